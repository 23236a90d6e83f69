import { type Go, runGo } from '../golang/index.js';
import { type System, ToolError } from '../system/index.js';

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

/**
 * Folders of the modules of a workspace; of a module alone its own. Empty where go finds neither.
 * @throws ToolError where a signal ended go: nobody knows which modules there are
 */
export async function mainModules(system: System, go: Go, workspace: string): Promise<string[]> {
  const argv = ['list', '-m', '-f', '{{.Dir}}'];
  const { stdout, stderr, code } = await runGo(system, go, argv, workspace, {}, { allowFailure: true });
  if (code === null) throw new ToolError(['go', ...argv], 'signal', null, stderr);
  return code === 0 ? stdout.split('\n').filter(line => line !== '') : [];
}
