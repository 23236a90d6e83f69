import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { gitlabComponents } from '../../scripts/gitlab-components.js';
import { type Action, defineAction } from '../../src/actions/define.js';
import { actions } from '../../src/actions/index.js';
import { commonInputs } from '../../src/actions/job.js';

// One after the other: jest's loader loses its way when two dynamic imports meet in one module.
const loaded: Action[] = [];
for (const load of Object.values(actions)) loaded.push(await load());
const components = gitlabComponents(loaded, 'generated');

interface Spec {
  readonly type?: string;
  readonly default?: unknown;
  readonly description: string;
  readonly options?: readonly unknown[];
  readonly regex?: string;
}
type Inputs = Readonly<Record<string, Spec>>;
interface Job {
  readonly variables: Readonly<Record<string, string | { readonly value: unknown; readonly expand: boolean }>>;
  readonly script: readonly string[];
  readonly needs?: readonly { readonly job: string }[];
  readonly artifacts: { readonly paths: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
}

/** As GitLab reads: YAML 1.1, where `off` is a boolean. */
const read = (text: string) => parse(text, { version: '1.1' }) as unknown;

function parts(text: string): { readonly inputs: Inputs; readonly body: string } {
  const [header = '', body = ''] = text.split('\n---\n');
  return { inputs: (read(header) as { spec: { inputs: Inputs } }).spec.inputs, body };
}

/** lib/gitlab/ci/config/interpolation/text_template.rb: strings as they are, the rest as JSON, into the text. */
function interpolate(text: string, given: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, Job>> {
  const { inputs, body } = parts(text);
  const filled = body.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    const value = name in given ? given[name] : inputs[name]?.default;
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
  return read(filled) as Readonly<Record<string, Job>>;
}

const valueIn = (job: Job | undefined, name: string) => {
  const variable = job?.variables[name];
  return typeof variable === 'object' ? variable.value : variable;
};

describe.each([...components])('%s', (_, text) => {
  const { inputs, body } = parts(text);
  const used = new Set([...body.matchAll(/inputs\.([\w-]+)/g)].map(([, name = '']) => name));

  test('interpolates every input that it declares, and none else', () => {
    expect([...used].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('needs nothing after GitLab 17.0', () => {
    expect(text.match(/\$\[\[[^\]]*\|/)).toBeNull();
    expect([...body.matchAll(/\$\[\[/g)].length).toBe([...body.matchAll(/\$\[\[ inputs\.[\w-]+ \]\]/g)].length);
    expect(Object.keys(read(text.split('\n---\n')[0] ?? '') as object)).toEqual(['spec']);
    const known = ['type', 'default', 'description', 'options', 'regex'];
    for (const spec of Object.values(inputs)) expect(known).toEqual(expect.arrayContaining(Object.keys(spec)));
    const jobs = Object.keys(interpolate(text));
    expect(jobs.every(name => /^xinchuang-\w+$/.test(name))).toBe(true);
    // 100 KB of a file's content is what the interpolated whole has to stay far below (1 MB).
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  });

  test('takes no secret as an input', () => {
    expect(inputs).not.toHaveProperty('token');
    expect(text).not.toContain('XC_TOKEN');
    expect(text).not.toContain('XC_GITLAB_TOKEN');
  });

  test('has defaults that its own rules allow, and options that are text', () => {
    for (const [name, spec] of Object.entries(inputs)) {
      const type = spec.type ?? 'string';
      const actual = Array.isArray(spec.default) ? 'array' : typeof spec.default;
      expect([name, actual]).toEqual([name, type]);
      expect([name, spec.options?.every(option => typeof option === 'string') ?? true]).toEqual([name, true]);
      if (spec.options) expect(spec.options).toContain(spec.default);
      if (spec.regex) expect(String(spec.default)).toMatch(new RegExp(spec.regex));
      expect(spec.description).toMatch(/\p{Script=Han}/u);
    }
  });

  test('passes text on as it is, whatever YAML would make of it, and lets no line break in', () => {
    const free = Object.entries(inputs).filter(([, spec]) => spec.regex === '^[^\\r\\n]*$');
    const odd = ['', '*.tgz', '!dist/old', '{{version}} # x', 'a: b', '"\\', "'", '1.20', 'off', '$HOME $(id)', '- a'];
    for (const value of odd) {
      const jobs = interpolate(text, Object.fromEntries(free.map(([name]) => [name, value])));
      for (const job of Object.values(jobs))
        for (const [name] of free) {
          const variable = `XC_${name.replaceAll('-', '_').toUpperCase()}`;
          if (variable in job.variables) expect([name, valueIn(job, variable)]).toEqual([name, value]);
        }
    }
    const strings = Object.entries(inputs).filter(([, { type, options }]) => type === undefined && !options);
    for (const [name, { regex }] of strings)
      expect([name, new RegExp(regex ?? '').test('a\nevil-job:\n  script: [id]')]).toEqual([name, false]);
  });

  test('puts no input into a script, has every one unexpanded, and speaks POSIX sh', () => {
    const raw = read(body) as Readonly<Record<string, Job>>;
    for (const job of Object.values(raw)) {
      for (const [name, variable] of Object.entries(job.variables))
        if (/^XCG?_/.test(name) && name !== 'XCG_REPORT_JOB')
          expect([name, variable]).toMatchObject([name, { expand: false }]);
      const script = job.script.join('\n');
      expect(script).not.toContain('$[[');
      const checked = spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' });
      expect([checked.status, checked.stderr]).toEqual([0, '']);
    }
  });
});

describe('components', () => {
  const template = (name: string) => components.get(`templates/${name}.yml`) ?? '';

  test('are one for each action that is a job, and one with all', () => {
    const expected = loaded.map(({ name }) => name).filter(name => name !== 'setup');
    expect([...components.keys()].sort()).toEqual([...expected, 'full'].map(name => `templates/${name}.yml`).sort());
    expect(readdirSync('templates').sort()).toEqual([...components.keys()].map(path => path.slice(10)).sort());
  });

  test('an action that comes gets its own, a place in full before the report, and the gate waits for it', () => {
    const probe = defineAction({
      name: 'probe' as never,
      description: { en: 'Probes.', zh: '探测。' },
      branding: { icon: 'eye', color: 'blue' },
      inputs: {
        depth: { type: 'integer', min: 1, max: 9, description: { en: 'How deep.', zh: '深度。' } },
        secret: { type: 'text', secret: true, description: { en: 'A secret.', zh: '机密。' } },
        ...commonInputs,
      },
      outputs: {},
      run: () => Promise.reject(new Error('not run')),
    });
    const more = gitlabComponents([...loaded, probe as unknown as Action], 'generated');
    const alone = interpolate(more.get('templates/probe.yml') ?? '')['xinchuang-probe'];
    expect(alone?.script.slice(-2)).toEqual(['xinchuang_go setup', 'xinchuang_go probe']);
    expect(valueIn(alone, 'XC_DEPTH')).toBe('0');
    expect(alone?.script.join('\n')).toContain('[ "$XC_DEPTH" != 0 ] || unset XC_DEPTH');
    expect(alone?.variables).not.toHaveProperty('XC_SECRET');
    const full = interpolate(more.get('templates/full.yml') ?? '');
    expect(Object.keys(full)).toContain('xinchuang-probe');
    expect(full['xinchuang-gate']?.needs?.map(need => need.job)).toEqual([
      'xinchuang-build',
      'xinchuang-bench',
      'xinchuang-gmtls',
      'xinchuang-probe',
    ]);
  });

  test('an input that means another thing in two jobs is not shared', () => {
    const probe = defineAction({
      name: 'probe' as never,
      description: { en: 'Probes.', zh: '探测。' },
      branding: { icon: 'eye', color: 'blue' },
      inputs: { port: { type: 'text', description: { en: 'A port.', zh: '端口。' } }, ...commonInputs },
      outputs: {},
      run: () => Promise.reject(new Error('not run')),
    });
    expect(() => gitlabComponents([...loaded, probe as unknown as Action], 'generated')).toThrow(
      'probe: the input port',
    );
  });

  test('audit has a component of its own, and no place in full', () => {
    const alone = interpolate(template('audit'))['xinchuang-audit'] as Job;
    expect(alone.script.slice(-2)).toEqual(['xinchuang_go setup', 'xinchuang_go audit']);
    expect(alone.needs).toBeUndefined();
    const full = interpolate(template('full'));
    expect(Object.keys(full)).not.toContain('xinchuang-audit');
    expect(full['xinchuang-gate']?.needs?.map(need => need.job)).not.toContain('xinchuang-audit');
  });

  test('what is left at its default leaves the decision to the configuration', () => {
    const { script } = interpolate(template('build'))['xinchuang-build'] as Job;
    const lines = script.find(item => item.startsWith('# What is left')) ?? '';
    const env = { PATH: process.env['PATH'] ?? '', XC_TRIMPATH: 'true', XC_REBUILD_CHECK: 'true', XC_CHINA: 'false' };
    const show = 'env | grep ^XC_';
    const { stdout } = spawnSync('sh', ['-eu', '-c', `${lines}${show}`], { encoding: 'utf8', env });
    expect(stdout.trim()).toBe('XC_REBUILD_CHECK=true');
  });

  test('a module below the checkout keeps its reports, artifacts and cache key there', () => {
    const report = interpolate(template('report'), { 'working-directory': 'services/a' });
    const { artifacts } = report['xinchuang-report'] as Job;
    expect(artifacts.paths).toEqual(['services/a/.xinchuang/']);
    expect(artifacts.reports).toEqual({
      junit: 'services/a/.xinchuang/report.junit.xml',
      codequality: 'services/a/.xinchuang/gl-code-quality-report.json',
      metrics: 'services/a/.xinchuang/metrics.txt',
      dotenv: 'services/a/.xinchuang/outputs.env',
    });
  });
});

/** gitlab-ci-local takes an input that no component knows, GitLab refuses the pipeline. */
describe('inputs that the examples and pages give', () => {
  const pages = [
    'README.md',
    'README.zh-CN.md',
    ...readdirSync('docs')
      .filter(n => n.endsWith('.md'))
      .map(n => join('docs', n)),
  ];
  const yaml = [
    ...readdirSync('workflows-examples/gitlab').map(name => join('workflows-examples/gitlab', name)),
    ...pages,
  ].flatMap(path => {
    const text = readFileSync(path, 'utf8');
    const blocks = path.endsWith('.md')
      ? [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
      : [text];
    return blocks
      .filter(block => /^ *- (component|local|project|remote):/m.test(block))
      .map(block => ({ path, block }));
  });

  test('there are such in both examples and in the pages of both languages', () => {
    const places = new Set(yaml.map(({ path }) => path));
    for (const path of ['merge-request.yml', 'release.yml'])
      expect(places).toContain(`workflows-examples/gitlab/${path}`);
    for (const path of ['README.md', 'README.zh-CN.md', 'docs/gitlab.md', 'docs/gitlab.zh-CN.md'])
      expect(places).toContain(path);
  });

  test.each(yaml)('$path', ({ block }) => {
    const unknown = parseAllDocuments(block).flatMap(document => {
      const { include = [] } = (document.toJS() ?? {}) as { include?: readonly Readonly<Record<string, unknown>>[] };
      return include.flatMap(item => {
        const place = String(item['component'] ?? item['file'] ?? item['local'] ?? item['remote']);
        const name = /(?:^|\/)(\w+)(?:@[^/]+|\.yml)$/.exec(place)?.[1] ?? place;
        expect(existsSync(`templates/${name}.yml`)).toBe(true);
        const { inputs } = parts(readFileSync(`templates/${name}.yml`, 'utf8'));
        return Object.keys((item['inputs'] ?? {}) as object).filter(key => !(key in inputs));
      });
    });
    expect(unknown).toEqual([]);
  });
});
