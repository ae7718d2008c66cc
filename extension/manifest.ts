import type { UserManifest } from 'wxt';
import type { Deployment } from './deployment.ts';
import { key } from './manifest-key.json' with { type: 'json' };

export interface ManifestTarget {
  readonly browser: string;
  readonly manifestVersion: 2 | 3;
}

/** The floor of the browsers in the offices: MV2 for Chromium 86–101, MV3 from 102 (`storage.session`, `scripting`). */
const MINIMUM_CHROMIUM = Object.freeze({ 2: '86', 3: '102' } as const);

/** Kept in sync by a test: nothing that could watch a clerk (tabs, history, location, downloads) may ever be here. */
export function permissionsOf({ browser, manifestVersion }: ManifestTarget): string[] {
  const common = ['storage', 'activeTab', 'contextMenus', 'alarms'];
  if (manifestVersion === 2) return common;
  return [...common, 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])];
}

/** The only manifest. Host access at install is the hub and the deployment's portals; the rest is asked for when needed. */
export function manifestFor(target: ManifestTarget, deployment: Deployment): UserManifest {
  const firefox = target.browser === 'firefox';
  const hosts = [`${withoutPort(deployment.hub)}/*`, ...deployment.portals];
  const permissions = permissionsOf(target);
  return {
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_openPanel__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+1' }, description: '__MSG_openPanel__' },
      recognise: { suggested_key: { default: 'Alt+Shift+2' }, description: '__MSG_recognisePage__' },
    },
    ...(target.manifestVersion === 3
      ? { permissions, host_permissions: [...new Set(hosts)], optional_host_permissions: ['*://*/*'] }
      : { permissions: [...permissions, ...new Set(hosts)], optional_permissions: ['*://*/*'] }),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tongban@tongban.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          sidebar_action: { default_panel: 'panel.html', default_title: '__MSG_name__', open_at_install: false },
        }
      : { key, minimum_chrome_version: MINIMUM_CHROMIUM[target.manifestVersion] }),
    ...(target.manifestVersion === 3 && !firefox ? { side_panel: { default_path: 'panel.html' } } : {}),
  } as UserManifest;
}

/** Match patterns take no port: `http://127.0.0.1` covers every port of that host. */
function withoutPort(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}
