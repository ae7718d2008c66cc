// npm start: builds what is missing, starts the hub on embedded stores and the four demo portals, opens a browser with
// the extension on the guide. DATABASE_URL and REDIS_URL are used when set. Ctrl+C stops everything.
import path from 'node:path';
import { serveGuide } from '../guide/serve.ts';
import { buildPortals } from '../portals/build.ts';
import { readFiled } from '../portals/host/filed.ts';
import { findChromium } from '../stack/browsers.ts';
import { builtExtension } from '../stack/built-extension.ts';
import { isFree, PORTAL_IDS, portsFrom } from '../stack/ports.ts';
import { ROOT } from '../stack/process.ts';
import { PORTAL_NAMES } from '../stack/seed.ts';
import { startStack } from '../stack/stack.ts';
import { openBrowser } from './open-browser.ts';

const base = Number(process.env.TONGBAN_PORT ?? 7100);
const ports = portsFrom(base);
const dataDir = path.join(ROOT, '.data', `demo-${base}`);

const taken: number[] = [];
for (const port of [ports.hub, ports.guide, ...Object.values(ports.portals)])
  if (!(await isFree(port))) taken.push(port);
if (taken.length > 0) {
  console.error(`端口被占用 / ports in use: ${taken.join(', ')}`);
  console.error('请关闭占用它们的程序(或另一个 npm start),或换一组端口:TONGBAN_PORT=7200 npm start');
  console.error('Stop what uses them (another npm start?), or choose others: TONGBAN_PORT=7200 npm start');
  process.exit(1);
}

console.log('正在准备扩展和门户 / building the extension and the portals …');
const [extension] = await Promise.all([builtExtension('chrome-mv3', `http://127.0.0.1:${ports.hub}`), buildPortals()]);
console.log(
  '正在启动枢纽和四个演示门户(首次约 10 秒) / starting the hub and four portals (about 10 s the first time) …',
);
const { DATABASE_URL, REDIS_URL } = process.env;
const stack = await startStack({
  dataDir,
  ports,
  ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
  ...(REDIS_URL ? { redisUrl: REDIS_URL } : {}),
});
const guideUrl = `http://127.0.0.1:${ports.guide}/`;
const guide = await serveGuide(ports.guide, () => ({
  issuer: stack.issuer,
  accounts: stack.accounts,
  portals: PORTAL_IDS.map((id) => ({
    id,
    name: PORTAL_NAMES[id].zh,
    url: `${stack.origin(id)}/`,
    filed: readFiled(path.join(dataDir, 'portals'), id).length,
  })),
}));

console.log(`\n通办 Tongban\n  引导页 guide      ${guideUrl}\n  枢纽 hub          ${stack.issuer}`);
for (const id of PORTAL_IDS) console.log(`  门户 portal       ${stack.origin(id)}/  ${PORTAL_NAMES[id].zh}`);
console.log(`  数据 data         ${dataDir}(删除即重来 / delete it to start over)`);
for (const { username, password, name } of stack.accounts) {
  console.log(`  演示账号 account  ${username} / ${password}  (${name};口令只显示这一次 / shown only this once)`);
}

const browser = await openBrowser(findChromium(), extension, guideUrl, path.join(dataDir, 'browser'));
console.log('\n按 Ctrl+C 停止 / Ctrl+C stops everything');

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  console.log('\n正在停止 / stopping …');
  guide.close();
  await browser?.close().catch(() => undefined);
  await stack.stop();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
