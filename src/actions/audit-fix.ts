import { join, relative } from 'node:path';
import type { Fix } from '../audit/index.js';
import { plural } from '../language/index.js';
import { makeStateFolder, writeFileAtomic } from '../system/index.js';
import type { Job } from './define.js';

/** The upgrades that were found and what none mends, in the log; the patch too. */
export function tellFix({ complete, upgrades, unmended, vet, unvetted, patch, tries }: Fix, { host }: Job): void {
  const zh = host.language === 'zh';
  const found = plural(upgrades.length, 'upgrade');
  const tried = `${tries} ${tries === 1 ? 'try' : 'tries'}`;
  const head = complete
    ? {
        en: `${found} ${upgrades.length === 1 ? 'makes' : 'make'} it compile (${tried})`,
        zh: `${upgrades.length} 项升级即可编译（尝试 ${tries} 次）`,
      }
    : {
        en: `${found} found, and not all of it can be mended so (${tried})`,
        zh: `找到 ${upgrades.length} 项升级，但未能全部修复（尝试 ${tries} 次）`,
      };
  host.log(complete ? 'info' : 'warning', head[host.language]);
  for (const { module, from, to } of upgrades) host.log('info', `  go get ${module}@${to}   (${from})`);
  for (const { what, why } of unmended) host.log('warning', `  ${what}: ${why[host.language]}`);
  if (vet.length > 0)
    host.log('warning', [zh ? '升级后 go vet 新增：' : 'new in go vet after the upgrades:', ...vet].join('\n'));
  if (unvetted !== undefined)
    host.log('warning', zh ? `未能执行 go vet：${unvetted}` : `go vet could not be asked: ${unvetted}`);
  if (patch !== '') host.log('info', patch);
}

/** @returns its path below the workspace; undefined where nothing would change */
export async function keepPatch({ patch }: Fix, { workspace }: Job): Promise<string | undefined> {
  if (patch === '') return undefined;
  const path = join(await makeStateFolder(workspace, 'audit'), 'fix.patch');
  await writeFileAtomic(path, patch);
  return relative(workspace, path);
}

/** @param path below the workspace */
export function tellPatch(path: string, { host }: Job): void {
  host.log('info', host.language === 'zh' ? `采用：git apply ${path}` : `to take it over: git apply ${path}`);
}
