import type { Loaded } from '../config/index.js';
import type { Host } from '../host/index.js';
import type { Text } from '../language/index.js';
import type { ActionName, Report } from '../report/model.js';
import type { ExitCode, System } from '../system/index.js';

interface Common {
  readonly description: Text;
  /** Shown in tables and in action.yml; where it is needed to know what to write. */
  readonly example?: string;
  /** What holds when nothing is given and there is no constant default: where the value then comes from. */
  readonly otherwise?: Text;
}

/**
 * One input, as data. From it come `action.yml`, the command-line flag and its help, the README's tables and the
 * checks on what the user wrote. A list is written with commas or, in YAML, one item a line.
 */
export type Input =
  | (Common & {
      readonly type: 'text';
      readonly default?: string;
      readonly required?: true;
      /** Masked in the log, and without a command-line flag: arguments are seen by every process of a machine. */
      readonly secret?: true;
      /** Default in action.yml alone, where an expression can stand: `${{ github.token }}`. */
      readonly inAction?: string;
    })
  | (Common & {
      readonly type: 'list';
      readonly default?: readonly string[];
      /** On a command line what stands after the flags belongs to it: `verify dist/*`. One input of an action at most. */
      readonly operands?: true;
    })
  /** One item a line only: for values that may hold a comma, such as ldflags. */
  | (Common & { readonly type: 'lines'; readonly default?: readonly string[] })
  | (Common & { readonly type: 'flag'; readonly default?: boolean })
  | (Common & { readonly type: 'choice'; readonly choices: readonly string[]; readonly default?: string })
  | (Common & { readonly type: 'integer'; readonly min: number; readonly max: number; readonly default?: number });

export type Inputs = Readonly<Record<string, Input>>;

type Given<I extends Input> = I extends { type: 'flag' }
  ? boolean
  : I extends { type: 'list' | 'lines' }
    ? readonly string[]
    : I extends { type: 'integer' }
      ? number
      : I extends { type: 'choice'; choices: readonly (infer C)[] }
        ? C
        : string;

type AlwaysThere = { readonly default: unknown } | { readonly required: true };

/** Inputs as `run` gets them: frozen, checked, and `undefined` where nothing was given. */
export type InputValues<S extends Inputs> = Readonly<{
  [K in keyof S]: S[K] extends AlwaysThere ? Given<S[K]> : Given<S[K]> | undefined;
}>;

export interface Job {
  readonly host: Host;
  readonly system: System;
  /** Absolute path of the user's checkout; `working-directory` is already applied. */
  readonly workspace: string;
  /** .xinchuang.yml as it was read at the door. @throws UserError when it could not be: only who needs it fails */
  readonly config: () => Loaded;
  /** What stood on the command line beside the flags; the input that takes operands has it too. */
  readonly operands?: readonly string[];
}

export interface Outcome<O extends string = string> {
  readonly outputs: Readonly<Partial<Record<O, string>>>;
  readonly reports: readonly Report[];
  readonly exit: ExitCode;
  /** What was asked for is text: a terminal gets it on standard output. */
  readonly answer?: string;
  /** What `--json` prints, of an action that leaves no reports. */
  readonly json?: unknown;
}

export interface Action<S extends Inputs = Inputs, O extends string = string> {
  readonly name: ActionName | 'plan' | 'report';
  readonly description: Text;
  readonly inputs: S;
  readonly outputs: Readonly<Record<O, Text>>;
  /** Icon and colour on GitHub's marketplace. */
  readonly branding: { readonly icon: string; readonly color: string };
  run(inputs: InputValues<S>, job: Job): Promise<Outcome<O>>;
  /** Runs when the whole job has ended; it can only warn. */
  post?(job: Job): Promise<void>;
}

export function defineAction<const S extends Inputs, const O extends string>(action: Action<S, O>): Action<S, O> {
  return action;
}
