import { compareDotted, type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { compareGoVersions, parseGoVersion } from '../go/go-version.js';

/** What the Go runtime and a linked C library ask of the kernel. */
export const kernelChecks: readonly ElfCheck[] = [
  {
    id: 'elf/kernel-min',
    severity: 'error',
    architecture: true,
    always: 'platform',
    title: text('The kernel is new enough', '内核版本足够新'),
    why: text(
      'Go 1.24 and later need Linux 3.2; a libc says in its ABI tag what it needs. On LoongArch the number says nothing, the world does.',
      'Go 1.24 及以后要求 Linux 3.2；libc 的 ABI 标记写明它的要求。LoongArch 上版本号没有意义，要看新旧世界。',
    ),
    fix: text(
      'Use an older Go, or a newer platform. Where the kernel is not known: describe your machines under define, or accept it by name in gate.allow-unknown.',
      '使用较旧的 Go，或较新的平台。若内核版本未知：在 define 下描述你的机器，或在 gate.allow-unknown 中按名称接受。',
    ),
    source: 'Go 1.23 and 1.24 release notes; NT_GNU_ABI_TAG, glibc',
    examine: kernel,
  },
];

/** Go release notes. Newest first. */
const goKernelFloors = [
  { since: '1.24', kernel: '3.2' },
  { since: '1.18', kernel: '2.6.32' },
  { since: '1.0', kernel: '2.6.23' },
] as const;
/** Minor version. */
const FLOORS_KNOWN_UP_TO = 27;

/** The first Linux that ran on the architecture: no platform can have an older one. */
const firstKernel: Readonly<Record<'amd64' | 'arm64', string>> = { amd64: '2.6.0', arm64: '3.7' };

function kernel(examined: Examined): Finding[] {
  const { goVersion, buildInfo, elf, target, platforms } = examined;
  const goarch = target.goarch;
  if (goarch === 'loong64')
    return platforms.map(platform => ({ platform: platform.id, ...byWorld(platform.world?.value ?? null) }));
  const floor = goKernelFloors.find(({ since }) => {
    const first = parseGoVersion(`go${since}`);
    return (
      goVersion !== undefined &&
      first !== undefined &&
      compareGoVersions({ ...goVersion, prerelease: undefined }, first) >= 0
    );
  })?.kernel;
  const tag = elf.notes.abiTagKernel;
  const needs = [floor, tag].filter(version => version !== undefined);
  const newest = needs.length === 0 ? undefined : needs.reduce((a, b) => ((compareDotted(a, b) ?? 0) >= 0 ? a : b));
  return platforms.map(platform => {
    const has = platform.kernel.value;
    const evidence = {
      goVersion: buildInfo?.goVersion ?? null,
      goNeeds: floor ?? null,
      floorsKnownUpTo: `go1.${FLOORS_KNOWN_UP_TO}`,
      NT_GNU_ABI_TAG: tag ?? null,
      kernel: has,
      architectureSince: firstKernel[goarch],
    };
    const finding = (status: Finding['status'], en: string, zh: string): Finding => ({
      status,
      platform: platform.id,
      title: text(en, zh),
      evidence,
    });
    const atLeast = has ?? firstKernel[goarch];
    const difference = newest === undefined ? undefined : compareDotted(atLeast, newest);
    // A floor is missing where the Go version is: only what is known to be too old is then certain.
    if (has !== null && difference !== undefined && difference < 0)
      return finding(
        'fail',
        `needs Linux ${newest}; this platform has ${has}`,
        `需要 Linux ${newest}，该平台为 ${has}`,
      );
    if (floor === undefined)
      return finding(
        'unknown',
        'the Go version, and with it the kernel it needs, is not known',
        'Go 版本未知，因而所需内核也未知',
      );
    if (difference === undefined || difference < 0)
      return finding(
        'unknown',
        `needs Linux ${newest}; the kernel of this platform is not known`,
        `需要 Linux ${newest}；该平台的内核未知`,
      );
    if (goVersion !== undefined && goVersion.minor > FLOORS_KNOWN_UP_TO)
      return finding(
        'warn',
        `${buildInfo?.goVersion} is newer than what is known here; go1.${FLOORS_KNOWN_UP_TO} needs Linux ${newest}, and this platform has ${atLeast} or later`,
        `${buildInfo?.goVersion} 比此处已知的版本更新；go1.${FLOORS_KNOWN_UP_TO} 需要 Linux ${newest}，该平台为 ${atLeast} 或更高`,
      );
    return has === null
      ? finding(
          'pass',
          `needs Linux ${newest}; ${goarch} has been in Linux since ${atLeast} only`,
          `需要 Linux ${newest}；而 ${goarch} 自 Linux ${atLeast} 才得到支持`,
        )
      : finding('pass', `needs Linux ${newest}; this platform has ${has}`, `需要 Linux ${newest}，该平台为 ${has}`);
  });
}

/** openEuler 22.03 for LoongArch says 5.10 and has the interface of 5.19: only the world counts. */
function byWorld(world: 'old' | 'new' | null): Omit<Finding, 'platform'> {
  const evidence = { world };
  if (world === null)
    return {
      status: 'unknown',
      title: text('the world of this platform is not known', '该平台属于新世界还是旧世界未知'),
      evidence,
    };
  return world === 'new'
    ? {
        status: 'pass',
        title: text('new world: the interface of Linux 5.19 or later', '新世界：具备 Linux 5.19 及以后的接口'),
        evidence,
      }
    : { status: 'skip', title: text('old world: judged by elf/world', '旧世界：由 elf/world 判定'), evidence };
}
