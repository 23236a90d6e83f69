import { Document, Scalar, stringify, visit } from 'yaml';
import type { Action, Input, Inputs } from '../src/actions/define.js';

/**
 * GitLab CI components, made from the inputs of the actions. They hold to what GitLab 17.0 knows: no interpolation
 * functions, no `spec:component`, no `inputs:rules`. An input never becomes part of a script: it is the value of a
 * variable XC_…, unexpanded, which the command line reads as the input of that name.
 *
 * GitLab puts inputs into the text of a template before that is read as YAML
 * (gitlabhq lib/gitlab/ci/config/interpolation/text_template.rb). So each stands in a block scalar, where neither `*.tgz`
 * nor `{{version}}` nor an empty value means anything, and none may hold a line break, which would end the scalar.
 */
export function gitlabComponents(actions: readonly Action[], notice: string): Map<string, string> {
  const jobs = actions.filter(({ name }) => !NO_JOB.has(name)).map(action => jobOf(action, actions));
  const files = new Map<string, string>();
  for (const job of jobs) files.set(`templates/${job.name}.yml`, template(notice, [job]));
  files.set('templates/full.yml', template(notice, whole(jobs)));
  // Before all of them, in a pipeline that then starts another one with them.
  for (const action of actions.filter(({ name }) => name === 'plan'))
    files.set('templates/plan.yml', template(notice, [jobOf(action, actions)]));
  return files;
}

/** What another job does at its start, and what writes a pipeline rather than being a job of the whole. */
const NO_JOB: ReadonlySet<string> = new Set(['setup', 'plan']);
/** These judge what all others leave, and build nothing. */
const LAST: ReadonlySet<string> = new Set(['report', 'gate']);
/** These take nothing that another job left. */
const FIRST: ReadonlySet<string> = new Set(['build', 'plan', 'bench', 'audit']);
/** In `full` these run where somebody asks for them by their rules: they need tools that not every runner has. */
const ASKED_FOR: ReadonlySet<string> = new Set(['bench', 'gmtls']);

/** Not in `full`: it compiles what build compiles, before somebody has written a line for the port. */
const ALONE: ReadonlySet<string> = new Set(['audit']);

interface JobParts {
  readonly name: string;
  readonly actions: readonly Action[];
  readonly setup: readonly Action[];
  readonly needs: readonly string[];
  readonly when: 'on_success' | 'always' | 'never';
  /** One job for each leg of a build. */
  readonly matrix: boolean;
}

/** An action that is new to this file is a job after build, with its own setup. */
function jobOf(action: Action, all: readonly Action[]): JobParts {
  const { name } = action;
  const before = all.map(other => other.name).filter(other => !NO_JOB.has(other) && !LAST.has(other));
  return {
    name,
    actions: [action],
    setup: LAST.has(name) ? [] : all.filter(other => other.name === 'setup'),
    needs: LAST.has(name) ? before : FIRST.has(name) ? [] : ['build'],
    // The report also where something failed.
    when: name === 'report' ? 'always' : 'on_success',
    matrix: name === 'build' || name === 'verify',
  };
}

/** All with one include: a leg is built and verified in the same job, so that its files travel once. */
function whole(jobs: readonly JobParts[]): readonly JobParts[] {
  const [build, verify] = ['build', 'verify'].map(name => jobs.find(job => job.name === name));
  if (!build || !verify) throw new Error('there is no build or no verify');
  const legs = { ...build, actions: [...build.actions, ...verify.actions] };
  const rest = jobs.filter(job => job !== build && job !== verify && !ALONE.has(job.name));
  return [
    legs,
    ...rest.map(job => ({
      ...job,
      needs: job.needs.filter(name => name !== 'verify' && !ALONE.has(name)),
      ...(ASKED_FOR.has(job.name) && { when: 'never' as const }),
    })),
  ];
}

interface InputSpec {
  readonly type?: 'string' | 'boolean' | 'number' | 'array';
  readonly default?: unknown;
  readonly description: string;
  readonly options?: readonly string[];
  readonly regex?: string;
}

