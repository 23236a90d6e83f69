import type { ReleaseTable } from './go-releases.js';
import type { ProxyEntry } from './goproxy.js';

/** The ways to get a Go that is not on this machine, in the order in which they are tried. */
export type FetchSource = 'archive' | 'mirrors' | 'goproxy';

export interface FetchRequest {
  /** `1.25.3` */
  readonly version: string;
  readonly goos: string;
  readonly goarch: string;
  readonly sources: readonly FetchSource[];
  /** Base URLs under which go<version>.<os>-<arch>.tar.gz lies. */
  readonly mirrors: readonly string[];
  /** A go<version>.<os>-<arch>.tar.gz on this machine. */
  readonly archive: string | undefined;
  /** What the user vouches for; these win over every table. */
  readonly archiveSha256: string | undefined;
  readonly moduleH1: string | undefined;
  readonly proxies: readonly ProxyEntry[];
  readonly goSumDb: string;
  readonly table: ReleaseTable;
  /** Asked for the SHA-256 of what the table does not have. */
  readonly officialSites: readonly string[];
}

export interface FetchedGo {
  readonly source: FetchSource;
  /** Folder with bin/go. */
  readonly root: string;
  /** `https://mirrors.aliyun.com/golang`, without user and password. */
  readonly from: string;
  /** `SHA-256 (shipped table)`, `h1 (sum.golang.org)`: what the bytes were checked against. */
  readonly checked: string;
}

/** What the bytes have to be. */
export interface Expected {
  readonly hash: string;
  /** Where it comes from. */
  readonly source: string;
}
