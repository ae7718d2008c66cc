import { createAgent } from '../agent.ts';

Object.assign(globalThis, { agent: createAgent(document) });
