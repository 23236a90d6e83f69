import { bench } from './messages/bench.js';
import { build } from './messages/build.js';
import { config } from './messages/config.js';
import { database } from './messages/database.js';
import { forge } from './messages/forge.js';
import { gate } from './messages/gate.js';
import { gmtls } from './messages/gmtls.js';
import { input } from './messages/input.js';
import { peer } from './messages/peer.js';
import { plan } from './messages/plan.js';
import { platform } from './messages/platform.js';
import { report } from './messages/report.js';
import { setup } from './messages/setup.js';
import { system } from './messages/system.js';
import { verify } from './messages/verify.js';
import { type Entry, fill, type Language, type Text } from './text.js';

/** Every message that has a code. Codes are stable: they are what people search for. */
export const catalogue = {
  ...input,
  ...config,
  ...platform,
  ...setup,
  ...build,
  ...bench,
  ...verify,
  ...report,
  ...gate,
  ...gmtls,
  ...plan,
  ...peer,
  ...database,
  ...forge,
  ...system,
} as const;

export type Code = keyof typeof catalogue;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The `{names}` of a message, so that the compiler finds a missing one. */
export type Values<C extends Code> = Readonly<Record<Names<(typeof catalogue)[C]['en'][number]>, Value>>;

/** A Text is said in the language of the message. */
type Value = string | number | Text;

/** The lines of a message: what happened, then what is allowed and what to do. */
export function message<C extends Code>(code: C, values: Values<C>): { readonly en: string[]; readonly zh: string[] } {
  const entry: Entry = catalogue[code];
  const lines = (language: Language) => {
    const said = Object.entries<Value>(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]);
    return entry[language].map(line => fill(line, Object.fromEntries(said)));
  };
  return { en: lines('en'), zh: lines('zh') };
}

/** A message as a log or a terminal shows it. */
export function told<C extends Code>(code: C, values: Values<C>, language: Language): string {
  return withCode(code, message(code, values)[language]).join('\n');
}

const INDENT = ' '.repeat('XC-CONFIG-007  '.length);

function withCode(code: Code, [first = '', ...mend]: readonly string[]): string[] {
  return [`${code}  ${first}`, ...mend.map(line => INDENT + line)];
}

/** The first line of a message alone, for a report or a progress line. */
export function statement<C extends Code>(code: C, values: Values<C>): Text {
  const lines = message(code, values);
  return { en: lines.en[0] ?? '', zh: lines.zh[0] ?? '' };
}

/** Something that the user can mend. Anything else that is thrown is a failed tool or our bug. */
export class UserError<C extends Code = Code> extends Error {
  override readonly name = 'UserError';
  readonly exit: 1 | 2 | 4;
  /** Further errors of the same kind, so that the user mends them all in one go. */
  readonly others: readonly UserError[];
  /** Not `Values<C>`: an error of one code has to be a `UserError` of any. */
  readonly values: Readonly<Record<string, Value>>;

  constructor(
    readonly code: C,
    values: Values<C>,
    { cause, others = [] }: { cause?: unknown; others?: readonly UserError[] } = {},
  ) {
    super(`${code} ${message(code, values).en.join('\n')}`, { cause });
    const entry: Entry = catalogue[code];
    this.exit = entry.exit ?? 2;
    this.others = others;
    this.values = values;
  }

  lines(language: Language): string[] {
    return message(this.code, this.values as Values<C>)[language];
  }

  /** What happened, without what is allowed and what to do. */
  headline(): Text {
    return { en: this.lines('en')[0] ?? '', zh: this.lines('zh')[0] ?? '' };
  }

  /** The lines as a log or a terminal shows them: the code first, what to do set in below it. */
  told(language: Language): string[] {
    return withCode(this.code, this.lines(language));
  }
}

/** Throws nothing when the list is empty; otherwise one error that carries them all. */
export function throwAll(errors: readonly UserError[]): void {
  const [first, ...others] = errors;
  if (first !== undefined) throw new UserError(first.code, first.values as never, { cause: first.cause, others });
}
