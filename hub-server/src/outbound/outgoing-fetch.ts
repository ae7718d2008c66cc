import { type Dispatcher, fetch as undiciFetch } from 'undici';

/**
 * `fetch` through our dispatcher, for libraries that want the global one's type. Node's built-in fetch is another copy of
 * undici and would not take a dispatcher of this one.
 */
export const outgoingFetch =
  (dispatcher: Dispatcher): typeof fetch =>
  (input, init) =>
    undiciFetch(input instanceof Request ? input.url : input, {
      ...init,
      dispatcher,
    } as object) as unknown as Promise<Response>;
