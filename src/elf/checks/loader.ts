import type { Text } from '../../language/index.js';
import { type Libc, loadersOf, type Platform } from '../../platform/index.js';
import { type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { linkingOf } from '../format/linking.js';

/** What the file leaves to a loader, and whether that is as it was meant. */
export const loaderChecks: readonly ElfCheck[] = [
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
];

const linkingNames = {
  static: ['static', '静态链接'],
  'static-pie': ['static, position independent', '静态链接，位置无关'],
  'loader-dependent': ['needs a loader but no library', '需要加载器，但不需要库'],
  dynamic: ['dynamic', '动态链接'],
} as const;

function interp({ elf, platforms, target }: Examined): Finding[] {
  const path = elf.interp;
  if (path === undefined)
    return [{ status: 'pass', title: text('asks for no loader', '不需要加载器'), evidence: { PT_INTERP: null } }];
  const known = loadersOf(target.goarch).find(loader => loader.path === path);
  return platforms.map(platform => {
    const has = platform.interp.value;
    const libc = platform.libc ?? 'glibc';
    const evidence = { PT_INTERP: path, loader: has, libc };
    const finding = (status: Finding['status'], title: Finding['title'], hint?: Finding['hint']): Finding => ({
      status,
      platform: platform.id,
      title,
      evidence,
      ...(hint !== undefined && { hint }),
    });
    if (path === has) return finding('pass', text(`${path} is there`, `${path} 存在`));
    // Of another libc, or a name that no system has: whatever the loader of the platform is, this is not it.
    if (known !== undefined && known.libc !== libc) return finding('fail', ...otherLibc(path, known.libc, platform));
    if (known?.misnamed === true)
      return finding(
        'fail',
        text(
          `asks for ${path}, a name that older tools write and ${known.libc} does not have`,
          `需要 ${path}：这是旧工具写入的名称，${known.libc} 并不使用`,
        ),
      );
    if (has === null)
      return finding(
        'unknown',
        text(`asks for ${path}; the loader of this platform is not known`, `需要 ${path}；该平台的加载器路径未知`),
      );
    return finding(
      'fail',
      text(`asks for ${path}; this platform has ${has}`, `需要 ${path}，而该平台的加载器是 ${has}`),
    );
  });
}

/** What is said of a file that was linked for the other C library, and how it comes to run all the same. */
function otherLibc(path: string, needs: Libc, { libc = 'glibc' }: Platform): [Text, Text] {
  const title = text(
    `needs ${needs}, which this platform has not: it asks for ${path}, and the C library there is ${libc}`,
    `需要 ${needs}，而该平台没有：文件要求 ${path}，该平台的 C 库是 ${libc}`,
  );
  const hint =
    needs === 'musl'
      ? text(
          'Link musl statically (-ldflags="-linkmode external -extldflags -static"), or build with CGO_ENABLED=0.',
          '静态链接 musl（-ldflags="-linkmode external -extldflags -static"），或使用 CGO_ENABLED=0 构建。',
        )
      : text(
          'Build with CGO_ENABLED=0 and without -buildmode=pie, or link statically against musl.',
          '使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建，或静态链接 musl。',
        );
  return [title, hint];
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
  // -static-libgcc and -static-libstdc++ leave the rest to the loader.
  const recorded = ldflags !== null && /-extldflags[= ].*-static(?:-pie)?(?![\w-])/.test(ldflags);
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
