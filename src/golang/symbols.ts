import type { System } from '../system/index.js';
import { type Go, runGo } from './go.js';

/** One of a binary: `encoding/json.(*decodeState).object`. */
export interface BinarySymbol {
  readonly name: string;
  readonly address: number;
  /** Bytes; 0 of a mark. */
  readonly size: number;
  /** Code. */
  readonly code: boolean;
}

/** All symbols of a binary that have an address, in the order of their addresses. */
export async function symbolsOf(system: System, go: Go, file: string): Promise<BinarySymbol[]> {
  const argv = ['tool', 'nm', '-size', '-sort', 'address', file];
  // A large service has a quarter of a million.
  const { stdout } = await runGo(system, go, argv, system.cwd, {}, { maxOutput: 256 << 20 });
  return stdout.split('\n').flatMap(line => {
    const [, address, size, kind, name] = /^\s*([0-9a-f]+)\s+(\d+)\s+(\S)\s+(.+)$/.exec(line) ?? [];
    if (address === undefined || size === undefined || kind === undefined || name === undefined) return [];
    return [{ name, address: Number.parseInt(address, 16), size: Number(size), code: /[tT]/.test(kind) }];
  });
}

/** `address size name` lines of code, as the counter takes them. */
export function linesForCounter(symbols: readonly BinarySymbol[]): string {
  return symbols
    .filter(({ code }) => code)
    .map(({ address, size, name }) => `${address.toString(16)} ${size} ${name}\n`)
    .join('');
}
