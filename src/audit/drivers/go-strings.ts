export interface GoString {
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * String literals of a Go file, without those in comments. Not a compiler: concatenations are several literals.
 * https://go.dev/ref/spec#String_literals
 */
export function goStrings(source: string): GoString[] {
  const found: GoString[] = [];
  let line = 1;
  for (const [token] of source.matchAll(TOKEN)) {
    if (token.startsWith('"')) found.push({ value: unquoted(token), line });
    else if (token.startsWith('`')) found.push({ value: token.slice(1, -1).replaceAll('\r', ''), line });
    line += countLines(token);
  }
  return found;
}

/** Comments, runes, both kinds of strings, line ends, in this order at each place; nothing can be of two kinds. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\n/g;

function countLines(token: string): number {
  let lines = 0;
  for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };

function unquoted(token: string): string {
  return token.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, code: string) => {
    if (/^[ux]./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return ESCAPES[code] ?? code;
  });
}
