/** One start of a test binary. */
export interface Start {
  readonly file: string;
  readonly argv: readonly string[];
  /** The folder of the package: where `go test` starts its tests. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Path of the symbols of the file: its instructions are counted. */
  readonly symbols?: string;
  /** Further arguments of the counter: what it counts, where not benchmarks. counter/README.md */
  readonly counter?: Readonly<Record<string, string>>;
}

export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly signal?: string;
  readonly timedOut: boolean;
  /** Cut to what a benchmark can say; `truncated` where it said more. */
  readonly stdout: string;
  readonly stderr: string;
  readonly truncated: boolean;
  /** What the counter wrote: JSON of somebody else, since the program could have written there too. */
  readonly counts?: string;
}

/** Where test binaries of one architecture run. */
export interface Runner {
  /** `qemu` counts instructions; on silicon of the architecture time can be told. */
  readonly kind: 'qemu' | 'native';
  /** What figures depend on: emulator with its version, model of CPU, plugin. */
  readonly env: Readonly<Record<string, string>>;
  readonly counts: boolean;
  run(start: Start): Promise<Ended>;
  close(): Promise<void>;
}
