import { recognise } from '@tongban/shared/recognisers/recognise';
import { createAgent } from '../../../extension/src/page/agent.ts';

// What the benchmark calls: the page's side, and the panel's recognition of what it has read.
Object.assign(globalThis, { agent: createAgent(document), recognise });
