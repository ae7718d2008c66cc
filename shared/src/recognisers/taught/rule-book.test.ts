import { describe, expect, it } from 'vitest';
import { makeRule } from './make-rule.ts';
import type { TaughtRule } from './rule.ts';
import { EMPTY_BOOK, forget, importRules, meetForm, type RuleBook, stoppedIn, teach } from './rule-book.ts';
import { exportRules, readRules } from './rule-file.ts';
import { safePath } from './sightings.ts';
import { fieldAt, form, ORIGIN } from './testing/forms.ts';

const sketch = (...labels: string[]) => labels.map((label) => ({ label }));
const page = form(sketch('姓名', '住址', '备案号', '联系号码'));
const ruleOn = (at: number, concept: string): TaughtRule => {
  const made = makeRule(page, fieldAt(page, at), { concept }, [], '2026-11-22');
  if (!made.ok) throw new Error(made.code);
  return made.rule;
};
const phone = ruleOn(3, 'person.mobile');
const isStopped = (book: RuleBook) => stoppedIn(book)(phone);
const met = meetForm(teach(EMPTY_BOOK, phone), page);

describe('the book', () => {
  it('lets the last correction win', () => {
    const book = teach(teach(EMPTY_BOOK, phone), ruleOn(3, 'agent.mobile'));
    expect(book.rules.map(({ concept }) => concept)).toEqual(['agent.mobile']);
  });

  it('forgets a rule and every trace of where it held', () => {
    expect(met.sightings).toHaveLength(1);
    expect(forget(met, phone)).toEqual(EMPTY_BOOK);
  });

  it('takes imported rules beside its own', () => {
    const other = ruleOn(3, 'agent.mobile');
    expect(importRules(met, [phone, other, ruleOn(2, 'none')])).toMatchObject({ added: 2, known: 1, contradicting: 1 });
  });
});

describe('a label that is gone', () => {
  const renamed = form(sketch('姓名', '住址', '备案号', '手机'));

  it('stops the rule on a form that is otherwise the same, until the label returns', () => {
    const stopped = meetForm(met, renamed);
    expect(isStopped(met)).toBe(false);
    expect(isStopped(stopped)).toBe(true);
    expect(isStopped(meetForm(stopped, page))).toBe(false);
  });

  it('still stops it after the release that renamed another field too', () => {
    expect(isStopped(meetForm(met, form(sketch('姓名', '现住址', '备案号', '手机'))))).toBe(true);
  });

  it.each([
    ['another form behind the same address', form(sketch('户主', '人口', '备案号', '收入'))],
    ['another step with little in common', form(sketch('姓名', '开户银行', '账号'))],
    ['another path', { ...renamed, path: '/other' }],
    ['another portal', { ...renamed, origin: 'https://other.example' }],
  ])('does not stop it on %s', (_what, other) => {
    expect(isStopped(meetForm(met, other))).toBe(false);
  });

  it('does not stop it while another form still has it', () => {
    const both = meetForm(met, { ...form(sketch('姓名', '住址', '年龄', '联系号码')), path: '/b' });
    expect(isStopped(meetForm(both, renamed))).toBe(false);
  });

  it('does not bring it back on a form where it never held', () => {
    const stopped = meetForm(met, renamed);
    expect(isStopped(meetForm(stopped, { ...page, path: '/new' }))).toBe(true);
  });

  it('changes nothing when nothing changed', () => {
    expect(meetForm(met, page)).toBe(met);
    expect(meetForm(EMPTY_BOOK, page)).toBe(EMPTY_BOOK);
  });

  it('remembers no number and no name of a path', () => {
    expect(safePath('/person/100000193804150029/edit')).toBe('/person/*/edit');
    expect(safePath('/p/%E5%BC%A0%E4%B8%89/1')).toBe('/p/*/1');
    expect(JSON.stringify(meetForm(teach(EMPTY_BOOK, phone), { ...page, path: '/13900001234' }))).not.toMatch(/\d{6}/);
  });
});

describe('the file', () => {
  it('carries rules, and they come back as they were', () => {
    const rules = [phone, ruleOn(2, 'none')];
    const text = exportRules(rules);
    expect(readRules(text)).toEqual({ ok: true, rules, dropped: 0 });
    expect(Object.keys(JSON.parse(text))).toEqual(['kind', 'version', 'rules']);
  });

  it('lets no number or name out, whatever was stored', () => {
    for (const secret of ['100000193804150029', '13900001234', '6222 0212 3456 7890', '张三']) {
      const [plain] = [{ ...phone, container: `${secret}的家庭`, hint: secret, label: `${secret}的号码` }];
      const text = exportRules([plain]);
      expect(text).not.toContain(secret);
      expect(text).not.toMatch(/\d{6}/);
      expect(exportRules([{ ...phone, label: secret }])).not.toContain('"label"');
    }
  });

  it('drops what is malformed, unknown or never filled, and says how many', () => {
    const broken = [
      { ...phone, origin: `${ORIGIN}/x` },
      { ...phone, day: '2026-11-22T08:00' },
      { ...phone, concept: 'account.password' },
      { ...phone, extra: 1 },
      7,
    ];
    const text = JSON.stringify({ kind: 'tongban-taught-rules', version: 1, rules: [...broken, phone] });
    expect(readRules(text)).toEqual({ ok: true, rules: [phone], dropped: broken.length });
  });

  it.each([
    ['{', 'not-a-file'],
    ['null', 'not-a-file'],
    ['{"rules":[]}', 'not-a-file'],
    ['{"kind":"tongban-taught-rules","version":2,"rules":[]}', 'other-version'],
  ])('refuses %s: %s', (text, code) => {
    expect(readRules(text)).toEqual({ ok: false, code });
  });
});
