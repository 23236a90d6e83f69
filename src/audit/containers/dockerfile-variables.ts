/** What ARG and ENV have set, by name. */
export type Variables = ReadonlyMap<string, string>;

/** Longer is no name of an image and no user, and is left as it stands; doubled and doubled again it would fill the memory. */
const MAX_EXPANDED = 1000;

/**
 * `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`; what nobody has set stays as it stands.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function expand(text: string, variables: Variables): string {
  if (text.length > MAX_EXPANDED) return text;
  const expanded = text.replace(
    /\$(?:\{([A-Za-z_]\w*)(?:(:?[-+])([^}]*))?\}|([A-Za-z_]\w*))/g,
    (whole, braced?: string, operator?: string, word = '', plain?: string) => {
      const value = variables.get(braced ?? plain ?? '');
      if (operator === undefined) return value ?? whole;
      const isSet = operator.startsWith(':') ? Boolean(value) : value !== undefined;
      if (operator.endsWith('+')) return isSet ? word : '';
      return isSet ? (value ?? '') : word;
    },
  );
  return expanded.length > MAX_EXPANDED ? text : expanded;
}

/**
 * What one ARG or ENV sets: `A=1 B="x y"`, of ENV `A x y` too. An ARG without a value takes that of the one before the first FROM.
 * https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
export function settingsIn(keyword: 'ARG' | 'ENV', text: string, global: Variables): Map<string, string> {
  const found = new Map<string, string>();
  if (text.length > MAX_EXPANDED * 10) return found;
  const [, old, rest = ''] = keyword === 'ENV' ? (/^([A-Za-z_]\w*)\s+(.*)$/s.exec(text.trim()) ?? []) : [];
  if (old !== undefined) return found.set(old, rest);
  for (const [, name = '', value] of text.matchAll(/(?<=^|\s)([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?(?=\s|$)/g)) {
    const given = value === undefined ? global.get(name) : unquoted(value);
    if (given !== undefined) found.set(name, given);
  }
  return found;
}

export function unquoted(text: string): string {
  return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1) : text;
}
