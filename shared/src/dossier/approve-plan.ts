import type { ApprovedWrite } from '../wire/page.ts';
import type { FillPlan } from './fill-plan.ts';

/**
 * The writes the clerk approved: ticked lines that have a value, and no others. Only a tick on a line held as already filled
 * allows overwriting.
 * @param ticks field keys ticked now
 */
export function approvePlan(plan: FillPlan, ticks: ReadonlySet<string>): ApprovedWrite[] {
  return plan.lines.flatMap(({ field, value, holds }) =>
    value !== undefined && ticks.has(field) ? [{ field, value, overwrite: holds.includes('already-filled') }] : [],
  );
}

/** The lines that start ticked. */
export const initialTicks = (plan: FillPlan): Set<string> =>
  new Set(plan.lines.filter((line) => line.ticked).map((line) => line.field));
