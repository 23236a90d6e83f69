export const id = 4681;
export const ids = [4681];
export const modules = {

/***/ 94681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit_audit)
});

// EXTERNAL MODULE: ./build/src/config/index.js + 2 modules
var src_config = __webpack_require__(39007);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/audit/index.js + 60 modules
var audit = __webpack_require__(19444);
// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var src_language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/audit-all.js







/** Looks at the graph for every target, and leaves a report for each. */
async function auditAll(config, chosen, job, wish) {
    const started = job.system.now();
    const go = await goOrWhyNot(config, chosen, job);
    const by = (go) => auditBy(go, started, config, chosen, job, wish);
    return 'why' in go ? by(go) : (0,golang/* inWorkFolder */.B3)(job.system, go, by);
}
async function auditBy(go, started, config, { targets }, job, { tests, containers, fix, budgetMinutes, shard }) {
    const until = started.getTime() + budgetMinutes * 60_000;
    const plan = 'why' in go ? go : await planOf(config, targets, go, job, { tests, until });
    const looked = 'why' in plan ? targets.map(target => (0,audit/* couldNotLook */.K2)(target, plan.why)) : await look(plan, targets, job);
    const { workspace } = job;
    const clean = (0,audit/* cleaner */.ZS)(workspace, 'why' in go ? NOWHERE : await foldersOf(go, job));
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, 'go.mod'), 'utf8').catch(() => '');
    const lineOf = (0,audit/* requireLines */.DG)(text);
    const version = 'version' in go ? go.version : undefined;
    const ofContainers = await (0,audit/* containersOf */.Mz)(job.system, workspace, targets.map(one => one.goarch), containers);
    const around = [];
    for (const { target, packages } of looked)
        around.push([...(await (0,audit/* driversOf */.Xf)(packages, target.goarch, version)), ...(await ofContainers(target.goarch))]);
    const reports = await (0,actions_reports/* makeReports */.Yy)(job, started, looked.map((one, i) => ({
        action: 'audit',
        target: one.target,
        env: { ...('version' in go && { go: `go${go.version}` }), cgo: config.build.cgo, tests: String(tests) },
        checks: [...(0,audit/* checksOf */.tg)(one, clean, lineOf), ...(around[i] ?? [])],
    })), shard);
    const audits = looked.map((one, i) => ({
        name: (0,report_target/* targetName */.j)(one.target),
        verdict: withChecks(one.verdict, around[i] ?? []),
        findings: one.findings.length,
        coverage: one.coverage,
    }));
    if (!fix || 'why' in plan || looked.every(one => one.findings.length === 0))
        return { audits, reports };
    return { audits, reports, fix: await (0,audit/* proposeFix */.Iz)(job.system, plan, targets, looked) };
}
/** The verdict on the graph, and what stands around it: databases, SM algorithms, images. */
function withChecks(verdict, checks) {
    const found = checks.map(({ status, severity }) => {
        if (status === 'unknown')
            return 'unknown';
        if (status === 'fail' && severity === 'error')
            return 'blocked';
        return (status === 'fail' || status === 'warn') && severity !== 'info' ? 'warnings' : 'clean';
    });
    return WORST_FIRST.find(one => one === verdict || found.includes(one)) ?? verdict;
}
/** From what stops a release to what does not. */
const WORST_FIRST = ['blocked', 'unknown', 'warnings', 'clean'];
const NOWHERE = { moduleCache: '', goRoot: '' };
/** A Go that cannot be had is a graph that nobody looked at, and is reported as that. */
async function goOrWhyNot(config, chosen, job) {
    const { goForBuild } = await Promise.all(/* import() */[__webpack_require__.e(9664), __webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__, 47735));
    try {
        return await goForBuild(config, chosen, job);
    }
    catch (error) {
        if (!(error instanceof src_language/* UserError */.yo))
            throw error;
        job.host.log('error', error.told(job.host.language).join('\n'));
        return { why: error };
    }
}
async function planOf(config, targets, go, job, wish) {
    const cgo = config.build.cgo !== 'off';
    const patterns = await patternsOf(config.packages, go, job);
    return {
        ...wish,
        workspace: job.workspace,
        go,
        patterns,
        named: patterns === config.packages && !isAll(patterns),
        tags: config.build.tags,
        trimpath: config.build.trimpath,
        cgo,
        cc: cgo ? await compilers(config, targets, job) : {},
    };
}
async function look(plan, targets, { host, system }) {
    const progress = host.progress('audit');
    const began = performance.now();
    const total = new Map();
    let done = 0;
    try {
        const audits = await (0,audit/* audit */.sb)(system, plan, targets, {
            onListed: (target, count) => total.set(target, count),
            onPackage: (target, importPath) => {
                done++;
                const known = [...total.values()].reduce((sum, count) => sum + count, 0);
                progress.update(Math.min(done, known), known, `${target.goarch} ${importPath}`);
            },
        });
        const counts = audits
            .map(one => `${shortName(one.target, audits)} ${one.coverage.compiled}/${one.coverage.listed}`)
            .join(' · ');
        progress.end(`${counts}   ${(0,src_language/* seconds */.YA)(performance.now() - began)}`, audits.every(one => one.verdict === 'clean' || one.verdict === 'warnings'));
        return audits;
    }
    catch (error) {
        progress.end('', false);
        throw error;
    }
}
/** `arm64`; `arm64/v8.0` beside another of its kind. */
function shortName(target, all) {
    const alone = all.filter(one => one.target.goarch === target.goarch).length === 1;
    return alone ? target.goarch : (0,report_target/* targetName */.j)(target).replace(/^[^/]*\//, '');
}
/** In the top folder of a workspace `./...` names nothing: its modules lie below. */
async function patternsOf(packages, go, { system, workspace }) {
    if (!isAll(packages))
        return packages;
    const folders = await (0,audit/* mainModules */.Vs)(system, go, workspace);
    // One alone may be around this folder, or this folder itself; only below it `./...` finds no way.
    if (folders.length < 2 && !folders.some(folder => folder.startsWith(`${workspace}/`)))
        return packages;
    return folders.map(folder => `./${(0,external_node_path_.join)((0,external_node_path_.relative)(workspace, folder), '...').replaceAll('\\', '/')}`);
}
const isAll = (packages) => packages.length === 1 && packages[0] === './...';
/** A target whose compiler cannot be had is looked at as far as it goes without one. */
async function compilers(config, targets, job) {
    const { compilersFor } = await Promise.all(/* import() */[__webpack_require__.e(9664), __webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__, 47735));
    const found = {};
    for (const target of targets) {
        try {
            Object.assign(found, await compilersFor(config, { targets: [target] }, job));
        }
        catch (error) {
            if (!(error instanceof src_language/* UserError */.yo))
                throw error;
            job.host.log('warning', error.told(job.host.language).join('\n'));
        }
    }
    return found;
}
async function foldersOf(go, { system, workspace }) {
    const { goFolders } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19444));
    return goFolders(system, go, workspace);
}

