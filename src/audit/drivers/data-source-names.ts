import { goStrings } from './go-strings.js';

/** A literal that names a data source and leaves out a time-out. The literal itself may hold a password: it is not kept. */
export interface UntimedName {
  readonly kind: string;
  readonly missing: readonly string[];
  readonly line: number;
}

interface Form {
  readonly kind: string;
  readonly is: RegExp;
  /** Each of a group is enough for the group. */
  readonly wants: readonly (readonly string[])[];
}

/**
 * go-sql-driver/mysql README: timeout, readTimeout, writeTimeout, none by default. lib/pq doc.go and gokb's doc.go:
 * "connect_timeout: zero or not specified means wait indefinitely". DM8: connectTimeout, socketTimeout.
 */
const FORMS: readonly Form[] = [
  {
    kind: 'mysql',
    is: /^[^\s@]{0,200}@(?:tcp|unix)\([^)\s]{0,200}\)\/\S{0,500}$/,
    wants: [['timeout'], ['readTimeout'], ['writeTimeout']],
  },
  { kind: 'postgres', is: /^(?:postgres|postgresql|opengauss):\/\/\S{1,800}$/, wants: [['connect_timeout']] },
  { kind: 'kingbase', is: /^kingbase:\/\/\S{1,800}$/, wants: [['connect_timeout']] },
  {
    kind: 'key=value',
    is: /^(?=.{0,800}\bhost\s?=)(?=.{0,800}\b(?:user|dbname)\s?=)[^\n]{1,800}$/,
    wants: [['connect_timeout']],
  },
  { kind: 'dm', is: /^dm:\/\/\S{1,800}$/, wants: [['connectTimeout'], ['socketTimeout']] },
];

export function untimedNames(source: string): UntimedName[] {
  return goStrings(source).flatMap(({ value, line }) => {
    if (value.length > 1000) return [];
    const form = FORMS.find(({ is }) => is.test(value));
    if (form === undefined) return [];
    const missing = form.wants.filter(group => !group.some(key => hasKey(value, key))).map(([first = '']) => first);
    return missing.length === 0 ? [] : [{ kind: form.kind, missing, line }];
  });
}

function hasKey(value: string, key: string): boolean {
  return new RegExp(`(?:^|[?&\\s])${key}\\s?=`, 'i').test(value);
}
