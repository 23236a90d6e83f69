import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ElfFacts } from '../../src/elf/examined.js';
import { confirmWorld, crossCheckReadelf, type ElfPolicy, verifyFile } from '../../src/elf/index.js';
import { realSystem } from '../../src/system/index.js';
import { loongarchTools } from '../loongarch-tools.js';
import { oldWorldOverlay } from '../old-world-go.js';
import { platform } from '../platforms-for-elf.js';

const system = realSystem(new AbortController().signal);
/** LoongArch’s own, of the binutils that npm test installs. */
const binutils = loongarchTools();
const newWorld = platform('loong64', {}, 'new');
const oldWorld = platform('loong64', { world: 'old', interp: '/lib64/ld.so.1' }, 'old');
const platforms = [newWorld, oldWorld];
const policy: ElfPolicy = { static: 'required', cgo: 'off' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xcg-world-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verify(path: string) {
  const verified = await verifyFile(path, { subject: 'x', platforms, policy });
  const of = (id: string) => verified.checks.filter(check => check.id === id);
  const world = Object.fromEntries(of('elf/world').map(({ platform: on, status }) => [on, status]));
  return { ...verified, of, world };
}

/** LoongArch binutils read the same file: every field, and the same calls with the same size. */
async function confirmed(path: string, facts: ElfFacts | undefined, [fresh, old]: readonly [number, number]) {
  if (facts?.worldScan === undefined) throw new Error('not read');
  const readelf = await binutils.readelf();
  const agrees = await crossCheckReadelf(readelf, path, facts.elf);
  expect({ status: agrees.status, differing: agrees.evidence['differing'] }).toEqual({ status: 'pass' });
  expect(readelf.tool?.version).toMatch(/^GNU readelf \(GNU Binutils.*\) 2\.\d+/);
  const check = await confirmWorld(await binutils.objdump(), path, facts.elf, facts.worldScan);
  expect(check).toMatchObject({
    status: 'pass',
    evidence: { votesNew: fresh, votesOld: old, notTraced: [], missedByScan: [], deniedByObjdump: [] },
  });
  return check;
}

describe('one source, two worlds', () => {
  const build = async (name: string, args: readonly string[]) => {
    const path = join(folder, name);
    const env = { CGO_ENABLED: '0', GOARCH: 'loong64', GOFLAGS: '', GOWORK: 'off' };
    await system.exec('go', ['build', ...args, '-o', path, '.'], { cwd: join(folder, 'source'), env });
    return path;
  };
  const runs = (path: string) =>
    system.exec('qemu-loongarch64-static', [path], { allowFailure: true, timeoutMs: 60_000 });

  beforeAll(async () => {
    await mkdir(join(folder, 'source'));
    await writeFile(join(folder, 'source', 'go.mod'), 'module example.com/hello\n\ngo 1.20\n');
    const main = 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n';
    await writeFile(join(folder, 'source', 'main.go'), main);
  });

  test.each([
    ['with symbols', []],
    ['stripped', ['-ldflags=-s -w', '-trimpath']],
  ] as const)(
    'an old-world build, %s, is told from upstream’s, which no header does',
    async (_, args) => {
      const overlay = await oldWorldOverlay(system, join(folder, 'overlay'));
      const upstream = await verify(await build('new', args));
      const old = await verify(await build('old', [...args, '-overlay', overlay]));
      expect(upstream.world).toEqual({ new: 'pass', old: 'fail' });
      expect(old.world).toEqual({ new: 'fail', old: 'pass' });
      expect(upstream.facts?.worldScan).toMatchObject({ votes: { old: 0 }, mixed: false });
      expect(old.facts?.worldScan).toMatchObject({ votes: { new: 0 }, mixed: false });
      expect(old.facts?.worldScan?.votes.old).toBe(upstream.facts?.worldScan?.votes.new);
      expect(old.facts?.elf.header.flags).toBe(upstream.facts?.elf.header.flags);
      expect(old.facts?.buildInfo?.goVersion).toBe(upstream.facts?.buildInfo?.goVersion);
      const sites = upstream.facts?.worldScan?.votes.new ?? 0;
      await confirmed(join(folder, 'new'), upstream.facts, [sites, 0]);
      await confirmed(join(folder, 'old'), old.facts, [0, sites]);
    },
    600_000,
  );

  test('and a new-world kernel agrees: the one runs, the other dies as golang/go#68867 says', async () => {
    expect(await runs(join(folder, 'new'))).toMatchObject({ code: 0, stdout: 'hello\n' });
    const old = await runs(join(folder, 'old'));
    expect(old.stdout).toBe('');
    expect([139, null]).toContain(old.code);
  }, 120_000);
});

/** Published programs of other people, built with Go releases that are hard to come by: pinned by their hash. */
describe('esbuild for loong64', () => {
  test.each([
    ['0.16.17', 'go1.19.4', 0x03, 'e020baf6317d2904fd4860bf4abb465306448be6b70e3ab6945bb0b35def4cbd'],
    ['0.23.1', 'go1.22.5', 0x43, '103d65c0b59223c989067bbaf5856dfc5a55d87a686dab8b151dcbaab51c9a8b'],
    ['0.28.2', undefined, 0x43, '55a66f9854d6798f36b2b5471db74f2e552481887ea14d8bda1634a512383a43'],
  ] as const)(
    '%s',
    async (version, go, flags, sha256) => {
      const argv = ['pack', '--silent', '--pack-destination', folder, `@esbuild/linux-loong64@${version}`];
      await system.exec('npm', argv, { cwd: folder, timeoutMs: 120_000 });
      const into = join(folder, version);
      await mkdir(into);
      await system.exec('tar', ['-xzf', join(folder, `esbuild-linux-loong64-${version}.tgz`), '-C', into]);
      const path = join(into, 'package', 'bin', 'esbuild');
      const { subject, facts, world, of } = await verify(path);
      expect(subject.sha256).toBe(sha256);
      expect(world).toEqual({ new: 'pass', old: 'fail' });
      expect(facts?.worldScan?.votes).toEqual({ new: 9, old: 0 });
      expect(facts?.elf.header.flags).toBe(flags);
      expect(facts?.buildInfo?.goVersion).toBe(go);
      // Its build info was removed: unknown, with what is left of the traces, and no alarm.
      expect(of('elf/buildinfo')[0]?.status).toBe(go === undefined ? 'unknown' : 'pass');
      if (go === undefined) expect(of('elf/buildinfo')[0]?.evidence['versionStrings']).toContain('go1.26.5');
      if (facts === undefined) throw new Error('not read');
      await confirmed(path, facts, [9, 0]);
    },
    180_000,
  );
});
