export const id = 2242;
export const ids = [2242,370];
export const modules = {

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ DEFAULT_OUTPUT),
  A: () => (/* binding */ buildAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/actions/build-report.js

/** What one target came to, as its report says it. */
function reportOf(result, go) {
    const env = { go: `go${go.version}` };
    const { target } = result;
    if (!result.ok)
        return { action: 'build', target, env, checks: failures(result) };
    const subjects = result.files.map(({ path, sha256, size }) => ({ path, sha256, size, target }));
    const metrics = subjects.map(({ path, size }) => ({
        name: 'size',
        unit: 'bytes',
        better: 'lower',
        subject: path,
        samples: [size],
    }));
    return { action: 'build', target, env, subjects, metrics, checks: result.files.flatMap(successes) };
}
function successes(file) {
    const compiled = {
        id: 'build/compile',
        status: 'pass',
        severity: 'error',
        subject: file.path,
        title: { en: 'compiled', zh: '编译成功' },
        evidence: { package: file.main.importPath },
    };
    if (file.rebuilt === undefined)
        return [compiled];
    const same = file.rebuilt === file.sha256;
    const rebuilt = {
        id: 'build/reproducible',
        status: same ? 'pass' : 'fail',
        severity: 'error',
        subject: file.path,
        title: same
            ? { en: 'the second build gave the same bytes', zh: '第二次构建得到相同的文件' }
            : { en: 'the second build gave other bytes', zh: '第二次构建得到不同的文件' },
        evidence: { first: file.sha256, second: file.rebuilt },
    };
    return [compiled, rebuilt];
}
/** A page of errors helps nobody; the log has them all. */
const COMPILE_CHECKS = 200;
function failures({ diagnostics, output, target }) {
    const title = (text) => ({ en: text, zh: text });
    const shown = diagnostics.slice(0, COMPILE_CHECKS);
    if (shown.length === 0)
        return [
            {
                id: 'build/compile',
                status: 'fail',
                severity: 'error',
                title: { en: `go build failed for ${(0,report_target/* targetName */.j)(target)}`, zh: `为 ${(0,report_target/* targetName */.j)(target)} 执行 go build 失败` },
                evidence: {
                    output: output
                        .split('\n')
                        .slice(-20)
                        .map(line => line.slice(0, 1000)),
                },
            },
        ];
    return shown.map(diagnostic => ({
        id: 'build/compile',
        status: 'fail',
        severity: 'error',
        title: title(diagnostic.message),
        evidence: {
            ...(diagnostic.package !== undefined && { package: diagnostic.package }),
            at: `${diagnostic.path}:${diagnostic.line}`,
        },
        location: {
            path: diagnostic.path,
            line: diagnostic.line,
            ...(diagnostic.column !== undefined && { column: diagnostic.column }),
        },
    }));
}
/** The compiler's words on the user's own lines, once for all targets that share them; the whole output in the log. */
function annotate(results, { host }) {
    const seen = new Map();
    const outputs = new Map();
    for (const result of results) {
        if (result.ok)
            continue;
        outputs.set(result.output, [...(outputs.get(result.output) ?? []), (0,report_target/* targetName */.j)(result.target)]);
        for (const diagnostic of result.diagnostics) {
            const key = JSON.stringify([diagnostic.path, diagnostic.line, diagnostic.column, diagnostic.message]);
            const entry = seen.get(key) ?? { diagnostic, targets: [] };
            entry.targets.push((0,report_target/* targetName */.j)(result.target));
            seen.set(key, entry);
        }
    }
    for (const [output, targets] of outputs)
        host.log('error', `${targets.join(', ')}\n${output}`);
    host.annotate([...seen.values()].map(({ diagnostic: { path, line, column, message: text }, targets }) => ({
        level: 'error',
        title: `build/compile · ${targets.join(', ')}`,
        message: text,
        path,
        line,
        ...(column !== undefined && { column }),
    })));
}

// EXTERNAL MODULE: ./build/src/actions/manifests.js
var manifests = __webpack_require__(98327);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/build-all.js









/** Where a file goes when nobody said. */
const DEFAULT_OUTPUT = '.xinchuang/bin/{{name}}-{{goos}}-{{goarch}}';
/** Builds what the configuration says, and leaves files, manifest and checksums. The story of the job, for `run` too. */
function buildAll(config, chosen, go, job, shard) {
    return (0,golang/* inWorkFolder */.B3)(job.system, go, inside => buildWith(inside, config, chosen, job, shard));
}
async function buildWith(go, config, { targets }, job, shard) {
    const { host, system, workspace } = job;
    const started = system.now();
    const plan = {
        workspace,
        go,
        targets,
        packages: config.packages,
        output: config.build.output ?? DEFAULT_OUTPUT,
        ldflags: config.build.ldflags.join(' '),
        tags: config.build.tags,
        trimpath: config.build.trimpath,
        cgo: config.build.cgo,
        cc: config.build.cgo === 'off' ? {} : await (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9664), __webpack_require__.e(7735)]).then(__webpack_require__.bind(__webpack_require__, 47735))).compilersFor(config, { targets }, job),
        rebuildCheck: config.build.rebuildCheck,
        version: config.build.version,
        vcs: await (0,golang/* readVcs */.Lq)(system, workspace),
    };
    if (plan.vcs.state === 'refused')
        host.log('warning', (0,language/* told */.Ev)('XC-BUILD-011', { problem: plan.vcs.problem, folder: workspace }, host.language));
    const folder = (0,external_node_path_.join)(workspace, manifestFolder(plan.output));
    const [path, checksums] = [(0,external_node_path_.join)(folder, (0,manifests/* manifestName */.vS)(shard)), (0,external_node_path_.join)(folder, (0,manifests/* checksumsName */.uw)(shard))];
    await forgetEarlier(path, checksums);
    const results = await buildWithProgress(plan, job);
    const reports = await (0,actions_reports/* makeReports */.Yy)(job, started, results.map(result => reportOf(result, go)), shard);
    annotate(results, job);
    const failed = reports.some(report => report.checks.some(check => check.status === 'fail'));
    if (results.some(result => !result.ok))
        return { failed, reports, manifest: undefined };
    const { writeManifest, sha256sums } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69801));
    const manifest = {
        schema: 'xinchuang-go/manifest/v1',
        module: moduleOf(results),
        version: plan.version ?? (plan.vcs.state === 'commit' ? plan.vcs.version : 'unknown'),
        ...(plan.vcs.state === 'commit' && { commit: plan.vcs.commit }),
        go: `go${go.version}`,
        files: results.flatMap(result => (result.ok ? result.files.map(file => manifestFile(plan, result, file)) : [])),
    };
    await writeManifest(path, manifest);
    await (0,src_system/* writeFileAtomic */.Zf)(checksums, sha256sums(manifest));
    return { failed, reports, manifest: { path, checksums, folder } };
}
/** A manifest of an earlier build must not vouch for files of this one. @throws UserError XC-BUILD-015 */
async function forgetEarlier(manifest, checksums) {
    const ours = await (0,golang/* earlierBuildAt */.GU)(manifest, 'manifest');
    // Checksums that stand alone were written by somebody else: ours come with a manifest, and go before it.
    if (!ours && (await (0,promises_.lstat)(checksums).catch(() => undefined)))
        throw new language/* UserError */.yo('XC-BUILD-015', { path: checksums, braces: '{{name}}' });
    for (const file of [checksums, manifest])
        await (0,promises_.rm)(file, { force: true });
}
/** The part of the output template before its first placeholder, as a folder: `dist/{{name}}` → `dist`. */
function manifestFolder(output) {
    const fixed = output.split('{{')[0] ?? '';
    return fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) : '.';
}
function manifestFile(plan, { target }, { path, main, sha256, size }) {
    const folder = manifestFolder(plan.output);
    const { ldflags, tags, trimpath, cgo } = plan;
    return {
        path: folder === '.' ? path : path.slice(folder.length + 1),
        sha256,
        size,
        package: main.importPath,
        name: main.name,
        target,
        flags: { ldflags, tags: [...tags], trimpath, cgo },
    };
}
/** In a workspace the programs may be of several modules: the manifest names them all. */
function moduleOf(results) {
    const modules = results.flatMap(result => (result.ok ? result.files.map(file => file.main.module) : []));
    return [...new Set(modules)].join(' ').slice(0, 500);
}
async function buildWithProgress(plan, { host, system }) {
    const progress = host.progress('build');
    const compiled = new Map();
    let perTarget = 0;
    const show = (detail) => {
        const done = [...compiled.values()].reduce((sum, count) => sum + Math.min(count, perTarget), 0);
        progress.update(done, perTarget * plan.targets.length, detail);
    };
    const [first] = plan.targets;
    if (host.caps.moving && first !== undefined)
        // Beside the build: only the bar waits for it, and it is as good as never there when go cannot say.
        void (0,golang/* countPackages */.Dp)(system, plan.go, { ...plan, patterns: plan.packages, target: first }).then(count => {
            perTarget = count;
        }, () => { });
    const began = performance.now();
    try {
        const results = await (0,golang/* buildRelease */.Az)(system, plan, {
            onPackage: (target, importPath) => {
                compiled.set(target, (compiled.get(target) ?? 0) + 1);
                show(`${target.goarch} ${importPath}`);
            },
            onTarget: ({ target }) => {
                compiled.set(target, Number.POSITIVE_INFINITY);
                show((0,report_target/* targetName */.j)(target));
            },
        });
        const failed = results.filter(result => !result.ok);
        const files = results.flatMap(result => (result.ok ? result.files : []));
        const perArch = plan.targets.map(t => `${t.goarch}${t.variant ? ` ${t.variant}` : ''}`).join(' · ');
        const took = (0,language/* seconds */.YA)(performance.now() - began);
        const count = { en: `${files.length} ${files.length === 1 ? 'file' : 'files'}`, zh: `${files.length} 个文件` };
        progress.end(failed.length > 0
            ? `${failed.map(result => (0,report_target/* targetName */.j)(result.target)).join(', ')}   ${took}`
            : `${count[host.language]} · ${perArch} · cgo ${plan.cgo}   ${took}`, failed.length === 0);
        return results;
    }
    catch (error) {
        progress.end('', false);
        throw error;
    }
}


