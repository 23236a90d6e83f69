import { relative, resolve } from 'node:path';
import { mergeConfig } from '../config/index.js';
import { listMains } from '../golang/index.js';
import { throwAll, UserError } from '../language/index.js';
import { inertLine } from '../report/index.js';
import { targetName } from '../report/target.js';
import { ExitCode, writeFileAtomic } from '../system/index.js';
import { defineAction } from './define.js';
import { commonInputs } from './job.js';
import { type Leg, legsOf, MAX_LEG_BYTES, MAX_MATRIX_CHARS } from './plan-legs.js';
import { chooseTargets, packagesInput, targetInputs } from './targets.js';

/** GitHub starts no matrix of more than 256 jobs; GitLab none of more than 200. */
const MOST_LEGS = 256;
const MOST_LEGS_ON_GITLAB = 200;

export const plan = defineAction({
  name: 'plan',
  description: {
    en: 'Spreads a repository with many programs over the machines of the CI: the legs of a matrix, and the reports that the gate has to see of them.',
    zh: '把含有许多程序的仓库分摊到 CI 的多台机器：矩阵的各项，以及门禁必须看到的报告。',
  },
  branding: { icon: 'share-2', color: 'blue' },
  inputs: {
    packages: packagesInput,
    ...targetInputs,
    'mains-per-leg': {
      type: 'integer',
      min: 1,
      max: 1000,
      default: 10,
      description: { en: 'How many programs one job may build.', zh: '一个作业最多构建多少个程序。' },
    },
    'max-legs': {
      type: 'integer',
      min: 1,
      max: MOST_LEGS,
      default: 60,
      description: {
        en: 'Most jobs in all; legs grow rather than that there are more. GitHub allows 256, GitLab 200.',
        zh: '作业总数上限；超过时增大每项而不增加项数。GitHub 允许 256，GitLab 允许 200。',
      },
    },
    gitlab: {
      type: 'text',
      example: '.xinchuang/legs.gitlab-ci.yml',
      description: {
        en: 'Where to write a child pipeline for GitLab, with one job for each leg.',
        zh: 'GitLab 子流水线的写入位置，每项一个作业。',
      },
      otherwise: { en: 'not written', zh: '不写入' },
    },
    include: {
      type: 'text',
      example: 'component: $CI_SERVER_FQDN/tools/xinchuang-go/full@1.0.0',
      description: {
        en: 'The component that the child pipeline includes: `component: …` or `local: …`.',
        zh: '子流水线所引用的组件：`component: …` 或 `local: …`。',
      },
      otherwise: { en: 'needed with `gitlab`', zh: '与 `gitlab` 一起必填' },
    },
    'include-inputs': {
      type: 'list',
      example: 'install: path, install-path: ci/dist/cli.js',
      description: {
        en: 'Further inputs of that component, each as `name: value` in YAML, without a comma. `matrix`, `expect`, and `platforms` where it is given here, are there already.',
        zh: '该组件的其他输入，每项写作 YAML 的 `name: value`，不含逗号；`matrix`、`expect` 以及此处给出的 `platforms` 已包含在内。',
      },
      otherwise: { en: 'none', zh: '无' },
    },
    ...commonInputs,
  },
  outputs: {
    matrix: {
      en: 'JSON for `strategy.matrix`: `{"include":[{name,targets,packages,shard}, …]}`.',
      zh: '用于 `strategy.matrix` 的 JSON：`{"include":[{name,targets,packages,shard}, …]}`。',
    },
    count: { en: 'Number of legs.', zh: '项数。' },
    expect: {
      en: 'The reports that `gate` must see, for its input of that name.',
      zh: '`gate` 必须看到的报告，用于其同名输入。',
    },
  },
  async run(inputs, job) {
    const { host, system, workspace } = job;
    const loaded = job.config().config;
    const config = mergeConfig(loaded, { packages: inputs.packages });
    const include = includeOf(inputs.gitlab, inputs.include);
    const more = await componentInputs(inputs['include-inputs'] ?? []);
    const platforms = inputs.platforms && { platforms: inputs.platforms.join(', ') };
    const chosen = chooseTargets(config, inputs);
    const maxLegs = Math.min(inputs['max-legs'], inputs.gitlab === undefined ? MOST_LEGS : MOST_LEGS_ON_GITLAB);
    if (chosen.targets.length > maxLegs)
      throw new UserError('XC-PLAN-001', { legs: maxLegs, targets: chosen.targets.map(targetName).join(' ') });
    const { goForBuild } = await import('./go.js');
    const go = await goForBuild(config, chosen, job);
    const programs = await Promise.all(
      chosen.targets.map(async target => {
        const query = { workspace, patterns: config.packages, target, cgo: config.build.cgo, tags: config.build.tags };
        return { target, mains: (await listMains(system, go, query)).map(({ importPath }) => importPath) };
      }),
    );
    const legs = legsOf(programs, inputs['mains-per-leg'], maxLegs);
    refuseTooLong(legs);
    const expect = legs.flatMap(({ targets, shard }) =>
      config.gate.require.filter(action => action !== 'setup').map(action => `${action}:${targets}#${shard}`),
    );
    for (const { name, packages } of legs)
      host.log('info', inertLine(`${name.padEnd(12)} ${packages.split(', ').length}  ${packages.slice(0, 200)}`));
    host.log('info', inertLine(`expect       ${expect.join(', ')}`));
    if (inputs.gitlab !== undefined && include !== undefined) {
      const path = resolve(workspace, inputs.gitlab);
      await writeFileAtomic(path, await childPipeline(legs, expect, { include, inputs: { ...platforms, ...more } }));
      host.log('info', relative(workspace, path));
    }
    return {
      outputs: {
        matrix: JSON.stringify({ include: legs }),
        count: String(legs.length),
        expect: expect.join(', '),
      },
      reports: [],
      exit: ExitCode.pass,
      answer: JSON.stringify({ include: legs }),
      json: { matrix: { include: legs }, expect },
    };
  },
});

