import { createServer, type RequestListener } from 'node:http';

export interface Listening {
  readonly origin: string;
  /** Until this is called, requests are answered with 503. */
  serve(listener: RequestListener): void;
  close(): Promise<void>;
}

/** A server on a free loopback port, known before there is anything to serve: an issuer is part of what is served. */
export async function listenOnFreePort(): Promise<Listening> {
  let listener: RequestListener = (_request, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    serve: (next) => {
      listener = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
