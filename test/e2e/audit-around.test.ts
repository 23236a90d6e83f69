import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportSchema } from '../../src/report/model.js';
import { checkoutOf, type Files, goIn, type ModuleProxy, moduleProxy, proxyEnv } from '../module-proxy.js';
import { runNode } from '../process.js';

/** Databases and container files beside the graph, as audit itself calls the checks. */
let proxy: ModuleProxy;
let env: Record<string, string>;
const folders: string[] = [];
beforeAll(async () => {
  proxy = await moduleProxy({});
  env = { ...proxyEnv(proxy), GOCACHE: (await goIn('.', {}, 'env', 'GOCACHE')).trim() };
  folders.push(env['GOMODCACHE'] ?? '');
});
afterAll(async () => {
  await proxy.close();
  for (const folder of folders) if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

const APP: Files = {
  'go.mod': 'module example.com/app\n\ngo 1.21\n',
  'main.go': 'package main\n\nfunc main() {}\n',
};

async function audit(files: Files, argv: readonly string[] = [], prepare = (_: string) => {}) {
  const folder = checkoutOf({ ...APP, ...files });
  folders.push(folder);
  prepare(folder);
  const cli = join(process.cwd(), 'build/test/cli.child.js');
  const { code } = await runNode(cli, ['audit', '--targets', 'linux/loong64,linux/arm64', ...argv], {
    cwd: folder,
    env,
  });
  const reports = join(folder, '.xinchuang/reports');
  const all = readdirSync(reports).map(name =>
    reportSchema.parse(JSON.parse(readFileSync(join(reports, name), 'utf8'))),
  );
  const brief = all.flatMap(({ target, checks }) =>
    checks
      .filter(({ id }) => /image|container-file|driver|gm-|dsn/.test(id))
      .map(({ id, status, location }) => [target?.goarch, id, status, location?.path ?? ''].join(' ').trim()),
  );
  return { code, brief: brief.sort() };
}

describe('container files', () => {
  const DOCKER = 'FROM debian:13\nUSER 1000\n';

  test('an image that has no loong64 blocks it; of arm64 nobody asked', async () => {
    expect(await audit({ 'deploy/Dockerfile': DOCKER })).toEqual({
      code: 1,
      brief: [
        'arm64 audit/image-platform skip deploy/Dockerfile',
        'arm64 audit/image-user pass deploy/Dockerfile',
        'loong64 audit/image-platform fail deploy/Dockerfile',
        'loong64 audit/image-user pass deploy/Dockerfile',
      ],
    });
  });

  test('what is named is looked at, and nothing else; off is none; a name of nothing is unknown', async () => {
    const files = { Dockerfile: DOCKER, 'b/Dockerfile': 'FROM scratch\nUSER 1\n' };
    expect((await audit(files, ['--containers', 'b/*'])).brief).toEqual([
      'arm64 audit/image-user pass b/Dockerfile',
      'loong64 audit/image-user pass b/Dockerfile',
    ]);
    expect(await audit(files, ['--containers', 'off'])).toEqual({ code: 0, brief: [] });
    expect(await audit(files, ['--containers', 'absent.yaml'])).toEqual({
      code: 1,
      brief: ['arm64 audit/container-file unknown', 'loong64 audit/container-file unknown'],
    });
  });

  test('templates, other YAML, folders of others and links are passed over', async () => {
    const { brief } = await audit(
      {
        'chart/templates/d.yaml': 'apiVersion: v1\nkind: Pod\n{{- if .x }}\nspec: {}\n{{- end }}\n',
        '.gitlab-ci.yml': 'services: [postgres]\n',
        'vendor-of/x.yaml': 'a: 1\n',
        'testdata/Dockerfile': DOCKER,
        'real.txt': DOCKER,
      },
      [],
      folder => {
        mkdirSync(join(folder, 'link'));
        symlinkSync(join(folder, 'real.txt'), join(folder, 'link/Dockerfile'));
      },
    );
    expect(brief).toEqual([]);
  });
});

test('a driver in a folder of the repository, and a name that is taken twice', async () => {
  const driver = (name: string) =>
    `package ${name}\n\nimport "database/sql"\n\nfunc init() { sql.Register("dm", nil) }\n`;
  const { brief, code } = await audit({
    'one/d.go': driver('one'),
    'two/d.go': driver('two'),
    'main.go': 'package main\n\nimport (\n\t_ "example.com/app/one"\n\t_ "example.com/app/two"\n)\n\nfunc main() {}\n',
  });
  expect(brief.filter(line => line.startsWith('loong64'))).toEqual([
    'loong64 audit/database-driver warn',
    'loong64 audit/database-driver warn',
    'loong64 audit/driver-name fail',
  ]);
  expect(code).toBe(1);
});