;// CONCATENATED MODULE: ./build/src/actions/audit-fix.js



/** The upgrades that were found and what none mends, in the log; the patch too. */
function tellFix({ complete, upgrades, unmended, vet, unvetted, patch, tries }, { host }) {
    const zh = host.language === 'zh';
    const found = (0,src_language/* plural */.LS)(upgrades.length, 'upgrade');
    const tried = `${tries} ${tries === 1 ? 'try' : 'tries'}`;
    const head = complete
        ? {
            en: `${found} ${upgrades.length === 1 ? 'makes' : 'make'} it compile (${tried})`,
            zh: `${upgrades.length} 项升级即可编译（尝试 ${tries} 次）`,
        }
        : {
            en: `${found} found, and not all of it can be mended so (${tried})`,
            zh: `找到 ${upgrades.length} 项升级，但未能全部修复（尝试 ${tries} 次）`,
        };
    host.log(complete ? 'info' : 'warning', head[host.language]);
    for (const { module, from, to } of upgrades)
        host.log('info', `  go get ${module}@${to}   (${from})`);
    for (const { what, why } of unmended)
        host.log('warning', `  ${what}: ${why[host.language]}`);
    if (vet.length > 0)
        host.log('warning', [zh ? '升级后 go vet 新增：' : 'new in go vet after the upgrades:', ...vet].join('\n'));
    if (unvetted !== undefined)
        host.log('warning', zh ? `未能执行 go vet：${unvetted}` : `go vet could not be asked: ${unvetted}`);
    if (patch !== '')
        host.log('info', patch);
}
/** @returns its path below the workspace; undefined where nothing would change */
async function keepPatch({ patch }, { workspace }) {
    if (patch === '')
        return undefined;
    const path = (0,external_node_path_.join)(await (0,system/* makeStateFolder */.En)(workspace, 'audit'), 'fix.patch');
    await (0,system/* writeFileAtomic */.Zf)(path, patch);
    return (0,external_node_path_.relative)(workspace, path);
}
/** @param path below the workspace */
function tellPatch(path, { host }) {
    host.log('info', host.language === 'zh' ? `采用：git apply ${path}` : `to take it over: git apply ${path}`);
}

// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
;// CONCATENATED MODULE: ./build/src/actions/audit-report.js


/** The findings in the log, and beside the lines that they are about. */
function tellAudit(audits, reports, { host }) {
    const { language, caps } = host;
    const summary = (0,report.summarize)({ reports, rejected: [] }, { platforms: [] });
    host.log('info', (0,report.renderTerminal)(summary, { language, paint: (0,report.terminalPaint)(caps.color), quiet: false }));
    for (const { name, verdict, coverage } of audits) {
        const { listed, compiled, failed, blocked, unknown } = coverage;
        const said = {
            en: `${name}: ${verdict} · ${(0,src_language/* plural */.LS)(listed, 'package')} listed, ${compiled} compiled, ${failed} failed, ${blocked} blocked, ${unknown} unknown`,
            zh: `${name}：${VERDICTS[verdict]} · 列出 ${listed} 个包，编译 ${compiled}，失败 ${failed}，受阻 ${blocked}，未知 ${unknown}`,
        };
        host.log('info', said[language]);
    }
    const seen = new Map();
    for (const { checks, target } of reports)
        for (const check of checks) {
            if (check.location === undefined || (check.status !== 'fail' && check.status !== 'warn'))
                continue;
            const key = JSON.stringify([check.id, check.location, check.evidence['module'] ?? '']);
            const entry = seen.get(key) ?? { check, targets: [] };
            entry.targets.push(target?.goarch ?? '');
            seen.set(key, entry);
        }
    host.annotate([...seen.values()].map(({ check: { id, title, hint, severity, location }, targets }) => ({
        level: severity === 'error' ? 'error' : severity === 'warn' ? 'warning' : 'notice',
        title: `${id} · ${targets.join(', ')}`,
        message: [title[language], hint?.[language]].filter(Boolean).join('\n'),
        path: location?.path ?? 'go.mod',
        ...(location?.line !== undefined && { line: location.line }),
        ...(location?.column !== undefined && { column: location.column }),
    })));
}
const VERDICTS = {
    clean: '无问题',
    warnings: '有警告',
    blocked: '受阻',
    unknown: '未知',
};

// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/targets.js
var targets = __webpack_require__(42351);
;// CONCATENATED MODULE: ./build/src/actions/audit.js









