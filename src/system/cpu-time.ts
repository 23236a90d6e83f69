import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in ticks of 1/100 s on every architecture that Node runs on. proc(5) */
const TICKS_PER_SECOND = 100;

/** Seconds of CPU that a process has used. undefined: no /proc, or it has just ended */
export function cpuSeconds(pid: number): number | undefined {
  const found = timesOf(pid);
  return found === undefined ? undefined : (found.user + found.system) / TICKS_PER_SECOND;
}

/** Those of a whole process group, its children that have ended included. undefined: no /proc, or none of them runs */
export function groupCpuSeconds(group: number): number | undefined {
  try {
    const all = readdirSync('/proc').filter(name => /^\d+$/.test(name));
    const own = all.flatMap(name => timesOf(Number(name)) ?? []).filter(one => one.group === group);
    if (own.length === 0) return undefined;
    return own.reduce((sum, { user, system, children }) => sum + user + system + children, 0) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}

/** proc(5), /proc/PID/stat: pgrp is field 5, utime, stime, cutime and cstime are 14 to 17; ticks. */
function timesOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last `)` may hold anything; field 3 follows it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number);
    return { group: Number(fields[2]), user, system, children: childUser + childSystem };
  } catch {
    return undefined;
  }
}
