import { expect } from '@playwright/test';
import { type Desk, test } from '../fixtures/desk.ts';
import { RESIDENT, SENSITIVE } from '../fixtures/resident.ts';
import { readModel } from '../pages/portal-models.ts';

const CANLIAN = 'canlian-butie';

test('the hub is down: work at hand goes on', async ({ desk, stack }) => {
  await desk.prepare(RESIDENT);
  const page = await desk.openForm(CANLIAN);
  try {
    await stack.stopHub();
    const panel = await desk.panelFor(page);
    await expect(panel.part('case')).toHaveText('李样例');
    await panel.recognise();
    await panel.tick(SENSITIVE);
    expect((await panel.fill()).filter((line) => line.status !== 'filled')).toEqual([]);
    expect(await readModel(CANLIAN, page)).toMatchObject({ applyName: '李样例', hjCounty: '422822' });
  } finally {
    await stack.startHub();
  }
});

test('the hub restarts and has lost its sessions: a reason, one sign-in, and everything is still there', async ({
  desk,
  stack,
}) => {
  await desk.prepare();
  const page = await desk.frontPage();
  const panel = await desk.panelFor(page);
  await expect(panel.part('case')).toBeVisible();
  await panel.part('change-case').click();
  await panel.part('new-dossier').click();
  await panel.enter('person.name', '赵样例');
  await panel.enter('person.mobile', '13000000001');

  await stack.stopHub();
  await stack.startHub();
  // The next thing the panel asks of the hub tells it. Opening it anew is one.
  await panel.page.reload();
  await expect(panel.part('error')).toHaveAttribute('data-code', 'session-expired');
  await expect(panel.part('sign-in')).toBeVisible();
  await expect(panel.page.getByText('13000000001')).toHaveCount(0);

  await panel.signIn(desk.context, desk.account);
  await expect(panel.part('error')).toBeHidden();
  await panel.part('draft-item').click();
  await expect(panel.part('field-person.name')).toHaveValue('赵样例');
  await expect(panel.part('field-person.mobile')).toHaveValue('13000000001');
  await panel.part('save-dossier').click();
  await expect(panel.part('case')).toHaveText('赵样例');
  await panel.part('change-case').click();
  await expect(panel.part('dossier-item')).toHaveCount(2);
});

test('the hub cannot be reached at sign-in: it says so and offers the next try', async ({ desk, stack }) => {
  const page = await desk.frontPage();
  const panel = await desk.panelFor(page);
  try {
    await stack.stopHub();
    await panel.part('sign-in').click();
    await expect(panel.part('error')).toHaveAttribute('data-code', 'hub-unreachable');
  } finally {
    await stack.startHub();
  }
  await expect(panel.part('sign-in')).toHaveText('重试登录');
  await panel.signIn(desk.context, desk.account);
  await expect(panel.part('new-dossier')).toBeVisible();
});

test('an access token that has run out is renewed without a word', async ({ desk }) => {
  await desk.prepare();
  await ageAccessToken(desk);
  const before = await tokens(desk);
  const page = await desk.frontPage();
  const panel = await desk.panelFor(page);
  await expect(panel.part('case')).toBeVisible();
  await expect.poll(async () => (await tokens(desk)).accessToken).not.toBe(before.accessToken);
  const after = await tokens(desk);
  expect(after.refreshToken, 'a refresh token is used once').not.toBe(before.refreshToken);
  await expect(panel.part('error')).toBeHidden();
});

test('a session that was ended elsewhere ends here too, with the reason, and loses nothing', async ({
  desk,
  stack,
}) => {
  await desk.prepare();
  const page = await desk.frontPage();
  await page.goto(`${stack.issuer}/`);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '全部退出' }).click();
  await expect(page.getByRole('heading', { name: '已退出' })).toBeVisible();

  const panel = await desk.panelFor(page);
  await expect(panel.part('error')).toHaveAttribute('data-code', 'session-expired');
  await expect(panel.page.getByText('李样例')).toHaveCount(0);
  await panel.signIn(desk.context, desk.account);
  await expect(panel.part('case')).toHaveText('李样例');
});

interface Tokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: number;
  readonly refreshToken: string;
}

/** The session item as the extension keeps it, read in its own worker. */
async function tokens(desk: Desk): Promise<Tokens> {
  return desk.worker.evaluate(readSession);
}

/** Fifteen minutes pass. */
async function ageAccessToken(desk: Desk): Promise<void> {
  await desk.worker.evaluate(ageSession);
}

interface Stored {
  readonly value: Tokens;
}

interface SessionApi {
  readonly chrome: {
    readonly storage: {
      readonly session: { get(key: string): Promise<Record<string, Stored>>; set(items: object): Promise<void> };
    };
  };
}

async function readSession(): Promise<Tokens> {
  const { chrome } = globalThis as unknown as SessionApi;
  const { session } = await chrome.storage.session.get('session');
  if (!session) throw new Error('nobody is signed in');
  return session.value;
}

async function ageSession(): Promise<void> {
  const { chrome } = globalThis as unknown as SessionApi;
  const { session } = await chrome.storage.session.get('session');
  if (!session) throw new Error('nobody is signed in');
  const accessTokenExpiresAt = Math.floor(Date.now() / 1000) - 60;
  await chrome.storage.session.set({ session: { ...session, value: { ...session.value, accessTokenExpiresAt } } });
}
