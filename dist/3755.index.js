export const id = 3755;
export const ids = [3755,370];
export const modules = {

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 83186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/index.js + 2 modules
var src_config = __webpack_require__(39007);
// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/report/target.js
var target = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
;// CONCATENATED MODULE: ./build/src/actions/plan-legs.js
/** One variable of a job: MAX_ARG_STRLEN of Linux (execve(2)), with room for its name. */
const MAX_LEG_BYTES = 128 * 1024 - 1024;
/** All outputs of a job together on GitHub: 1 MB in UTF-16. */
const MAX_MATRIX_CHARS = 500_000;
/**
 * Spreads the programs of every target over jobs: as few as `mainsPerLeg` allows, evenly filled, and never more than
 * `maxLegs` in all. The same programs always give the same legs, in whatever order they are listed; one program more
 * changes a leg by one at each of its ends at most, as long as it asks for no further leg.
 * @param maxLegs at least one for each target
 */
function legsOf(programs, mainsPerLeg, maxLegs) {
    const perTarget = Math.max(1, Math.floor(maxLegs / programs.length));
    return programs.flatMap(({ target, mains }) => {
        // The variant follows from the platforms, and holds a comma at times, at which a list input would come apart. It is
        // named only where a run was given two of one architecture.
        const twice = programs.filter(other => other.target.goarch === target.goarch).length > 1;
        const variant = twice ? target.variant : undefined;
        const name = variant === undefined ? target.goarch : `${target.goarch}-${variant}`;
        const targets = [target.goos, target.goarch, ...(variant === undefined ? [] : [variant])].join('/');
        const count = Math.min(perTarget, Math.ceil(mains.length / mainsPerLeg));
        return evenly([...mains].sort(), count).map((part, i) => {
            const shard = `${name}-${i + 1}`;
            return { name: shard, targets, packages: part.join(', '), shard };
        });
    });
}
/** Parts whose sizes differ by one at most, in order. */
function evenly(items, count) {
    return Array.from({ length: count }, (_, i) => items.slice(Math.floor((i * items.length) / count), Math.floor(((i + 1) * items.length) / count)));
}

// EXTERNAL MODULE: ./build/src/actions/targets.js
var targets = __webpack_require__(42351);
;// CONCATENATED MODULE: ./build/src/actions/plan.js











/** GitHub starts no matrix of more than 256 jobs; GitLab none of more than 200. */
const MOST_LEGS = 256;
const MOST_LEGS_ON_GITLAB = 200;
const plan = (0,actions_define/* defineAction */.Q)({
    name: 'plan',
    description: {
        en: 'Spreads a repository with many programs over the machines of the CI: the legs of a matrix, and the reports that the gate has to see of them.',
        zh: '把含有许多程序的仓库分摊到 CI 的多台机器：矩阵的各项，以及门禁必须看到的报告。',
    },
    branding: { icon: 'share-2', color: 'blue' },
    inputs: {
        packages: targets/* packagesInput */.Sm,
        ...targets/* targetInputs */.lY,
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
        ...job/* commonInputs */.j,
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
        const config = (0,src_config/* mergeConfig */.R2)(loaded, { packages: inputs.packages });
        const include = includeOf(inputs.gitlab, inputs.include);
        const more = await componentInputs(inputs['include-inputs'] ?? []);
        const platforms = inputs.platforms && { platforms: inputs.platforms.join(', ') };
        const chosen = (0,targets/* chooseTargets */.uP)(config, inputs);
        const maxLegs = Math.min(inputs['max-legs'], inputs.gitlab === undefined ? MOST_LEGS : MOST_LEGS_ON_GITLAB);
        if (chosen.targets.length > maxLegs)
            throw new language/* UserError */.yo('XC-PLAN-001', { legs: maxLegs, targets: chosen.targets.map(target/* targetName */.j).join(' ') });
        const { goForBuild } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9664), __webpack_require__.e(7735)]).then(__webpack_require__.bind(__webpack_require__, 47735));
        const go = await goForBuild(config, chosen, job);
        const programs = await Promise.all(chosen.targets.map(async (target) => {
            const query = { workspace, patterns: config.packages, target, cgo: config.build.cgo, tags: config.build.tags };
            return { target, mains: (await (0,golang/* listMains */.vp)(system, go, query)).map(({ importPath }) => importPath) };
        }));
        const legs = legsOf(programs, inputs['mains-per-leg'], maxLegs);
        refuseTooLong(legs);
        const expect = legs.flatMap(({ targets, shard }) => config.gate.require.filter(action => action !== 'setup').map(action => `${action}:${targets}#${shard}`));
        for (const { name, packages } of legs)
            host.log('info', (0,report/* inertLine */.Fq)(`${name.padEnd(12)} ${packages.split(', ').length}  ${packages.slice(0, 200)}`));
        host.log('info', (0,report/* inertLine */.Fq)(`expect       ${expect.join(', ')}`));
        if (inputs.gitlab !== undefined && include !== undefined) {
            const path = (0,external_node_path_.resolve)(workspace, inputs.gitlab);
            await (0,src_system/* writeFileAtomic */.Zf)(path, await childPipeline(legs, expect, { include, inputs: { ...platforms, ...more } }));
            host.log('info', (0,external_node_path_.relative)(workspace, path));
        }
        return {
            outputs: {
                matrix: JSON.stringify({ include: legs }),
                count: String(legs.length),
                expect: expect.join(', '),
            },
            reports: [],
            exit: src_system/* ExitCode */.yU.pass,
            answer: JSON.stringify({ include: legs }),
            json: { matrix: { include: legs }, expect },
        };
    },
});
/** What no runner could hand on is refused here, not in the middle of a release. @throws UserError XC-PLAN-003 */
function refuseTooLong(legs) {
    const longest = Math.max(...legs.map(({ packages }) => Buffer.byteLength(packages)));
    const matrix = JSON.stringify({ include: legs }).length;
    if (longest > MAX_LEG_BYTES || matrix > MAX_MATRIX_CHARS)
        throw new language/* UserError */.yo('XC-PLAN-003', {
            legs: legs.length,
            longest,
            most: MAX_LEG_BYTES,
            matrix,
            all: MAX_MATRIX_CHARS,
        });
}
/** @throws UserError XC-PLAN-002 */
function includeOf(gitlab, text) {
    if (gitlab === undefined)
        return undefined;
    const [, key = '', value = ''] = /^(component|local):\s*(\S+)$/.exec(text ?? '') ?? [];
    if (key === '')
        throw new language/* UserError */.yo('XC-PLAN-002', { value: text ?? '' });
    return { [key]: value };
}
/** `name: value`, as it stands under `inputs:` of an include. @throws UserError XC-PLAN-004 for each that is something else */
async function componentInputs(given) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const found = {};
    const errors = [];
    for (const text of given) {
        const [, name = '', value = ''] = /^([a-z][a-z0-9-]{0,60}):\s+(.+)$/.exec(text) ?? [];
        const document = parseDocument(value);
        const parsed = document.errors.length > 0 ? undefined : document.toJS();
        const plain = typeof parsed === 'string' || typeof parsed === 'number' || typeof parsed === 'boolean';
        if (name !== '' && name !== 'matrix' && name !== 'expect' && plain)
            found[name] = parsed;
        else
            errors.push(new language/* UserError */.yo('XC-PLAN-004', { value: text }));
    }
    (0,language/* throwAll */.Kx)(errors);
    return found;
}
/**
 * A pipeline of its own, which GitLab starts with `trigger: include: artifact`. Legs are variables, not YAML that is put
 * together: whatever a package is called, it stays a value.
 */
async function childPipeline(legs, expect, component) {
    const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const matrix = legs.map(({ targets, packages, shard }) => ({
        XC_TARGETS: targets,
        XC_PACKAGES: packages,
        XC_SHARD: shard,
    }));
    const inputs = { ...component.inputs, matrix, expect: expect.join(', ') };
    // GitLab reads `off` and the like as booleans, unless they are quoted.
    return stringify({ include: [{ ...component.include, inputs }] }, { lineWidth: 0, version: '1.1' });
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
