import { ExitCode } from './errors.js';

/** Aborted by the first Ctrl-C, SIGTERM or runner cancellation; the second ends the process at once. */
export function interruptSignal(): AbortSignal {
  const abort = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (abort.signal.aborted) process.exit(ExitCode.interrupted);
      abort.abort();
    });
  return abort.signal;
}
