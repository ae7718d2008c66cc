import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, prepare } from 'wxt';
import type { Deployment } from './deployment.ts';

export const TARGETS = Object.freeze({
  'chrome-mv3': { browser: 'chrome', manifestVersion: 3 },
  'chrome-mv2': { browser: 'chrome', manifestVersion: 2 },
  'firefox-mv2': { browser: 'firefox', manifestVersion: 2 },
} as const);

export type TargetId = keyof typeof TARGETS;

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds into `extension/.output/<target>` and returns those folders. Without a deployment, `deployment.json` and the environment rule. */
export async function buildExtension(options: {
  readonly targets: readonly TargetId[];
  readonly deployment?: Partial<Deployment>;
}): Promise<string[]> {
  if (options.deployment?.hub) process.env.TONGBAN_HUB = options.deployment.hub;
  if (options.deployment?.portals) process.env.TONGBAN_PORTALS = options.deployment.portals.join(',');
  await prepare({ root });
  const folders: string[] = [];
  for (const target of options.targets) {
    await build({ root, mode: 'production', ...TARGETS[target] });
    folders.push(`${root}.output/${target}`);
  }
  return folders;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = argv.slice(2);
  const targets = (wanted.length > 0 ? wanted : Object.keys(TARGETS)).filter(
    (name): name is TargetId => name in TARGETS,
  );
  if (targets.length < wanted.length) throw new Error(`unknown target; known: ${Object.keys(TARGETS).join(' ')}`);
  await buildExtension({ targets });
}
