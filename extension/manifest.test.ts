import { describe, expect, it } from 'vitest';
import { deploymentFrom } from './deployment.ts';
import { type ManifestTarget, manifestFor } from './manifest.ts';
import { extensionId, key } from './manifest-key.json' with { type: 'json' };

const DEPLOYMENT = deploymentFrom({});
const CHROME_MV3: ManifestTarget = { browser: 'chrome', manifestVersion: 3 };
const CHROME_MV2: ManifestTarget = { browser: 'chrome', manifestVersion: 2 };
const FIREFOX: ManifestTarget = { browser: 'firefox', manifestVersion: 2 };

describe('permissions (invariant 16)', () => {
  it.each([
    [CHROME_MV3, ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
    [CHROME_MV2, ['activeTab', 'alarms', 'contextMenus', 'http://127.0.0.1/*', 'storage']],
    [FIREFOX, ['activeTab', 'alarms', 'contextMenus', 'http://127.0.0.1/*', 'storage']],
  ])('%o has exactly the fixed list', (target, expected) => {
    const { permissions } = manifestFor(target, DEPLOYMENT) as { permissions: string[] };
    expect([...permissions].sort()).toEqual(expected);
  });

  it.each([CHROME_MV3, CHROME_MV2, FIREFOX])('%o injects nothing by itself and is open to no page', (target) => {
    const manifest = manifestFor(target, DEPLOYMENT);
    for (const forbidden of [
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
      'devtools_page',
    ]) {
      expect(manifest).not.toHaveProperty(forbidden);
    }
  });

  it('asks for hub and portals at install and for everything else only when needed', () => {
    const manifest = manifestFor(CHROME_MV3, {
      hub: 'https://hub.example.gov.cn:8443',
      portals: ['https://*.example.gov.cn/*'],
    });
    expect(manifest.host_permissions).toEqual(['https://hub.example.gov.cn/*', 'https://*.example.gov.cn/*']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });
});

describe('identity', () => {
  it('has a key, so that the id is the same in every office', async () => {
    const der = Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', der)).subarray(0, 16);
    const letters = [...digest].flatMap((byte) => [byte >> 4, byte & 15]).map((half) => 'abcdefghijklmnop'[half]);
    expect(letters.join('')).toBe(extensionId);
    expect(manifestFor(CHROME_MV3, DEPLOYMENT)).toMatchObject({ key, minimum_chrome_version: '102' });
    expect(manifestFor(CHROME_MV2, DEPLOYMENT)).toMatchObject({ minimum_chrome_version: '86' });
  });
});

describe('deployment', () => {
  it('takes the hub of the IT department from the environment, without path and trailing slash', () => {
    const env = {
      TONGBAN_HUB: 'https://hub.example.gov.cn/',
      TONGBAN_PORTALS: 'https://a.example/*, https://b.example/*',
    };
    expect(deploymentFrom(env)).toEqual({
      hub: 'https://hub.example.gov.cn',
      portals: ['https://a.example/*', 'https://b.example/*'],
    });
  });
});
