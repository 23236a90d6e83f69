import { compareDotted, type ElfCheck, type Examined, type Finding, text } from '../examined.js';

/** What the file needs of the libraries of the target, and where it looks for them. */
export const libraryChecks: readonly ElfCheck[] = [
  {
    id: 'elf/glibc-ceiling',
    severity: 'error',
    architecture: true,
    title: text('No newer glibc is needed than the target has', '所需 glibc 不高于目标系统'),
    why: text(
      'Kylin V10, UOS 20 and openEuler 20.03 have glibc 2.28; what was linked on Debian 12 or Ubuntu 22.04 needs 2.34 and stops with "version `GLIBC_2.34’ not found".',
      '麒麟 V10、统信 UOS 20 和 openEuler 20.03 的 glibc 是 2.28；在 Debian 12 或 Ubuntu 22.04 上链接的程序需要 2.34，启动时报 “version `GLIBC_2.34’ not found”。',
    ),
    fix: text(
      'CGO_ENABLED=0, or link against an old sysroot (zig cc -target …-linux-gnu.2.28), or musl statically.',
      '使用 CGO_ENABLED=0，或针对旧版 sysroot 链接（zig cc -target …-linux-gnu.2.28），或用 musl 静态链接。',
    ),
    source: 'gABI symbol versioning, SHT_GNU_verneed; auditwheel policies',
    examine: glibcCeiling,
  },
  {
    id: 'elf/libs-allowed',
    severity: 'error',
    title: text('Only libraries that every target has are needed', '只依赖所有目标都具备的库'),
    why: text('A library that is not installed stops the program at its start.', '缺少任一库，程序都无法启动。'),
    fix: text(
      'Link it statically; if you ship it yourself, say so with a severity and a reason under verify.checks.',
      '将其静态链接；若随程序一并发布，请在 verify.checks 中调整级别并写明原因。',
    ),
    source: 'glibc 2.28 libraries and libgcc_s; after auditwheel’s lib_whitelist',
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
    fix: text('Remove -Wl,-rpath from the linker flags.', '从链接参数中去掉 -Wl,-rpath。'),
    source: 'gABI DT_RPATH, DT_RUNPATH',
    examine: rpath,
  },
];

/** glibc marks what needs DT_RELR support with a version of its own since 2.36. */
const namedVersions: Readonly<Record<string, string>> = { GLIBC_ABI_DT_RELR: '2.36' };

function glibcCeiling({ elf, platforms }: Examined): Finding[] {
  const versions = (elf.dynamic?.versionNeeds ?? []).flatMap(need => need.versions);
  const glibc = versions.filter(version => version.startsWith('GLIBC_'));
  if (glibc.length === 0)
    return [
      { status: 'pass', title: text('needs no version of glibc', '不要求任何 glibc 版本'), evidence: { versions } },
    ];
  const numbers = glibc.map(version => namedVersions[version] ?? version.slice('GLIBC_'.length));
  const newest = numbers.reduce((a, b) => ((compareDotted(a, b) ?? 0) >= 0 ? a : b));
  const odd = numbers.find(version => compareDotted(version, '2') === undefined);
  return platforms.map(platform => {
    const ceiling = platform.glibc.value;
    const above = (version: string) => ceiling !== null && (compareDotted(version, ceiling) ?? 1) > 0;
    const symbols = (elf.dynamic?.undefinedSymbols.symbols ?? [])
      .filter(({ version }) => version?.startsWith('GLIBC_') && above(namedVersions[version] ?? version.slice(6)))
      .map(({ name, version }) => `${name}@${version}`);
    const evidence = { needs: newest, glibc: ceiling, versions: glibc, symbols };
    // GLIBC_PRIVATE ties a file to the very build of glibc that it was linked with.
    if (odd !== undefined)
      return {
        status: 'fail',
        platform: platform.id,
        title: text(`needs GLIBC_${odd}, which no other glibc has to offer`, `需要 GLIBC_${odd}，其他 glibc 不提供`),
        evidence,
      };
    if (ceiling === null)
      return {
        status: 'unknown',
        platform: platform.id,
        title: text(
          `needs glibc ${newest}; that of this platform is not known`,
          `需要 glibc ${newest}；该平台的版本未知`,
        ),
        evidence,
      };
    return {
      status: above(newest) ? 'fail' : 'pass',
      platform: platform.id,
      title: text(`needs glibc ${newest}; this platform has ${ceiling}`, `需要 glibc ${newest}，该平台为 ${ceiling}`),
      evidence,
    };
  });
}

const glibcLibraries = new Set(
  'libc.so.6 libm.so.6 libpthread.so.0 libdl.so.2 librt.so.1 libresolv.so.2 libutil.so.1 libnss_files.so.2 libnss_dns.so.2 libgcc_s.so.1 ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 ld-linux-loongarch-lp64d.so.1'.split(
    ' ',
  ),
);

function libraries({ elf, policy }: Examined): Finding[] {
  const needed = elf.dynamic?.needed ?? [];
  const allowed = policy.allowedLibraries ?? [];
  const foreign = needed.filter(name => !glibcLibraries.has(name) && !allowed.includes(name));
  const evidence = { DT_NEEDED: [...needed], notAllowed: foreign };
  return [
    foreign.length === 0
      ? {
          status: 'pass',
          title:
            needed.length === 0
              ? text('needs no library', '不依赖任何库')
              : text('needs only libraries of glibc', '只依赖 glibc 的库'),
          evidence,
        }
      : {
          status: 'fail',
          title: text(`needs ${foreign.slice(0, 5).join(', ')}`, `依赖 ${foreign.slice(0, 5).join('、')}`),
          evidence,
        },
  ];
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
  const paths = [...(elf.dynamic?.rpath ?? []), ...(elf.dynamic?.runpath ?? [])];
  const odd = paths.filter(path => !(policy.allowedRpath ?? []).includes(path));
  return [
    {
      status: odd.length === 0 ? 'pass' : 'warn',
      title:
        odd.length === 0
          ? text('no library path', '没有库搜索路径')
          : text(`library path ${odd[0]}`, `库搜索路径 ${odd[0]}`),
      evidence: { RPATH: [...(elf.dynamic?.rpath ?? [])], RUNPATH: [...(elf.dynamic?.runpath ?? [])] },
    },
  ];
}
