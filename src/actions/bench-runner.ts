import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerEmulator, Runner } from '../bench/index.js';
import type { CountingEmulator, OpenImage } from '../emulator/index.js';
import { message, told, type UserError } from '../language/index.js';
import { type Goarch, goarchOfNode } from '../platform/index.js';
import type { Job } from './define.js';

export const runnerInputs = {
  image: {
    type: 'text',
    example: 'registry.example.cn/xinchuang-tools@sha256:…',
    otherwise: {
      en: '`emulators`, else `bench.image` of the configuration, else a QEMU of this machine',
      zh: '`emulators`，否则为配置中的 `bench.image`，否则为本机的 QEMU',
    },
    description: {
      en: 'Tools image by its digest: benchmarks and tests then run in containers of docker or podman, without network and rights, with sources to read alone.',
      zh: '按摘要指定的工具镜像：基准测试和测试在 docker 或 podman 容器中运行，无网络、无特权，源码只读。',
    },
  },
  'test-image': {
    type: 'text',
    example: 'openeuler/openeuler@sha256:…',
    otherwise: {
      en: '`bench.test-image` of the configuration, else the tools image',
      zh: '配置中的 `bench.test-image`，否则为 工具镜像',
    },
    description: {
      en: 'Image of a distribution for the target, by its digest, for tests that need its files and programs. QEMU comes from `image` or `emulators`. Programs that tests start need root: a handler in binfmt_misc, removed afterwards.',
      zh: '面向目标的发行版镜像（按摘要指定），用于需要其文件和程序的测试。QEMU 来自 `image` 或 `emulators`。测试启动的程序需要 root：临时在 binfmt_misc 注册处理程序，用后移除。',
    },
  },
  tests: {
    type: 'flag',
    otherwise: { en: '`bench.tests` of the configuration, else `false`', zh: '配置中的 `bench.tests`，否则为 `false`' },
    description: {
      en: 'Run the tests of the packages too: who fails at head alone fails the job. All tests of a package have ten times `timeout`.',
      zh: '同时运行各包的测试：仅当前版本失败的包导致作业失败。每个包全部测试的时限为 `timeout` 的十倍。',
    },
  },
} as const;

/** Names of handlers in binfmt_misc, for the post step of a run that was killed. */
const STATE = 'binfmt-handlers';

interface Asked {
  readonly goarch: Goarch;
  readonly cpu: string | undefined;
  readonly image?: string | undefined;
  readonly testImage?: string | undefined;
  readonly emulators?: string | undefined;
  /** Ours, with the binaries. */
  readonly folder: string;
  /** Checkouts that tests read. */
  readonly readable: readonly string[];
  /** Of that, what programs in a container have no business with. */
  readonly hidden: readonly string[];
}

export interface OpenedRunner {
  readonly emulator: CountingEmulator;
  readonly runner: Runner;
}

/** Where test binaries run: an image where one is named, else this machine. */
export async function openRunner(asked: Asked, job: Job): Promise<OpenedRunner> {
  const { goarch, cpu, folder } = asked;
  const { system } = job;
  const { containerRunner, hostRunner } = await import('../bench/index.js');
  const { countingEmulator, openImage } = await import('../emulator/index.js');
  if (asked.image === undefined && asked.testImage === undefined) {
    const emulator = await countingEmulator(system, goarch, { folder: asked.emulators, cpu });
    return { emulator, runner: hostRunner(system, emulator, folder) };
  }
  const opened = async (input: 'image' | 'test-image', image: string | undefined) => {
    if (image === undefined) return undefined;
    return openImage(system, { input, image }, (name, engine) =>
      job.host.log('info', message('XC-BENCH-020', { image: name, engine })[job.host.language].join('\n')),
    );
  };
  const [tools, platform] = [await opened('image', asked.image), await opened('test-image', asked.testImage)];
  const own = join(folder, 'container');
  await mkdir(own);
  const inImage =
    platform === undefined ? await toolsEmulator(tools, goarch) : await guest(platform, tools, asked, own, job);
  const common = {
    goarch,
    hostArch: goarchOfNode() ?? 'amd64',
    cpu,
    readable: [folder, ...asked.readable],
    hidden: asked.hidden,
  };
  try {
    const runner = await containerRunner(system, { ...inImage.emulator, ...common }, own);
    const { version } = runner;
    const emulator = { qemu: inImage.emulator.image, version, cpu, plugin: inImage.emulator.plugin };
    const close = async () => {
      await runner.close();
      await inImage.close();
    };
    return { emulator, runner: { ...runner, close } };
  } catch (error) {
    await inImage.close();
    throw error;
  }
}

interface InImage {
  readonly emulator: Omit<ContainerEmulator, 'goarch' | 'hostArch' | 'cpu' | 'readable' | 'hidden'>;
  readonly close: () => Promise<void>;
}

async function toolsEmulator(tools: OpenImage | undefined, goarch: Goarch): Promise<InImage> {
  if (tools === undefined) throw new Error('neither image nor test-image');
  const { insideTools } = await import('../emulator/index.js');
  return { emulator: { ...tools, ...insideTools(goarch) }, close: async () => {} };
}

async function guest(
  platform: OpenImage,
  tools: OpenImage | undefined,
  { goarch, emulators }: Asked,
  own: string,
  { host, system }: Job,
): Promise<InImage> {
  const { guestTools, registerHandler } = await import('../emulator/index.js');
  const { qemu, plugin, mounts, childMounts, interpreter } = await guestTools(
    system,
    goarch,
    { image: tools, folder: emulators },
    own,
  );
  const emulator = { ...platform, qemu, plugin };
  // The machine starts its own programs.
  if (goarch === goarchOfNode()) return { emulator: { ...emulator, more: mounts }, close: async () => {} };
  const warn = (error: UserError) => host.log('warning', error.told(host.language).join('\n'));
  const handler = await registerHandler(system, {
    goarch,
    interpreter,
    folder: own,
    onName: name => host.saveState(STATE, [host.state(STATE), name].filter(Boolean).join(' ')),
  });
  if (handler.state === 'none') {
    warn(handler.why);
    return { emulator: { ...emulator, more: mounts }, close: async () => {} };
  }
  const { name } = handler;
  const onNoChildren = (reason: string) => {
    const lacks = { en: `which does not start them: ${reason}`, zh: `无法启动这些程序：${reason}` };
    host.log('warning', told('XC-BENCH-022', { goarch, name, lacks }, host.language));
  };
  const more = handler.state === 'registered' ? [...mounts, ...childMounts] : mounts;
  return {
    emulator: { ...emulator, more, onNoChildren },
    close: async () => {
      const still = handler.state === 'registered' ? await handler.remove() : undefined;
      if (still !== undefined) warn(still);
    },
  };
}

/** What a killed run left in the kernel. */
export async function removeHandlers({ host, system }: Job): Promise<void> {
  const names = (host.state(STATE) ?? '').split(' ').filter(Boolean);
  if (names.length === 0) return;
  const { removeHandler } = await import('../emulator/index.js');
  for (const name of names) {
    const still = await removeHandler(system, name);
    if (still !== undefined) host.log('warning', still.told(host.language).join('\n'));
  }
}