/** RE2 and JavaScript read it alike. */
const ONE_LINE = '^[^\\r\\n]*$';

/**
 * Inputs of the component itself: where its jobs run, and how the program gets there. None for the runner's tags: a key
 * cannot be optional, and `tags: []` would set the user's `default: tags` aside, besides being against GitLab's schema.
 */
const FRAME: Readonly<Record<string, InputSpec>> = {
  stage: { default: 'test', regex: ONE_LINE, description: 'Stage of the jobs. 作业所在阶段。' },
  'job-prefix': {
    default: 'xinchuang',
    regex: '^[A-Za-z0-9][A-Za-z0-9_-]*$',
    description:
      'The jobs are called <job-prefix>-build and so on; with another one, name `needs` too. 作业名前缀；更改后请同时给出 `needs`。',
  },
  image: {
    default: 'node:24-bookworm',
    regex: ONE_LINE,
    description: 'Image with Node.js 20.19 or later, tar and git. 含 Node.js 20.19 及以上、tar 与 git 的镜像。',
  },
  install: {
    default: 'bundle',
    options: ['bundle', 'npx', 'path'],
    description:
      'How the program gets into the job. `bundle`: from the package registry of install-project, checked against install-sha256. `npx`: from an npm registry. `path`: install-path, in the repository or the image. 程序的获取方式：`bundle` 取自 install-project 的软件包库并按 install-sha256 校验；`npx` 取自 npm 仓库；`path` 为仓库或镜像中的 install-path。',
  },
  'install-version': {
    default: '',
    regex: '^([0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?)?$',
    description: 'Exact version, for bundle and npx. 精确版本，用于 bundle 与 npx。',
  },
  'install-sha256': {
    default: '',
    regex: '^([0-9a-f]{64})?$',
    description: 'SHA-256 of xinchuang-go.tgz, for bundle. xinchuang-go.tgz 的 SHA-256，用于 bundle。',
  },
  'install-project': {
    default: '',
    regex: ONE_LINE,
    description: 'Project whose package registry has the bundle: tools/xinchuang-go. 其软件包库中存有 bundle 的项目。',
  },
  'install-path': {
    default: '',
    regex: ONE_LINE,
    description: 'Path of dist/cli.js, for path. dist/cli.js 的路径，用于 path。',
  },
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

/**
 * What differs from the defaults of the action, because the artifacts of a GitLab job are files, and what holds where
 * neither the action nor the configuration says a thing: a boolean of a component always has a value.
 */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  setup: { qemu: 'auto', china: false },
  build: { trimpath: true, 'rebuild-check': false },
  bench: { tests: false, history: false },
  gate: { baseline: '.xinchuang/base' },
  plan: { gitlab: '.xinchuang/legs.gitlab-ci.yml' },
  report: {
    comment: true,
    baseline: '.xinchuang/base',
    junit: '.xinchuang/report.junit.xml',
    'code-quality': '.xinchuang/gl-code-quality-report.json',
    'open-metrics': '.xinchuang/metrics.txt',
  },
};

/** The same of setup, where it prepares a job of this action. */
const SETUP_DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = { bench: { qemu: 'counting' } };

/** Inputs that a component calls otherwise, since it has one of that name itself. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bench: { image: 'bench-image' },
  gmtls: { image: 'gmtls-image' },
};

/** Of setup: what a user of a whole pipeline chooses. The rest is XC_… variables of the project. */
const SETUP_INPUTS = ['go-version', 'china', 'sources', 'mirrors', 'go-archive', 'qemu'];

