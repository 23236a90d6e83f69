import { relative, resolve } from 'node:path';
import { type Config, mergeConfig, nearest } from '../config/index.js';
import { type Expected, expectedFrom, type GatePolicy, hashFiles, judge, parseExpected } from '../gate/index.js';
import { changedSinceCommit } from '../host/index.js';
import { type Text, throwAll, UserError } from '../language/index.js';
import { targetsOf } from '../platform/index.js';
import { readReports } from '../report/index.js';
import type { Severity } from '../report/model.js';
import { ExitCode } from '../system/index.js';
import { allChecks, knownChecks } from './checks.js';
import { defineAction } from './define.js';
import { rowsOutput, tell } from './gate-tell.js';
import { commonInputs } from './job.js';
import { DEFAULT_MANIFEST, findManifests, type Legs, readLegs } from './manifests.js';
import { refuseOverwriting, releaseOf, writeSums } from './release-files.js';
import { readBaseline } from './report-baseline.js';
import { baselineInput, fromHere, makeReports, reportsInput, tokenInput } from './reports.js';

export const gate = defineAction({
  name: 'gate',
  description: {
    en: 'One verdict for a release: every expected report is there, nothing fails or is unknown, and the files are the bytes that were verified.',
    zh: '发布前的唯一结论：预期报告齐全、没有失败或未知项，且文件正是已验证的字节。',
  },
  branding: { icon: 'shield', color: 'blue' },
  inputs: {
    reports: reportsInput,
    manifest: {
      type: 'list',
      description: {
        en: 'Manifests of build, globs too; the files that they list are hashed again. Needed unless `release-files` is given.',
        zh: 'build 生成的清单，可用通配符；其中列出的文件会重新计算哈希。除非给出 `release-files`，否则必须存在。',
      },
      otherwise: { en: `\`${DEFAULT_MANIFEST}\``, zh: `\`${DEFAULT_MANIFEST}\`` },
    },
    'release-files': {
      type: 'list',
      description: {
        en: 'The very files that are about to be published: paths, globs, `!glob` to leave out. Each must be, byte for byte, one that verify passed, as a binary or as an archive with all its executables; SHA256SUMS must be true. Signatures, SBOMs and notes cannot be verified: leave them out.',
        zh: '即将发布的文件：路径、通配符，`!glob` 表示排除。每个文件都必须与 verify 通过的二进制，或其中全部可执行文件均已通过的归档逐字节一致；SHA256SUMS 的内容必须属实。签名、SBOM、说明文件无法验证，请排除。',
      },
      otherwise: { en: 'the files of the manifest', zh: '清单中的文件' },
      example: 'release/*.tar.gz',
    },
    checksums: {
      type: 'text',
      description: {
        en: 'Where to write SHA256SUMS of the files that were let through, so that the job that publishes can check that it has the same. Written on a pass alone.',
        zh: '放行的文件的 SHA256SUMS 写入位置，供发布作业核对文件是否一致；仅在通过时写入。',
      },
      otherwise: { en: 'not written', zh: '不写入' },
      example: 'release/SHA256SUMS',
    },
    baseline: baselineInput,
    expect: {
      type: 'list',
      description: {
        en: 'Reports that must be there, each as action:target, with #shard for one leg of a matrix. `plan` prints them.',
        zh: '必须存在的报告，写作 action:target，矩阵中的一项再加 #shard；`plan` 会输出它们。',
      },
      otherwise: {
        en: '`gate.require` of the configuration, for each target of the manifest',
        zh: '配置中的 `gate.require`，对应清单中的每个目标',
      },
      example: 'verify:linux/arm64, verify:linux/loong64#s2',
    },
    platforms: {
      type: 'list',
      description: {
        en: 'Platforms that must be proved, whatever the reports say of them.',
        zh: '必须得到证明的平台，不论报告如何标记。',
      },
      otherwise: {
        en: 'those that the configuration names or the reports call required',
        zh: '配置中列出的，或报告中标记为必需的平台',
      },
      example: 'kylin-v10-sp3/kunpeng-920',
    },
    'allow-unknown': {
      type: 'list',
      otherwise: { en: '`gate.allow-unknown` of the configuration', zh: '配置中的 `gate.allow-unknown`' },
      description: {
        en: 'Check ids that may be unknown; a failure is never accepted.',
        zh: '允许为未知的检查项 ID；失败项绝不接受。',
      },
      example: 'elf/kernel-min',
    },
    status: {
      type: 'flag',
      default: false,
      description: {
        en: 'Put the verdict beside the commit, as the status `xinchuang-go/gate`. Needs `statuses: write` (Gitea: `contents: write`); where that is refused, the verdict stays and a line says so.',
        zh: '将结论写为提交状态 `xinchuang-go/gate`，需要 `statuses: write`（Gitea 为 `contents: write`）；被拒绝时结论不变，仅给出提示。',
      },
    },
    token: tokenInput,
    ...commonInputs,
  },
  outputs: {
    verdict: { en: '`pass` or `refused`.', zh: '`pass` 或 `refused`。' },
    refused: { en: 'Number of reasons against the release.', zh: '拒绝发布的理由数。' },
    rows: {
      en: 'What decided, as JSON: `[{check,status,title}, …]`, at most 50. Hand it on as an environment variable, not inside a script.',
      zh: '决定性条目的 JSON：`[{check,status,title}, …]`，最多 50 条。请通过环境变量传递，不要嵌入脚本。',
    },
    checksums: {
      en: 'The file that `checksums` asked for, from the workspace, on a pass.',
      zh: '通过时 `checksums` 所要求的文件（相对于工作目录）。',
    },
  },
  async run(inputs, job) {
    const { host, system, workspace } = job;
    const { config: loaded, path: configPath } = job.config();
    const config = mergeConfig(loaded, {
      platforms: inputs.platforms,
      gate: { allowUnknown: inputs['allow-unknown'] },
    });
    const asked = inputs.expect && parseAll(inputs.expect);
    const policy: GatePolicy = {
      allowUnknown: await checkIds(config.gate.allowUnknown),
      least: await leastSeverities(loaded),
      proving: (await import('../elf/index.js')).provingChecks,
      waivers: loaded.gate.waivers,
      thresholds: loaded.gate.thresholds,
      // Who names a platform here wants it proved, also where the configuration does not require it.
      ...(inputs.platforms
        ? { platforms: config.platforms.map(p => p.platform.id) }
        : loaded.gate.platforms && { platforms: loaded.gate.platforms }),
      ...(loaded.platformsNamed && {
        configured: loaded.platforms.filter(p => p.required).map(p => p.platform.id),
      }),
    };
    const started = system.now();
    const { headSha, mergeSha } = await host.change();
    const sums = inputs.checksums === undefined ? undefined : resolve(workspace, inputs.checksums);
    if (sums !== undefined) await refuseOverwriting(sums, inputs.checksums ?? sums);
    const release = inputs['release-files'] && (await releaseOf(inputs['release-files'], workspace));
    const paths = await findManifests(inputs.manifest, workspace);
    if (paths.length === 0 && release === undefined)
      throw new UserError('XC-GATE-003', { path: inputs.manifest?.join(' ') ?? DEFAULT_MANIFEST });
    const [first] = paths;
    const { legs, contradiction } = first === undefined ? {} : await belongingTogether(paths);
    const manifest = legs?.whole;
    const base = await readBaseline(inputs.baseline, job);
    const verdict = judge({
      ...(await readReports(fromHere(workspace, inputs.reports))),
      manifest,
      contradiction,
      changedConfig:
        configPath !== undefined && (await changedSinceCommit(system, configPath))
          ? fromHere(workspace, configPath)
          : undefined,
      files: first !== undefined && manifest ? await hashFiles(first, manifest) : new Map(),
      release,
      expected: asked ?? expectedOf(legs, config),
      policy,
      base,
      headSha,
      mergeSha,
      today: system.now().toISOString().slice(0, 10),
    });
    await tell(verdict, job);
    if (inputs.status) await (await import('./gate-status.js')).setGateStatus(verdict, inputs.token, job);
    const passed = verdict.verdict === 'pass';
    if (passed && sums !== undefined) {
      await writeSums(sums, workspace, release, first, manifest);
      host.log('info', `  ${fromHere(workspace, sums)}`);
    }
    return {
      outputs: {
        verdict: verdict.verdict,
        refused: String(verdict.rows.length),
        rows: rowsOutput(verdict, job),
        ...(passed && sums !== undefined && { checksums: relative(workspace, sums) }),
      },
      reports: await makeReports(job, started, [{ action: 'gate', checks: [...verdict.checks] }]),
      exit: passed ? ExitCode.pass : ExitCode.findings,
    };
  },
});

