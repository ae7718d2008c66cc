// npm run new <kind> <id>: writes a unit's files and its registry line.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../stack/process.ts';
import { KINDS } from './new/kinds.ts';

const [kind = '', id = ''] = process.argv.slice(2);
const unit = KINDS[kind];
if (!unit || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error('用法 / usage: npm run new <kind> <id>   (id: a-z, 0-9, -)');
  for (const [name, { about }] of Object.entries(KINDS)) console.error(`  ${name.padEnd(12)} ${about}`);
  process.exit(1);
}

const files = Object.entries(unit.files(id));
const exists = files.filter(([file]) => existsSync(path.join(ROOT, file)));
if (exists.length > 0) {
  console.error(`已存在 / exists already: ${exists.map(([file]) => file).join(', ')}`);
  process.exit(1);
}
for (const [file, text] of files) {
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), text);
  console.log(`+ ${file}`);
}
for (const { file, insert } of unit.registry(id)) {
  const at = path.join(ROOT, file);
  const before = readFileSync(at, 'utf8');
  const after = insert(before);
  if (after === before) {
    console.error(`登记行没有加上,请手工加入 / could not add the registry line, add it by hand: ${file}`);
    process.exitCode = 1;
  } else {
    writeFileSync(at, after);
    console.log(`~ ${file}`);
  }
}
console.log(unit.next(id));
