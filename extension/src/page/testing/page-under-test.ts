/// <reference types="node" />
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import type { WriteValue } from '@tongban/shared/converters/write-value';
import type { PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import type { Receipt } from '@tongban/shared/wire/page';
import { build } from 'vite';

/** No such host: every request is answered by the test itself. */
const ORIGIN = 'http://portal.test';

const HERE = import.meta.dirname;

/** One script without imports, as the product injects it. `window.*` of a fixture stays in the page. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome86',
      lib: { entry: join(HERE, entry), formats: ['iife'], name: '__bundle' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** A page in real Chromium with the page agent in its own world, as an extension's content script has it. */
export class PageUnderTest {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly world: number;
  form: PageForm | undefined;

  constructor(page: Page, cdp: CDPSession, world: number) {
    this.page = page;
    this.cdp = cdp;
    this.world = world;
  }

  /** @param files answers to further requests of the page, by path */
  static async open(
    browser: Browser,
    agent: string,
    html: string,
    files: Readonly<Record<string, string>> = {},
  ): Promise<PageUnderTest> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = files[pathname];
      if (file !== undefined) return route.fulfill({ path: file });
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    await page.goto(`${ORIGIN}/form`);
    const cdp = await context.newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'tongban',
    });
    const opened = new PageUnderTest(page, cdp, executionContextId);
    await opened.call(`${agent};0`);
    return opened;
  }

  async call<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: this.world,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async read(): Promise<PageForm> {
    this.form = await this.call<PageForm>('agent.read()');
    return this.form;
  }

  /** The field that carries a label, under any source. */
  async field(label: string): Promise<PageField> {
    const form = this.form ?? (await this.read());
    const found = form.fields.filter((field) => field.labels.some((one) => one.text === label));
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} fields are labelled ${label}`);
    return only;
  }

  /** Fills by label; `more` replaces parts of the request, to send what must be refused. */
  async fill(
    values: Readonly<Record<string, WriteValue>>,
    more: Readonly<Record<string, unknown>> = {},
    overwrite = false,
  ): Promise<Receipt> {
    const form = this.form ?? (await this.read());
    const writes = [];
    for (const [label, value] of Object.entries(values)) {
      writes.push({ field: (await this.field(label)).key, value, overwrite });
    }
    const request = { documentToken: form.documentToken, origin: form.origin, writes, ...more };
    return this.call<Receipt>(`agent.fill(${JSON.stringify(request)})`);
  }

  /** `{label: code}` of a fill. */
  async codes(values: Readonly<Record<string, WriteValue>>, overwrite = false): Promise<Record<string, string>> {
    const receipt = await this.fill(values, {}, overwrite);
    const codes: Record<string, string> = {};
    for (const label of Object.keys(values)) {
      const { key } = await this.field(label);
      codes[label] = receipt.lines.find((line) => line.field === key)?.code ?? 'none';
    }
    return codes;
  }

  undo(): Promise<Receipt> {
    return this.call<Receipt>(`agent.undo(${JSON.stringify({ documentToken: this.form?.documentToken })})`);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

export const text = (words: string): WriteValue => ({ kind: 'text', text: words });
export const choice = (words: string): WriteValue => ({ kind: 'choice', choice: { codes: [], texts: [words] } });
export const date = (iso: string): WriteValue => ({ kind: 'date', iso, text: iso });
export const path = (...steps: readonly string[]): WriteValue => ({
  kind: 'path',
  path: steps.map((step) => ({ codes: [], texts: [step] })),
});
export const yes: WriteValue = { kind: 'boolean', value: true, choice: { codes: ['1'], texts: ['是'] } };