/** As the checks are defined, and as this configuration changes them; whatever the one of another job said. */
async function leastSeverities(config: Config): Promise<NonNullable<GatePolicy['least']>> {
  const least: Map<string, Severity | 'off'> = new Map((await allChecks()).map(({ id, severity }) => [id, severity]));
  for (const [id, { severity }] of Object.entries(config.verify.checks)) least.set(id, severity);
  return least;
}

/** Manifests of several releases are a reason against this one, as a report of another commit is, and no slip of the caller. */
async function belongingTogether(
  paths: readonly string[],
): Promise<{ readonly legs?: Legs; readonly contradiction?: Text }> {
  try {
    return { legs: await readLegs(paths) };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'XC-GATE-004') throw error;
    return { contradiction: error.headline() };
  }
}

/**
 * What was built has to be reported by every leg that built it. Without a manifest nobody knows what was built; that each
 * architecture that was asked for was verified is expected all the same.
 */
function expectedOf(legs: Legs | undefined, config: Config): Expected[] {
  if (legs !== undefined) return legs.parts.flatMap(part => expectedFrom(part, config.gate.require, part.shard));
  // The common set that holds when nobody named any is no promise.
  if (!config.platformsNamed) return [];
  const targets = targetsOf(config.platforms.filter(p => p.required).map(p => p.platform));
  return targets.map(({ goos, goarch }) => ({ action: 'verify', target: { goos, goarch } }));
}

/** @throws UserError XC-GATE-002 for each that is none */
async function checkIds(ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return ids;
  const { all } = await knownChecks();
  const wrong = ids.filter(id => !all.includes(id));
  throwAll(wrong.map(value => new UserError('XC-GATE-002', { value, near: nearest(value, all) ?? '—' })));
  return ids;
}

/** @throws UserError XC-GATE-001 for each that is no action and target, and for a list of nothing, which expects nothing */
function parseAll(texts: readonly string[]): Expected[] {
  if (texts.length === 0) throw new UserError('XC-GATE-001', { value: '' });
  const errors: UserError[] = [];
  const parsed = texts.flatMap(text => {
    try {
      return [parseExpected(text)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
      return [];
    }
  });
  throwAll(errors);
  return parsed;
}
