import { ethnicity } from '../catalogue/code-tables/ethnicity.ts';

const SUFFIX = /(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市|地区|盟|新区|林区|区|县|旗)$/;
/** 族 may be left out of the longer names (柯尔克孜自治州), never of 回族 or 苗族. */
const PEOPLES = ethnicity.items
  .map(({ name }) => name.replace(/族$/, ''))
  .map((people) => (people.length > 1 ? `${people}族?` : `${people}族`))
  .join('|');
const AUTONOMOUS = new RegExp(`^(.*?)(?:(?:${PEOPLES}|各族)+)自治(州|县|旗)$`);
const known = new Map<string, readonly string[]>();

/**
 * The name and its everyday short forms: 湖北省 and 湖北; 恩施土家族苗族自治州, 恩施州 and 恩施. The full name first, never one of
 * fewer than two characters.
 */
export function shortNames(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const names = Object.freeze([...new Set(formsOf(name))]);
  known.set(name, names);
  return names;
}

function formsOf(name: string): string[] {
  if (isPlaceholder(name)) return [name];
  const [, place = '', kind = ''] = AUTONOMOUS.exec(name) ?? [];
  if (kind !== '') return place.length < 2 ? [name] : [name, `${place}${kind}`, place];
  const bare = name.replace(SUFFIX, '');
  return bare.length >= 2 ? [name, bare] : [name];
}

/** Levels that GB/T 2260 has for the count only: nobody says them, and addresses leave them out. */
export const isPlaceholder = (name: string): boolean => /^(市辖区|县|(省|自治区)直辖县级行政区划)$/.test(name);
