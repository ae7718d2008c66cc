import type { FillPlan, PlanLine } from '@tongban/shared/dossier/fill-plan';
import type { ReceiptLine } from '@tongban/shared/wire/page';
import type { Failure } from '../failure.ts';
import { type LineKey, lineKey } from './line-key.ts';
import type { PageScan } from './scan-page.ts';

export type Stage = 'idle' | 'reading' | 'confirm' | 'preview' | 'filling' | 'receipt' | 'undoing' | 'undone';

export interface FramePlan {
  readonly frameId: number;
  readonly plan: FillPlan;
}

/** What is going on in one tab. A plan belongs to this tab and to the documents that were read in it. */
export interface TabFill {
  stage: Stage;
  /** Whose plan it is. */
  subject: { readonly dossierId: string; readonly memberId: string } | undefined;
  /** The origin outside the ledger that waits for the clerk's yes, or got it. */
  confirm: string | undefined;
  confirmed: string | undefined;
  scan: PageScan | undefined;
  plans: readonly FramePlan[];
  ticks: ReadonlySet<LineKey>;
  receipts: ReadonlyMap<LineKey, ReceiptLine>;
  progress: { readonly done: number; readonly total: number };
  failure: Failure | undefined;
}

export const newTabFill = (): TabFill => ({
  stage: 'idle',
  subject: undefined,
  confirm: undefined,
  confirmed: undefined,
  scan: undefined,
  plans: [],
  ticks: new Set(),
  receipts: new Map(),
  progress: { done: 0, total: 0 },
  failure: undefined,
});

/** A line of the preview with the frame it belongs to. */
export interface FrameLine {
  readonly key: LineKey;
  readonly frameId: number;
  readonly line: PlanLine;
}

export const linesOf = (plans: readonly FramePlan[]): FrameLine[] =>
  plans.flatMap(({ frameId, plan }) =>
    plan.lines.map((line) => ({ key: lineKey(frameId, line.field), frameId, line })),
  );

/** The preview in the order of the clerk's attention. */
export interface PlanGroups {
  readonly ready: readonly FrameLine[];
  readonly held: readonly FrameLine[];
  readonly missing: readonly FrameLine[];
  readonly unknown: readonly FrameLine[];
}

export function groupLines(lines: readonly FrameLine[]): PlanGroups {
  const groups = {
    ready: [] as FrameLine[],
    held: [] as FrameLine[],
    missing: [] as FrameLine[],
    unknown: [] as FrameLine[],
  };
  for (const entry of lines) groups[groupOf(entry.line)].push(entry);
  return groups;
}

function groupOf(line: PlanLine): keyof PlanGroups {
  if (line.value !== undefined) return line.holds.length > 0 ? 'held' : 'ready';
  return line.concept === 'none' || line.refusal === 'unknown-field' || line.refusal === 'none' ? 'unknown' : 'missing';
}
