// npm run build [lab | extension | portals]: everything that ships or is served, built once.

import { buildExtension } from '../../extension/build.ts';
import { buildLab } from '../lab/build.ts';
import { buildPortals } from '../portals/build.ts';

const builds: Readonly<Record<string, () => Promise<unknown>>> = Object.freeze({
  extension: () => buildExtension({ targets: ['chrome-mv3', 'chrome-mv2', 'firefox-mv2'] }),
  portals: () => buildPortals(),
  lab: () => buildLab(),
});

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(builds)) {
  const build = builds[name];
  if (!build) {
    console.error(`没有这个构建目标 / no such build: ${name} (${Object.keys(builds).join(', ')})`);
    process.exit(1);
  }
  await build();
}
