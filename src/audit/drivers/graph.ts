/** A module as it was selected: `go list -m -json all`. */
export interface GraphModule {
  readonly path: string;
  readonly version?: string | undefined;
  /** What takes its place: another module, or a folder, which has no version. */
  readonly replace?: { readonly path: string; readonly version?: string | undefined } | undefined;
  /** Where its files are. */
  readonly folder?: string | undefined;
  readonly main?: boolean | undefined;
}

/** A package that is compiled in: `go list -deps -json`. */
export interface GraphPackage {
  readonly importPath: string;
  /** Path of its module. */
  readonly module?: string | undefined;
  readonly imports: readonly string[];
  readonly folder?: string | undefined;
}

/** Files of modules are read through this; what cannot be read is undefined. */
export interface SourceReader {
  /** Names of the regular files of one folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly text: (path: string) => Promise<string | undefined>;
}

export interface DriverGraph {
  readonly modules: readonly GraphModule[];
  readonly packages: readonly GraphPackage[];
  /** Of the toolchain that builds: `1.24.5`. */
  readonly goVersion: string | undefined;
  /** GOARCH of every target. */
  readonly goarches: readonly string[];
  readonly reader: SourceReader;
}
