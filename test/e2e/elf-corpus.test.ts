import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import type { ElfStructure } from '../../src/elf/format/file.js';
import {
  checkArchSet,
  crossCheckReadelf,
  type ElfPolicy,
  elfChecks,
  linkingOf,
  type Verified,
  verifyFile,
} from '../../src/elf/index.js';
import type { Goarch, Platform } from '../../src/platform/index.js';
import { localFileTool, realSystem } from '../../src/system/index.js';
import { type GoCommand, NEWEST } from '../corpus/go-toolchains.js';
import { openLab } from '../corpus/lab.js';
import {
  fileMustSay,
  fileSays,
  glibcNeeded,
  goVersionM,
  goVersionOf,
  runs,
  scanelf,
  scanelfOf,
} from '../corpus/oracles.js';
import { platforms } from '../corpus/platforms.js';
import type { Lab, Outcome, Row } from '../corpus/row.js';
import { table } from '../corpus/table.js';

/**
 * The corpus: each file is made, read and judged for real platforms of the registry, and what comes out is held against the
 * table and against tools of other people. See test/corpus/table.ts.
 */
const system = realSystem(new AbortController().signal);
const strict: ElfPolicy = { static: 'required', cgo: 'off' };
const rows = Object.entries(table);

interface Judged {
  readonly path: string;
  readonly verified: Verified;
  readonly findings: readonly string[];
}

let lab: Lab;
let go: GoCommand;
const results = new Map<string, Judged | Error>();

beforeAll(async () => {
  lab = await openLab(system, table);
  go = await lab.go(NEWEST);
  const two = pLimit(2);
  const make = async (name: string, row: Row) => {
    const path = await lab.file(name);
    const policy = row.policy ?? strict;
    const target = row.target === undefined ? {} : { target: { goos: 'linux', goarch: row.target } as const };
    const verified = await verifyFile(path, { subject: name, platforms, policy, ...target });
    results.set(name, { path, verified, findings: findingsOf(verified) });
  };
  await Promise.all(
    rows.map(([name, row]) => two(() => make(name, row).catch(error => results.set(name, error as Error)))),
  );
  // For the day on which a package that moves gets another verdict.
  for (const note of lab.notes) console.log(note);
}, 1_800_000);
afterAll(() => lab?.close());

function result(name: string): Judged {
  const found = results.get(name);
  if (found === undefined || found instanceof Error) throw found ?? new Error(`${name} was not made`);
  return found;
}

function factsOf(name: string) {
  const { facts } = result(name).verified;
  if (facts === undefined) throw new Error(`${name} was not read`);
  return facts;
}

function findingsOf({ checks }: Verified): string[] {
  return checks
    .filter(({ status }) => status !== 'pass' && status !== 'skip')
    .map(({ status, id, platform }) => [status, id, platform].filter(part => part !== undefined).join(' '))
    .sort();
}

const idOf = (finding: string) => finding.split(' ')[1] ?? '';
const goarchOf: Readonly<Record<number, Goarch>> = { 62: 'amd64', 183: 'arm64', 258: 'loong64' };

async function expectedOf(name: string, { findings }: Row): Promise<string[]> {
  const { path } = result(name);
  const seen = async () => ({
    glibc: await glibcNeeded(system, path),
    settings: (await goVersionM(system, go.tool, path))?.settings ?? [],
  });
  const all = typeof findings === 'function' ? findings(await seen()) : findings;
  return [...all].sort();
}