function template(notice: string, jobs: readonly JobParts[]): string {
  const several = jobs.length > 1;
  const inputs: Record<string, InputSpec> = { ...FRAME };
  const body: Record<string, unknown> = {};
  for (const parts of jobs) {
    const { name, setup, actions, when, matrix, needs } = parts;
    const rules = several ? `${name}-rules` : 'rules';
    inputs[rules] = RULES(when);
    if (matrix) inputs['matrix'] = MATRIX;
    if (needs.length > 0 && !several) inputs['needs'] = NEEDS(needs.map(other => `xinchuang-${other}`));
    const own = [...setup, ...actions]
      .flatMap(action => inputsOf(action, name, several))
      // A leg says itself which shard it is.
      .filter(({ input }) => !(matrix && input === 'shard'));
    for (const { input, spec } of own) {
      const other = inputs[input] ?? spec;
      if (other.type !== spec.type || other.default !== spec.default)
        throw new Error(`${name}: the input ${input} is of another job in this include already`);
      inputs[input] = other;
    }
    body[`$[[ inputs.job-prefix ]]-${name}`] = jobYaml(parts, { own, rules, several });
  }
  return `# ${notice}\n${stringify({ spec: { inputs } }, YAML)}---\n${interpolated(body)}`;
}

/** As GitLab's own parser reads: `off` is a boolean unless it is quoted. */
const YAML = { lineWidth: 0, version: '1.1' } as const;
/** Arrays stand alone: they become JSON, which is YAML's flow style. */
const ARRAY = /^\$\[\[ inputs\.(?:[\w-]*rules|matrix|needs) \]\]$/;

function interpolated(body: Readonly<Record<string, unknown>>): string {
  const document = new Document(body, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'string' || !node.value.includes('$[[')) return;
      node.type = key === 'key' || ARRAY.test(node.value) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
    },
  });
  return document
    .toString({ lineWidth: 0 })
    .replace(/"(\$\[\[ inputs\.[\w-]+ \]\])"$/gm, (quoted, value: string) => (ARRAY.test(value) ? value : quoted));
}

/**
 * Lines that no configuration can say instead: JSON in a text, of which the job makes lines. Not `type: array`: GitLab and
 * gitlab-ci-local write one into a text each in its own way.
 */
const LISTS: Readonly<Record<string, readonly string[]>> = { gmtls: ['start'] };

interface Own {
  /** Of the component. */
  readonly input: string;
  /** Of the action. */
  readonly of: string;
  readonly spec: InputSpec;
  readonly isList?: true;
  /** The value that says no more than that nothing was given, where empty is none: of a boolean, of a number. */
  readonly absent?: string;
}

function inputsOf(action: Action, job: string, several: boolean): Own[] {
  const left = several ? (NOT_SHARED[action.name] ?? []) : [];
  const forJob = (action.name === 'setup' && SETUP_DEFAULTS[job]) || {};
  const called = (name: string) => (several && name in forJob ? `${job}-${name}` : OTHER_NAMES[action.name]?.[name]);
  return Object.entries(action.inputs as Inputs)
    .filter(([name, input]) => !('secret' in input && input.secret) && !IGNORED.has(name))
    .filter(([name]) => (action.name !== 'setup' || SETUP_INPUTS.includes(name)) && !left.includes(name))
    .map(([name, input]) => ({
      input: called(name) ?? name,
      of: name,
      ...(LISTS[action.name]?.includes(name)
        ? { spec: listSpec(input), isList: true as const }
        : specOf(name, input, forJob[name] ?? DEFAULTS[action.name]?.[name])),
    }));
}

/** Read at the door of every action; lang and the folder are given once. The others are for people at a terminal. */
const IGNORED = new Set(['explain', 'trace', 'keylog', 'html']);
/** Jobs of one include have their inputs in common: these mean another thing in each, or are what the legs are made of. */
const NOT_SHARED: Readonly<Record<string, readonly string[]>> = {
  build: ['output'],
  verify: ['files', 'manifest', 'baseline', 'rebuilt', 'commit'],
  bench: ['packages', 'shard', 'start'],
  gmtls: ['shard', 'budget', 'baseline'],
  report: ['manifest'],
  gate: ['manifest'],
};

