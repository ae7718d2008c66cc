/** A label taken apart: what names the concept, and what only says how to write the value (D19). */
export interface NormalisedLabel {
  /** NFKC, no white space, no requirement marks, verbs or brackets: `家庭年收入`. */
  readonly core: string;
  /** Core with what stood in brackets kept in place, when that names something: `联系电话单位`. */
  readonly full?: string;
  /** The bracketed words alone: 单位 of `联系电话(单位)`. */
  readonly inner?: string;
  /** Other readings of the same label, the parts of `电话/手机`. */
  readonly variants: readonly string[];
  /** Bracketed remarks about unit, format or requirement, without the brackets. */
  readonly notes: readonly string[];
  readonly required: boolean;
}

const REQUIRED = /必填|必选|必输|必录|required|[*＊]/i;
/** 请输入…, 请您选择…: verbs of a placeholder. Several may follow each other. */
const VERBS =
  /^(?:请|您|需|先|点击|此处|在此|再次)*(?:输入|填写|填入|录入|选择|选取|设置|上传|提供|键入|补充|完善|扫描|(?<=请|请您)(?:填|选|确认|新增|编辑|修改))+(?!时间|日期|年月|人|员|单位|部门|机构|说明|原因|方式|情况|内容|类型|状态)(?:您的|你的|您|你|一个|一下|正确的|有效的|真实的|准确的|完整的|\d+位(?:数字)?的?)*/;
const PRONOUNS = /^(?:您的|你的|我的|其(?!他|它|中|余)|该|请问|您|你)/;
/** `1.` `(2)` `3、` `一、` before a label. */
const NUMBERING = /^(?:\(?\d{1,2}[).、.:]|[一二三四五六七八九十]+、|\(?[一二三四五六七八九十]\))/;
const EDGE = /^[\s*:·.,、;!?。_"'“”…>|#-]+|[\s*:·.,、;!?。_"'“”…<|-]+$/g;
/** What may stand in brackets without naming anything: unit, format, requirement, example, instruction. */
const NOTE =
  /^(?:必填|选填|可选|非必填|可不填|必选|单选|多选|元|万元|元\/.*|万|亩|公顷|㎡|m2|m²|平方米|平米|平方|人|户|个|套|辆|岁|周岁|年|月|日|天|cm|kg|厘米|公斤|千克|斤|米|%|％|.*[ymd]{2,}.*|.*[年].*[月].*|格式.*|如.*|例.*|请.*|限.*|不超过.*|最多.*|至少.*|\d.*|.*大写.*|.*填写.*|.*可修改.*|.*选择.*|数字|中文|汉字|拼音|单位[:为].*|保留.*|精确.*|只读|自动.*|系统.*)$/i;
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]|【([^】]*)】|<([^<>]*)>|《([^》]*)》/g;

const strip = (text: string): string => {
  let before = '';
  let now = text;
  while (now !== before) {
    before = now;
    now = now.replace(EDGE, '').replace(NUMBERING, '').replace(VERBS, '').replace(PRONOUNS, '');
  }
  return now;
};

/** Traditional forms that stand in labels of portals made for the mainland, by input method or by template. */
const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'戶户號号電电話话證证機机聯联係系關关單单業业職职務务學学歷历國国齡龄別别縣县區区鎮镇鄉乡銀银開开賬账請请填填寫写選选擇择輸输聲声員员親亲籍籍',
  ].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [])),
);
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'g');

/** NFKC without losing the square metre sign, and no white space at all: `姓　　名` is 姓名. */
export const foldText = (text: string): string =>
  text
    .replace(/㎡|m²/g, '平方米')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(TRADITIONAL, (letter) => SIMPLIFIED[letter] ?? letter);

/**
 * Takes a label, placeholder or heading apart. `* 家庭年总收入（元）：` gives core 家庭年总收入 and note 元; bracketed words that
 * are part of the name (`村(社区)`) stay as a variant.
 */
export const normaliseLabel = (text: string): NormalisedLabel => {
  const folded = foldText(text);
  const notes: string[] = [];
  let inner = '';
  const bare = folded.replace(BRACKETS, (_all, a?: string, b?: string, c?: string, d?: string, e?: string) => {
    const content = a ?? b ?? c ?? d ?? e ?? '';
    if (content === '' || NOTE.test(content)) {
      if (content !== '') notes.push(content);
      return '';
    }
    inner = content;
    return '\u0001';
  });
  const unclosed = bare.replace(/[([【].*$/, '');
  const core = strip(unclosed.replaceAll('\u0001', ''));
  const parts = core.split(/[/、|,;&]|或者?|及/).filter((part) => part.length > 1);
  const variants = parts.length > 1 ? parts.map(strip).filter((part) => part !== '' && part !== core) : [];
  const required = REQUIRED.test(folded);
  if (inner === '') return { core, variants, notes, required };
  return {
    core,
    full: strip(folded.replace(/[()[\]【】<>《》]/g, '')),
    inner: strip(inner),
    variants,
    notes,
    required,
  };
};
