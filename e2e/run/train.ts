// npm run train: fits the recognisers' weights and table of seen labels to the labelled forms of e2e/corpus, measures them
// leaving out each source repository in turn, and writes what ships and what is recorded. Same corpora and cues, same files.
import { existsSync, writeFileSync } from 'node:fs';
import { readCorpora } from '../corpus/corpus.ts';
import { FAILURES_FILE, failuresOf, failuresText, readFailures } from '../corpus/ratchet/failures.ts';
import { driftOf, RECORDED_FILE, readRecorded, recordedText, recordOf } from '../corpus/ratchet/recorded.ts';
import { accuracyReport, REPORT_FILE } from '../corpus/report/report.ts';
import { leaveEachOut, train } from '../corpus/train/train.ts';
import { MODEL_FILE, modelSourceNow } from '../corpus/train/write-model.ts';

const today = new Date().toISOString().slice(0, 10);
const trained = train(readCorpora());
const scored = leaveEachOut(trained);

const source = modelSourceNow(trained, today);
writeFileSync(MODEL_FILE, source);

const now = recordOf(scored);
const { worse, unrecorded } = existsSync(RECORDED_FILE) ? driftOf(now, readRecorded()) : { worse: [], unrecorded: [] };
writeFileSync(RECORDED_FILE, recordedText(now));

const before = existsSync(FAILURES_FILE) ? readFailures() : undefined;
const failures = failuresOf(scored, (repository) => trained.seenWithout(repository), before);
writeFileSync(FAILURES_FILE, failuresText(failures));

const report = accuracyReport(scored, source);
writeFileSync(REPORT_FILE, `${report}\n`);
console.log(report);
console.log(`\n## against what was recorded: ${worse.length} forms worse, ${unrecorded.length} better, new or gone`);
for (const line of [...worse, ...unrecorded]) console.log(line);
