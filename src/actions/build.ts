import { mergeConfig } from '../config/index.js';
import { throwAll, UserError } from '../language/index.js';
import { ExitCode } from '../system/index.js';
import { buildAll, DEFAULT_OUTPUT } from './build-all.js';
import { defineAction } from './define.js';
import { commonInputs } from './job.js';
import { checkedShard, shardInput } from './reports.js';
import { chooseTargets, packagesInput, targetInputs } from './targets.js';

export const build = defineAction({
  name: 'build',
  description: {
    en: 'Reproducible static binaries for every target, with a manifest and checksums.',
    zh: '为每个目标构建可重现的静态二进制文件，并给出清单与校验和。',
  },
  branding: { icon: 'package', color: 'blue' },
  inputs: {
    packages: packagesInput,
    ...targetInputs,
    output: {
      type: 'text',
      otherwise: { en: `\`${DEFAULT_OUTPUT}\``, zh: `\`${DEFAULT_OUTPUT}\`` },
      description: {
        en: 'Path of each file: {{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}.',
        zh: '每个文件的路径模板：{{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}。',
      },
    },
    ldflags: {
      type: 'lines',
      example: '-s -w -X main.version={{version}}',
      description: {
        en: 'Linker flags; {{version}} {{commit}} {{date}} are filled in. The date is that of the commit.',
        zh: '链接参数，可用 {{version}} {{commit}} {{date}}；日期取自提交时间。',
      },
    },
    tags: { type: 'list', description: { en: 'Build tags.', zh: '构建标签。' } },
    trimpath: {
      type: 'flag',
      otherwise: {
        en: '`build.trimpath` of the configuration, else `true`',
        zh: '配置中的 `build.trimpath`，否则为 `true`',
      },
      description: { en: 'Leave the paths of this machine out of the binaries.', zh: '不在二进制中留下本机路径。' },
    },
    cgo: {
      type: 'choice',
      choices: ['off', 'static', 'dynamic'],
      otherwise: { en: '`off`', zh: '`off`' },
      description: {
        en: 'C code: `off`; `static` links everything in, which needs a C compiler for the target; `dynamic` takes the C library of the platform.',
        zh: 'C 代码：`off` 不使用；`static` 全部静态链接，需要目标架构的 C 编译器；`dynamic` 使用平台的 C 库。',
      },
    },
    cc: {
      type: 'choice',
      choices: ['none', 'gnu', 'musl', 'zig'],
      otherwise: { en: '`gnu` when cgo is on', zh: '启用 cgo 时为 `gnu`' },
      description: { en: 'Which C cross compiler, for cgo.', zh: 'cgo 使用的 C 交叉编译器。' },
    },
    version: {
      type: 'text',
      otherwise: { en: '`git describe`', zh: '`git describe`' },
      description: { en: 'Value of {{version}}.', zh: '{{version}} 的取值。' },
    },
    'rebuild-check': {
      type: 'flag',
      otherwise: {
        en: '`build.rebuild-check` of the configuration, else `false`',
        zh: '配置中的 `build.rebuild-check`，否则为 `false`',
      },
      description: {
        en: 'Build twice, the second time with an empty build cache, and compare the bytes.',
        zh: '构建两次（第二次使用空的构建缓存），并逐字节比较。',
      },
    },
    shard: shardInput,
    ...commonInputs,
  },
  outputs: {
    manifest: { en: 'Path of manifest.json.', zh: 'manifest.json 的路径。' },
    checksums: { en: 'Path of SHA256SUMS.', zh: 'SHA256SUMS 的路径。' },
    folder: { en: 'Folder of the manifest and, by default, the binaries.', zh: '清单以及（默认）二进制文件所在目录。' },
    'go-version': { en: 'Go version that built.', zh: '构建所用的 Go 版本。' },
  },
  async run(inputs, job) {
    refuseOddText(inputs);
    const shard = checkedShard(inputs.shard);
    const config = mergeConfig(job.config().config, {
      packages: inputs.packages,
      build: {
        output: inputs.output,
        ldflags: inputs.ldflags,
        tags: inputs.tags,
        trimpath: inputs.trimpath,
        cgo: inputs.cgo,
        cc: inputs.cc,
        version: inputs.version,
        rebuildCheck: inputs['rebuild-check'],
      },
    });
    const chosen = chooseTargets(config, inputs);
    const { goForBuild } = await import('./go.js');
    const go = await goForBuild(config, chosen, job);
    const built = await buildAll(config, chosen, go, job, shard);
    const { manifest } = built;
    return {
      reports: built.reports,
      exit: built.failed ? ExitCode.findings : ExitCode.pass,
      outputs: {
        'go-version': go.version,
        ...(manifest && { manifest: manifest.path, checksums: manifest.checksums, folder: manifest.folder }),
      },
    };
  },
});

/** What the configuration refuses as well: the manifest and a path have no room for it. @throws UserError XC-INPUT-001 */
function refuseOddText(inputs: { readonly version?: string | undefined; readonly output?: string | undefined }): void {
  const limits = { version: 200, output: 300 } as const;
  const odd = (['version', 'output'] as const).flatMap(name => {
    const value = inputs[name];
    if (value === undefined || (value.length <= limits[name] && !/\p{Cc}/u.test(value))) return [];
    const allowed = `1…${limits[name]}, no control characters`;
    return [new UserError('XC-INPUT-001', { name, value: value.slice(0, 200), allowed })];
  });
  throwAll(odd);
}