describe.each(rows)('%s', (name, row) => {
  test('gives these findings and no other', async () => {
    expect(result(name).findings).toEqual(await expectedOf(name, row));
  });

  if (row.linking === undefined)
    test('is refused by other readers too', async () => {
      const { path, verified } = result(name);
      expect(verified.facts).toBeUndefined();
      const readelf = await system.exec('readelf', ['-hlSdW', path], { allowFailure: true, env: { LC_ALL: 'C' } });
      if (row.blind?.readelf === undefined) expect(readelf.stderr).toMatch(/readelf: (Error|Warning)/);
      else expect(readelf.stderr).toBe('');
      expect(await goVersionM(system, go.tool, path)).toBeUndefined();
      const says = await fileSays(system, path);
      for (const word of row.file ?? []) expect(says).toContain(word);
    });
  else {
    test('readelf of this machine and of LoongArch read the same fields', async () => {
      for (const tool of ['readelf', (await lab.debian13()).readelf]) {
        const check = await readelfAgrees(result(name).path, factsOf(name).elf, tool);
        expect({ ...check.evidence, status: check.status }).toMatchObject({ status: 'pass' });
        expect(check.evidence['fields']).toBeGreaterThan(10);
      }
    });

    test('scanelf and file see the same linking', async () => {
      const facts = factsOf(name);
      expect(linkingOf(facts.elf)).toBe(row.linking);
      if (row.blind?.scanelf === undefined) expect(await scanelf(system, result(name).path)).toEqual(scanelfOf(facts));
      const line = await fileSays(system, result(name).path);
      if (row.blind?.file !== undefined) return;
      const { says, not } = fileMustSay(facts);
      expect({ line, lacks: [...says, ...(row.file ?? [])].filter(word => !line.includes(word)) }).toEqual({
        line,
        lacks: [],
      });
      expect({ line, says: not.filter(word => line.includes(word)) }).toEqual({ line, says: [] });
    });

    test('go version -m reads the same build info', async () => {
      const theirs = await goVersionM(system, go.tool, result(name).path);
      expect(theirs).toEqual(row.blind?.go === undefined ? goVersionOf(factsOf(name)) : undefined);
    });
  }

  if (row.runs !== undefined)
    test('starts, or does not, as the table says', async () => {
      const { path, verified } = result(name);
      const goarch = row.runsAs ?? goarchOf[verified.facts?.elf.header.machine ?? 0];
      if (goarch === undefined) throw new Error('for which machine?');
      const got: Record<string, Outcome | string> = {};
      for (const cpu of cpusOf(goarch))
        got[cpu] = await runs(system, await lab.debian13(), goarch, cpu, path, row.argv ?? []);
      expect(got).toEqual(Object.fromEntries(cpusOf(goarch).map(cpu => [cpu, outcome(row, cpu)])));
    });
});

function cpusOf(goarch: Goarch): string[] {
  return [
    ...new Set(platforms.flatMap(({ platform: p }) => (p.goarch === goarch && p.qemuCpu ? [p.qemuCpu] : []))),
  ].sort();
}

const outcome = ({ runs: all }: Row, cpu: string) => (typeof all === 'string' ? all : all?.[cpu]);

