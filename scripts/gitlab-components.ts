import { stringify } from 'yaml';
import type { Action, Input, Inputs } from '../src/actions/define.js';

/**
 * GitLab CI components, made from the inputs of the actions. They hold to what GitLab 17.0 knows: no interpolation
 * functions, no `spec:component`, no `inputs:rules`. An input never becomes part of a script: it is the value of a
 * variable XC_…, unexpanded, which the command line reads as the input of that name.
 */
export function gitlabComponents(actions: readonly Action[], notice: string): Map<string, string> {
  const byName = new Map(actions.map(action => [action.name, action]));
  const part = (name: string) => {
    const action = byName.get(name as Action['name']);
    if (!action) throw new Error(`no action ${name}`);
    return action;
  };
  const files = new Map<string, string>();
  for (const name of STANDALONE)
    files.set(`templates/${name}.yml`, template(notice, [jobOf(name, [part(name)], [...SETUP[name].map(part)])]));
  const legs = jobOf('build', [part('build'), part('verify')], [part('setup')]);
  files.set(
    'templates/full.yml',
    template(notice, [legs, jobOf('report', [part('report')]), jobOf('gate', [part('gate')])]),
  );
  return files;
}

/** Each a component of its own. Setting up happens inside those that need it. */
const STANDALONE = ['build', 'verify', 'report', 'gate'] as const;
const SETUP: Readonly<Record<(typeof STANDALONE)[number], readonly string[]>> = {
  build: ['setup'],
  verify: ['setup'],
  report: [],
  gate: [],
};

interface JobParts {
  readonly name: string;
  readonly actions: readonly Action[];
  readonly setup: readonly Action[];
}

function jobOf(name: string, actions: readonly Action[], setup: readonly Action[] = []): JobParts {
  return { name, actions, setup };
}

interface InputSpec {
  readonly type?: 'string' | 'boolean' | 'number' | 'array';
  readonly default?: unknown;
  readonly description: string;
  readonly options?: readonly string[];
  readonly regex?: string;
}

/** Inputs of the component itself: where its jobs run, and how the program gets there. */
const FRAME: Readonly<Record<string, InputSpec>> = {
  stage: { default: 'test', description: 'Stage of the jobs. 作业所在阶段。' },
  'job-prefix': {
    default: 'xinchuang',
    regex: '^[A-Za-z0-9][A-Za-z0-9_-]*$',
    description: 'The jobs are called <job-prefix>-build and so on. 作业名前缀。',
  },
  image: {
    default: 'node:24-bookworm',
    description: 'Image with Node.js 20.19 or later, tar and git. 含 Node.js 20.19 及以上、tar 与 git 的镜像。',
  },
  install: {
    default: 'bundle',
    options: ['bundle', 'npx', 'path'],
    description:
      'How the program gets into the job. `bundle`: from the package registry of install-project, checked against install-sha256. `npx`: from an npm registry. `path`: install-path, in the repository or the image. 程序的获取方式。',
  },
  'install-version': { default: '', description: 'Exact version, for bundle and npx. 精确版本，用于 bundle 与 npx。' },
  'install-sha256': {
    default: '',
    regex: '^([0-9a-f]{64})?$',
    description: 'SHA-256 of xinchuang-go.tgz, for bundle. xinchuang-go.tgz 的 SHA-256，用于 bundle。',
  },
  'install-project': {
    default: '',
    description: 'Project whose package registry has the bundle: tools/xinchuang-go. 其软件包库中存有 bundle 的项目。',
  },
  'install-path': { default: '', description: 'Path of dist/cli.js, for path. dist/cli.js 的路径，用于 path。' },
};

