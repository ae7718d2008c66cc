import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import type { ApprovedWrite, ReceiptLine } from '@tongban/shared/wire/page';
import { isDisabled } from './drivers/disabled.ts';
import type { Control } from './drivers/driver.ts';
import type { Attempt } from './fill-field.ts';
import { pause, settled } from './gestures/wait.ts';
import type { PageSession } from './session.ts';

/** Follows the lists of one fill that hang on other fields and may come from a server. */
export interface LateLists {
  /** Told right before each attempt: a list may come while the attempt on it is still being put back. */
  attempting(write: ApprovedWrite): void;
  /** Whether a write that did not succeed may succeed later: its list is empty or changing, its field switched off. */
  mayCome(write: ApprovedWrite, attempt: Attempt): boolean;
  /** Waits until something about these fields has changed. False once the fill has waited long enough. */
  moved(open: readonly ApprovedWrite[], signal: AbortSignal): Promise<boolean>;
}

/** Longest wait for servers in one fill, in ms: two levels of a slow one. */
const WAIT_LIMIT = 3500;
/** A list that cannot be seen into while it is closed is opened again this often, in ms. */
const OPAQUE_PAUSE = 700;
const STEP = 25;

/** How far before a dependent list the list that it hangs on may stand, in fields. */
const REACH = 2;

const CHOSEN: ReadonlySet<WidgetKind> = new Set(['select', 'multi-select', 'cascader', 'tree', 'radio']);

export function watchLate(session: PageSession, writes: readonly ApprovedWrite[]): LateLists {
  // As it stands now: reading again in mid-fill must not shift the places.
  const { fields } = session.form;
  const order = new Map(fields.map((field, index) => [field.key, index]));
  const place = ({ field }: ApprovedWrite) => order.get(field) ?? -1;
  const looks = new Map<string, Look>();
  /** Of each list, right before the last attempt on it. */
  const states = new Map<string, string>();
  let left = WAIT_LIMIT;

  const written = new Set(writes.map(({ field }) => field));

  /** The nearest choice before this one, of which it may be the continuation. */
  const parentOf = (write: ApprovedWrite): string | undefined => {
    const at = place(write);
    const before = fields.slice(Math.max(0, at - REACH), Math.max(0, at)).reverse();
    return before.find(({ widget }) => CHOSEN.has(widget))?.key;
  };

  /** An empty or switched-off list is worth waiting for, unless what it hangs on has failed or stays empty. */
  const isAwaited = (write: ApprovedWrite, line: ReceiptLine): boolean => {
    const widget = fields[place(write)]?.widget;
    if (widget === undefined || !CHOSEN.has(widget) || (line.candidates?.length ?? 0) > 0) return false;
    const parent = parentOf(write);
    // A field out of use from the start, that hangs on nothing, stays so.
    if (parent === undefined) return line.status !== 'refused';
    if (!written.has(parent)) {
      const control = session.controls.get(parent);
      return control !== undefined && !control.driver.read(control).empty;
    }
    const look = looks.get(parent);
    return look?.open === true || look?.line.status === 'filled' || look?.line.code === 'already-filled';
  };

  return {
    attempting: ({ field }) => void states.set(field, stateOf(session.controls.get(field))),
    mayCome(write, { line, again }) {
      const before = looks.get(write.field)?.line;
      const awaited = again && isAwaited(write, line);
      // Anything else gets one more look when a choice before it was made, and another only when something changed.
      const changed =
        before === undefined ? isDependent(line, looks.get(parentOf(write) ?? '')) : said(before) !== said(line);
      const open = awaited || (again && changed);
      looks.set(write.field, { line, open, awaited });
      return open;
    },
    async moved(open, signal) {
      const changed = () => open.some(({ field }) => stateOf(session.controls.get(field)) !== states.get(field));
      const awaited = open.filter(({ field }) => looks.get(field)?.awaited);
      const opaque = awaited.some(({ field }) => isOpaque(session.controls.get(field)));
      const onlyLook = awaited.length < open.length;
      const start = performance.now();
      const end = start + (onlyLook ? 0 : Math.min(left, opaque ? OPAQUE_PAUSE : left));
      while (!changed() && performance.now() < end && !signal.aborted) await pause(STEP, signal);
      const something = changed() || onlyLook;
      if (something) await settled(session.document, 40, 300, signal);
      const inTime = left > 0;
      left -= performance.now() - start;
      return inTime && (something || (opaque && left > 0) || signal.aborted);
    },
  };
}

/** What the last attempt on a field came to. */
interface Look {
  readonly line: ReceiptLine;
  readonly open: boolean;
  readonly awaited: boolean;
}

const said = ({ code, candidates = [] }: ReceiptLine): string => [code, ...candidates].join('\n');

/** A full list without the value is final unless a choice right before it was only now made. */
const isDependent = (line: ReceiptLine, parent: Look | undefined): boolean =>
  line.status === 'refused' || line.code === 'gone' || parent?.line.code === 'verified';

function stateOf(control: Control | undefined): string {
  if (control === undefined) return '';
  const { root, driver } = control;
  return [root.isConnected, isDisabled(control), ...driver.options(control).map(({ text }) => text)].join('|');
}

/** A closed list whose entries the page does not hold. */
const isOpaque = (control: Control | undefined): boolean =>
  control?.driver.drivesReadOnly === true && control.widget !== 'radio' && control.driver.options(control).length === 0;
