import { readFileSync } from 'node:fs';

/** CPU seconds (user + system) a process has used, from /proc; Linux only, undefined elsewhere. */
export function cpuSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]); // utime, stime; proc(5), counted after the name
    return ticks / 100; // USER_HZ is 100 on every Linux Node runs on
  } catch {
    return undefined;
  }
}

/** Resident memory in MiB. */
export function residentMiB(pid: number): number | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/);
    return line?.[1] ? Math.round(Number(line[1]) / 1024) : undefined;
  } catch {
    return undefined;
  }
}