const RULES = (when: string): InputSpec => ({
  type: 'array',
  default: [{ when }],
  description: 'When the job runs. 作业的运行条件。',
});
const MATRIX: InputSpec = {
  type: 'array',
  default: [{ XCG_LEG: 'all' }],
  description:
    'One job for each item, with its variables: XC_TARGETS, XC_PACKAGES, XC_SHARD, as `plan` makes them. 每项一个作业。',
};
const NEEDS = (jobs: readonly string[]): InputSpec => ({
  type: 'array',
  default: jobs.map(job => ({ job, optional: true, artifacts: true })),
  description: 'Jobs whose artifacts this one takes. 其产物供本作业使用的作业。',
});

/** Runs everywhere that is one leg of a build; the report also where something failed. */
const SHAPES: Readonly<
  Record<string, { readonly needs?: readonly string[]; readonly when: string; readonly matrix?: true }>
> = {
  build: { when: 'on_success', matrix: true },
  verify: { when: 'on_success', matrix: true, needs: ['xinchuang-build'] },
  report: { when: 'always', needs: ['xinchuang-build', 'xinchuang-verify'] },
  gate: { when: 'on_success', needs: ['xinchuang-build', 'xinchuang-verify'] },
};

/** What differs from the defaults of the action, because the artifacts of a GitLab job are files. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  setup: { qemu: 'auto' },
  report: {
    comment: true,
    baseline: '.xinchuang/base',
    junit: '.xinchuang/report.junit.xml',
    'code-quality': '.xinchuang/gl-code-quality-report.json',
    'open-metrics': '.xinchuang/metrics.txt',
  },
};

/** Of setup: what a user of a whole pipeline chooses. The rest is XC_… variables of the project. */
const SETUP_INPUTS = ['go-version', 'china', 'sources', 'mirrors', 'go-archive', 'qemu'];

