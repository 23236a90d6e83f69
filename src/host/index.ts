export { changedSinceCommit, remoteAddress } from './git.js';
export type { Annotation, Cache, Change, Host } from './host.js';
export { localHost } from './local.js';

/** Loaded lazily by its one user: the Actions toolkit is not needed in a terminal. */
export const loadGithubHost = async () => (await import('./github.js')).githubHost;
