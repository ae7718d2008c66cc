import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseEnv } from '../env.ts';
import { createLogger } from '../log/logger.ts';
import { type RunningHub, serve } from '../serve.ts';
import { postgresUrl } from '../store/testing/backings.ts';
import { TestBrowser } from '../testing/test-browser.ts';
import { portalAt } from '../testing/test-hub.ts';
import {
  authorizationRequest,
  codeFor,
  portalClient,
  signInTo,
  startTestPortal,
  type TestPortal,
} from '../testing/test-portal.ts';
import { main } from './main.ts';

// A hub on PostgreSQL and its own memory, and commands that know only the database.
describe.skipIf(!postgresUrl)(`commands beside a hub in memory ${postgresUrl ? '' : 'no PostgreSQL'}`, () => {
  const name = `tongban_cli_${randomBytes(6).toString('hex')}`;
  let folder: string;
  let settings: Record<string, string>;
  let portal: TestPortal;
  let running: RunningHub;

  const asAdmin = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: postgresUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const hub = async (...argv: string[]): Promise<string> => {
    const lines: string[] = [];
    const status = await main(argv, settings, { out: (line) => void lines.push(line), err: () => undefined });
    expect(status).toBe(0);
    return lines.join('\n');
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tongban-admin-'));
    await asAdmin(`create database ${name}`);
    const url = new URL(postgresUrl ?? '');
    url.pathname = `/${name}`;
    settings = { DATABASE_URL: url.href, HUB_DATA: folder, HUB_PORT: '0', HUB_OUTBOUND_ALLOW: '127.0.0.1' };
    portal = await startTestPortal('portal-one');
    const file = join(folder, 'portals.json');
    await writeFile(file, JSON.stringify({ portals: [portalAt(portal.id, portal.origin)] }));
    await hub('portal', 'add', file);
    running = await serve(parseEnv(settings), createLogger('silent'));
  }, 60_000);
  afterAll(async () => {
    await running?.close();
    await portal?.close();
    await asAdmin(`drop database if exists ${name} with (force)`);
    await rm(folder, { recursive: true, force: true });
  });

  test.each(['disable', 'reset-password', 'sign-out'])('%s ends its sessions and tells the portals', async (action) => {
    const username = `clerk-${action}`;
    const password = (await hub('admin', 'add', username, '--name', '测试员')).split('  ')[1] ?? '';
    const client = await portalClient(running.issuer, portal);
    const browser = new TestBrowser();
    const before = portal.logoutTokens.length;
    await signInTo(browser, client, { username, password });

    const said = await hub('admin', action, username);
    // By the time the command is back.
    const again = await authorizationRequest(client, { prompt: 'none' });
    expect((await codeFor(browser, again)).searchParams.get('error')).toBe('login_required');
    if (action !== 'reset-password') expect(said).toContain('1 sessions ended');
    await vi.waitFor(() => expect(portal.logoutTokens).toHaveLength(before + 1), { timeout: 8_000 });
  });
});
