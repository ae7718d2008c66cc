import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface FoundBrowser {
  readonly name: 'Chromium' | 'Edge' | 'Chrome' | 'Firefox';
  readonly path: string;
}

const { env, platform } = process;
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);
const windows = (...parts: string[]) => programs.map((folder) => path.join(folder, ...parts));

const CHROMIUM_PLACES: readonly [FoundBrowser['name'], readonly string[]][] = [
  [
    'Chromium',
    [
      env.CHROMIUM ?? '',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows('Chromium', 'Application', 'chrome.exe'),
    ],
  ],
  [
    'Edge',
    [
      '/usr/bin/microsoft-edge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  ],
  [
    'Chrome',
    [
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  ],
];

/** Chromium, Edge or Chrome on this machine, in that order; CHROMIUM=… names another. */
export function findChromium(): FoundBrowser | undefined {
  for (const [name, places] of CHROMIUM_PLACES) {
    const found = places.find((place) => place !== '' && existsSync(place));
    if (found) return { name, path: found };
  }
  return undefined;
}

export function findFirefox(): FoundBrowser | undefined {
  const places = [
    env.FIREFOX ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox', 'firefox.exe'),
  ];
  const found = places.find((place) => place !== '' && existsSync(place));
  return found ? { name: 'Firefox', path: found } : undefined;
}

/**
 * The browsers the tests drive, installed from Debian's packages where that is possible (root on Debian or Ubuntu):
 * no browser is ever downloaded from elsewhere than the machine's registries.
 */
export function ensureTestBrowsers(): { chromium?: FoundBrowser; firefox?: FoundBrowser; notes: string[] } {
  const notes: string[] = [];
  const wanted = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (wanted.length > 0 && canInstall()) {
    console.log(`正在安装测试所需的软件包 / Installing what the tests need: ${wanted.join(' ')}`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    // One by one: a font that is missing must not cost the browser.
    for (const name of wanted) spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
  }
  const chromium = findChromium();
  const firefox = findFirefox();
  if (!chromium) notes.push('Chromium: not found and not installable here, the browser suites are SKIPPED');
  if (!firefox) notes.push('Firefox: not found and not installable here, its journey is SKIPPED');
  return { ...(chromium ? { chromium } : {}), ...(firefox ? { firefox } : {}), notes };
}

const canInstall = (): boolean => platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function hasChineseFont(): boolean {
  if (platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
