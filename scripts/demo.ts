import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { localHost } from '../src/host/index.js';
import { chooseLanguage } from '../src/language/index.js';
import { cacheRoot, interruptSignal, makeStateFolder, realSystem } from '../src/system/index.js';
import { goForBuild } from '../src/toolchain/index.js';
import { makeWritable } from './writable.js';

/**
 * `npm run demo`: the main job on a service that everybody knows, from the module proxy to a page to look at. It runs
 * what users run, dist/cli.js, in a copy of the service's source.
 */
const SERVICE = {
  module: 'github.com/prometheus/node_exporter',
  version: 'v1.12.1',
  /** As the checksum database has it; `go mod download` checks it there, and this pins it here. */
  sum: 'h1:LzcZ6SqJRH2EULBz3Paa1t1uzQaaoo9domuz8FQDkiY=',
};

const CONFIG = `# The demo's configuration. Every key is explained in docs/configuration.md.
version: 1
packages: ["."]        # the service itself; ./tools is a helper of its build
build:
  version: "1.12.1"
  ldflags:
    - -s -w -X github.com/prometheus/common/version.Version={{version}}
platforms:
  - kylin-v10-sp3/kunpeng-920
  - kylin-v10-sp3/phytium-ft2000plus
  - kylin-v10-sp3/hygon-c86
  - openeuler-24.03/kunpeng-920
  - openeuler-24.03/loongson-3a6000
  - openeuler-24.03/hygon-c86
  - openeuler-22.03/loongson-3a5000
  - openeuler-22.03/zhaoxin-kx-6000
  - uos-25/loongson-3a6000
  - platform: uos-20/loongson-3a5000
    required: false
    reason: the old LoongArch world; upstream Go does not run there, whatever one does
verify:
  checks:
    elf/vcs:
      severity: info
      reason: the source is a module from the proxy, which carries no git history
      until: 2036-12-31
`;

const signal = interruptSignal();
const root = await makeStateFolder(process.cwd());
const system = { ...realSystem(signal), cwd: root };
// Not below this checkout: go would stamp our commit into the service.
const workspace = join(cacheRoot(system.env), 'demo', `node_exporter-${SERVICE.version}`);
const host = localHost(system, { language: chooseLanguage('auto', system.env) });

const go = await goForBuild({ workspace: root }, { system, host });
host.log('info', `${SERVICE.module} ${SERVICE.version}  ↓`);
const download = ['mod', 'download', '-json', `${SERVICE.module}@${SERVICE.version}`];
const { stdout } = await system.exec(go.goBinary, download, { cwd: root, env: { ...go.env, GOFLAGS: '-mod=mod' } });
const { Dir, Sum } = JSON.parse(stdout) as { Dir: string; Sum: string };
if (Sum !== SERVICE.sum) throw new Error(`${SERVICE.module}: module hash ${Sum}, expected ${SERVICE.sum}`);

// A build leaves its files in the checkout.
await rm(workspace, { recursive: true, force: true });
await mkdir(workspace, { recursive: true });
await cp(Dir, workspace, { recursive: true });
await makeWritable(workspace);
await writeFile(join(workspace, '.xinchuang.yml'), CONFIG);

const cli = resolve('dist/cli.js');
const { status } = spawnSync(process.execPath, [cli, 'run', ...process.argv.slice(2)], {
  cwd: workspace,
  stdio: 'inherit',
});
const left = join(workspace, '.xinchuang');
for (const name of ['report.html', 'report.md', 'reports', 'bin']) {
  await rm(join(root, name), { recursive: true, force: true });
  // A run that fails early leaves some of them out; what it said above is what counts then.
  if (existsSync(join(left, name))) await cp(join(left, name), join(root, name), { recursive: true });
}
const words = { en: 'Open', zh: '请打开' }[host.language];
const shown = (path: string) => relative(process.cwd(), path);
host.log(
  'info',
  `${words}  ${shown(join(root, 'report.html'))}   ·  ${shown(join(root, 'report.md'))}  ·  ${shown(join(root, 'bin'))}/`,
);
process.exitCode = status ?? 1;
