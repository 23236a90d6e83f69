import { type Go, runGo } from '../golang/index.js';
import type { System } from '../system/index.js';

/** Where modules and Go itself lie on this machine. */
export interface Folders {
  readonly moduleCache: string;
  readonly goRoot: string;
}

export async function goFolders(system: System, go: Go, workspace: string): Promise<Folders> {
  const { stdout } = await runGo(system, go, ['env', 'GOMODCACHE', 'GOROOT'], workspace, {}, { allowFailure: true });
  const [moduleCache = '', goRoot = ''] = stdout.split('\n');
  return { moduleCache, goRoot };
}

/** Folders of the modules of a workspace; of a module alone its own. Empty where go finds neither. */
export async function mainModules(system: System, go: Go, workspace: string): Promise<string[]> {
  const argv = ['list', '-m', '-f', '{{.Dir}}'];
  const { stdout, code } = await runGo(system, go, argv, workspace, {}, { allowFailure: true });
  return code === 0 ? stdout.split('\n').filter(line => line !== '') : [];
}