const audit_audit = (0,actions_define/* defineAction */.Q)({
    name: 'audit',
    description: {
        en: 'What in the module graph will not compile, or will not work, on each target, and which version mends it.',
        zh: '模块图中哪些内容在各目标上无法编译或无法工作，以及用哪个版本修复。',
    },
    branding: { icon: 'search', color: 'purple' },
    inputs: {
        packages: {
            type: 'list',
            operands: true,
            example: './cmd/...',
            otherwise: {
                en: 'all packages, `./...`; of a workspace those of all its modules',
                zh: '全部包，即 `./...`；工作区则为其所有模块的包',
            },
            description: {
                en: 'Packages whose graph is looked at, as `go build` takes them.',
                zh: '要检查其依赖图的包，写法同 `go build`。',
            },
        },
        ...targets/* targetInputs */.lY,
        tests: {
            type: 'flag',
            default: false,
            description: {
                en: 'Compile the test packages too, with what only tests import.',
                zh: '同时编译测试包及仅由测试导入的依赖。',
            },
        },
        tags: { type: 'list', description: { en: 'Build tags.', zh: '构建标签。' } },
        cgo: {
            type: 'choice',
            choices: ['off', 'static', 'dynamic'],
            otherwise: { en: '`build.cgo` of the configuration, else `off`', zh: '配置中的 `build.cgo`，否则为 `off`' },
            description: {
                en: 'As `build` will have it: with `off` a package of C alone is a finding, else it is compiled by the C compiler for the target.',
                zh: '与 `build` 一致：`off` 时只含 C 的包会被报告，否则用目标架构的 C 编译器编译。',
            },
        },
        cc: {
            type: 'choice',
            choices: ['none', 'gnu', 'musl', 'zig'],
            otherwise: { en: '`gnu` when cgo is on', zh: '启用 cgo 时为 `gnu`' },
            description: { en: 'Which C cross compiler, for cgo.', zh: 'cgo 使用的 C 交叉编译器。' },
        },
        'fail-on': {
            type: 'choice',
            choices: ['blocked', 'unknown', 'warnings'],
            default: 'unknown',
            description: {
                en: 'The mildest verdict that fails the step: `blocked`; `unknown` too, when something could not be looked at; `warnings` too.',
                zh: '使本步骤失败的最轻结论：`blocked`；`unknown` 还包括未能检查到的情况；`warnings` 还包括警告。',
            },
        },
        containers: {
            type: 'list',
            example: 'deploy/Dockerfile, deploy/*.yaml',
            otherwise: {
                en: 'every Dockerfile, Compose file and Kubernetes manifest of the workspace; templates are passed over',
                zh: '工作区内的所有 Dockerfile、Compose 文件与 Kubernetes 清单；模板会被跳过',
            },
            description: {
                en: 'Container files whose base images and users are looked at; `off`: none.',
                zh: '要检查基础镜像与运行用户的容器文件；`off` 表示不检查。',
            },
        },
        registry: {
            type: 'flag',
            default: false,
            description: {
                en: 'Ask the registries, without credentials, for which platforms the images are there.',
                zh: '不带凭据地向镜像仓库查询各镜像提供哪些平台。',
            },
        },
        fix: {
            type: 'flag',
            default: false,
            description: {
                en: 'Look for the smallest set of upgrades that makes the targets compile, and show it as a diff of go.mod and go.sum. Your files stay as they are.',
                zh: '查找使目标能够编译的最小升级集合，并以 go.mod 与 go.sum 的差异显示；你的文件不会被改动。',
            },
        },
        'fix-pr': {
            type: 'flag',
            default: false,
            description: {
                en: 'As `fix`, and leave it in `.xinchuang/audit/fix.patch`, for `git apply` in the folder of go.mod.',
                zh: '同 `fix`，并写入 `.xinchuang/audit/fix.patch`，可在 go.mod 所在目录执行 `git apply`。',
            },
        },
        budget: {
            type: 'integer',
            min: 1,
            max: 600,
            default: 60,
            description: {
                en: 'Minutes for all targets together, `fix` included. A compiler that still runs then is ended, and what it did not reach is `unknown`.',
                zh: '所有目标合计的时间（分钟），包括 `fix`。到时仍在运行的编译会被终止，未检查到的内容为 `unknown`。',
            },
        },
        shard: actions_reports/* shardInput */.d8,
        ...job/* commonInputs */.j,
    },
    outputs: {
        verdict: {
            en: 'The worst of all targets: `clean`, `warnings`, `unknown` or `blocked`.',
            zh: '所有目标中最差的结论：`clean`、`warnings`、`unknown` 或 `blocked`。',
        },
        blocked: { en: 'Targets that are blocked, separated by spaces.', zh: '受阻的目标，以空格分隔。' },
        patch: { en: 'Path of the patch that `fix-pr` left.', zh: '`fix-pr` 写出的补丁路径。' },
        findings: { en: 'Number of modules and packages that stand in the way.', zh: '构成阻碍的模块和包的数量。' },
    },
    async run(inputs, job) {
        const shard = (0,actions_reports/* checkedShard */.oy)(inputs.shard);
        const config = (0,src_config/* mergeConfig */.R2)(job.config().config, {
            packages: inputs.packages,
            build: { tags: inputs.tags, cgo: inputs.cgo, cc: inputs.cc },
        });
        const chosen = (0,targets/* chooseTargets */.uP)(config, inputs);
        // Where no report can be left, nobody waits for a whole graph to compile before being told.
        await (0,system/* makeStateFolder */.En)(job.workspace);
        const { audits, reports, fix } = await auditAll(config, chosen, job, {
            tests: inputs.tests,
            containers: { files: inputs.containers?.join() === 'off' ? [] : inputs.containers, registry: inputs.registry },
            fix: inputs.fix || inputs['fix-pr'],
            budgetMinutes: inputs.budget,
            shard,
        });
        tellAudit(audits, reports, job);
        if (fix !== undefined)
            tellFix(fix, job);
        const patch = fix !== undefined && inputs['fix-pr'] ? await keepPatch(fix, job) : undefined;
        if (patch !== undefined)
            tellPatch(patch, job);
        const verdicts = audits.map(one => one.verdict);
        const worst = WORST_FIRST.find(verdict => verdicts.includes(verdict)) ?? 'clean';
        const failing = WORST_FIRST.slice(0, WORST_FIRST.indexOf(inputs['fail-on']) + 1);
        return {
            reports,
            exit: failing.includes(worst) ? system/* ExitCode */.yU.findings : system/* ExitCode */.yU.pass,
            outputs: {
                verdict: worst,
                blocked: audits.flatMap(one => (one.verdict === 'blocked' ? [one.name] : [])).join(' '),
                ...(patch !== undefined && { patch }),
                findings: String(audits.reduce((sum, one) => sum + one.findings, 0)),
            },
        };
    },
});


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 85618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ baselineInput),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   YB: () => (/* binding */ reportsInput),
/* harmony export */   Yy: () => (/* binding */ makeReports),
/* harmony export */   d8: () => (/* binding */ shardInput),
/* harmony export */   e1: () => (/* binding */ tokenInput),
/* harmony export */   oy: () => (/* binding */ checkedShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10990);




