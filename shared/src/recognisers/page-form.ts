/** Where a label candidate was found, strongest first for most pages. Every candidate keeps its source. */
export type LabelSource =
  | 'form-item'
  | 'label-for'
  | 'label-wrap'
  | 'aria'
  | 'cell-left'
  | 'cell-above'
  | 'sibling'
  | 'placeholder'
  | 'title'
  | 'name'
  | 'id';

export interface LabelCandidate {
  readonly source: LabelSource;
  /** The text as read, not normalised: recognisers normalise and keep unit, format and requirement as features. */
  readonly text: string;
}

export type WidgetKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'select'
  | 'multi-select'
  | 'radio'
  | 'checkbox'
  | 'checkbox-group'
  | 'switch'
  | 'date'
  | 'month'
  | 'year'
  | 'datetime'
  | 'date-range'
  | 'cascader'
  | 'tree'
  | 'file'
  | 'password'
  | 'other';

export interface FieldOption {
  readonly text: string;
  readonly value?: string;
}

/** One field of a page form: structure only, never a value. */
export interface PageField {
  /** Unique within one scan of one document. */
  readonly key: string;
  /** The driver that claimed the widget by its DOM signature, e.g. `element`, `antd`, `layui`, `native`. */
  readonly driver: string;
  readonly widget: WidgetKind;
  readonly labels: readonly LabelCandidate[];
  /** Headings above the field, nearest first: legend, section title, tab, dialog title. */
  readonly section: readonly string[];
  /** Set when the field sits in a repeating row, e.g. a table of household members. */
  readonly row?: { readonly group: string; readonly index: number };
  /** Options known without opening a popup; empty says nothing about a lazy list. */
  readonly options: readonly FieldOption[];
  /** Texts of the buttons of the form the field stands in: 保存, 查询, 重置. */
  readonly actions?: readonly string[];
  readonly name?: string;
  readonly id?: string;
  readonly autocomplete?: string;
  readonly inputType?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  /** False for hidden, off-screen or transparent fields: recognised, never written. */
  readonly visible: boolean;
  /** Whether the clerk or the portal already put something there. Not what. */
  readonly filled: boolean;
}

/** The serialisable description of the form in one document. */
export interface PageForm {
  /** Names this scan of this document; the writer refuses a plan made for another. */
  readonly documentToken: string;
  readonly origin: string;
  /** Path without query or fragment: those carry residents' values on old portals. */
  readonly path: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly fields: readonly PageField[];
}
