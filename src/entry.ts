import type { actions } from './actions/index.js';
import { entry } from './entry-url.js';

entry.url = import.meta.url;

/** The bundle's doors: dist/<action>.js, dist/<action>-post.js and dist/cli.js call one of these each. */
export const action = async (name: keyof typeof actions) => (await import('./main.js')).runAction(name);
export const post = async (name: keyof typeof actions) => (await import('./main.js')).runPost(name);
export const cli = async () => (await import('./cli.js')).runCli(process.argv);
/** What a second thread runs: it verifies the files that it is sent. */
export const verifyThread = async () => (await import('./actions/verify-thread.js')).serve();
