import { mergeConfig } from '../config/index.js';
import { ExitCode } from '../system/index.js';
import { defineAction } from './define.js';
import { commonInputs } from './job.js';
import { chooseTargets, targetInputs } from './targets.js';
import { verifyAll } from './verify-all.js';
import { DEFAULT_MANIFEST, withNamedFiles } from './verify-files.js';
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
        en: 'Arguments of the smoke run, one a line: natively where the machine is the target, else under QEMU. Your binaries are started: give `false` for files you do not trust.',
        zh: '试运行参数，每行一个：本机即目标时直接运行，否则在 QEMU 下运行。会真正启动这些文件，不可信的文件请设为 `false`。',
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
      default: 'readelf',
      description: {
        en: 'GNU readelf for the second opinion: a name on PATH or a path; `off` for none.',
        zh: '用作第二意见的 GNU readelf：PATH 中的名称或路径；`off` 表示不使用。',
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
    ...commonInputs,
  },
  outputs: {
    verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
    blocked: { en: 'Required platforms that are blocked, separated by spaces.', zh: '受阻的必需平台，以空格分隔。' },
  },
  async run(inputs, job) {
    const run = inputs.run?.length === 1 && inputs.run[0] === 'false' ? false : inputs.run;
    const config = mergeConfig(job.config().config, {
      verify: { static: inputs.static, run, runTimeoutSeconds: inputs['run-timeout'] },
    });
    const chosen = chooseTargets(config, inputs);
    const reports = await withNamedFiles(inputs, job, async named => {
      tellPassedOver(named, job);
      return verifyAll(config, chosen, named, job, {
        readelf: inputs.readelf,
        commit: inputs.commit,
        minGoVersion: inputs['min-go-version'],
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
