import type { Check } from '../report/model.js';
import { type FileOnDisk, PROBLEM } from './files.js';
import type { GateInput } from './judge.js';
import type { Proofs } from './proofs.js';
import { sameTarget } from './report-rows.js';
import { row } from './row.js';

/** Are the files of the manifest the bytes that were built and verified? */
export function bytesRows({ manifest, files }: GateInput, proofs: Proofs): Check[] {
  return (manifest?.files ?? []).flatMap(({ path, sha256, size, target }) => {
    const onDisk = files.get(path) ?? { problem: 'not-looked-at' };
    const wrong: Check[] = [];
    if ('problem' in onDisk) wrong.push(unusable(path, onDisk, 'gate/bytes'));
    else if (onDisk.sha256 !== sha256 || onDisk.size !== size) {
      const title = { en: `${path} is not the file of the manifest`, zh: `${path} 与清单中的文件不一致` };
      wrong.push(
        row('gate/bytes', 'fail', title, { path, sha256: onDisk.sha256, manifest: sha256, size: onDisk.size }),
      );
    }
    for (const { key, sha256: other } of proofs.claimsOn(path)) {
      if (other === sha256) continue;
      const title = { en: `${key} saw other bytes as ${path}`, zh: `${key} 看到的 ${path} 是不同的字节` };
      wrong.push(row('gate/bytes', 'fail', title, { path, sha256: other, manifest: sha256, report: key }));
    }
    if (!proofs.targetsOf(sha256).some(seen => sameTarget(seen, target))) {
      const title = {
        en: `no report of verify passed these bytes of ${path}`,
        zh: `没有 verify 报告通过 ${path} 的这些字节`,
      };
      wrong.push(row('gate/bytes', 'fail', title, { path, manifest: sha256 }));
    }
    return wrong;
  });
}

/** Is each file that is about to be published one that verify passed? */
export function releaseRows({ release }: GateInput, proofs: Proofs): Check[] {
  if (release === undefined) return [];
  const { files, empty } = release;
  return [
    ...empty.map(pattern => {
      const title = {
        en: `release-files: ${pattern} matches no file`,
        zh: `release-files：${pattern} 没有匹配任何文件`,
      };
      return row('gate/release', 'fail', title, { pattern });
    }),
    ...[...files].flatMap(([path, file]) => {
      if ('problem' in file) return [unusable(path, file, 'gate/release')];
      const { sha256 } = file;
      if (proofs.targetsOf(sha256).length > 0) return [];
      const members = proofs.membersOf(sha256);
      if (members !== undefined && members > 0) return [];
      const title =
        members === undefined
          ? {
              en: `${path}: verify never saw these bytes (checksums, signatures and notes cannot be verified: exclude them, as in !**/*.txt)`,
              zh: `${path}：verify 从未见过这些字节（校验和、签名、说明文件无法验证，请排除，例如 !**/*.txt）`,
            }
          : {
              en: `${path}: verify passed no executable in this archive`,
              zh: `${path}：verify 没有在该归档中通过任何可执行文件`,
            };
      return [row('gate/release', 'fail', title, { path, sha256 })];
    }),
  ];
}

function unusable(
  path: string,
  { problem }: Extract<FileOnDisk, { problem: string }>,
  id: 'gate/bytes' | 'gate/release',
): Check {
  const said = Object.hasOwn(PROBLEM, problem) ? PROBLEM[problem] : undefined;
  const title = { en: `${path}: ${said?.en ?? problem}`, zh: `${path}：${said?.zh ?? problem}` };
  return row(id, 'fail', title, { path, problem });
}
