import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../language/index.js';

/** For a folder that is no Go module: names the modules below it, which a repository with go.work usually has. */
export async function noModule(folder: string): Promise<UserError> {
  const below = await modulesBelow(folder);
  const more = below.length - SHOWN;
  const names = [...below.slice(0, SHOWN), ...(more > 0 ? [`… +${more}`] : [])].join(' · ');
  return new UserError('XC-BUILD-001', { folder, below: names || '—' });
}

const SHOWN = 6;
/** `services/api/go.mod`; what lies deeper is rarely what somebody forgot to name. */
const DEPTH = 3;
const MAX_FOLDERS = 2000;

async function modulesBelow(top: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [''];
  for (let seen = 0; seen < MAX_FOLDERS; seen++) {
    const folder = folders.shift();
    if (folder === undefined) break;
    const entries = await readdir(join(top, folder), { withFileTypes: true }).catch(() => []);
    if (entries.some(entry => entry.name === 'go.mod')) found.push(folder);
    if (folder.split('/').length >= DEPTH && folder !== '') continue;
    // What ./... leaves out: go help packages.
    for (const entry of entries)
      if (entry.isDirectory() && !/^[._]|^(?:testdata|vendor|node_modules)$/.test(entry.name))
        folders.push(folder === '' ? entry.name : `${folder}/${entry.name}`);
  }
  return found.sort();
}
