import { type ElfCheck, type Examined, type Finding, type OtherBuild, text } from '../examined.js';

/** What a release asks of a file beyond running. */
export const releaseChecks: readonly ElfCheck[] = [
  {
    id: 'elf/repro',
    severity: 'warn',
    title: text('A second build gave the same bytes', '第二次构建得到相同的字节'),
    why: text(
      'Whoever rebuilds a file bit for bit has proved that it comes from the source; with one byte of difference nobody can.',
      '能逐位重建文件，才能证明它确实来自该源码；只要有一个字节不同就无法证明。',
    ),
    fix: text(
      'Build with -trimpath and -buildvcs=true from a clean checkout, and look for times, host names and paths in -ldflags and generated code.',
      '在干净的检出中以 -trimpath 和 -buildvcs=true 构建，并检查 -ldflags 与生成代码中的时间、主机名和路径。',
    ),
    source: 'https://go.dev/blog/rebuild; SHA-256 of both files',
    examine: repro,
  },
  {
    id: 'elf/size-budget',
    severity: 'warn',
    title: text('The file is not larger than agreed', '文件大小未超出约定'),
    why: text(
      'A dependency that doubles a binary is noticed by the customer who downloads it over a slow line, and by nobody before.',
      '某个依赖使文件体积翻倍时，往往是通过慢速网络下载的客户最先发现。',
    ),
    fix: text(
      'Compare what was linked: go tool nm -size -sort size. Raise verify.max-size or verify.max-growth if the growth is meant.',
      '用 go tool nm -size -sort size 比较链接的内容；若增长是有意的，请调高 verify.max-size 或 verify.max-growth。',
    ),
    source: 'verify.max-size, verify.max-growth and the input baseline',
    examine: sizeBudget,
  },
  {
    id: 'elf/fips-note',
    severity: 'info',
    title: text('Go’s FIPS module is not taken for SM cryptography', '不把 Go 的 FIPS 模块当作国密'),
    why: text(
      'Programs that use crypto carry Go’s FIPS 140-3 module since Go 1.24. It has AES and SHA-2, and no SM2, SM3 or SM4: it is no sign of 国密 compliance, and with fips140=on some libraries for SM refuse to work.',
      '自 Go 1.24 起，使用 crypto 的程序都带有 Go 的 FIPS 140-3 模块。其中只有 AES、SHA-2 等，没有 SM2、SM3、SM4：不代表符合国密要求；fips140=on 时部分国密库会拒绝工作。',
    ),
    fix: text(
      'For SM cryptography use a library for it, and check the handshake itself.',
      '国密请使用专门的库，并直接检查握手。',
    ),
    source: 'Go 1.24 release notes, "FIPS 140-3"; cmd/link .go.fipsinfo; GOFIPS140 in build info',
    examine: fipsNote,
  },
];

/** The same program for the same architecture; a level is compared where both name one. */
export function sameProgram(
  others: readonly OtherBuild[] | undefined,
  { buildInfo, target }: Pick<Examined, 'buildInfo' | 'target'>,
): OtherBuild | undefined {
  const level = target.variant ?? buildInfo?.settings.get('GOARM64') ?? buildInfo?.settings.get('GOAMD64');
  return others?.find(
    other =>
      other.package === buildInfo?.path &&
      other.target.goos === target.goos &&
      other.target.goarch === target.goarch &&
      (level === undefined || other.target.variant === undefined || other.target.variant === level),
  );
}

function repro(examined: Examined): Finding[] {
  const { policy, sha256, buildInfo } = examined;
  const other = sameProgram(policy.rebuilt, examined);
  const evidence = { sha256, rebuilt: other?.sha256 ?? null, program: buildInfo?.path ?? null };
  if (policy.rebuilt === undefined)
    return [{ status: 'skip', title: text('no second build to compare with', '没有可比较的第二次构建'), evidence }];
  if (other === undefined)
    return [
      { status: 'unknown', title: text('the second build has no such program', '第二次构建中没有这个程序'), evidence },
    ];
  return [
    other.sha256 === sha256
      ? { status: 'pass', title: text('the second build is the same file', '第二次构建得到同一文件'), evidence }
      : { status: 'warn', title: text('the second build is another file', '第二次构建得到的文件不同'), evidence },
  ];
}

function sizeBudget(examined: Examined): Finding[] {
  const { size } = examined.elf;
  const { maxSize, maxGrowthPercent = DEFAULT_GROWTH } = examined.policy;
  const baselineSize = sameProgram(examined.policy.baseline, examined)?.size;
  const growth = !baselineSize ? undefined : ((size - baselineSize) / baselineSize) * 100;
  const evidence = {
    size,
    maxSize: maxSize ?? null,
    baseline: baselineSize ?? null,
    change: baselineSize === undefined ? null : size - baselineSize,
    maxGrowthPercent: baselineSize === undefined ? null : maxGrowthPercent,
  };
  if (maxSize !== undefined && size > maxSize)
    return [
      {
        status: 'warn',
        title: text(
          `${mib(size)} MiB, more than the ${mib(maxSize)} MiB agreed`,
          `${mib(size)} MiB，超过约定的 ${mib(maxSize)} MiB`,
        ),
        evidence,
      },
    ];
  if (growth !== undefined && growth > maxGrowthPercent)
    return [
      {
        status: 'warn',
        title: text(
          `grew by ${growth.toFixed(1)} % to ${mib(size)} MiB; ${maxGrowthPercent} % is agreed`,
          `增长 ${growth.toFixed(1)}%，达到 ${mib(size)} MiB；约定上限为 ${maxGrowthPercent}%`,
        ),
        evidence,
      },
    ];
  if (maxSize === undefined && growth === undefined)
    return [
      { status: 'skip', title: text(`${mib(size)} MiB, no budget is set`, `${mib(size)} MiB，未设定上限`), evidence },
    ];
  return [
    { status: 'pass', title: text(`${mib(size)} MiB, within the budget`, `${mib(size)} MiB，未超出上限`), evidence },
  ];
}

/** Percent; of two builds of one commit, or of a small change, none grows by more. */
const DEFAULT_GROWTH = 5;
const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);

function fipsNote({ elf, buildInfo }: Examined): Finding[] {
  const section = elf.sections.find(({ name }) => name === '.go.fipsinfo');
  const setting = buildInfo?.settings.get('GOFIPS140');
  const debug = /\bfips140=\w+/.exec(buildInfo?.settings.get('DefaultGODEBUG') ?? '')?.[0];
  const evidence = {
    '.go.fipsinfo': section?.size ?? null,
    GOFIPS140: setting ?? null,
    DefaultGODEBUG: debug ?? null,
  };
  if (section === undefined && setting === undefined)
    return [{ status: 'skip', title: text('no FIPS module of Go’s', '不含 Go 的 FIPS 模块'), evidence }];
  return [
    {
      status: 'pass',
      title: text(
        'carries Go’s FIPS 140-3 module, which is no SM cryptography',
        '含有 Go 的 FIPS 140-3 模块，但它不是国密',
      ),
      evidence,
    },
  ];
}
