import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mergeConfig } from '../config/index.js';
import { parseGoVersion } from '../elf/index.js';
import { oneLine, UserError } from '../language/index.js';
import { ExitCode } from '../system/index.js';
import { refuseUnpinned } from '../toolchain/index.js';
import { defineAction, type Job } from './define.js';
import { commonInputs } from './job.js';
import { DEFAULT_MANIFEST, MANIFEST_FOLDER, manifestName } from './manifests.js';
import { checkedShard, shardInput } from './reports.js';
import { chooseTargets, targetInputs } from './targets.js';
import { verifyAll } from './verify-all.js';
import { withNamedFiles } from './verify-files.js';
import { annotate, tellPassedOver } from './verify-report.js';

export const verify = defineAction({
  name: 'verify',
  description: {
    en: 'Proves from the ELF file that a binary will load and run on each chosen platform.',
    zh: '从 ELF 文件证明二进制能在每个所选平台上加载并运行。',
  },
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    files: {
      type: 'list',
      operands: true,
      example: 'dist/**, !dist/old/**',
      otherwise: { en: 'the files of the manifest', zh: '清单中的文件' },
      description: {
        en: 'What to verify: paths, folders, globs, `!glob` to leave out. Archives (tar.gz, tar.xz, tar.zst, zip, deb, rpm, OCI and docker images) are opened.',
        zh: '要验证的内容：路径、文件夹、通配符；前面加 `!` 表示排除。归档（tar.gz、tar.xz、tar.zst、zip、deb、rpm、OCI 与 docker 镜像）会被打开。',
      },
    },
    manifest: {
      type: 'text',
      otherwise: { en: `\`${DEFAULT_MANIFEST}\``, zh: `\`${DEFAULT_MANIFEST}\`` },
      description: { en: 'manifest.json that build left.', zh: 'build 生成的 manifest.json。' },
    },
    ...targetInputs,
    static: {
      type: 'choice',
      choices: ['required', 'allowed'],
      otherwise: { en: '`required`', zh: '`required`' },
      description: {
        en: '`required`: nothing may be left to a loader. `allowed`: a dynamic file is judged by its loader, libraries and glibc versions.',
        zh: '`required`：不得依赖加载器；`allowed`：对动态文件按其加载器、库和 glibc 版本进行判断。',
      },
    },
    run: {
      type: 'lines',
      example: '--version',
      otherwise: { en: '`--version`; `false` runs nothing', zh: '`--version`；`false` 表示不运行' },
      description: {
        en: 'Arguments of the smoke run, one a line: natively where the machine is of that architecture, and under QEMU on the CPU model nearest to that of each platform. Your binaries are started: give `false` for files you do not trust.',
        zh: '试运行参数，每行一个：本机属于该架构时直接运行，并在 QEMU 下按最接近各平台 CPU 的型号运行。会真正启动这些文件，不可信的文件请设为 `false`。',
      },
    },
    'run-timeout': {
      type: 'integer',
      min: 1,
      max: 3600,
      otherwise: { en: '60', zh: '60' },
      description: { en: 'Seconds after which a smoke run is ended.', zh: '试运行的时限（秒）。' },
    },
    readelf: {
      type: 'text',
      otherwise: {
        en: '`loongarch64-linux-gnu-readelf` for loong64 where it is, else that of `tools-image`, else `readelf`',
        zh: 'loong64 优先用 `loongarch64-linux-gnu-readelf`，其次用 `tools-image` 中的，最后用 `readelf`',
      },
      description: {
        en: 'GNU readelf for the second opinion: a name on PATH, a path, or a folder that has it; `off` for none.',
        zh: '用作第二意见的 GNU readelf：PATH 中的名称、路径或所在文件夹；`off` 表示不使用。',
      },
    },
    objdump: {
      type: 'text',
      otherwise: {
        en: '`loongarch64-linux-gnu-objdump` where it is, else that of `tools-image`, else an `objdump` that knows LoongArch',
        zh: '优先用 `loongarch64-linux-gnu-objdump`，其次用 `tools-image` 中的，最后用支持 LoongArch 的 `objdump`',
      },
      description: {
        en: 'GNU objdump that confirms the LoongArch world from the disassembly: a name on PATH, a path, or a folder; `off` for none.',
        zh: '从反汇编确认 LoongArch 新旧世界的 GNU objdump：PATH 中的名称、路径或文件夹；`off` 表示不使用。',
      },
    },
    'tools-image': {
      type: 'text',
      example: 'registry.example.cn/binutils-loongarch64@sha256:…',
      otherwise: { en: '`verify.tools-image` of the configuration; none', zh: '配置中的 `verify.tools-image`；无' },
      description: {
        en: 'Container image with LoongArch binutils, by its digest, for a machine that has none. Run by docker or podman without network or rights; it sees the one file.',
        zh: '含 LoongArch binutils 的容器镜像（按摘要指定），用于没有这些工具的机器。由 docker 或 podman 运行，无网络、无特权，只能看到待查的那个文件。',
      },
    },
    commit: {
      type: 'text',
      otherwise: { en: 'the commit of the checkout, where it is known', zh: '当前检出的提交（若已知）' },
      description: { en: 'Commit that the binaries must be built from.', zh: '二进制必须出自的提交。' },
    },
    'min-go-version': {
      type: 'text',
      example: '1.24',
      description: { en: 'Oldest Go that may have built the binaries.', zh: '允许用于构建的最低 Go 版本。' },
    },
    baseline: {
      type: 'text',
      example: 'base/manifest.json',
      description: {
        en: 'manifest.json of the build to compare sizes with: the last release, or the base of a pull request.',
        zh: '用于比较大小的构建的 manifest.json：上一个发布版本或合并请求的基线。',
      },
    },
    rebuilt: {
      type: 'text',
      example: 'second/manifest.json',
      description: {
        en: 'manifest.json of a second build of the same commit, best on another machine: every byte has to be the same.',
        zh: '同一提交的第二次构建（最好在另一台机器上）的 manifest.json：每个字节都必须相同。',
      },
    },
    explain: {
      type: 'text',
      example: 'dist/gateway',
      description: {
        en: 'Only says what this file is, and for each platform yes, no or unknown with the one reason that decides; starts nothing and leaves no report.',
        zh: '只说明该文件是什么，并对每个平台给出“是”“否”或“未知”及决定性原因；不运行文件，也不生成报告。',
      },
    },
    shard: shardInput,
    ...commonInputs,
  },
  outputs: {
    verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
    blocked: { en: 'Required platforms that are blocked, separated by spaces.', zh: '受阻的必需平台，以空格分隔。' },
  },
  async run(inputs, job) {
    refuseUnpinned(inputs['tools-image']);
    refuseTwoSources(inputs);
    const shard = checkedShard(inputs.shard);
    refuseNoVersion(inputs['min-go-version']);
    if (inputs.files === undefined) await refuseItself(inputs.rebuilt, inputs.manifest, job);
    const run = inputs.run?.length === 1 && inputs.run[0] === 'false' ? false : inputs.run;
    const config = mergeConfig(job.config().config, {
      verify: {
        static: inputs.static,
        run,
        runTimeoutSeconds: inputs['run-timeout'],
        toolsImage: inputs['tools-image'],
      },
    });
    const chosen = chooseTargets(config, inputs);
    if (inputs.explain !== undefined) {
      const { explainFile } = await import('./verify-explain.js');
      const { text, failed } = await explainFile(resolve(job.workspace, inputs.explain), config, chosen, job);
      return { reports: [], exit: failed ? ExitCode.findings : ExitCode.pass, outputs: {}, answer: text };
    }
    const reports = await withNamedFiles(inputs, job, async named => {
      tellPassedOver(named, job);
      return verifyAll(config, chosen, named, job, {
        readelf: inputs.readelf,
        objdump: inputs.objdump,
        commit: inputs.commit,
        minGoVersion: inputs['min-go-version'],
        baseline: inputs.baseline,
        rebuilt: inputs.rebuilt,
        shard,
      });
    });
    const { summarize, terminalPaint, renderTerminal } = await import('../report/index.js');
    const order = chosen.platforms.map(({ platform }) => platform.id);
    const summary = summarize({ reports, rejected: [] }, { platforms: order });
    const { language, caps } = job.host;
    const text = renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false });
    job.host.log('info', text);
    annotate(reports, job);
    const blocked = summary.matrix.rows.filter(row => row.status === 'fail' && row.platform.required);
    return {
      reports,
      exit: summary.overall.exit === 0 ? ExitCode.pass : ExitCode.findings,
      outputs: { verdict: summary.overall.verdict, blocked: blocked.map(row => row.platform.id).join(' ') },
    };
  },
});

