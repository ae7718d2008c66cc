import { servePortal } from '../host/serve.ts';
import { minzhengDibao } from './definition.ts';

servePortal(minzhengDibao);
