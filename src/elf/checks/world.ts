import { loadersOf, type World } from '../../platform/index.js';
import { compareDotted, type ElfCheck, type Examined, type Finding, text } from '../examined.js';

/** LoongArch’s two user spaces, which no ELF header tells apart. */
export const worldChecks: readonly ElfCheck[] = [
  {
    id: 'elf/world',
    severity: 'error',
    only: 'loong64',
    architecture: true,
    always: 'platform',
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
  {
    id: 'elf/foreign-world',
    severity: 'error',
    only: 'loong64',
    architecture: true,
    title: text('All parts of the file are of one LoongArch world', '文件的各部分同属一个 LoongArch 世界'),
    why: text(
      'A Go part of the new world linked to a C library of the old one, or the other way round, starts on neither: each calls the kernel, or the other, in a way that is not understood.',
      '新世界的 Go 部分与旧世界的 C 库（或相反）链接在一起，在两种系统上都无法启动：彼此及内核的调用约定不一致。',
    ),
    fix: text(
      'Take the C compiler, its sysroot and Go from one world: all of upstream, or all of Loongson’s ABI1.0.',
      'C 编译器、sysroot 与 Go 须取自同一世界：全部来自上游，或全部来自龙芯 ABI1.0。',
    ),
    source: 'areweloongyet, old and new worlds; signs as in elf/world',
    examine: foreignWorld,
  },
  {
    id: 'elf/go-version-port',
    severity: 'error',
    only: 'loong64',
    architecture: true,
    title: text('The Go version has a LoongArch port', '所用 Go 版本支持 LoongArch'),
    why: text(
      'Upstream Go knows loong64 since 1.19. What claims an older version was built by a vendor’s fork, mostly for the old world; openEuler 22.03 has a 1.17 of its own for the new one.',
      '上游 Go 自 1.19 起支持 loong64。声称更早版本的文件出自厂商分支，多用于旧世界；openEuler 22.03 则自带面向新世界的 1.17。',
    ),
    fix: text(
      'Build with upstream Go 1.21 or later for the new world, and with Loongson’s current ABI1.0 Go for the old one.',
      '新世界使用上游 Go 1.21 或更高版本构建，旧世界使用龙芯当前的 ABI1.0 版 Go。',
    ),
    source: 'Go 1.19 release notes; openEuler 22.03 golang package',
    examine: goVersionPort,
  },
  {
    id: 'elf/eflags-objabi',
    severity: 'info',
    only: 'loong64',
    architecture: true,
    title: text('The object ABI version is the one that this Go writes', '对象 ABI 版本与该 Go 版本相符'),
    why: text(
      'Go up to 1.20 writes OBJ-v0 into e_flags, Go since 1.22 OBJ-v1. Another value means that something else linked the file. It says nothing about the world.',
      'Go 1.20 及更早版本在 e_flags 中写入 OBJ-v0，1.22 起写入 OBJ-v1。其他组合说明文件由别的链接器产生。该值与新旧世界无关。',
    ),
    fix: text(
      'Nothing to mend for running it. Find out which linker made the file: readelf -p .comment.',
      '不影响运行。可用 readelf -p .comment 查明链接器。',
    ),
    source: 'LoongArch psABI, laelf v2.30 "e_flags"; measured with Go 1.19 to 1.27',
    examine: objectAbi,
  },
];

/** glibc’s upstream port begins with 2.36; the old world’s glibc is 2.28, and its symbols bear 2.27 and 2.28. */
const NEWEST_OLD_GLIBC = '2.28';
const OLDEST_NEW_GLIBC = '2.36';
/** Kernels that libc’s own ABI tags name, from areweloongyet’s world-compat-details. */
const OLD_WORLD_KERNEL = '4.15.0';
const NEW_WORLD_KERNEL = '5.19.0';

/** No sign is what lies between the two: a libc that was ported to a kernel with the interface of 5.19 and another number. */
function worldOfAbiTag(kernel: string): World | undefined {
  if ((compareDotted(kernel, NEW_WORLD_KERNEL) ?? -1) >= 0) return 'new';
  return (compareDotted(kernel, OLD_WORLD_KERNEL) ?? 1) <= 0 ? 'old' : undefined;
}

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
  /** Code, or what a loader goes by: enough to pass by. */
  readonly strong: boolean;
}

