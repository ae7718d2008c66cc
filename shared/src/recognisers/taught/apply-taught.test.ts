import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageForm } from '../page-form.ts';
import { recognise } from '../recognise.ts';
import { type Guess, THRESHOLDS } from '../recogniser.ts';
import { applyTaught } from './apply-taught.ts';
import { makeRule } from './make-rule.ts';
import type { Lesson, TaughtRule } from './rule.ts';
import { type FieldSketch, fieldAt, form, ORIGIN } from './testing/forms.ts';

const DAY = '2026-11-22';
const FORM: readonly FieldSketch[] = [
  { label: '姓名', section: '申请人信息' },
  { label: '联系号码', section: '申请人信息' },
  { label: '归属', section: '申请人信息', widget: 'select' },
  { label: '姓名', section: '监护人信息' },
  { label: '联系号码', section: '监护人信息' },
];

function taught(page: PageForm, at: number, lesson: Lesson): TaughtRule {
  const made = makeRule(page, fieldAt(page, at), lesson, [], DAY);
  if (!made.ok) throw new Error(made.code);
  return made.rule;
}
const guessesOf = (page: PageForm, rules: readonly TaughtRule[]) =>
  applyTaught({ form: page, guesses: recognise(page), rules });
/** As if nobody had recognised anything: what the rules alone make of a form. */
const rulesAlone = (page: PageForm, rules: readonly TaughtRule[], stopped = false) =>
  applyTaught({
    form: page,
    guesses: page.fields.map(({ key }) => ({ field: key, concept: 'none', confidence: 0.8, reasons: [], rivals: [] })),
    rules,
    stopped: () => stopped,
  });
const at = (guesses: readonly Guess[], index: number): Guess => {
  const found = guesses[index];
  if (!found) throw new Error(`no guess ${index}`);
  return found;
};
const fills = ({ confidence, ambiguousSubject, concept }: Guess) =>
  concept !== 'none' && confidence >= THRESHOLDS.fill && ambiguousSubject !== true;

describe('a rule', () => {
  const page = form(FORM);
  const rule = taught(page, 4, { concept: 'guardian.mobile' });

  it('decides the field it was taught on, and says why', () => {
    const guess = at(guessesOf(page, [rule]), 4);
    expect(guess).toMatchObject({ concept: 'guardian.mobile' });
    expect(fills(guess)).toBe(true);
    expect(guess.reasons[0]).toMatchObject({
      source: 'taught',
      text: { zh: '您在本门户教过:标签“联系号码”,位于“监护人信息”,是“监护人联系电话”' },
    });
  });

  it('holds on every other form of the portal that has the label in the same container', () => {
    const other = form([{ label: '身份证号' }, { label: '联系号码:', section: '三、监护人信息' }], { path: '/b' });
    expect(fills(at(guessesOf(other, [rule]), 1))).toBe(true);
  });

  it('only suggests in another container, and never fills there', () => {
    expect(at(rulesAlone(page, [rule]), 1)).toMatchObject({ concept: 'guardian.mobile' });
    expect(fills(at(rulesAlone(page, [rule]), 1))).toBe(false);
    // A field that was recognised stays what it is and as sure as it was; the rule is one more answer to choose from.
    const mobile: Guess = { field: 'f1', concept: 'person.mobile', confidence: 0.9, reasons: [], rivals: [] };
    expect(applyTaught({ form: page, guesses: [mobile], rules: [rule] })).toEqual([
      { ...mobile, rivals: [expect.objectContaining({ concept: 'guardian.mobile' })] },
    ]);
  });

  it('lifts a field that nobody recognised to a suggestion', () => {
    const owner = taught(page, 2, { concept: 'person.hukouType' });
    const other = form([{ label: '归属', section: '另一节', widget: 'select' }]);
    const guess = at(rulesAlone(other, [owner]), 0);
    expect(guess).toMatchObject({ concept: 'person.hukouType', reasons: [{ source: 'taught' }] });
    expect(guess.confidence).toBeGreaterThanOrEqual(THRESHOLDS.suggest);
    expect(guess.confidence).toBeLessThan(THRESHOLDS.fill);
  });

  it('does nothing on another origin', () => {
    const foreign = form(FORM, { origin: 'https://other.example' });
    expect(guessesOf(foreign, [rule])).toEqual(recognise(foreign));
  });

  it('holds when a list becomes buttons, and not when it becomes a text box', () => {
    const owner = taught(page, 2, { concept: 'person.hukouType' });
    const as = (widget: FieldSketch['widget']) =>
      form(FORM.map((one, index) => (index === 2 ? { ...one, ...(widget ? { widget } : {}) } : one)));
    expect(at(guessesOf(as('radio'), [owner]), 2).concept).toBe('person.hukouType');
    expect(at(guessesOf(as('text'), [owner]), 2)).toEqual(at(recognise(as('text')), 2));
  });

  it('can say that a field is to be left alone', () => {
    const none = taught(page, 0, { concept: 'none' });
    expect(at(guessesOf(page, [none]), 0)).toMatchObject({ concept: 'none', reasons: [{ source: 'taught' }] });
    // In another place it says nothing.
    expect(at(guessesOf(page, [none]), 3)).toEqual(at(recognise(page), 3));
  });

  it('that has stopped only suggests', () => {
    expect(fills(at(rulesAlone(page, [rule]), 4))).toBe(true);
    const guess = at(rulesAlone(page, [rule], true), 4);
    expect(guess).toMatchObject({ concept: 'guardian.mobile' });
    expect(fills(guess)).toBe(false);
  });
});

