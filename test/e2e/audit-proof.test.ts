import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { agrees } from '../../scripts/audit-proof-file.js';
import { goBuildEach } from '../../scripts/audit-proof-go.js';
import { compared, planOf } from '../../scripts/audit-proof-row.js';
import { realSystem } from '../../src/system/index.js';
import { checkoutOf, goIn } from '../module-proxy.js';

const scratch = mkdtempSync(join(tmpdir(), 'audit-proof-'));
const folder = checkoutOf({
  'go.mod': 'module example.com/m\n\ngo 1.21\n',
  'fine/fine.go': 'package fine\n',
  'tests/only_test.go': 'package tests\n',
  'excluded/amd64.go': '//go:build amd64\n\npackage excluded\n',
  'lacks/size_amd64.go': 'package lacks\n\nconst size = 8\n',
  'lacks/lacks.go': 'package lacks\n\nvar Room [size]byte\n',
  'program/main.go': 'package main\n\nimport _ "example.com/m/lacks"\n\nfunc main() {}\n',
  'tested/tested_amd64.go': 'package tested\n',
  'tested/tested_test.go': 'package tested\n',
  'testsc/c.go': 'package testsc\n\nimport "C"\n',
  'testsc/c_test.go': 'package testsc\n',
  'windows/only_windows.go': 'package windows\n',
});
afterAll(() => {
  for (const one of [scratch, folder]) rmSync(one, { recursive: true, force: true });
});

const of = (...names: readonly string[]) => names.map(name => `example.com/m/${name}`);

test('what audit is held to: each package by itself, tests alone are none, and what ./... is silent about is asked for', () => {
  const packages = of('excluded', 'fine', 'lacks', 'program', 'tested', 'testsc');
  expect(goBuildEach(folder, ['./...'], 'loong64', scratch)).toMatchObject({
    packages,
    refused: of('excluded', 'lacks', 'program', 'tested', 'testsc'),
  });
  expect(goBuildEach(folder, ['./...'], 'amd64', scratch)).toMatchObject({ packages, refused: of('testsc') });
});

test('audit is compared with that', async () => {
  const system = realSystem(new AbortController().signal);
  const version = (await goIn('.', {}, 'env', 'GOVERSION')).trim().replace(/^go/, '');
  const row = await compared(system, planOf(version, folder, ['./...']), 'loong64', scratch);
  expect(row).toMatchObject({
    verdict: 'blocked',
    packages: 6,
    refused: of('excluded', 'lacks', 'program', 'tested', 'testsc'),
    blocked: of('lacks', 'program'),
    dropped: of('excluded', 'tested', 'testsc'),
    atFault: [{ what: 'example.com/m/lacks', kind: 'compile', everywhere: false }],
    unknown: [],
    fix: { upgrades: [], refused: of('excluded', 'lacks', 'program', 'tested', 'testsc') },
  });
  expect(agrees(row)).toBe(true);
});
