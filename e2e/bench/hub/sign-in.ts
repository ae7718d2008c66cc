import type { CookieBrowser } from './cookie-browser.ts';

/** Follows redirects inside the provider until the code goes to the portal. */
export async function followAll(browser: CookieBrowser, at: string): Promise<void> {
  const origin = new URL(at).origin;
  let answer = await browser.send(at);
  for (let hop = 0; hop < 8 && answer.location?.startsWith(origin); hop += 1)
    answer = await browser.send(answer.location);
  if (!answer.location?.includes('code='))
    throw new Error(`sign-in ended at ${answer.status}: ${answer.body.slice(0, 400)}`);
}

/** From a portal's request through the hub's sign-in page to the code. */
export async function signInToHub(
  browser: CookieBrowser,
  at: string,
  account: { readonly username: string; readonly password: string },
): Promise<void> {
  const asked = await browser.send(at);
  const form = await browser.send(asked.location ?? '');
  const csrf = form.body.match(/name="csrf" value="([^"]+)"/)?.[1] ?? '';
  const action = form.body.match(/<form method="post" action="([^"]+)"/)?.[1] ?? '';
  const done = await browser.send(new URL(action, asked.location).href, {
    csrf,
    username: account.username,
    password: account.password,
  });
  if (!done.location) throw new Error(`the hub refused the sign-in: ${done.status} ${done.body.slice(0, 400)}`);
  await followAll(browser, done.location);
}
