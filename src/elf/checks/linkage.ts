import { compareDotted, type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { linkingOf } from '../linking.js';

/** What the file leaves to a loader and to libraries of the target. */
export const linkageChecks: readonly ElfCheck[] = [
  {
    id: 'elf/interp',
    severity: 'error',
    architecture: true,
    title: text('The loader that the file asks for exists on the target', '文件所需的加载器存在于目标系统'),
    why: text(
      'Without it the program fails with "No such file or directory" although it is there. LoongArch has one path in the old world and another in the new one; musl has its own.',
      '缺少加载器时，程序明明存在却报 “No such file or directory”。LoongArch 旧世界与新世界的路径不同，musl 又是另一个路径。',
    ),
    fix: text(
      'Build with CGO_ENABLED=0 and without -buildmode=pie, or link statically.',
      '使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建，或静态链接。',
    ),
    source: 'gABI PT_INTERP; psABIs of x86-64, AArch64, LoongArch; areweloongyet, old and new worlds',
    examine: interp,
  },
  {
    id: 'elf/static-proof',
    severity: 'error',
    title: text('Nothing is left to a loader', '不依赖任何加载器'),
    why: text(
      'Only a file without loader, needed library and undefined symbol runs in an empty container and whatever libc the platform has.',
      '只有不需要加载器、没有依赖库也没有未定义符号的文件，才能在空容器中、在任意 libc 的平台上运行。',
    ),
    fix: text(
      'CGO_ENABLED=0; where cgo is needed, -ldflags="-linkmode external -extldflags -static" with a static libc.',
      '使用 CGO_ENABLED=0；必须使用 cgo 时，加 -ldflags="-linkmode external -extldflags -static" 并提供静态 libc。',
    ),
    source: 'gABI PT_INTERP, DT_NEEDED, SHN_UNDEF',
    examine: staticProof,
  },
  {
    id: 'elf/pie-loader',
    severity: 'error',
    title: text('No loader is asked for without need', '没有无谓地要求加载器'),
    why: text(
      'Go’s -buildmode=pie without cgo needs no library, and yet names the glibc loader: the file fails in scratch and Alpine containers and across LoongArch worlds.',
      'Go 在没有 cgo 时使用 -buildmode=pie，不需要任何库却仍指定 glibc 加载器：在 scratch、Alpine 容器中以及跨 LoongArch 新旧世界时都会失败。',
    ),
    fix: text(
      'Leave out -buildmode=pie, or link externally with -static-pie.',
      '去掉 -buildmode=pie，或用 -static-pie 外部链接。',
    ),
    source: 'measured with Go 1.19 to 1.27; cmd/link/internal/ld/elf.go',
    examine: pieLoader,
  },
  {
    id: 'elf/extldflags-ignored',
    severity: 'error',
    title: text('-extldflags -static had its effect', '-extldflags -static 确实生效'),
    why: text(
      'With cgo, but only packages of the standard library that use it, Go links internally and ignores -extldflags: the file is dynamic without a word.',
      '启用 cgo 但仅标准库用到它时，Go 采用内部链接并忽略 -extldflags：产物悄无声息地成为动态链接。',
    ),
    fix: text(
      'Add -linkmode external to -ldflags, or set CGO_ENABLED=0.',
      '在 -ldflags 中加上 -linkmode external，或设置 CGO_ENABLED=0。',
    ),
    source: 'measured with Go 1.19.8 and 1.27.3; cmd/link -linkmode',
    examine: extldflags,
  },
  {
    id: 'elf/cgo-setting',
    severity: 'warn',
    title: text('cgo is on or off as wanted', 'cgo 的开关符合要求'),
    why: text(
      'A native build turns cgo on without being asked, a cross build turns it off: the same source behaves differently.',
      '本机构建默认启用 cgo，交叉编译默认关闭：同一份源码行为不同。',
    ),
    fix: text('Set CGO_ENABLED outright.', '明确设置 CGO_ENABLED。'),
    source: 'cmd/go, "go help environment"',
    examine: cgoSetting,
  },
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

const linkingNames = {
  static: ['static', '静态链接'],
  'static-pie': ['static, position independent', '静态链接，位置无关'],
  'loader-dependent': ['needs a loader but no library', '需要加载器，但不需要库'],
  dynamic: ['dynamic', '动态链接'],
} as const;

function interp({ elf, platforms }: Examined): Finding[] {
  const path = elf.interp;
  if (path === undefined)
    return [{ status: 'pass', title: text('asks for no loader', '不需要加载器'), evidence: { PT_INTERP: null } }];
  return platforms.map(platform => {
    const has = platform.interp.value;
    const evidence = { PT_INTERP: path, loader: has };
    if (has === null)
      return {
        status: 'unknown',
        platform: platform.id,
        title: text(
          `asks for ${path}; the loader of this platform is not known`,
          `需要 ${path}；该平台的加载器路径未知`,
        ),
        evidence,
      };
    return path === has
      ? { status: 'pass', platform: platform.id, title: text(`${path} is there`, `${path} 存在`), evidence }
      : {
          status: 'fail',
          platform: platform.id,
          title: text(`asks for ${path}; this platform has ${has}`, `需要 ${path}，而该平台的加载器是 ${has}`),
          evidence,
        };
  });
}

function staticProof({ elf, policy }: Examined): Finding[] {
  const linking = linkingOf(elf);
  const unresolved = elf.dynamic?.undefinedSymbols;
  const evidence = {
    linking,
    PT_INTERP: elf.interp ?? null,
    DT_NEEDED: [...(elf.dynamic?.needed ?? [])],
    undefined: (unresolved?.symbols ?? []).map(({ name }) => name),
    undefinedTotal: unresolved?.total ?? 0,
  };
  const [en, zh] = linkingNames[linking];
  const needsLoader = linking === 'dynamic' || linking === 'loader-dependent';
  if (needsLoader && policy.static === 'required')
    return [{ status: 'fail', title: text(`not static: ${en}`, `不是静态程序：${zh}`), evidence }];
  if (needsLoader) return [{ status: 'pass', title: text(`${en}, which is allowed`, `${zh}（允许）`), evidence }];
  if (unresolved !== undefined && !unresolved.complete)
    return [
      {
        status: 'unknown',
        title: text('its dynamic symbols could not all be read', '无法读取全部动态符号'),
        evidence,
      },
    ];
  return [{ status: 'pass', title: text(en, zh), evidence }];
}

function pieLoader({ elf, policy }: Examined): Finding[] {
  const evidence = { PT_INTERP: elf.interp ?? null, DT_NEEDED: [...(elf.dynamic?.needed ?? [])] };
  if (linkingOf(elf) !== 'loader-dependent')
    return [{ status: 'pass', title: text('no loader without need', '没有多余的加载器要求'), evidence }];
  return [
    {
      status: policy.static === 'required' ? 'fail' : 'warn',
      title: text(`asks for ${elf.interp} but needs no library`, `要求 ${elf.interp}，但不依赖任何库`),
      evidence,
    },
  ];
}

function extldflags({ elf, buildInfo, policy }: Examined): Finding[] {
  const cgo = buildInfo?.settings.get('CGO_ENABLED') ?? null;
  const ldflags = buildInfo?.settings.get('-ldflags') ?? null;
  const recorded = ldflags !== null && /-extldflags[= ].*-static\b/.test(ldflags);
  const needed = elf.dynamic?.needed ?? [];
  const evidence = { CGO_ENABLED: cgo, '-ldflags': ldflags, static: policy.static, DT_NEEDED: [...needed] };
  if (needed.length === 0) return [{ status: 'pass', title: text('needs no library', '不依赖任何库'), evidence }];
  if (buildInfo === undefined)
    return [{ status: 'skip', title: text('no build info to judge by', '没有可供判断的构建信息'), evidence }];
  // With -trimpath Go does not record -ldflags: a policy that wants a static file then says what was meant.
  if (cgo === '1' && (recorded || policy.static === 'required'))
    return [
      {
        status: 'fail',
        title: recorded
          ? text(
              '-extldflags -static was given and ignored: the file is dynamic',
              '给出了 -extldflags -static 却被忽略：文件是动态链接的',
            )
          : text(
              'a static file is wanted, cgo was on, and the file is dynamic',
              '要求静态链接，但启用了 cgo，文件是动态链接的',
            ),
        evidence,
      },
    ];
  return [{ status: 'pass', title: text('no static link was asked for', '未要求静态链接'), evidence }];
}

function cgoSetting({ buildInfo, policy }: Examined): Finding[] {
  const recorded = buildInfo?.settings.get('CGO_ENABLED') ?? null;
  const wanted = policy.cgo === 'any' ? null : policy.cgo === 'on' ? '1' : '0';
  const evidence = { CGO_ENABLED: recorded, wanted };
  if (wanted === null) return [{ status: 'skip', title: text('no wish about cgo', '对 cgo 没有要求'), evidence }];
  if (recorded === null)
    return [{ status: 'unknown', title: text('CGO_ENABLED is not recorded', '没有记录 CGO_ENABLED'), evidence }];
  return [
    {
      status: recorded === wanted ? 'pass' : 'warn',
      title:
        recorded === wanted
          ? text(`CGO_ENABLED=${recorded}`, `CGO_ENABLED=${recorded}`)
          : text(
              `built with CGO_ENABLED=${recorded}, wanted is ${wanted}`,
              `构建时 CGO_ENABLED=${recorded}，要求为 ${wanted}`,
            ),
      evidence,
    },
  ];
}

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
