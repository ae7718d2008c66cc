// npm run bench -- <name>: the benchmarks. They measure and print; they assert nothing.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeMachine } from '../bench/machine.ts';
import { ROOT } from '../stack/process.ts';

const folder = path.join(ROOT, 'e2e/bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`没有这个基准 / no such benchmark: ${unknown.join(', ')} (${names.join(', ')})`);
  process.exit(1);
}
console.log(describeMachine());
for (const name of wanted.length > 0 ? wanted : names) {
  console.log(`\n## ${name}\n`);
  const { run } = (await import(pathToFileURL(path.join(folder, `${name}.bench.ts`)).href)) as {
    run(): Promise<string>;
  };
  console.log(await run());
}
process.exit(0);