function signs({ elf, worldScan }: Examined): Sign[] {
  const found: Sign[] = [];
  if (worldScan?.world !== undefined) {
    const size = worldScan.world === 'new' ? 8 : 16;
    const votes = worldScan.votes[worldScan.world];
    found.push({
      from: `rt_sigprocmask with sigsetsize ${size} at ${votes} sites`,
      world: worldScan.world,
      strong: true,
    });
  }
  const loader = loadersOf('loong64').find(({ path }) => path === elf.interp)?.world;
  if (loader !== undefined) found.push({ from: `PT_INTERP ${elf.interp}`, world: loader, strong: true });
  for (const version of (elf.dynamic?.versionNeeds ?? []).flatMap(need => need.versions)) {
    const of = version.startsWith('GLIBC_') ? worldOfGlibc(version.slice('GLIBC_'.length)) : undefined;
    if (of === undefined) continue;
    const sign = { from: version, world: of, strong: true };
    if (!found.some(({ from }) => from === sign.from)) found.push(sign);
  }
  const tag = elf.notes.abiTagKernel;
  const tagged = tag === undefined ? undefined : worldOfAbiTag(tag);
  if (tagged !== undefined) found.push({ from: `NT_GNU_ABI_TAG ${tag}`, world: tagged, strong: false });
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
    // Also when they are too few to say so by themselves.
    const contrary = worldScan?.votes[has === 'new' ? 'old' : 'new'] ?? 0;
    if (contrary > 0 || worldScan?.complete === false)
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
    if (found.every(({ strong }) => !strong))
      return finding(
        'unknown',
        'a note alone says which world it is of, and anybody can write a note',
        '只有注记表明它属于哪个世界，而注记可以随意写入',
      );
    return finding('pass', `of the ${names[has][0]} world, as this platform`, `属于${names[has][1]}世界，与该平台一致`);
  });
}

/** Whether the file speaks for both worlds at once. */
function foreignWorld(examined: Examined): Finding[] {
  const found = signs(examined);
  const { worldScan } = examined;
  const evidence = {
    signs: found.map(({ from, world: of }) => `${of}: ${from}`),
    votesNew: worldScan?.votes.new ?? 0,
    votesOld: worldScan?.votes.old ?? 0,
    sites: [...(worldScan?.sites ?? [])],
  };
  const worlds = new Set(found.map(sign => sign.world));
  if (worlds.size > 1 || worldScan?.mixed === true)
    return [
      {
        status: 'fail',
        title: text('parts of both worlds in one file', '同一文件中混有新旧两个世界的部分'),
        evidence,
      },
    ];
  if (worlds.size === 0)
    return [{ status: 'unknown', title: text('nothing shows a world', '没有任何迹象表明属于哪个世界'), evidence }];
  return [{ status: 'pass', title: text('all signs agree', '所有迹象一致'), evidence }];
}

/** Go 1.19 release notes. */
const FIRST_PORT = 19;

function goVersionPort({ goVersion, buildInfo, worldScan, platforms }: Examined): Finding[] {
  const evidence = { goVersion: buildInfo?.goVersion ?? null, portSince: 'go1.19', scan: worldScan?.world ?? null };
  if (goVersion === undefined)
    return [{ status: 'skip', title: text('the Go version is not known', 'Go 版本未知'), evidence }];
  if (goVersion.minor >= FIRST_PORT)
    return [
      { status: 'pass', title: text(`${buildInfo?.goVersion} has the port`, `${buildInfo?.goVersion} 支持`), evidence },
    ];
  const fork = text(`${buildInfo?.goVersion} is a vendor’s fork`, `${buildInfo?.goVersion} 是厂商分支`);
  return platforms.map(platform => {
    const world = platform.world?.value ?? null;
    const all = { ...evidence, platformWorld: world };
    if (world === 'old')
      return {
        status: 'pass',
        platform: platform.id,
        title: text(`${fork.en}, as this platform needs`, `${fork.zh}，符合该平台所需`),
        evidence: all,
      };
    if (world === 'new' && worldScan?.world === 'new')
      return {
        status: 'warn',
        platform: platform.id,
        title: text(
          `${fork.en} of the new world, which gets no fixes from upstream`,
          `${fork.zh}（新世界），得不到上游的修复`,
        ),
        evidence: all,
      };
    return {
      status: world === null ? 'unknown' : 'fail',
      platform: platform.id,
      title:
        world === null
          ? text(`${fork.en}; the world of this platform is not known`, `${fork.zh}；该平台属于新世界还是旧世界未知`)
          : text(`${fork.en}, and its code does not show the new world`, `${fork.zh}，且其代码未显示属于新世界`),
      evidence: all,
    };
  });
}

function objectAbi({ elf, goVersion, buildInfo }: Examined): Finding[] {
  const version = (elf.header.flags >>> 6) & 3;
  const evidence = { e_flags: elf.header.flags, objectAbi: version, goVersion: buildInfo?.goVersion ?? null };
  // What Go 1.21 writes was not measured.
  const expected = goVersion === undefined || goVersion.minor === 21 ? undefined : goVersion.minor > 21 ? 1 : 0;
  if (expected === undefined) return [{ status: 'skip', title: text(`OBJ-v${version}`, `OBJ-v${version}`), evidence }];
  return [
    version === expected
      ? {
          status: 'pass',
          title: text(
            `OBJ-v${version}, as ${buildInfo?.goVersion} writes`,
            `OBJ-v${version}，与 ${buildInfo?.goVersion} 相符`,
          ),
          evidence,
        }
      : {
          status: 'warn',
          title: text(
            `OBJ-v${version}; ${buildInfo?.goVersion} writes OBJ-v${expected}`,
            `OBJ-v${version}；而 ${buildInfo?.goVersion} 写入的是 OBJ-v${expected}`,
          ),
          evidence,
        },
  ];
}
