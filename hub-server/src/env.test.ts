import { expect, test } from 'vitest';
import { EnvProblems, issuerOf, parseEnv } from './env.ts';

test('without settings the hub listens on loopback and trusts nobody', () => {
  const env = parseEnv({ HUB_DATA: '', DATABASE_URL: '' });
  expect(env).toMatchObject({ HUB_HOST: '127.0.0.1', HUB_PORT: 7100, HUB_DATA: '.data/hub', HUB_DEMO: false });
  expect(env.HUB_TRUST_PROXY).toBeUndefined();
  expect(env.HUB_OUTBOUND_ALLOW.allowsAddress('127.0.0.1')).toBe(false);
  expect(issuerOf(env, 7100)).toBe('http://127.0.0.1:7100');
});

test('every problem is reported at once, in both languages and without the value', () => {
  const wrong = {
    HUB_PORT: '70000',
    HUB_ISSUER: 'http://hub.example.cn/sso?x=1',
    DATABASE_URL: 'mysql://root:hunter2@db/x',
    REDIS_URL: 'nonsense-hunter2',
    HUB_OUTBOUND_ALLOW: '10.0.0.0/99',
    HUB_LOG_LEVEL: 'loud',
    HUB_TRUST_PROXY: 'true',
  };
  const problems = (() => {
    try {
      parseEnv(wrong);
    } catch (error) {
      if (error instanceof EnvProblems) return error;
    }
    throw new Error('accepted');
  })();
  for (const name of Object.keys(wrong)) {
    expect(problems.problems.some(({ zh, en }) => zh.includes(name) && en.includes(name))).toBe(true);
  }
  expect(problems.message).not.toContain('hunter2');
});

test('an issuer outside loopback is https and a root', () => {
  expect(parseEnv({ HUB_ISSUER: 'https://hub.example.cn/' }).HUB_ISSUER).toBe('https://hub.example.cn/');
  expect(() => parseEnv({ HUB_ISSUER: 'http://hub.example.cn' })).toThrow(EnvProblems);
  expect(() => parseEnv({ HUB_ISSUER: 'https://hub.example.cn/sso' })).toThrow(EnvProblems);
  expect(() => parseEnv({ HUB_ISSUER: 'http://127.0.0.1:7100' })).not.toThrow();
});
