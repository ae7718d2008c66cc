import { servePortal } from '../host/serve.ts';
import { yibaoCanbao } from './definition.ts';

servePortal(yibaoCanbao);
