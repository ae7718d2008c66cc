import type { Subject } from './cues/subjects.ts';
import { readResidue } from './lexicon.ts';
import { normaliseLabel } from './normalise-label.ts';

const HEADING_TAIL =
  /(?:的?(?:基本|详细|个人|相关|登记|身份|联系|其他|补充))*(?:信息|情况|资料|登记|材料|栏|表|名单|管理|维护|新增|编辑|采集)*$/;
/** Words of a heading that may stay unread before its subject is doubted. */
const UNREAD = 3;
/** 保安专业师资人员: somebody else stays somebody else, whatever stands before. */
const UNREAD_OF_OTHERS = 6;
/** Longer headings that end in 人 are sentences. */
const LONGEST_PERSON = 6;
const OWN: ReadonlySet<Subject> = new Set(['self', 'person', 'org', 'head', 'child']);
const MEMO_LIMIT = 2000;
const memo = new Map<string, Subject | undefined>();

const read = (heading: string): Subject | undefined => {
  const core = normaliseLabel(heading.slice(0, 40)).core.replace(HEADING_TAIL, '');
  if (core === '') return undefined;
  // 法定代表人/委派代表: the first of several names decides.
  const { subject, unknown } = readResidue(core.split(/[/、]/)[0] ?? core);
  // 发现人, 报告人: somebody, and nobody the dossier knows.
  if (subject === undefined && /[人者]$/.test(core) && core.length <= LONGEST_PERSON) return 'other';
  if (unknown > (subject === 'other' ? UNREAD_OF_OTHERS : UNREAD))
    // 安全生产负责人: a role of something else is nobody the dossier knows.
    return subject !== undefined && !OWN.has(subject) && /[人员者]$/.test(core) ? 'other' : undefined;
  return subject === 'person' ? 'self' : subject;
};

/**
 * The subject a heading names: 监护人信息 → guardian, 企业基本信息 → org, 申请人信息 → self. Undefined for 基本信息 and the like.
 */
export const subjectOfHeading = (heading: string): Subject | undefined => {
  if (!memo.has(heading)) {
    if (memo.size > MEMO_LIMIT) memo.clear();
    memo.set(heading, read(heading));
  }
  return memo.get(heading);
};
