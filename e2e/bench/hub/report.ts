import type { RedisCost } from './redis-cost.ts';
import type { Round } from './subject.ts';

export interface Result {
  readonly name: string;
  readonly rounds: readonly Round[];
  readonly redis: RedisCost;
  /** MiB before the first load and after the last. */
  readonly memory: { readonly idle: number | undefined; readonly loaded: number | undefined };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** One line per provider, and the hub as a share of the bare one. */
export function compare(hub: Result, bare: Result): string[] {
  const [ours, theirs] = [hub, bare].map(({ rounds }) => ({
    perSecond: middle(rounds.map((round) => round.perSecond)),
    cpuMs: middle(rounds.map((round) => round.cpuMs)),
    redisCpuMs: middle(rounds.map((round) => round.redisCpuMs)),
  })) as [Round, Round];
  const line = ({ name, rounds, redis, memory }: Result, each: Round): string[] => [
    `${name.padEnd(19)} ${each.perSecond.toFixed(0)} /s (rounds ${rounds.map((round) => round.perSecond.toFixed(0)).join(' ')})`,
    `${''.padEnd(19)} CPU each ${each.cpuMs.toFixed(3)} ms = ${(1000 / each.cpuMs).toFixed(0)} /s for one core (rounds ${rounds.map((round) => round.cpuMs.toFixed(2)).join(' ')})`,
    `${''.padEnd(19)} Redis: ${redis.commands.toFixed(1)} commands each (+ ${redis.inScripts.toFixed(1)} inside scripts), ${each.redisCpuMs.toFixed(3)} ms of its CPU`,
    `${''.padEnd(19)} RSS ${memory.idle} MiB before the load, ${memory.loaded} MiB after it`,
  ];
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(0)} %`;
  return [
    ...line(hub, ours),
    ...line(bare, theirs),
    `hub : bare = ${percent(ours.perSecond, theirs.perSecond)} of the throughput, ${percent(theirs.cpuMs, ours.cpuMs)} by CPU of the process (budget: ≥ 70 %; RSS ≤ 300 MiB)`,
  ];
}
