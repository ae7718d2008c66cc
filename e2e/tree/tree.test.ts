import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PORTAL_IDS } from '../stack/ports.ts';
import { ROOT } from '../stack/process.ts';
import { CODE, imports, isData, isTest, resolved, type Source, sources } from './sources.ts';

const all = sources(CODE);
const code = all.filter((source) => !isTest(source.path) && !isData(source.path));

describe('sizes', () => {
  const sorted = code.map((source) => source.lines).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;

  it('keeps the median at 80 lines or fewer', () => expect(at(0.5)).toBeLessThanOrEqual(80));
  it('keeps the 90th percentile at 200 lines or fewer', () => expect(at(0.9)).toBeLessThanOrEqual(200));
  it('keeps every file at 300 lines or fewer, tests at 500', () => {
    const limit = (source: Source) => (isTest(source.path) ? 500 : 300);
    const over = all.filter((source) => !isData(source.path) && source.lines > limit(source));
    expect(over.map((source) => `${source.path}: ${source.lines}`)).toEqual([]);
  });
});

describe('names', () => {
  it('has no drawers and no barrels', () => {
    const drawers = all.filter((source) =>
      /(^|\/)(utils?|helpers?|common|misc|lib|constants|types)(\/|\.ts$)/.test(source.path),
    );
    const barrels = all.filter(
      (source) => /(^|\/)index\.ts$/.test(source.path) || /^export \* from/m.test(source.text),
    );
    expect([...drawers, ...barrels].map((source) => source.path)).toEqual([]);
  });
  it('has no enum, no any and no bare suppression', () => {
    const bad = /^\s*(export )?(const )?enum |: any\b|as any\b|<any>|@ts-ignore|@ts-nocheck|@ts-expect-error\s*$/m;
    expect(
      all.filter((source) => source.path !== 'e2e/tree/tree.test.ts' && bad.test(source.text)).map((s) => s.path),
    ).toEqual([]);
  });
});

