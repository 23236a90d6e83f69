/**
 * What of a data source name must not be shown: the whole of it, and the password as it is written and as it is meant.
 * Three forms: a URL, `user:password@tcp(host)/db` (go-sql-driver/mysql, README "DSN"), `key=value` (libpq 34.1.1.1).
 */
export function secretsOf(dsn: string): string[] {
  const found = [dsn, ...inUserinfo(dsn), ...inPairs(dsn)];
  const meant = found.flatMap(secret => [secret, decoded(secret)]);
  return [...new Set(meant)].filter(secret => secret !== '').sort((a, b) => b.length - a.length);
}

/** Up to the last @ before the last slash, as both the URL of a lenient driver and MySQL's form have it. */
function inUserinfo(dsn: string): string[] {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(dsn)?.[0] ?? '';
  const rest = dsn.slice(scheme.length);
  const upTo = rest.lastIndexOf('@');
  const colon = rest.indexOf(':');
  return upTo > 0 && colon >= 0 && colon < upTo ? [rest.slice(colon + 1, upTo)] : [];
}

const PAIR = /(?:password|passwd|pwd|passfile|sslpassword|token)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s&;]*)/gi;

function inPairs(dsn: string): string[] {
  return [...dsn.matchAll(PAIR)].flatMap(([, value = '']) =>
    value.startsWith("'") ? [value.slice(1, -1), value.slice(1, -1).replace(/\\(.)/g, '$1')] : [value],
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shorter ones stand in ordinary words: replacing them would spell them out. */
const FINDABLE = 4;

/** A text without the secrets; all of it is withheld where a secret is too short to be found. */
export function redact(text: string, secrets: readonly string[]): string {
  if (secrets.some(secret => secret.length < FINDABLE && text.includes(secret))) return '(withheld: *** )';
  return secrets.reduce((kept, secret) => kept.replaceAll(secret, '***'), text);
}
