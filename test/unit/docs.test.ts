import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { allChecks } from '../../src/actions/checks.js';
import type { Action } from '../../src/actions/define.js';
import { actions } from '../../src/actions/index.js';
import { commands } from '../../src/commands/index.js';
import { fields } from '../../src/config/fields.js';
import { configJsonSchema } from '../../src/config/index.js';
import { understand } from '../../src/config/understand.js';
import { catalogue } from '../../src/language/index.js';
import { registry } from '../../src/platform/registry.js';

const READMES = ['README.md', 'README.zh-CN.md'];
const pages = [...readdirSync('.'), ...readdirSync('docs').map(name => join('docs', name))].filter(path =>
  path.endsWith('.md'),
);
const read = (path: string) => readFileSync(path, 'utf8');
// One after the other: jest's loader loses its way when two dynamic imports meet in one module.
const loaded: Action[] = [];
for (const load of Object.values(actions)) loaded.push(await load());

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

function prose(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '`');
}

function withoutTargets(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, '').replace(/!?\[/g, '');
}

/** How GitHub names the anchor of a heading. */
function anchors(markdown: string): string[] {
  return [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('links', () => {
  test.each(pages)('%s', page => {
    const links = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links
      .filter(target => !/^[a-z]+:/.test(target))
      .filter(target => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        return !existsSync(file) || (anchor !== undefined && !anchors(read(file)).includes(decodeURIComponent(anchor)));
      });
    expect(broken).toEqual([]);
  });

  test('the pages of a language name each other', () => {
    for (const page of pages.filter(path => path.endsWith('.zh-CN.md')))
      expect(existsSync(page.replace('.zh-CN', ''))).toBe(true);
  });
});

describe.each(READMES)('%s', path => {
  const readme = read(path);

  test('shows a picture that is in the repository and not heavy', () => {
    const [, picture = ''] = /!\[[^\]]+\]\((docs\/images\/[^)]+\.png)\)/.exec(readme) ?? [];
    expect(readFileSync(picture).length).toBeLessThan(300_000);
  });

  test('YAML to copy parses, and asks only for inputs that there are', () => {
    const yaml = blocks(readme).filter(block => block.language === 'yaml');
    expect(yaml.length).toBeGreaterThanOrEqual(4);
    for (const { text } of yaml) {
      const file = parse(text) as Readonly<Record<string, unknown>>;
      if ('jobs' in file) checkWorkflow(file as unknown as Workflow);
      else checkGitlab(file as GitlabFile);
    }
  });

  test('every action it uses is pinned by SHA, or is ours', () => {
    const uses = [...readme.matchAll(/uses: (\S+)(.*)$/gm)].map(([, what = '', rest = '']) => what + rest);
    expect(uses.length).toBeGreaterThan(10);
    for (const use of uses)
      expect(use).toMatch(/^(?:org\/xinchuang-go\/[a-z]+@v1\b|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
  });

  test('every action has its row', () => {
    for (const { name } of loaded) expect(readme).toContain(`| [\`${name}\`](docs/inputs`);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

function checkWorkflow(workflow: Workflow): void {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const step of Object.values(workflow.jobs).flatMap(job => job.steps)) {
    const name = /^(?:org\/xinchuang-go|\.\/actions)\/([a-z]+)/.exec(step.uses ?? '')?.[1];
    if (name === undefined) continue;
    const action = parse(read(`actions/${name}/action.yml`)) as { inputs: Record<string, unknown> };
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
}

interface GitlabFile {
  readonly include?: readonly {
    readonly component?: string;
    readonly local?: string;
    readonly inputs: Readonly<Record<string, unknown>>;
  }[];
}

/** A pipeline of a user: what it includes is a template of ours, and takes every input that it is given. */
function checkGitlab({ include = [] }: GitlabFile): void {
  expect(include.length).toBeGreaterThan(0);
  for (const { component, local, inputs } of include) {
    const name = /([a-z]+)(?:@\S+|\.yml)$/.exec(component ?? local ?? '')?.[1];
    const [header] = parseAllDocuments(read(`templates/${name}.yml`));
    const template = header?.toJS() as { spec: { inputs: Readonly<Record<string, unknown>> } } | undefined;
    expect(Object.keys(template?.spec.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(inputs)));
  }
}

describe('what a page tells to run is there', () => {
  const scripts = Object.keys((parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
  const known = [...Object.keys(commands), ...Object.keys(actions)];

  test.each(pages)('%s', page => {
    const text = read(page);
    for (const [, script = ''] of text.matchAll(/\bnpm run (?:-s )?([a-z][a-z:-]*)/g))
      expect(scripts).toContain(script);
    const called = text.matchAll(/(?:npx (?:--yes )?xinchuang-go|dist\/cli\.js|`xinchuang-go) (?!<)([a-z][a-z-]*)/g);
    for (const [, command = ''] of called) expect(known).toContain(command);
    for (const [, id = ''] of text.matchAll(/xinchuang-go explain ([a-z]+\/[a-z0-9-]+)/g))
      expect(CHECK_IDS).toContain(id);
  });
});

const CHECK_IDS = (await allChecks()).map(check => check.id);

describe.each(['docs/configuration.md', 'docs/configuration.zh-CN.md'])('%s', page => {
  test('describes every key of the schema, and no other', async () => {
    const wanted = keysOf(await configJsonSchema()).sort();
    const described = [...read(page).matchAll(/^\| ((?:`[^`]+` ?)+)\|/gm)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
      .map(([, key = '']) => key);
    expect(described.sort()).toEqual(wanted);
  });

  test('every example is a configuration that is understood without a complaint', async () => {
    for (const { text } of blocks(read(page)).filter(block => block.language === 'yaml')) {
      const { problems, warnings } = await understand(text, 'x.yml', new Date('2026-11-23'), async () => ({
        verify: CHECK_IDS,
        gmtls: CHECK_IDS,
        all: CHECK_IDS,
      }));
      expect([...problems, ...warnings].map(problem => problem.message)).toEqual([]);
    }
  });
});

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** `verify.checks.*.until`, `platforms[].reason`: every name that can be written, by its place. */
function keysOf(schema: JsonSchema, at = ''): string[] {
  const below = (name: string, inner: JsonSchema) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...keysOf(inner, path)];
  };
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => below(name, inner));
  const items = schema.items ? keysOf(schema.items, `${at}[]`) : [];
  const any = typeof schema.additionalProperties === 'object' ? keysOf(schema.additionalProperties, `${at}.*`) : [];
  return [...named, ...items, ...any, ...(schema.anyOf ?? []).flatMap(inner => keysOf(inner, at))];
}

describe('workflows of the project', () => {
  const files = readdirSync('.github/workflows').map(name => join('.github/workflows', name));

  test.each(files)('%s', path => {
    const text = read(path);
    const [document] = parseAllDocuments(text);
    const workflow = document?.toJS() as Workflow;
    checkWorkflow(workflow);
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what = '']) => what);
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(use).toMatch(/^(?:\.\/actions\/[a-z]+$|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
    for (const { run = '' } of Object.values(workflow.jobs).flatMap(job => job.steps)) expect(run).not.toContain('${{');
  });
});

describe('Chinese text has full-width punctuation', () => {
  const narrow = /\p{Script=Han}[,:;!?(]|[,:;!?)]\p{Script=Han}/u;
  const found = (texts: readonly string[]) => texts.filter(text => narrow.test(text));

  test('messages', () => expect(found(Object.values(catalogue).flatMap(({ zh }) => zh))).toEqual([]));
  test('configuration', () => expect(found(Object.values(fields).map(({ zh }) => zh))).toEqual([]));
  test('checks', async () => {
    const checks = await allChecks();
    expect(checks.length).toBeGreaterThan(30);
    expect(found(checks.flatMap(({ title, why, fix }) => [title.zh, why.zh, fix.zh]))).toEqual([]);
  });
  test('actions and commands', async () => {
    const texts = loaded.flatMap(({ description, inputs, outputs }) => [
      description.zh,
      ...Object.values(inputs).flatMap(input => [input.description.zh, input.otherwise?.zh ?? '']),
      ...Object.values(outputs).map(({ zh }) => zh),
    ]);
    for (const load of Object.values(commands)) {
      const { description, flags } = await load();
      texts.push(description.zh, ...Object.values(flags).map(({ zh }) => zh));
    }
    expect(found(texts)).toEqual([]);
  });
  test('help, progress and findings, which no list holds', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'));
    expect(found(files.flatMap(path => read(join('src', path)).split('\n')))).toEqual([]);
  });
  test('platforms', () => {
    const texts = JSON.stringify(registry).match(/(?<="zh":")[^"]*/g) ?? [];
    expect(texts.length).toBeGreaterThan(50);
    expect(found(texts)).toEqual([]);
  });
  // The platforms' page lists names in both languages between commas; its Chinese sentences are those of the registry.
  test.each(pages.filter(page => page !== 'docs/platforms.md'))('%s', page =>
    expect(found(withoutTargets(prose(read(page))).split('\n'))).toEqual([]),
  );
});
