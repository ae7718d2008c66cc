import * as openid from 'openid-client';
import { listenOnFreePort } from './listen.ts';
import { formOf, type Page, type TestBrowser } from './test-browser.ts';
import { portalSecret, type TestPerson } from './test-hub.ts';

export interface TestPortal {
  readonly id: string;
  readonly origin: string;
  /** Logout tokens received, in order. */
  readonly logoutTokens: string[];
  /** What the back-channel endpoint does: answer with a status, or never answer. */
  behave(how: number | 'silent'): void;
  close(): Promise<void>;
}

/** A portal's server reduced to its back-channel logout endpoint. */
export async function startTestPortal(id: string): Promise<TestPortal> {
  const listening = await listenOnFreePort();
  const logoutTokens: string[] = [];
  let how: number | 'silent' = 200;
  listening.serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const token = new URLSearchParams(body).get('logout_token');
    if (token) logoutTokens.push(token);
    if (how !== 'silent') response.writeHead(how).end();
  });
  return {
    id,
    origin: listening.origin,
    logoutTokens,
    behave: (next) => {
      how = next;
    },
    close: listening.close,
  };
}

export interface Client {
  readonly configuration: openid.Configuration;
  readonly redirectUri: string;
  readonly scope: string;
}

export async function portalClient(issuer: string, portal: Pick<TestPortal, 'id' | 'origin'>): Promise<Client> {
  const configuration = await openid.discovery(new URL(issuer), portal.id, portalSecret, undefined, {
    execute: [openid.allowInsecureRequests],
  });
  return { configuration, redirectUri: `${portal.origin}/oidc/callback`, scope: 'openid profile' };
}

export async function extensionOf(issuer: string): Promise<Client> {
  const configuration = await openid.discovery(new URL(issuer), 'tongban-extension', undefined, openid.None(), {
    execute: [openid.allowInsecureRequests],
  });
  const scope = 'openid profile ledger vault offline_access';
  return { configuration, redirectUri: `${issuer}/extension/signed-in`, scope };
}

export interface Request {
  readonly url: URL;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

export async function authorizationRequest(client: Client, extra: Record<string, string> = {}): Promise<Request> {
  const verifier = openid.randomPKCECodeVerifier();
  const [state, nonce] = [openid.randomState(), openid.randomNonce()];
  const url = openid.buildAuthorizationUrl(client.configuration, {
    redirect_uri: client.redirectUri,
    scope: client.scope,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...extra,
  });
  return { url, verifier, state, nonce };
}

/** Types the password into the form of a sign-in page; the page or the redirect that comes of it. */
export async function submitSignIn(
  browser: TestBrowser,
  page: Page,
  person: Pick<TestPerson, 'username' | 'password'>,
): Promise<Page> {
  const { action, fields } = formOf(page, /\/sign-in$/);
  const { username, password } = person;
  return browser.open(action, { ...fields, username, password });
}

/** From the portal's request to the address its code is sent to, signing in when asked. */
export async function codeFor(
  browser: TestBrowser,
  request: Request,
  person?: Pick<TestPerson, 'username' | 'password'>,
): Promise<URL> {
  const { origin } = request.url;
  let page = await browser.follow(await browser.open(request.url.href), origin);
  if (page.status === 200 && person) page = await browser.follow(await submitSignIn(browser, page, person), origin);
  if (!page.location) throw new Error(`no redirect but ${page.status} ${page.body.slice(0, 500)}`);
  return new URL(page.location);
}

export function redeem(
  client: Client,
  request: Request,
  callback: URL,
): ReturnType<typeof openid.authorizationCodeGrant> {
  return openid.authorizationCodeGrant(client.configuration, callback, {
    pkceCodeVerifier: request.verifier,
    expectedState: request.state,
    expectedNonce: request.nonce,
  });
}

/** The whole sign-in of one client: request, password when asked, code, tokens. */
export async function signInTo(
  browser: TestBrowser,
  client: Client,
  person?: Pick<TestPerson, 'username' | 'password'>,
): ReturnType<typeof openid.authorizationCodeGrant> {
  const request = await authorizationRequest(client);
  return redeem(client, request, await codeFor(browser, request, person));
}
