/** How this portal signs people in through the hub. */
export interface SingleSignOn {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface PortalConfig {
  readonly port: number;
  /** The origin people and the hub reach the portal at, without a slash at the end. */
  readonly baseUrl: string;
  readonly dataDir: string;
  /** Absent when no hub is named: then only the portal's own accounts can sign in. */
  readonly sso?: SingleSignOn;
  /** Makes the local account `clerk`: the state before 通办. */
  readonly localPassword?: string;
  /** A session that is not used for so long is over. Milliseconds. */
  readonly idleMs: number;
}

const IDLE_SECONDS = 30 * 60;

/**
 * Reads PORT, BASE_URL, DATA_DIR, HUB_ISSUER, CLIENT_ID, CLIENT_SECRET, LOCAL_PASSWORD and SESSION_IDLE_SECONDS.
 * Throws one error that names every variable that is missing or wrong.
 */
export function readPortalConfig(env: NodeJS.ProcessEnv): PortalConfig {
  const problems: string[] = [];
  const port = Number(env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) problems.push('PORT must be a port number');
  const dataDir = env.DATA_DIR ?? '';
  if (dataDir === '') problems.push('DATA_DIR must name a folder');
  const idleSeconds = Number(env.SESSION_IDLE_SECONDS ?? IDLE_SECONDS);
  if (!(idleSeconds > 0)) problems.push('SESSION_IDLE_SECONDS must be a positive number');
  const sso = readSingleSignOn(env, problems);
  if (problems.length > 0) throw new Error(`portal settings: ${problems.join('; ')}`);
  const localPassword = env.LOCAL_PASSWORD;
  return {
    port,
    baseUrl: (env.BASE_URL ?? `http://127.0.0.1:${port}`).replace(/\/+$/, ''),
    dataDir,
    ...(sso && { sso }),
    ...(localPassword && { localPassword }),
    idleMs: idleSeconds * 1000,
  };
}

function readSingleSignOn(env: NodeJS.ProcessEnv, problems: string[]): SingleSignOn | undefined {
  const issuer = env.HUB_ISSUER;
  if (!issuer) return undefined;
  const clientId = env.CLIENT_ID ?? '';
  const clientSecret = env.CLIENT_SECRET ?? '';
  if (clientId === '' || clientSecret === '') problems.push('HUB_ISSUER needs CLIENT_ID and CLIENT_SECRET');
  if (!URL.canParse(issuer)) {
    problems.push('HUB_ISSUER must be a URL');
    return undefined;
  }
  return { issuer: new URL(issuer), clientId, clientSecret };
}
