import { setTimeout as sleep } from 'node:timers/promises';
import type { Text } from '../../language/index.js';
import { Interrupted } from '../../system/index.js';
import type { ClientEvent } from '../client/events.js';
import type { Limits, Target } from '../connection.js';
import { knock } from './raw.js';
import type { Said } from './said.js';

/** Why a probe has no result. */
export interface Missed {
  /** `asked`: left out on request. `budget`: time was up. `gone`: the server does not answer any more. `needless`: another answer makes it so. */
  readonly missed: 'asked' | 'budget' | 'gone' | 'needless';
}

export type Maybe<T> = T | Missed;

export const needless: Missed = { missed: 'needless' };

export function got<T extends object>(result: Maybe<T>): T | undefined {
  return 'missed' in result ? undefined : result;
}

/** Probes that a user may leave out, each group by what it may do to a server that is not ready for it. */
export const PROBE_GROUPS = ['ecdhe', 'legacy', 'malformed', 'renegotiation', 'ordinary', 'rfc8998', 'tlcp'] as const;
export type ProbeGroup = (typeof PROBE_GROUPS)[number];

export interface ProbeTold {
  readonly name: Text;
  readonly ms: number;
  readonly said: Said;
}

export interface ProberOptions {
  readonly target: Target;
  /** Between two connections, milliseconds. */
  readonly spacingMs: number;
  /** For everything, milliseconds. */
  readonly budgetMs: number;
  /** For one answer, milliseconds. */
  readonly answerMs: number;
  readonly skip: ReadonlySet<ProbeGroup>;
  readonly tell: (probe: ProbeTold) => void;
  /** What passed in the connection of a probe, before the probe itself is told. */
  readonly events: (probe: Text, events: readonly ClientEvent[]) => void;
  readonly signal: AbortSignal;
}

/** A server that did not take the next connection. */
export interface Fall {
  /** The probe before it. */
  readonly after: Text;
  /** It answered again within a second and a half: something restarted it. */
  readonly recovered: boolean;
}

/** A restart by a supervisor takes its time. */
const RECOVERY_MS = [300, 1200];

/** Makes one connection at a time, with a pause between them and an end to all of them. */
export class Prober {
  readonly falls: Fall[] = [];
  #gone = false;
  #count = 0;
  readonly #until: number;

  constructor(readonly options: ProberOptions) {
    this.#until = performance.now() + options.budgetMs;
  }

  get target(): Target {
    return this.options.target;
  }

  /** Connections so far. */
  get count(): number {
    return this.#count;
  }

  /** Of one connection. */
  get limits(): Required<Pick<Limits, 'readMs' | 'totalMs'>> {
    // A timer counts from the last whole millisecond, and ends up to one too early: what it cuts short would be an answer.
    const left = Math.max(0, Math.ceil(this.#until - performance.now())) + 1;
    const { answerMs } = this.options;
    return { readMs: Math.min(answerMs, left), totalMs: Math.min(2 * answerMs, left) };
  }

  get waitMs(): number {
    return this.limits.readMs;
  }

  /**
   * @param orderly whether the result is an answer; after one that is not, the server is asked whether it is still there
   * @throws Interrupted
   */
  async probe<T extends object>(
    name: Text,
    groups: readonly ProbeGroup[],
    run: () => Promise<T>,
    { said, orderly }: { readonly said: (result: T) => Said; readonly orderly: (result: T) => boolean },
  ): Promise<Maybe<T>> {
    const { skip, spacingMs, signal, tell } = this.options;
    if (groups.some(group => skip.has(group))) return { missed: 'asked' };
    if (this.#gone) return { missed: 'gone' };
    if (performance.now() >= this.#until) return { missed: 'budget' };
    if (this.#count++ > 0) await pause(spacingMs, signal);
    const began = performance.now();
    const result = await run();
    // Cut short by us, it is no answer.
    if (performance.now() >= this.#until && !orderly(result)) return { missed: 'budget' };
    tell({ name, ms: performance.now() - began, said: said(result) });
    if (!orderly(result)) await this.survival(name);
    return result;
  }

  /** Whether it still takes connections. */
  async survival(after: Text): Promise<void> {
    // An answer that is late because the budget is at its end would be taken for none.
    const { target, signal, spacingMs, answerMs } = this.options;
    if (this.#gone) return;
    await pause(spacingMs, signal);
    if ((await knock(target, answerMs)) !== undefined) return;
    for (const ms of RECOVERY_MS) {
      await pause(ms, signal);
      if ((await knock(target, answerMs)) === undefined) continue;
      this.falls.push({ after, recovered: true });
      return;
    }
    this.falls.push({ after, recovered: false });
    this.#gone = true;
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    if (signal.aborted) throw new Interrupted();
    throw error;
  }
}
