import { isArchiveName } from '../archive/index.js';
import type { Text } from '../language/index.js';
import type { Matrix } from '../report/index.js';
import type { Check } from '../report/model.js';
import { type FileOnDisk, PROBLEM } from './files.js';
import type { GateInput } from './judge.js';
import { type ArchiveProof, type Claim, isProved, type Proofs } from './proofs.js';
import { sameTarget } from './report-rows.js';
import { note, row } from './row.js';
import type { Sums } from './sums.js';

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

/**
 * Is each file for an architecture of a required platform? One of another passes every check that holds everywhere, and
 * nobody asked whether it runs anywhere: the wrong binary in the package of the right name.
 */
export function judgedRows({ manifest, release }: GateInput, matrix: Matrix, proofs: Proofs): Check[] {
  const asked = new Set(matrix.rows.filter(({ platform }) => platform.required).map(({ platform }) => platform.goarch));
  if (asked.size === 0) return [];
  const built = (manifest?.files ?? []).map(({ path, sha256 }) => [path, sha256] as const);
  const released = [...(release?.files ?? [])].flatMap(([path, file]) =>
    'sha256' in file ? [[path, file.sha256] as const] : [],
  );
  return [...new Map([...built, ...released])].flatMap(([path, sha256]) => {
    const ofFile = proofs.targetsOf(sha256).map(({ goarch }) => goarch);
    const all = ofFile.length > 0 ? ofFile : (proofs.archiveOf(sha256)?.goarches ?? []);
    const other = [...new Set(all)].filter(goarch => !asked.has(goarch));
    if (other.length === 0) return [];
    const title = {
      en: `${path} is for ${other.join(' and ')}, and no required platform is: nobody judged whether it runs`,
      zh: `${path} 面向 ${other.join('、')}，而必需平台中没有该架构：没有人评判过它能否运行`,
    };
    return [row('gate/proved', 'unknown', title, { path, goarch: other, platforms: [...asked] })];
  });
}

/** Is each file that is about to be published one that verify passed? */
export function releaseRows({ release }: GateInput, proofs: Proofs): Check[] {
  if (release === undefined) return [];
  const { files, empty, sums = new Map<string, Sums>() } = release;
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
      const differ = proofs.claimsOnRelease(path).filter(claim => claim.sha256 !== sha256);
      if (differ.length > 0) return differ.map(claim => sawOther(path, sha256, claim));
      if (proofs.targetsOf(sha256).length > 0) return isArchiveName(path) ? [calledArchive(path, sha256)] : [];
      const archive = proofs.archiveOf(sha256);
      if (archive !== undefined && isProved(archive)) return [];
      const listed = sums.get(path);
      if (archive === undefined && listed !== undefined) return sumsRows(path, sha256, listed);
      const said = archive === undefined ? NEVER_SEEN : notProved(archive);
      const title = { en: `${path}: ${said.en}`, zh: `${path}：${said.zh}` };
      return [row('gate/release', 'fail', title, { path, sha256, ...(archive && evidenceOf(archive)) })];
    }),
    ...unlisted(files, sums),
  ];
}

function evidenceOf({ goarches, ...archive }: ArchiveProof): Check['evidence'] {
  return { ...archive, goarches: [...goarches] };
}

function calledArchive(path: string, sha256: string): Check {
  const title = {
    en: `${path} is called an archive, and verify judged it as one program`,
    zh: `${path} 的名称表示归档，而 verify 将其作为单个程序检查`,
  };
  return row('gate/release', 'fail', title, { path, sha256 });
}

const NEVER_SEEN: Text = {
  en: 'verify never saw these bytes. Signatures, SBOMs and notes cannot be verified: leave them out, as in !**/*.json; SHA256SUMS is compared with the files',
  zh: 'verify 从未见过这些字节。签名、SBOM、说明文件无法验证，请排除，例如 !**/*.json；SHA256SUMS 会与文件逐一核对',
};

function notProved({ readable, executables, passed, ambiguous }: ArchiveProof): Text {
  if (ambiguous)
    return {
      en: 'reports speak of several archives under this name, and nobody can tell whose members they judged',
      zh: '各报告以此名称指代多个不同的归档，无法判断所检查的是哪一个的成员',
    };
  if (!readable) return { en: 'verify did not read this archive to its end', zh: 'verify 没有完整读取该归档' };
  if (executables === 0)
    return {
      en: 'this archive has no executable that could be proved: leave it out, if it is for another system',
      zh: '该归档中没有可以证明的可执行文件；若面向其他系统，请将其排除',
    };
  return {
    en: `reports passed ${passed} of the ${executables} executables in this archive`,
    zh: `该归档的 ${executables} 个可执行文件中，只有 ${passed} 个有通过的报告`,
  };
}

function sawOther(path: string, sha256: string, { key, sha256: other }: Claim): Check {
  const title = { en: `${key} saw other bytes as ${path}`, zh: `${key} 看到的 ${path} 是不同的字节` };
  return row('gate/release', 'fail', title, { path, sha256, report: other });
}

/** A file of checksums proves no program, but it has to be true. */
function sumsRows(path: string, sha256: string, { lines, odd, sha256: read }: Sums): Check[] {
  if (odd !== undefined) {
    const title = {
      en: `${path} is no file of SHA-256 sums: ${odd === '' ? 'it is empty' : JSON.stringify(odd.slice(0, 200))}`,
      zh: `${path} 不是 SHA-256 校验和文件：${odd === '' ? '内容为空' : JSON.stringify(odd.slice(0, 200))}`,
    };
    return [row('gate/release', 'fail', title, { path, sha256 })];
  }
  if (read !== sha256) return [unusable(path, { problem: 'changed' }, 'gate/release')];
  return lines.flatMap(({ name, sha256: said, file }) => {
    if ('problem' in file) return [unusable(`${path} → ${name}`, file, 'gate/release')];
    if (file.sha256 === said) return [];
    const title = {
      en: `${path} says ${said.slice(0, 12)}… of ${name}, which is ${file.sha256.slice(0, 12)}…`,
      zh: `${path} 中 ${name} 的值为 ${said.slice(0, 12)}…，实际为 ${file.sha256.slice(0, 12)}…`,
    };
    return [row('gate/release', 'fail', title, { path, name, said, sha256: file.sha256 })];
  });
}

/** Who downloads a file that the published sums leave out cannot check it. */
function unlisted(files: ReadonlyMap<string, FileOnDisk>, sums: ReadonlyMap<string, Sums>): Check[] {
  if (sums.size === 0) return [];
  const listed = new Set([...sums.values()].flatMap(({ lines }) => lines.map(({ path }) => path)));
  return [...files.keys()]
    .filter(path => !listed.has(path) && !sums.has(path))
    .map(path => {
      const title = { en: `${path} is in no file of checksums`, zh: `${path} 不在任何校验和文件中` };
      return note('gate/release', title, { path });
    });
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
