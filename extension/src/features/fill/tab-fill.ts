import type { FillPlan, PlanLine } from '@tongban/shared/dossier/fill-plan';
import type { PageField } from '@tongban/shared/recognisers/page-form';
import type { ReceiptCode, ReceiptLine } from '@tongban/shared/wire/page';
import type { Failure } from '../failure.ts';
import { type LineKey, lineKey } from './line-key.ts';
import type { PageScan } from './scan-page.ts';

export type Stage = 'idle' | 'reading' | 'confirm' | 'preview' | 'filling' | 'receipt' | 'undoing' | 'undone';

export interface FramePlan {
  readonly frameId: number;
  readonly plan: FillPlan;
}

/** Holds for as long as the line says the same. */
export interface Choice {
  readonly says: string;
  readonly on: boolean;
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
  /** What the clerk ticked or unticked herself, for the line as it then was. */
  choices: ReadonlyMap<LineKey, Choice>;
  receipts: ReadonlyMap<LineKey, ReceiptLine>;
  /** Fields that the clerk has had before her in a preview; see {@link visibleFields}. */
  seen: ReadonlySet<string>;
  /** How many fields the page has shown by itself since it was recognised. */
  arrived: number;
  /** After a fill: how many fields came that could be filled too. */
  more: number;
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
  choices: new Map(),
  receipts: new Map(),
  seen: new Set(),
  arrived: 0,
  more: 0,
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

/** The lines that the page still asks and that nothing was done about. */
export function openLines({ plans, scan, receipts }: TabFill): FrameLine[] {
  const fields = new Map(
    scan?.frames.flatMap(({ frameId, form }) => form.fields.map((field) => [lineKey(frameId, field.key), field])),
  );
  return linesOf(plans).filter(({ key }) => {
    const field = fields.get(key);
    return field !== undefined && !isDone(receipts.get(key), field);
  });
}

/** What kept a field from being written may have passed. */
const PASSING: ReadonlySet<ReceiptCode> = new Set(['hidden', 'off-screen', 'disabled', 'read-only', 'gone']);

/** A field that was filled and is empty again was put to another use, such as a dialog for the next person. */
function isDone(receipt: ReceiptLine | undefined, field: PageField): boolean {
  if (receipt === undefined) return false;
  const { filled, widget, visible, disabled, readOnly } = field;
  if (PASSING.has(receipt.code)) return filled || !visible || disabled || readOnly;
  return filled || receipt.status !== 'filled' || widget === 'checkbox' || widget === 'switch';
}

/** What a tick stands for: this value of this concept in this field, and what was said about it. */
export const saysOf = ({ concept, part, value, holds }: PlanLine): string =>
  JSON.stringify([concept, part, value, holds]);

/** Fields that can be seen on the page, each named across documents. */
export const visibleFields = ({ frames }: PageScan): string[] =>
  frames.flatMap(({ form }) =>
    form.fields.flatMap(({ key, visible }) => (visible ? [`${form.documentToken}:${key}`] : [])),
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