function specOf(name: string, input: Input, otherDefault: string | boolean | undefined): Pick<Own, 'spec' | 'absent'> {
  const description = [input.description.en, input.description.zh].join(' ');
  const given = otherDefault ?? ('default' in input ? input.default : undefined);
  switch (input.type) {
    case 'flag':
      if (given === undefined) throw new Error(`${name}: a boolean of a component needs a default`);
      return { spec: { type: 'boolean', default: given, description }, absent: String(input.default ?? given) };
    case 'integer':
      if (given === undefined && input.min < 1) throw new Error(`${name}: 0 cannot mean that nothing was given`);
      return given === undefined
        ? { spec: { type: 'number', default: 0, description: `${description} 0: ${NOT_GIVEN}` }, absent: '0' }
        : { spec: { type: 'number', default: given, description } };
    case 'choice':
      return {
        spec: {
          default: given ?? '',
          description,
          // A copy: two inputs may have the same, and YAML would name it once.
          options: given === undefined ? ['', ...input.choices] : [...input.choices],
        },
      };
    default: {
      if ('required' in input && input.required) return { spec: { description, regex: ONE_LINE } };
      const text = Array.isArray(given) ? given.join(', ') : String(given ?? '');
      return { spec: { default: text, description, regex: ONE_LINE } };
    }
  }
}

function listSpec({ description: { en, zh } }: Input): InputSpec {
  return { default: '', description: `${en} ${zh} ${AS_JSON}`, regex: '^(\\[.*\\])?$' };
}

const AS_JSON = `Here as JSON: '["program", "argument"]'. 此处写成 JSON：'["程序", "参数"]'。`;
const NOT_GIVEN = 'not given. 0 表示未给出。';

/** JSON in a variable becomes lines. What is no list of texts ends the job before anything is started. */
function linesOf(name: string): string {
  return `${name}=$(node -e '
  const list = JSON.parse(process.env.${name} || "[]");
  if (!Array.isArray(list) || list.some(item => typeof item !== "string" || /[\\r\\n]/.test(item))) throw new Error("no list of lines");
  process.stdout.write(list.join("\\n"));
') || xinchuang_fail "${name}: a JSON list of texts, one line each / 须为 JSON 文本列表，每项一行" 2
export ${name}
`;
}

interface JobSpec {
  readonly own: readonly Own[];
  readonly rules: string;
  readonly several: boolean;
}

function jobYaml({ name, setup, actions, needs, matrix }: JobParts, spec: JobSpec): Record<string, unknown> {
  const { own, rules, several } = spec;
  const once = [...new Map(own.map(each => [each.input, each])).values()];
  const value = (input: string) => ({ value: `$[[ inputs.${input} ]]`, expand: false });
  const variable = (prefix: string, input: string) => `${prefix}${input.replaceAll('-', '_').toUpperCase()}`;
  const frame = Object.keys(FRAME).filter(input => input.startsWith('install'));
  const absent = once.flatMap(({ of, absent }) =>
    absent === undefined ? [] : [`[ "$${variable('XC_', of)}" != ${absent} ] || unset ${variable('XC_', of)}\n`],
  );
  const lists = once.filter(({ isList }) => isList).map(({ of }) => linesOf(variable('XC_', of)));
  const isReport = name === 'report';
  // What got worse than at the base is judged as well as shown.
  const compares = isReport || name === 'gate';
  return {
    stage: '$[[ inputs.stage ]]',
    image: '$[[ inputs.image ]]',
    rules: `$[[ inputs.${rules} ]]`,
    ...(needs.length > 0 && {
      needs: several
        ? needs.map(other => ({
            job: `$[[ inputs.job-prefix ]]-${other}`,
            artifacts: true,
            ...(ASKED_FOR.has(other) && { optional: true }),
          }))
        : '$[[ inputs.needs ]]',
    }),
    ...(matrix && { parallel: { matrix: '$[[ inputs.matrix ]]' } }),
    variables: {
      GIT_DEPTH: '0',
      ...(setup.length > 0 && GO_FOLDERS),
      ...(compares && { XCG_REPORT_JOB: '$[[ inputs.job-prefix ]]-report' }),
      ...Object.fromEntries(frame.map(input => [variable('XCG_', input), value(input)])),
      ...Object.fromEntries(once.map(({ input, of }) => [variable('XC_', of), value(input)])),
    },
    ...(setup.length > 0 && { cache: GO_CACHE }),
    script: [
      INSTALL,
      ...(absent.length > 0 ? [`${ABSENT}${absent.join('')}`] : []),
      ...lists,
      ...(compares ? [FETCH_BASE] : []),
      ...[...setup, ...actions].map(action => `xinchuang_go ${action.name}`),
      ...(isReport ? [KEEP_BASE] : []),
    ],
    artifacts: {
      when: 'always',
      // GitLab's Go globs and gitlab-ci-local's rsync both take ./.xinchuang/.
      paths: [below('.xinchuang/')],
      ...(isReport && {
        reports: {
          junit: below('$[[ inputs.junit ]]'),
          codequality: below('$[[ inputs.code-quality ]]'),
          metrics: below('$[[ inputs.open-metrics ]]'),
          dotenv: below('.xinchuang/outputs.env'),
        },
      }),
      ...(name === 'gate' && { reports: { dotenv: below('.xinchuang/outputs.env') } }),
    },
  };
}