/** Where report and gate look for what the other actions left. */
const reportsInput = {
    type: 'text',
    default: '.xinchuang/reports',
    description: { en: 'Folder of the JSON reports.', zh: 'JSON 报告所在的文件夹。' },
};
/**
 * A folder of reports as messages name it, also in comments that the world reads: from where we run, when it lies below that.
 * The path that leads to the checkout is the machine's own business.
 */
function fromHere(workspace, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder));
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder) : path || '.';
}
/** For the forge's API. Never a flag of the command line. */
const tokenInput = {
    type: 'text',
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language.
    inAction: '${{ github.token }}',
    description: { en: 'Token for the API of the forge.', zh: '代码托管平台 API 的令牌。' },
    otherwise: {
        en: 'outside of actions the variable XC_TOKEN, or XC_GITLAB_TOKEN, GITEA_TOKEN, GITEE_TOKEN, GITCODE_TOKEN, GITHUB_TOKEN',
        zh: '不作为 action 运行时取变量 XC_TOKEN，或 XC_GITLAB_TOKEN、GITEA_TOKEN、GITEE_TOKEN、GITCODE_TOKEN、GITHUB_TOKEN',
    },
};
/** Reports of the commit that this one is compared with. */
const baselineInput = {
    type: 'text',
    description: {
        en: 'Folder with the reports of the base, as `report` keeps it: what `gate.thresholds` are judged against.',
        zh: '`report` 所维护的基线报告文件夹；`gate.thresholds` 以此为准。',
    },
    otherwise: { en: 'nothing is compared', zh: '不比较' },
    example: '.xinchuang/base',
};
/** As many as the schema of a report takes. */
const MAX_PARTS = 500;
/** Which leg of a matrix this is: it goes into the names of what the leg leaves. */
const shardInput = {
    type: 'text',
    example: 's2',
    description: {
        en: 'Name of this leg of a matrix, where several jobs do this action for one target: letters, digits, ".", "_", "-". `plan` gives one to each leg.',
        zh: '矩阵中本项的名称，用于多个作业对同一目标执行本 action 的情形：字母、数字、"."、"_"、"-"；`plan` 会为每项给出。',
    },
    otherwise: { en: 'the action is done once for a target', zh: '每个目标只执行一次' },
};
/** Without two hyphens in a row: `s2--set` is what verify calls a second report of `s2`. @throws UserError XC-INPUT-008 */
function checkedShard(shard) {
    if (shard !== undefined && !(shard.length <= 40 && /^[A-Za-z0-9._]+(?:-[A-Za-z0-9._]+)*$/.test(shard)))
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-008', { value: shard });
    return shard;
}
/** Fills in what every report says of its run. `started` is when the work for this report began. */
async function makeReports(job, started, parts, shard) {
    const { repo, headSha, baseSha, url } = await job.host.change();
    const run = {
        host: job.host.kind,
        ...(repo !== undefined && { repo }),
        ...(headSha !== undefined && { headSha }),
        ...(baseSha !== undefined && { baseSha }),
        ...(url !== undefined && { url }),
        startedAt: started.toISOString(),
        durationMs: Math.max(0, job.system.now().getTime() - started.getTime()),
    };
    const made = parts.map((part) => ({
        schema: 'xinchuang-go/report/v1',
        tool: { name: 'xinchuang-go', version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r },
        run,
        subjects: [],
        checks: [],
        metrics: [],
        env: {},
        ...part,
        // A leg of a matrix may itself need several files.
        ...(shard !== undefined && { shard: [shard, ...(part.shard === undefined ? [] : [part.shard])].join('--') }),
    }));
    if (made.length < 2)
        return made;
    const whole = { ...run, parts: made.map(_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportKey */ .y1).slice(0, MAX_PARTS) };
    return made.map(report => ({ ...report, run: whole }));
}


