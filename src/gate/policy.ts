import { UserError } from '../language/index.js';
import type { Manifest } from '../report/index.js';
import type { ActionName, Check, Severity, Target } from '../report/model.js';

/** What a release may leave open. */
export interface GatePolicy {
  /** Check ids whose `unknown` is accepted: `elf/kernel-min`, `gate/commit`. A failure is never accepted. */
  readonly allowUnknown: readonly string[];
  /** Just these platforms have to be proved, whatever the reports say. Default: those that reports call required. */
  readonly platforms?: readonly string[];
  /**
   * These have to be proved as well: what the configuration calls required. A job that did not run, or a report that
   * lists fewer platforms, does not take one off.
   */
  readonly configured?: readonly string[];
  readonly waivers?: readonly Waiver[];
  /** Percent by which a thing may be worse than at the base. */
  readonly thresholds?: Thresholds;
  /** How much a finding of a check counts at least; `off`: it may be left out. A check that is not named counts as reported. */
  readonly least?: ReadonlyMap<Check['id'], Severity | 'off'>;
  /** What verify says of every program; without them a program is not proved. */
  readonly proving?: readonly ProvingCheck[];
}

/** A check that verify makes of each file, or of each file on each platform, whatever is in the file. */
export interface ProvingCheck {
  readonly id: Check['id'];
  readonly each: 'file' | 'platform';
  /** Made of files for this architecture alone. */
  readonly goarch?: string;
}

/** A finding that may go out until a stated day, in words that a reader of the verdict sees. */
export interface Waiver {
  readonly check: Check['id'];
  /** Platform id; absent: on every platform. */
  readonly platform?: string;
  /** Name of the program, or path of the file as reports write it; absent: any. */
  readonly program?: string;
  readonly reason: string;
  /** Last day on which it holds, UTC: `2027-01-31`. */
  readonly until: string;
}

/** In percent. What is not named is not judged. */
export interface Thresholds {
  readonly size?: number;
  readonly insnOp?: number;
  readonly handshake?: number;
}

/** A report that must be there. Without a variant, any variant will do; without a shard, any or none. */
export interface Expected {
  readonly action: Exclude<ActionName, 'gate'>;
  readonly target: Target;
  readonly shard?: string;
  /** A report of the whole does too: what several jobs built, one may verify. */
  readonly orWhole?: boolean;
}

/**
 * Reads `verify:linux/arm64`, `build:linux/arm64/v8.0` and, for one leg of a matrix, `verify:linux/arm64#s2`.
 * @throws UserError XC-GATE-001
 */
export function parseExpected(text: string): Expected {
  const match =
    /^(setup|audit|build|verify|bench):([a-z0-9]{1,20})\/([a-z0-9]{1,20})(?:\/([a-z0-9.,]{1,40}))?(?:#([A-Za-z0-9._-]{1,60}))?$/.exec(
      text,
    );
  const [, action, goos, goarch, variant, shard] = match ?? [];
  if (!action || !goos || !goarch) throw new UserError('XC-GATE-001', { value: text.slice(0, 200) });
  return {
    action: action as Expected['action'],
    target: { goos, goarch, ...(variant !== undefined && { variant }) },
    ...(shard !== undefined && { shard }),
  };
}

/**
 * Each of these actions, for each target of the manifest, and for the leg of a matrix that it is of. `gate` itself leaves no
 * evidence for itself.
 */
export function expectedFrom(
  manifest: Pick<Manifest, 'files'>,
  actions: readonly ActionName[],
  shard?: string | undefined,
): Expected[] {
  const targets = new Map(manifest.files.map(({ target }) => [JSON.stringify(Object.values(target)), target]));
  const asked = actions.filter(action => action !== 'gate');
  return [...targets.values()].flatMap(target =>
    asked.map(action => ({ action, target, ...(shard !== undefined && { shard, orWhole: true }) })),
  );
}
