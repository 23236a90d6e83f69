import { hasLibrary, type Libc, type Platform } from '../../platform/index.js';
import { compareDotted, type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { worldOfGlibc } from './world.js';

/** What the file needs of the libraries of the target, and where it looks for them. */
export const libraryChecks: readonly ElfCheck[] = [
  {
    id: 'elf/glibc-ceiling',
    severity: 'error',
    architecture: true,
    title: text('No newer glibc is needed than the target has', '所需 glibc 不高于目标系统'),
    why: text(
      'Kylin V10 SP3 and UOS 20 have glibc 2.28, Kylin V10 desktop on arm64 even 2.23; what was linked on Debian 12 or Ubuntu 22.04 needs 2.34 and stops with "version `GLIBC_2.34’ not found".',
      '麒麟 V10 SP3 与统信 UOS 20 的 glibc 是 2.28，arm64 的麒麟 V10 桌面版仅为 2.23；在 Debian 12 或 Ubuntu 22.04 上链接的程序需要 2.34，启动时报 “version `GLIBC_2.34’ not found”。',
    ),
    fix: text(
      'CGO_ENABLED=0, or link against an old sysroot (zig cc -target …-linux-gnu.2.28), or musl statically.',
      '使用 CGO_ENABLED=0，或针对旧版 sysroot 链接（zig cc -target …-linux-gnu.2.28），或用 musl 静态链接。',
    ),
    source: 'gABI symbol versioning, SHT_GNU_verneed; auditwheel policies',
    examine: glibcCeiling,
  },
  {
    id: 'elf/gcc-runtime',
    severity: 'error',
    architecture: true,
    title: text(
      'No newer libgcc or libstdc++ is needed than the target has',
      '所需 libgcc 与 libstdc++ 不高于目标系统',
    ),
    why: text(
      'cgo with C++ brings in libstdc++.so.6, whose GLIBCXX and CXXABI versions grow with GCC: UOS 20 has no GLIBCXX_3.4.26. What each platform has is not in the registry.',
      '带 C++ 的 cgo 会依赖 libstdc++.so.6，其 GLIBCXX、CXXABI 版本随 GCC 增长：统信 UOS 20 没有 GLIBCXX_3.4.26。登记表未收录各平台的版本。',
    ),
    fix: text(
      'Link them in: -ldflags="-linkmode external -extldflags \'-static-libgcc -static-libstdc++\'". Where you have read `strings libstdc++.so.6 | grep GLIBCXX` on the machine, accept it by name in gate.allow-unknown.',
      '将其静态链接：-ldflags="-linkmode external -extldflags \'-static-libgcc -static-libstdc++\'"。若已在机器上用 `strings libstdc++.so.6 | grep GLIBCXX` 确认，可在 gate.allow-unknown 中按名称接受。',
    ),
    source:
      'GCC, libstdc++ ABI policy; auditwheel policies manylinux_2_17 and 2_28 (GCC_4.8.0, GCC_7.0.0); t8y2/dbx#2938',
    examine: gccRuntime,
  },
  {
    id: 'elf/libs-allowed',
    severity: 'error',
    always: 'file',
    title: text('Only libraries that every target has are needed', '只依赖所有目标都具备的库'),
    why: text('A library that is not installed stops the program at its start.', '缺少任一库，程序都无法启动。'),
    fix: text(
      'Link it statically; if your machines have it or you ship it yourself, name it in verify.allowed-libraries.',
      '将其静态链接；若目标机器具备该库或随程序一并发布，请写入 verify.allowed-libraries。',
    ),
    source: 'glibc 2.28 libraries and libgcc_s, after auditwheel’s lib_whitelist; musl ldso/dynlink.c load_library',
    examine: libraries,
  },
  {
    id: 'elf/static-glibc-nss',
    severity: 'warn',
    title: text(
      'A static glibc does not load its name services at run time',
      '静态链接的 glibc 不在运行时加载名称服务',
    ),
    why: text(
      'getaddrinfo, getpwnam and their like load libnss_*.so of the target even in a static program, and it has to be of the very same glibc: elsewhere names do not resolve, or the program crashes at its first look-up.',
      '即使是静态程序，getaddrinfo、getpwnam 等仍会加载目标系统的 libnss_*.so，且必须与编译时的 glibc 完全同版本；否则域名或用户无法解析，甚至在首次查询时崩溃。',
    ),
    fix: text(
      'Build with -tags netgo,osusergo: Go then resolves names itself. Or link musl instead of glibc.',
      '使用 -tags netgo,osusergo 构建，由 Go 自行解析；或改为静态链接 musl。',
    ),
    source:
      'glibc FAQ, "static linking and NSS"; GNU ld’s warning "requires at runtime the shared libraries"; measured with glibc 2.36',
    examine: staticNss,
  },
  {
    id: 'elf/textrel',
    severity: 'error',
    title: text('Code needs no relocation', '代码段不需要重定位'),
    why: text(
      'SELinux refuses to make code writable (execmod), and musl does not relocate it at all.',
      'SELinux 禁止将代码改为可写（execmod），musl 则根本不支持代码重定位。',
    ),
    fix: text('Compile all C and assembly parts with -fPIC.', '所有 C 与汇编部分都用 -fPIC 编译。'),
    source: 'gABI DT_TEXTREL, DF_TEXTREL',
    examine: textrel,
  },
  {
    id: 'elf/rpath',
    severity: 'warn',
    title: text('No library path of the build machine', '没有残留构建机上的库路径'),
    why: text(
      'A path that exists only where the file was built is useless on the target, or lets others slip libraries in.',
      '只在构建机上存在的路径在目标机上毫无用处，还可能被他人用来植入库。',
    ),
    fix: text(
      'Remove -Wl,-rpath from the linker flags; a path that is meant to be there goes into verify.allowed-rpath.',
      '从链接参数中去掉 -Wl,-rpath；有意写入的路径请写入 verify.allowed-rpath。',
    ),
    source: 'gABI DT_RPATH, DT_RUNPATH',
    examine: rpath,
  },
];

/** Abilities of the loader that glibc marks with a version of their own, and the release that brought them. */
const namedVersions: Readonly<Record<string, string>> = {
  GLIBC_ABI_DT_RELR: '2.36',
  GLIBC_ABI_DT_X86_64_PLT: '2.42',
  GLIBC_ABI_GNU_TLS: '2.42',
  GLIBC_ABI_GNU2_TLS: '2.42',
};

/** `GLIBC_2.34` is 2.34. */
const numberOf = (version: string) => namedVersions[version] ?? version.slice(version.indexOf('_') + 1);

/** Without those that the loader does without. */
function neededVersions({ elf }: Examined): string[] {
  return [
    ...new Set(
      (elf.dynamic?.versionNeeds ?? []).flatMap(({ versions, weak }) => versions.filter(v => !weak.includes(v))),
    ),
  ];
}

function glibcCeiling(examined: Examined): Finding[] {
  const { elf, platforms } = examined;
  const versions = neededVersions(examined);
  const glibc = versions.filter(version => version.startsWith('GLIBC_'));
  if (glibc.length === 0)
    return [
      { status: 'pass', title: text('needs no version of glibc', '不要求任何 glibc 版本'), evidence: { versions } },
    ];
  const numbers = glibc.map(numberOf);
  const newest = numbers.reduce((a, b) => ((compareDotted(a, b) ?? 0) >= 0 ? a : b));
  const odd = numbers.find(version => compareDotted(version, '2') === undefined);
  return platforms.map(platform => {
    const ceiling = platform.glibc.value;
    const above = (version: string) => ceiling !== null && (compareDotted(version, ceiling) ?? 1) > 0;
    const symbols = (elf.dynamic?.undefinedSymbols.symbols ?? [])
      .filter(({ version }) => version?.startsWith('GLIBC_') && above(numberOf(version)))
      .map(({ name, version }) => `${name}@${version}`);
    const evidence = { needs: newest, glibc: ceiling, versions: glibc, symbols };
    const finding = (status: Finding['status'], en: string, zh: string): Finding => ({
      status,
      platform: platform.id,
      title: text(en, zh),
      evidence,
    });
    // GLIBC_PRIVATE ties a file to the very build of glibc that it was linked with.
    if (odd !== undefined)
      return finding(
        'fail',
        `needs GLIBC_${odd}, which no other glibc has to offer`,
        `需要 GLIBC_${odd}，其他 glibc 不提供`,
      );
    if (platform.libc === 'musl')
      return finding(
        'fail',
        `needs glibc ${newest}; this platform has musl`,
        `需要 glibc ${newest}，而该平台使用 musl`,
      );
    const foreign = foreignEpoch(numbers, platform);
    if (foreign !== undefined)
      return finding(
        'fail',
        `needs GLIBC_${foreign}, which the glibc of this platform’s LoongArch world never had`,
        `需要 GLIBC_${foreign}，而该平台所属 LoongArch 世界的 glibc 从未有过该版本`,
      );
    if (ceiling === null)
      return finding(
        'unknown',
        `needs glibc ${newest}; that of this platform is not known`,
        `需要 glibc ${newest}；该平台的版本未知`,
      );
    return finding(
      above(newest) ? 'fail' : 'pass',
      `needs glibc ${newest}; this platform has ${ceiling}`,
      `需要 glibc ${newest}，该平台为 ${ceiling}`,
    );
  });
}

/** On LoongArch a version of the other world is not there, however new the glibc is. */
function foreignEpoch(numbers: readonly string[], { goarch, world }: Platform): string | undefined {
  const has = world?.value ?? null;
  if (goarch !== 'loong64' || has === null) return undefined;
  return numbers.find(number => (worldOfGlibc(number) ?? has) !== has);
}

/** GCC_x of libgcc_s that come with a glibc of at least this version: auditwheel's manylinux_2_28 and 2_17. */
const libgccWith = [
  { glibc: '2.28', gcc: '7.0.0' },
  { glibc: '2.17', gcc: '4.8.0' },
] as const;

function gccRuntime(examined: Examined): Finding[] {
  const versions = neededVersions(examined).filter(version => /^(?:GCC|GLIBCXX|CXXABI)_/.test(version));
  if (versions.length === 0)
    return [
      {
        status: 'pass',
        title: text('needs no version of libgcc or libstdc++', '不要求任何 libgcc 或 libstdc++ 版本'),
        evidence: { versions },
      },
    ];
  return examined.platforms.map(platform => {
    const glibc = platform.libc === 'musl' ? null : platform.glibc.value;
    const has = libgccWith.find(row => glibc !== null && (compareDotted(glibc, row.glibc) ?? -1) >= 0)?.gcc ?? null;
    const covered = (version: string) =>
      version.startsWith('GCC_') && has !== null && (compareDotted(numberOf(version), has) ?? 1) <= 0;
    const open = versions.filter(version => !covered(version));
    const evidence = { versions, glibc, libgcc: has, open };
    const shown = open.slice(0, 5).join(', ');
    return open.length === 0
      ? {
          status: 'pass',
          platform: platform.id,
          title: text(
            `libgcc of every system with glibc ${glibc} is enough`,
            `具备 glibc ${glibc} 的系统其 libgcc 均满足`,
          ),
          evidence,
        }
      : {
          status: 'unknown',
          platform: platform.id,
          title: text(
            `needs ${shown}; what this platform has of it is not known`,
            `需要 ${shown.replaceAll(', ', '、')}；该平台具备的版本未知`,
          ),
          evidence,
        };
  });
}

function libraries({ elf, platforms, policy, target }: Examined): Finding[] {
  const needed = elf.dynamic?.needed ?? [];
  const allowed = policy.allowedLibraries ?? [];
  if (needed.length === 0)
    return [{ status: 'pass', title: text('needs no library', '不依赖任何库'), evidence: { DT_NEEDED: [] } }];
  const libcs = [...new Set(platforms.map(({ libc = 'glibc' }) => libc))];
  const foreignTo = new Map(
    (libcs.length === 0 ? (['glibc'] as const) : libcs).map(libc => [
      libc,
      needed.filter(name => !hasLibrary(target.goarch, libc, name) && !allowed.includes(name)),
    ]),
  );
  const finding = (libc: Libc, foreign: readonly string[]): Omit<Finding, 'platform'> => ({
    status: foreign.length === 0 ? 'pass' : 'fail',
    title:
      foreign.length > 0
        ? text(`needs ${foreign.slice(0, 5).join(', ')}`, `依赖 ${foreign.slice(0, 5).join('、')}`)
        : needed.some(name => allowed.includes(name))
          ? text(`needs only libraries of ${libc} and allowed ones`, `只依赖 ${libc} 的库与已允许的库`)
          : text(`needs only libraries of ${libc}`, `只依赖 ${libc} 的库`),
    evidence: { DT_NEEDED: [...needed], notAllowed: [...foreign] },
  });
  // One C library among the platforms: the verdict is that of the file, whatever the platform.
  const [only, ...others] = [...foreignTo];
  if (only !== undefined && others.length === 0) return [finding(...only)];
  return platforms.map(({ id, libc = 'glibc' }) => ({ ...finding(libc, foreignTo.get(libc) ?? []), platform: id }));
}

function staticNss({ staticLibc, elf }: Examined): Finding[] {
  const evidence = {
    libc: staticLibc?.libc ?? null,
    markers: [...(staticLibc?.markers ?? [])],
    nss: [...(staticLibc?.nss ?? [])],
    callers: [...(staticLibc?.callers ?? [])],
  };
  if (staticLibc === undefined)
    return [
      {
        status: 'pass',
        title:
          (elf.dynamic?.needed.length ?? 0) > 0
            ? text('its C library is not linked in', 'C 库未静态链接')
            : text('no C library is linked in', '没有静态链接的 C 库'),
        evidence,
      },
    ];
  if (staticLibc.nss.length === 0)
    return [{ status: 'pass', title: text('no name service is linked in', '没有链接名称服务'), evidence }];
  const by = staticLibc.callers.slice(0, 4).join(', ');
  return [
    {
      status: 'warn',
      title: text(
        `glibc’s name service is linked in${by === '' ? '' : `: ${by}`}`,
        `静态链接了 glibc 的名称服务${by === '' ? '' : `：${by}`}`,
      ),
      evidence,
    },
  ];
}

function textrel({ elf }: Examined): Finding[] {
  const has = elf.dynamic?.textrel ?? false;
  return [
    {
      status: has ? 'fail' : 'pass',
      title: has
        ? text('code has to be relocated (DT_TEXTREL)', '代码段需要重定位（DT_TEXTREL）')
        : text('no relocation of code', '没有代码段重定位'),
      evidence: { TEXTREL: has },
    },
  ];
}

function rpath({ elf, policy }: Examined): Finding[] {
  const { rpath = [], runpath = [] } = elf.dynamic ?? {};
  // Both hold a list of paths with colons between them; nothing between two of them is the current directory.
  const paths = [...rpath, ...runpath].filter(list => list !== '').flatMap(list => list.split(':'));
  const allowed = policy.allowedRpath ?? [];
  const odd = paths.filter(path => !allowed.includes(path));
  const evidence = { RPATH: [...rpath], RUNPATH: [...runpath], notAllowed: odd };
  if (odd.length > 0)
    return [
      {
        status: 'warn',
        title:
          odd[0] === ''
            ? text('an empty library path, which is the current directory', '库搜索路径为空，即当前目录')
            : text(`library path ${odd[0]}`, `库搜索路径 ${odd[0]}`),
        evidence,
      },
    ];
  return [
    {
      status: 'pass',
      title:
        paths.length === 0
          ? text('no library path', '没有库搜索路径')
          : text('only library paths that are allowed', '只有已允许的库搜索路径'),
      evidence,
    },
  ];
}
