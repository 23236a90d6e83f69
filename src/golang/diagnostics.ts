export interface Diagnostic {
  /** As the compiler wrote it: relative to the folder where go ran. */
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  /** Import path of the package being compiled, where go said so. */
  readonly package?: string;
}

/** The compiler's lines out of what `go build` printed: `# package` headers, then `file:line:column: message`. */
export function parseDiagnostics(output: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  let current: string | undefined;
  for (const line of output.split('\n')) {
    const header = /^# (\S+)/.exec(line);
    if (header) {
      current = header[1];
      continue;
    }
    const match = /^(\S[^:]*\.(?:go|s|c|h|cc|cpp|mod|sum|work)):(\d+)(?::(\d+))?: (.+)$/.exec(line);
    if (match?.[1] !== undefined && match[4] !== undefined)
      found.push({
        path: match[1].replace(/^\.\//, ''),
        line: Number(match[2]),
        ...(match[3] !== undefined && { column: Number(match[3]) }),
        message: match[4].slice(0, 1000),
        ...(current !== undefined && { package: current }),
      });
  }
  return found;
}
