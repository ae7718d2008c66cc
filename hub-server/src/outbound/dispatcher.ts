import type { Socket } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { HubError } from '../errors.ts';
import { type AllowList, isSpecialUse } from './allow-list.ts';

/**
 * The only way out of the hub. Public addresses are free; an address of a private or other special-use block is
 * reached only when the allow-list holds its exact host or a block around it (P4). The check is made on the address
 * the socket really connected to, so a name that resolves differently a second time changes nothing (DNS rebinding);
 * not one byte of the request has been written by then.
 */
export function createDispatcher(allowList: AllowList): Dispatcher {
  const connect = buildConnector({ timeout: 2_000 });
  return new Agent({
    connect(options, callback) {
      connect(options, (error, socket) => {
        if (error || !socket) {
          callback(error ?? new Error('no socket'), null);
          return;
        }
        const address = (socket as Socket).remoteAddress ?? '';
        if (isSpecialUse(address) && !allowList.allowsAddress(address) && !allowList.allowsHost(options.hostname)) {
          socket.destroy();
          callback(new HubError('outbound.refused-address', { detail: `${options.hostname} is ${address}` }), null);
          return;
        }
        callback(null, socket);
      });
    },
    headersTimeout: 2_500,
    bodyTimeout: 2_500,
    maxRedirections: 0,
  } as Agent.Options);
}
