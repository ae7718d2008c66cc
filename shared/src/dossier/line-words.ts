import type { WriteValue } from '../converters/write-value.ts';
import type { PageField } from '../recognisers/page-form.ts';

/** What the clerk calls the field: the first label she can see, without marks; its name where it has none. */
export function lineLabel(field: PageField): string {
  const seen = field.labels.find(({ source, text }) => source !== 'name' && source !== 'id' && text.trim() !== '');
  const words = (seen?.text ?? field.placeholder ?? field.name ?? field.key).replace(/\s+/g, ' ').trim();
  return words.replace(/^[*＊\s]+|[*＊:：\s]+$/g, '') || field.key;
}

/** The value in words, as the page will show it. */
export function shownValue(value: WriteValue): string {
  switch (value.kind) {
    case 'text':
    case 'date':
      return value.text;
    case 'date-range':
      return `${value.fromText} 至 ${value.toText}`;
    case 'choice':
      return value.choice.texts[0] ?? value.choice.codes[0] ?? '';
    case 'choices':
      return value.choices.map((choice) => choice.texts[0] ?? '').join('、');
    case 'path':
      return value.path.map((choice) => choice.texts[0] ?? '').join(' / ');
    case 'boolean':
      return value.choice.texts[0] ?? (value.value ? '是' : '否');
  }
}
