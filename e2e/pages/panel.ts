import { type BrowserContext, expect, type Locator, type Page, type Worker } from '@playwright/test';
import { tabIdOf } from '../fixtures/world.ts';
import type { DemoAccount } from '../stack/stack.ts';

/** The panel as a clerk uses it, opened in a tab of its own (its popup-window form) and bound to the portal's tab. */
export class Panel {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens the panel for the tab that shows `target` in a window of its own, as the extension does where there is no side
   * panel. A tab beside it would hide the portal's page, and a hidden page runs no animation frames.
   */
  static async open(context: BrowserContext, extensionId: string, worker: Worker, target: Page): Promise<Panel> {
    const tab = await tabIdOf(worker, target);
    const url = `chrome-extension://${extensionId}/panel.html?tab=${tab}`;
    await worker.evaluate(openWindow, url);
    const find = () => context.pages().find((page) => page.url() === url);
    await expect.poll(find, { message: 'the panel window' }).toBeDefined();
    const page = find();
    if (!page) throw new Error('the panel window closed at once');
    // Playwright makes every page believe that it has the focus. A clerk's has not: her click was in the panel.
    const session = await context.newCDPSession(target);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    return new Panel(page);
  }

  part(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  /** Signs in through the hub's page; answers how many pages asked for a password. */
  async signIn(context: BrowserContext, account: DemoAccount): Promise<void> {
    const opened = context.waitForEvent('page', { timeout: 15_000 });
    await this.part('sign-in').click();
    const hub = await opened;
    await hub.getByLabel('账号').fill(account.username);
    await hub.getByLabel('密码').fill(account.password);
    await hub.getByRole('button', { name: '登录', exact: true }).click();
    await expect(this.part('clerk')).toBeVisible();
  }

  /** Types a resident, and the other people of her household, into a new dossier, each value once, and saves. */
  async newDossier(
    entries: Readonly<Record<string, string>>,
    others: readonly { relation: string; entries: Readonly<Record<string, string>> }[] = [],
  ): Promise<void> {
    await this.part('new-dossier').first().click();
    for (const [concept, text] of Object.entries(entries)) await this.enter(concept, text);
    for (const other of others) {
      await this.part('add-member').click();
      await this.part('field-relation').selectOption(other.relation);
      for (const [concept, text] of Object.entries(other.entries)) await this.enter(concept, text);
    }
    await this.part('save-dossier').click();
    await expect(this.part('case')).toBeVisible();
  }

  async enter(concept: string, text: string): Promise<void> {
    const field = this.part(`field-${concept}`);
    if ((await field.count()) === 0 || !(await field.isVisible())) await this.#reveal(concept);
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(text);
    else {
      await field.fill(text);
      await field.blur();
    }
  }

  /** Opens every folded group; a field outside all of them is added by its name. */
  async #reveal(concept: string): Promise<void> {
    const folded = this.page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    if ((await this.part(`field-${concept}`).count()) > 0) return;
    const owner = concept.startsWith('household.') || concept.startsWith('application.') ? 'household' : 'member';
    const more = this.part(`more-fields-${owner}`);
    await more.fill(concept);
    await more.press('Enter');
  }

  async recognise(): Promise<void> {
    await this.part('recognise').click();
    await expect(this.part('fill').or(this.part('error'))).toBeVisible({ timeout: 20_000 });
  }

  line(concept: string): Locator {
    return this.page.locator(`[data-testid="plan-line"][data-concept="${concept}"]`);
  }

  /** Lifts the holds of every line of these concepts, as the clerk does after reading them. */
  async tick(concepts: readonly string[]): Promise<void> {
    for (const concept of concepts)
      for (const line of await this.line(concept).all()) {
        const box = line.getByTestId('plan-tick');
        if ((await box.count()) > 0 && !(await box.isChecked())) await box.check();
      }
  }

  /** Presses 填写 and answers the receipt, one entry per field. */
  async fill(): Promise<ReceiptEntry[]> {
    await this.part('fill').click();
    await expect(this.part('undo').or(this.part('error'))).toBeVisible({ timeout: 60_000 });
    return this.receipt();
  }

  async receipt(): Promise<ReceiptEntry[]> {
    const lines = await this.part('receipt-line').all();
    return Promise.all(
      lines.map(async (line) => ({
        concept: (await line.getAttribute('data-concept')) ?? '',
        status: (await line.getAttribute('data-status')) ?? '',
        code: (await line.getAttribute('data-code')) ?? '',
        text: ((await line.textContent()) ?? '').replace(/\s+/g, ' '),
      })),
    );
  }

  async undo(): Promise<void> {
    await this.part('undo').click();
    await expect(this.page.locator('[data-stage=undone]').or(this.part('error'))).toBeVisible({ timeout: 60_000 });
  }
}

/** Runs in the extension's worker. */
async function openWindow(url: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } };
  await chrome.windows.create({ url, type: 'popup', width: 436, height: 940 });
}

export interface ReceiptEntry {
  readonly concept: string;
  readonly status: string;
  readonly code: string;
  readonly text: string;
}
