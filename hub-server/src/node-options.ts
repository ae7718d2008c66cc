/**
 * Options of Node for a process that serves. On a machine with much memory V8 lets the young generation grow to 128 MiB
 * and more, which a hub under load fills; 16 MiB a half is enough for its requests and keeps the process below 300 MiB.
 */
export const nodeOptions: readonly string[] = Object.freeze(['--max-semi-space-size=16']);
