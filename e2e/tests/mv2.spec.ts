import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { newerUses } from '../floor/calls.ts';
import { newerStyles } from '../floor/styles.ts';
import { newerSyntax } from '../floor/syntax.ts';
import { builtExtension } from '../stack/built-extension.ts';
import { ROOT } from '../stack/process.ts';

/*
 * Current Chromium refuses MV2, and Chromium 86 is not at hand. So the build for 360, 红莲花 and 奇安信 is read instead of
 * run: what the manifest asks for, which syntax, which APIs and which CSS it needs.
 */
const FLOOR = 86;
const HUB = `http://127.0.0.1:${process.env.TONGBAN_E2E_BASE ?? 7300}`;

let folder = '';
test.beforeAll(async () => {
  folder = process.env.TONGBAN_EXTENSION_MV2 ?? (await builtExtension('chrome-mv2', HUB));
});

const files = (end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(end));
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

test('the MV2 manifest asks for the fixed list and has nothing of MV3', () => {
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
  expect(manifest.manifest_version).toBe(2);
  expect(manifest.minimum_chrome_version).toBe(String(FLOOR));
  expect([...(manifest.permissions as string[])].sort()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'http://127.0.0.1/*',
    'storage',
  ]);
  expect(manifest.optional_permissions).toEqual(['*://*/*']);
  // Session secrets live in the background page's memory (platform/session-store.ts): it must stay.
  expect(manifest.background).toEqual({ persistent: true, scripts: ['background.js'] });
  expect(manifest.browser_action).toBeDefined();
  for (const key of [
    'action',
    'host_permissions',
    'optional_host_permissions',
    'side_panel',
    'browser_specific_settings',
    'sidebar_action',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    // The default of MV2 forbids inline and remote script; a policy of its own could only loosen it.
    'content_security_policy',
  ])
    expect(manifest, key).not.toHaveProperty(key);
});

test('every file the manifest and the panel name is there', () => {
  const manifest = JSON.parse(read('manifest.json')) as { icons: Record<string, string> };
  const there = new Set(files(''));
  const panel = read('panel.html');
  const named = [...panel.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);
  expect(named.length).toBeGreaterThan(1);
  const wanted = [...named, ...Object.values(manifest.icons), 'background.js', 'page-agent.js'];
  expect(wanted.filter((file) => !there.has(file))).toEqual([]);
  expect(panel.match(/<script(?![^>]*\bsrc=)|\son\w+=|https?:/g), 'inline or remote script').toBeNull();
});

test('every script is syntax that Chromium 86 reads', () => {
  const scripts = files('.js');
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.flatMap((file) => newerSyntax(read(file), FLOOR).map((name) => `${file}: ${name}`))).toEqual([]);
});

/** Uses that are never reached on Chromium 86, by name. Each needs its reason; one that is not found any more must go. */
const NOT_REACHED: Readonly<Record<string, string>> = {
  randomUUID: 'oidc-client-ts makes DPoP proofs with it; the extension asks for no DPoP',
  'storage.session': 'platform/session-store.ts asks hasNative() before every use',
};

test('no script calls what came after Chromium 86 without asking whether it is there', () => {
  const found = files('.js').flatMap((file) => newerUses(read(file), FLOOR).map((use) => ({ file, ...use })));
  expect(found.filter(({ name }) => !(name in NOT_REACHED))).toEqual([]);
  const names = new Set(found.map(({ name }) => name));
  expect(
    Object.keys(NOT_REACHED).filter((name) => !names.has(name)),
    'reasons without a use',
  ).toEqual([]);
});

test('the panel needs no CSS younger than Chromium 86', () => {
  const sheets = files('.css');
  expect(sheets).not.toEqual([]);
  expect(sheets.flatMap((file) => newerStyles(read(file), FLOOR))).toEqual([]);
});

test('the hub’s pages need no CSS, script or HTML younger than Chromium 86', () => {
  const hub = path.join(ROOT, 'hub-server/src');
  const assets = readdirSync(path.join(hub, 'assets')).filter((file) => file.endsWith('.css'));
  expect(assets).not.toEqual([]);
  for (const file of assets)
    expect(newerStyles(readFileSync(path.join(hub, 'assets', file), 'utf8'), FLOOR), file).toEqual([]);
  const views = readdirSync(path.join(hub, 'views')).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  expect(views.length).toBeGreaterThan(3);
  const younger =
    /<(?:dialog|search|selectedcontent)\b|<script\b|\s(?:popover|popovertarget|inert|fetchpriority|blocking|command|commandfor)(?:=|>|\s*>)/;
  expect(views.filter((file) => younger.test(readFileSync(path.join(hub, 'views', file), 'utf8')))).toEqual([]);
});
