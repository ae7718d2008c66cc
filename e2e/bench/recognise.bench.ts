import { existsSync } from 'node:fs';
import { readCorpora } from '../corpus/corpus.ts';
import { accuracyReport } from '../corpus/report/report.ts';
import { leaveEachOut, train } from '../corpus/train/train.ts';
import { LAB } from './recognise/lab-forms.ts';
import { speed } from './recognise/speed.ts';

/** How right recognition is on forms it has not seen, and how fast. The same through real libraries: `recognise-lab`. */
export async function run(): Promise<string> {
  const lab = existsSync(LAB)
    ? 'the same forms rendered by the real libraries: npm run bench -- recognise-lab (several minutes)'
    : `the same forms rendered by real libraries cannot be measured here: no forms lab at ${LAB}`;
  return [accuracyReport(leaveEachOut(train(readCorpora()))), lab, '## speed', speed()].join('\n\n');
}
