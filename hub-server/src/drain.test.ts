import { once } from 'node:events';
import { Agent, createServer, get, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { drainable } from './drain.ts';

const GRACE_MS = 10_000;

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('drain', () => {
  it('does not wait for a connection that a browser opened ahead of need', async () => {
    const server = createServer((_request, response) => response.end());
    const drain = drainable(server);
    const socket = connect(await listening(server), '127.0.0.1');
    await Promise.all([once(socket, 'connect'), once(server, 'connection')]);
    const start = performance.now();
    await drain(GRACE_MS);
    expect(performance.now() - start).toBeLessThan(GRACE_MS / 2);
    socket.destroy();
  });

  it('lets a request under way finish, and then does not wait for its kept connection', async () => {
    const arrived = Promise.withResolvers<() => void>();
    const server = createServer((_request, response) => arrived.resolve(() => response.end('done')));
    const drain = drainable(server);
    const agent = new Agent({ keepAlive: true });
    const port = await listening(server);
    const answer = new Promise<string>((resolve, reject) => {
      get({ port, host: '127.0.0.1', agent }, async (response) => {
        response.setEncoding('utf8');
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve(text);
      }).on('error', reject);
    });
    const finish = await arrived.promise;
    const start = performance.now();
    const drained = drain(GRACE_MS);
    finish();
    expect(await answer).toBe('done');
    await drained;
    expect(performance.now() - start).toBeLessThan(GRACE_MS / 2);
    agent.destroy();
  });
});
