import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { EnvProblems } from './env.ts';
import { KeyError } from './keys/key-error.ts';
import { SeedProblems } from './seed.ts';
import { StoreError } from './store/store-error.ts';

/** Why the hub did not start: a stable code, what to do, and the exit status (sysexits.h). */
export interface StartProblem {
  readonly code: string;
  readonly exitCode: number;
  readonly lines: readonly Bilingual[];
}

const configuration = 78;
const unavailable = 69;
const software = 70;

const listenProblems: Readonly<Record<string, { code: string; text: Bilingual }>> = {
  EADDRINUSE: {
    code: 'start.port-busy',
    text: bilingual(
      '端口已被占用。请关掉占用它的程序，或用 HUB_PORT 换一个端口。',
      'The port is taken. Stop the program that holds it, or choose another with HUB_PORT.',
    ),
  },
  EACCES: {
    code: 'start.port-forbidden',
    text: bilingual('没有权限使用这个端口。请用 1024 以上的端口。', 'This port is not permitted. Use one above 1024.'),
  },
  EADDRNOTAVAIL: {
    code: 'start.address-unknown',
    text: bilingual('HUB_HOST 不是本机的地址。', 'HUB_HOST is not an address of this machine.'),
  },
};

/** Every foreseeable failure of a start in words; anything else is a fault of ours and keeps its stack. */
export function describeStartProblem(error: unknown): StartProblem {
  if (error instanceof EnvProblems || error instanceof SeedProblems) {
    return { code: error.code, exitCode: configuration, lines: error.problems };
  }
  if (error instanceof KeyError) return { code: error.code, exitCode: configuration, lines: [error.text] };
  if (error instanceof StoreError) {
    const settings = error.code === 'store.configuration' || error.code.startsWith('store.migration');
    return { code: error.code, exitCode: settings ? configuration : unavailable, lines: [error.text] };
  }
  const known = error instanceof Error && 'code' in error ? listenProblems[String(error.code)] : undefined;
  if (known) return { code: known.code, exitCode: unavailable, lines: [known.text] };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const unforeseen = bilingual('启动时出了没有预料到的问题。', 'Something unforeseen went wrong during the start.');
  return { code: 'start.unexpected', exitCode: software, lines: [unforeseen, bilingual(stack, '')] };
}

/** `[code]`, then every line in both languages. */
export const formatStartProblem = ({ code, lines }: StartProblem): string =>
  [`[${code}]`, ...lines.flatMap(({ zh, en }) => [`  ${zh}`, ...(en === '' ? [] : [`  ${en}`])])].join('\n');
