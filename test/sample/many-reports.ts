import type { Check, JudgedPlatform, Report, Target } from '../../src/report/model.js';
import { HEAD, PLATFORMS } from './reports.js';

const TARGETS: readonly Target[] = [
  { goos: 'linux', goarch: 'loong64' },
  { goos: 'linux', goarch: 'arm64', variant: 'v8.0' },
  { goos: 'linux', goarch: 'amd64', variant: 'v1' },
];

const IDS = [
  'valid',
  'machine',
  'static',
  'load-align',
  'gnu-stack',
  'relro',
  'isa',
  'kernel-min',
  'world',
  'go-version',
  'relocations',
  'symbols',
];

/**
 * What a monorepo that is built and verified program by program leaves behind: for each program a build and a verify
 * report of each of three targets, ten kilobytes a report on average as they lie on disk. One check in some hundred fails,
 * warns or is unknown.
 */
export function manyReports(count: number): Report[] {
  return Array.from({ length: count }, (_, i) => {
    const target = TARGETS[(i >> 1) % TARGETS.length] as Target;
    const program = `service-${Math.floor(i / 6)}`;
    return i % 2 === 0 ? buildReport(i, program, target) : verifyReport(i, program, target);
  });
}

function common(i: number, program: string, target: Target) {
  const path = `.xinchuang/bin/${program}-linux-${target.goarch}`;
  return {
    schema: 'xinchuang-go/report/v1' as const,
    tool: { name: 'xinchuang-go' as const, version: '1.0.0' },
    target,
    shard: program,
    run: {
      host: 'github',
      repo: 'github.com/acme/monorepo',
      headSha: HEAD,
      url: 'https://github.com/acme/monorepo/actions/runs/9120482211',
      startedAt: '2026-11-20T08:12:44.120Z',
      durationMs: 1000 + i,
    },
    subjects: [{ path, sha256: `${i >> 1}`.padStart(64, 'c0ffee'), size: 9_000_000 + (i >> 1) * 1000, target }],
  };
}

function buildReport(i: number, program: string, target: Target): Report {
  const base = common(i, program, target);
  const subject = base.subjects[0]?.path ?? '';
  return {
    ...base,
    action: 'build',
    checks: ['compile', 'reproducible', 'static', 'metadata'].map(id => ({
      id: `build/${id}`,
      status: 'pass',
      severity: 'error',
      subject,
      title: { en: `${id} holds for ${program}`, zh: `${program} 满足 ${id}` },
      evidence: { sha256: base.subjects[0]?.sha256 ?? '', go: 'go1.26.8' },
    })),
    metrics: [
      { name: 'size', unit: 'bytes', better: 'lower', subject, samples: [9_000_000 + (i >> 1) * 1000] },
      { name: 'build', unit: 'ms', better: 'lower', subject, samples: [900 + (i % 70)] },
    ],
    env: { go: 'go1.26.8', cgo: 'off', tags: 'netgo,osusergo', flags: '-trimpath -buildvcs=false' },
  };
}

function verifyReport(i: number, program: string, target: Target): Report {
  const base = common(i, program, target);
  const subject = base.subjects[0]?.path ?? '';
  const platforms = PLATFORMS.filter(({ goarch }) => goarch === target.goarch);
  return {
    ...base,
    action: 'verify',
    platforms: [...platforms],
    checks: IDS.flatMap((id, k) =>
      k < 4
        ? [check(i, k, id, subject, undefined)]
        : platforms.concat(platforms.slice(0, 1)).map((platform, p) => check(i, k * 7 + p, id, subject, platform)),
    ),
    metrics: [],
    env: { go: 'go1.26.8', readelf: 'GNU readelf 2.44', qemu: 'qemu-user 10.0.13' },
  };
}

function check(i: number, k: number, id: string, subject: string, platform: JudgedPlatform | undefined): Check {
  const n = i * 31 + k;
  const odd = n % 211 === 0 ? 'fail' : n % 223 === 0 ? 'unknown' : n % 227 === 0 ? 'warn' : 'pass';
  return {
    id: `elf/${id}`,
    status: odd,
    severity: odd === 'warn' ? 'warn' : 'error',
    subject,
    ...(platform && { platform: platform.id }),
    title: {
      en: `the ${id} of this file is what this platform asks for: ${k % 12} of 12 values were compared with the table`,
      zh: `该文件的 ${id} 符合该平台的要求：共比较了 12 个值中的 ${k % 12} 个`,
    },
    evidence: {
      offset: `0x${(n * 4096).toString(16)}`,
      p_align: '0x10000',
      page: 4096,
      symbols: ['runtime.main', 'main.main'],
    },
    ...(odd !== 'pass' && { hint: { en: 'build it again with the values above', zh: '请按上述值重新构建' } }),
  };
}