/** [who, must not import, why] */
const EDGES: readonly [RegExp, RegExp, string][] = [
  [
    /^shared\/src\/(?!testing)/,
    /^(node:|express|vue$|wxt|webextension|@tongban\/|extension\/|hub-server\/|e2e\/)/,
    'shared imports nothing',
  ],
  [/^extension\//, /^(@tongban\/hub-server|hub-server\/|e2e\/)/, 'extension and hub meet in shared/wire'],
  [/^hub-server\//, /^(@tongban\/extension|extension\/|e2e\/)/, 'extension and hub meet in shared/wire'],
  [/^hub-server\//, /^@tongban\/shared\/(?!wire\/|catalogue\/bilingual)/, 'the hub knows only the wire'],
  [
    /^extension\/src\/page\//,
    /^(extension\/src\/(features|platform|entrypoints)|wxt|webextension|vue$)/,
    'page/ knows no feature',
  ],
  [/^extension\/src\/platform\//, /^extension\/src\/(features|page|entrypoints)/, 'platform/ knows no feature'],
  [
    /^extension\/src\/(?!platform\/)/,
    /^(wxt\/browser|webextension-polyfill|@wxt-dev\/browser)/,
    'only platform/ imports the browser API',
  ],
  [/^hub-server\/src\/store\//, /^(express|hub-server\/src\/(routes|oidc|middleware|app))/, 'store/ knows no route'],
  [
    /^hub-server\/(?!src\/oidc\/internals\.ts)/,
    /^oidc-provider\/lib/,
    'only oidc/internals.ts deep-imports oidc-provider',
  ],
  [
    /^shared\/src\/catalogue\//,
    /^shared\/src\/(recognisers|converters|dossier|adaptor|wire)\//,
    'the catalogue is the ground floor',
  ],
];

describe('import directions', () => {
  it.each(EDGES)('%s does not import %s', (who, what, why) => {
    const broken = all
      .filter((source) => who.test(source.path) && !isTest(source.path))
      .flatMap((source) => imports(source).map((specifier) => [source.path, resolved(source, specifier)] as const))
      .filter(([, target]) => what.test(target));
    expect(broken, why).toEqual([]);
  });
});

/** [folder, registry, files that are not units] */
const REGISTRIES: readonly [string, string, RegExp][] = [
  ['extension/src/page/drivers', 'extension/src/page/drivers/registry.ts', /^(driver|registry)\.ts$/],
  ['shared/src/converters', 'shared/src/converters/registry.ts', /^(converter|registry|write-value)\.ts$/],
  [
    'shared/src/recognisers',
    'shared/src/recognisers/registry.ts',
    /^(recogniser|registry|page-form|hints|recognise)\.ts$/,
  ],
  ['shared/src/catalogue/code-tables', 'shared/src/catalogue/code-tables/registry.ts', /^registry\.ts$/],
];

describe('registries', () => {
  it.each(REGISTRIES)('%s: every unit is registered or used by one that is', (folder, registry, notUnits) => {
    const inFolder = all.filter((source) => path.posix.dirname(source.path) === folder && !isTest(source.path));
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      const source = all.find((candidate) => candidate.path === file);
      for (const specifier of source ? imports(source) : []) visit(source ? resolved(source, specifier) : '');
    };
    visit(registry);
    for (const source of all) {
      const outside = !source.path.startsWith(`${folder}/`) && !isTest(source.path);
      if (outside) for (const specifier of imports(source)) reached.add(named(resolved(source, specifier)));
    }
    const loose = inFolder.filter(
      (source) => !reached.has(source.path) && !notUnits.test(path.posix.basename(source.path)),
    );
    expect(loose.map((source) => source.path)).toEqual([]);
  });

  it('every demo portal is complete', () => {
    for (const id of PORTAL_IDS) {
      for (const file of ['server.ts', 'portal.json', 'README.md']) {
        expect(existsSync(path.join(ROOT, 'e2e/portals', id, file)), `${id}/${file}`).toBe(true);
      }
    }
    const folders = readdirSync(path.join(ROOT, 'e2e/portals'), { withFileTypes: true });
    const ids = folders.filter(
      (entry) => entry.isDirectory() && existsSync(path.join(ROOT, 'e2e/portals', entry.name, 'portal.json')),
    );
    expect(ids.map((entry) => entry.name).sort()).toEqual([...PORTAL_IDS].sort());
  });
});

/** `@tongban/shared/dossier/facts` → its file. */
const named = (specifier: string): string => specifier.replace(/^@tongban\/shared\/(.+)$/, 'shared/src/$1.ts');

describe('supply chain and personal data', () => {
  it('commits no registry address', () => {
    expect(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
  });
  it('runs no install script', () => {
    expect(readFileSync(path.join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
  it('uses only fictitious ID numbers: address code 100000, or the examples of the standards', () => {
    // GB 11643 prints 11010519491231002X and 440524188001010014; requirements.md §8 gives the 81/82/83/9 forms.
    const published = /^(110105194[0-9]|440524188|8[123]0000|91\d{4})/;
    const found = sources([...CODE, '.json', '.md', '.sql'])
      .filter((source) => source.path !== 'package-lock.json')
      .flatMap((source) =>
        [
          ...source.text.matchAll(
            /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX](?![0-9A-Za-z])/g,
          ),
        ].map((match) => `${source.path} ${match[0]}`),
      );
    expect(found.filter((hit) => !/ 100000/.test(hit) && !published.test(hit.split(' ')[1] ?? ''))).toEqual([]);
  });
});

describe('not a tool of formalism (requirements.md §2)', () => {
  const migrations = sources(['.sql']);
  it('stores no figure per operator, no check-in, no ranking, no online time (AF01–AF04)', () => {
    const banned =
      /\b(operator_id|clerk_count|score|points?|ranking|rank|check_?in|geo|latitude|longitude|location|online_(time|seconds)|screenshot|photo|active_rate|install_rate|login_count)\b/i;
    expect(migrations.filter((source) => banned.test(source.text.replace(/--.*$/gm, ''))).map((s) => s.path)).toEqual(
      [],
    );
  });
  it('asks for no permission outside the fixed list (AF02)', () => {
    const config = readFileSync(path.join(ROOT, 'extension/wxt.config.ts'), 'utf8');
    expect(config).not.toMatch(
      /geolocation|desktopCapture|tabCapture|'history'|bookmarks|webRequest|downloads|cookies|<all_urls>|debugger|nativeMessaging/,
    );
  });
  it('never submits: the page folder holds no submit call and no Enter key (AF05)', () => {
    const page = all.filter((source) => source.path.startsWith('extension/src/page/') && !isTest(source.path));
    const submits = /\.submit\(|requestSubmit|new SubmitEvent|key:\s*'Enter'/;
    expect(page.length).toBeGreaterThan(5);
    expect(page.filter((source) => submits.test(source.text)).map((source) => source.path)).toEqual([]);
  });
});
