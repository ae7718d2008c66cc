import { fetch } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HubError } from '../errors.ts';
import { type Listening, listenOnFreePort } from '../testing/listen.ts';
import { isSpecialUse, parseAllowList } from './allow-list.ts';
import { createDispatcher } from './dispatcher.ts';

let server: Listening;
let reached = 0;
beforeAll(async () => {
  server = await listenOnFreePort();
  server.serve((_request, response) => {
    reached += 1;
    response.end('hello');
  });
});
afterAll(() => server.close());

/** The status, or the code of the refusal. */
async function attempt(allow: string, url: string): Promise<number | string> {
  const dispatcher = createDispatcher(parseAllowList(allow).allowList);
  try {
    const response = await fetch(url, { dispatcher });
    await response.text();
    return response.status;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof HubError ? cause.code : String(cause);
  } finally {
    await dispatcher.close();
  }
}

describe('calls to private addresses', () => {
  test.each([
    ['127.0.0.1', '', true],
    ['127.0.0.0/8', '', true],
    ['localhost', 'localhost', true],
    ['', '', false],
    ['127.0.0.2', '', false],
    ['10.0.0.0/8,192.168.0.0/16', '', false],
    // A name is allowed by its exact name, never because another name has the same address.
    ['portal.county.lan', 'localhost', false],
    ['localhost', '', false],
  ])('with the list "%s" (host %s): %s', async (allow, host, allowed) => {
    const before = reached;
    const url = host ? server.origin.replace('127.0.0.1', host) : server.origin;
    expect(await attempt(allow, url)).toBe(allowed ? 200 : 'outbound.refused-address');
    // Refused means: not one request arrived.
    expect(reached).toBe(before + (allowed ? 1 : 0));
  });
});

test.each([
  ['10.1.2.3', true],
  ['172.31.255.255', true],
  ['192.168.0.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['::1', true],
  ['fd00::1', true],
  ['fe80::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:a00:1', true],
  ['not-an-address', true],
  ['172.32.0.1', false],
  ['8.8.8.8', false],
  ['2606:4700::1111', false],
])('%s is special use: %s', (address, special) => {
  expect(isSpecialUse(address)).toBe(special);
});

test('a list names every entry it cannot read', () => {
  expect(parseAllowList('10.0.0.0/33, *.example.com, 1.2.3.4/x, 10.0.0.1').problems).toHaveLength(3);
  expect(parseAllowList('').problems).toEqual([]);
});
