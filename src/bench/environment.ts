/** All that a count depends on besides the code. Two counts of unequal keys are not compared. */
export interface Environment {
  readonly goos: string;
  readonly goarch: string;
  /** GOARM64 or GOAMD64. Absent on loong64, which has none. */
  readonly variant?: string;
  /** `go1.26.8` */
  readonly go: string;
  /** With the build: `7.2.22 (Debian 1:7.2+dfsg-7)`. Absent on silicon. */
  readonly qemu?: string;
  /** `-cpu`: amd64 SHA-256 takes 59,324 instructions with qemu64, 34,184 with Dhyana. */
  readonly cpu: string;
  /** Of what counts. */
  readonly plugin?: string;
  /** AT_HWCAP, in hex: QEMU 7.2 offers loong64 programs no LSX, QEMU 10 does. */
  readonly hwcap?: string;
  /** b.N: amortised work depends on it. Absent in a history, where it follows the code from commit to commit. */
  readonly iterations?: number;
}

/** In this order for ever: a key that is written otherwise starts a new series. */
const FIELDS = [
  'goos',
  'goarch',
  'variant',
  'go',
  'qemu',
  'cpu',
  'plugin',
  'hwcap',
  'iterations',
] as const satisfies readonly (keyof Environment)[];

/**
 * The same for equal environments, another for any that differ: `goos=linux goarch=loong64 go=go1.26.8 …`. Values are
 * percent-encoded, so that none can look like another field; what is absent is left out, which no empty value can be.
 */
export function environmentKey(environment: Environment): string {
  return FIELDS.flatMap(field => {
    const value = environment[field];
    return value === undefined ? [] : [`${field}=${encodeURIComponent(String(value).replace(/\p{Cs}/gu, '\ufffd'))}`];
  }).join(' ');
}
