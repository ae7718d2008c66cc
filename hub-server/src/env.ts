import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { z } from 'zod';
import { logLevels } from './log/logger.ts';
import { parseAllowList } from './outbound/allow-list.ts';
import { isLoopbackHost } from './outbound/loopback.ts';

/** An empty variable in a shell or a compose file means "not set". */
const blankToUndefined = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankToUndefined, schema.optional());

const flag = z.preprocess(
  blankToUndefined,
  z
    .enum(['0', '1', 'false', 'true'])
    .default('0')
    .transform((value) => value === '1' || value === 'true'),
);

/** The issuer is the root of a host: no path, no query (P12), and https except on this machine. */
const issuerSchema = z.url().superRefine((value, context) => {
  const url = new URL(value);
  if (url.href.replace(/\/$/, '') !== value.replace(/\/$/, '') || url.pathname !== '/' || url.search || url.hash) {
    context.addIssue('must be scheme, host and port only, without a path');
  }
  if (url.protocol !== 'https:' && !isLoopbackHost(url.hostname)) context.addIssue('must be https outside loopback');
});

const envSchema = z.object({
  /** Address to listen on. Loopback unless told otherwise. */
  HUB_HOST: z.preprocess(blankToUndefined, z.string().default('127.0.0.1')),
  HUB_PORT: z.preprocess(blankToUndefined, z.coerce.number().int().min(0).max(65535).default(7100)),
  /** Public base URL as browsers see it. */
  HUB_ISSUER: optional(issuerSchema),
  /** Folder for the embedded database and the generated master key. */
  HUB_DATA: z.preprocess(blankToUndefined, z.string().default('.data/hub')),
  /** PostgreSQL; without it the embedded PGlite under HUB_DATA. */
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  /** Redis for sessions and codes; without it this process' memory. */
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  /** 32 bytes, base64 or base64url: wraps every key kept in the database. */
  HUB_MASTER_KEY: optional(z.string()),
  HUB_MASTER_KEY_FILE: optional(z.string()),
  /** Private addresses the hub may call (back-channel logout, P4): exact hosts and CIDR blocks, comma separated. */
  HUB_OUTBOUND_ALLOW: z.preprocess(
    (value) => value ?? '',
    z.string().transform((value, context) => {
      const { allowList, problems } = parseAllowList(value);
      for (const problem of problems) context.addIssue(problem);
      return allowList;
    }),
  ),
  /** JSON with the portals of the ledger, see seed.ts. */
  HUB_SEED_FILE: optional(z.string()),
  /** Makes demo accounts with random passwords when there is no account yet. */
  HUB_DEMO: flag,
  HUB_LOG_LEVEL: z.preprocess(blankToUndefined, z.enum(logLevels).default('info')),
  /** Reverse proxies in front: a hop count or addresses, as express' `trust proxy`. Never `true` (P13). */
  HUB_TRUST_PROXY: optional(
    z
      .string()
      .refine((value) => value !== 'true', 'name the proxies or the number of hops')
      .transform((value) => (/^\d+$/.test(value) ? Number(value) : value.split(',').map((item) => item.trim()))),
  ),
});

export type Env = z.infer<typeof envSchema>;

/** Thrown with every problem at once, so that nobody fixes a deployment one variable at a time. */
export class EnvProblems extends Error {
  override readonly name = 'EnvProblems';
  readonly code = 'env.invalid';
  readonly problems: readonly Bilingual[];
  constructor(problems: readonly Bilingual[]) {
    super(problems.map(({ en }) => en).join('; '));
    this.problems = problems;
  }
}

/** Reads and checks the environment once. Throws EnvProblems; values are never repeated in it (they may be secret). */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = envSchema.safeParse(variables);
  if (!result.success) {
    throw new EnvProblems(
      result.error.issues.map(({ path, message }) =>
        bilingual(`环境变量 ${path.join('.')} 不对：${message}`, `Environment variable ${path.join('.')}: ${message}`),
      ),
    );
  }
  return result.data;
}

/** The issuer as configured, else this machine at the port it really listens on. No trailing slash. */
export function issuerOf(env: Pick<Env, 'HUB_ISSUER' | 'HUB_HOST'>, port: number): string {
  return (env.HUB_ISSUER ?? `http://${hostForUrl(env.HUB_HOST)}:${port}`).replace(/\/$/, '');
}

/** A wildcard address is no address to call: the default issuer then names this machine. */
export function hostForUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
