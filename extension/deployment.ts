import defaults from './deployment.json' with { type: 'json' };

/** What an IT department sets for its own build: where the hub is and where the portals live. */
export interface Deployment {
  /** The hub's issuer, an origin without a trailing slash. */
  readonly hub: string;
  /** Match patterns granted at install. Other portals of the ledger are asked for one by one, by a click in the panel. */
  readonly portals: readonly string[];
}

/** `deployment.json`, overridden by `TONGBAN_HUB` and `TONGBAN_PORTALS` (match patterns, comma separated). */
export function deploymentFrom(env: Readonly<Record<string, string | undefined>>): Deployment {
  return {
    hub: new URL(env.TONGBAN_HUB ?? defaults.hub).origin,
    portals: env.TONGBAN_PORTALS?.split(',').map((pattern) => pattern.trim()) ?? defaults.portals,
  };
}