describe('a question instead of an answer', () => {
  const page = form(FORM);

  it('when two rules contradict each other', () => {
    const rules = [taught(page, 4, { concept: 'guardian.mobile' }), taught(page, 4, { concept: 'agent.mobile' })];
    const guess = at(guessesOf(page, rules), 4);
    expect(guess).toMatchObject({ ambiguousSubject: true });
    expect(guess.confidence).toBeLessThan(THRESHOLDS.fill);
    expect([guess.concept, ...guess.rivals.map(({ concept }) => concept)]).toEqual(
      expect.arrayContaining(['guardian.mobile', 'agent.mobile']),
    );
  });

  it('when one rule fits several fields of a form', () => {
    const twice = form([
      { label: '号码', section: '申请人信息' },
      { label: '号码', section: '申请人信息' },
    ]);
    const rule = taught(twice, 0, { concept: 'person.mobile' });
    for (const guess of rulesAlone(twice, [rule]))
      expect(guess).toMatchObject({ concept: 'person.mobile', ambiguousSubject: true });
  });

  it('not in the rows of a table: each row has its own', () => {
    const rows = form([0, 1].map((row) => ({ label: '号码', section: '家庭成员', row })));
    const rule = taught(rows, 0, { concept: 'person.mobile' });
    for (const guess of guessesOf(rows, [rule])) expect(fills(guess)).toBe(true);
  });

  it('not for the boxes of one address that their placeholders tell apart', () => {
    const split = form(['省', '市', '区'].map((placeholder) => ({ label: '落户地', widget: 'select', placeholder })));
    const rule = taught(split, 1, { concept: 'person.hukouRegion', part: 'city' });
    const guesses = guessesOf(split, [rule]);
    expect(at(guesses, 1)).toMatchObject({ concept: 'person.hukouRegion', part: 'city' });
    expect(fills(at(guesses, 1))).toBe(true);
    for (const index of [0, 2]) expect(at(guesses, index)).toEqual(at(recognise(split), index));
  });

  it('when only the sex of the person tells who is meant', () => {
    const couple = form([{ label: '男方单位' }]);
    expect(fills(at(guessesOf(couple, [taught(couple, 0, { concept: 'spouse.employer' })]), 0))).toBe(false);
  });
});

