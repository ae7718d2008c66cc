// The one script that runs on whatever Node the machine has (>= 20, no dependencies): installs what the lock file
// names when that has not been done, then hands over to the Node 24 that the install brought along.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [command = 'start', ...rest] = process.argv.slice(2);
const stamp = path.join(root, 'node_modules', '.tongban-installed');

const lockHash = () => {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json']) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};

function install() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('正在安装依赖(仅首次,约 1 分钟)… / Installing dependencies (first time only, about a minute)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('依赖安装失败:请检查能否访问 npm 源,再运行一次。 / npm ci failed: check the registry and run again.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

function node24() {
  const brought = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(brought)) return brought;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return process.execPath;
  console.error(`需要 Node.js 24(本机 ${process.version},且没有适合此平台的自带版本)。 / Node.js 24 is needed here.`);
  process.exit(1);
}

install();
const node = node24();
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', path.join(root, 'e2e/run', `${command}.ts`), ...rest],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
