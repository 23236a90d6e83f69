export const id = 1267;
export const ids = [1267];
export const modules = {

/***/ 73648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bench: () => (/* binding */ bench_bench)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/system/index.js + 12 modules
var src_system = __webpack_require__(44653);
;// CONCATENATED MODULE: ./build/src/actions/bench-files.js



/** Beside the reports and not among them: what is there and is no report is refused by the gate. */
const TEXT_FOLDER = `${src_system/* STATE_FOLDER */.P2}/bench`;
/**
 * Writes what other tools read: `linux-loong64-base.txt` and `-head.txt` for benchstat, `linux-loong64.json` for
 * github-action-benchmark.
 */
async function writeTexts(workspace, target, shard, { rows }, metrics, env) {
    const { textsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66964));
    await (0,src_system/* makeStateFolder */.En)(workspace);
    const folder = (0,external_node_path_.join)(workspace, TEXT_FOLDER);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { base, head, json } = textsOf(rows, metrics, target, env);
    const name = (0,external_node_path_.join)(folder, [target.goos, target.goarch, ...(shard === undefined ? [] : [shard])].join('-'));
    await (0,src_system/* writeFileAtomic */.Zf)(`${name}-head.txt`, head);
    await (0,src_system/* writeFileAtomic */.Zf)(`${name}.json`, json);
    // An earlier run's must not stand beside this one's.
    if (base === undefined)
        await (0,promises_.rm)(`${name}-base.txt`, { force: true });
    else
        await (0,src_system/* writeFileAtomic */.Zf)(`${name}-base.txt`, base);
}

// EXTERNAL MODULE: ./build/src/bench/index.js + 28 modules
var bench = __webpack_require__(66964);
// EXTERNAL MODULE: ./build/src/language/index.js + 17 modules
var language = __webpack_require__(80820);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/bench-inputs.js



const benchInputs = {
    packages: {
        type: 'list',
        default: ['./...'],
        description: {
            en: 'Packages whose benchmarks are run, as `go test` takes them.',
            zh: '要运行基准测试的包，写法同 `go test`。',
        },
    },
    benchmarks: {
        type: 'text',
        default: '.',
        example: 'Encode|Decode/small',
        description: {
            en: 'Which benchmarks, as `go test -bench` takes them.',
            zh: '要运行的基准测试，写法同 `go test -bench`。',
        },
    },
    base: {
        type: 'text',
        example: 'origin/main',
        otherwise: {
            en: 'the base of the pull request, else `origin/HEAD`; on that branch itself the commit before',
            zh: '拉取请求的基线，否则为 `origin/HEAD`；若就在该分支上，则为前一个提交',
        },
        description: {
            en: 'What to compare with: the common ancestor with this commit, branch or tag is built and run beside HEAD. `none` compares nothing.',
            zh: '比较对象：取 HEAD 与该提交、分支或标签的共同祖先，一并构建并运行。`none` 表示不比较。',
        },
    },
    'fail-above': {
        type: 'text',
        default: '2%',
        description: { en: 'A proved growth of instructions above this fails.', zh: '经证实的指令数增长超过该值即失败。' },
    },
    'notice-above': {
        type: 'text',
        default: '0.5%',
        description: { en: 'A change up to this is none.', zh: '不超过该值的变化视为没有变化。' },
    },
    budget: {
        type: 'integer',
        min: 1,
        max: 600,
        default: 10,
        description: {
            en: 'Minutes for each target. Packages that the change touches come first; what was left out is named.',
            zh: '每个目标的时间（分钟）。改动涉及的包优先执行，未执行的会列出。',
        },
    },
    timeout: {
        type: 'integer',
        min: 1,
        max: 3600,
        default: 60,
        description: { en: 'Seconds for one process of one benchmark.', zh: '单个基准测试进程的时限（秒）。' },
    },
    resume: {
        type: 'flag',
        default: true,
        description: {
            en: 'Take runs of the same binary under the same emulator from an earlier job on this machine, such as one that was killed.',
            zh: '沿用本机之前的作业（例如被中止的作业）中同一二进制、同一模拟器的运行结果。',
        },
    },
    tags: { type: 'list', description: { en: 'Build tags.', zh: '构建标签。' } },
    shard: {
        ...actions_reports/* shardInput */.d8,
        example: '2/4',
        description: {
            en: 'Which part of the benchmarks this job runs, as `2/4`: the second of four. Or a name of this job, where `packages` or `benchmarks` differ between jobs.',
            zh: '本作业执行的部分，例如 `2/4` 表示四份中的第二份；若各作业的 `packages` 或 `benchmarks` 不同，也可给出本作业的名称。',
        },
    },
};
/** `2/4` is a part, and `2of4` in the names of files; anything else is a name. @throws UserError XC-INPUT-001, XC-INPUT-008 */
function shareOf(shard) {
    const [, i, n] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard ?? '') ?? [];
    if (i === undefined || n === undefined)
        return { name: (0,actions_reports/* checkedShard */.oy)(shard), part: undefined };
    const part = { i: Number(i), n: Number(n) };
    if (part.i < 1 || part.i > part.n)
        throw new language/* UserError */.yo('XC-INPUT-001', { name: 'shard', value: shard ?? '', allowed: `1/${n} … ${n}/${n}` });
    return { name: `${part.i}of${part.n}`, part };
}
/** @throws UserError XC-INPUT-001 for what is no percentage, or a floor above the limit */
function settingsOf(inputs) {
    const [fail, floor] = [part('fail-above', inputs['fail-above']), part('notice-above', inputs['notice-above'])];
    if (floor > fail)
        throw new language/* UserError */.yo('XC-INPUT-001', {
            name: 'notice-above',
            value: inputs['notice-above'],
            allowed: `0.1% … fail-above (${inputs['fail-above']})`,
        });
    return { ...bench.DEFAULTS, fail, floor };
}
/** 0.005 of `0.5%`. Below a thousandth the counts themselves differ. */
function part(name, text) {
    const [, number] = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text) ?? [];
    const value = Number(number) / 100;
    if (value >= 0.001 && value <= 1)
        return value;
    throw new language/* UserError */.yo('XC-INPUT-001', { name, value: text.slice(0, 200), allowed: '0.1% … 100%' });
}

// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var src_platform = __webpack_require__(50708);
;// CONCATENATED MODULE: ./build/src/actions/bench-runner.js




const runnerInputs = {
    image: {
        type: 'text',
        example: 'registry.example.cn/xinchuang-tools@sha256:…',
        otherwise: { en: '`emulators`, else a QEMU of this machine', zh: '`emulators`，否则为本机的 QEMU' },
        description: {
            en: 'Tools image by its digest: benchmarks and tests then run in containers of docker or podman, without network and rights, with sources to read alone.',
            zh: '按摘要指定的工具镜像：基准测试和测试在 docker 或 podman 容器中运行，无网络、无特权，源码只读。',
        },
    },
    'test-image': {
        type: 'text',
        example: 'openeuler/openeuler@sha256:…',
        otherwise: { en: 'the tools image', zh: '工具镜像' },
        description: {
            en: 'Image of a distribution for the target, by its digest, for tests that need its files and programs. QEMU comes from `image` or `emulators`. Programs that tests start need root: a handler in binfmt_misc, removed afterwards.',
            zh: '面向目标的发行版镜像（按摘要指定），用于需要其文件和程序的测试。QEMU 来自 `image` 或 `emulators`。测试启动的程序需要 root：临时在 binfmt_misc 注册处理程序，用后移除。',
        },
    },
    tests: {
        type: 'flag',
        default: false,
        description: {
            en: 'Run the tests of the packages too: who fails at head alone fails the job. All tests of a package have ten times `timeout`.',
            zh: '同时运行各包的测试：仅当前版本失败的包导致作业失败。每个包全部测试的时限为 `timeout` 的十倍。',
        },
    },
};
/** Names of handlers in binfmt_misc, for the post step of a run that was killed. */
const STATE = 'binfmt-handlers';
/** Where test binaries run: an image where one is named, else this machine. */
async function openRunner(asked, job) {
    const { goarch, cpu, folder } = asked;
    const { system } = job;
    const { containerRunner, hostRunner } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66964));
    const { countingEmulator, openImage } = await __webpack_require__.e(/* import() */ 3145).then(__webpack_require__.bind(__webpack_require__, 53145));
    if (asked.image === undefined && asked['test-image'] === undefined) {
        const emulator = await countingEmulator(system, goarch, { folder: asked.emulators, cpu });
        return { emulator, runner: hostRunner(system, emulator, folder) };
    }
    const opened = async (input) => {
        const image = asked[input];
        if (image === undefined)
            return undefined;
        return openImage(system, { input, image }, (name, engine) => job.host.log('info', (0,language/* message */.iU)('XC-BENCH-020', { image: name, engine })[job.host.language].join('\n')));
    };
    const [tools, platform] = [await opened('image'), await opened('test-image')];
    const own = (0,external_node_path_.join)(folder, 'container');
    await (0,promises_.mkdir)(own);
    const inImage = platform === undefined ? toolsEmulator(tools, goarch) : await guest(platform, tools, asked, own, job);
    const common = { goarch, hostArch: (0,src_platform/* goarchOfNode */.KD)() ?? 'amd64', cpu, readable: [folder, ...asked.readable] };
    try {
        const runner = await containerRunner(system, { ...inImage.emulator, ...common }, own);
        const { version } = runner;
        const emulator = { qemu: inImage.emulator.image, version, cpu, plugin: inImage.emulator.plugin };
        const close = async () => {
            await runner.close();
            await inImage.close();
        };
        return { emulator, runner: { ...runner, close } };
    }
    catch (error) {
        await inImage.close();
        throw error;
    }
}
function toolsEmulator(tools, goarch) {
    if (tools === undefined)
        throw new Error('neither image nor test-image');
    const qemu = [`/usr/bin/qemu-${QEMU_NAME[goarch]}`];
    return { emulator: { ...tools, qemu, plugin: '/usr/lib/xinchuang-go/counter.so' }, close: async () => { } };
}
const QEMU_NAME = { loong64: 'loongarch64', arm64: 'aarch64', amd64: 'x86_64' };
async function guest(platform, tools, { goarch, emulators }, own, { host, system }) {
    const { guestTools, registerHandler } = await __webpack_require__.e(/* import() */ 3145).then(__webpack_require__.bind(__webpack_require__, 53145));
    const { qemu, plugin, mounts, childMounts, interpreter } = await guestTools(system, goarch, { image: tools, folder: emulators }, own);
    const emulator = { ...platform, qemu, plugin };
    // The machine starts its own programs.
    if (goarch === (0,src_platform/* goarchOfNode */.KD)())
        return { emulator: { ...emulator, more: mounts }, close: async () => { } };
    const warn = (error) => host.log('warning', error.told(host.language).join('\n'));
    const handler = await registerHandler(system, {
        goarch,
        interpreter,
        folder: own,
        onName: name => host.saveState(STATE, [host.state(STATE), name].filter(Boolean).join(' ')),
    });
    if (handler.state === 'none') {
        warn(handler.why);
        return { emulator: { ...emulator, more: mounts }, close: async () => { } };
    }
    const { name } = handler;
    const onNoChildren = (reason) => {
        const lacks = { en: `which does not start them: ${reason}`, zh: `无法启动这些程序：${reason}` };
        host.log('warning', (0,language/* told */.Ev)('XC-BENCH-022', { goarch, name, lacks }, host.language));
    };
    const more = handler.state === 'registered' ? [...mounts, ...childMounts] : mounts;
    return {
        emulator: { ...emulator, more, onNoChildren },
        close: async () => {
            const still = handler.state === 'registered' ? await handler.remove() : undefined;
            if (still !== undefined)
                warn(still);
        },
    };
}
/** What a killed run left in the kernel. */
async function removeHandlers({ host, system }) {
    const names = (host.state(STATE) ?? '').split(' ').filter(Boolean);
    if (names.length === 0)
        return;
    const { removeHandler } = await __webpack_require__.e(/* import() */ 3145).then(__webpack_require__.bind(__webpack_require__, 53145));
    for (const name of names) {
        const still = await removeHandler(system, name);
        if (still !== undefined)
            host.log('warning', still.told(host.language).join('\n'));
    }
}