/** The program writes below the module; paths of artifacts are relative to the project. */
function below(path: string): string {
  return `$[[ inputs.working-directory ]]/${path}`;
}

/** Below the project: GitLab caches nothing else. Folders that begin with a dot are no part of `./...`. */
const GO_FOLDERS = {
  GOMODCACHE: '$CI_PROJECT_DIR/.xinchuang-go/mod',
  GOCACHE: '$CI_PROJECT_DIR/.xinchuang-go/build',
};
const GO_CACHE = {
  // Two at most; what does not exist is left out.
  key: { files: ['go.sum', below('go.sum')], prefix: 'xinchuang-go' },
  paths: ['.xinchuang-go/mod/', '.xinchuang-go/build/'],
};

/** Booleans and numbers always have a value, and an input wins over .xinchuang.yml. */
const ABSENT =
  '# What is left at its default is not given: .xinchuang.yml decides. 保持默认值即视为未给出，由 .xinchuang.yml 决定。\n';

/**
 * POSIX sh: makes `xinchuang_go`. What is fetched is run after its SHA-256 matched, by Node, which is there anyway; images
 * may lack curl. Addresses and tokens come from variables that GitLab sets. GitLab may send on to its object storage, on
 * another host: that does not get the token.
 */
const INSTALL = `mkdir -p .xinchuang-go && echo '*' > .xinchuang-go/.gitignore # out of sight of git: a changed tree is no release
xinchuang_fail() { echo "$1" >&2; exit "$2"; }
xinchuang_fetch() { node -e '
  const [url, file, sha256] = process.argv.slice(1);
  const get = async (at, hops) => {
    const ours = new URL(at).origin === new URL(url).origin && process.env.CI_JOB_TOKEN;
    const answer = await fetch(at, { headers: ours ? { "JOB-TOKEN": process.env.CI_JOB_TOKEN } : {}, redirect: "manual", signal: AbortSignal.timeout(300000) });
    const to = answer.status > 299 && answer.status < 400 && answer.headers.get("location");
    return to && hops > 0 ? get(new URL(to, at).href, hops - 1) : answer;
  };
  (async () => {
    const answer = await get(url, 5);
    if (!answer.ok) throw new Error(String(answer.status));
    const bytes = [];
    let size = 0;
    for await (const part of answer.body) if ((size += part.length) > 1 << 27) throw new Error("> 128 MiB"); else bytes.push(part);
    const found = require("crypto").createHash("sha256").update(Buffer.concat(bytes)).digest("hex");
    if (sha256 !== "-" && found !== sha256) throw new Error("SHA-256 " + found + ", not " + sha256 + "; nothing of it was run / SHA-256 不符，未运行其中任何内容");
    require("fs").writeFileSync(file, Buffer.concat(bytes));
  })().catch(error => { console.error(url + ": " + (error.cause?.code ?? error.message)); process.exit(1); });
' "$@"; }
case "$XCG_INSTALL" in
  path)
    [ -f "$XCG_INSTALL_PATH" ] || xinchuang_fail "install-path: \\"$XCG_INSTALL_PATH\\" is not a file / 不是文件" 2
    xinchuang_go() { node "$XCG_INSTALL_PATH" "$@"; } ;;
  npx)
    [ -n "$XCG_INSTALL_VERSION" ] || xinchuang_fail "install-version: name an exact version for npx / 请为 npx 指定精确版本" 2
    xinchuang_go() { npx --yes "xinchuang-go@$XCG_INSTALL_VERSION" "$@"; } ;;
  *)
    [ -n "$XCG_INSTALL_VERSION" ] && [ -n "$XCG_INSTALL_SHA256" ] && [ -n "$XCG_INSTALL_PROJECT" ] || xinchuang_fail "install: bundle needs install-version, install-sha256 and install-project / bundle 需要 install-version、install-sha256 和 install-project" 2
    rm -rf .xinchuang-go/bundle && mkdir -p .xinchuang-go/bundle
    xinchuang_project=$(node -p 'encodeURIComponent(process.argv[1])' -- "$XCG_INSTALL_PROJECT")
    xinchuang_fetch "$CI_API_V4_URL/projects/$xinchuang_project/packages/generic/xinchuang-go/$XCG_INSTALL_VERSION/xinchuang-go.tgz" .xinchuang-go/bundle.tgz "$XCG_INSTALL_SHA256" || xinchuang_fail "bundle: no xinchuang-go $XCG_INSTALL_VERSION with that SHA-256 from $XCG_INSTALL_PROJECT; a 401, 403 or 404 means that it is not there or that project does not let this one's job token in / 未能从该项目取得符合此 SHA-256 的版本；401、403、404 表示不存在，或该项目未允许本项目的作业令牌访问" 4
    tar -xzf .xinchuang-go/bundle.tgz -C .xinchuang-go/bundle || xinchuang_fail "bundle: tar cannot unpack it / tar 无法解包" 4
    xinchuang_go() { node .xinchuang-go/bundle/dist/cli.js "$@"; } ;;
esac
`;

