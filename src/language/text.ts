/** One statement in both languages; reports carry both, and the reader's side chooses. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'en' | 'zh';

/** The first line says what happened with which value; each further line says what is allowed or what to do. */
type Lines = readonly [what: string, ...mend: string[]];

export interface Entry {
  readonly en: Lines;
  readonly zh: Lines;
  /** Exit code where it is not 2 (the user's input or configuration). See ExitCode. */
  readonly exit?: 1 | 4;
}

export type Messages = Readonly<Record<`XC-${string}-${number}`, Entry>>;

/** `auto` reads the locale of the process, as gettext does. */
export function chooseLanguage(
  wanted: 'auto' | 'en' | 'zh-CN',
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (wanted !== 'auto') return wanted === 'en' ? 'en' : 'zh';
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Replaces `{name}`. A name without a value is our bug. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message "${text}" lacks a value for {${name}}`);
    return String(value);
  });
}
