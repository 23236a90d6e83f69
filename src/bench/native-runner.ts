import type { System } from '../system/index.js';
import { ended } from './host-runner.js';
import type { Runner } from './runner.js';

/** A machine of the architecture: time can be told, instructions are not counted. */
export function nativeRunner(system: System, cpu: string | undefined): Runner {
  return {
    kind: 'native',
    counts: false,
    env: { ...(cpu !== undefined && { cpu }) },
    run: start => ended(system, start.file, start.argv, start),
    close: async () => {},
  };
}