// EXTERNAL MODULE: ./build/src/golang/index.js + 15 modules
var golang = __webpack_require__(60231);
// EXTERNAL MODULE: ./build/src/report/index.js + 32 modules
var report = __webpack_require__(65816);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/actions/bench-packages.js




/** Builds the tests of each package that has benchmarks, at both ends. One that does not compile takes no other with it. */
async function buildPackages(system, asked) {
    const { workspace, baseWorkspace, lanes } = asked;
    const [head, base] = await Promise.all([
        listed(system, asked, workspace),
        baseWorkspace === undefined ? [] : listed(system, asked, baseWorkspace),
    ]);
    const names = [...new Set([...head, ...base].map(({ importPath }) => importPath))].sort();
    const notBuilt = [];
    const build = async (found, side, importPath, nth) => {
        const one = found.find(p => p.importPath === importPath);
        if (one === undefined)
            return undefined;
        const file = (0,external_node_path_.join)(asked.folder, `${side}-${nth}.test`);
        const built = await (0,golang/* buildTestBinary */.ml)(system, asked.go, {
            workspace: side === 'head' ? workspace : (baseWorkspace ?? workspace),
            package: importPath,
            target: asked.target,
            cgo: 'off',
            tags: asked.tags,
        }, file);
        if (!built.ok)
            notBuilt.push({ importPath, side, output: outputOf(built), diagnostics: built.diagnostics });
        return built.ok ? { file, folder: one.folder, sha256: (await (0,src_system/* sha256File */.Q3)(file)).sha256 } : undefined;
    };
    // Each `go test -c` uses all cores while it compiles; two at once hide the link step of the other.
    const packages = await lanes(names.map((importPath, nth) => async () => {
        const [now, before] = [await build(head, 'head', importPath, nth), await build(base, 'base', importPath, nth)];
        const same = now !== undefined && now.sha256 === before?.sha256 && !asked.dataDiffers;
        const binary = async (made) => {
            if (made === undefined)
                return undefined;
            const symbols = `${made.file}.symbols`;
            await (0,promises_.writeFile)(symbols, await (0,golang/* symbolLines */.mQ)(system, asked.go, made.file));
            return { importPath, file: made.file, folder: made.folder, sha256: made.sha256, symbols };
        };
        const [headBinary, baseBinary] = [await binary(now), await binary(before)];
        return { importPath, same, ...(headBinary && { head: headBinary }), ...(baseBinary && { base: baseBinary }) };
    }));
    // What does not compile has no benchmarks, which does not mean that they are gone.
    const broken = new Set(notBuilt.filter(({ side }) => side === 'head').map(({ importPath }) => importPath));
    return { packages: packages.filter(({ importPath }) => !broken.has(importPath)), notBuilt };
}
function listed(system, { go, patterns, target, tags, tests }, workspace) {
    return (0,golang/* listBenchPackages */.i0)(system, go, { workspace, patterns, target, cgo: 'off', tags, tests });
}
function outputOf(built) {
    return built.output.trim().split('\n').slice(0, 20).join('\n').slice(0, 2000);
}

