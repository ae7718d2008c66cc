import { bilingual } from '../catalogue/bilingual.ts';
import { conceptOf } from '../catalogue/catalogue.ts';
import type { Concept, ValueType } from '../catalogue/concept.ts';
import { collectEach } from './collect-each.ts';
import type { WidgetKind } from './page-form.ts';
import { conceptsOf, type ReadField } from './read-form.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const DATES: ReadonlySet<ValueType> = new Set(['date', 'month', 'datetime', 'dateRange']);
const TYPED: ReadonlySet<ValueType> = new Set([
  'idNumber',
  'disabilityCardNo',
  'uscc',
  'phone',
  'email',
  'postcode',
  'bankAccount',
  'money',
  'number',
]);
const PLACES: ReadonlySet<ValueType> = new Set(['region', 'tree']);
const DATE_WIDGETS: ReadonlySet<WidgetKind> = new Set(['date', 'month', 'year', 'datetime', 'date-range']);
const PICKERS: ReadonlySet<WidgetKind> = new Set([
  'select',
  'multi-select',
  'radio',
  'checkbox',
  'checkbox-group',
  'switch',
  'cascader',
  'tree',
]);
const MARKS: ReadonlySet<WidgetKind> = new Set(['radio', 'checkbox', 'checkbox-group', 'switch']);

/** How well a widget can hold a value type, in log-odds: 0 says nothing. */
export const widgetFit = (type: ValueType, widget: WidgetKind): number => {
  if (widget === 'file' || type === 'file') return widget === 'file' ? (type === 'file' ? 1 : -8) : -3.5;
  if (widget === 'password') return type === 'secret' ? 3 : -8;
  if (widget === 'other') return 0;
  if (DATE_WIDGETS.has(widget)) return DATES.has(type) ? 0.6 : -5;
  if (DATES.has(type)) return MARKS.has(widget) ? -5 : PICKERS.has(widget) ? -2 : widget === 'textarea' ? -2 : 0;
  if (type === 'boolean') return PICKERS.has(widget) ? 0.4 : -0.8;
  if (PLACES.has(type))
    return MARKS.has(widget) ? -3 : widget === 'cascader' || widget === 'tree' || widget === 'select' ? 0.5 : 0;
  if (MARKS.has(widget)) return type === 'code' ? 0.2 : TYPED.has(type) || type === 'address' ? -5 : -2.5;
  if (widget === 'cascader' || widget === 'tree')
    return type === 'code' ? -0.5 : type === 'address' ? 0 : type === 'text' ? -1 : -3;
  if (PICKERS.has(widget))
    return type === 'code'
      ? 0.2
      : type === 'money' || type === 'number'
        ? -1
        : TYPED.has(type)
          ? -3
          : type === 'address'
            ? -0.8
            : 0;
  if (widget === 'textarea') return TYPED.has(type) ? -2.5 : type === 'code' ? -1.2 : 0;
  if (widget === 'number')
    return type === 'address' || type === 'code' || type === 'email' ? -2 : type === 'text' ? -1 : 0;
  return 0;
};

/** Every level of a region may be picked from a tree, whatever the catalogue keeps it as. */
const typeFor = (concept: Concept): ValueType => (concept.id.startsWith('region.') ? 'region' : concept.type);

const collect = (read: ReadField): readonly Evidence[] => {
  const evidence: Evidence[] = [];
  for (const id of conceptsOf(read)) {
    const concept = conceptOf(id)?.concept;
    const weight = concept ? widgetFit(typeFor(concept), read.field.widget) : 0;
    if (weight === 0) continue;
    const reason: Evidence['reason'] = {
      source: 'widget',
      text:
        weight > 0
          ? bilingual(`控件类型相符(${read.field.widget})`, `fits a ${read.field.widget} control`)
          : bilingual(`控件类型不符(${read.field.widget})`, `does not fit a ${read.field.widget} control`),
    };
    evidence.push({ concept: id, weight, reason });
    // A name for whose widget is wrong is the name of something else on that page, so leaving it alone gains too.
    if (weight <= -3) evidence.push({ concept: 'none', weight: 1, reason });
  }
  return evidence;
};

/** A date box holds no name, an upload no number: the widget rules concepts out and rarely in. */
export const widget: Recogniser = { id: 'widget', collect: (form) => collectEach(form, collect) };