describe('the table', () => {
  const staticFindings = rows.flatMap(([, { findings }]) => (typeof findings === 'function' ? [] : findings));

  test('has a file for every check that makes it fail or warn', () => {
    // Of sets and by other tools; one of them only tells; and of libstdc++ nothing is known to be too new.
    const elsewhere = ['elf/arch-set', 'elf/readelf-agrees', 'elf/world-confirmed', 'elf/fips-note', 'elf/gcc-runtime'];
    const fired = new Set(staticFindings.filter(finding => /^(fail|warn) /.test(finding)).map(idOf));
    // Nothing but a missing fact is wrong with a file whose build info was removed.
    if (staticFindings.includes('unknown elf/buildinfo')) fired.add('elf/buildinfo');
    const ids = elfChecks.map(({ id }) => id).filter(id => !elsewhere.includes(id));
    expect(ids.filter(id => !fired.has(id))).toEqual([]);
  });

  test('knows no check that is not there', () => {
    const known = elfChecks.map(({ id }) => id);
    expect([...new Set(staticFindings.map(idOf))].filter(id => !known.includes(id))).toEqual([]);
  });

  test('says unknown only where the registry or the file does not say', () => {
    const facts: Readonly<Record<string, (platform: Platform) => unknown>> = {
      'elf/isa-arm64': p => p.goLevel?.value,
      'elf/isa-amd64': p => p.goLevel?.value,
      'elf/glibc-ceiling': p => p.glibc.value,
      'elf/gcc-runtime': p => p.glibc.value,
      'elf/load-align': p => p.page.value,
      'elf/load-overlap': p => p.page.value,
      'elf/load-congruence': p => p.page.value,
      'elf/kernel-min': p => p.kernel.value,
      'elf/interp': p => p.interp.value,
      'elf/world': p => p.world?.value,
    };
    const baseless = rows.flatMap(([name, { findings, unsaid }]) =>
      (typeof findings === 'function' || unsaid !== undefined ? [] : findings)
        .filter(finding => finding.startsWith('unknown '))
        .filter(finding => {
          const [, id = '', where] = finding.split(' ');
          const chosen = platforms.find(({ platform }) => platform.id === where);
          return chosen === undefined || facts[id]?.(chosen.platform) !== null;
        })
        .map(finding => `${name}: ${finding}`),
    );
    expect(baseless).toEqual([]);
  });

  test('passes no instruction set on a CPU that stops at it', () => {
    // A level is a promise: code for v9.0 may get along with v8.1. The other way round there is no excuse.
    const stopped = rows.flatMap(([name, row]) =>
      platforms
        .filter(({ platform: { qemuCpu = '' } }) => ['SIGILL', 'refuses'].includes(outcome(row, qemuCpu) ?? ''))
        .filter(({ platform }) => platform.goarch === goarchOf[factsOf(name).elf.header.machine])
        .map(({ platform }) => ({ name, row, id: platform.id })),
    );
    expect(stopped.length).toBeGreaterThan(10);
    const passed = stopped.filter(
      ({ row: { findings }, id }) =>
        typeof findings === 'function' ||
        !findings.some(f => /^(fail|unknown) elf\/isa-/.test(f) && f.endsWith(` ${id}`)),
    );
    expect(passed.map(({ name, id }) => `${name}: ${id}`)).toEqual([]);
  });

  test.each([
    ['Phytium', 'kylin-v10-sp3/phytium-ft2000-4', 'arm64', 'arm64 v8.1', 'elf/isa-arm64'],
    ['Phytium', 'kylin-v10-sp3/phytium-d2000', 'arm64 v8.0,crypto', 'arm64 v8.1 1.23', 'elf/isa-arm64'],
    ['Kunpeng', 'kylin-v10-sp3/kunpeng-920', 'arm64 v8.1', 'arm64 for 4 KiB pages', 'elf/load-align'],
    ['Kunpeng', 'kylin-v10-sp3/kunpeng-920', 'arm64', 'arm64 cgo dynamic', 'elf/glibc-ceiling'],
    ['Hygon', 'kylin-v10-sp3/hygon-c86', 'amd64 v3', 'amd64 v4', 'elf/isa-amd64'],
    ['Hygon', 'openeuler-24.03/hygon-c86', 'amd64 cgo dynamic', 'amd64 musl dynamic', 'elf/interp'],
    ['Zhaoxin', 'kylin-v10-sp3/zhaoxin-kx-6000', 'amd64', 'amd64 v3', 'elf/isa-amd64'],
    ['Loongson', 'openeuler-24.03/loongson-3a6000', 'loong64', 'loong64 old world', 'elf/world'],
    ['Loongson', 'openeuler-22.03/loongson-3a5000', 'loong64 1.19', 'loong64 cgo dynamic', 'elf/glibc-ceiling'],
    ['Loongson', 'uos-20/loongson-3a5000', 'loong64 old world 1.19', 'loong64', 'elf/world'],
    ['Loongson', 'kylin-v10-sp3/loongson-3a5000', 'loong64 old world', 'loong64 1.24', 'elf/world'],
  ])('%s, %s: one passes and one fails for its reason', (_, platform, passes, fails, reason) => {
    const against = (name: string) =>
      result(name).findings.filter(
        finding =>
          /^(fail|unknown) /.test(finding) && (finding.endsWith(` ${platform}`) || finding.split(' ').length === 2),
      );
    expect(against(passes)).toEqual([]);
    expect(against(fails).map(idOf)).toContain(reason);
  });
});

