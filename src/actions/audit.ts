import { mergeConfig } from '../config/index.js';
import { ExitCode, makeStateFolder } from '../system/index.js';
import { auditAll, WORST_FIRST } from './audit-all.js';
import { keepPatch, tellFix, tellPatch } from './audit-fix.js';
import { tellAudit } from './audit-report.js';
import { defineAction } from './define.js';
import { commonInputs } from './job.js';
import { checkedShard, shardInput } from './reports.js';
import { chooseTargets, targetInputs } from './targets.js';

export const audit = defineAction({
  name: 'audit',
  description: {
    en: 'What in the module graph will not compile, or will not work, on each target, and which version mends it.',
    zh: '模块图中哪些内容在各目标上无法编译或无法工作，以及用哪个版本修复。',
  },
  branding: { icon: 'search', color: 'purple' },
  inputs: {
    packages: {
      type: 'list',
      operands: true,
      example: './cmd/...',
      otherwise: {
        en: 'all packages, `./...`; of a workspace those of all its modules',
        zh: '全部包，即 `./...`；工作区则为其所有模块的包',
      },
      description: {
        en: 'Packages whose graph is looked at, as `go build` takes them.',
        zh: '要检查其依赖图的包，写法同 `go build`。',
      },
    },
    ...targetInputs,
    tests: {
      type: 'flag',
      default: false,
      description: {
        en: 'Compile the test packages too, with what only tests import.',
        zh: '同时编译测试包及仅由测试导入的依赖。',
      },
    },
    tags: { type: 'list', description: { en: 'Build tags.', zh: '构建标签。' } },
    cgo: {
      type: 'choice',
      choices: ['off', 'static', 'dynamic'],
      otherwise: { en: '`build.cgo` of the configuration, else `off`', zh: '配置中的 `build.cgo`，否则为 `off`' },
      description: {
        en: 'As `build` will have it: with `off` a package of C alone is a finding, else it is compiled by the C compiler for the target.',
        zh: '与 `build` 一致：`off` 时只含 C 的包会被报告，否则用目标架构的 C 编译器编译。',
      },
    },
    cc: {
      type: 'choice',
      choices: ['none', 'gnu', 'musl', 'zig'],
      otherwise: { en: '`gnu` when cgo is on', zh: '启用 cgo 时为 `gnu`' },
      description: { en: 'Which C cross compiler, for cgo.', zh: 'cgo 使用的 C 交叉编译器。' },
    },
    'fail-on': {
      type: 'choice',
      choices: ['blocked', 'unknown', 'warnings'],
      default: 'unknown',
      description: {
        en: 'The mildest verdict that fails the step: `blocked`; `unknown` too, when something could not be looked at; `warnings` too.',
        zh: '使本步骤失败的最轻结论：`blocked`；`unknown` 还包括未能检查到的情况；`warnings` 还包括警告。',
      },
    },
    containers: {
      type: 'list',
      example: 'deploy/Dockerfile, deploy/*.yaml',
      otherwise: {
        en: 'every Dockerfile, Compose file and Kubernetes manifest of the workspace; templates are passed over',
        zh: '工作区内的所有 Dockerfile、Compose 文件与 Kubernetes 清单；模板会被跳过',
      },
      description: {
        en: 'Container files whose base images and users are looked at; `off`: none.',
        zh: '要检查基础镜像与运行用户的容器文件；`off` 表示不检查。',
      },
    },
    registry: {
      type: 'flag',
      default: false,
      description: {
        en: 'Ask the registries, without credentials, for which platforms the images are there.',
        zh: '不带凭据地向镜像仓库查询各镜像提供哪些平台。',
      },
    },
    fix: {
      type: 'flag',
      default: false,
      description: {
        en: 'Look for the smallest set of upgrades that makes the targets compile, and show it as a diff of go.mod and go.sum. Your files stay as they are.',
        zh: '查找使目标能够编译的最小升级集合，并以 go.mod 与 go.sum 的差异显示；你的文件不会被改动。',
      },
    },
    'fix-pr': {
      type: 'flag',
      default: false,
      description: {
        en: 'As `fix`, and leave it in `.xinchuang/audit/fix.patch`, for `git apply` in the folder of go.mod.',
        zh: '同 `fix`，并写入 `.xinchuang/audit/fix.patch`，可在 go.mod 所在目录执行 `git apply`。',
      },
    },
    budget: {
      type: 'integer',
      min: 1,
      max: 600,
      default: 60,
      description: {
        en: 'Minutes for all targets together, `fix` included. A compiler that still runs then is ended, and what it did not reach is `unknown`.',
        zh: '所有目标合计的时间（分钟），包括 `fix`。到时仍在运行的编译会被终止，未检查到的内容为 `unknown`。',
      },
    },
    shard: shardInput,
    ...commonInputs,
  },
  outputs: {
    verdict: {
      en: 'The worst of all targets: `clean`, `warnings`, `unknown` or `blocked`.',
      zh: '所有目标中最差的结论：`clean`、`warnings`、`unknown` 或 `blocked`。',
    },
    blocked: { en: 'Targets that are blocked, separated by spaces.', zh: '受阻的目标，以空格分隔。' },
    patch: { en: 'Path of the patch that `fix-pr` left.', zh: '`fix-pr` 写出的补丁路径。' },
    findings: { en: 'Number of modules and packages that stand in the way.', zh: '构成阻碍的模块和包的数量。' },
  },
  async run(inputs, job) {
    const shard = checkedShard(inputs.shard);
    const config = mergeConfig(job.config().config, {
      packages: inputs.packages,
      build: { tags: inputs.tags, cgo: inputs.cgo, cc: inputs.cc },
    });
    const chosen = chooseTargets(config, inputs);
    // Where no report can be left, nobody waits for a whole graph to compile before being told.
    await makeStateFolder(job.workspace);
    const { audits, reports, fix } = await auditAll(config, chosen, job, {
      tests: inputs.tests,
      containers: { files: inputs.containers?.join() === 'off' ? [] : inputs.containers, registry: inputs.registry },
      fix: inputs.fix || inputs['fix-pr'],
      budgetMinutes: inputs.budget,
      shard,
    });
    tellAudit(audits, reports, job);
    if (fix !== undefined) tellFix(fix, job);
    const patch = fix !== undefined && inputs['fix-pr'] ? await keepPatch(fix, job) : undefined;
    if (patch !== undefined) tellPatch(patch, job);
    const verdicts = audits.map(one => one.verdict);
    const worst = WORST_FIRST.find(verdict => verdicts.includes(verdict)) ?? 'clean';
    const failing = WORST_FIRST.slice(0, WORST_FIRST.indexOf(inputs['fail-on']) + 1);
    return {
      reports,
      exit: failing.includes(worst) ? ExitCode.findings : ExitCode.pass,
      outputs: {
        verdict: worst,
        blocked: audits.flatMap(one => (one.verdict === 'blocked' ? [one.name] : [])).join(' '),
        ...(patch !== undefined && { patch }),
        findings: String(audits.reduce((sum, one) => sum + one.findings, 0)),
      },
    };
  },
});
