import { errorText } from '../system/index.js';
import type { Cache } from './host.js';

type Warn = (text: string) => void;

/** @actions/cache is two thirds of the bundle: it is loaded only by who caches. */
const load = () => import('@actions/cache');

export async function restoreCache(
  warn: Warn,
  ...[paths, key, prefixes]: Parameters<Cache['restore']>
): Promise<string | undefined> {
  try {
    return await (await load()).restoreCache([...paths], key, [...prefixes]);
  } catch (error) {
    warn(`cache not restored: ${errorText(error)}`);
    return undefined;
  }
}

export async function saveCache(warn: Warn, ...[paths, key]: Parameters<Cache['save']>): Promise<boolean> {
  try {
    return (await (await load()).saveCache([...paths], key)) >= 0;
  } catch (error) {
    // A fork's token may only read, and two jobs may race for one key: neither fails a build.
    warn(`cache not saved: ${errorText(error)}`);
    return false;
  }
}
