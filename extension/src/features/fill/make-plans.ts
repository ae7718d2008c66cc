import { approvePlan } from '@tongban/shared/dossier/approve-plan';
import { buildPlan } from '@tongban/shared/dossier/build-plan';
import { factsFor } from '@tongban/shared/dossier/subject';
import { recognise } from '@tongban/shared/recognisers/recognise';
import { chinaDate } from '../dossiers/edit/draft.ts';
import { knownValues } from '../teach/known-values.ts';
import { withLessons } from '../teach/taught.ts';
import type { Subject } from './fills.ts';
import type { LineKey } from './line-key.ts';
import { lineKey } from './line-key.ts';
import type { FrameWrites } from './run-fill.ts';
import type { PageScan } from './scan-page.ts';
import { sessionFacts } from './session-facts.ts';
import type { FramePlan } from './tab-fill.ts';

/** One plan per frame: what each field means, what it would get and why, for this subject. */
export function makePlans(scan: PageScan, { dossier, memberId, clerk }: Subject): FramePlan[] {
  const today = chinaDate(new Date());
  const known = knownValues(dossier);
  const facts = { ...sessionFacts(clerk, today), ...factsFor(dossier, memberId, today) };
  return scan.frames.map(({ frameId, form }) => ({
    frameId,
    plan: buildPlan({ form, guesses: withLessons(form, recognise(form), known), facts, today }),
  }));
}

/** What the clerk ticked, per frame, as the writer wants it. */
export function approvedWrites(plans: readonly FramePlan[], ticks: ReadonlySet<LineKey>): FrameWrites[] {
  return plans.map(({ frameId, plan }) => {
    const fields = plan.lines.map(({ field }) => field).filter((field) => ticks.has(lineKey(frameId, field)));
    return { frameId, plan, writes: approvePlan(plan, new Set(fields)) };
  });
}