/***/ }),

/***/ 42351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ packagesInput),
/* harmony export */   lY: () => (/* binding */ targetInputs),
/* harmony export */   uP: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50708);



/** Shared by the actions that list main packages. */
const packagesInput = {
    type: 'list',
    example: './cmd/...',
    otherwise: { en: 'every main package, `./...`', zh: '全部 main 包，即 `./...`' },
    description: { en: 'Packages to build, as `go build` takes them.', zh: '要构建的包，写法同 `go build`。' },
};
/** Shared by the actions that work on targets. */
const targetInputs = {
    platforms: {
        type: 'list',
        example: 'kylin-v10-sp3/kunpeng-920, openeuler-24.03/loongson-3a6000',
        otherwise: {
            en: '`platforms` of the configuration, else a common set',
            zh: '配置中的 `platforms`，否则为常用平台集合',
        },
        description: {
            en: 'Platforms to ship to. Architecture, GOARM64, GOAMD64, page size and glibc follow from them. `xinchuang-go platforms` lists them.',
            zh: '要交付的平台；架构、GOARM64、GOAMD64、页大小和 glibc 均由此推导。`xinchuang-go platforms` 可列出全部。',
        },
    },
    targets: {
        type: 'list',
        example: 'linux/loong64, linux/arm64/v8.0',
        otherwise: { en: 'what the platforms need', zh: '平台所需的全部目标' },
        description: {
            en: 'Narrows a run to these targets: one leg of a matrix, for instance.',
            zh: '把本次运行限定为这些目标，例如矩阵中的一项。',
        },
    },
};
/**
 * The platforms of a run and the targets that serve them. Named targets narrow the platforms to those they serve.
 * @throws UserError for an unknown target or platform, or a target that no chosen platform uses
 */
function chooseTargets(config, inputs) {
    const { platforms } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfig */ .R2)(config, { platforms: inputs.platforms });
    const all = (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(platforms.map(chosen => chosen.platform));
    if (inputs.targets === undefined)
        return { platforms, targets: all };
    const targets = parseTargets(inputs.targets).map(asked => {
        const served = platforms.filter(chosen => chosen.platform.goarch === asked.goarch);
        if (served.length === 0)
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-005', {
                first: `targets: ${asked.text}`,
                second: `platforms: ${platforms.map(chosen => chosen.platform.id).join(' ')}`,
                reason: `none of these platforms is ${asked.goarch}`,
            });
        const variant = asked.variant ??
            (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestGoLevel */ .$z)(served.map(chosen => chosen.platform), asked.goarch);
        return { goos: 'linux', goarch: asked.goarch, ...(variant !== undefined && { variant }) };
    });
    return { targets, platforms: platforms.filter(({ platform }) => targets.some(t => t.goarch === platform.goarch)) };
}
/** GOARM64 and GOAMD64 as the go command takes them: internal/buildcfg/cfg.go. */
const VARIANTS = {
    amd64: /^v[1-4]$/,
    arm64: /^v(8\.[0-9]|9\.[0-5])(,lse)?(,crypto)?$/,
};
/** @throws UserError XC-BUILD-006 with each that is none */
function parseTargets(texts) {
    const parsed = texts.map(text => ({ text, asked: parseTarget(text) }));
    const unknown = parsed.filter(({ asked }) => asked === undefined);
    if (unknown.length > 0)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-BUILD-006', {
            value: unknown.map(({ text }) => text).join(' '),
            allowed: 'linux/loong64  linux/arm64[/v8.0…v9.5]  linux/amd64[/v1…v4]',
        });
    return parsed.flatMap(({ asked }) => asked ?? []);
}
function parseTarget(text) {
    const match = /^(?:linux\/)?([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    const goarch = _platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GOARCHES */ .hX.find(known => known === match?.[1]);
    const variant = match?.[2];
    if (goarch === undefined || (variant !== undefined && !VARIANTS[goarch]?.test(variant)))
        return undefined;
    return { text, goarch, ...(variant !== undefined && { variant }) };
}


/***/ }),

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ repository),
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As in package.json, which a release sets. */
const version = package_namespaceObject.rE;
/** Where the project is published: the one place to change when it moves. */
const repository = 'org/xinchuang-go';


/***/ })

};
