import type { Language } from '../language/index.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What this run looks at. Commits are full hashes. */
export interface Change {
  readonly kind: 'pr' | 'push' | 'tag' | 'none';
  readonly repo?: string;
  readonly headSha?: string;
  /** What the host checks out, where that is another commit: for a pull request, the merge of its head into the base. */
  readonly mergeSha?: string;
  readonly baseSha?: string;
  /** Branch that the change goes into, or that was pushed. Not known of a run that follows another. */
  readonly baseRef?: string;
  /** Address of this run, for a reader who wants the log. */
  readonly url?: string;
  /**
   * Number of the pull request, or a merge request's iid. Not there for a run that follows another (`workflow_run`): it is
   * looked up by the head commit.
   */
  readonly pullRequest?: string;
  /** The head is in another repository: its tokens may only read. */
  readonly fromFork?: boolean;
  readonly headRef?: string;
  /** `owner/name` of the head. From the event, never from what another job left. */
  readonly headRepo?: string;
}

/** A line of progress: a bar that moves in a terminal, one line at the end elsewhere. */
export interface Progress {
  update(done: number, total: number, detail?: string): void;
  /** Ends the line. `ok: false` marks it as failed. */
  end(summary: string, ok?: boolean): void;
}

export interface Cache {
  /** Restores the first key that matches (the later ones by prefix). Resolves to the key found, or undefined. */
  restore(paths: readonly string[], key: string, prefixes: readonly string[]): Promise<string | undefined>;
  /** False when the host refused (read-only token, size); the reason is logged as a warning. Never throws. */
  save(paths: readonly string[], key: string): Promise<boolean>;
}

/** Where we run. A host says through `caps` what it cannot do; callers degrade and say so. */
export interface Host {
  readonly kind: 'github' | 'gitea' | 'gitlab' | 'gitee' | 'gitcode' | 'local';
  readonly caps: {
    readonly summary: boolean;
    readonly annotations: boolean;
    readonly color: boolean;
    /** Somebody watches a bar move: worth asking how much work there is. */
    readonly moving: boolean;
  };
  readonly language: Language;
  /** A given input; an empty string counts as not given. */
  input(name: string): string | undefined;
  setOutput(name: string, value: string): void;
  exportEnv(name: string, value: string): void;
  addPath(folder: string): void;
  mask(secret: string): void;
  log(level: 'debug' | 'info' | 'warning' | 'error', text: string): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  progress(label: string): Progress;
  /** Ranks them, emits what the host allows, and counts the rest in one line. */
  annotate(found: readonly Annotation[]): void;
  /** Markdown for the page that people look at first; where there is none, nothing happens. */
  summary(markdown: string): Promise<void>;
  /** undefined where the host has no cache that a program can reach. */
  readonly cache: Cache | undefined;
  change(): Promise<Change>;
  /** State handed from an action's main step to its post step. */
  saveState(name: string, value: string): void;
  state(name: string): string | undefined;
}
