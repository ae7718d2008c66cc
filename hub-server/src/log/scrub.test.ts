import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { scrub } from './scrub.ts';

// Address code 100000 belongs to nobody; the other numbers are test numbers of their schemes.
const secrets: Readonly<Record<string, string>> = {
  idNumber: '100000199001011233',
  idNumberWithX: '10000019900101002X',
  oldIdNumber: '100000900101123',
  fullWidthIdNumber: '１０００００１９９００１０１１２３３',
  card: '6222021234567890128',
  groupedCard: '6222 0212 3456 7890 128',
  dashedCard: '6222-0212-3456-7890',
  mobile: '13900001234',
  internationalMobile: '+86 139 0000 1234',
  jwt: 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  code: 'Vq3PqTt0cXk8aNwZb1_7mYhLd-2RfGjKs9UoEiWnBvC',
  bearer: 'Bearer abcdef1234567890',
  query: '/auth?client_id=a&login_hint=wangmingxia',
  link: 'https://portal.example/x?sfzh=abc#frag',
};
const leaks = [...Object.values(secrets), 'login_hint', 'wangmingxia', 'sfzh'];

describe('the scrubber', () => {
  test.each(Object.entries(secrets))('removes %s from any text', (_kind, secret) => {
    for (const text of [
      secret,
      `值=${secret}。`,
      `{"a":"${secret}"}`,
      `(${secret}),${secret}`,
      `x ${secret}\n${secret} y`,
    ]) {
      expect(scrub(text)).not.toContain(secret);
    }
  });

  test('leaves what operators need', () => {
    const line =
      '{"level":30,"time":"2026-11-22T05:23:55.418Z","requestId":"17c95e8b553ea0bc","path":"/api/portals","status":200,"ms":2.37}';
    expect(scrub(line)).toBe(line);
    expect(scrub('portal minzheng-dibao at 10.20.30.40:7101, account 3f2b8a52-0a0e-4d3e-9a51-6d1f0f2f8c11')).toBe(
      'portal minzheng-dibao at 10.20.30.40:7101, account 3f2b8a52-0a0e-4d3e-9a51-6d1f0f2f8c11',
    );
  });

  test('has nothing left to do on its own output', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...Object.values(secrets)))), (parts) => {
        const once = scrub(parts.join(' '));
        expect(scrub(once)).toBe(once);
        for (const secret of Object.values(secrets)) expect(once).not.toContain(secret);
      }),
    );
  });
});

test('the logger lets none of it out, wherever it hides', () => {
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line) => void lines.push(line) });
  for (const secret of Object.values(secrets)) {
    const error = new Error(`failed on ${secret}`, { cause: new Error(secret) });
    logger.info(secret);
    logger.warn({ field: secret, nested: { list: [secret, { deep: secret }] } }, `message ${secret}`);
    logger.error({ err: error, [`key ${secret}`]: 1 });
    logger.child({ bound: secret }).debug('%s and %s', secret, secret);
    logger.fatal(error);
  }
  const log = lines.join('');
  expect(lines).toHaveLength(Object.keys(secrets).length * 5);
  for (const leak of leaks) expect(log).not.toContain(leak);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});