/** A build proves nothing by being compared with itself. @throws UserError XC-INPUT-005 */
async function refuseItself(rebuilt: string | undefined, manifest: string | undefined, { workspace }: Job) {
  if (rebuilt === undefined) return;
  const [second, first] = await Promise.all(
    [rebuilt, manifest ?? join(MANIFEST_FOLDER, manifestName(undefined))].map(path =>
      realpath(resolve(workspace, path)).catch(() => path),
    ),
  );
  if (second === first)
    throw new UserError('XC-INPUT-005', {
      first: 'rebuilt',
      second: 'manifest',
      reason: { en: 'both are the manifest of one build', zh: '两者是同一次构建的清单' },
    });
}

/** @throws UserError XC-INPUT-001 */
function refuseNoVersion(value: string | undefined): void {
  if (value === undefined || parseGoVersion(`go${value.replace(/^go/, '')}`) !== undefined) return;
  throw new UserError('XC-INPUT-001', { name: 'min-go-version', value: oneLine(value), allowed: '1.24 | 1.26.3' });
}

/** What is to be judged is said in one way. @throws UserError XC-INPUT-005 */
function refuseTwoSources(inputs: Readonly<Record<'files' | 'manifest' | 'explain', unknown>>): void {
  const [first, second] = (['files', 'manifest', 'explain'] as const).filter(name => inputs[name] !== undefined);
  if (first === undefined || second === undefined) return;
  throw new UserError('XC-INPUT-005', {
    first,
    second,
    reason: { en: 'each of them says which files are meant', zh: '两者都指定了要处理的文件' },
  });
}