describe('two worlds', () => {
  test.each([
    ['loong64 1.19', 'loong64 old world 1.19'],
    ['loong64', 'loong64 old world'],
  ])('%s and %s differ in nothing that a header says', (upstream, other) => {
    const [a, b] = [factsOf(upstream), factsOf(other)];
    expect(a.worldScan).toMatchObject({ votes: { old: 0 }, mixed: false });
    expect(b.worldScan).toMatchObject({ votes: { new: 0 }, mixed: false });
    expect(b.worldScan?.votes.old).toBe(a.worldScan?.votes.new);
    expect(b.elf.header.flags).toBe(a.elf.header.flags);
    expect(b.buildInfo?.goVersion).toBe(a.buildInfo?.goVersion);
  });
});

describe('a set of files', () => {
  const member = (name: string) => {
    const { elf, buildInfo } = factsOf(name);
    const { sha256 } = result(name).verified.subject;
    return { subject: name, goarch: goarchOf[elf.header.machine] ?? '?', sha256, buildInfo };
  };

  test('of one build agrees, and one of another Go does not', () => {
    const status = (...names: string[]) =>
      checkArchSet(names.map(member)).map(check => [check.status, check.evidence['differing']]);
    expect(status('loong64', 'arm64', 'amd64')).toEqual([['pass', []]]);
    expect(status('loong64', 'arm64', 'amd64 1.19')).toEqual([['fail', ['goVersion']]]);
  });
});

describe('the repository', () => {
  test('an uncommitted change is seen, and a commit compared', async () => {
    const folder = lab.source;
    const git = (...argv: string[]) =>
      system.exec('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...argv], { cwd: folder });
    await git('init', '-q');
    await git('add', '-A');
    await git('commit', '-qm', 'all');
    const head = (await git('rev-parse', 'HEAD')).stdout.trim();
    const vcs = async (expectedCommit?: string) => {
      const path = join(lab.folder, 'file-vcs');
      const env = { ...go.env, CGO_ENABLED: '0', GOARCH: 'amd64' };
      await system.exec(go.tool, ['build', '-buildvcs=true', '-o', path, './hello'], { cwd: folder, env });
      const policy = { ...strict, ...(expectedCommit !== undefined && { expectedCommit }) };
      const { checks } = await verifyFile(path, { subject: 'x', platforms, policy });
      return checks.find(({ id }) => id === 'elf/vcs')?.status;
    };
    expect(await vcs()).toBe('pass');
    expect(await vcs(head)).toBe('pass');
    expect(await vcs('a'.repeat(40))).toBe('fail');
    await writeFile(join(folder, 'hello', 'main.go'), 'package main\n\nfunc main() { println("changed") }\n');
    expect(await vcs()).toBe('warn');
  }, 300_000);
});

describe('other people’s files', () => {
  test.each(['/bin/ls', '/usr/bin/gcc', '/usr/bin/readelf', process.execPath])('%s: readelf agrees', async path => {
    const { facts } = await verifyFile(path, { subject: path, platforms, policy: strict });
    if (facts === undefined) throw new Error('not read');
    expect(await readelfAgrees(path, facts.elf)).toMatchObject({ status: 'pass' });
  });

  test('a reader that is not there is a skip, one that chokes is unknown', async () => {
    const { path } = result('amd64');
    const { elf } = factsOf('amd64');
    const nobody = { tool: undefined, lookedFor: ['readelf'], subject: 'x' };
    expect(await crossCheckReadelf(nobody, path, elf)).toMatchObject({ status: 'skip' });
    expect(await readelfAgrees(path, elf, 'echo')).toMatchObject({ status: 'unknown' });
    expect(await readelfAgrees(path, elf, 'false')).toMatchObject({ status: 'unknown' });
  });

  test('a file that is not the one we read disagrees', async () => {
    const check = await readelfAgrees(result('arm64').path, factsOf('amd64').elf);
    expect(check.status).toBe('fail');
    const differing = JSON.stringify(check.evidence['differing']);
    expect(differing).toContain('machine: we Advanced Micro Devices X86-64, readelf AArch64');
  });
});

function readelfAgrees(path: string, elf: ElfStructure, program = 'readelf') {
  return crossCheckReadelf({ tool: localFileTool(system, program, ''), lookedFor: [], subject: 'x' }, path, elf);
}
