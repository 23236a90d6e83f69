export const id = 6964;
export const ids = [6964];
export const modules = {

/***/ 66964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULTS: () => (/* reexport */ DEFAULTS),
  benchChecks: () => (/* reexport */ benchChecks),
  check: () => (/* reexport */ check),
  cleanTree: () => (/* reexport */ cleanTree),
  compare: () => (/* reexport */ compare),
  containerRunner: () => (/* reexport */ containerRunner),
  findings: () => (/* reexport */ findings),
  hostRunner: () => (/* reexport */ hostRunner),
  keptIn: () => (/* reexport */ keptIn),
  lanes: () => (/* reexport */ lanes),
  openBase: () => (/* reexport */ openBase),
  readBenchmarkText: () => (/* reexport */ readBenchmarkText),
  testChecks: () => (/* reexport */ testChecks),
  textsOf: () => (/* reexport */ textsOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 17 modules
var language = __webpack_require__(80820);
// EXTERNAL MODULE: ./build/src/system/index.js + 12 modules
var src_system = __webpack_require__(44653);
;// CONCATENATED MODULE: ./build/src/bench/base-tree.js





/**
 * Checks out the common ancestor of HEAD and what the change goes into. The user's checkout is not touched but for git's
 * own note of the second tree, which `remove` takes back.
 * @throws UserError XC-BENCH-001 to -004: no repository, no such commit, no common ancestor, nothing to compare with
 */
async function openBase(system, asked) {
    const git = gitIn(system, asked.workspace);
    const top = await git('rev-parse', '--show-toplevel');
    const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    if (top === undefined || head === undefined)
        throw new language/* UserError */.yo('XC-BENCH-001', { folder: asked.workspace });
    const commit = await ancestor(git, head, asked);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xinchuang-base-'));
    const tree = (0,external_node_path_.join)(folder, 'tree');
    // A hook of the user's would run on our behalf.
    await gitOrThrow(system, top, '-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', tree, commit);
    const differ = await git('diff', '--name-only', '-z', '--no-renames', commit);
    const untracked = await gitIn(system, top)('ls-files', '--others', '--exclude-standard', '-z');
    return {
        commit,
        top,
        tree,
        changed: `${differ ?? ''}\0${untracked ?? ''}`.split('\0').filter(path => path !== ''),
        workspace: (0,external_node_path_.join)(tree, (0,external_node_path_.relative)(await (0,promises_.realpath)(top), await (0,promises_.realpath)(asked.workspace))),
        remove: async () => {
            // Not the run's own exec: after Ctrl-C that starts nothing any more.
            const exec = (0,src_system/* makeExec */.e7)(system.env, system.cwd, new AbortController().signal);
            await gitIn({ ...system, exec }, asked.workspace)('worktree', 'remove', '--force', tree);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
/**
 * The hash of what is checked out, where nothing differs from the commit: a benchmark may read any file of it. undefined
 * where something does, or where there is no repository.
 */
async function cleanTree(system, workspace) {
    const git = gitIn(system, workspace);
    const tree = await git('rev-parse', '--verify', '--quiet', 'HEAD^{tree}');
    return (await git('status', '--porcelain', '--untracked-files=normal')) === '' ? tree : undefined;
}
async function ancestor(git, head, { ref, baseSha }) {
    const other = await otherEnd(git, head, { ref, baseSha });
    for (const deepen of DEEPEN) {
        const base = await git('merge-base', head, other);
        if (base !== undefined)
            return base === head ? await before(git, head) : base;
        // A history that is whole has no more to give.
        if ((await git('rev-parse', '--is-shallow-repository')) !== 'true')
            break;
        await git('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...deepen, 'origin');
    }
    const last = await git('merge-base', head, other);
    if (last !== undefined)
        return last === head ? await before(git, head) : last;
    const shallow = (await git('rev-parse', '--is-shallow-repository')) === 'true';
    throw new language/* UserError */.yo('XC-BENCH-003', {
        head: head.slice(0, 12),
        base: other.slice(0, 12),
        why: shallow
            ? { en: 'the clone is shallow, and more could not be fetched', zh: '克隆是浅克隆，且无法取得更多历史' }
            : { en: 'their histories have nothing in common', zh: '二者的历史没有共同部分' },
    });
}
/** How much more of a shallow history is asked for, from the little that most changes need to all of it. */
const DEEPEN = [['--deepen=50'], ['--deepen=500'], ['--unshallow']];
/** What is asked for, what the host says, or the default branch of origin. A branch of one's own has the commit before. */
async function otherEnd(git, head, { ref, baseSha }) {
    const wanted = ref ?? baseSha;
    if (wanted !== undefined) {
        // fetch would take it for a flag, and --upload-pack runs a program.
        if (wanted.startsWith('-'))
            throw new language/* UserError */.yo('XC-BENCH-002', { ref: wanted });
        const found = (await commitOf(git, wanted)) ?? (await commitOf(git, `origin/${wanted}`));
        if (found !== undefined)
            return found;
        // Of a shallow clone the base of a pull request is often not there.
        await git('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=50', '--end-of-options', 'origin', wanted);
        const fetched = (await commitOf(git, wanted)) ?? (await commitOf(git, 'FETCH_HEAD'));
        if (fetched !== undefined)
            return fetched;
        throw new language/* UserError */.yo('XC-BENCH-002', { ref: wanted });
    }
    return (await commitOf(git, 'origin/HEAD')) ?? head;
}
/** On the default branch itself: a change that is not committed yet is compared with HEAD, else HEAD with its parent. */
async function before(git, head) {
    if ((await git('status', '--porcelain', '--untracked-files=no')) !== '')
        return head;
    const parent = (await commitOf(git, `${head}^`)) ?? (await deeper(git, head));
    if (parent === undefined)
        throw new language/* UserError */.yo('XC-BENCH-004', { head: head.slice(0, 12) });
    return parent;
}
async function deeper(git, head) {
    await git('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--deepen=1', 'origin');
    return commitOf(git, `${head}^`);
}
function commitOf(git, name) {
    // After --end-of-options a name that begins with a hyphen is none of git's flags.
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
}
/** undefined where git refuses, or is not there. */
function gitIn(system, cwd) {
    return async (...argv) => {
        try {
            const { code, stdout } = await system.exec('git', argv, {
                cwd,
                allowFailure: true,
                env: { GIT_TERMINAL_PROMPT: '0' },
            });
            return code === 0 ? stdout.trim() : undefined;
        }
        catch (error) {
            if (error instanceof src_system/* ToolError */.v4 && error.reason === 'not-found')
                return undefined;
            throw error;
        }
    };
}
async function gitOrThrow(system, cwd, ...argv) {
    await system.exec('git', argv, { cwd });
}

;// CONCATENATED MODULE: ./build/src/bench/counts.js
/** More is not kept by the counter either. */
const MAX_FUNCTIONS = 65_536;
/** @returns why it is no count, where it is none: the program under test can write to any file of ours */
function parseCounts(text) {
    const document = parsed(text);
    if (document === undefined || document['schema'] !== 'xinchuang-go/counter/v1')
        return { problem: 'no document of the counter' };
    const { error, records, plugin, truncated } = document;
    if (typeof error === 'string')
        return { problem: error.slice(0, 500) };
    if (truncated !== false)
        return { problem: 'the counter could not keep all of it' };
    if (!Array.isArray(records) || typeof plugin !== 'string')
        return { problem: 'no records' };
    const counted = records
        .filter(isObject)
        .filter(({ children, ran }) => children === false && ran === true)
        .map(recordOf);
    if (counted.some(one => one === undefined))
        return { problem: 'a record is none' };
    return { records: counted, plugin: plugin.slice(0, 40) };
}
function recordOf({ instructions, intervals, functions }) {
    if (!isCount(instructions) || !isCount(intervals))
        return undefined;
    const listed = Array.isArray(functions) ? functions.slice(0, MAX_FUNCTIONS) : [];
    const known = new Map();
    for (const entry of listed) {
        if (!isObject(entry) || !isCount(entry['instructions']))
            return undefined;
        const name = typeof entry['name'] === 'string' ? entry['name'].slice(0, 1000) : '?';
        known.set(name, (known.get(name) ?? 0) + entry['instructions']);
    }
    return { instructions, intervals, functions: known };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/src/bench/read-text.js
/** The output of a benchmark is written by the code that is measured: each part is bounded, and what is beyond is counted. */
const MAX = {
    text: 8 << 20,
    lines: 200_000,
    line: 10_000,
    results: 100_000,
    name: 500,
    unit: 40,
    values: 50,
    config: 100,
    configValue: 500,
    failed: 1000,
};
/**
 * Reads Go's benchmark format (golang.org/design/14313-benchmark-format), as `go test -bench` prints it among logs, panics
 * and what the benchmark itself prints. It never throws, and takes time linear in the text. Numbers are those of
 * strconv.ParseFloat that are finite and decimal. A name on a line of its own, or with other words behind it since the
 * benchmark printed something, belongs to the results that follow without a name.
 */
function readBenchmarkText(text) {
    const results = [];
    const failed = [];
    let config = Object.create(null);
    let panic;
    let pending;
    let refused = text.length > MAX.text ? 1 : 0;
    let read = 0;
    for (const line of lines(text.slice(0, MAX.text))) {
        if (++read > MAX.lines) {
            refused++;
            break;
        }
        if (line.length > MAX.line) {
            refused++;
            continue;
        }
        const named = line.startsWith('Benchmark');
        const orphan = pending !== undefined && /^\s+\d/.test(line);
        if (named || orphan) {
            const fields = line.trim().split(/\s+/);
            const name = named ? fields.shift() : pending;
            const result = name === undefined || name.length > MAX.name ? undefined : resultOf(name, fields, config);
            if (result && results.length < MAX.results) {
                results.push(result);
                pending = undefined;
            }
            else {
                if (named)
                    pending = name;
                if (result || (named && fields.length > 0))
                    refused++;
            }
            continue;
        }
        if (!line.includes(':'))
            continue;
        const [, broken] = /^\s*--- FAIL: (Benchmark\S*)/.exec(line) ?? [];
        if (broken !== undefined && failed.length < MAX.failed)
            failed.push(broken.slice(0, MAX.name));
        if (line.startsWith('panic: '))
            panic ??= line.slice('panic: '.length, MAX.configValue);
        const pair = keyValue(line);
        if (pair)
            config = changed(config, pair);
    }
    return { results, failed, refused, ...(panic !== undefined && { panic }) };
}
/**
 * `BenchmarkSort/1K-8` → `BenchmarkSort/1K` and 8. At GOMAXPROCS=1 the testing package prints no suffix, so there `-8` is
 * part of the name: who knows how many there were says so.
 */
function splitProcs(name, procs) {
    const [, base = name, digits] = /^(.+)-([1-9]\d{0,5})$/.exec(name) ?? [];
    const found = digits === undefined ? 1 : Number(digits);
    return found > 1 && (procs === undefined || procs === found) ? { base, procs: found } : { base: name, procs: 1 };
}
function* lines(text) {
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? text.length : end);
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        if (end < 0)
            return;
        at = end + 1;
    }
}
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
/** undefined unless each field has its partner, as benchstat has it. */
function resultOf(name, fields, config) {
    const [count = '', ...rest] = fields;
    const iterations = /^\d{1,16}$/.test(count) ? Number(count) : 0;
    if (!Number.isSafeInteger(iterations) || iterations < 1)
        return undefined;
    if (rest.length === 0 || rest.length % 2 !== 0 || rest.length > 2 * MAX.values)
        return undefined;
    const values = [];
    for (let at = 0; at < rest.length; at += 2) {
        const [number = '', unit = ''] = [rest[at], rest[at + 1]];
        const value = NUMBER.test(number) ? Number(number) : Number.NaN;
        if (!Number.isFinite(value) || unit.length > MAX.unit)
            return undefined;
        values.push({ value, unit });
    }
    return { name, iterations, values, config };
}
/** `key: value`: the key begins with a small letter, and has neither space nor capital (benchfmt/reader.go). */
function keyValue(line) {
    const [, key, value] = /^(\p{Ll}[^\s\p{Lu}:]{0,49}):(?:[ \t]+(.*))?$/u.exec(line) ?? [];
    return key === undefined ? undefined : [key, (value ?? '').slice(0, MAX.configValue)];
}
/** A copy, since the results above keep theirs. An empty value takes the key away. */
function changed(config, [key, value]) {
    if (config[key] === value)
        return config;
    if (value !== '' && !(key in config) && Object.keys(config).length >= MAX.config)
        return config;
    const copy = Object.assign(Object.create(null), config);
    if (value === '')
        delete copy[key];
    else
        copy[key] = value;
    return copy;
}

;// CONCATENATED MODULE: ./build/src/bench/benchmark.js


/**
 * One processor, no preemption by time and no garbage collection: what is left is the same instructions in every run
 * (measured: 0.007 to 0.16 % apart, where two processors give up to 47 %). The memory profile samples at random, and each
 * sample walks the stack. GOMEMLIMIT without GOGC collects only when the
 * limit is reached.
 */
function quietEnv(heapLimit) {
    return {
        GOMAXPROCS: '1',
        GOGC: 'off',
        GODEBUG: 'asyncpreemptoff=1,memprofilerate=0',
        GOMEMLIMIT: heapLimit === undefined ? '' : String(heapLimit),
        // Would end up in files beside the sources.
        GOCOVERDIR: '',
        GOTRACEBACK: 'single',
    };
}
/** Runs what the pattern names, once. It never throws for what the program does. */
async function measure(runner, binary, asked) {
    const { pattern, iterations, timeoutMs, heapLimit } = asked;
    const seconds = Math.max(1, Math.floor(timeoutMs / 1000) - 1);
    const ended = await runner.run({
        file: binary.file,
        folder: binary.folder,
        argv: [
            '-test.run=^$',
            `-test.bench=${pattern}`,
            `-test.benchtime=${iterations}x`,
            '-test.count=1',
            '-test.benchmem',
            // Its own end shows where it stands; ours comes when it does not listen.
            `-test.timeout=${seconds}s`,
        ],
        env: runner.kind === 'qemu' ? quietEnv(heapLimit) : {},
        timeoutMs: timeoutMs + 5000,
        ...(runner.counts && { symbols: binary.symbols }),
    });
    return understood(ended, runner, iterations);
}
function understood(ended, { counts: counting }, iterations) {
    const { results } = readBenchmarkText(ended.stdout);
    const broken = brokenBy(ended);
    const told = results.map(({ name, iterations: n, values }) => {
        const of = (wanted) => values.find(({ unit }) => unit === wanted)?.value;
        const [allocs, bytes] = [of('allocs/op'), of('B/op')];
        return { name, n, ...(allocs !== undefined && { allocs }), ...(bytes !== undefined && { bytes }) };
    });
    if (!counting)
        return { results: told, ...(broken !== undefined && { broken }) };
    const counts = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseCounts(ended.counts);
    if ('problem' in counts)
        return { results: told, broken: broken ?? counts.problem };
    const { records } = counts;
    // Each benchmark is run once with one iteration, and then with those that were asked for: of one alone the last counts.
    const paired = iterations === 1 && records.length === told.length;
    const counted = told.map((one, i) => {
        const record = paired ? records[i] : told.length === 1 ? records.at(-1) : undefined;
        return record === undefined ? one : { ...one, ...perOperation(record, one.n) };
    });
    return { results: counted, ...(broken !== undefined && { broken }) };
}
function perOperation({ instructions, functions }, n) {
    return {
        insn: instructions / n,
        functions: new Map([...functions].map(([name, count]) => [name, count / n])),
    };
}
/** The end of what it said, where it did not end well: a panic has its reason first and stacks after it. */
function brokenBy({ code, signal, timedOut, stdout, stderr, truncated }) {
    if (timedOut)
        return 'ran over its time limit';
    // testing.M says it last, where all went to its end. A flood before it has cut it off.
    if (code === 0)
        return truncated || /^(?:PASS|ok)\b/m.test(stdout) ? undefined : 'it ended the process itself';
    const first = reasons({ stdout, stderr }, 3).join(' ⏎ ').slice(0, 500);
    return first === '' ? `ended with ${signal ?? `exit code ${code}`}` : first;
}
/** The first lines that say why it did not end well. */
function reasons({ stdout, stderr }, most) {
    return `${stdout}\n${stderr}`
        .split('\n')
        .filter(line => SPEAKS.test(line))
        .slice(0, most)
        .map(line => line.slice(0, 500));
}
/** Lines that say why: of the testing package, the runtime, QEMU, the loader. */
const SPEAKS = /^(?:panic: |fatal error: |runtime: |SIG[A-Z]+: |--- FAIL: |\s+\S+_test\.go:\d+: |qemu: |qemu-\S+: |\S*: error while loading)/;

;// CONCATENATED MODULE: ./build/src/bench/discover.js

/**
 * Which benchmarks a binary has: only running them tells, since sub-benchmarks are made on the way. Each top-level one has
 * a process of its own, so that one that panics, hangs or leaves takes none of the others with it.
 * @param pattern as of `go test -bench`: a regular expression for each level, separated by slashes
 */
async function discover(runner, binary, pattern, timeoutMs, each) {
    const [top = '', ...below] = levels(pattern);
    const listed = await runner.run({
        file: binary.file,
        folder: binary.folder,
        argv: [`-test.list=${top === '' ? '.' : top}`],
        env: {},
        timeoutMs,
    });
    const names = listed.stdout.split('\n').filter(line => /^Benchmark[^\s]*$/u.test(line));
    if (listed.code !== 0 && names.length === 0) {
        const why = listed.stderr.trim().split('\n').at(-1)?.slice(0, 500) || `ended with exit code ${listed.code}`;
        return { found: [], broken: new Map([['*', why]]) };
    }
    const broken = new Map();
    const asked = (name) => ({
        pattern: [`^${name}$`, ...below].join('/'),
        iterations: 1,
        timeoutMs,
    });
    const all = await each([...new Set(names)].map(name => async () => {
        const measured = await measure(runner, binary, asked(name));
        if (measured.broken !== undefined)
            broken.set(name, measured.broken);
        return measured.results.map(first => ({ name: first.name, first }));
    }));
    return { found: all.flat(), broken };
}
/** Splits at slashes outside of brackets, as testing/match.go's splitRegexp does. */
function levels(pattern) {
    const parts = [];
    let [from, square, round] = [0, 0, 0];
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === '\\')
            i++;
        else if (c === '[')
            square++;
        else if (c === ']')
            square = Math.max(0, square - 1);
        else if (c === '(' && square === 0)
            round++;
        else if (c === ')' && square === 0)
            round--;
        else if (c === '/' && square === 0 && round === 0) {
            parts.push(pattern.slice(from, i));
            from = i + 1;
        }
    }
    parts.push(pattern.slice(from));
    return parts;
}
/** The pattern that one benchmark alone fits: each level of its name, taken literally. */
function exactly(name) {
    return name
        .split('/')
        .map(part => `^${part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}$`)
        .join('/');
}

;// CONCATENATED MODULE: ./build/src/bench/calibrate.js


/**
 * Instructions that a region should have. Below 20 million the noise of a run shows: 0.3 % at 3 million, 0.05 % at 50.
 */
const WANTED = 50e6;
/** Enough to see past what only the first operation does. */
const TRIAL = 5e6;
const MAX_ITERATIONS = 1e9;
/** What a process may allocate without collecting. */
const MAX_HEAP = 1 << 30;
/**
 * How often a benchmark is to be run, from what one operation costs at the base. The same for head: the figures of
 * different numbers of iterations differ by what is done once.
 * @returns undefined when its trial broke
 */
async function calibrate(runner, binary, first, timeoutMs) {
    const once = first.insn ?? (await trial(runner, binary, first.name, 1, timeoutMs))?.insn;
    // Nothing is counted: allocations need no long region.
    if (once === undefined)
        return runner.counts ? undefined : { iterations: 100 };
    if (once >= WANTED)
        return withHeap(1, first);
    const tried = await trial(runner, binary, first.name, iterationsFor(TRIAL, once), timeoutMs);
    if (tried?.insn === undefined)
        return undefined;
    return withHeap(iterationsFor(WANTED, tried.insn), tried);
}
function trial(runner, binary, name, iterations, timeoutMs) {
    return measure(runner, binary, { pattern: exactly(name), iterations, timeoutMs }).then(({ results }) => results[0]);
}
/** Rounded up to two digits, so that a reader can say it. */
function iterationsFor(instructions, each) {
    const wanted = Math.min(MAX_ITERATIONS, Math.max(1, instructions / Math.max(1, each)));
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(wanted)) - 1);
    return Math.ceil(wanted / unit) * unit;
}
function withHeap(iterations, { bytes = 0 }) {
    return iterations * bytes > MAX_HEAP ? { iterations, heapLimit: MAX_HEAP } : { iterations };
}

;// CONCATENATED MODULE: ./build/src/bench/interleave.js


/**
 * Runs both sides in turn, base head head base, so that what changes slowly on the machine meets both alike. A side that
 * breaks is not run again: its other runs would be asked what they cannot answer.
 */
async function interleave(asked) {
    const [base, head] = [[], []];
    const failed = {};
    for (let i = 0; i < asked.runs; i++)
        for (const side of i % 2 === 0 ? ['base', 'head'] : ['head', 'base']) {
            if (failed[side] !== undefined)
                continue;
            const run = await remembered(asked, side, i);
            if (typeof run === 'string')
                failed[side] = run;
            else
                (side === 'base' ? base : head).push(run);
        }
    return { base: sideOf(base, failed.base), head: sideOf(head, failed.head) };
}
async function remembered(asked, side, nth) {
    const { kept, name, plan, phase, runner } = asked;
    const binary = asked[side];
    if (kept === undefined || binary.sha256 === undefined)
        return once(asked, binary);
    const env = JSON.stringify(Object.entries(runner.env).sort());
    const key = { binary: binary.sha256, benchmark: name, ...plan, env, side, phase, nth };
    const before = await kept.get(key);
    if (before !== undefined)
        return before;
    const run = await once(asked, binary);
    if (typeof run !== 'string')
        await kept.put(key, run);
    return run;
}
/** One run of one side, or why there is none. */
async function once({ name, plan, runner, timeoutMs }, binary) {
    const { iterations, heapLimit } = plan;
    const { results, broken } = await measure(runner, binary, {
        pattern: exactly(name),
        iterations,
        timeoutMs,
        heapLimit,
    });
    const [result] = results;
    if (broken !== undefined)
        return broken;
    return result ?? 'it ended without a result';
}
function sideOf(runs, failed) {
    return failed === undefined ? { runs } : { failed };
}

;// CONCATENATED MODULE: ./build/src/bench/runtime-functions.js
/**
 * Whose work is a function, by the name of its symbol (`go tool nm`, Go 1.19 to 1.26, loong64, arm64, amd64)? The first
 * rule that fits holds; what none fits is the user's, the standard library with it.
 *
 * The part that is not the runtime's stands in for the whole where the whole is noisy: of a channel ping-pong under
 * qemu-loongarch64 all instructions had a CV of 1.34 %, those outside `runtime.` 0.0035 %. So what is left out is what
 * the runtime does of its own accord or as chance has it: scheduler, timers, netpoll, tracebacks and `pcvalue`, garbage
 * collection, refilling of allocation caches, maps, whose hash seed is random. What stays in is what the
 * compiler calls on behalf of a statement, in an amount that follows from the data alone: copying, comparing, hashing,
 * searching of bytes.
 * A change of the runtime's part alone is therefore not seen in it; allocations are counted besides.
 */
const RULES = [
    {
        pattern: /^runtime\.(?:memmove|memequal|memhash|strhash|strequal|interhash|nilinterhash|interequal|nilinterequal|cmpstring|[fc](?:32|64|128)(?:hash|equal))/,
        part: 'user',
        why: 'leaf routines for copies, comparisons and hashes of a statement (src/runtime/alg.go, memmove_*.s)',
    },
    {
        pattern: /^runtime\.(?:concatstring|intstring|stringto|slicebyteto|slicerunetostring|decoderune|encoderune|countrunes)/,
        part: 'user',
        why: 'conversions and concatenation of strings (src/runtime/string.go, utf8.go)',
    },
    { pattern: /^runtime\./, part: 'runtime', why: 'the package itself, memclr… of the allocator with it' },
    {
        pattern: /^(?:internal\/runtime|runtime\/internal)\//,
        part: 'runtime',
        why: 'atomics of its locks, maps, system calls, collector (runtime/internal/ up to Go 1.23)',
    },
    { pattern: /^internal\/chacha8rand\./, part: 'runtime', why: 'the random source of the runtime since Go 1.22' },
    {
        pattern: /^(?:[a-z]+\/)*[a-z]+\.runtime_/,
        part: 'runtime',
        why: 'pushed into other packages by go:linkname: sync.runtime_Semrelease, internal/poll.runtime_pollWait',
    },
    {
        pattern: /^time\.(?:Sleep|newTimer|stopTimer|resetTimer)$/,
        part: 'runtime',
        why: 'go:linkname of src/runtime/time.go',
    },
    {
        pattern: /^(?:gcWriteBarrier|gogo|gosave_systemstack_switch|callRet|setg_gcc|spillArgs|unspillArgs|debugCall\d*|_rt0_\w+|main)(?:<.*)?$/,
        part: 'runtime',
        why: 'file-local symbols of src/runtime/asm_*.s, which have no package; memeqbody, cmpbody, indexbytebody stay in',
    },
];
/** @param symbol as `go tool nm` prints it: `runtime.(*mcache).nextFree`, `memeqbody` */
function isRuntime(symbol) {
    return RULES.find(({ pattern }) => pattern.test(symbol))?.part === 'runtime';
}

;// CONCATENATED MODULE: ./build/src/bench/sample.js

const OF = {
    'insn/op': ({ insn }) => insn,
    'user-insn/op': userInstructions,
    'allocs/op': ({ allocs }) => allocs,
    'B/op': ({ bytes }) => bytes,
    'ns/op': ({ ns }) => ns,
};
/** undefined unless each run has the figure: those without it may be the very ones that differ. */
function samplesOf(runs, unit) {
    const samples = runs.map(OF[unit]).filter(value => value !== undefined);
    return samples.length === runs.length && runs.length > 0 ? samples : undefined;
}
const USER = new WeakMap();
/** Kept for each run: names of ten thousand symbols are looked at once. */
function userInstructions(run) {
    if (run.functions === undefined)
        return undefined;
    const known = USER.get(run);
    if (known !== undefined)
        return known;
    let sum = 0;
    for (const [symbol, insn] of run.functions)
        if (!isRuntime(symbol))
            sum += insn;
    USER.set(run, sum);
    return sum;
}

// EXTERNAL MODULE: ./build/src/report/index.js + 32 modules
var report = __webpack_require__(65816);
;// CONCATENATED MODULE: ./build/src/bench/statistics.js

/** Makes the MAD of a normal distribution its standard deviation: 1/Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;
/** Standard error of a median in those of a mean, for a normal distribution: √(π/2). */
const MEDIAN_TO_MEAN = Math.sqrt(Math.PI / 2);
/** Of what there is; 0 of nothing. */
function middle(samples) {
    return (0,report/* median */.JZ)(samples) ?? 0;
}
/** Median absolute deviation from the median, not scaled. */
function mad(samples) {
    const center = middle(samples);
    return middle(samples.map(value => Math.abs(value - center)));
}
/** From the smallest to the largest, as a part of the median: 0.02 for 2 %. */
function spread(samples) {
    return samples.length === 0 ? 0 : ratio(Math.max(...samples) - Math.min(...samples), middle(samples));
}
/** Sample standard deviation as a part of the mean. */
function coefficientOfVariation(samples) {
    const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
    const squares = samples.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return samples.length < 2 ? 0 : ratio(Math.sqrt(squares / (samples.length - 1)), mean);
}
/** How much the median of head is above that of base: 0.01 for +1 %; Infinity from nothing to something. */
function change(base, head) {
    return ratio(middle(head) - middle(base), middle(base));
}
/**
 * How far two medians may lie apart by noise alone, as a part of that of base: three standard errors of their
 * difference, from the MAD, which one odd run does not move. It narrows as runs are added. The spread of single runs,
 * 3·1.4826·(MAD_base + MAD_head), would not: at a CV of 0.2 % that is 1.2 %, and would call a real +1 % noise for ever.
 * @param least the band is never narrower
 */
function band(base, head, least) {
    const variance = (samples) => (MAD_TO_SD * mad(samples)) ** 2 / Math.max(1, samples.length);
    const error = MEDIAN_TO_MEAN * Math.sqrt(variance(base) + variance(head));
    return Math.max(least, ratio(3 * error, middle(base)));
}
/** Is every value of the one beyond every value of the other? */
function areApart(base, head) {
    if (base.length === 0 || head.length === 0)
        return false;
    return Math.min(...head) > Math.max(...base) || Math.max(...head) < Math.min(...base);
}
/**
 * Holm's step-down: p values, adjusted so that the risk of one false rejection among all of them is the level they are
 * held against, whatever their dependence (Holm 1979). In the order given.
 */
function holm(ps) {
    const adjusted = ps.map(() => 1);
    let largest = 0;
    for (const [position, { p, at }] of ps
        .map((p, at) => ({ p, at }))
        .sort((a, b) => a.p - b.p)
        .entries()) {
        largest = Math.max(largest, Math.min(1, p * (ps.length - position)));
        adjusted[at] = largest;
    }
    return adjusted;
}
/** undefined of nothing, and where a ratio is not above 0. */
function geometricMean(ratios) {
    if (ratios.length === 0 || ratios.some(one => !(one > 0 && Number.isFinite(one))))
        return undefined;
    return Math.exp(ratios.reduce((sum, one) => sum + Math.log(one), 0) / ratios.length);
}
function ratio(part, whole) {
    if (part === 0)
        return 0;
    return whole === 0 ? Math.sign(part) * Number.POSITIVE_INFINITY : part / whole;
}

;// CONCATENATED MODULE: ./build/src/bench/allocations.js


/** Units of allocation, and the least growth that can be an allocation more in each operation. */
const ALLOCATIONS = [
    { unit: 'allocs/op', least: 1 },
    // The smallest size class (src/internal/runtime/gc/sizeclasses.go). Less is a share of what grows now and then.
    { unit: 'B/op', least: 8 },
];
/**
 * Allocations do not depend on the emulator, and repeat but for what grows by chance: maps, pools, what a background
 * goroutine allocates. So there is no band for them and no noise to estimate. What changed is said to have changed when
 * each run of head lies beyond each run of base, by an allocation (8 bytes) at least and by more than the floor.
 * From nothing to something is a regression: a path without allocations has lost that.
 */
function judgeAllocations(before, now, settings) {
    return ALLOCATIONS.flatMap(({ unit, least }) => {
        const [all, other] = [samplesOf(before, unit), samplesOf(now, unit)];
        if (!all || !other)
            return [];
        const [base, head] = [middle(all), middle(other)];
        const moved = areApart(all, other) && Math.abs(head - base) >= least;
        return [{ unit, base, head, verdict: moved ? judgeExact(base, head, settings) : 'stable' }];
    });
}
function mayHaveChanged(before, now, settings) {
    return judgeAllocations(before, now, settings).some(({ verdict }) => verdict !== 'stable');
}
/** Of figures that repeat exactly: allocations that are known to have changed, sizes of files. */
function judgeExact(base, head, { floor, fail }) {
    if (base === head)
        return 'stable';
    const change = base === 0 ? Math.sign(head) * Number.POSITIVE_INFINITY : (head - base) / base;
    if (change > fail)
        return 'regression';
    if (change > floor)
        return 'notice';
    return change < -floor ? 'improved' : 'stable';
}

;// CONCATENATED MODULE: ./build/src/bench/settings.js
const DEFAULTS = {
    floor: 0.005,
    fail: 0.02,
    alpha: 1e-5,
    noisy: 0.02,
    screeningRuns: 5,
};
function floorOf(name, { floor, floors }) {
    return Math.max(floor, floors !== undefined && Object.hasOwn(floors, name) ? (floors[name] ?? 0) : 0);
}

;// CONCATENATED MODULE: ./build/src/bench/screen.js




/**
 * What do the first few runs say of one benchmark? They choose which benchmarks are worth more runs, and by which
 * instructions each is judged, and no more than that: a verdict on what was chosen for standing out must not rest on
 * the runs that made it stand out.
 *
 * Noisy: retried with 4N; then judged by the instructions outside the runtime if those are quiet; else not gated. But a
 * change that is larger than the noise, with all of head on one side of all of base, is looked into however noisy it is.
 * @param attempt `retried`: these are the runs with 4N
 */
function screen(name, pair, settings, attempt) {
    const failed = [pair.base, pair.head].map(side => side !== undefined && 'failed' in side);
    if (failed[0] || failed[1]) {
        const reason = failed[0] && failed[1] ? 'both-failed' : failed[0] ? 'base-failed' : 'head-failed';
        return { next: 'done', verdict: 'error', reason };
    }
    const [before, now] = [runsOf(pair.base), runsOf(pair.head)];
    if (before && !now)
        return { next: 'done', verdict: 'gone' };
    if (now && !before)
        return { next: 'done', verdict: 'new' };
    if (!before || !now || before.length === 0 || now.length === 0)
        return { next: 'done', verdict: 'error', reason: 'no-runs' };
    const allocates = mayHaveChanged(before, now, settings);
    const [base, head] = [samplesOf(before, 'insn/op'), samplesOf(now, 'insn/op')];
    // Nothing counts instructions here.
    if (!base || !head)
        return allocates ? { next: 'confirm', noisy: false } : { next: 'done', verdict: 'stable' };
    const noisy = isNoisy(before, now, 'insn/op', settings);
    if (noisy && attempt === 'first')
        return { next: 'retry', iterations: 4 };
    const statistic = !noisy || areApart(base, head)
        ? 'insn/op'
        : isNoisy(before, now, 'user-insn/op', settings)
            ? undefined
            : 'user-insn/op';
    if (statistic === undefined)
        return allocates ? { next: 'confirm', noisy: true } : { next: 'done', verdict: 'noisy' };
    const moved = change(samplesOf(before, statistic) ?? [], samplesOf(now, statistic) ?? []);
    // Half the floor: a change above the floor must not be lost because its first five runs came out low.
    return Math.abs(moved) > floorOf(name, settings) / 2 || allocates
        ? { next: 'confirm', noisy: noisy && statistic === 'insn/op', statistic }
        : { next: 'done', verdict: 'stable', statistic };
}
/** What is not there is not quiet. */
function isNoisy(before, now, unit, { noisy }) {
    return [before, now].some(runs => spread(samplesOf(runs, unit) ?? [0, 1]) > noisy);
}
function runsOf(side) {
    return side && 'runs' in side ? side.runs : undefined;
}

;// CONCATENATED MODULE: ./build/src/bench/grown.js

/** Which functions got heavier, the worst first. A renamed one is new, and so is what is no longer inlined. */
function grown(before, now, most = 3) {
    const [base, head] = [bySymbol(before), bySymbol(now)];
    const total = middle(before.map(({ insn = 0 }) => insn));
    return [...head]
        .map(([name, samples]) => ({ name, by: middle(samples) - middle(base.get(name) ?? []) }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1))
        .slice(0, most)
        .map(({ name, by }) => ({ name, by, share: total > 0 ? by / total : 0 }));
}
/** Runs that did not enter a function count as 0 in its median. */
function bySymbol(runs) {
    const found = new Map();
    for (const [at, { functions }] of runs.entries())
        for (const [name, insn] of functions ?? []) {
            let samples = found.get(name);
            if (!samples) {
                samples = new Array(runs.length).fill(0);
                found.set(name, samples);
            }
            samples[at] = insn;
        }
    return found;
}

;// CONCATENATED MODULE: ./build/src/bench/mann-whitney.js
/** Values of both samples together, up to which the exact distribution is used. C(50, 25) is an exact double still. */
const EXACT_LIMIT = 50;
/**
 * Mann-Whitney U: do two samples come from one distribution? Two-sided p is the part of all ways to share out the values
 * that lie as far from the middle as this one or farther (Mann & Whitney 1947; with ties Klotz 1966), counted exactly up to
 * `EXACT_LIMIT` values, beyond by the normal approximation with corrections for ties and continuity.
 * Without ties, or with equally many values on both sides, it is benchstat's p. With ties and unequal sides benchstat
 * doubles one tail of a skewed distribution, and may say 0 (golang.org/x/perf, go-moremath stats/utest.go).
 */
function mannWhitney(first, second) {
    const [n, m] = [first.length, second.length];
    if (n === 0 || m === 0)
        return { u: 0, p: 1, exact: true };
    const { ranks, groups } = rank(first, second);
    const u = ranks / 2 - (n * (n + 1)) / 2;
    if (groups.length === 1)
        return { u, p: 1, exact: true };
    if (n + m > EXACT_LIMIT)
        return { u, p: approximate(u, n, m, groups), exact: false };
    const ways = groups.length === n + m ? untied(n, m) : distribution(groups, n);
    // In doubled ranks, where everything is whole: the middle of their sum is n(N + 1).
    const far = Math.abs(ranks - n * (n + m + 1));
    return { u, p: tails(ways, n * (n + m + 1), far), exact: true };
}
/**
 * Runs on each side with which one of `tableSize` tests can say anything at `alpha` after Holm's correction. The
 * smallest p of n against n is 2/C(2n, n): 0.0079 for five, so that five runs can never show anything in a table of
 * more than six rows, however large the change.
 * @param inversions pairs in the wrong order that must not hide a change; `one-odd-run`: as many as one outlier makes
 */
function runsNeeded(tableSize, alpha, inversions = 0) {
    for (let n = 2; n <= EXACT_LIMIT / 2; n++)
        if (smallestP(n, inversions === 'one-odd-run' ? n : inversions) * Math.max(1, tableSize) < alpha)
            return n;
    throw new RangeError(`no number of runs up to ${EXACT_LIMIT / 2} shows anything at ${alpha} among ${tableSize}`);
}
/** Two-sided p of n against n values without ties, with so many pairs in the wrong order. */
function smallestP(n, inversions = 0) {
    return tails(untied(n, n), n * (2 * n + 1), Math.max(0, n * n - 2 * inversions));
}
/** The part of all ways whose sum lies so far from the middle, or farther. */
function tails(ways, middle, far) {
    let [all, extreme] = [0, 0];
    for (let sum = 0; sum < ways.length; sum++) {
        const count = ways[sum] ?? 0;
        all += count;
        if (sum <= middle - far || sum >= middle + far)
            extreme += count;
    }
    return extreme / all;
}
/** `ranks`: sum of the doubled mid-ranks of the first sample. */
function rank(first, second) {
    const sorted = [
        ...first.map(value => ({ value, mine: true })),
        ...second.map(value => ({ value, mine: false })),
    ].sort((a, b) => a.value - b.value);
    const groups = [];
    let ranks = 0;
    for (let at = 0; at < sorted.length;) {
        let [end, mine] = [at, 0];
        while (end < sorted.length && sorted[end]?.value === sorted[at]?.value)
            mine += sorted[end++]?.mine ? 1 : 0;
        const doubled = at + 1 + end;
        groups.push({ rank: doubled, size: end - at });
        ranks += mine * doubled;
        at = end;
    }
    return { ranks, groups };
}
const UNTIED = new Map();
function untied(n, m) {
    const key = `${n} ${m}`;
    const known = UNTIED.get(key);
    if (known)
        return known;
    const made = distribution(Array.from({ length: n + m }, (_, at) => ({ rank: 2 * (at + 1), size: 1 })), n);
    UNTIED.set(key, made);
    return made;
}
/** In how many ways do n of the values have this sum of doubled ranks? */
function distribution(groups, n) {
    const total = groups.reduce((sum, { rank, size }) => sum + rank * size, 0);
    const ways = Array.from({ length: n + 1 }, () => new Float64Array(total + 1));
    const none = ways[0];
    if (none)
        none[0] = 1;
    let [reached, seen] = [0, 0];
    for (const { rank, size } of groups) {
        reached += rank * size;
        for (let chosen = Math.min(n, seen + size); chosen >= 1; chosen--) {
            const to = ways[chosen];
            let choose = 1;
            for (let taken = 1; taken <= Math.min(size, chosen); taken++) {
                choose = (choose * (size - taken + 1)) / taken;
                const from = ways[chosen - taken];
                if (!from || !to)
                    continue;
                for (let sum = rank * taken; sum <= reached; sum++) {
                    const before = from[sum - rank * taken];
                    if (before)
                        to[sum] = (to[sum] ?? 0) + choose * before;
                }
            }
        }
        seen += size;
    }
    return ways[n] ?? new Float64Array(0);
}
function approximate(u, n, m, groups) {
    const total = n + m;
    const ties = groups.reduce((sum, { size }) => sum + size ** 3 - size, 0);
    const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
    const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
    return Math.min(1, erfc(distance / deviation / Math.SQRT2));
}
/** Of the Chebyshev fit in Numerical Recipes §6.2: relative error below 1.2e-7 everywhere, for x ≥ 0. */
function erfc(x) {
    const t = 1 / (1 + x / 2);
    const fit = [
        -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
        0.17087277,
    ];
    return t * Math.exp(-x * x + fit.reduceRight((sum, factor) => sum * t + factor, 0));
}

;// CONCATENATED MODULE: ./build/src/bench/time.js


/** Significance, not size: benchstat's default. */
const ALPHA = 0.05;
/**
 * Time on silicon, by benchstat's rules: medians, Mann-Whitney at 0.05 for each benchmark by itself, four runs at least to
 * show a difference and six to bound a median. There is no correction for many benchmarks and no second look, so one row
 * in twenty moves by chance; who gates on it chooses `fail` above the noise of the machine. Time under an emulator is
 * not for here: nothing judges it.
 * @param fail a slowdown up to this is none that anybody acts on: 0.05 for 5 %
 */
function judgeTime(base, head, fail) {
    const { p } = mannWhitney(base, head);
    const by = change(base, head);
    const runs = Math.min(base.length, head.length);
    const warning = runs < 2 || smallestP(runs) > ALPHA ? 'need-4' : runs < 6 ? 'need-6' : undefined;
    const verdict = p > ALPHA || Math.abs(by) <= fail ? 'stable' : by > 0 ? 'regression' : 'improved';
    return { unit: 'ns/op', base: middle(base), head: middle(head), change: by, p, verdict, ...(warning && { warning }) };
}

;// CONCATENATED MODULE: ./build/src/bench/verdict.js








/** How many fresh runs of each side the confirmation of so many candidates takes. */
function confirmationRuns(screened, { alpha }) {
    const tests = screened.filter(one => one.next === 'confirm' && one.statistic !== undefined).length;
    return runsNeeded(tests, alpha, 'one-odd-run');
}
/**
 * The verdicts of a table. Of what was only screened: stable, noisy, new, gone, error. Of what was to be confirmed, from its
 * fresh runs alone:
 *
 * - changed: the medians lie farther apart than the band, which is the floor at least, **and** Mann-Whitney's p, by
 *   Holm's correction over all that were to be confirmed, is below alpha;
 * - regression: changed, by more than `fail`; notice: changed upwards, by less; improved: changed downwards.
 *
 * The first runs chose, the fresh ones judge. So the level holds whatever the choice was: given the choice, these are
 * `tested` tests on data that had no part in it (Cox 1975, "A note on data-splitting"; Wasserman & Roeder 2009, "High
 * dimensional variable selection", call it screen and clean). Testing all runs together would count the chance that made a
 * row stand out a second time; testing every row of the table at once would want ten runs of each instead of five.
 */
function judge(table, settings) {
    const samples = table.map(freshSamples);
    const ps = samples.flatMap(one => (one ? [mannWhitney(one.base, one.head).p] : []));
    const adjusted = holm(ps);
    let at = 0;
    const tests = samples.map(one => one && { ...one, p: ps[at] ?? 1, adjustedP: adjusted[at++] ?? 1 });
    const rows = table.map((row, n) => judgeRow(row, tests[n], ps.length, settings));
    const ratios = rows.flatMap(({ counted }) => counted && counted.base > 0 && counted.head > 0 ? [counted.head / counted.base] : []);
    const mean = geometricMean(ratios);
    return { rows, tested: ps.length, ...(mean !== undefined && { geomean: mean - 1 }) };
}
function freshSamples({ screened, fresh }) {
    if (screened.next !== 'confirm' || screened.statistic === undefined)
        return undefined;
    const unit = screened.statistic;
    const [base, head] = [fresh?.base, fresh?.head].map(side => samplesOf(runsOf(side) ?? [], unit));
    return base && head && { unit, base, head };
}
function judgeRow(row, test, tests, settings) {
    const { name, screened, first, fresh } = row;
    const confirmed = screened.next === 'confirm';
    const pair = confirmed && fresh ? fresh : first;
    const [before, now] = [runsOf(pair.base) ?? [], runsOf(pair.head) ?? []];
    const counted = test ? judgeTest(name, test, screened, settings) : screenedCount(before, now, screened);
    const changed = confirmed && counted !== undefined && counted.verdict !== 'stable' && counted.verdict !== 'noisy';
    const reason = reasonOf(row, test, tests, settings);
    // What was not suspected, or not run again, has no change of allocations.
    const allocated = confirmed && fresh ? judgeAllocations(before, now, settings).map(confirmedBy(first, settings)) : [];
    const timed = judgeNs(first, settings);
    const user = [before, now].map(runs => samplesOf(runs, 'user-insn/op'));
    return {
        name,
        verdict: reason === undefined ? worstOf(screened, counted, [...allocated, ...(timed ? [timed] : [])]) : 'error',
        ...(reason !== undefined && { reason }),
        ...(counted && { counted }),
        allocated: allocated.length > 0 ? allocated : asScreened(before, now, settings),
        ...(timed && { timed }),
        ...(user[0] && user[1] && { userChange: change(user[0], user[1]) }),
        grown: changed && reason === undefined ? grown(before, now) : [],
        runs: { base: before.length, head: now.length },
    };
}
function judgeTest(name, test, screened, settings) {
    const { unit, base, head, p, adjustedP } = test;
    const by = change(base, head);
    const width = band(base, head, floorOf(name, settings));
    const changed = adjustedP < settings.alpha && Math.abs(by) > width;
    const quiet = screened.next === 'confirm' && screened.noisy ? 'noisy' : 'stable';
    const verdict = !changed ? quiet : by < 0 ? 'improved' : by > settings.fail ? 'regression' : 'notice';
    return { unit, base: middle(base), head: middle(head), change: by, verdict, band: width, p, adjustedP };
}
function judgeNs({ base, head }, { timeFail }) {
    const [before, now] = [base, head].map(side => samplesOf(runsOf(side) ?? [], 'ns/op'));
    return timeFail !== undefined && before && now ? judgeTime(before, now, timeFail) : undefined;
}
/** What was not tested is shown with the figures that it has. */
function screenedCount(before, now, screened) {
    const unit = ('statistic' in screened ? screened.statistic : undefined) ?? 'insn/op';
    const [base, head] = [samplesOf(before, unit), samplesOf(now, unit)];
    if (!base || !head)
        return undefined;
    const noisy = screened.next === 'confirm' ? screened.noisy : screened.next === 'done' && screened.verdict === 'noisy';
    const verdict = noisy ? 'noisy' : 'stable';
    return { unit, base: middle(base), head: middle(head), change: change(base, head), verdict };
}
/** What should have been confirmed and was not has no verdict: it must not look like one. */
function reasonOf(row, test, tests, settings) {
    const { screened, fresh } = row;
    if (screened.next !== 'confirm')
        return 'reason' in screened ? screened.reason : undefined;
    if (!fresh)
        return 'not-confirmed';
    const [base, head] = [fresh.base, fresh.head].map(side => side !== undefined && 'failed' in side);
    if (base || head)
        return base && head ? 'both-failed' : base ? 'base-failed' : 'head-failed';
    if (screened.statistic === undefined)
        return undefined;
    if (!test)
        return 'not-confirmed';
    const runs = Math.min(test.base.length, test.head.length);
    return smallestP(runs) * tests < settings.alpha ? undefined : 'too-few-runs';
}
/** What changed in the fresh runs has changed where it had done so, in the same direction, in the first. */
function confirmedBy({ base, head }, settings) {
    const before = judgeAllocations(runsOf(base) ?? [], runsOf(head) ?? [], settings);
    return fresh => {
        const first = before.find(({ unit }) => unit === fresh.unit);
        const same = first && fresh.verdict !== 'stable' && first.head > first.base === fresh.head > fresh.base;
        return same && first.verdict !== 'stable' ? fresh : { ...fresh, verdict: 'stable' };
    };
}
function asScreened(before, now, settings) {
    return judgeAllocations(before, now, settings).map(one => ({ ...one, verdict: 'stable' }));
}
/** Worst first. What is better in one figure does not make up for what is worse in another. */
const ORDER = ['error', 'regression', 'notice', 'noisy', 'new', 'gone', 'improved', 'stable'];
function worstOf(screened, counted, besides) {
    const all = besides.map(({ verdict }) => verdict);
    if (screened.next === 'done')
        all.push(screened.verdict);
    // Noise that kept its instructions from being judged stays said when only its allocations were confirmed.
    if (counted)
        all.push(counted.verdict);
    return ORDER.find(one => all.includes(one)) ?? 'stable';
}

;// CONCATENATED MODULE: ./build/src/bench/compare.js





/** `github.com/acme/gateway/codec.BenchmarkEncode/small` */
function fullName(importPath, name) {
    return `${importPath}.${name}`;
}
/**
 * Finds the benchmarks, decides how often each is run, screens them all, and confirms what stood out with fresh runs.
 * A benchmark that breaks is a row with its reason, and takes no other with it.
 */
async function compare(experiment) {
    const { packages, settings, lanes } = experiment;
    const all = [];
    for (const one of packages)
        all.push(...(await candidatesOf(one, experiment)));
    const candidates = shared(all, experiment.share);
    const leftOut = [];
    let done = 0;
    const screened = await lanes(candidates.map(candidate => async () => {
        if (experiment.isOver()) {
            leftOut.push(candidate.fullName);
            return [];
        }
        const row = await screenOne(candidate, experiment);
        experiment.onProgress?.(++done, candidates.length, candidate.fullName);
        return [row];
    }));
    const rows = screened.flat();
    // Never fewer than the screening had: what is confirmed is shown with these figures.
    const runs = Math.max(settings.screeningRuns, confirmationRuns(rows.map(({ row }) => row.screened), settings));
    const settled = await lanes(rows.map(({ row, candidate, plan }) => async () => {
        if (row.screened.next !== 'confirm' || plan === undefined)
            return row;
        experiment.onProgress?.(done, candidates.length, candidate.fullName);
        return { ...row, fresh: await run(candidate, plan, runs, 'confirm', experiment) };
    }));
    settled.sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
        table: judge(settled, settings),
        rows: new Map(settled.map(row => [row.name, row])),
        leftOut: leftOut.sort(),
    };
}
function shared(all, share) {
    if (share === undefined)
        return all;
    const names = [...new Set(all.map(one => one.fullName))].sort();
    const ours = new Set(names.filter((_, at) => at % share.n === share.i - 1));
    return all.filter(one => ours.has(one.fullName));
}
async function candidatesOf(one, experiment) {
    const { runner, pattern, timeoutMs, lanes } = experiment;
    const listed = (binary) => binary && discover(runner, binary, pattern, timeoutMs, lanes);
    const head = await listed(one.head);
    const base = one.same ? head : await listed(one.base);
    const names = new Set();
    for (const side of [base, head])
        for (const name of [...(side?.found.map(found => found.name) ?? []), ...(side?.broken.keys() ?? [])])
            names.add(name);
    const of = (side, name) => side?.found.find(found => found.name === name)?.first ?? side?.broken.get(name) ?? side?.broken.get(topOf(name));
    return [...names].map(name => ({
        name,
        fullName: fullName(one.importPath, name),
        package: one,
        base: of(base, name),
        head: of(head, name),
    }));
}
function topOf(name) {
    return name.split('/', 1)[0] ?? name;
}
async function screenOne(candidate, experiment) {
    const { settings, runner, timeoutMs } = experiment;
    const { fullName: name, base, head, package: of } = candidate;
    const row = (first, screened, plan) => ({
        candidate,
        ...(plan && { plan }),
        row: { name, first, screened, iterations: plan?.iterations ?? 1, same: of.same },
    });
    const asSeen = { ...sideFrom('base', base), ...sideFrom('head', head) };
    const known = screen(name, asSeen, settings, 'retried');
    if (of.head && base === undefined && typeof head === 'object')
        return measureAlone(of.head, head, row, experiment);
    // Gone, or broken from the first: there is nothing to compare, and that is the verdict.
    if (!of.base || !of.head || typeof base !== 'object' || typeof head !== 'object')
        return row(asSeen, known.next === 'done' ? known : NOTHING);
    const plan = await calibrate(runner, of.base, base, timeoutMs);
    if (plan === undefined)
        return row({ base: { failed: 'it broke in its trial' } }, BASE_FAILED);
    if (of.same) {
        const run = await once({ name: candidate.name, plan, runner, timeoutMs }, of.head);
        const side = typeof run === 'string' ? { failed: run } : { runs: [run] };
        return row({ base: side, head: side }, typeof run === 'string' ? BOTH_FAILED : STABLE, plan);
    }
    const first = await run(candidate, plan, settings.screeningRuns, 'screen', experiment);
    const screened = screen(name, first, settings, 'first');
    if (screened.next !== 'retry')
        return row(first, screened, plan);
    const longer = { ...plan, iterations: plan.iterations * screened.iterations };
    const again = await run(candidate, longer, settings.screeningRuns, 'screen', experiment);
    const then = screen(name, again, settings, 'retried');
    return row(again, then.next === 'retry' ? NOTHING : then, longer);
}
/** Nothing to compare with: as many runs as a comparison begins with, so that the figures are as good. */
async function measureAlone(binary, seen, row, { settings, runner, timeoutMs }) {
    const plan = await calibrate(runner, binary, seen, timeoutMs);
    if (plan === undefined)
        return row({ head: { failed: 'it broke in its trial' } }, HEAD_FAILED);
    const runs = [];
    for (let i = 0; i < settings.screeningRuns; i++) {
        const one = await once({ name: seen.name, plan, runner, timeoutMs }, binary);
        if (typeof one === 'string')
            return row({ head: { failed: one } }, HEAD_FAILED, plan);
        runs.push(one);
    }
    return row({ head: { runs } }, NEW, plan);
}
const NEW = { next: 'done', verdict: 'new' };
const HEAD_FAILED = { next: 'done', verdict: 'error', reason: 'head-failed' };
const STABLE = { next: 'done', verdict: 'stable' };
const BASE_FAILED = { next: 'done', verdict: 'error', reason: 'base-failed' };
const BOTH_FAILED = { next: 'done', verdict: 'error', reason: 'both-failed' };
const NOTHING = { next: 'done', verdict: 'error', reason: 'no-runs' };
function sideFrom(side, seen) {
    if (seen === undefined)
        return {};
    return { [side]: typeof seen === 'string' ? { failed: seen } : { runs: [seen] } };
}
function run({ name, package: { base, head } }, plan, runs, phase, { runner, timeoutMs, kept }) {
    if (!base || !head)
        throw new Error(`${name} has one side`);
    return interleave({ name, base, head, plan, runs, runner, timeoutMs, phase, kept });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/bench/counts-file.js


/** A counter's document holds 65,536 functions at most. */
const MAX_COUNTS = 64 << 20;
/**
 * What the counter wrote, and away with it. The program could have put anything in that place: a link out of the folder, a
 * pipe on which one waits for ever, a file without end.
 * @returns undefined: it was not written, which the reader of the counts says
 */
async function takeCounts(path) {
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const status = await file.stat();
            return status.isFile() && status.size <= MAX_COUNTS ? await file.readFile('utf8') : undefined;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return undefined;
    }
    finally {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/bench/host-runner.js


/** What a benchmark says fits in this many times over; the rest of a flood is dropped as it comes. */
const MAX_OUTPUT = 1 << 20;
/**
 * An emulator of this machine. Programs run as we do, and see what we see: for a project's own benchmarks, which
 * `go test` runs no other way.
 * @param folder of our own, for what the counter writes
 */
function hostRunner(system, { qemu, version, cpu, plugin }, folder) {
    let started = 0;
    return {
        kind: 'qemu',
        counts: plugin !== undefined,
        env: { qemu: version, ...(cpu !== undefined && { 'qemu-cpu': cpu }) },
        async run(start) {
            const out = (0,external_node_path_.join)(folder, `counts-${++started}.json`);
            const argv = [
                ...emulatorFlags({ cpu, plugin: start.symbols === undefined ? undefined : plugin, start, out }),
                start.file,
                ...start.argv,
            ];
            return withCounts(await ended(system, qemu, argv, start), plugin !== undefined ? out : undefined);
        },
        close: async () => { },
    };
}
/** QEMU's flags before the program. Commas separate the plugin's arguments, and are doubled inside of one. */
function emulatorFlags({ cpu, plugin, start, out, }) {
    const argument = (name, value) => `${name}=${value.replaceAll(',', ',,')}`;
    return [
        ...(cpu === undefined ? [] : ['-cpu', cpu]),
        ...(plugin === undefined
            ? []
            : [
                '-plugin',
                `${plugin.replaceAll(',', ',,')},${argument('out', out)},${argument('symbols', start.symbols ?? '')}`,
            ]),
    ];
}
async function ended(system, tool, argv, start) {
    const { code, signal, stdout, stderr, timedOut, truncated } = await system.exec(tool, argv, {
        cwd: start.folder,
        env: start.env,
        timeoutMs: start.timeoutMs,
        allowFailure: true,
        maxOutput: MAX_OUTPUT,
    });
    return { code, ...(signal !== null && { signal }), timedOut, stdout, stderr, truncated };
}
async function withCounts(run, out) {
    if (out === undefined)
        return run;
    const counts = await takeCounts(out);
    return counts === undefined ? run : { ...run, counts };
}

;// CONCATENATED MODULE: ./build/src/bench/container-runner.js







/** With a heap of 1 GiB at most (calibrate.ts), QEMU's own and what is written to /tmp. */
const MEMORY = '4g';
/** Threads count too: a Go program has some ten. */
const PIDS = 512;
/** A container is not used longer than this, and ends by itself when nobody could end it. */
const RENEW_AFTER_MS = 30 * 60_000;
const LIFE_SECONDS = 2 * 60 * 60;
/** What the counter asks of every program: a benchmark has them, the probe never comes to their places. */
const MARKS = [
    'testing.(*B).runN',
    'testing.(*B).ResetTimer',
    'testing.(*B).StartTimer',
    'testing.(*B).StopTimer',
    'testing.(*common).runCleanup',
    'runtime.ReadMemStats',
];
/**
 * QEMU out of an image, confined. Each program that runs at one time has a container of its own; the next takes it over when
 * the one before ended well. After any other end it is thrown away with all that was left in it, and what broke in one
 * where others had been is run again in a fresh one: no verdict depends on what ran before.
 * @param folder of ours with the binaries and symbols; counts are written below it
 * @throws UserError XC-BENCH-012 to -018 when the engine, the image or the folder does not do
 */
async function containerRunner(system, emulator, folder) {
    const waits = (0,external_node_path_.join)(folder, 'wait');
    const probe = (0,external_node_path_.join)(folder, 'probe');
    const marks = (0,external_node_path_.join)(folder, 'marks');
    await (0,promises_.writeFile)(waits, (0,src_system/* sleeperProgram */.xk)(emulator.hostArch, LIFE_SECONDS), { mode: 0o755 });
    await (0,promises_.writeFile)(probe, (0,src_system/* sleeperProgram */.xk)(emulator.goarch, 0), { mode: 0o755 });
    await (0,promises_.writeFile)(marks, MARKS.map((name, at) => `${(at + 1) * 10} 16 ${name}\n`).join(''));
    const readable = [folder, ...emulator.readable];
    for (const path of [...readable])
        readable.push(await (0,promises_.realpath)(path));
    const free = [];
    const all = new Set();
    let started = 0;
    let closed = false;
    const fresh = async () => {
        const counts = (0,external_node_path_.join)(folder, `counts-${++started}`);
        await (0,promises_.mkdir)(counts);
        const asked = {
            ...emulator,
            waits,
            readable: [...new Set(readable)],
            writable: [counts],
            memory: MEMORY,
            pids: PIDS,
        };
        const container = await (0,src_system/* startContainer */.YI)(system, emulator.engine, asked).catch(error => {
            throw told(error, emulator, folder);
        });
        const lane = { container, counts, since: system.now().getTime() };
        all.add(lane);
        // Somebody gave up while it started.
        if (closed)
            await drop(lane);
        return lane;
    };
    const drop = async (lane) => {
        all.delete(lane);
        await lane.container.remove();
    };
    const take = async (file) => {
        const at = free.findIndex(({ ran }) => ran === file);
        const [lane] = free.splice(at < 0 ? 0 : at, 1);
        if (lane === undefined)
            return fresh();
        if (system.now().getTime() - lane.since < RENEW_AFTER_MS)
            return lane;
        await drop(lane);
        return fresh();
    };
    const once = async (lane, start) => {
        const ended = await inLane(lane, start);
        if (ended.code === 0 && !ended.timedOut)
            free.push(lane);
        else
            await drop(lane);
        return ended;
    };
    const run = async (start) => {
        const lane = await take(start.file);
        const used = lane.ran !== undefined;
        const ended = await once(lane, start);
        // A time limit is the program's own: others in the container take some of its time, never all of it.
        const isItsOwn = ended.code === 0 || ended.timedOut || !used;
        return engineAnswers(isItsOwn ? ended : await once(await fresh(), start));
    };
    /** What looks like a program that broke may be an engine that is gone; asked only where its words are there. */
    const engineAnswers = async (ended) => {
        if (ended.code === 0 || !ENGINE_SPEAKS.test(ended.stderr))
            return ended;
        if ((await (0,src_system/* findContainerEngine */.XE)(system)) === undefined)
            throw new language/* UserError */.yo('XC-BENCH-012', { reason: ended.stderr.trim().slice(-300) });
        return ended;
    };
    const inLane = async (lane, start) => {
        lane.ran = start.file;
        const out = (0,external_node_path_.join)(lane.counts, 'counts.json');
        const plugin = start.symbols === undefined ? undefined : emulator.plugin;
        const argv = [
            ...emulator.qemu,
            ...emulatorFlags({ cpu: emulator.cpu, plugin, start, out }),
            start.file,
            ...start.argv,
        ];
        const ended = await lane.container.run(argv, {
            cwd: start.folder,
            env: start.env,
            timeoutMs: start.timeoutMs,
            maxOutput: MAX_OUTPUT,
        });
        const counts = plugin === undefined ? undefined : await takeCounts(out);
        const known = asEnded(ended);
        // Go says it itself where it notices; the kernel's end is silent.
        if (known.signal === 'SIGKILL' && !known.timedOut && (await lane.container.ranOutOfMemory()))
            return { ...known, stderr: `${known.stderr}\nfatal error: it took more than the ${MEMORY} of its container\n` };
        return { ...known, ...(counts !== undefined && { counts }) };
    };
    const close = async () => {
        closed = true;
        await Promise.all([...all].map(drop));
    };
    try {
        const first = await fresh();
        const version = await proved(first, emulator, { probe, marks, folder });
        free.push(first);
        return {
            kind: 'qemu',
            counts: emulator.plugin !== undefined,
            env: { qemu: version, ...(emulator.cpu !== undefined && { 'qemu-cpu': emulator.cpu }) },
            version,
            run,
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
const ENGINE_SPEAKS = /daemon|OCI runtime|No such container|no container with|error during connect/i;
/** A program of the architecture runs there and is counted, before anything is said about the user's. */
async function proved({ container, counts }, { qemu, cpu, plugin, image, onNoChildren }, { probe, marks, folder }) {
    const ran = async (argv) => {
        const ended = await container.run([...qemu, ...argv], { cwd: folder, timeoutMs: 60_000, maxOutput: 1 << 16 });
        if (ended.code === 0)
            return ended.stdout;
        const said = `${ended.stderr}\n${ended.stdout}`.trim().slice(0, 500);
        throw new language/* UserError */.yo('XC-BENCH-017', { image, tool: qemu.at(-1) ?? '', reason: said || `exit ${ended.code}` });
    };
    const version = /version (\d[\w.]{0,30})/.exec(await ran(['--version']))?.[1] ?? 'unknown';
    const out = (0,external_node_path_.join)(counts, 'counts.json');
    await ran([...emulatorFlags({ cpu, plugin, start: { symbols: marks, env: {} }, out }), probe]);
    if (plugin !== undefined && (await takeCounts(out)) === undefined)
        throw new language/* UserError */.yo('XC-BENCH-016', { path: counts });
    if (onNoChildren !== undefined) {
        const { code, stdout, stderr } = await container.run([probe], { cwd: folder, timeoutMs: 60_000 });
        if (code !== 0)
            onNoChildren(`${stderr}\n${stdout}`.trim().slice(0, 300));
    }
    return version;
}
/** Signals come through the engine as exit codes. */
function asEnded({ code, signal, stdout, stderr, timedOut, truncated }) {
    const by = code !== null && code > 128 && Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    const named = signal ?? by;
    return { code: by ? null : code, ...(named && { signal: named }), timedOut, stdout, stderr, truncated };
}
/** Why a container does not start, in words that say what to do. */
function told(error, { image, engine }, folder) {
    if (!(error instanceof src_system/* ToolError */.v4))
        return error;
    const reason = (error.stderrTail || error.reason).trim().slice(-500);
    const problem = (0,src_system/* engineProblem */.iH)(reason);
    const cause = { cause: error };
    if (problem === 'unseen' || reason.includes(`${(0,external_node_path_.join)(folder, 'wait')}`))
        return new language/* UserError */.yo('XC-BENCH-016', { path: /path does not exist: (\S+)/.exec(reason)?.[1] ?? folder }, cause);
    if (problem === 'full')
        return new language/* UserError */.yo('XC-BENCH-015', { reason }, cause);
    if (problem === 'down')
        return new language/* UserError */.yo('XC-BENCH-012', { reason }, cause);
    if (problem === 'forbidden')
        return new language/* UserError */.yo('XC-BENCH-013', { reason }, cause);
    if (problem === 'no-image')
        return new language/* UserError */.yo('XC-BENCH-014', { image, reason }, cause);
    return new language/* UserError */.yo('XC-BENCH-018', { engine: engine.version, image, reason }, cause);
}

;// CONCATENATED MODULE: ./build/src/bench/definitions.js
const COUNTS = 'QEMU, Emulation, "TCG Plugins"; docs/bench-statistics.md';
/** What bench can find. */
const benchChecks = [
    {
        id: 'bench/regression',
        severity: 'error',
        title: {
            en: 'No benchmark executes clearly more instructions than at the base',
            zh: '没有基准测试比基线执行明显更多的指令',
        },
        why: {
            en: 'Executed guest instructions repeat to about 0.1 % where time on a shared runner varies by 10 to 80 %: a change of a percent is one. It is not time on the silicon, and says nothing of caches and branches.',
            zh: '客户机指令数的重复误差约为 0.1 %，而共享机器上的耗时波动为 10–80 %，因此 1 % 的变化就是真实变化。它不等于芯片上的耗时，也不反映缓存与分支。',
        },
        fix: {
            en: 'The functions that grew are named, with how many instructions each; look at what the change does there. A wanted cost is let through by `gate.waivers` or a higher `fail-above`.',
            zh: '已列出增长的函数及其指令数，请检查改动在这些函数中的影响。确属预期的开销可用 `gate.waivers` 放行，或提高 `fail-above`。',
        },
        source: COUNTS,
    },
    {
        id: 'bench/notice',
        severity: 'warn',
        title: { en: 'No benchmark executes a little more than at the base', zh: '没有基准测试比基线执行略多的指令' },
        why: {
            en: 'It is proved to be more, and less than what fails: many of these add up.',
            zh: '增长已被证实，但未达到失败的幅度；积少成多。',
        },
        fix: { en: 'See the functions that grew.', zh: '查看增长的函数。' },
        source: COUNTS,
    },
    {
        id: 'bench/allocations',
        severity: 'error',
        title: { en: 'No benchmark allocates more than at the base', zh: '没有基准测试比基线分配更多内存' },
        why: {
            en: 'Allocations are counted by Go itself and are the same on silicon: each costs the collector later, on machines with fewer cores more.',
            zh: '内存分配由 Go 自身统计，与真实芯片一致；每次分配都会增加之后的垃圾回收开销，核数少的机器上尤甚。',
        },
        fix: {
            en: 'Look for values that escape: go build -gcflags=-m',
            zh: '查找逃逸到堆上的值：go build -gcflags=-m',
        },
        source: 'testing.B.ReportAllocs',
    },
    {
        id: 'bench/broken',
        severity: 'error',
        title: { en: 'Every benchmark of the base still runs', zh: '基线上的基准测试均仍可运行' },
        why: {
            en: 'A benchmark that panics, hangs or leaves is not measured, and what it would have shown nobody sees.',
            zh: '发生 panic、挂起或提前退出的基准测试无法测量，其结果也就无人知晓。',
        },
        fix: {
            en: 'Its own words say why; run it alone: go test -bench',
            zh: '其输出说明了原因；可单独运行：go test -bench',
        },
        source: 'testing package',
    },
    {
        id: 'bench/compile',
        severity: 'error',
        title: {
            en: 'The tests of every package with benchmarks compile for the target',
            zh: '含基准测试的包均可为该目标编译测试',
        },
        why: {
            en: 'Tests are compiled for other architectures more seldom than programs.',
            zh: '与程序相比，测试更少为其他架构编译。',
        },
        fix: { en: 'Read the compiler lines: they name file and line.', zh: '查看编译器输出的文件和行号。' },
        source: 'cmd/go: go help test',
    },
    {
        id: 'bench/counted',
        severity: 'error',
        title: { en: 'Instructions were counted', zh: '已统计指令数' },
        why: {
            en: 'Without a QEMU that loads plugins there are allocations alone. Emulated time is never judged in their place.',
            zh: '若没有支持插件的 QEMU，则只有内存分配数据；绝不会改用模拟环境的耗时来判断。',
        },
        fix: {
            en: 'Name the tools image with `image`, or a folder with QEMU and the counter with `emulators`; docs/bench.md says how both are made.',
            zh: '用 `image` 指定工具镜像，或用 `emulators` 指定包含 QEMU 与计数插件的文件夹；制作方法见 docs/bench.zh-CN.md。',
        },
        source: COUNTS,
    },
    {
        id: 'bench/tests',
        severity: 'error',
        title: { en: 'The tests pass on the target', zh: '测试在目标上通过' },
        why: {
            en: 'A test that passes on amd64 and not on the target shows what the compiler cannot: alignment, page size, byte order of assembly, what the distribution has. Those that fail at the base too are not of this change. An emulator that hangs says nothing of the tests.',
            zh: '在 amd64 上通过而在目标上失败的测试能揭示编译器看不到的问题：对齐、页大小、汇编中的字节序、发行版的差异。在基线上同样失败的与本次改动无关。模拟器挂起不能说明测试结果。',
        },
        fix: {
            en: 'The lines of the failing tests are shown; run them alone: go test -c for the target, then qemu-… ./x.test -test.run NAME',
            zh: '已列出失败测试的输出；可单独运行：先为目标执行 go test -c，再执行 qemu-… ./x.test -test.run 名称',
        },
        source: 'cmd/go: go help test; golang/go#70329 (hangs under qemu-user)',
    },
    {
        id: 'bench/complete',
        severity: 'warn',
        title: { en: 'There was time for every benchmark', zh: '所有基准测试均在时限内完成' },
        why: {
            en: 'What was left out was not compared. Packages that the change touches come first.',
            zh: '未执行的基准测试没有比较。改动涉及的包优先执行。',
        },
        fix: {
            en: 'Give more time with `budget`, choose benchmarks with `benchmarks`, or spread them over jobs with `shard`.',
            zh: '用 `budget` 增加时间，用 `benchmarks` 选择基准测试，或用 `shard` 分摊到多个作业。',
        },
        source: 'the run itself',
    },
    {
        id: 'bench/noisy',
        severity: 'info',
        title: { en: 'The counts of every benchmark repeat', zh: '各基准测试的计数均可重复' },
        why: {
            en: 'Where runs of the same code differ by more than 2 %, and outside of the Go runtime too, a change cannot be told from chance: it is shown and not judged.',
            zh: '若相同代码的各次结果相差超过 2 %，且在 Go 运行时之外也是如此，则无法区分变化与偶然：只展示，不判断。',
        },
        fix: {
            en: 'Benchmarks of schedulers, timers and random input vary; give random input a fixed seed.',
            zh: '涉及调度、定时器和随机输入的基准测试会有波动；请为随机输入设定固定种子。',
        },
        source: COUNTS,
    },
];

;// CONCATENATED MODULE: ./build/src/bench/findings.js



/** A report takes 20,000 metrics. */
const MAX_METRICS = 15_000;
/** More of one kind helps nobody; the last line counts the rest. */
const MAX_OF_A_KIND = 200;
/**
 * What the runs of one target say, as checks and metrics of a report.
 * @param plain there is no base: the figures are told, and none of them is judged
 */
function findings(compared, target, env, plain = false) {
    const { table, rows, leftOut } = compared;
    const found = table.rows.flatMap(judged => {
        const row = rows.get(judged.name);
        return row ? checksOf(judged, row) : [];
    });
    if (leftOut.length > 0)
        found.push(tooLate(leftOut));
    const checks = [...limited(found), ...(plain ? [] : passed(found, table, target))];
    const metrics = table.rows.flatMap(judged => {
        const row = rows.get(judged.name);
        return row ? metricsOf(judged, row, env, plain) : [];
    });
    return { checks, metrics: metrics.slice(0, MAX_METRICS) };
}
function checksOf(judged, row) {
    const { counted, allocated, verdict, reason } = judged;
    const found = [];
    if (reason !== undefined)
        found.push(broken(judged, row, reason));
    else if (counted?.verdict === 'regression')
        found.push(slower('bench/regression', 'fail', judged, row));
    else if (counted?.verdict === 'notice')
        found.push(slower('bench/notice', 'warn', judged, row));
    if (reason === undefined)
        for (const { unit, base, head, verdict: said } of allocated)
            if (said === 'regression' || said === 'notice')
                found.push(check('bench/allocations', said === 'regression' ? 'fail' : 'warn', {
                    en: `${judged.name}: ${figure(base)} → ${figure(head)} ${unit}`,
                    zh: `${judged.name}：${figure(base)} → ${figure(head)} ${unit}`,
                }, { benchmark: judged.name, unit, base, head }));
    if (verdict === 'noisy')
        found.push(check('bench/noisy', 'warn', {
            en: `${judged.name}: the counts of the same code differ too much to judge it`,
            zh: `${judged.name}：相同代码的计数差异过大，无法判断`,
        }, { benchmark: judged.name, iterations: row.iterations }));
    return found;
}
/** Below a hundredth of a percent it is noise of the runtime. */
const SEEN = 1e-4;
function slower(id, status, judged, row) {
    const { name, counted, grown, runs, userChange } = judged;
    if (!counted)
        throw new Error(`${name} has no counts`);
    const { unit, base, head, change, band, p, adjustedP } = counted;
    const named = grown
        .filter(({ share }) => share >= SEEN)
        .map(one => `${one.name} +${figure(one.by)} (+${percent(one.share)})`);
    const most = grown[0];
    const where = most ? { en: `; most of it in ${most.name}`, zh: `；主要在 ${most.name}` } : { en: '', zh: '' };
    return check(id, status, {
        en: `${name}: ${signed(change)} ${unit}, ${figure(base)} → ${figure(head)}${where.en}`,
        zh: `${name}：${unit} ${signed(change)}，${figure(base)} → ${figure(head)}${where.zh}`,
    }, {
        benchmark: name,
        unit,
        base: round(base),
        head: round(head),
        change: signed(change),
        ...(band !== undefined && { band: `±${percent(band)}` }),
        ...(p !== undefined && { p: p.toExponential(1) }),
        ...(adjustedP !== undefined && { 'p, Holm': adjustedP.toExponential(1) }),
        ...(userChange !== undefined && { 'outside the runtime': signed(userChange) }),
        functions: named,
        iterations: row.iterations,
        runs: `${runs.base} + ${runs.head}`,
    });
}
const BROKEN = {
    'base-failed': { status: 'warn', en: 'breaks at the base', zh: '在基线上无法运行' },
    'head-failed': { status: 'fail', en: 'breaks, and did not at the base', zh: '无法运行，而在基线上可以' },
    'both-failed': { status: 'warn', en: 'breaks, at the base too', zh: '在基线与当前版本上均无法运行' },
    'no-runs': { status: 'unknown', en: 'has no runs', zh: '没有结果' },
    'not-confirmed': { status: 'unknown', en: 'could not be confirmed', zh: '未能确认' },
    'too-few-runs': { status: 'unknown', en: 'has too few runs to judge', zh: '次数不足，无法判断' },
};
function broken(judged, { first, fresh }, reason) {
    const said = [fresh?.head, fresh?.base, first.head, first.base]
        .map(side => failureOf(side))
        .find(text => text !== undefined && text !== '');
    // A new one, or one of a run that compares nothing.
    const alone = reason === 'head-failed' && first.base === undefined;
    const { status, en, zh } = alone ? { status: 'fail', en: 'breaks', zh: '无法运行' } : BROKEN[reason];
    return check('bench/broken', status, {
        en: `${judged.name} ${en}${said === undefined ? '' : `: ${said}`}`,
        zh: `${judged.name} ${zh}${said === undefined ? '' : `：${said}`}`,
    }, { benchmark: judged.name, reason, ...(said !== undefined && { said }) });
}
function failureOf(side) {
    return side && 'failed' in side ? side.failed : undefined;
}
function tooLate(leftOut) {
    return check('bench/complete', 'warn', {
        en: `there was no time for ${leftOut.length} benchmarks`,
        zh: `有 ${leftOut.length} 个基准测试没有时间执行`,
    }, { 'left out': leftOut.slice(0, 200), count: leftOut.length });
}
/** What was asked and has nothing against it. */
function passed(found, { rows, geomean }, target) {
    if (rows.length === 0)
        return [];
    const open = new Set(found.filter(({ status }) => status !== 'pass').map(({ id }) => id));
    const asked = ['bench/regression', 'bench/allocations', 'bench/broken'];
    return (asked
        .filter(id => !open.has(id))
        // Where nothing was counted nobody knows.
        .filter(id => id !== 'bench/regression' || rows.some(({ counted }) => counted !== undefined))
        .map(id => check(id, 'pass', titleOf(id), {
        benchmarks: rows.length,
        target: `${target.goos}/${target.goarch}`,
        ...(geomean !== undefined && id === 'bench/regression' && { geomean: signed(geomean) }),
    })));
}
function titleOf(id) {
    return benchChecks.find(one => one.id === id)?.title ?? { en: id, zh: id };
}
/** A check of bench. Names of benchmarks and functions are of others: whoever shows them makes them harmless. */
function check(id, status, title, evidence) {
    const definition = benchChecks.find(one => one.id === id);
    if (!definition)
        throw new Error(`no check ${id}`);
    const { severity, fix } = definition;
    return {
        id,
        status,
        severity,
        title: { en: title.en.slice(0, 1500), zh: title.zh.slice(0, 1500) },
        evidence: Object.fromEntries(Object.entries(evidence).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 1500) : value])),
        ...(status !== 'pass' && { hint: fix }),
    };
}
const UNITS = ['insn/op', 'user-insn/op', 'allocs/op', 'B/op', 'ns/op'];
function metricsOf(judged, { first, fresh }, env, plain) {
    const pair = fresh ?? first;
    const [base, head] = [runsOf(pair.base) ?? [], runsOf(pair.head) ?? []];
    return UNITS.flatMap(unit => {
        const samples = samplesOf(head, unit);
        if (!samples)
            return [];
        const baseline = samplesOf(base, unit);
        const verdict = plain ? undefined : verdictOf(judged, unit);
        return [
            {
                name: judged.name.slice(-500),
                unit,
                better: 'lower',
                samples: samples.map(round),
                ...(baseline && { baseline: baseline.map(round) }),
                ...(verdict && { verdict }),
                env,
            },
        ];
    });
}
/** Each figure has its own; what is told beside it has none. */
function verdictOf({ counted, allocated, verdict }, unit) {
    if (verdict === 'new' || verdict === 'gone' || verdict === 'error')
        return verdict;
    if (counted?.unit === unit)
        return counted.verdict;
    return allocated.find(one => one.unit === unit)?.verdict;
}
function limited(found) {
    const byId = new Map();
    for (const one of found)
        byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
    return [...byId.values()].flatMap(all => {
        const [last] = all.slice(MAX_OF_A_KIND);
        if (!last)
            return all;
        const more = all.length - MAX_OF_A_KIND;
        const title = { en: `… ${more} more of this kind`, zh: `… 同类还有 ${more} 项` };
        return [...all.slice(0, MAX_OF_A_KIND), { ...last, title, evidence: { more } }];
    });
}
/** `+1.23%` */
function signed(change) {
    if (!Number.isFinite(change))
        return change > 0 ? '+∞' : '-∞';
    return `${change < 0 ? '−' : '+'}${percent(Math.abs(change))}`;
}
function percent(part) {
    return `${(part * 100).toFixed(2)} %`;
}
function figure(value) {
    return value >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Math.round(value * 100) / 100);
}
/** Samples of a count divided by an N: four digits after the point are more than they mean. */
function round(value) {
    return Math.round(value * 1e4) / 1e4;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/bench/kept.js





const MAX_BYTES = 256 << 20;
const MAX_FILE = 4 << 20;
const MAX_TEXT = 64 << 20;
/**
 * Keeps runs in files of a folder, 256 MiB at most; the oldest go first. A file that is none of ours, or is damaged, is no
 * result: the run is made again.
 * @param scope what the runs depend on besides their keys: our release, the image, the plugin
 */
async function keptIn(folder, scope) {
    const keyOf = (key) => `${scope} ${textOf(key)}`;
    await (0,promises_.mkdir)(folder, { recursive: true });
    await forgetOldest(folder);
    let hits = 0;
    const pathOf = (key) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(keyOf(key)).digest('hex')}.json.gz`);
    return {
        hits: () => hits,
        async get(key) {
            const run = await readRun(pathOf(key), keyOf(key));
            if (run !== undefined)
                hits++;
            return run;
        },
        async put(key, run) {
            const { functions, ...figures } = run;
            const text = JSON.stringify({ key: keyOf(key), ...figures, ...(functions && { functions: [...functions] }) });
            // A full disk costs time in the next run, and nothing in this one.
            await (0,src_system/* writeFileAtomic */.Zf)(pathOf(key), (0,external_node_zlib_.gzipSync)(text, { level: 1 })).catch(() => { });
        },
    };
}
/** In one order, whatever the order of the object. */
function textOf({ binary, benchmark, iterations, heapLimit, env, side, phase, nth }) {
    return JSON.stringify([binary, benchmark, iterations, heapLimit ?? null, env, side, phase, nth]);
}
async function readRun(path, key) {
    try {
        if ((await (0,promises_.stat)(path)).size > MAX_FILE)
            return undefined;
        const text = (0,external_node_zlib_.gunzipSync)(await (0,promises_.readFile)(path), { maxOutputLength: MAX_TEXT }).toString('utf8');
        const value = JSON.parse(text);
        if (value['key'] !== key)
            return undefined;
        const figures = Object.fromEntries(['insn', 'allocs', 'bytes'].flatMap(name => {
            const figure = value[name];
            return typeof figure === 'number' && Number.isFinite(figure) && figure >= 0 ? [[name, figure]] : [];
        }));
        const functions = functionsOf(value['functions']);
        return { ...figures, ...(functions && { functions }) };
    }
    catch {
        return undefined;
    }
}
function functionsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const pairs = value.filter((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number' && Number.isFinite(pair[1]));
    return new Map(pairs);
}
async function forgetOldest(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter(name => name.endsWith('.json.gz'));
    const files = await Promise.all(names.map(async (name) => {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        return { name, size: found?.size ?? 0, time: found?.mtimeMs ?? 0 };
    }));
    let room = MAX_BYTES;
    for (const { name, size } of files.sort((a, b) => b.time - a.time)) {
        room -= size;
        if (room < 0)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/bench/pool.js
/**
 * Counts do not mind what else a machine does (measured under a load of five on two cores), so every core may count.
 * All callers share the lanes.
 */
function lanes(width) {
    const waiting = [];
    let free = width;
    const enter = () => new Promise(go => {
        if (free > 0) {
            free--;
            go();
        }
        else
            waiting.push(go);
    });
    const leave = () => {
        const next = waiting.shift();
        if (next)
            next();
        else
            free++;
    };
    return async (jobs) => {
        const settled = await Promise.allSettled(jobs.map(async (job) => {
            await enter();
            try {
                return await job();
            }
            finally {
                leave();
            }
        }));
        // All of them have ended before the first failure is told: nothing runs on behind it.
        return settled.map(one => {
            if (one.status === 'rejected')
                throw one.reason;
            return one.value;
        });
    };
}

;// CONCATENATED MODULE: ./build/src/bench/tests.js


/** Runs the tests of each package at head, and of those that fail at the base too: one verdict for each package. */
async function testChecks(asked) {
    const { packages, lanes, isOver } = asked;
    const heads = packages.flatMap(one => (one.head === undefined ? [] : [{ one, head: one.head }]));
    const leftOut = [];
    let done = 0;
    const found = await lanes(heads.map(({ one, head }) => async () => {
        if (isOver()) {
            leftOut.push(one.importPath);
            return [];
        }
        const checks = await judged(one, head, asked);
        asked.onProgress?.(++done, heads.length, one.importPath);
        return checks;
    }));
    const checks = found.flat();
    const passed = heads.length - leftOut.length - checks.length;
    return [...checks, ...(leftOut.length > 0 ? [tests_tooLate(leftOut)] : []), ...(passed > 0 ? [allPassed(passed)] : [])];
}
async function judged(one, head, asked) {
    const { importPath, base, same } = one;
    const now = await outcome(head, asked);
    if (now.end === 'passed')
        return [];
    if (now.end === 'hung') {
        const title = {
            en: `${importPath}: the emulator hung twice, which says nothing of the tests`,
            zh: `${importPath}：模拟器两次挂起，无法判断测试结果`,
        };
        return [check('bench/tests', 'unknown', title, { package: importPath, end: 'emulator hang' })];
    }
    const before = same ? now : base && (await outcome(base, asked));
    const [status, en, zh] = VERDICT[before === undefined ? (asked.hasBase ? 'new' : 'alone') : before.end];
    const how = HOW[now.end];
    return [
        check('bench/tests', status, { en: `${importPath}: its tests ${how.en}${en}`, zh: `${importPath}：测试${how.zh}${zh}` }, {
            package: importPath,
            end: now.end,
            base: before?.end ?? 'none',
            said: now.said,
        }),
    ];
}
const HOW = {
    failed: { en: 'fail', zh: '失败' },
    'timed-out': { en: 'do not end in time', zh: '超时未结束' },
};
const VERDICT = {
    passed: ['fail', ', and do not at the base', '，而在基线上通过'],
    failed: ['warn', ', at the base too', '，在基线上同样如此'],
    'timed-out': ['warn', ', at the base too', '，在基线上同样如此'],
    hung: ['unknown', '; at the base the emulator hung', '；在基线上模拟器挂起'],
    new: ['fail', '; the base has none', '；基线上没有该包的测试'],
    alone: ['fail', '', ''],
};
/**
 * Go 1.23 and later hang under some QEMUs (golang/go#70329): who runs over the limit is run once more, and only when Go's
 * own clock never rang is it the emulator.
 */
async function outcome(binary, asked) {
    const first = await start(binary, asked);
    if (!isLate(first))
        return settled(first);
    return settled(await start(binary, asked));
}
function settled(ended) {
    if (ended.code === 0 && !ended.timedOut)
        return { end: 'passed' };
    if (ended.timedOut)
        return { end: 'hung' };
    return { end: isLate(ended) ? 'timed-out' : 'failed', said: why(ended) };
}
function isLate(ended) {
    return ended.timedOut || /^panic: test timed out after /m.test(ended.stdout + ended.stderr);
}
function start({ file, folder }, { runner, timeoutMs }) {
    // As `go test` starts them.
    const argv = [`-test.timeout=${Math.max(1, Math.floor(timeoutMs / 1000))}s`, '-test.paniconexit0', '-test.count=1'];
    return runner.run({ file, folder, argv, env: { GOTRACEBACK: 'single' }, timeoutMs: timeoutMs + 15_000 });
}
function why(ended) {
    const said = reasons(ended, 20);
    return said.length > 0 ? said : [`ended with ${ended.signal ?? `exit code ${ended.code}`}`];
}
function tests_tooLate(leftOut) {
    const title = {
        en: `there was no time for the tests of ${leftOut.length} packages`,
        zh: `没有时间运行 ${leftOut.length} 个包的测试`,
    };
    return check('bench/tests', 'unknown', title, { 'left out': leftOut.slice(0, 200), count: leftOut.length });
}
function allPassed(packages) {
    const title = {
        en: `the tests of ${packages} packages pass`,
        zh: `${packages} 个包的测试通过`,
    };
    return check('bench/tests', 'pass', title, { packages });
}

;// CONCATENATED MODULE: ./build/src/bench/write-text.js

/**
 * Go benchmark text that benchstat reads as it is, one line for each run. Nothing is refused: what would break a line is
 * mended. Of an emulated run the line `cpu:` is left out, which names the CPU of the host, and what a clock had a part in
 * gets the unit `emu-…`, so that nobody takes it for the time of the machine.
 * @param emulated the runs were under an emulator
 */
function writeBenchmarkText(results, { emulated }) {
    const out = [];
    let before = new Map();
    for (const { name, iterations, values, config } of results) {
        const now = configuration(config, emulated);
        const lines = [
            ...[...before.keys()].filter(key => !now.has(key)).map(key => `${key}:`),
            ...[...now].filter(([key, value]) => before.get(key) !== value).map(([key, value]) => `${key}: ${value}`),
        ];
        if (lines.length > 0)
            out.push(...(out.length > 0 ? [''] : []), ...lines);
        before = now;
        const pairs = values
            .filter(({ value }) => Number.isFinite(value))
            .map(({ value, unit }) => `${value} ${unitOf(unit, emulated)}`);
        if (pairs.length > 0)
            out.push([nameOf(name), iterations, ...pairs].join('\t'));
    }
    return out.length === 0 ? '' : `${out.join('\n')}\n`;
}
/** Those that everybody knows come first, then the emulator, then the rest. */
const FIRST = ['goos', 'goarch', 'pkg', 'qemu', 'qemu-cpu'];
function configuration(config, emulated) {
    const keys = Object.keys(config).filter(key => /^\p{Ll}[^\s\p{Lu}:]*$/u.test(key) && !(emulated && key === 'cpu'));
    const sorted = [...FIRST.filter(key => keys.includes(key)), ...keys.filter(key => !FIRST.includes(key)).sort()];
    return new Map(sorted.map(key => [key, oneField(config[key] ?? '', ' ')]).filter(([, value]) => value !== ''));
}
/** The tokens of a unit that are time, as benchunit takes units apart. */
const TIME = new Set(['ns', 'us', 'µs', 'μs', 'ms', 's', 'sec', 'second', 'seconds', 'min', 'h']);
/** `ns/op` → `emu-ns/op`, which benchstat shows as `emu-sec/op`; `MB/s` → `emu-MB/s`. */
function unitOf(unit, emulated) {
    const clean = oneField(unit, '_') || 'unit';
    const timed = clean.split(/[-*/]/).some(token => TIME.has(token));
    return emulated && timed && !clean.startsWith('emu-') ? `emu-${clean}` : clean;
}
function nameOf(name) {
    const clean = oneField(name, '_');
    return clean.startsWith('Benchmark') ? clean : `Benchmark${clean}`;
}
/** White space and what is not printed becomes one sign that a field, or a line, may hold. */
function oneField(text, sign) {
    return text.replace(/[\s\p{C}]+/gu, sign).trim();
}
/** Each benchmark and unit with the median of its runs; of emulated runs without what a clock had a part in. */
function smallerIsBetter(rows) {
    return rows.flatMap(({ name, unit, samples, extra }) => {
        const sorted = samples.filter(Number.isFinite).sort((a, b) => a - b);
        const [least, most] = [sorted[0], sorted.at(-1)];
        if (least === undefined || most === undefined || unit.startsWith('emu-'))
            return [];
        const value = middle(sorted);
        return [
            { name: `${name} (${unit})`, unit, value, range: `± ${Number(((most - least) / 2).toPrecision(6))}`, extra },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/bench/texts.js



const texts_UNITS = ['insn/op', 'user-insn/op', 'B/op', 'allocs/op'];
/** @param env of the runs, as a report has it */
function textsOf(rows, metrics, target, env) {
    const [base, head] = [[], []];
    for (const [name, { first, fresh, iterations }] of rows) {
        const pair = fresh ?? first;
        // The package ends where the name of the benchmark begins.
        const at = name.search(/\.Benchmark(?!\p{Ll})/u);
        const [pkg, benchmark] = [name.slice(0, at), name.slice(at + 1)];
        const config = { goos: target.goos, goarch: target.goarch, pkg, ...env };
        base.push(...resultsOf(pair.base, benchmark, iterations, config));
        head.push(...resultsOf(pair.head, benchmark, iterations, config));
    }
    const extra = Object.entries(env)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ');
    const judged = metrics.map(({ name, unit, samples }) => ({ name, unit, samples, extra }));
    return {
        base: base.length === 0 ? undefined : writeBenchmarkText(base, { emulated: true }),
        head: writeBenchmarkText(head, { emulated: true }),
        json: `${JSON.stringify(smallerIsBetter(judged), null, 1)}\n`,
    };
}
function resultsOf(side, name, iterations, config) {
    const runs = runsOf(side) ?? [];
    const columns = texts_UNITS.flatMap(unit => {
        const samples = samplesOf(runs, unit);
        return samples ? [{ unit, samples }] : [];
    });
    if (columns.length === 0)
        return [];
    return runs.map((_, i) => ({
        name,
        iterations,
        config,
        values: columns.map(({ unit, samples }) => ({ unit, value: Math.round((samples[i] ?? 0) * 1e4) / 1e4 })),
    }));
}

;// CONCATENATED MODULE: ./build/src/bench/index.js














/***/ })

};