describe('ids, names, order and other fields', () => {
  const noise = fc.record({ id: fc.string(), name: fc.string() });
  it('change nothing about what a rule decides', () => {
    const page = form(FORM);
    const rules = [taught(page, 4, { concept: 'guardian.mobile' }), taught(page, 2, { concept: 'none' })];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...FORM.keys()], { minLength: FORM.length }),
        fc.array(noise, { minLength: FORM.length, maxLength: FORM.length }),
        fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 }),
        (order, noises, extra) => {
          const redesigned = form([
            ...extra.map((label) => ({ label: `别的${label}` })),
            ...order.map((index, place) => ({ ...(FORM[index] as FieldSketch), ...noises[place] })),
          ]);
          const guesses = guessesOf(redesigned, rules);
          const placed = (index: number) => at(guesses, extra.length + order.indexOf(index));
          expect(placed(4)).toMatchObject({ concept: 'guardian.mobile', confidence: 0.99 });
          expect(placed(2)).toMatchObject({ concept: 'none', confidence: 0.99 });
        },
      ),
    );
  });
});

describe('making a rule', () => {
  it('keeps no value: numbers and names are masked in label and heading alike', () => {
    const page = form([{ label: '李样例的号码13900001234', section: '户主100000193804150029(李样例)' }]);
    const made = makeRule(page, fieldAt(page, 0), { concept: 'person.mobile' }, ['李样例'], DAY);
    expect(made).toMatchObject({ ok: true, rule: { label: '〇的号码#', origin: ORIGIN, day: DAY } });
    expect(JSON.stringify(made)).not.toMatch(/李样例|\d{6}/);
    // and holds for the next resident
    const next = form([{ label: '王样例的号码13000000000', section: '户主100000196503120014(王样例)' }]);
    const rules = made.ok ? [made.rule] : [];
    const [guess] = applyTaught({ form: next, guesses: recognise(next), rules, known: ['王样例'] });
    expect(guess).toMatchObject({ concept: 'person.mobile', confidence: 0.99 });
  });

  it.each([
    ['', 'person.mobile', 'text', 'no-label'],
    ['13900001234', 'person.mobile', 'text', 'no-label'],
    ['口令', 'account.password', 'text', 'not-teachable'],
    ['照片', 'person.photo', 'text', 'not-teachable'],
    ['号码', 'person.nothing', 'text', 'not-teachable'],
    ['号码', 'person.mobile', 'password', 'never-filled'],
  ] as const)('refuses %s as %s in a %s box: %s', (label, concept, widget, code) => {
    const page = form([{ label, widget }]);
    expect(makeRule(page, fieldAt(page, 0), { concept }, [], DAY)).toEqual({ ok: false, code });
  });

  it('never goes by a field name or an id: a placeholder is the last word a field may be known by', () => {
    const bare = form([{ label: '', name: 'xm', id: 'xm' }]);
    expect(makeRule(bare, fieldAt(bare, 0), { concept: 'person.name' }, [], DAY)).toEqual({
      ok: false,
      code: 'no-label',
    });
    const hinted = (name: string) => form([{ label: '', placeholder: '请输入号码', name, id: name }]);
    const rule = taught(hinted('a'), 0, { concept: 'agent.mobile' });
    expect(rule).toMatchObject({ label: '号码', hint: '' });
    expect(at(guessesOf(hinted('b'), [rule]), 0)).toMatchObject({ concept: 'agent.mobile', confidence: 0.99 });
  });

  it('takes the title of a whole form for no container, unless it names somebody', () => {
    const titled = (section: string) =>
      taught(
        form([
          { label: '号码', section },
          { label: '姓名', section },
        ]),
        0,
        { concept: 'person.mobile' },
      );
    expect(titled('城乡居民参保登记').container).toBe('');
    expect(titled('监护人登记').container).toBe('监护人登记');
    expect(titled('补贴信息').container).toBe('补贴信息');
  });
});
