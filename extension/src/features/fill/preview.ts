import type { ReceiptLine } from '@tongban/shared/wire/page';
import { fillFailure } from './failures.ts';
import type { Subject } from './fills.ts';
import { type LineKey, lineKey } from './line-key.ts';
import { makePlans } from './make-plans.ts';
import { nothingFound, type PageScan } from './scan-page.ts';
import { type FrameLine, type FramePlan, openLines, saysOf, type TabFill, visibleFields } from './tab-fill.ts';

/** Makes the preview of what was read last. What the clerk ticked or unticked holds while the line says the same. */
export function makePreview(fill: TabFill, subject: Subject): void {
  const { scan } = fill;
  if (!scan) return;
  const plans = makePlans(scan, subject);
  fill.receipts = withoutReplaced(fill, plans);
  fill.plans = withDone(fill, plans);
  fill.ticks = ticksOf(fill);
  fill.subject = { dossierId: subject.dossier.id, memberId: subject.memberId };
  fill.seen = new Set([...fill.seen, ...visibleFields(scan)]);
  fill.more = 0;
  if (fill.stage !== 'preview') fill.failure = undefined;
  fill.stage = 'preview';
}

export function tick(fill: TabFill, key: LineKey, on: boolean): void {
  const entry = openLines(fill).find((one) => one.key === key);
  if (entry) fill.choices = new Map(fill.choices).set(key, { says: saysOf(entry.line), on });
  fill.ticks = ticksOf(fill);
}

/** The page has changed by itself. The preview follows; a receipt stays and says how much could be filled by now. */
export function pageChanged(fill: TabFill, scan: PageScan, subject: Subject): void {
  const { stage, scan: before } = fill;
  if (stage !== 'preview' && stage !== 'receipt' && !(stage === 'idle' && before)) return;
  fill.scan = scan;
  if (stage === 'receipt') {
    fill.more = moreToFill({ ...fill, plans: makePlans(scan, subject) });
    return;
  }
  const nothing = nothingFound(scan);
  if (nothing === undefined) {
    const plans = makePlans(scan, subject);
    fill.arrived += freshLines({ ...fill, plans }).filter(({ line }) => line.label !== '').length;
    makePreview(fill, subject);
  } else if (fill.receipts.size > 0) {
    fill.stage = 'receipt';
  } else if (stage === 'preview') {
    const { plans, ticks } = { plans: [], ticks: new Set<LineKey>() };
    const failure = isReplaced(before, scan) ? fillFailure('navigated') : nothing;
    Object.assign(fill, { stage: 'idle', plans, ticks, failure, arrived: 0 } satisfies Partial<TabFill>);
  }
}

/** Open lines that the clerk has not had before her yet. */
function freshLines(fill: TabFill): FrameLine[] {
  const fresh = new Set(
    fill.scan?.frames.flatMap(({ frameId, form }) =>
      form.fields.flatMap(({ key, visible }) =>
        visible && !fill.seen.has(`${form.documentToken}:${key}`) ? [lineKey(frameId, key)] : [],
      ),
    ),
  );
  return openLines(fill).filter(({ key }) => fresh.has(key));
}

/** What can be filled after a fill: what came since, and what could not be written then and can be now. */
function moreToFill(fill: TabFill): number {
  const fresh = new Set(freshLines(fill).map(({ key }) => key));
  return openLines(fill).filter(
    ({ key, line }) =>
      (fresh.has(key) || fill.receipts.has(key)) && line.value !== undefined && !line.holds.includes('already-filled'),
  ).length;
}

function ticksOf(fill: TabFill): ReadonlySet<LineKey> {
  const ticked = openLines(fill).filter(({ key, line }) => {
    const choice = fill.choices.get(key);
    return line.value !== undefined && (choice?.says === saysOf(line) ? choice.on : line.ticked);
  });
  return new Set(ticked.map(({ key }) => key));
}

const isReplaced = (before: PageScan | undefined, now: PageScan): boolean => {
  const tokens = new Set([...now.frames, ...now.empty].map(({ form }) => form.documentToken));
  return before?.frames.some(({ form }) => !tokens.has(form.documentToken)) === true;
};

/** Field keys are of one document: another one in the same frame has its own. */
function withoutReplaced({ plans, receipts }: TabFill, fresh: readonly FramePlan[]): ReadonlyMap<LineKey, ReceiptLine> {
  const tokens = new Map(fresh.map(({ frameId, plan }) => [frameId, plan.documentToken]));
  const kept = new Map(receipts);
  for (const { frameId, plan } of plans) {
    if ((tokens.get(frameId) ?? plan.documentToken) === plan.documentToken) continue;
    for (const { field } of plan.lines) kept.delete(lineKey(frameId, field));
  }
  return kept;
}

/** Lines that were written stay in the plan, also when the page shows them no longer: they can be undone. */
function withDone({ plans, receipts }: TabFill, fresh: readonly FramePlan[]): FramePlan[] {
  const done = plans.flatMap(({ frameId, plan }): FramePlan[] => {
    const lines = plan.lines.filter(({ field }) => receipts.has(lineKey(frameId, field)));
    return lines.length > 0 ? [{ frameId, plan: { ...plan, lines } }] : [];
  });
  const merged = fresh.map((now): FramePlan => {
    const before = done.find(
      ({ frameId, plan }) => frameId === now.frameId && plan.documentToken === now.plan.documentToken,
    );
    const fields = new Set(now.plan.lines.map(({ field }) => field));
    const gone = before?.plan.lines.filter(({ field }) => !fields.has(field)) ?? [];
    return { ...now, plan: { ...now.plan, lines: [...now.plan.lines, ...gone] } };
  });
  const frames = new Set(fresh.map(({ frameId }) => frameId));
  return [...merged, ...done.filter(({ frameId }) => !frames.has(frameId))];
}
