import fc from 'fast-check';
import type { Check, Report } from '../../src/report/model.js';

/** Text that has broken out of somebody's page, comment, terminal or log before. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><h1>owned</h1>',
  '</title></style></textarea><script>alert(1)</script>',
  '`</code><script>alert(1)</script>',
  '| a | b |\n|---|---|\n| c | d |',
  '\\| x \\\\| y',
  '```\nfence\n```',
  '`one` ``two`` ` three',
  '@torvalds please look, also @acme/team and a@b.example',
  'fixes #1, closes acme/gateway#2, resolves GH-3, !4 %5 ^6',
  'closes https://github.com/acme/gateway/issues/1',
  'www.example.com',
  '见中文www.example.com',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '[ref]: https://evil.example',
  '<https://evil.example>',
  '<!-- xinchuang-go:report -->',
  '</details></summary>\n\n# heading\n\n- item',
  '*bold* _it_ **x** ~~y~~ $a$ $$b$$',
  '&lt;b&gt; &#60;b&#62; &amp;lt;',
  '::error::owned\n::set-output name=x::y\n  ::add-mask::a',
  '##[error]owned ##vso[task.setvariable]',
  '\u001b[2J\u001b]0;owned\u0007\u009b31m',
  'a\u202egnp.exe\u2066 \u200b\u2028b\u2029',
  '{{7*7}} <%= 7*7 %>',
  '\ud800 lone \udfff',
  '中文,标点|竖线',
  '__proto__',
  'constructor',
  '/close',
  '# heading',
  '#1 is fixed',
  '1. one',
  '12) twelve',
  '- item',
  '+ item',
  '= x',
  '    code',
  '\t- [x] task',
  '/assign @torvalds\n/approve',
  '\uff20torvalds \ufe6btorvalds \uff031 x\uff01',
  'see !4, $5, ~bug, ~"some label", %6, %"v 1.0", &7, ^alert#8, *iteration:9, [vulnerability:10]',
  'closes \'#1\' and "#2" (#3) [#4] acme/gateway!5',
  'fixes ABC-123',
  'acme/gateway@d8a994ef243349f321568f9e36d5c3f444b99cae and d8a994ef',
  'mailto:a@b.example xmpp:a@b.example/x ftp://b.example',
  ':smile: :+1:',
  '[[_TOC_]] [TOC] [^1]: x',
  '<!-- xinchuang-go:report:report -->\n### \u2714 xinchuang: all is well',
  '![](https://evil.example/x.png)<img src=https://evil.example/x.png>',
  'a\u3164\u115f\ufe0f\ufe0f\u{e0101}\u034fb \u2714\ufe0f',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} e\u0301\u0301\u0301 \u{1f1e8}\u{1f1f3}',
  '--- \n=== \n1. one\n> quote\n    code',
  '$`x`$ $$x$$ \\(x\\) `a`` b ``` c',
] as const;

const attack = fc.constantFrom(...ATTACKS);
const words = (max: number) =>
  fc
    .oneof(
      attack,
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.tuple(attack, attack).map(([a, b]) => a + b),
    )
    .map(s => s.slice(0, max) || 'x');
const text = fc.record({ en: words(2000), zh: words(2000) });
const goarch = fc.constantFrom('arm64', 'loong64', 'amd64');
const target = fc.record(
  { goos: fc.constant('linux'), goarch, variant: fc.constantFrom('v8.0', 'v1') },
  { requiredKeys: ['goos', 'goarch'] },
);
const path = fc.oneof(fc.constantFrom('dist/a-linux-arm64', 'dist/b', '../../etc/passwd'), words(500));
const platformId = fc.oneof(fc.constantFrom('os/cpu', 'os/other'), words(500));
const scalar = fc.oneof(words(2000), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));

const check: fc.Arbitrary<Check> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,20}\/[a-z0-9-]{1,40}$/),
    status: fc.constantFrom('pass' as const, 'fail' as const, 'warn' as const, 'unknown' as const, 'skip' as const),
    severity: fc.constantFrom('error' as const, 'warn' as const, 'info' as const),
    subject: path,
    platform: platformId,
    title: text,
    evidence: fc.dictionary(words(80), fc.oneof(scalar, fc.array(scalar, { maxLength: 5 })), { maxKeys: 4 }),
    hint: text,
    location: fc.record({ path: words(500), line: fc.nat() }, { requiredKeys: ['path'] }),
  },
  { requiredKeys: ['id', 'status', 'severity', 'title', 'evidence'] },
);

/** Any report that the schema lets through. */
export const anyReport: fc.Arbitrary<Report> = fc.record(
  {
    schema: fc.constant('xinchuang-go/report/v1' as const),
    tool: fc.record({ name: fc.constant('xinchuang-go' as const), version: words(40) }),
    action: fc.constantFrom('build' as const, 'verify' as const, 'gate' as const),
    target,
    shard: fc.constantFrom('1', '2'),
    run: fc.record(
      {
        host: words(40),
        repo: words(500),
        headSha: fc.stringMatching(/^[0-9a-f]{7,64}$/),
        baseSha: fc.stringMatching(/^[0-9a-f]{7,64}$/),
        url: fc.oneof(fc.constantFrom('javascript:alert(1)', 'https://x.example/"><script>'), words(500)),
        startedAt: words(40),
        durationMs: fc.nat(),
      },
      { requiredKeys: ['host', 'startedAt', 'durationMs'] },
    ),
    subjects: fc.array(
      fc.record(
        { path, sha256: fc.constantFrom('0'.repeat(64), '1'.repeat(64)), size: fc.nat(), target },
        { requiredKeys: ['path', 'sha256', 'size'] },
      ),
      { maxLength: 3 },
    ),
    platforms: fc.array(fc.record({ id: platformId, name: text, goarch, required: fc.boolean() }), { maxLength: 3 }),
    checks: fc.array(check, { maxLength: 6 }),
    metrics: fc.array(
      fc.record(
        {
          name: words(500),
          unit: words(40),
          better: fc.constantFrom('lower' as const, 'higher' as const),
          samples: fc.array(fc.double(), { minLength: 1, maxLength: 3 }),
          baseline: fc.array(fc.double(), { maxLength: 3 }),
          verdict: fc.constant('regression' as const),
        },
        { requiredKeys: ['name', 'unit', 'better', 'samples'] },
      ),
      { maxLength: 2 },
    ),
    env: fc.dictionary(words(80), words(500), { maxKeys: 3 }),
  },
  { requiredKeys: ['schema', 'tool', 'action', 'run', 'subjects', 'checks', 'metrics', 'env'] },
);