/***/ }),

/***/ 98327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readLegs),
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   kD: () => (/* binding */ findManifests),
/* harmony export */   mj: () => (/* binding */ DEFAULT_MANIFEST),
/* harmony export */   po: () => (/* binding */ MANIFEST_FOLDER),
/* harmony export */   uw: () => (/* binding */ checksumsName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);



/** One for each leg of a matrix: `manifest.json`, `manifest--s2.json`. */
const DEFAULT_MANIFEST = '.xinchuang/bin/manifest*.json';
/** Where build leaves it when nobody said otherwise. */
const MANIFEST_FOLDER = '.xinchuang/bin';
/** `manifest.json`, or that of one leg. */
function manifestName(shard) {
    return shard === undefined ? 'manifest.json' : `manifest--${shard}.json`;
}
/** `SHA256SUMS`, or that of one leg. */
function checksumsName(shard) {
    return shard === undefined ? 'SHA256SUMS' : `SHA256SUMS--${shard}`;
}
/** Absolute paths, sorted; one that is named outright is among them whether it is there or not. */
async function findManifests(patterns, workspace) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const all = patterns ?? [DEFAULT_MANIFEST];
    const globs = all.filter(pattern => isDynamicPattern(pattern));
    const named = all.filter(pattern => !isDynamicPattern(pattern)).map(pattern => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, pattern));
    const options = { cwd: workspace, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const found = globs.length === 0 ? [] : (await glob(globs, options)).map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    return [...new Set([...named, ...found])].sort();
}
/** @throws UserError as readLegs */
async function readManifests(paths) {
    return (await readLegs(paths)).whole;
}
/**
 * The manifests of all legs.
 * @throws UserError XC-GATE-004 where they do not belong together, and those of readManifest
 */
async function readLegs(paths) {
    const [first = '', ...others] = paths;
    const one = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(first);
    const files = new Map(one.files.map(file => [file.path, file]));
    const parts = [{ shard: shardOf(first), files: one.files }];
    for (const path of others) {
        const differ = (what, here, there) => new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-GATE-004', { path, first, what, here, there });
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first))
            throw differ('folder', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first));
        const more = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(path);
        for (const key of ['commit', 'version'])
            if (more[key] !== one[key])
                throw differ(key, String(more[key]), String(one[key]));
        for (const file of more.files) {
            const before = files.get(file.path);
            if (before !== undefined && before.sha256 !== file.sha256)
                throw differ(file.path, file.sha256, before.sha256);
            files.set(file.path, file);
        }
        parts.push({ shard: shardOf(path), files: more.files });
    }
    return { whole: { ...one, files: [...files.values()] }, parts };
}
/** `manifest--s2.json` is that of the leg `s2`. */
function shardOf(path) {
    return /^manifest--([A-Za-z0-9._-]{1,60})\.json$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))?.[1];
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

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
