import type { Choice, WriteValue } from '@tongban/shared/converters/write-value';

/** The value as typed text, for boxes that take text only. */
export function valueText(value: WriteValue): string {
  switch (value.kind) {
    case 'text':
    case 'date':
      return value.text;
    case 'choice':
      return choiceText(value.choice);
    case 'choices':
      return value.choices.map(choiceText).join('、');
    case 'date-range':
      return `${value.fromText} - ${value.toText}`;
    case 'path':
      return value.path.map(choiceText).join('');
    case 'boolean':
      return choiceText(value.choice);
  }
}

/** The value as one choice of a list; undefined when it is not one. */
export function valueChoice(value: WriteValue): Choice | undefined {
  switch (value.kind) {
    case 'choice':
    case 'boolean':
      return value.choice;
    case 'text':
      return { codes: [value.text], texts: [value.text] };
    case 'date':
      return { codes: [value.iso], texts: [value.text, value.iso] };
    case 'choices':
      return value.choices.length === 1 ? value.choices[0] : undefined;
    case 'path':
      return value.path.length === 1 ? value.path[0] : undefined;
    case 'date-range':
      return undefined;
  }
}

/** The value as a set of choices, for check box groups and multiple selects. */
export function valueChoices(value: WriteValue): readonly Choice[] {
  if (value.kind === 'choices') return value.choices;
  const choice = valueChoice(value);
  return choice === undefined ? [] : [choice];
}

const choiceText = (choice: Choice): string => choice.texts[0] ?? choice.codes[0] ?? '';
