import { type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { compareGoVersions, parseGoVersion } from '../go/go-version.js';

/** What the file says about how and from what it was built. */
export const provenanceChecks: readonly ElfCheck[] = [
  {
    id: 'elf/buildinfo',
    severity: 'warn',
    title: text('Go build info is there', '含有 Go 构建信息'),
    why: text(
      'Go version, module, commit, GOARM64 and GOAMD64 are read from it: without it much stays unknown.',
      'Go 版本、模块、提交、GOARM64 与 GOAMD64 都从中读取：没有它，许多结论只能是未知。',
    ),
    fix: text(
      'Do not run objcopy or packers on the file; build with module support.',
      '不要对文件使用 objcopy 或加壳工具；以模块方式构建。',
    ),
    source: 'Go src/debug/buildinfo/buildinfo.go',
    examine: buildInfoThere,
  },
  {
    id: 'elf/go-version-policy',
    severity: 'warn',
    title: text('Built by a released Go that is new enough', '由足够新的 Go 正式版构建'),
    why: text(
      'Pre-releases and forks behave differently and get no security fixes from upstream.',
      '预发布版和分支版行为可能不同，也得不到上游的安全修复。',
    ),
    fix: text('Set go-version to a release.', '将 go-version 设为正式版。'),
    source: 'Go release policy; go.mod "toolchain" line',
    examine: goVersionPolicy,
  },
  {
    id: 'elf/vcs',
    severity: 'error',
    title: text('Built from a clean checkout of the expected commit', '由预期提交的干净检出构建'),
    why: text(
      'A release must be what its tag says; a dirty tree cannot be built again.',
      '发布物必须与标签一致；含未提交改动的工作区无法重新构建出同样的产物。',
    ),
    fix: text(
      'Build from a clean checkout, with -buildvcs=true and git on the PATH.',
      '在干净的检出中构建，使用 -buildvcs=true，并确保 PATH 中有 git。',
    ),
    source: 'Go 1.18 release notes, vcs.revision and vcs.modified',
    examine: vcs,
  },
  {
    id: 'elf/trimpath',
    severity: 'warn',
    title: text('No paths of the build machine', '不含构建机路径'),
    why: text(
      'Without -trimpath the file carries directories, often with user names, and two machines do not build the same bytes.',
      '不使用 -trimpath 时，文件中会带有目录（往往含用户名），不同机器也构建不出相同的字节。',
    ),
    fix: text('Build with -trimpath.', '使用 -trimpath 构建。'),
    source: 'go help build; runtime.pclntab file table, Go src/debug/gosym/pclntab.go',
    examine: trimpath,
  },
];

function buildInfoThere({ elf, buildInfo, sourcePaths, goVersionStrings }: Examined): Finding[] {
  if (buildInfo !== undefined)
    return [
      {
        status: 'pass',
        title: text(
          `${buildInfo.goVersion}, ${buildInfo.path ?? '?'}`,
          `${buildInfo.goVersion}，${buildInfo.path ?? '?'}`,
        ),
        evidence: {
          offset: buildInfo.offset,
          goVersion: buildInfo.goVersion,
          path: buildInfo.path ?? null,
          module: buildInfo.main?.path ?? null,
          version: buildInfo.main?.version ?? null,
          dependencies: buildInfo.dependencies,
          settings: [...buildInfo.settings].map(([key, value]) => `${key}=${value}`),
        },
      },
    ];
  const go = sourcePaths !== undefined || elf.notes.goBuildId !== undefined;
  return [
    {
      status: 'unknown',
      title: go
        ? text('a Go program whose build info was removed', '是 Go 程序，但构建信息已被移除')
        : text('no sign that Go built this file', '没有迹象表明该文件由 Go 构建'),
      evidence: {
        pclntab: sourcePaths?.format ?? null,
        goBuildId: elf.notes.goBuildId ?? null,
        versionStrings: [...goVersionStrings],
      },
    },
  ];
}

function goVersionPolicy({ buildInfo, goVersion, policy }: Examined): Finding[] {
  const min = policy.minGoVersion;
  const evidence = { goVersion: buildInfo?.goVersion ?? null, min: min ?? null };
  if (buildInfo === undefined)
    return [{ status: 'unknown', title: text('the Go version is not known', 'Go 版本未知'), evidence }];
  const found = buildInfo.goVersion;
  if (goVersion === undefined || goVersion.devel || goVersion.prerelease !== undefined || isFork(goVersion.suffix))
    return [
      {
        status: 'warn',
        title: text(`${found} is not a release of upstream Go`, `${found} 不是上游 Go 的正式版`),
        evidence,
      },
    ];
  const wanted = min === undefined ? undefined : parseGoVersion(`go${min.replace(/^go/, '')}`);
  if (min !== undefined && wanted === undefined)
    return [{ status: 'unknown', title: text(`"${min}" is not a Go version`, `“${min}” 不是 Go 版本`), evidence }];
  return [
    wanted !== undefined && compareGoVersions(goVersion, wanted) < 0
      ? { status: 'warn', title: text(`${found} is older than ${min}`, `${found} 早于 ${min}`), evidence }
      : { status: 'pass', title: text(found, found), evidence },
  ];
}

/** `X:nodwarf5` is an experiment of the release itself. */
function isFork(suffix: string | undefined): boolean {
  return suffix !== undefined && !suffix.startsWith('X:');
}

function vcs({ buildInfo, policy }: Examined): Finding[] {
  const revision = buildInfo?.settings.get('vcs.revision');
  const modified = buildInfo?.settings.get('vcs.modified');
  const expected = policy.expectedCommit;
  const version = buildInfo?.main?.version;
  const evidence = {
    'vcs.revision': revision ?? null,
    'vcs.modified': modified ?? null,
    expected: expected ?? null,
    version: version ?? null,
  };
  if (buildInfo === undefined)
    return [
      { status: 'unknown', title: text('no build info says where it came from', '没有构建信息说明其来源'), evidence },
    ];
  if (revision === undefined) {
    if (expected !== undefined)
      return [
        { status: 'unknown', title: text('no commit is recorded to compare', '没有记录可供比对的提交'), evidence },
      ];
    // Built from the module cache: the version stands for the commit, and go.sum for its bytes.
    const released = version !== undefined && /^v\d/.test(version) && !version.endsWith('+dirty');
    return [
      released
        ? { status: 'pass', title: text(`module version ${version}`, `模块版本 ${version}`), evidence }
        : { status: 'warn', title: text('no commit is recorded', '没有记录提交'), evidence },
    ];
  }
  const short = revision.slice(0, 12);
  if (expected !== undefined && !sameCommit(revision, expected))
    return [
      {
        status: 'fail',
        title: text(
          `built from ${short}, expected is ${expected.slice(0, 12)}`,
          `由 ${short} 构建，预期为 ${expected.slice(0, 12)}`,
        ),
        evidence,
      },
    ];
  return [
    modified === 'false'
      ? { status: 'pass', title: text(`clean checkout of ${short}`, `${short} 的干净检出`), evidence }
      : {
          status: 'warn',
          title: text(`built from ${short} with uncommitted changes`, `由 ${short} 构建，但含未提交的改动`),
          evidence,
        },
  ];
}

/** One may be given in short. */
function sameCommit(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return Math.min(x.length, y.length) >= 7 && (x.startsWith(y) || y.startsWith(x));
}

function trimpath({ buildInfo, sourcePaths }: Examined): Finding[] {
  const recorded = buildInfo?.settings.get('-trimpath') ?? null;
  const evidence = {
    '-trimpath': recorded,
    files: sourcePaths?.files ?? null,
    absolute: sourcePaths?.absolute ?? null,
    samples: [...(sourcePaths?.samples ?? [])],
  };
  if (sourcePaths !== undefined && sourcePaths.absolute > 0)
    return [
      {
        status: 'warn',
        title: text(
          `${sourcePaths.absolute} of ${sourcePaths.files} source files are named by their place on the build machine`,
          `${sourcePaths.files} 个源文件中有 ${sourcePaths.absolute} 个带有构建机上的绝对路径`,
        ),
        evidence,
      },
    ];
  if (sourcePaths === undefined || !sourcePaths.complete || sourcePaths.files === 0)
    return [
      { status: 'unknown', title: text('the table of source files could not be read', '无法读取源文件表'), evidence },
    ];
  return [
    {
      status: 'pass',
      title: text(
        `${sourcePaths.files} source files, none by an absolute path`,
        `${sourcePaths.files} 个源文件，均无绝对路径`,
      ),
      evidence,
    },
  ];
}