function template(notice: string, jobs: readonly JobParts[]): string {
  const whole = jobs.length > 1;
  const inputs: Record<string, InputSpec> = { ...FRAME };
  const body: Record<string, unknown> = {};
  for (const { name, actions, setup } of jobs) {
    const shape = SHAPES[name] ?? { when: 'on_success' };
    const key = (input: string) => (whole ? `${name}-${input}` : input);
    inputs[key('rules')] = RULES(shape.when);
    if (shape.matrix) inputs['matrix'] = MATRIX;
    if (shape.needs && !whole) inputs['needs'] = NEEDS(shape.needs);
    const own = [...setup, ...actions]
      .flatMap(action => inputsOf(action, whole ? (NOT_SHARED[action.name] ?? []) : []))
      .filter(({ input }) => !(shape.matrix && input === 'shard'));
    for (const { input, spec } of own) inputs[input] ??= spec;
    body[`$[[ inputs.job-prefix ]]-${name}`] = job(name, { actions, setup, own, shape, key, whole });
  }
  const header = stringify({ spec: { inputs } }, { lineWidth: 0 });
  const text = stringify(body, { lineWidth: 0, version: '1.1' });
  // Whole-value inputs keep their type only where nothing stands around them.
  const jobsText = text.replace(/(['"])(\$\[\[ inputs\.(?:[\w-]*rules|matrix|needs) \]\])\1/g, '$2');
  return `# ${notice}\n${header}---\n${jobsText}`;
}

function inputsOf(action: Action, left: readonly string[]): { readonly input: string; readonly spec: InputSpec }[] {
  return Object.entries(action.inputs as Inputs)
    .filter(([name, input]) => !('secret' in input && input.secret) && !IGNORED.has(name))
    .filter(([name]) => (action.name !== 'setup' || SETUP_INPUTS.includes(name)) && !left.includes(name))
    .map(([name, input]) => ({ input: name, spec: specOf(input, DEFAULTS[action.name]?.[name]) }));
}

/** Read at the door of every action; lang and the folder are given once. `explain` is for people at a terminal. */
const IGNORED = new Set(['explain', 'check-latest']);
/** Jobs of one include have their inputs in common: these mean another thing in each, or are what the legs are made of. */
const NOT_SHARED: Readonly<Record<string, readonly string[]>> = {
  build: ['output'],
  verify: ['files', 'manifest', 'baseline', 'rebuilt', 'commit'],
  report: ['manifest'],
  gate: ['manifest'],
};

function specOf(input: Input, otherDefault: string | boolean | undefined): InputSpec {
  // A flag that is not given follows the configuration, where its default would win over it.
  const given = otherDefault ?? ('default' in input && input.type !== 'flag' ? input.default : undefined);
  const description = [input.description.en, input.description.zh].join(' ');
  // An input that is not given is an empty value: XC_… variables that are empty are "not given".
  const text = given === undefined ? '' : Array.isArray(given) ? given.join(',') : String(given);
  const choices = input.type === 'choice' ? input.choices : input.type === 'flag' ? ['true', 'false'] : undefined;
  return {
    default: text,
    description,
    ...(choices && { options: text === '' ? ['', ...choices] : choices }),
    ...(input.type === 'integer' && { regex: '^[0-9]*$' }),
  };
}

interface JobSpec {
  readonly actions: readonly Action[];
  readonly setup: readonly Action[];
  readonly own: readonly { readonly input: string }[];
  readonly shape: { readonly needs?: readonly string[]; readonly matrix?: true };
  readonly key: (input: string) => string;
  readonly whole: boolean;
}

function job(name: string, { actions, setup, own, shape, key, whole }: JobSpec): Record<string, unknown> {
  const values = Object.fromEntries(
    [...new Set(own.map(({ input }) => input))].map(input => [
      `XC_${input.replaceAll('-', '_').toUpperCase()}`,
      { value: `$[[ inputs.${input} ]]`, expand: false },
    ]),
  );
  const frame = Object.fromEntries(
    Object.keys(FRAME)
      .filter(input => input.startsWith('install'))
      .map(input => [
        `XCG_${input.replaceAll('-', '_').toUpperCase()}`,
        { value: `$[[ inputs.${input} ]]`, expand: false },
      ]),
  );
  const isReport = name === 'report';
  return {
    stage: '$[[ inputs.stage ]]',
    image: '$[[ inputs.image ]]',
    rules: `$[[ inputs.${key('rules')} ]]`,
    ...(shape.needs && {
      needs: whole ? [{ job: '$[[ inputs.job-prefix ]]-build', artifacts: true }] : '$[[ inputs.needs ]]',
    }),
    ...(shape.matrix && { parallel: { matrix: '$[[ inputs.matrix ]]' } }),
    variables: {
      GIT_DEPTH: '0',
      ...(setup.length > 0 && GO_FOLDERS),
      ...(isReport && { XCG_REPORT_JOB: '$[[ inputs.job-prefix ]]-report' }),
      ...frame,
      ...values,
    },
    ...(setup.length > 0 && { cache: GO_CACHE }),
    script: [
      INSTALL,
      ...(isReport ? [FETCH_BASE] : []),
      ...[...setup, ...actions].map(action => `xinchuang_go ${action.name}`),
      ...(isReport ? [KEEP_BASE] : []),
    ],
    artifacts: {
      when: 'always',
      paths: ['.xinchuang/'],
      ...(isReport && {
        reports: {
          junit: '$[[ inputs.junit ]]',
          codequality: '$[[ inputs.code-quality ]]',
          metrics: '$[[ inputs.open-metrics ]]',
        },
      }),
      ...(name === 'gate' && { reports: { dotenv: '.xinchuang/outputs.env' } }),
    },
  };
}

/** Below the project: GitLab caches nothing else. Folders that begin with a dot are no part of `./...`. */
const GO_FOLDERS = {
  GOMODCACHE: '$CI_PROJECT_DIR/.xinchuang-go/mod',
  GOCACHE: '$CI_PROJECT_DIR/.xinchuang-go/build',
};
const GO_CACHE = {
  key: { files: ['go.sum'], prefix: 'xinchuang-go' },
  paths: ['.xinchuang-go/mod/', '.xinchuang-go/build/'],
};

/**
 * POSIX sh: makes `xinchuang_go`. What is fetched is run after its SHA-256 matched, by Node, which is there anyway; images
 * may lack curl. Addresses and tokens come from variables that GitLab sets.
 */
const INSTALL = `xinchuang_fetch() { node -e '
  const [url, file, sha256] = process.argv.slice(1);
  const fail = text => { console.error(text); process.exit(1); };
  const headers = process.env.CI_JOB_TOKEN ? { "JOB-TOKEN": process.env.CI_JOB_TOKEN } : {};
  fetch(url, { headers, signal: AbortSignal.timeout(300000) }).then(async answer => {
    if (!answer.ok) fail(\`\${url}: \${answer.status}\`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const found = require("crypto").createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== "-" && found !== sha256) fail(\`\${url}: SHA-256 \${found}, not \${sha256}; nothing was run / SHA-256 不符，未运行任何内容\`);
    require("fs").writeFileSync(file, bytes);
  }).catch(error => fail(\`\${url}: \${error.cause?.code ?? error.message}\`));
' "$@"; }
case "$XCG_INSTALL" in
  path)
    [ -f "$XCG_INSTALL_PATH" ] || { echo "install-path: \\"$XCG_INSTALL_PATH\\" is not a file / 不是文件" >&2; exit 2; }
    xinchuang_go() { node "$XCG_INSTALL_PATH" "$@"; } ;;
  npx)
    [ -n "$XCG_INSTALL_VERSION" ] || { echo "install-version: name an exact version for npx / 请为 npx 指定精确版本" >&2; exit 2; }
    xinchuang_go() { npx --yes "xinchuang-go@$XCG_INSTALL_VERSION" "$@"; } ;;
  *)
    [ -n "$XCG_INSTALL_VERSION" ] && [ -n "$XCG_INSTALL_SHA256" ] && [ -n "$XCG_INSTALL_PROJECT" ] || { echo "bundle needs install-version, install-sha256 and install-project / bundle 需要 install-version、install-sha256 和 install-project" >&2; exit 2; }
    xinchuang_project=$(node -p 'encodeURIComponent(process.argv[1])' "$XCG_INSTALL_PROJECT")
    mkdir -p .xinchuang-go/bundle
    xinchuang_fetch "$CI_API_V4_URL/projects/$xinchuang_project/packages/generic/xinchuang-go/$XCG_INSTALL_VERSION/xinchuang-go.tgz" .xinchuang-go/bundle.tgz "$XCG_INSTALL_SHA256" || exit 4
    tar -xzf .xinchuang-go/bundle.tgz -C .xinchuang-go/bundle || exit 4
    xinchuang_go() { node .xinchuang-go/bundle/dist/cli.js "$@"; } ;;
esac
`;

/**
 * The reports of the target branch are an artifact of its last successful pipeline, which a job token may read. Not a
 * cache: GitLab keeps those of protected branches from merge requests.
 */
const FETCH_BASE = `if [ -n "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" ] && [ -n "$XC_BASELINE" ] && [ -n "$CI_JOB_TOKEN" ]; then
  xinchuang_ref=$(node -p 'encodeURIComponent(process.argv[1])' "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
  xinchuang_url="$CI_API_V4_URL/projects/$CI_PROJECT_ID/jobs/artifacts/$xinchuang_ref/raw/.xinchuang/base.tgz?job=$XCG_REPORT_JOB"
  if xinchuang_fetch "$xinchuang_url" .xinchuang-base.tgz -; then
    mkdir -p "$XC_BASELINE" && tar -xzf .xinchuang-base.tgz -C "$XC_BASELINE" --strip-components=1 || echo "no base / 没有基线"
  else
    echo "no base yet: the report job of the target branch leaves one / 尚无基线：目标分支的 report 作业会留下"
  fi
fi
`;
const KEEP_BASE = 'tar -czf .xinchuang/base.tgz -C .xinchuang reports\n';
