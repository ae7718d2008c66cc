import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { WriteValue } from '@tongban/shared/converters/write-value';
import type { PageForm } from '@tongban/shared/recognisers/page-form';
import type { Receipt } from '@tongban/shared/wire/page';
import {
  choice,
  date,
  launch,
  PageUnderTest,
  path,
  text,
  yes,
} from '../../extension/src/page/testing/page-under-test.ts';
import { ROOT } from '../stack/process.ts';
import { bundled } from './page/bundle.ts';
import { ELEMENT_MIX, elementForm, longForm } from './page/forms.ts';

const READS = 25;
const MODULES = join(ROOT, 'node_modules');
const ELEMENT = {
  '/vue.js': join(MODULES, 'vue/dist/vue.global.prod.js'),
  '/element.js': join(MODULES, 'element-plus/dist/index.full.min.js'),
  '/element.css': join(MODULES, 'element-plus/dist/index.css'),
};

const VALUES: Readonly<Record<string, WriteValue>> = {
  text: text('样例'),
  select: choice('丧偶'),
  long: choice('珞巴族'),
  radio: choice('女'),
  date: date('1941-03-05'),
  cascade: path('湖北省', '恩施州', '宣恩县'),
  switch: yes,
};

/** Reading, recognising and filling in real Chromium, and the size of what is injected, against DESIGN.md's budgets. */
export async function run(): Promise<string> {
  const [browser, agent] = await Promise.all([launch(), bundled('e2e/bench/page/agent-entry.ts')]);
  try {
    const lines: string[] = [];
    for (const count of [200, 1000, 2000]) lines.push(...(await measureReading(browser, agent, count)));
    lines.push(await measureFill(browser, agent, 'Element Plus widgets', ELEMENT_MIX));
    lines.push(await measureFill(browser, agent, 'Element Plus text only', Array<string>(40).fill('text')));
    const script = await bundled('extension/src/entrypoints/page-agent.ts');
    lines.push(`injected agent: ${kib(Buffer.byteLength(script))} raw, ${kib(gzipSync(script).length)} gzip`);
    return lines.join('\n');
  } finally {
    await browser.close();
  }
}

interface Reading {
  readonly read: readonly number[];
  readonly recognised: readonly number[];
  readonly longest: number;
  readonly fields: number;
}

async function measureReading(browser: Browser, agent: string, count: number): Promise<string[]> {
  const tab = await PageUnderTest.open(browser, agent, longForm(count));
  // A fresh page first: the first read runs code that was never run before, as when the clerk presses 识别.
  const first = await tab.call<Reading>(reading(1));
  const warm = await tab.call<Reading>(reading(READS));
  const cpu = await cpuEach(tab, 'agent.read().then(() => 0)');
  const bothCpu = await cpuEach(tab, 'agent.read().then((form) => recognise(form).length)');
  await tab.close();
  const total = warm.read.map((ms, index) => ms + (warm.recognised[index] ?? 0));
  const budget = count === 200 ? '; budget: read and recognise ≤ 30 ms' : '';
  return [
    `${count} fields (${first.fields} read): read ${spread(warm.read)}, recognise ${spread(warm.recognised)}, both ${spread(total)}${budget}`,
    `  processor time: read ${ms(cpu)}, read and recognise ${ms(bothCpu)}; first read ${ms(first.read[0] ?? 0)}, longest task of reading ${task(first.longest)} at first, ${task(warm.longest)} later (budget: none over 50 ms)`,
  ];
}

/** Reads `times` times in the page; tasks over 50 ms are told by the browser, and only those that reading causes are counted. */
const reading = (times: number): string => `(async () => {
  let longest = 0;
  const seen = new PerformanceObserver((list) => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration); });
  seen.observe({ type: 'longtask' });
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const read = [], recognised = [], forms = [];
  await pause(100);
  longest = 0;
  for (let turn = 0; turn < ${times}; turn += 1) {
    await pause(5);
    const start = performance.now();
    forms.push(await agent.read());
    read.push(performance.now() - start);
  }
  await pause(100);
  const answer = { read, longest, fields: forms[0].fields.length, recognised };
  seen.disconnect();
  for (const form of forms) {
    await pause(5);
    const start = performance.now();
    recognise(form);
    recognised.push(performance.now() - start);
  }
  return answer;
})()`;

/** Processor time of the page's main thread, which other load on the machine does not lengthen. */
async function cpuEach(tab: PageUnderTest, expression: string): Promise<number> {
  await tab.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await tab.cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const before = await spent();
  for (let turn = 0; turn < READS; turn += 1) await tab.call(expression);
  return ((await spent()) - before) / READS;
}

async function measureFill(browser: Browser, agent: string, name: string, widgets: readonly string[]): Promise<string> {
  const took: number[] = [];
  let verified = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const tab = await PageUnderTest.open(browser, agent, elementForm(widgets), ELEMENT);
    const form = await tab.call<PageForm>('agent.read()');
    const writes = form.fields.map(({ key }, n) => ({ field: key, value: VALUES[widgets[n] ?? ''], overwrite: false }));
    const request = { documentToken: form.documentToken, origin: form.origin, writes };
    const receipt = await tab.call<Receipt>(`agent.fill(${JSON.stringify(request)})`);
    verified = receipt.lines.filter((line) => line.code === 'verified').length;
    took.push(receipt.ms);
    await tab.close();
  }
  return `fill ${name}: ${verified} of ${widgets.length} verified, median ${ms(quantile(took, 0.5))}, ${ms(quantile(took, 0.5) / widgets.length)} a field`;
}

const quantile = (times: readonly number[], q: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
};
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const spread = (times: readonly number[]): string =>
  `median ${ms(quantile(times, 0.5))} p95 ${ms(quantile(times, 0.95))}`;
const task = (longest: number): string => (longest === 0 ? 'under 50 ms' : ms(longest));