;// CONCATENATED MODULE: ./build/src/actions/bench-target.js












/** Builds, runs and compares the benchmarks of one target, and tells as it goes. */
async function benchTarget(asked, job) {
    const { target, settings, go, base, inputs, chosen } = asked;
    const { host, system, workspace } = job;
    const bench = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66964));
    const folder = (0,external_node_path_.join)(asked.folder, `${target.goos}-${target.goarch}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const started = system.now().getTime();
    const lanes = bench.lanes((0,external_node_os_.availableParallelism)());
    const name = (0,report_target/* targetName */.j)(target);
    // First: what keeps them from running is known before minutes go into building them.
    const platforms = chosen.platforms.filter(({ platform }) => platform.goarch === target.goarch);
    const cpu = inputs.cpu ?? platforms.find(({ platform }) => platform.qemuCpu !== undefined)?.platform.qemuCpu;
    const readable = [workspace, ...(base === undefined ? [] : [base.top, base.tree])];
    const asRunner = { ...inputs, goarch: target.goarch, cpu, folder, readable };
    const { emulator, runner } = await openRunner(asRunner, job);
    const end = started + inputs.budget * 60_000;
    const isOver = () => system.now().getTime() > end;
    const kept = inputs.resume ? await keptRuns(asked, emulator, job) : undefined;
    const built = async () => {
        const build = host.progress('bench');
        const { packages, notBuilt } = await buildPackages(system, {
            go,
            target,
            patterns: inputs.packages,
            tags: inputs.tags ?? [],
            tests: inputs.tests,
            workspace,
            baseWorkspace: base?.workspace,
            dataDiffers: base?.changed.some(path => !SOURCE.test(path)) ?? true,
            folder,
            lanes,
        });
        const allOfHead = notBuilt.every(({ side }) => side === 'base');
        build.end(`${name} · go test -c · ${packages.length}`, allOfHead);
        return { packages: inTouchedOrder(packages, base), notBuilt };
    };
    const run = async (packages) => {
        const progress = host.progress('bench');
        const compared = await bench.compare({
            packages,
            pattern: inputs.benchmarks,
            runner,
            lanes,
            settings,
            timeoutMs: inputs.timeout * 1000,
            isOver,
            share: asked.share.part,
            kept,
            onProgress: (done, total, at) => progress.update(done, total, (0,report/* inertLine */.Fq)(at)),
        });
        progress.end(`${name} · ${compared.table.rows.length} · ${(0,language/* seconds */.YA)(system.now().getTime() - started)}`);
        const hits = kept?.hits() ?? 0;
        if (hits > 0)
            host.log('info', (0,language/* message */.iU)('XC-BENCH-030', { count: hits })[host.language].join('\n'));
        return compared;
    };
    const test = async (packages) => {
        if (!inputs.tests)
            return [];
        const progress = host.progress('bench');
        const found = await bench.testChecks({
            packages,
            runner,
            lanes,
            timeoutMs: inputs.timeout * 10_000,
            hasBase: base !== undefined,
            isOver,
            onProgress: (done, total, at) => progress.update(done, total, (0,report/* inertLine */.Fq)(at)),
        });
        const wellTested = found.every(({ status }) => status !== 'fail');
        progress.end(`${name} · go test · ${(0,language/* seconds */.YA)(system.now().getTime() - started)}`, wellTested);
        return found;
    };
    const all = async () => {
        const { packages, notBuilt } = await built();
        const seen = await machineSeen(asked, runner, folder, job);
        return { notBuilt, seen, compared: await run(packages), tested: await test(packages) };
    };
    const { notBuilt, seen, compared, tested } = await all().finally(() => runner.close());
    const env = environment(emulator, go, target, seen);
    const told = bench.findings(compared, target, Object.entries(env)
        .map(([key, value]) => `${key}=${value}`)
        .join(' '), base === undefined);
    const checks = [
        ...notBuilt.map(one => didNotCompile(one, bench.check)),
        // Where there is no benchmark there was nothing to count.
        ...(emulator.plugin === undefined && compared.table.rows.length > 0 ? [notCounted(emulator, bench.check)] : []),
        ...told.checks,
        ...tested,
    ];
    await writeTexts(workspace, target, asked.share.name, compared, told.metrics, env);
    tell(checks, job);
    return {
        action: 'bench',
        target,
        checks,
        metrics: told.metrics,
        env,
    };
}
/** Runs of the same trees alone: a benchmark may read files that are not in its binary. */
async function keptRuns({ go, base }, { qemu, plugin }, { system, workspace }) {
    const { cleanTree, keptIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66964));
    const tree = await cleanTree(system, workspace);
    if (tree === undefined)
        return undefined;
    const scope = [version/* version */.r, go.version, qemu, plugin, tree, base?.commit].join(' ');
    return keptIn((0,external_node_path_.join)((0,src_system/* cacheRoot */.P5)(system.env), 'bench'), scope);
}
/** Go's own files, and those that no test reads: whether they differ shows in the binary. */
const SOURCE = /(?:\.go|\.md|(?:^|\/)go\.(?:mod|sum|work)|(?:^|\/)LICENSE|^\..*)$/;
/** Packages that the change touches come first: they are the ones it may have made slower. */
function inTouchedOrder(packages, base) {
    const touched = new Set(base?.changed.map(path => (0,external_node_path_.join)(base.top, (0,external_node_path_.dirname)(path))));
    const isTouched = ({ head, base: before }) => [head, before].some(side => side && touched.has(side.folder));
    return [...packages].sort((a, b) => Number(isTouched(b)) - Number(isTouched(a)) || Number(a.same) - Number(b.same));
}
function environment(emulator, go, target, seen) {
    return {
        go: go.version,
        ...(target.variant !== undefined && { [target.goarch === 'arm64' ? 'GOARM64' : 'GOAMD64']: target.variant }),
        qemu: emulator.version,
        'qemu-cpu': emulator.cpu ?? 'default',
        ...(seen && { hwcap: `${seen.hwcap} ${seen.hwcap2}`, 'page-size': String(seen.pageSize) }),
    };
}
/** What programs see of the CPU decides which code they take: QEMU 7.2 gives loong64 no LSX, QEMU 10 does. */
async function machineSeen({ target, go }, runner, folder, { system }) {
    const file = await (0,golang/* buildMachineProgram */._y)(system, go, target, folder);
    const { stdout } = await runner.run({ file, argv: [], folder, env: {}, timeoutMs: 60_000 });
    return (0,golang/* readSeenMachine */.hd)(stdout);
}
function didNotCompile({ importPath, side, output }, make) {
    const at = side === 'head' ? { en: '', zh: '' } : { en: ' at the base', zh: '（基线）' };
    return make('bench/compile', side === 'head' ? 'fail' : 'warn', { en: `the tests of ${importPath} do not compile${at.en}`, zh: `${importPath} 的测试无法编译${at.zh}` }, { package: importPath, side, said: output.split('\n').slice(0, 20) });
}
const WHY = {
    'no-plugins': { en: 'it loads no plugins: a static build', zh: '它不支持插件，是静态构建' },
    'no-compiler': {
        en: 'the counter needs a C compiler, cc, and libc6-dev',
        zh: '编译计数插件需要 C 编译器 cc 和 libc6-dev',
    },
    'no-sources': { en: 'the sources of the counter are not beside the program', zh: '程序旁没有计数插件的源码' },
};
function notCounted({ qemu, version, why = 'no-plugins' }, make) {
    const because = WHY[why];
    const title = {
        en: `${qemu} ${version} counts nothing (${because.en}): allocations alone are judged`,
        zh: `${qemu} ${version} 不能计数（${because.zh}）：仅判断内存分配`,
    };
    return make('bench/counted', 'unknown', title, { qemu, version, why });
}
function tell(checks, { host }) {
    const { language } = host;
    for (const { id, status, severity, title, evidence } of checks) {
        if (status === 'skip')
            continue;
        const level = status === 'pass' ? 'info' : severity === 'info' || status === 'warn' ? 'warning' : 'error';
        host.log(level, `  ${report/* MARK */.M$[status]} ${(0,report/* inertLine */.Fq)(`${id}  ${title[language]}`)}`);
        // What a compiler says cannot be put in one line.
        if (Array.isArray(evidence['said']))
            for (const line of evidence['said'])
                host.log(level, `      ${(0,report/* inertLine */.Fq)(String(line))}`);
    }
    host.annotate(checks
        .filter(({ status, severity }) => status !== 'pass' && status !== 'skip' && severity !== 'info')
        .map(({ id, status, title, hint }) => ({
        level: status === 'fail' ? 'error' : 'warning',
        title: id,
        message: [title[language], hint?.[language] ?? ''].filter(Boolean).map(report/* inertLine */.Fq).join('\n'),
    })));
}

// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/targets.js
var targets = __webpack_require__(42351);
;// CONCATENATED MODULE: ./build/src/actions/bench.js












const bench_bench = (0,actions_define/* defineAction */.Q)({
    name: 'bench',
    description: {
        en: 'Benchmarks of base and head under QEMU, judged on executed guest instructions and allocations, never on emulated time.',
        zh: '在 QEMU 下运行基线与当前版本的基准测试，依据客户机执行的指令数和内存分配判断，绝不依据模拟环境的耗时。',
    },
    branding: { icon: 'activity', color: 'orange' },
    inputs: {
        ...benchInputs,
        ...targets/* targetInputs */.lY,
        emulators: {
            type: 'text',
            example: '/opt/xinchuang-tools',
            otherwise: { en: 'a QEMU of this machine that loads plugins', zh: '本机支持插件的 QEMU' },
            description: {
                en: 'Folder with `bin/qemu-…` and `lib/counter.so`, as the tools image has them.',
                zh: '包含 `bin/qemu-…` 与 `lib/counter.so` 的文件夹，与工具镜像中的内容相同。',
            },
        },
        ...runnerInputs,
        cpu: {
            type: 'text',
            example: 'la464',
            otherwise: { en: 'the one nearest to the CPU of the first platform', zh: '最接近首个平台 CPU 的型号' },
            description: { en: 'CPU model of QEMU (`-cpu`).', zh: 'QEMU 的 CPU 型号（`-cpu`）。' },
        },
        ...job/* commonInputs */.j,
    },
    outputs: {
        regressions: { en: 'Number of benchmarks that got worse.', zh: '变差的基准测试数量。' },
        text: {
            en: 'Folder of what other tools read: text for benchstat, JSON for github-action-benchmark.',
            zh: '供其他工具读取的文件所在的文件夹：benchstat 的文本和 github-action-benchmark 的 JSON。',
        },
        base: { en: 'Commit that was compared with; empty without one.', zh: '用于比较的提交；没有则为空。' },
    },
    async run(inputs, job) {
        const { host, system, workspace } = job;
        const started = system.now();
        const settings = settingsOf(inputs);
        const share = shareOf(inputs.shard);
        const { config } = job.config();
        const chosen = (0,targets/* chooseTargets */.uP)(config, inputs);
        const { goForBuild } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9664), __webpack_require__.e(7735)]).then(__webpack_require__.bind(__webpack_require__, 47735));
        const go = await goForBuild(config, chosen, job);
        const { openBase } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66964));
        const { baseSha } = await host.change();
        const base = inputs.base === 'none' ? undefined : await openBase(system, { workspace, ref: inputs.base, baseSha });
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xinchuang-bench-'));
        try {
            const parts = [];
            for (const target of chosen.targets)
                parts.push(await benchTarget({ target, chosen, inputs, settings, go, base, folder, share }, job));
            const reports = await (0,actions_reports/* makeReports */.Yy)(job, started, parts, share.name);
            const failed = reports.flatMap(({ checks }) => checks).filter(check => check.status === 'fail');
            return {
                reports,
                exit: failed.length > 0 ? src_system/* ExitCode */.yU.findings : src_system/* ExitCode */.yU.pass,
                outputs: {
                    regressions: String(failed.filter(({ id }) => id === 'bench/regression' || id === 'bench/allocations').length),
                    base: base?.commit ?? '',
                    text: TEXT_FOLDER,
                },
            };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            await base?.remove();
        }
    },
    post: removeHandlers,
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
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80820);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65816);
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
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80820);
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
    const targets = inputs.targets.map(text => {
        const asked = parseTarget(text);
        const served = platforms.filter(chosen => chosen.platform.goarch === asked.goarch);
        if (served.length === 0)
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-005', {
                first: `targets: ${text}`,
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
function parseTarget(text) {
    const match = /^(?:linux\/)?([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    const goarch = _platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GOARCHES */ .hX.find(known => known === match?.[1]);
    const variant = match?.[2];
    if (goarch === undefined || (variant !== undefined && !VARIANTS[goarch]?.test(variant)))
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-BUILD-006', {
            value: text,
            allowed: 'linux/loong64  linux/arm64[/v8.0…v9.5]  linux/amd64[/v1…v4]',
        });
    return { goarch, ...(variant !== undefined && { variant }) };
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
