import type { ReadBack, WriteValue } from '@tongban/shared/converters/write-value';
import type { FieldOption, WidgetKind } from '@tongban/shared/recognisers/page-form';
import type { ReceiptCode } from '@tongban/shared/wire/page';

/** One widget on the page as a driver claimed it. Holds live elements: never leaves the page agent. */
export interface Control {
  readonly driver: Driver;
  readonly widget: WidgetKind;
  /** What the clerk sees of the widget: labels, visibility and the outline go by it. */
  readonly root: HTMLElement;
  /** What takes the focus. */
  readonly input: HTMLElement;
  /** Every native control that belongs to the widget, hidden twins included; no other driver may claim them. */
  readonly parts: readonly HTMLElement[];
}

export type Claim = Omit<Control, 'driver'>;

/** Why a driver could not write. The code goes into the receipt; `candidates` is what the list did hold. */
export interface WriteFailure {
  readonly code: ReceiptCode;
  readonly candidates?: readonly string[];
  /** Everything was tried, a search included: waiting for other fields cannot help. */
  readonly final?: boolean;
}

export type WriteResult = WriteFailure | undefined;

/** Puts a widget back into the state in which it was remembered. */
export type Restore = (signal: AbortSignal) => Promise<WriteResult>;

/** Reads, writes and puts back one kind of widget of one UI library. Knows DOM signatures only, no framework objects. */
export interface Driver {
  readonly id: string;
  /** Elements worth asking about. */
  readonly selector: string;
  /** True when the driver operates a widget whose box is read-only by design (selects, pickers). */
  readonly drivesReadOnly: boolean;
  claim(element: HTMLElement): Claim | undefined;
  /** The committed state: what the library itself shows as chosen and the hidden code, never a half-typed text. */
  read(control: Control): ReadBack;
  /** Options known without opening anything. */
  options(control: Control): readonly FieldOption[];
  write(control: Control, value: WriteValue, signal: AbortSignal): Promise<WriteResult>;
  remember(control: Control): Restore;
}

export const NOTHING: ReadBack = Object.freeze({ text: '', empty: true });