/** What no runner could hand on is refused here, not in the middle of a release. @throws UserError XC-PLAN-003 */
function refuseTooLong(legs: readonly Leg[]): void {
  const longest = Math.max(...legs.map(({ packages }) => Buffer.byteLength(packages)));
  const matrix = JSON.stringify({ include: legs }).length;
  if (longest > MAX_LEG_BYTES || matrix > MAX_MATRIX_CHARS)
    throw new UserError('XC-PLAN-003', {
      legs: legs.length,
      longest,
      most: MAX_LEG_BYTES,
      matrix,
      all: MAX_MATRIX_CHARS,
    });
}

/** @throws UserError XC-PLAN-002 */
function includeOf(gitlab: string | undefined, text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (gitlab === undefined) return undefined;
  const [, key = '', value = ''] = /^(component|local):\s*(\S+)$/.exec(text ?? '') ?? [];
  if (key === '') throw new UserError('XC-PLAN-002', { value: text ?? '' });
  return { [key]: value };
}

/** `name: value`, as it stands under `inputs:` of an include. @throws UserError XC-PLAN-004 for each that is something else */
async function componentInputs(given: readonly string[]): Promise<Record<string, string | number | boolean>> {
  const { parseDocument } = await import('yaml');
  const found: Record<string, string | number | boolean> = {};
  const errors: UserError[] = [];
  for (const text of given) {
    const [, name = '', value = ''] = /^([a-z][a-z0-9-]{0,60}):\s+(.+)$/.exec(text) ?? [];
    const document = parseDocument(value);
    const parsed: unknown = document.errors.length > 0 ? undefined : document.toJS();
    const plain = typeof parsed === 'string' || typeof parsed === 'number' || typeof parsed === 'boolean';
    if (name !== '' && name !== 'matrix' && name !== 'expect' && plain) found[name] = parsed;
    else errors.push(new UserError('XC-PLAN-004', { value: text }));
  }
  throwAll(errors);
  return found;
}

/**
 * A pipeline of its own, which GitLab starts with `trigger: include: artifact`. Legs are variables, not YAML that is put
 * together: whatever a package is called, it stays a value.
 */
async function childPipeline(
  legs: readonly Leg[],
  expect: readonly string[],
  component: {
    readonly include: Readonly<Record<string, string>>;
    readonly inputs: Readonly<Record<string, string | number | boolean>>;
  },
): Promise<string> {
  const { stringify } = await import('yaml');
  const matrix = legs.map(({ targets, packages, shard }) => ({
    XC_TARGETS: targets,
    XC_PACKAGES: packages,
    XC_SHARD: shard,
  }));
  const inputs = { ...component.inputs, matrix, expect: expect.join(', ') };
  // GitLab reads `off` and the like as booleans, unless they are quoted.
  return stringify({ include: [{ ...component.include, inputs }] }, { lineWidth: 0, version: '1.1' });
}
