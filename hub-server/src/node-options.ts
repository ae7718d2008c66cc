/**
 * Options of Node for a process that serves. V8 sizes its heap by the machine: where there is much memory, the young
 * generation grows to 128 MiB and the old one to three times what lives in it before it is collected, and 40 MiB of living
 * objects become a process of 400. With these it stays near 240 MiB under load (`npm run bench -- hub`) and may still keep
 * the sessions of a county in its own memory.
 */
export const nodeOptions: readonly string[] = Object.freeze(['--max-semi-space-size=32', '--max-old-space-size=1536']);
