import type { LabelCandidate, PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import { isDisabled, isReadOnly } from '../drivers/disabled.ts';
import type { Control } from '../drivers/driver.ts';
import { actionsOf } from './actions.ts';
import { createCellLabels } from './cells.ts';
import { claimAll, controlsAmong } from './claim.ts';
import { collect } from './collect.ts';
import { composedAncestors } from './composed.ts';
import { isFilled } from './filled.ts';
import { headingsAmong, numberedTitles } from './headings.ts';
import { closestCell, idOf, labelsOf, nameOf, placeholderOf, type Surroundings } from './labels.ts';
import { createNativeLabels } from './native-labels.ts';
import { outlineOf, READ } from './outline.ts';
import { orderAmong } from './reading-order.ts';
import { isRequired } from './required.ts';
import { type Row, rowsOf } from './rows.ts';
import { createSections, type Placed, type Sections } from './sections.ts';
import { shareLabels } from './shared-label.ts';
import type { Steps } from './slices.ts';
import { textOf } from './text.ts';
import { createSight } from './visible.ts';

export interface ReadOptions {
  /** Also descend into same-origin frames. The product injects an agent into each frame instead. */
  readonly frames?: boolean;
}

export interface PageReading {
  readonly form: PageForm;
  readonly controls: ReadonlyMap<string, Control>;
  /** See {@link outlineOf}. */
  readonly outline: string;
}

/**
 * Finds and describes every field of a document. Reads only: no value leaves, nothing on the page changes. May be
 * interrupted after every field, so a page of any size stays usable meanwhile.
 */
export function* readPage(document: Document, options: ReadOptions = {}): Steps<PageReading> {
  const elements = collect(document, READ, options.frames ?? false);
  yield;
  const sight = createSight();
  const claimable = yield* controlsAmong(elements);
  // Before anything else is read: what changes meanwhile counts as new.
  const outline = yield* outlineOf(elements, claimable, sight);
  const order = new Map(elements.map((element, index) => [element, index]));
  const controls = yield* claimAll(claimable);
  const holders = yield* holdersOf(controls);
  const holdsControl = (element: Element) => holders.has(element);
  const placed = controls.map((control): Placed => {
    const at = order.get(control.parts[0] ?? control.input) ?? order.get(control.root) ?? 0;
    return { element: control.root, order: at };
  });
  const sections = yield* sectionsIn(elements, claimable, order, placed, holdsControl);
  const around: Surroundings = {
    holdsControl,
    isTitle: sections.isTitle,
    nativeLabels: createNativeLabels(),
    cell: createCellLabels(holdsControl),
  };
  const own = new Map<Control, LabelCandidate[]>();
  for (const control of controls) {
    own.set(control, labelsOf(control, around));
    yield;
  }
  const labels = shareLabels(controls, own, holdsControl);
  yield;
  const rows = yield* rowsOf(controls, (control) => labels.get(control)?.[0]?.text ?? '', around);
  const actions = yield* actionsOf(controls);
  const fields: PageField[] = [];
  for (const [index, control] of controls.entries()) {
    const cell = closestCell(control.root);
    const titles = cell === undefined ? [] : around.cell(cell).titles;
    const names = labels.get(control) ?? [];
    const above = placed[index] === undefined ? [] : sections.of(placed[index]);
    const doable = actions(control);
    fields.push({
      ...describe(control, rows.get(control)),
      ...(doable.length === 0 ? {} : { actions: doable }),
      key: `f${index}`,
      labels: names,
      section: [...new Set([...titles, ...above])].filter((title) => title !== names[0]?.text),
      required: isRequired(control, names),
      visible: sight(control.root) === 'visible',
    });
    yield;
  }
  return {
    form: {
      documentToken: newToken(),
      origin: document.defaultView?.location.origin ?? 'null',
      path: document.defaultView?.location.pathname ?? '',
      title: document.title,
      headings: [...new Set(sections.titles)].slice(0, 20),
      fields,
    },
    controls: new Map(controls.map((control, index) => [`f${index}`, control])),
    outline,
  };
}

function* sectionsIn(
  elements: readonly HTMLElement[],
  claimable: ReadonlySet<HTMLElement>,
  order: ReadonlyMap<HTMLElement, number>,
  controls: readonly Placed[],
  holdsControl: (element: Element) => boolean,
): Steps<Sections> {
  const rest = elements.filter((element) => !claimable.has(element));
  const headings = yield* headingsAmong(rest, (element) => order.get(element) ?? 0, holdsControl);
  const trees = new Set(controls.map(({ element }) => element.getRootNode() as Document | ShadowRoot));
  for (const tree of trees) {
    for (const element of yield* numberedTitles(tree, holdsControl)) {
      headings.push({ element, order: orderAmong(elements, element), text: textOf(element), loose: false });
    }
  }
  headings.sort((a, b) => a.order - b.order);
  return createSections(headings, controls, holdsControl);
}

function* holdersOf(controls: readonly Control[]): Steps<ReadonlySet<Element>> {
  const holders = new Set<Element>();
  for (const control of controls) {
    for (const part of [control.root, control.input, ...control.parts]) {
      for (const at of composedAncestors(part)) {
        if (holders.has(at)) break;
        holders.add(at);
      }
    }
    yield;
  }
  return holders;
}

function describe(
  control: Control,
  row: Row | undefined,
): Omit<PageField, 'key' | 'labels' | 'section' | 'actions' | 'required' | 'visible'> {
  const input = control.input as HTMLInputElement;
  const name = nameOf(control);
  const id = idOf(control);
  const placeholder = placeholderOf(control);
  // A library's inner box is typed and marked for the library's own ends (`search`, `new-password`).
  const plain = !control.driver.drivesReadOnly;
  const autocomplete = plain ? input.getAttribute('autocomplete') : null;
  return {
    driver: control.driver.id,
    widget: control.widget,
    options: control.driver.options(control),
    ...(row === undefined ? {} : { row }),
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(autocomplete === null ? {} : { autocomplete }),
    ...(plain && input.localName === 'input' ? { inputType: input.type } : {}),
    ...(input.maxLength > 0 ? { maxLength: input.maxLength } : {}),
    readOnly: isReadOnly(control),
    disabled: isDisabled(control),
    filled: isFilled(control),
  };
}

/** `crypto.randomUUID` is missing on plain-http intranet pages. */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
