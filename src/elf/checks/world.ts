import { loadersOf, type World } from '../../platform/index.js';
import { compareDotted, type ElfCheck, type Examined, type Finding, text } from '../examined.js';

/** LoongArch’s two user spaces, which no ELF header tells apart. */
export const worldChecks: readonly ElfCheck[] = [
  {
    id: 'elf/world',
    severity: 'error',
    only: 'loong64',
    architecture: true,
    title: text('The file is of the platform’s LoongArch world', '文件与平台同属一个 LoongArch 世界'),
    why: text(
      'Kylin V10, UOS 20 and Loongnix 20 have the kernel interface from before upstreaming (old world, ABI1.0). What upstream Go builds, static or not, crashes there at its start: rt_sigprocmask answers EINVAL.',
      '麒麟 V10、统信 UOS 20 和 Loongnix 20 使用进入上游之前的内核接口（旧世界，ABI1.0）。上游 Go 构建的程序无论是否静态链接，在其上一启动就崩溃：rt_sigprocmask 返回 EINVAL。',
    ),
    fix: text(
      'For an old-world platform build with Loongson’s ABI1.0 Go (inputs toolchain-url and toolchain-sha256) and GOTOOLCHAIN=local; upstream Go is for new-world ones: Kylin V11, UOS 25, openEuler 24.03, Loongnix 25.',
      '旧世界平台请使用龙芯的 ABI1.0 版 Go 构建（输入 toolchain-url 与 toolchain-sha256），并设置 GOTOOLCHAIN=local；上游 Go 只适用于新世界：麒麟 V11、UOS 25、openEuler 24.03、Loongnix 25。',
    ),
    source:
      'Go 1.19 release notes; golang/go#68867, #55130; syncthing/syncthing#8675; areweloongyet, old and new worlds',
    examine: world,
  },
];

/** glibc’s upstream port begins with 2.36; the old world’s glibc is 2.28, and its symbols bear 2.27 and 2.28. */
const NEWEST_OLD_GLIBC = '2.28';
const OLDEST_NEW_GLIBC = '2.36';
/** Kernels that libc’s own ABI tags name, from areweloongyet’s world-compat-details. */
const NEW_WORLD_KERNEL = '5.19.0';

/**
 * The world whose glibc has a symbol version `2.36`. No sign is 2.0, which the new world’s libpthread stub is said to
 * bear, and what lies between the two: ports to an older glibc, such as openEuler 22.03’s.
 */
export function worldOfGlibc(number: string): World | undefined {
  if (!number.startsWith('2.') || number === '2.0') return undefined;
  if ((compareDotted(number, OLDEST_NEW_GLIBC) ?? -1) >= 0) return 'new';
  return (compareDotted(number, NEWEST_OLD_GLIBC) ?? 1) <= 0 ? 'old' : undefined;
}

interface Sign {
  readonly from: string;
  readonly world: World;
}

function signs({ elf, worldScan }: Examined): Sign[] {
  const found: Sign[] = [];
  if (worldScan?.world !== undefined) {
    const size = worldScan.world === 'new' ? 8 : 16;
    const votes = worldScan.votes[worldScan.world];
    found.push({ from: `rt_sigprocmask with sigsetsize ${size} at ${votes} sites`, world: worldScan.world });
  }
  const loader = loadersOf('loong64').find(({ path }) => path === elf.interp)?.world;
  if (loader !== undefined) found.push({ from: `PT_INTERP ${elf.interp}`, world: loader });
  for (const version of (elf.dynamic?.versionNeeds ?? []).flatMap(need => need.versions)) {
    const of = version.startsWith('GLIBC_') ? worldOfGlibc(version.slice('GLIBC_'.length)) : undefined;
    if (of === undefined) continue;
    const sign = { from: version, world: of };
    if (!found.some(({ from }) => from === sign.from)) found.push(sign);
  }
  const tag = elf.notes.abiTagKernel;
  if (tag !== undefined)
    found.push({
      from: `NT_GNU_ABI_TAG ${tag}`,
      world: (compareDotted(tag, NEW_WORLD_KERNEL) ?? 0) >= 0 ? 'new' : 'old',
    });
  return found;
}

const names = { old: ['old', '旧'], new: ['new', '新'] } as const;

function world(examined: Examined): Finding[] {
  const { worldScan, goVersion, buildInfo, platforms } = examined;
  const found = signs(examined);
  // Upstream has loong64 since Go 1.19. What says it is older is a fork, of either world: openEuler 22.03 has a 1.17.
  const fork = goVersion !== undefined && goVersion.minor < 19;
  return platforms.map(platform => {
    const has = platform.world?.value ?? null;
    const evidence = {
      platformWorld: has,
      signs: found.map(({ from, world: of }) => `${of}: ${from}`),
      votesNew: worldScan?.votes.new ?? 0,
      votesOld: worldScan?.votes.old ?? 0,
      sites: [...(worldScan?.sites ?? [])],
      goVersion: buildInfo?.goVersion ?? null,
      vendorFork: fork,
    };
    const finding = (status: Finding['status'], en: string, zh: string): Finding => ({
      status,
      platform: platform.id,
      title: text(en, zh),
      evidence,
    });
    if (has === null)
      return finding('unknown', 'the world of this platform is not known', '该平台属于新世界还是旧世界未知');
    const against = found.find(sign => sign.world !== has);
    if (against !== undefined)
      return finding(
        'fail',
        `built for the ${names[against.world][0]} world, this platform is of the ${names[has][0]} one`,
        `为${names[against.world][1]}世界构建，而该平台属于${names[has][1]}世界`,
      );
    if (worldScan?.mixed === true || worldScan?.complete === false)
      return finding(
        'unknown',
        'its system calls do not agree on a world, or are too many to tell',
        '其系统调用新旧不一，或过多而无法判断',
      );
    if (found.length === 0)
      return finding(
        'unknown',
        'nothing in the file says which world it is of',
        '文件中没有任何迹象表明它属于哪个世界',
      );
    return finding('pass', `of the ${names[has][0]} world, as this platform`, `属于${names[has][1]}世界，与该平台一致`);
  });
}
