import { bilingual } from '../catalogue/bilingual.ts';
import { kindOf } from './fact-kind.ts';
import type { LabelMatch } from './match-label.ts';
import type { LabelSource } from './page-form.ts';
import type { ReadField, ReadLabel } from './read-form.ts';
import type { Evidence } from './recogniser.ts';

/** How far a label is to be trusted by where it was found; a cell above may head another column. */
const TRUST: Readonly<Record<LabelSource, number>> = {
  'form-item': 1,
  'label-for': 1,
  'label-wrap': 1,
  aria: 1,
  'cell-left': 0.97,
  'cell-above': 0.9,
  sibling: 0.9,
  placeholder: 0.92,
  title: 0.75,
  name: 0,
  id: 0,
};
/** What a placeholder or title still counts beside a label that says something else. */
const BESIDE_A_LABEL = 0.35;
const BESIDE_AN_UNKNOWN_LABEL = 0.55;
const AGREEMENT = 0.4;

const SOURCE_NAMES: Readonly<Record<LabelSource, string>> = {
  'form-item': 'label',
  'label-for': 'label',
  'label-wrap': 'label',
  aria: 'aria label',
  'cell-left': 'cell to the left',
  'cell-above': 'column heading',
  sibling: 'text before it',
  placeholder: 'placeholder',
  title: 'tooltip',
  name: 'name',
  id: 'id',
};
const SOURCE_NAMES_ZH: Readonly<Record<LabelSource, string>> = {
  'form-item': '标签',
  'label-for': '标签',
  'label-wrap': '标签',
  aria: '无障碍标签',
  'cell-left': '左侧单元格',
  'cell-above': '列标题',
  sibling: '前面的文字',
  placeholder: '输入提示',
  title: '悬停提示',
  name: '字段名',
  id: '元素编号',
};

const reasonOf = (label: ReadLabel, match: LabelMatch): Evidence['reason'] => {
  const said = label.text.trim();
  const zh = `${SOURCE_NAMES_ZH[label.source]}“${said}”`;
  const en = `${SOURCE_NAMES[label.source]} "${said}"`;
  return {
    source: label.source,
    text:
      match.kind === 'exact'
        ? bilingual(zh, en)
        : bilingual(`${zh}中有“${match.alias}”`, `${en} ends in "${match.alias}"`),
  };
};

/** Best evidence per concept from all labels of a field, for matches of one kind. */
export const labelEvidence = ({ labels, main }: ReadField, kind: LabelMatch['kind']): readonly Evidence[] => {
  const best = new Map<string, Evidence>();
  for (const label of labels) {
    const aside = main && label !== main && (label.source === 'placeholder' || label.source === 'title');
    for (const match of label.matches) {
      if (match.kind !== kind) continue;
      let weight = match.weight * TRUST[label.source];
      if (aside) {
        const agrees = main.matches.some((other) => other.concept === match.concept);
        // 姓名 with the placeholder 请填写紧急联系人姓名: the placeholder says whose.
        const specifies =
          match.named && main.matches.some((other) => !other.named && kindOf(other.concept) === kindOf(match.concept));
        if (agrees) weight = Math.min(weight, AGREEMENT);
        else if (specifies) weight += 2;
        else weight *= main.matches.length > 0 ? BESIDE_A_LABEL : BESIDE_AN_UNKNOWN_LABEL;
      }
      const known = best.get(match.concept);
      if (!known) best.set(match.concept, { concept: match.concept, weight, reason: reasonOf(label, match) });
      else if (weight > known.weight)
        best.set(match.concept, { concept: match.concept, weight: weight + AGREEMENT, reason: reasonOf(label, match) });
      else
        best.set(match.concept, {
          ...known,
          weight: known.weight + (aside || label.source !== 'placeholder' ? AGREEMENT : 0),
        });
    }
  }
  return [...best.values()];
};
