import { bilingual } from '../catalogue/bilingual.ts';
import { collectEach } from './collect-each.ts';
import { foldText } from './normalise-label.ts';
import type { ReadField } from './read-form.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const has = (read: ReadField | undefined, pattern: RegExp): boolean =>
  read?.labels.some((label) => label.matches.some((match) => pattern.test(match.concept) && match.weight > 3)) ?? false;

const PICKER = new Set(['select', 'cascader', 'tree']);

/** Which address a bare 详细地址 is, from the heading or the field before it. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/户籍|户口/, 'person.hukouAddress'],
  [/邮寄|通讯|通信|收件|收货|快递/, 'person.mailingAddress'],
  [/居住|现住|暂住|家庭|常住|住址/, 'person.residenceAddress'],
];
const EVENT_WORDS = /事件|案件|案情|事发|案发|纠纷/;
const EVENT_FACTS = /^event\.(?:category|time|title|urgency|scope|source)$/;

/** What stands right before or after settles names that several concepts share (concepts.json `ambiguousLabels`). */
const collect = (read: ReadField, all: readonly ReadField[]): readonly Evidence[] => {
  const { field, at, labels } = read;
  const concepts = new Set(labels.flatMap((label) => label.matches.map((match) => match.concept)));
  if (concepts.size === 0) return [];
  const around = [all[at - 2], all[at - 1], all[at + 1], all[at + 2]];
  const evidence: Evidence[] = [];
  const say = (concept: string, weight: number, zh: string, en: string): void => {
    evidence.push({ concept, weight, reason: { source: 'neighbour', text: bilingual(zh, en) } });
  };
  const near = (pattern: RegExp): boolean => around.some((other) => has(other, pattern));
  const rivals = (one: string, two: string): boolean => concepts.has(one) && concepts.has(two);
  if (concepts.has('person.idNumber') && near(/person\.idType$/))
    say('person.idNumber', 0.6, '旁边是证件类型', 'next to the document type');
  if (
    rivals('person.hukouAddress', 'person.hukouRegion') ||
    rivals('person.residenceAddress', 'person.residenceRegion')
  ) {
    const picker = PICKER.has(field.widget);
    for (const id of concepts) {
      if (/Region$/.test(id))
        say(
          id,
          picker ? 2 : -1.5,
          picker ? '选择框,是区划' : '文本框,不是区划',
          picker ? 'a picker, so a region' : 'a text box, not a region',
        );
      if (/Address$/.test(id))
        say(
          id,
          picker ? -1.5 : 1,
          picker ? '选择框,不是详址' : '文本框,是地址',
          picker ? 'a picker, not an address' : 'a text box, so an address',
        );
    }
  }
  if (concepts.has('person.residenceAddress') && labels[0]?.matches.every((match) => match.weight < 3)) {
    const place = [labels[0]?.text, all[at - 1]?.labels[0]?.text, ...field.section].join(' ');
    for (const [pattern, concept] of PLACES) {
      if (pattern.test(place)) say(concept, 3, '上下文说明是哪处地址', 'the context says which address');
    }
  }
  if (concepts.has('person.bankAccount') || concepts.has('account.username')) {
    const bank = near(/bankName$|bankAccountName$/);
    const signIn = all.some((other) => other.field.widget === 'password' || has(other, /account\.password$/));
    if (bank) say('person.bankAccount', 2.2, '旁边是开户银行', 'next to the bank');
    if (signIn && !bank) say('account.username', 2.2, '同一表有密码框', 'with a password box');
  }
  if (concepts.has('person.idValidTo') && near(/idNumber$|idValidFrom$|idIssuer$/))
    say('person.idValidTo', 1, '旁边是证件', 'next to the document');
  if (rivals('person.enrolledSchool', 'person.school')) {
    if (near(/graduationDate$|education$|major$|degree$/))
      say('person.school', 1, '旁边是毕业信息', 'next to the graduation');
    if (near(/enrollmentDate$|studentStatus$/))
      say('person.enrolledSchool', 2, '旁边是在读信息', 'next to the enrolment');
  }
  if (rivals('person.relationToHead', 'person.relationToApplicant')) {
    const text = foldText(all.map((other) => other.labels[0]?.text ?? '').join(' '));
    if (/户主/.test(text)) say('person.relationToHead', 1.5, '同一表有户主', 'with the head of household');
  }
  if ([...concepts].some((id) => id.startsWith('event.'))) {
    const own = labels.map((label) => label.text).join('');
    const event = EVENT_WORDS.test(own) || all.some((other) => other !== read && has(other, EVENT_FACTS));
    for (const id of concepts) {
      if (!id.startsWith('event.')) continue;
      say(id, event ? 2 : -4, event ? '事件表' : '不是事件表', event ? 'an event form' : 'not an event form');
    }
  }
  return evidence;
};

/** Fields before and after, within two, and what else the form asks. */
export const neighbours: Recogniser = { id: 'neighbours', collect: (form) => collectEach(form, collect) };
