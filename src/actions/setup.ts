import { ExitCode } from '../system/index.js';
import {
  type CacheState,
  type CrossTools,
  findCrossTools,
  type GoToolchain,
  planCaches,
  restoreCaches,
  saveCaches,
} from '../toolchain/index.js';
import { defineAction, type Job } from './define.js';
import { makeReports } from './reports.js';
import { refuseUnfit, type SetupGiven, setupInputs } from './setup-inputs.js';
import { exportGo, installGo, type Plan } from './setup-install.js';
import { facts, pathsOf, summary } from './setup-report.js';
import { chooseTargets } from './targets.js';

const CACHE_STATE = 'XINCHUANG_GO_CACHES';

export const setup = defineAction({
  name: 'setup',
  description: {
    en: 'Go for this machine, cross tools and QEMU for the targets; verified, mirrored, cached, without a network if need be.',
    zh: '为本机准备 Go，为目标准备交叉工具和 QEMU；经过校验，支持镜像、缓存和离线环境。',
  },
  branding: { icon: 'download', color: 'blue' },
  inputs: setupInputs,
  outputs: {
    'go-version': { en: 'Go version that was set up: `1.26.7`.', zh: '所设置的 Go 版本，如 `1.26.7`。' },
    'go-path': { en: 'Path of the go command.', zh: 'go 命令的路径。' },
    'go-root': { en: 'GOROOT.', zh: 'GOROOT。' },
    'cache-hit': {
      en: '`true` when the modules of this go.sum were restored.',
      zh: '按当前 go.sum 恢复了模块缓存时为 `true`。',
    },
    readelf: { en: 'JSON object: architecture to path of readelf.', zh: 'JSON 对象：架构到 readelf 路径。' },
    objdump: {
      en: 'JSON object: architecture to path of objdump; loong64 only.',
      zh: 'JSON 对象：架构到 objdump 路径；仅 loong64。',
    },
    cc: { en: 'JSON object: architecture to CC.', zh: 'JSON 对象：架构到 CC。' },
    qemu: {
      en: 'JSON object: architecture to path of QEMU, or `native`.',
      zh: 'JSON 对象：架构到 QEMU 路径，或 `native`。',
    },
  },
  async run(given, job) {
    const started = job.system.now();
    refuseUnfit(given);
    const { config } = job.config();
    const chosen = chooseTargets(config, given);
    const china = given.china ?? config.china;

    const go = await installGo(given, { config, chosen, china }, job);
    await exportGo(go, china, job);
    const tools = await findCrossTools(
      {
        targets: chosen.targets.map(target => target.goarch),
        binutils: given.binutils,
        cc: given.cc ?? (config.build.cgo === 'off' ? 'none' : config.build.cc === 'none' ? 'gnu' : config.build.cc),
        qemu: given.qemu,
      },
      job,
    );
    exportCompilers(tools, job);
    const hit = given.cache ? await restore(go, given, { config, chosen }, job) : false;

    const paths = pathsOf(tools);
    job.host.progress('setup').end(summary(go, tools, job.system.now().getTime() - started.getTime()));
    return {
      exit: ExitCode.pass,
      outputs: {
        'go-version': go.version,
        'go-path': go.goBinary,
        'go-root': go.root,
        'cache-hit': String(hit),
        readelf: JSON.stringify(paths.readelf),
        objdump: JSON.stringify(paths.objdump),
        cc: JSON.stringify(paths.cc),
        qemu: JSON.stringify(paths.qemu),
      },
      reports: await makeReports(job, started, [{ action: 'setup', env: facts(go, tools) }]),
    };
  },
  async post({ host }) {
    const state = host.state(CACHE_STATE);
    if (state !== undefined) await saveCaches(JSON.parse(state) as CacheState, host);
  },
});

/** The go command reads CC alone, one for all targets; `build` takes each target's own from these. */
function exportCompilers(tools: CrossTools, { host }: Job): void {
  for (const [goarch, { compiler }] of Object.entries(tools))
    if (compiler !== undefined) host.exportEnv(`CC_FOR_linux_${goarch}`, compiler.cc);
}

async function restore(go: GoToolchain, given: SetupGiven, { config, chosen }: Plan, job: Job): Promise<boolean> {
  if (job.host.cache === undefined) return false;
  const caches = await planCaches(
    go,
    {
      workspace: job.workspace,
      targets: chosen.targets,
      cgo: config.build.cgo,
      dependencyPath: given['cache-dependency-path']?.join('\n'),
    },
    job,
  );
  if (caches === undefined) return false;
  const { hit, state } = await restoreCaches(caches, job.host);
  job.host.saveState(CACHE_STATE, JSON.stringify(state));
  return hit;
}
