import type { CodeTableId } from '../catalogue/code-tables/registry.ts';

/** Codes that look like children of a family but are not: 女婿 is no 子, 公公 no 父母, 嫂 no 兄弟姐妹. */
const RELATION_OUTSIDERS: ReadonlySet<string> = new Set(
  '27 28 29 37 38 39 45 46 53 54 55 56 57 58 65 66 67 68 72 74 76 78 97 99'.split(' '),
);
const NESTED: ReadonlySet<CodeTableId> = new Set<CodeTableId>([
  'maritalStatus',
  'education',
  'relationToHead',
  'health',
  'hukouType',
  'economicType',
]);

/**
 * The coarser codes that a code may stand for, nearest first: 再婚 22 is 已婚 20, 初中毕业 71 is 初级中学教育 70.
 * Fine to coarse only: nothing makes 已婚 into 初婚 (D05, D07).
 */
export function coarserCodes(table: CodeTableId, code: string): readonly string[] {
  if (!NESTED.has(table) || (table === 'relationToHead' && RELATION_OUTSIDERS.has(code))) return [];
  const parents = code.length === 3 ? [`${code.slice(0, 2)}0`, `${code.charAt(0)}00`] : [`${code.charAt(0)}0`];
  return parents.filter((parent) => parent !== code && !(table === 'relationToHead' && parent === '00'));
}

/** Everyday names of whole families that no single code carries. */
export const FAMILY_NAMES: Readonly<Partial<Record<CodeTableId, Readonly<Record<string, readonly string[]>>>>> =
  Object.freeze({
    education: { '10': ['研究生'], '40': ['中专', '中等专科'], '60': ['高中', '普通高中', '高级中学'], '80': ['小学'] },
    relationToHead: { '20': ['子女'], '30': ['子女'] },
  });

const LADDER: readonly (readonly string[])[] = [
  ['小学'],
  ['初中'],
  ['高中', '中专', '高中(中专)', '高中/中专'],
  ['大专', '专科', '大学专科'],
  ['本科', '大学本科', '大学'],
  ['硕士', '研究生', '硕士研究生'],
  ['博士', '博士研究生'],
];

/** Bands that contain a level of schooling, closest first: 本科及以上, 大专及以上 … and 初中及以下 (D05). */
export function educationBands(code: string): string[] {
  const rank = rankOf(code);
  if (rank === undefined) return [];
  const above = LADDER.slice(0, rank + 1)
    .reverse()
    .flat()
    .map((name) => `${name}及以上`);
  const below = LADDER.slice(Math.max(rank, 0))
    .flat()
    .map((name) => `${name}及以下`);
  return rank < 0 ? below : [...above, ...below, `${LADDER[rank + 1]?.[0] ?? '博士'}以下`];
}

function rankOf(code: string): number | undefined {
  if (/^1[123]$/.test(code)) return 6;
  const ranks: Readonly<Record<string, number>> = { '9': -1, '8': 0, '7': 1, '6': 2, '4': 2, '3': 3, '2': 4, '1': 5 };
  return ranks[code.charAt(0)];
}
