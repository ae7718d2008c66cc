import type { JourneyId } from '../../stack/ports.ts';
import { PORTAL_NAMES } from '../../stack/seed.ts';
import type { Difference } from './compare-filed.ts';
import type { Leg } from './filing.ts';
import { humanSeconds, KLM } from './keystroke-level-model.ts';
import { portalField } from './portal-fields.ts';
import { heldConcepts } from './resident.ts';
import { sum } from './tally.ts';

export interface Filing {
  readonly id: JourneyId;
  /** How many rows each way stored: one and one. */
  readonly rows: readonly [byHand: number, withTongban: number];
  readonly differences: readonly Difference[];
}

export function report(byHand: readonly Leg[], withTongban: readonly Leg[], filings: readonly Filing[]): string {
  return [
    'One resident (household of two) filed in four portals, twice, with real input events in one Chromium each.',
    '',
    'By hand: own account and every field in each portal',
    ...table(byHand),
    '',
    'With Tongban: one sign-in, one dossier, then 识别 → 填写 in each portal and by hand what was left',
    ...table(withTongban),
    '',
    ...totals(byHand, withTongban),
    '',
    ...leftToType(withTongban, filings),
    '',
    ...stored(filings),
    '',
    ...METHOD,
  ].join('\n');
}

const nameOf = ({ at }: Leg): string => (at === 'tongban' ? 'sign-in + dossier' : at);
const whole = (seconds: number): string => seconds.toFixed(0);

function table(legs: readonly Leg[]): string[] {
  const all = sum(legs.map(({ counts }) => counts));
  const time = legs.reduce((total, { seconds }) => total + seconds, 0);
  const typed = legs.reduce((total, { entered }) => total + entered.length, 0);
  return [
    row('', 'sign-ins', 'keys', 'clicks', 'fields', 'machine s', 'person s', 'receipt'),
    ...legs.map((leg) =>
      row(
        nameOf(leg),
        leg.counts.signIns,
        leg.counts.keys,
        leg.counts.clicks,
        leg.entered.length,
        leg.seconds.toFixed(1),
        whole(humanSeconds(leg.counts)),
        Object.entries(leg.receipt ?? {})
          .map(([status, count]) => `${count} ${status}`)
          .join(', '),
      ),
    ),
    row('total', all.signIns, all.keys, all.clicks, typed, time.toFixed(1), whole(humanSeconds(all)), ''),
  ];
}

const row = (first: string, ...cells: readonly (string | number)[]): string =>
  `  ${first.padEnd(18)}${cells.map((cell, i) => (i < 6 ? String(cell).padStart(10) : `  ${cell}`)).join('')}`.trimEnd();

function totals(byHand: readonly Leg[], withTongban: readonly Leg[]): string[] {
  const [a, b] = [sum(byHand.map(({ counts }) => counts)), sum(withTongban.map(({ counts }) => counts))];
  const change = (from: number, to: number) => `${whole(from)} → ${whole(to)} (${whole((to / from) * 100)} %)`;
  return [
    `sign-ins ${a.signIns} → ${b.signIns}`,
    `keys     ${change(a.keys, b.keys)}`,
    `clicks   ${change(a.clicks, b.clicks)}`,
    `person s ${change(humanSeconds(a), humanSeconds(b))}; from the second portal on ${change(humanSeconds(later(byHand)), humanSeconds(later(withTongban)))}`,
    `person s after 1, 2, 3, 4 portals: by hand ${cumulative(byHand)}; with Tongban ${cumulative(withTongban)}`,
  ];
}

const later = (legs: readonly Leg[]) =>
  sum(
    legs
      .filter(({ at }) => at !== 'tongban')
      .slice(1)
      .map(({ counts }) => counts),
  );

/** The dossier counts from the first portal on. */
const cumulative = (legs: readonly Leg[]): string =>
  legs
    .flatMap(({ at }, index) =>
      at === 'tongban' ? [] : [whole(humanSeconds(sum(legs.slice(0, index + 1).map(({ counts }) => counts))))],
    )
    .join(' / ');

/** What was still typed with Tongban, and which of it the dossier held: the figure that must be 0. */
function leftToType(withTongban: readonly Leg[], filings: readonly Filing[]): string[] {
  const held = heldConcepts();
  const portals = withTongban.filter((leg): leg is Leg & { at: JourneyId } => leg.at !== 'tongban');
  const typed = portals.map(({ at, entered }) => ({ at, fields: entered.map((name) => portalField(at, name)) }));
  const again = typed.map(({ at, fields }) => ({ at, fields: fields.filter(({ concept }) => held.has(concept)) }));
  const list = (all: typeof typed) =>
    all
      .filter(({ fields }) => fields.length > 0)
      .map(({ at, fields }) => `  ${at}: ${fields.map(({ label }) => label).join('、')}`);
  const count = (all: typeof typed) => all.reduce((total, { fields }) => total + fields.length, 0);
  const wrong = filings.reduce((total, { differences }) => total + differences.length, 0);
  return [
    `fields re-typed from the second portal on that the dossier holds: ${count(again.slice(1))} (expected 0); in the first portal: ${count(again.slice(0, 1))}`,
    ...list(again),
    `fields filled, but not with what a person enters there: ${wrong} (expected 0; listed below)`,
    'entered by hand with Tongban (the dossier does not hold them):',
    ...list(typed.map(({ at, fields }) => ({ at, fields: fields.filter(({ concept }) => !held.has(concept)) }))),
  ];
}

function stored(filings: readonly Filing[]): string[] {
  const rows = filings.reduce((total, filing) => total + filing.rows[0] + filing.rows[1], 0);
  const same = filings.filter(({ differences }) => differences.length === 0).length;
  return [
    `stored rows: ${rows} (expected 8); ${same} of ${filings.length} portals stored the same both ways, receipt number, time and 经办人 apart`,
    ...filings.flatMap(({ id, differences }) =>
      differences.map(
        ({ name, byHand, withTongban }) =>
          `  DIFFERENT ${PORTAL_NAMES[id].zh} ${portalField(id, name).label}: by hand ${byHand || '(empty)'}, with Tongban ${withTongban || '(empty)'}`,
      ),
    ),
  ];
}

const METHOD = [
  'Method. Keys are presses: Chinese goes through input-method events, full pinyin and one space for each run of characters',
  '(first candidate always right). A native list is a click, the fewest of arrow keys, Home and End, and Enter. Opening a',
  'portal is one click. With Tongban every value offered in the preview is looked at (one M each), and what waits for a tick',
  'is ticked by a click. "machine s" is the wall clock of the automation, waiting included.',
  `"person s" is the Keystroke-Level Model (Card, Moran & Newell, CACM 23(7), 1980): keys × K ${KLM.K} (average non-secretary`,
  `typist) + clicks × (P ${KLM.P} + 2 B ${KLM.B}) + changes between keyboard and mouse × H ${KLM.H} + M ${KLM.M} before each field,`,
  'sign-in, button and checked line. It leaves out reading the papers, errors, and waiting for the portals, in both ways alike.',
];
