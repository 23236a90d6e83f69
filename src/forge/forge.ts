/** The forges whose APIs we speak. Forgejo is `gitea`, GitHub Enterprise is `github`. */
export type ForgeKind = 'github' | 'gitea' | 'gitlab' | 'gitee' | 'gitcode';

export const FORGE_NAMES: Readonly<Record<ForgeKind, string>> = {
  github: 'GitHub',
  gitea: 'Gitea',
  gitlab: 'GitLab',
  gitee: 'Gitee',
  gitcode: 'GitCode',
};

/** A comment in the timeline of a pull or merge request. Ids are opaque: numbers here, hashes there. */
export interface ForgeComment {
  readonly id: string;
  readonly author?: string;
  /** Written by the account of this forge's own CI: nobody else can have that name. */
  readonly byCi?: boolean;
  readonly body: string;
  readonly url?: string;
}

export interface ForgeStatus {
  readonly state: 'success' | 'failure' | 'pending';
  /** Names the status among those of other systems: `xinchuang-go/gate`. */
  readonly context: string;
  /** Cut to what the forge shows. */
  readonly description: string;
  readonly url?: string;
}

/** The part of a forge's API that we use. Every method throws ForgeError. */
export interface Forge {
  readonly kind: ForgeKind;
  /** Address of the API, fit for a log. */
  readonly api: string;
  /** The longest body of a comment, in UTF-16 code units. */
  readonly commentLimit: number;
  /** What a token needs to write comments or statuses here. */
  readonly token: 'job' | 'personal';
  /** Oldest first; all pages. */
  comments(pullRequest: string): AsyncIterable<ForgeComment>;
  create(pullRequest: string, body: string): Promise<ForgeComment>;
  update(pullRequest: string, id: string, body: string): Promise<void>;
  remove(pullRequest: string, id: string): Promise<void>;
  /** Login of the token's owner; undefined where a token cannot ask. */
  author(): Promise<string | undefined>;
  /** Numbers of the open pull requests whose head is that very commit, oldest first. */
  pullRequestsOf(headSha: string, head: HeadBranch): Promise<readonly string[]>;
  /** undefined where the forge has none. */
  readonly setStatus: ((sha: string, status: ForgeStatus) => Promise<void>) | undefined;
}

export interface HeadBranch {
  readonly ref?: string | undefined;
  /** `owner/name` */
  readonly repo?: string | undefined;
}

/** Why a forge did not do what it was asked. `said` is its own words: one line, short, hostile. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  constructor(
    /**
     * `refused`: 401, 403. `gone`: 404, 410. `rejected`: another 4xx. `limited`: asked to wait. `down`: 5xx or no answer,
     * `garbled`: an answer that is none. After the last two a write may have happened all the same.
     */
    readonly reason: 'refused' | 'gone' | 'rejected' | 'limited' | 'down' | 'garbled',
    /** `POST /repos/a/b/issues/7/comments` */
    readonly request: string,
    readonly said: string,
    readonly details: { readonly status?: number | undefined; readonly waitSeconds?: number | undefined } = {},
    cause?: unknown,
  ) {
    super(`${request}: ${reason} ${details.status ?? ''} ${said}`, { cause });
  }
}

/** How long and how much; tests make it short. */
export interface ForgeLimits {
  /** One answer as a whole. */
  readonly answerMs: number;
  /** All that is asked, waits and further tries included. */
  readonly overallMs: number;
  /** 100 comments of 65,536 characters, each four bytes or escaped, or all of a Gitea issue, which has no pages. */
  readonly answerBytes: number;
  /** Pages of a list; a list that never ends is no list. */
  readonly pages: number;
  /** Further tries after 429, 5xx and silence. */
  readonly retries: number;
  /** Milliseconds that stand for a second of waiting. */
  readonly second: number;
  /** A longer Retry-After is not waited for, it is said. */
  readonly longestWaitSeconds: number;
}

export const FORGE_LIMITS: ForgeLimits = {
  answerMs: 30_000,
  overallMs: 300_000,
  answerBytes: 64 << 20,
  pages: 200,
  retries: 2,
  second: 1000,
  longestWaitSeconds: 60,
};