/**
 * The reports of the target branch are an artifact of its last successful pipeline, which a job token may read. Not a
 * cache: GitLab keeps those of protected branches from merge requests.
 */
const FETCH_BASE = `if [ -n "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" ] && [ -n "$XC_BASELINE" ] && [ -n "$CI_JOB_TOKEN" ]; then
  xinchuang_at=$(node -p 'const [ref, path] = process.argv.slice(1); encodeURIComponent(ref) + "/raw/" + path.split("/").filter(part => part !== ".").map(encodeURIComponent).join("/")' -- "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" "$XC_WORKING_DIRECTORY/.xinchuang/base.tgz")
  if xinchuang_fetch "$CI_API_V4_URL/projects/$CI_PROJECT_ID/jobs/artifacts/$xinchuang_at?job=$XCG_REPORT_JOB" .xinchuang-go/base.tgz -; then
    xinchuang_top=$PWD
    (cd "$XC_WORKING_DIRECTORY" && mkdir -p "$XC_BASELINE" && tar -xzf "$xinchuang_top/.xinchuang-go/base.tgz" -C "$XC_BASELINE" --strip-components=1) || echo "no base / 没有基线"
  else
    echo "no base yet: the report job of the target branch leaves one / 尚无基线：目标分支的 report 作业会留下"
  fi
fi
`;
const KEEP_BASE = `tar -czf "$XC_WORKING_DIRECTORY/.xinchuang/base.tgz" -C "$XC_WORKING_DIRECTORY/.xinchuang" reports\n`;
