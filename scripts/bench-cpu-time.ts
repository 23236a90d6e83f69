import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command that does what another does, and adds up what CPU time that took: user and kernel, of all its children. */
export interface Metered {
  /** To be started in place of the other. */
  readonly command: string;
  /** Seconds since the last call. */
  spent(): number;
}

/**
 * Time on the clock depends on what else a machine does; that of the CPU hardly does. bash tells what it waited for
 * (bash(1), TIMEFORMAT).
 */
export function metered(command: string, name: string, folder: string): Metered {
  const [script, told] = [join(folder, name), join(folder, `${name}.seconds`)];
  const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
  writeFileSync(
    script,
    `#!/bin/bash\nTIMEFORMAT='%3U %3S'\n{ time ${quoted(command)} "$@" 2>&3; } 3>&2 2>>${quoted(told)}\n`,
  );
  chmodSync(script, 0o755);
  return {
    command: script,
    spent() {
      const text = existsSync(told) ? readFileSync(told, 'utf8') : '';
      rmSync(told, { force: true });
      return [...text.matchAll(/[\d.]+/g)].reduce((sum, [seconds]) => sum + Number(seconds), 0);
    },
  };
}
