import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/language/index.js';
import { readManifest, readReports, renderComment, summarize } from '../../src/report/index.js';
import type { Random } from './random.js';
import type { Fuzzed, Given, Outcome } from './target.js';
import { fuzzText } from './text-targets.js';

const WORDS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '"__proto__":',
  '"a":',
  'null',
  '1e999',
  '-0',
  '"checks":[',
  '"evidence":{',
  '"en":"',
  '\\ud800',
  '\u202e',
  '\n',
  '0',
];

const COMMENT = { language: 'en', key: 'report', limit: 1500 } as const;

/** The file is a report, or is rejected with a code of its own; whichever it is, a comment can say so. */
export function fuzzReport({ scratch }: Given): Fuzzed {
  const file = join(scratch, 'report.json');
  const check = {
    id: 'elf/world',
    status: 'pass',
    severity: 'error',
    subject: 'a',
    platform: 'os/cpu',
    title: { en: 'x', zh: 'x' },
    evidence: { a: [1, 'b', null], c: true },
    hint: { en: 'x', zh: 'x' },
    location: { path: 'a', line: 1 },
  };
  const report = {
    schema: 'xinchuang-go/report/v1',
    tool: { name: 'xinchuang-go', version: '1' },
    action: 'verify',
    target: { goos: 'linux', goarch: 'arm64', variant: 'v8.0' },
    shard: '1',
    run: { host: 'local', startedAt: '2026-11-24T00:00:00.000Z', durationMs: 1 },
    subjects: [{ path: 'a', sha256: '0'.repeat(64), size: 1 }],
    checks: [check],
    metrics: [{ name: 'size', unit: 'B', better: 'lower', samples: [1] }],
    env: { go: 'go1.26.8' },
  };
  return fuzzJson(report, async bytes => {
    writeFileSync(file, bytes);
    const { reports, rejected } = await readReports([file]);
    if (reports.length + rejected.length !== 1) throw new Error('neither a report nor rejected');
    const set = { reports, rejected };
    const comment = renderComment(summarize(set, { base: { kind: 'reports', ...set } }), COMMENT);
    if (comment.length > COMMENT.limit) throw new Error(`a comment of ${comment.length} characters`);
    return reports.length === 1 ? 'read' : 'refused';
  });
}

/** The same of a build manifest. */
export function fuzzManifest({ scratch }: Given): Fuzzed {
  const path = join(scratch, 'manifest.json');
  const manifest = {
    schema: 'xinchuang-go/manifest/v1',
    module: 'example.com/a',
    version: 'v1.0.0',
    commit: 'abcdef0',
    go: 'go1.26.8',
    files: [
      {
        path: 'a/b',
        sha256: '0'.repeat(64),
        size: 1,
        package: 'example.com/a',
        name: 'a',
        target: { goos: 'linux', goarch: 'amd64', variant: 'v2' },
        flags: { trimpath: true, tags: ['x'] },
      },
    ],
  };
  return fuzzJson(manifest, async bytes => {
    writeFileSync(path, bytes);
    try {
      const { files } = await readManifest(path);
      if (files.some(file => file.path.startsWith('/') || file.path.split('/').includes('..')))
        throw new Error('a path leads out of the folder');
      return 'read';
    } catch (error) {
      if (error instanceof UserError) return 'refused';
      throw error;
    }
  });
}

/** A third of the inputs is damaged text; the others are JSON with values that are not what the schema says. */
function fuzzJson(good: object, run: (bytes: Buffer) => Promise<Outcome>): Fuzzed {
  const text = fuzzText([JSON.stringify(good)], WORDS, (_, bytes) => run(bytes));
  return {
    make(n, random) {
      if (n % 3 === 0) return text.make(n / 3, random);
      const value: unknown = structuredClone(good);
      for (let hits = 1 + random.below(2); hits > 0; hits--) change(value, random);
      return Buffer.from(JSON.stringify(value));
    },
    run,
  };
}

/** Sets, adds or takes away one value somewhere in the tree. */
function change(value: unknown, random: Random): void {
  let at = value;
  for (;;) {
    if (typeof at !== 'object' || at === null) return;
    const key = random.pick([...Object.keys(at), 'x']);
    const inner = Reflect.get(at, key);
    if (typeof inner === 'object' && inner !== null && random.chance(0.75)) {
      at = inner;
      continue;
    }
    if (random.chance(0.2)) Reflect.deleteProperty(at, key);
    else if (Array.isArray(at) && random.chance(0.3)) at.push(...Array(random.below(300)).fill(inner));
    else Reflect.set(at, key, odd(inner, random));
    return;
  }
}

function odd(value: unknown, random: Random): unknown {
  const near = typeof value === 'string' ? [`${value}x`, value.repeat(random.below(3000)), value.slice(1)] : [];
  const other = [
    null,
    true,
    0,
    -1,
    0.5,
    1e308,
    2 ** 53,
    '',
    'a',
    '../x',
    '/x',
    '\u202e',
    '\ud800',
    'x'.repeat(2001),
    [],
    {},
  ];
  return random.pick<unknown>([...near, ...near, ...other]);
}
