export const id = 7015;
export const ids = [7015];
export const modules = {

/***/ 67015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULTS: () => (/* reexport */ DEFAULTS),
  benchChecks: () => (/* reexport */ benchChecks),
  check: () => (/* reexport */ check),
  checkMarks: () => (/* reexport */ checkMarks),
  cleanTree: () => (/* reexport */ cleanTree),
  compare: () => (/* reexport */ compare),
  containerRunner: () => (/* reexport */ containerRunner),
  defaultBranch: () => (/* reexport */ defaultBranch),
  findings: () => (/* reexport */ findings),
  historyPoints: () => (/* reexport */ historyPoints),
  hostRunner: () => (/* reexport */ hostRunner),
  isCheckedOut: () => (/* reexport */ isCheckedOut),
  keepHistory: () => (/* reexport */ keepHistory),
  keptIn: () => (/* reexport */ keptIn),
  lanes: () => (/* reexport */ lanes),
  mayBeCollected: () => (/* reexport */ mayBeCollected),
  measuresOf: () => (/* reexport */ measuresOf),
  nativeRunner: () => (/* reexport */ nativeRunner),
  openBase: () => (/* reexport */ openBase),
  pauses: () => (/* reexport */ pauses),
  readBenchmarkText: () => (/* reexport */ readBenchmarkText),
  readHistory: () => (/* reexport */ readHistory),
  regions: () => (/* reexport */ regions),
  series: () => (/* reexport */ series),
  shareOut: () => (/* reexport */ shareOut),
  sizeFindings: () => (/* reexport */ sizeFindings),
  startups: () => (/* reexport */ startups),
  sweep: () => (/* reexport */ sweep),
  testChecks: () => (/* reexport */ testChecks),
  textsOf: () => (/* reexport */ textsOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/bench/base-tree.js




/**
 * Checks out the common ancestor of HEAD and what the change goes into. The user's checkout is not touched but for git's
 * own note of the second tree, which `remove` takes back.
 * @throws UserError XC-BENCH-001 to -004: no repository, no such commit, no common ancestor, nothing to compare with
 */
async function openBase(system, asked) {
    const git = (0,src_system/* gitIn */.uM)(system, asked.workspace);
    const top = await git('rev-parse', '--show-toplevel');
    const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    if (top === undefined || head === undefined) {
        const { stderr } = await system.exec('git', ['rev-parse', '--show-toplevel'], {
            cwd: asked.workspace,
            allowFailure: true,
        });
        throw /dubious ownership/.test(stderr)
            ? new language/* UserError */.yo('XC-BENCH-045', { folder: asked.workspace })
            : new language/* UserError */.yo('XC-BENCH-001', { folder: asked.workspace });
    }
    const commit = await ancestor(git, head, asked);
    await removeLeft(git);
    const folder = await (0,src_system/* ownedFolder */.EA)(PREFIX);
    const tree = (0,external_node_path_.join)(folder, 'tree');
    // A hook of the user's would run on our behalf.
    const add = ['-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', tree, commit];
    await system.exec('git', add, { cwd: top }).catch(async (error) => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    });
    const differ = await git('diff', '--name-only', '-z', '--no-renames', commit);
    const untracked = await (0,src_system/* gitIn */.uM)(system, top)('ls-files', '--others', '--exclude-standard', '-z');
    return {
        commit,
        top,
        tree,
        changed: `${differ ?? ''}\0${untracked ?? ''}`.split('\0').filter(path => path !== ''),
        workspace: (0,external_node_path_.join)(tree, (0,external_node_path_.relative)(await (0,promises_.realpath)(top), await (0,promises_.realpath)(asked.workspace))),
        remove: async () => {
            // Not the run's own exec: after Ctrl-C that starts nothing any more.
            const exec = (0,src_system/* makeExec */.e7)(system.env, system.cwd, new AbortController().signal);
            await (0,src_system/* gitIn */.uM)({ ...system, exec }, asked.workspace)('worktree', 'remove', '--force', tree);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
const PREFIX = 'xinchuang-base-';
/** Of runs that were killed. Git keeps note of a work tree until it is told, and refuses for one of another repository. */
async function removeLeft(git) {
    for (const folder of await (0,src_system/* foldersLeft */.z6)(PREFIX)) {
        await git('worktree', 'remove', '--force', (0,external_node_path_.join)(folder, 'tree'));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The hash of what is checked out, where nothing differs from the commit: a benchmark may read any file of it. undefined
 * where something does, or where there is no repository.
 */
async function cleanTree(system, workspace) {
    const git = (0,src_system/* gitIn */.uM)(system, workspace);
    const tree = await git('rev-parse', '--verify', '--quiet', 'HEAD^{tree}');
    return (await git('status', '--porcelain', '--untracked-files=normal')) === '' ? tree : undefined;
}
async function ancestor(git, head, { ref, baseSha }) {
    const other = await otherEnd(git, head, { ref, baseSha });
    const isShallow = async () => (await git('rev-parse', '--is-shallow-repository')) === 'true';
    for (const deepen of [undefined, ...DEEPEN]) {
        if (deepen !== undefined) {
            // A history that is whole has no more to give.
            if (!(await isShallow()))
                break;
            await fetchMore(git, deepen);
        }
        const base = await git('merge-base', head, other);
        if (base !== undefined)
            return base === head ? await before(git, head) : base;
    }
    throw new language/* UserError */.yo('XC-BENCH-003', {
        head: head.slice(0, 12),
        base: other.slice(0, 12),
        why: (await isShallow())
            ? { en: 'the clone is shallow, and more could not be fetched', zh: '克隆是浅克隆，且无法取得更多历史' }
            : { en: 'their histories have nothing in common', zh: '二者的历史没有共同部分' },
    });
}
/** How much more of a shallow history is asked for, from the little that most changes need to all of it. */
const DEEPEN = ['--deepen=50', '--deepen=500', '--unshallow'];
function fetchMore(git, how, ...refs) {
    const flags = ['--quiet', '--no-tags', '--no-recurse-submodules', how];
    return git('fetch', ...flags, '--end-of-options', 'origin', ...refs);
}
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
        await fetchMore(git, '--depth=50', wanted);
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
    const parent = (await commitOf(git, `${head}^`)) ?? (await parentOfShallow(git, head));
    if (parent === undefined) {
        const shallow = (await git('rev-parse', '--is-shallow-repository')) === 'true';
        throw new language/* UserError */.yo(shallow ? 'XC-BENCH-046' : 'XC-BENCH-004', { head: head.slice(0, 12) });
    }
    return parent;
}
async function parentOfShallow(git, head) {
    await fetchMore(git, '--deepen=1');
    return commitOf(git, `${head}^`);
}
function commitOf(git, name) {
    // After --end-of-options a name that begins with a hyphen is none of git's flags.
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/bench/counts.js
/** More is not kept by the counter either. */
const MAX_FUNCTIONS = 65_536;
function parseCounts(text) {
    const read = documentOf(text);
    if ('problem' in read)
        return read;
    const { document } = read;
    const { records, plugin } = document;
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
function parseWhole(text) {
    const read = documentOf(text);
    if ('problem' in read)
        return read;
    const { document } = read;
    if (document['entered'] !== true)
        return { problem: 'main.main was not reached' };
    const [before, after] = [partOf(document['before']), partOf(document['after'])];
    return before && after ? { before, after } : { problem: 'a part is none' };
}
/** Between two symbols; no intervals where the first was never reached, or after it never the second. */
function parseRegion(text) {
    const read = documentOf(text);
    if ('problem' in read)
        return read;
    const { document } = read;
    const region = document['region'];
    const counted = isObject(region) ? recordOf(region) : undefined;
    return counted && isObject(region) ? { ...counted, open: region['open'] === true } : { problem: 'no region' };
}
function partOf(value) {
    return isObject(value) ? recordOf({ ...value, intervals: 1 }) : undefined;
}
function documentOf(text) {
    const document = parsed(text);
    if (document === undefined || document['schema'] !== 'xinchuang-go/counter/v1')
        return { problem: 'no document of the counter' };
    const { error, truncated } = document;
    if (typeof error === 'string')
        return { problem: error.slice(0, 500) };
    return truncated === false ? { document } : { problem: 'the counter could not keep all of it' };
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
 * sample walks the stack. GOMEMLIMIT without GOGC collects only when the limit is reached.
 *
 * Freed memory that the background scavenger has given back need not be cleared again, and how much that is depends on the
 * clock (runtime/mheap.go, allocSpan): up to 3 % of a benchmark that allocates. With madvdontneed=0 it is cleared all the same.
 */
function quietEnv(heapLimit) {
    return {
        GOMAXPROCS: '1',
        GOGC: 'off',
        GODEBUG: 'asyncpreemptoff=1,memprofilerate=0,madvdontneed=0',
        GOMEMLIMIT: heapLimit === undefined ? '' : String(heapLimit),
        // Would end up in files beside the sources.
        GOCOVERDIR: '',
        GOTRACEBACK: 'single',
    };
}
const PROCS = (0,external_node_os_.availableParallelism)();
/** Runs what the pattern names, once. It never throws for what the program does. */
async function measure(runner, binary, asked) {
    const { pattern, name, iterations, timeoutMs, heapLimit, env } = asked;
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
        // On silicon as it is run there; named, since it ends up in the names of benchmarks.
        env: { ...(runner.kind === 'qemu' ? quietEnv(heapLimit) : { GOMAXPROCS: String(PROCS) }), ...env },
        timeoutMs: timeoutMs + 5000,
        ...(runner.counts && { symbols: binary.symbols }),
    });
    return understood(ended, runner, iterations, name);
}
/**
 * What a process says. A line that the benchmark printed itself may look like a result; one of another name, or of another
 * number of iterations than was asked for, is none, and two that could be it leave nobody to believe.
 */
function understood(ended, { counts: counting, kind }, iterations, asked) {
    const { results } = readBenchmarkText(ended.stdout);
    const all = results.map(({ name: printed, iterations: n, values }) => {
        const name = kind === 'native' ? splitProcs(printed, PROCS).base : printed;
        const of = (wanted) => values.find(({ unit }) => unit === wanted)?.value;
        const [allocs, bytes] = [of('allocs/op'), of('B/op')];
        // Time under an emulator is no figure at all.
        const [ns, mbs] = kind === 'native' ? [of('ns/op'), of('MB/s')] : [];
        return {
            name,
            n,
            ...(allocs !== undefined && { allocs }),
            ...(bytes !== undefined && { bytes }),
            ...(ns !== undefined && { ns }),
            ...(mbs !== undefined && { mbs }),
        };
    });
    const told = all.filter(({ name, n }) => n === iterations && (asked === undefined || name === asked));
    const broken = brokenBy(ended) ?? (asked === undefined ? undefined : unclear(told, ended));
    const rest = { stderr: ended.stderr, truncated: ended.truncated };
    if (!counting)
        return { results: told, ...rest, ...(broken !== undefined && { broken }) };
    const counts = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseCounts(ended.counts);
    if ('problem' in counts)
        return { results: told, ...rest, broken: broken ?? counts.problem };
    const { records } = counts;
    // Each benchmark is run once with one iteration, and then with those that were asked for: of one alone the last counts.
    const paired = iterations === 1 && records.length === told.length;
    const counted = told.map((one, i) => {
        const record = paired ? records[i] : told.length === 1 ? records.at(-1) : undefined;
        return record === undefined ? one : { ...one, ...perOperation(record, one.n) };
    });
    const why = broken ?? (asked !== undefined && counted[0]?.insn === undefined ? uncounted(counted) : undefined);
    return { results: counted, ...rest, ...(why !== undefined && { broken: why }) };
}
function unclear({ length }, { truncated }) {
    if (length > 1)
        return 'it prints lines that read as results of its own';
    return length === 0 && truncated ? 'it printed so much that its result is lost in it' : undefined;
}
/** Without its count allocations alone would speak for it. */
function uncounted({ length }) {
    return length === 0 ? undefined : 'the counter saw no run of it';
}
function perOperation({ instructions, functions }, n) {
    return {
        insn: instructions / n,
        functions: new Map([...functions].map(([name, count]) => [name, count / n])),
    };
}
function brokenBy(ended) {
    const { code, timedOut, stdout, truncated } = ended;
    // testing.M says it last, where all went to its end. A flood before it has cut it off.
    if (code === 0 && !timedOut)
        return truncated || /^(?:PASS|ok)\b/m.test(stdout) ? undefined : 'it ended the process itself';
    return endedBadly(ended);
}
/** How a program ended badly, in its words; undefined where it ended by itself and with exit code 0. */
function endedBadly(ended) {
    if (ended.timedOut)
        return 'ran over its time limit';
    return ended.code === 0 ? undefined : reasons(ended, 3).join(' ⏎ ').slice(0, 500);
}
/** The first lines that say why it did not end well: a panic has its reason first and stacks after it. Else how it ended, and its last line. */
function reasons({ code, signal, stdout, stderr }, most) {
    const lines = `${stdout}\n${stderr}`.trim().split('\n');
    const said = lines
        .filter(line => SPEAKS.test(line))
        .slice(0, most)
        .map(line => line.slice(0, 500));
    if (said.length > 0)
        return said;
    const last = lines.at(-1)?.trim().slice(0, 300);
    return [`ended with ${signal ?? `exit code ${code}`}${last ? `: ${last}` : ''}`];
}
/** Lines that say why: of the testing package, the runtime, QEMU, the loader. */
const SPEAKS = /^(?:panic: |fatal error: |runtime: |SIG[A-Z]+: |--- FAIL: |\s+\S+_test\.go:\d+: |qemu: |qemu-\S+: |\S*: error while loading)/;

;// CONCATENATED MODULE: ./build/src/bench/discover.js


/**
 * Which benchmarks a binary has: only running them tells, since sub-benchmarks are made on the way. Each top-level one has
 * a process of its own, so that one that panics, hangs or leaves takes none of the others with it.
 */
async function discover(binary, { runner, pattern, timeoutMs, lanes, isLate }) {
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
        // The program's own words for a pattern that is none: testing/match.go.
        if (/^testing: invalid regexp/m.test(listed.stderr))
            throw new language/* UserError */.yo('XC-INPUT-001', {
                name: 'benchmarks',
                value: pattern.slice(0, 200),
                allowed: 'go test -bench',
            });
        const why = listed.stderr.trim().split('\n').at(-1)?.slice(0, 500) || `ended with exit code ${listed.code}`;
        return { found: [], broken: new Map([['*', why]]), unseen: [] };
    }
    const broken = new Map();
    const unseen = [];
    const asked = (name) => ({
        pattern: [`^${name}$`, ...below].join('/'),
        iterations: 1,
        timeoutMs,
    });
    const all = await lanes([...new Set(names)].map(name => async () => {
        if (isLate()) {
            unseen.push(name);
            return [];
        }
        const measured = await measure(runner, binary, asked(name));
        if (measured.broken !== undefined)
            broken.set(name, measured.broken);
        const results = measured.results.filter(one => one.name === name || one.name.startsWith(`${name}/`));
        if (results.length === 0 && measured.truncated && measured.broken === undefined)
            broken.set(name, 'it printed so much that its result is lost in it');
        return results;
    }));
    return { found: all.flat(), broken, unseen };
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
    if (runner.kind === 'native')
        return byTime(runner, binary, first, timeoutMs);
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
/** Nanoseconds of a run on silicon: half of what `go test` takes, and ten of them. */
const WANTED_NS = 5e8;
const TRIAL_NS = 2e7;
async function byTime(runner, binary, { name, ns }, timeoutMs) {
    if (ns === undefined)
        return undefined;
    if (ns >= WANTED_NS)
        return { iterations: 1 };
    const tried = await trial(runner, binary, name, iterationsFor(TRIAL_NS, ns), timeoutMs);
    return tried?.ns === undefined ? undefined : { iterations: iterationsFor(WANTED_NS, tried.ns) };
}
function trial(runner, binary, name, iterations, timeoutMs) {
    return measure(runner, binary, { pattern: exactly(name), name, iterations, timeoutMs }).then(({ results, broken }) => broken === undefined ? results[0] : undefined);
}
/** Rounded up to two digits, so that a reader can say it. */
function iterationsFor(all, each) {
    const wanted = Math.min(MAX_ITERATIONS, Math.max(1, all / Math.max(1e-3, each)));
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
        name,
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
    'MB/s': ({ mbs }) => mbs,
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

// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
;// CONCATENATED MODULE: ./build/src/bench/statistics.js

// A report shows the same band and the same mean.

/** Of what there is; 0 of nothing. */
function middle(samples) {
    return (0,report/* median */.JZ)(samples) ?? 0;
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
    if (!base !== !head)
        return { next: 'done', verdict: 'error', reason: 'no-runs' };
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
    const moved = (0,report/* change */.Zg)(samplesOf(before, statistic) ?? [], samplesOf(now, statistic) ?? []);
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
    const by = (0,report/* change */.Zg)(base, head);
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
    const mean = (0,report/* geometricMean */.lX)(ratios);
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
        ...(user[0] && user[1] && { userChange: (0,report/* change */.Zg)(user[0], user[1]) }),
        grown: changed && reason === undefined ? grown(before, now) : [],
        runs: { base: before.length, head: now.length },
    };
}
/** Instructions of one operation. With less in it the body is empty, and what differs is done once for all of them. */
const LEAST = 0.1;
function judgeTest(name, test, screened, settings) {
    const { unit, base, head, p, adjustedP } = test;
    const by = (0,report/* change */.Zg)(base, head);
    const width = (0,report/* band */.yp)(base, head, floorOf(name, settings));
    const moved = Math.abs(middle(head) - middle(base));
    const changed = adjustedP < settings.alpha && Math.abs(by) > width && moved >= LEAST;
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
    return { unit, base: middle(base), head: middle(head), change: (0,report/* change */.Zg)(base, head), verdict };
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
    const { settings, lanes } = experiment;
    const { candidates, leftOut, unlisted } = await find(experiment);
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
        unlisted,
    };
}
async function find(experiment) {
    const { packages, isLate } = experiment;
    const all = { candidates: [], leftOut: [], unlisted: [] };
    const inOrder = packages.map(({ importPath }) => importPath).sort();
    for (const one of packages) {
        if (isLate()) {
            all.unlisted.push(one.importPath);
            continue;
        }
        const { candidates, leftOut } = await candidatesOf(one, inOrder.indexOf(one.importPath), experiment);
        all.candidates.push(...candidates);
        all.leftOut.push(...leftOut);
    }
    return all;
}
/** @param nth the package, of all: jobs that share the work see the same ones */
async function candidatesOf(one, nth, experiment) {
    const listed = (binary) => binary && discover(binary, experiment);
    const head = await listed(one.head);
    const base = one.same ? head : await listed(one.base);
    const unseen = new Set([...(base?.unseen ?? []), ...(head?.unseen ?? [])]);
    const names = new Set();
    // One side alone would look as if the other had none.
    for (const side of [base, head])
        for (const name of [...(side?.found.map(found => found.name) ?? []), ...(side?.broken.keys() ?? [])])
            if (!unseen.has(topOf(name)))
                names.add(name);
    const of = (side, name) => side?.found.find(found => found.name === name) ?? side?.broken.get(name) ?? side?.broken.get(topOf(name));
    const isOurs = compare_partOf(nth, [...names], [...unseen], experiment.share);
    const candidates = [...names].filter(isOurs).map(name => ({
        name,
        fullName: fullName(one.importPath, name),
        package: one,
        base: of(base, name),
        head: of(head, name),
    }));
    return { candidates, leftOut: [...unseen].map(name => fullName(one.importPath, name)) };
}
/**
 * Which benchmarks of a package are in the part. It depends on no more than the names of the package's top-level benchmarks
 * and of those below the same one: a job that had no time to look into others has the same part of these.
 */
function compare_partOf(nth, names, unseen, share) {
    if (share === undefined)
        return () => true;
    const tops = [...new Set([...names.map(topOf), ...unseen])].sort();
    const below = new Map(tops.map(top => [top, names.filter(name => topOf(name) === top).sort()]));
    return name => {
        const top = topOf(name);
        return (nth + tops.indexOf(top) + (below.get(top)?.indexOf(name) ?? 0)) % share.n === share.i - 1;
    };
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
        row: { name, first, screened, iterations: plan?.iterations ?? 1 },
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
            const run = await ended(system, qemu, [...emulatorFlags({ cpu, plugin, start, out }), start.file, ...start.argv], start);
            const counts = plugin === undefined || start.symbols === undefined ? undefined : await takeCounts(out);
            return counts === undefined ? run : { ...run, counts };
        },
        close: async () => { },
    };
}
/** QEMU's flags before the program; without symbols nothing is counted. In an argument of the plugin a comma is doubled. */
function emulatorFlags({ cpu, plugin, start: { symbols, counter }, out, }) {
    const quoted = (value) => value.replaceAll(',', ',,');
    const plain = cpu === undefined ? [] : ['-cpu', cpu];
    if (plugin === undefined || symbols === undefined)
        return plain;
    const told = Object.entries({ out, symbols, ...counter }).map(([name, value]) => `,${name}=${quoted(value)}`);
    return [...plain, '-plugin', `${quoted(plugin)}${told.join('')}`];
}
/** A program run here, by an emulator or as it is. */
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
    const hidden = await toHide(emulator.hidden ?? []);
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
            hidden,
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
        const { cpu, plugin, qemu } = emulator;
        const argv = [...qemu, ...emulatorFlags({ cpu, plugin, start, out }), start.file, ...start.argv];
        const ended = await lane.container.run(argv, {
            cwd: start.folder,
            env: start.env,
            timeoutMs: start.timeoutMs,
            maxOutput: MAX_OUTPUT,
        });
        const counts = plugin === undefined || start.symbols === undefined ? undefined : await takeCounts(out);
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
    await ran([...emulatorFlags({ cpu, plugin, start: { symbols: marks }, out }), probe]);
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
async function toHide(paths) {
    const found = new Map();
    for (const path of paths)
        try {
            const isFolder = (await (0,promises_.stat)(path)).isDirectory();
            for (const one of [path, await (0,promises_.realpath)(path)])
                found.set(one, isFolder);
        }
        catch (error) {
            if ((0,src_system/* errorCode */.CA)(error) !== 'ENOENT')
                throw error;
        }
    return [...found].map(([path, isFolder]) => ({ path, isFolder }));
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
            en: '`setup` with `qemu: counting` installs a QEMU that loads plugins, and a C compiler, on Debian 12 and Ubuntu 24.04. Elsewhere name the tools image with `image`, or a folder with QEMU and the counter with `emulators`; tools-image/README.md says how both are made.',
            zh: '在 Debian 12 和 Ubuntu 24.04 上，`setup` 的 `qemu: counting` 会安装支持插件的 QEMU 和 C 编译器。其他系统请用 `image` 指定工具镜像，或用 `emulators` 指定包含 QEMU 与计数插件的文件夹；制作方法见 tools-image/README.md。',
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
        id: 'bench/size',
        severity: 'error',
        title: { en: 'No program is clearly larger than at the base', zh: '没有程序比基线明显更大' },
        why: {
            en: 'The size of a file does not depend on the machine that builds or runs it. Symbols and debug information are left out of it, as `-s -w` leaves them out of what is shipped.',
            zh: '文件大小与构建或运行它的机器无关。其中不含符号和调试信息，与 `-s -w` 构建的发布文件一致。',
        },
        fix: {
            en: 'The packages and symbols that grew are named; `go mod why -m MODULE` and `go list -deps` tell who asked for them.',
            zh: '已列出增长的包和符号；`go mod why -m 模块` 与 `go list -deps` 可说明由谁引入。',
        },
        source: 'cmd/link; go tool nm -size',
    },
    {
        id: 'bench/startup',
        severity: 'error',
        title: { en: 'No program executes clearly more to start', zh: '没有程序启动时执行明显更多的指令' },
        why: {
            en: 'What packages do before main.main, each program that imports them pays for at every start. It is counted as benchmarks are.',
            zh: '包在 main.main 之前执行的初始化，导入它的程序每次启动都要付出代价。计数方法与基准测试相同。',
        },
        fix: {
            en: 'The functions that grew are named; GODEBUG=inittrace=1 lists the packages. Move tables that few need behind sync.OnceValue.',
            zh: '已列出增长的函数；GODEBUG=inittrace=1 可列出各包的初始化。少用的表可改为 sync.OnceValue 延迟构造。',
        },
        source: COUNTS,
    },
    {
        id: 'bench/region',
        severity: 'error',
        title: { en: 'The marked region does not execute clearly more', zh: '标记区间没有执行明显更多的指令' },
        why: {
            en: 'Requests or handshakes in a second cannot be told under emulation; what one of them executes can. All goroutines of the process count.',
            zh: '模拟环境无法得知每秒请求数或握手数，但可以得知单次执行的指令数。进程内所有 goroutine 均计入。',
        },
        fix: { en: 'See the functions that grew.', zh: '查看增长的函数。' },
        source: COUNTS,
    },
    {
        id: 'bench/gc',
        severity: 'info',
        title: { en: 'GOGC and GOMEMLIMIT of the benchmarks', zh: '基准测试的 GOGC 与 GOMEMLIMIT' },
        why: {
            en: 'How often the collector runs and what it executes can be counted under emulation; how long it stops the program cannot. A benchmark has another heap than a service: the table shows the shape of the trade, and the service itself has to confirm it.',
            zh: '在模拟环境中可以统计垃圾回收的次数与所执行的指令，但无法得知停顿时长。基准测试的堆与服务不同：该表反映取舍的形状，仍需在服务上确认。',
        },
        fix: {
            en: 'Try what is proposed on the service, with GODEBUG=gctrace=1.',
            zh: '在服务上以 GODEBUG=gctrace=1 试用所建议的设置。',
        },
        source: 'Go, A Guide to the Go Garbage Collector; runtime package, GODEBUG gctrace',
    },
    {
        id: 'bench/time',
        severity: 'error',
        title: { en: 'No benchmark is clearly slower than at the base', zh: '没有基准测试比基线明显更慢' },
        why: {
            en: 'Time is judged on a machine of the architecture alone, by the rules of benchstat: ten runs of each side, medians, Mann-Whitney at 0.05. One row in twenty moves by chance, so a slowdown must also exceed `slower-above`.',
            zh: '仅在该架构的真实机器上判断耗时，规则同 benchstat：每侧十次，取中位数，Mann-Whitney 检验水平 0.05。每二十行约有一行因偶然而变动，因此变慢幅度还须超过 `slower-above`。',
        },
        fix: {
            en: 'Run it again on an idle machine with a fixed clock; compare instructions under QEMU, which do not vary.',
            zh: '在空闲且频率固定的机器上重新运行；并对照 QEMU 下不波动的指令数。',
        },
        source: 'golang.org/x/perf/cmd/benchstat',
    },
    {
        id: 'bench/not-told',
        severity: 'info',
        title: { en: 'What cannot be told here is not told', zh: '此处无法得知的内容不予给出' },
        why: {
            en: 'Under emulation the 99th percentile of the pauses of one program was 1,311 µs where it was 98 µs on silicon: a figure of that kind is about the emulator.',
            zh: '同一程序的停顿 P99 在芯片上为 98 µs，在模拟环境中为 1,311 µs：此类数字反映的是模拟器。',
        },
        fix: { en: 'Run it on a machine of the architecture: runner: native', zh: '在该架构的机器上运行：runner: native' },
        source: 'docs/bench.md',
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
    {
        id: 'bench/gone',
        severity: 'info',
        title: { en: 'Every benchmark of the base is still there', zh: '基线上的基准测试均仍存在' },
        why: {
            en: 'What is no longer measured gets slower without anybody seeing it. A benchmark that was renamed begins anew.',
            zh: '不再测量的内容即使变慢也无人知晓。改名的基准测试会重新开始。',
        },
        fix: {
            en: 'Nothing, where it was meant: it is only said.',
            zh: '若属有意，则无需处理：此处仅作说明。',
        },
        source: 'testing package',
    },
];

;// CONCATENATED MODULE: ./build/src/bench/findings.js





/** A report takes 20,000 metrics. */
const MAX_METRICS = 15_000;
const MAX_OF_A_KIND = 200;
/**
 * What the runs of one target say, as checks and metrics of a report.
 * @param plain there is no base: the figures are told, and none of them is judged
 */
function findings(compared, target, env, plain = false) {
    const { table, rows } = compared;
    const pairs = table.rows.flatMap(judged => {
        const row = rows.get(judged.name);
        return row ? [[judged, row]] : [];
    });
    const found = pairs.flatMap(([judged, row]) => checksOf(judged, row));
    if (compared.leftOut.length + compared.unlisted.length > 0)
        found.push(tooLate(compared));
    const checks = [...limited(found), ...(plain ? [] : passed(found, table, target))];
    const metrics = pairs.flatMap(([judged, row]) => metricsOf(judged, row, env, plain));
    return { checks, metrics: metrics.slice(0, MAX_METRICS) };
}
function checksOf(judged, row) {
    const { counted, allocated, timed, verdict, reason } = judged;
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
    if (reason === undefined && timed?.verdict === 'regression')
        found.push(slowerInTime(judged, timed));
    if (verdict === 'noisy')
        found.push(check('bench/noisy', 'warn', {
            en: `${judged.name}: the counts of the same code differ too much to judge it`,
            zh: `${judged.name}：相同代码的计数差异过大，无法判断`,
        }, { benchmark: judged.name, iterations: row.iterations }));
    if (verdict === 'gone')
        found.push(gone(judged.name, row));
    return found;
}
function gone(name, { first }) {
    const samples = samplesOf(runsOf(first.base) ?? [], 'insn/op');
    return check('bench/gone', 'warn', { en: `${name} is gone, or skips itself: it ran at the base`, zh: `${name} 已不存在或被跳过：基线上曾运行` }, { benchmark: name, ...(samples && { base: round(middle(samples)), unit: 'insn/op' }) });
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
function slowerInTime({ name, runs }, { base, head, change, p, warning }) {
    return check('bench/time', 'fail', {
        en: `${name}: ${signed(change)} ns/op, ${figure(base)} → ${figure(head)}`,
        zh: `${name}：ns/op ${signed(change)}，${figure(base)} → ${figure(head)}`,
    }, {
        benchmark: name,
        unit: 'ns/op',
        base: round(base),
        head: round(head),
        change: signed(change),
        p: p.toExponential(1),
        runs: `${runs.base} + ${runs.head}`,
        ...(warning && { warning }),
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
function tooLate({ leftOut, unlisted }) {
    const title = {
        en: `there was no time for ${leftOut.length} benchmarks`,
        zh: `有 ${leftOut.length} 个基准测试没有时间执行`,
    };
    const nor = { en: `, nor to look for those of ${unlisted.length} packages`, zh: `，${unlisted.length} 个包尚未查找` };
    return check('bench/complete', 'warn', unlisted.length > 0 ? { en: title.en + nor.en, zh: title.zh + nor.zh } : title, {
        'left out': leftOut.slice(0, 200),
        count: leftOut.length,
        ...(unlisted.length > 0 && { packages: unlisted.slice(0, 200), 'count of packages': unlisted.length }),
    });
}
/** What was asked and has nothing against it. */
function passed(found, { rows, geomean }, target) {
    if (rows.length === 0)
        return [];
    const open = new Set(found.filter(({ status }) => status !== 'pass').map(({ id }) => id));
    const asked = ['bench/regression', 'bench/time', 'bench/allocations', 'bench/broken'];
    return (asked
        .filter(id => !open.has(id))
        // Where nothing was counted nobody knows.
        .filter(id => id !== 'bench/regression' || rows.some(({ counted }) => counted !== undefined))
        .filter(id => id !== 'bench/time' || rows.some(({ timed }) => timed !== undefined))
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
const UNITS = ['insn/op', 'user-insn/op', 'allocs/op', 'B/op', 'ns/op', 'MB/s'];
function metricsOf(judged, { first, fresh }, env, plain) {
    return UNITS.flatMap(unit => {
        // Time is judged from the first runs, as benchstat does: a second look is another test.
        const pair = unit === 'ns/op' || unit === 'MB/s' ? first : (fresh ?? first);
        const [base, head] = [runsOf(pair.base) ?? [], runsOf(pair.head) ?? []];
        const samples = samplesOf(head, unit);
        if (!samples)
            return [];
        const baseline = samplesOf(base, unit);
        const verdict = plain ? undefined : verdictOf(judged, unit);
        return [
            {
                name: judged.name.slice(-500),
                unit,
                better: unit === 'MB/s' ? 'higher' : 'lower',
                samples: samples.map(round),
                ...(baseline && { baseline: baseline.map(round) }),
                ...(verdict && { verdict }),
                env,
            },
        ];
    });
}
/** Each figure has its own; what is told beside it has none. */
function verdictOf({ counted, allocated, timed, verdict }, unit) {
    if (verdict === 'new' || verdict === 'gone' || verdict === 'error')
        return verdict;
    if (counted?.unit === unit)
        return counted.verdict;
    if (timed?.unit === unit)
        return timed.verdict;
    return allocated.find(one => one.unit === unit)?.verdict;
}
function limited(found) {
    const byId = new Map();
    for (const one of found)
        byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
    return [...byId.values()].flatMap(all => (0,report/* atMost */.Tu)(MAX_OF_A_KIND, all));
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

;// CONCATENATED MODULE: ./build/src/bench/gc-functions.js
/**
 * Which functions are the collector's, by the names of their symbols (Go 1.19 to 1.26). Marking, sweeping, pacing, write
 * barriers, giving memory back, stopping the world. What it needs of others, such as the scheduler that switches to its workers
 * and clearing of memory for the next allocation, is not told apart from what they do for the program: of what GOGC=50 added to
 * a benchmark under qemu-loongarch64 these are 94 %. Those that allocate are the program's.
 */
const gc_functions_RULES = [
    {
        file: 'mgc.go, mgcmark.go',
        pattern: /^runtime\.(?:gc[A-Z]\w*|gcmarknewobject|deductAssistCredit|GC|markroot\w*|scan(?:block|stack|object|Object|Objects?Small|Conservative|frameworker|Span)\w*|greyobject|shade|clearpools|pollFractionalWorkerExit|setGCPhase|allGsSnapshotSortedForGC|tryDeferToSpanScan|spanSetScans|extractHeapBitsSmall|spanPtrMaskUnsafe|spanInlineMarkBitsFromBase|makeObjPtr|newSpanSPMC|freeDeadSpanSPMCs|findObject|findMaybeRunnableGoroutines|setSyncObjectsUntraceable|findGoroutineLeaks|goroutineLeakGC)(?:\.|$|\[)/,
    },
    {
        file: 'mgcmark_greenteagc.go, internal/runtime/gc/scan',
        pattern: /^(?:internal\/runtime\/gc\/scan\.|runtime\.\(\*?(?:spanQueue|spanSPMC|localSpanQueue|spanInlineMarkBits|spanScanOwnership)\)|runtime\.objptr\.|runtime\.\(\*mspan\)\.scannedBitsForIndex)/,
    },
    {
        file: 'mgcwork.go, mwbbuf.go, mgcstack.go, mgcpacer.go, mgclimit.go',
        pattern: /^runtime\.(?:\(\*?(?:gcWork|workbuf|wbBuf|stackScanState|stackWorkBuf|stackObject|gcControllerState|gcCPULimiterState|limiterEvent|piController|lfstack|gcBits|markBits)\)|limiterEvent\w*\.|makeLimiterEventStamp|markBits\.|getempty|putempty|putfull|trygetfull|handoff|prepareFreeWorkbufs|freeSomeWbufs|binarySearchTree|wbBufFlush1?|wbMove|wbZero|bulkBarrierPreWrite\w*)(?:\.|$)?/,
    },
    {
        file: 'mgcsweep.go',
        pattern: /^runtime\.(?:\(\*?(?:sweepLocked|sweepLocker|activeSweep|sweepClass)\)|sweepClass\.|\(\*mheap\)\.(?:nextSpanForSweep|reclaim\w*)|\(\*mspan\)\.(?:ensureSwept|reportZombies|sweep)|bgsweep|sweepone|isSweepDone|deductSweepCredit|finishsweep_m|clobberfree)(?:\.|$)?/,
    },
    {
        file: 'mgcscavenge.go',
        pattern: /^runtime\.(?:bgscavenge|\(\*?(?:scavengerState|scavengeIndex|atomicScavChunkData|scavChunkData)\)|scavChunkData\.|unpackScavChunkData|fillAligned|\(\*pageAlloc\)\.scavenge\w*|\(\*pallocData\)\.(?:findScavengeCandidate|hasScavengeCandidate))(?:\.|$)?/,
    },
    {
        file: 'mbitmap.go',
        pattern: /^runtime\.(?:\(\*?mspan\)\.(?:markBitsForIndex|markBitsForBase|typePointersOf\w*|heapBits\w*|isFree|countAlloc|inlineMarkBits|initInlineMarkBits|moveInlineMarks|nextFreeIndex4Sweep)|typePointers\.\w+|\(\*?typePointers\)|heapBitsInSpan|newMarkBits|newAllocBits|newArenaMayUnlock|nextMarkBitArenaEpoch)(?:\.|$)?/,
    },
    {
        file: 'proc.go',
        pattern: /^runtime\.(?:stopTheWorld\w*|startTheWorld\w*|forEachP\w*|stopTheWorldGC|startTheWorldGC)(?:\.|$)/,
    },
    {
        file: 'asm_*.s',
        pattern: /^(?:runtime\.)?gcWriteBarrier\w*(?:<.*)?$/,
    },
];
/** @param symbol as `go tool nm` prints it: `runtime.(*gcWork).put`, `runtime.gcStart.func2` */
function isCollector(symbol) {
    return gc_functions_RULES.some(({ pattern }) => pattern.test(symbol));
}
/** The part of the instructions that are the collector's: 0.25 for a quarter. */
function collectorShare(functions) {
    let [all, its] = [0, 0];
    for (const [symbol, insn] of functions) {
        all += insn;
        if (isCollector(symbol))
            its += insn;
    }
    return all > 0 ? its / all : 0;
}

;// CONCATENATED MODULE: ./build/src/bench/gc-trace.js
/**
 * `gc 3 @0.018s 5%: 0.018+1.3+0.076 ms clock, 0.14+0.35/1.2/0.02+0.61 ms cpu, 4->4->1 MB, 4 MB goal, …, 8 P (forced)`.
 * runtime/mgc.go, gcMarkTermination; the world's times contain how long it took to stop.
 */
const LINE = /^gc \d+ @[\d.]+s \d+%: ([\d.]+)\+[\d.]+\+([\d.]+) ms clock, [\d.+/]+ ms cpu, (\d+)->(\d+)->(\d+) MB, [^\n]{0,200}?\d+ P( \(forced\))?$/;
const MAX_LINES = 100_000;
/** The collections of a process, in their order. Lines of others are passed over. */
function readGcTrace(stderr) {
    const found = [];
    for (const line of stderr.split('\n', MAX_LINES)) {
        const [, sweep, mark, start, end, live, forced] = LINE.exec(line) ?? [];
        if (sweep === undefined || mark === undefined)
            continue;
        found.push({
            pauses: [Number(sweep) * 1e6, Number(mark) * 1e6],
            heap: [Number(start), Number(end), Number(live)],
            forced: forced !== undefined,
        });
    }
    return found;
}
/**
 * Of a benchmark process the collections of its last run, and MiB of heap before it: testing calls runtime.GC before each
 * run (benchmark.go, runN), which is not the program's.
 */
function ofLastRun(collections) {
    const at = collections.findLastIndex(({ forced }) => forced);
    return { own: collections.slice(at + 1), liveBefore: collections[at]?.heap[2] ?? 0 };
}
/** Nearest rank: the smallest value that so large a part of all does not exceed. undefined where they are too few for it. */
function percentile(values, part) {
    // Of ninety values the 99th percentile is the largest one, and says nothing more than that.
    if (values.length === 0 || values.length * (1 - part) < 1)
        return undefined;
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.ceil(part * sorted.length) - 1];
}

;// CONCATENATED MODULE: ./build/src/bench/gc-sweep.js







/** GOGC where nobody names any. */
const GOGCS = [50, 100, 200, 400, 'off'];
const MIB = 1 << 20;
/** What a run is to allocate: at GOGC=100 a heap of 4 MiB, the smallest, is collected some twenty times. */
const WANTED_BYTES = 96 * MIB;
const MAX_INSTRUCTIONS = 400e6;
/** With less the collector has nothing to do. */
const LEAST_BYTES = 16 * MIB;
/** Benchmarks that are swept where nobody names any, and where somebody does. */
const MOST = { usual: 3, named: 20 };
/** Runs benchmarks with each setting, and says what the collector did: no verdict, and no pauses. */
async function sweep(asked) {
    const chosen = candidates(asked);
    const checks = [];
    const metrics = [];
    const jobs = chosen.flatMap(one => ['head', 'base'].flatMap(side => {
        const binary = one.package[side];
        return binary && !(side === 'base' && one.package.same) ? [{ ...one, side, binary }] : [];
    }));
    let done = 0;
    const grids = await asked.lanes(jobs.map(job => async () => {
        const cells = asked.isOver() ? undefined : await cellsOf(job.binary, job, asked);
        asked.onProgress?.(++done, jobs.length, job.fullName);
        return { ...job, cells };
    }));
    for (const { fullName } of chosen) {
        const of = (side) => grids.find(grid => grid.fullName === fullName && grid.side === side)?.cells ?? undefined;
        const [head, base] = [of('head'), of('base')];
        if (head === undefined)
            checks.push(notSwept(fullName));
        else {
            checks.push(toldGrid(fullName, head));
            metrics.push(...head.flatMap(cell => gc_sweep_metricsOf(fullName, cell, sameSetting(base, cell), asked.env)));
        }
    }
    if (chosen.length === 0)
        checks.push(nothingToSweep());
    else
        checks.push(noPauses());
    return { checks, metrics };
}
function candidates({ compared, packages, pattern }) {
    const all = [...compared.rows].flatMap(([fullName, { first }]) => {
        const runs = runsOf(first.head) ?? [];
        const [bytes, insn] = [middle(runs.map(run => run.bytes ?? 0)), middle(runs.map(run => run.insn ?? 0))];
        const of = packages.find(({ importPath }) => fullName.startsWith(`${importPath}.Benchmark`));
        const iterations = Math.floor(Math.min(WANTED_BYTES / bytes, MAX_INSTRUCTIONS / insn));
        if (!of || !(bytes > 0) || !(insn > 0) || iterations * bytes < LEAST_BYTES)
            return [];
        const name = fullName.slice(of.importPath.length + 1);
        return [{ fullName, name, package: of, iterations, weight: bytes / insn }];
    });
    const named = pattern ? all.filter(({ fullName }) => pattern.test(fullName)) : all;
    named.sort((a, b) => b.weight - a.weight || (a.fullName < b.fullName ? -1 : 1));
    return named.slice(0, pattern ? MOST.named : MOST.usual);
}
async function cellsOf(binary, one, asked) {
    const common = { gogc: 100, limit: 'off' };
    const first = await cell(binary, one, common, asked);
    if (first === undefined)
        return undefined;
    const settings = asked.settings ?? usual(first.live);
    const cells = [];
    for (const setting of settings) {
        const isFirst = setting.gogc === common.gogc && setting.limit === common.limit;
        const measured = isFirst ? first : asked.isOver() ? undefined : await cell(binary, one, setting, asked);
        if (measured)
            cells.push(measured.cell);
    }
    return cells.length === 0 ? undefined : cells;
}
/** Two limits: the smallest power of two with room for four times what is live and for the runtime, and four times that. */
function usual(live) {
    const small = 2 ** Math.ceil(Math.log2(Math.max(16 * MIB, 4 * live)));
    const limits = ['off', small, 4 * small];
    const all = GOGCS.flatMap(gogc => limits.map(limit => ({ gogc, limit })));
    // Without both nothing is ever collected.
    return all.filter(({ gogc, limit }) => gogc !== 'off' || limit !== 'off');
}
async function cell(binary, { name, iterations }, { gogc, limit }, { runner, timeoutMs }) {
    const env = {
        GOGC: String(gogc),
        GOMEMLIMIT: String(limit),
        GODEBUG: 'asyncpreemptoff=1,memprofilerate=0,gctrace=1',
    };
    const { results, broken, stderr, truncated } = await measure(runner, binary, {
        pattern: exactly(name),
        name,
        iterations,
        timeoutMs,
        env,
    });
    const [result] = results;
    if (broken !== undefined || result?.insn === undefined || result.functions === undefined || truncated)
        return undefined;
    const { own, liveBefore } = ofLastRun(readGcTrace(stderr));
    // What is never collected has all that was ever allocated.
    const allocated = iterations * (result.bytes ?? 0);
    const peak = own.length === 0 ? liveBefore * MIB + allocated : Math.max(...own.map(({ heap }) => heap[1])) * MIB;
    return {
        cell: {
            gogc,
            limit,
            iterations,
            collections: own.length,
            share: collectorShare(result.functions),
            peak,
            insn: result.insn,
        },
        live: Math.max(liveBefore, ...own.map(({ heap }) => heap[2])) * MIB,
    };
}
/** How much memory may be paid for fewer instructions. */
const MEMORY_FACTOR = 2;
/** What is no gain. */
const NO_GAIN = 0.01;
/**
 * The setting that is proposed: of those whose heap is at most twice that of GOGC=100 without a limit, the one with the
 * fewest instructions; of all within 1 % of that, the one with the smallest heap; and GOGC=100 if it is among them.
 */
function proposed(cells) {
    const usualOne = cells.find(({ gogc, limit }) => gogc === 100 && limit === 'off');
    const room = usualOne ? MEMORY_FACTOR * Math.max(usualOne.peak, 4 * MIB) : Number.POSITIVE_INFINITY;
    const fit = cells.filter(({ peak }) => peak <= room);
    const least = Math.min(...fit.map(({ insn }) => insn));
    const good = fit.filter(({ insn }) => insn <= least * (1 + NO_GAIN));
    if (usualOne && good.includes(usualOne))
        return usualOne;
    return [...good].sort((a, b) => a.peak - b.peak || a.insn - b.insn)[0];
}
const RULE = {
    en: 'fewest instructions with at most twice the heap of GOGC=100; within 1 % the smallest heap',
    zh: '堆不超过 GOGC=100 时的两倍，指令最少者；相差 1 % 以内取堆最小者',
};
/** `GOGC=200 GOMEMLIMIT=64MiB` */
function settingName({ gogc, limit }) {
    return `GOGC=${gogc} GOMEMLIMIT=${limitName(limit)}`;
}
function limitName(limit) {
    if (limit === 'off')
        return 'off';
    for (const [name, bytes] of [
        ['GiB', 2 ** 30],
        ['MiB', 2 ** 20],
        ['KiB', 2 ** 10],
    ])
        if (limit % bytes === 0)
            return `${limit / bytes}${name}`;
    return String(limit);
}
/** A table of rows (GOGC) and columns (GOMEMLIMIT): each figure is a list, row after row, with null where there was no run. */
function toldGrid(fullName, cells) {
    const rank = (value) => (value === 'off' ? Number.POSITIVE_INFINITY : value);
    const inOrder = (values) => [...new Set(values)].sort((a, b) => rank(a) - rank(b));
    // A report takes 200 values in a list.
    const rows = inOrder(cells.map(({ gogc }) => gogc)).slice(0, 14);
    const columns = inOrder(cells.map(({ limit }) => limit)).slice(0, 14);
    const list = (value) => rows.flatMap(gogc => columns.map(limit => {
        const found = cells.find(one => one.gogc === gogc && one.limit === limit);
        return found ? round(value(found)) : null;
    }));
    const best = proposed(cells);
    const now = cells.find(({ gogc, limit }) => gogc === 100 && limit === 'off');
    const gain = best && now && best !== now ? Math.round((1 - best.insn / now.insn) * 1000) / 10 : 0;
    const named = best ? settingName(best) : '-';
    const title = gain > 0 && best
        ? {
            en: `${fullName}: ${named} executes ${gain} % less than GOGC=100, with a heap of ${figure(best.peak / MIB)} MiB`,
            zh: `${fullName}：${named} 比 GOGC=100 少执行 ${gain} % 的指令，堆为 ${figure(best.peak / MIB)} MiB`,
        }
        : {
            en: `${fullName}: no setting gains 1 % within twice the heap of GOGC=100`,
            zh: `${fullName}：堆不超过两倍时，没有设置能比 GOGC=100 少 1 % 的指令`,
        };
    return check('bench/gc', 'pass', title, {
        benchmark: fullName,
        proposed: named,
        'rule (en)': RULE.en,
        'rule (zh)': RULE.zh,
        iterations: cells[0]?.iterations ?? 0,
        GOGC: rows.map(String),
        GOMEMLIMIT: columns.map(limitName),
        collections: list(one => one.collections),
        'collector %': list(one => Math.round(one.share * 1000) / 10),
        'heap peak MiB': list(one => Math.round(one.peak / MIB)),
        'insn/op': list(one => Math.round(one.insn)),
    });
}
function sameSetting(cells, { gogc, limit }) {
    return cells?.find(one => one.gogc === gogc && one.limit === limit);
}
const FIGURES = [
    { unit: 'collections/run', of: ({ collections }) => collections },
    { unit: 'collector-insn/op', of: ({ share, insn }) => share * insn },
    { unit: 'heap-peak-bytes', of: ({ peak }) => peak },
];
function gc_sweep_metricsOf(fullName, head, base, env) {
    // Another number of iterations is another number of collections.
    const before = base?.iterations === head.iterations ? base : undefined;
    return FIGURES.map(({ unit, of }) => ({
        name: fullName.slice(-500),
        unit,
        better: 'lower',
        subject: settingName(head),
        samples: [round(of(head))],
        ...(before && { baseline: [round(of(before))] }),
        env,
    }));
}
function notSwept(fullName) {
    return check('bench/gc', 'unknown', { en: `${fullName}: no run with another GOGC came to its end`, zh: `${fullName}：更换 GOGC 后没有一次运行完成` }, { benchmark: fullName });
}
function nothingToSweep() {
    return check('bench/gc', 'skip', { en: 'No benchmark allocates enough to be collected', zh: '没有基准测试的内存分配足以触发垃圾回收' }, { 'least MiB in a run': LEAST_BYTES / MIB });
}
function noPauses() {
    return check('bench/not-told', 'skip', {
        en: 'How long collections stop the program is not told: under emulation that is about the emulator',
        zh: '不给出垃圾回收的停顿时长：在模拟环境中它反映的是模拟器',
    }, { figure: 'pauses', runner: 'qemu' });
}

;// CONCATENATED MODULE: ./build/src/bench/history.js
/** A history is a file on a branch, which others may write to as well. */
const history_MAX = { text: 32 << 20, line: 2000, lines: 100_000 };
const LENGTHS = { benchmark: 500, unit: 40, commit: 64, at: 40, key: 1000 };
/** Never throws; what is no point is counted and passed over. The newest lines are read when there are too many. */
function readHistory(text) {
    const points = [];
    let refused = 0;
    const oldest = Math.max(0, text.length - history_MAX.text);
    // From the end, where the newest are.
    for (let end = text.length, read = 0; end > 0; read++) {
        const begin = text.lastIndexOf('\n', end - 1) + 1;
        if (begin < oldest || read >= history_MAX.lines) {
            refused++;
            break;
        }
        const line = text.slice(begin, Math.min(end, begin + history_MAX.line + 1));
        end = begin - 1;
        const point = line.startsWith('{') ? pointOf(line) : undefined;
        if (point)
            points.push(point);
        else if (line.trim() !== '')
            refused++;
    }
    return { points: points.reverse(), refused };
}
function pointOf(line) {
    if (line.length > history_MAX.line)
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const given = value;
    for (const [field, most] of Object.entries(LENGTHS)) {
        const text = given[field];
        if (typeof text !== 'string' || text === '' || text.length > most || /\p{Cc}/u.test(text))
            return undefined;
    }
    const { benchmark, unit, value: figure, commit, at, key } = given;
    if (typeof figure !== 'number' || !Number.isFinite(figure) || figure < 0)
        return undefined;
    if (!/^[0-9a-f]{7,64}$/.test(commit) || Number.isNaN(Date.parse(at)))
        return undefined;
    return { benchmark, unit, value: figure, commit, at, key };
}
/**
 * The text with the points behind it. A point of the same benchmark, unit, key and commit is there already when a run is
 * repeated: counts repeat, so the first one stays.
 */
function appendHistory(text, points) {
    const known = new Set(readHistory(text).points.map(identity));
    const fresh = points.filter(point => {
        const id = identity(point);
        return !known.has(id) && known.add(id);
    });
    const head = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return head + fresh.map(point => `${JSON.stringify(point)}\n`).join('');
}
/** A change of the key ends a series and begins another: a new QEMU is no regression. In the order of their first points. */
function series(points) {
    const found = new Map();
    for (const point of points) {
        const { benchmark, unit, key } = point;
        const id = JSON.stringify([benchmark, unit, key]);
        const same = found.get(id);
        if (same)
            same.points.push(point);
        else
            found.set(id, { benchmark, unit, key, points: [point] });
    }
    return [...found.values()];
}
function identity({ benchmark, unit, key, commit }) {
    return JSON.stringify([benchmark, unit, key, commit]);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/bench/history-branch.js





/** Other jobs push to the branch at the same moment. */
const TRIES = 12;
/** Larger files are not ours. */
const MAX_FILE = 64 << 20;
/** A file that has grown to this keeps the newer half. */
const FULL = 16 << 20;
/** A network that does not answer. */
const TIMEOUT_MS = 60_000;
/**
 * Reads the history on a branch of its own and appends to it. Nothing of the user's checkout is changed, neither files nor
 * index nor refs: objects are made by plumbing and pushed by their hash. Whoever pushes first wins, and the other begins again
 * from what is there then. Never throws for what git or the forge refuses.
 */
async function keepHistory(system, asked) {
    const { workspace, branch, files, message } = asked;
    const git = plumbing(system, workspace);
    const ref = `refs/heads/${branch}`;
    let texts = new Map();
    for (let tries = 1;; tries++) {
        const tip = await tipOf(git, ref);
        if ('why' in tip)
            return { kind: 'failed', texts, why: tip.why };
        const fetched = await fetchTip(git, ref, tip.commit);
        if (fetched !== undefined) {
            // It was replaced in between.
            if (tries < TRIES && (await moved(git, ref, tip.commit)))
                continue;
            return { kind: 'failed', texts, why: fetched };
        }
        const before = await readFiles(git, tip.commit, files);
        texts = before;
        if (message === undefined)
            return { kind: 'read', texts };
        const after = new Map(files.map(({ path, points }) => [path, appendHistory(newer(before.get(path) ?? ''), points)]));
        const changed = [...after].filter(([path, text]) => text !== (before.get(path) ?? ''));
        if (changed.length === 0)
            return { kind: 'unchanged', texts };
        const made = await history_branch_commitOf(system, workspace, tip.commit, changed, message);
        if ('why' in made)
            return { kind: 'failed', texts, why: made.why };
        const pushed = await push(system, git, `${made.commit}:${ref}`);
        if (pushed.ok)
            return { kind: 'appended', texts: after };
        const lost = (await moved(git, ref, tip.commit)) || /cannot lock ref|failed to lock|fetch first/i.test(pushed.said);
        if (!lost || tries >= TRIES)
            return { kind: 'failed', texts, why: pushed.said };
        await (0,external_node_timers_promises_.setTimeout)(50 + Math.random() * 150 * Math.min(tries, 8));
    }
}
/** Name of the branch that `origin` calls its own; undefined where it does not say. */
async function defaultBranch(system, workspace) {
    const { said } = await plumbing(system, workspace)(['ls-remote', '--symref', 'origin', 'HEAD']);
    return /^ref: refs\/heads\/(\S{1,300})\tHEAD$/m.exec(said)?.[1];
}
/** Whether HEAD is this commit: what is measured is told as its figures. */
async function isCheckedOut(system, workspace, commit) {
    return (await (0,src_system/* gitIn */.uM)(system, workspace)('rev-parse', '--verify', '--quiet', 'HEAD')) === commit;
}
/** No hook of the user's, no prompt for a password, no housekeeping; and why it refused, for whoever asked for the history. */
function plumbing(system, cwd) {
    const config = ['core.hooksPath=/dev/null', 'gc.auto=0', 'maintenance.auto=false'].flatMap(one => ['-c', one]);
    return async (argv, env = {}) => {
        try {
            const { code, stdout, stderr } = await system.exec('git', [...config, ...argv], {
                cwd,
                allowFailure: true,
                timeoutMs: TIMEOUT_MS,
                maxOutput: 2 * MAX_FILE,
                env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
            });
            return code === 0 ? { ok: true, said: stdout } : { ok: false, said: complaint(stderr) };
        }
        catch (error) {
            if (error instanceof src_system/* ToolError */.v4)
                return { ok: false, said: complaint(error.message) };
            throw error;
        }
    };
}
/** One line. The address of a remote may hold a token. */
function complaint(stderr) {
    return stderr
        .replace(/\/\/[^/\s]*@/g, '//')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
}
/** Empty: there is no such branch. */
async function tipOf(git, ref) {
    const { ok, said } = await git(['ls-remote', 'origin', ref]);
    if (!ok)
        return { why: said };
    const line = said.split('\n').find(one => one.endsWith(`\t${ref}`));
    const [commit = ''] = line?.split('\t') ?? [];
    return { commit: /^[0-9a-f]{40,64}$/.test(commit) ? commit : '' };
}
/**
 * To the same address by another name, or git would note in refs/remotes/origin what it pushed. By the environment, since the
 * address may hold a token, and arguments are seen by every process of a machine. git 2.31 and later.
 */
async function push({ env }, git, refspec) {
    const address = await git(['remote', 'get-url', '--push', 'origin']);
    if (!address.ok)
        return address;
    const nth = /^\d{1,4}$/.test(env['GIT_CONFIG_COUNT'] ?? '') ? Number(env['GIT_CONFIG_COUNT']) : 0;
    return git(['push', '--quiet', '--no-verify', REMOTE, refspec], {
        GIT_CONFIG_COUNT: String(nth + 1),
        [`GIT_CONFIG_KEY_${nth}`]: `remote.${REMOTE}.url`,
        [`GIT_CONFIG_VALUE_${nth}`]: address.said.trim(),
    });
}
const REMOTE = 'xinchuang-go-history';
async function moved(git, ref, commit) {
    const now = await tipOf(git, ref);
    return 'commit' in now && now.commit !== commit;
}
/** Objects alone: no ref is made, none follows, FETCH_HEAD stays what it was. @returns why it failed */
async function fetchTip(git, ref, commit) {
    if (commit === '')
        return undefined;
    const there = () => git(['cat-file', '-e', `${commit}^{commit}`]);
    if ((await there()).ok)
        return undefined;
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap='];
    const fetched = await git(['fetch', ...options, 'origin', ref]);
    if (!fetched.ok)
        return fetched.said;
    const found = await there();
    return found.ok ? undefined : found.said;
}
async function readFiles(git, commit, files) {
    const texts = new Map();
    for (const { path } of commit === '' ? [] : files) {
        const object = `${commit}:${path}`;
        // A folder or something else of this name is none of ours.
        const [type, size] = [await git(['cat-file', '-t', object]), await git(['cat-file', '-s', object])];
        if (type.said.trim() !== 'blob' || !size.ok || Number(size.said) > MAX_FILE)
            continue;
        const { ok, said } = await git(['cat-file', 'blob', object]);
        if (ok)
            texts.set(path, said);
    }
    return texts;
}
function newer(text) {
    return text.length < FULL ? text : text.slice(text.indexOf('\n', text.length - FULL / 2) + 1);
}
/** The files of the tip with the changed ones in place, through an index of its own. */
async function history_branch_commitOf(system, workspace, tip, changed, message) {
    const git = plumbing(system, workspace);
    return (0,src_system/* withTempFolder */.JJ)(async (folder) => {
        const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index'), ...AUTHOR };
        const read = await git(tip === '' ? ['read-tree', '--empty'] : ['read-tree', tip], env);
        if (!read.ok)
            return { why: read.said };
        for (const [path, text] of changed) {
            const file = (0,external_node_path_.join)(folder, 'text');
            await (0,promises_.writeFile)(file, text);
            const blob = await git(['hash-object', '-w', '--no-filters', file]);
            await (0,promises_.rm)(file);
            if (!blob.ok)
                return { why: blob.said };
            const added = await git(['update-index', '--add', '--replace', '--cacheinfo', `100644,${blob.said.trim()},${path}`], env);
            if (!added.ok)
                return { why: added.said };
        }
        const tree = await git(['write-tree'], env);
        if (!tree.ok)
            return { why: tree.said };
        const parents = tip === '' ? [] : ['-p', tip];
        const made = await git(['commit-tree', '--no-gpg-sign', ...parents, '-m', message, tree.said.trim()], env);
        return made.ok ? { commit: made.said.trim() } : { why: made.said };
    });
}
/** A machine has none of its own. */
const AUTHOR = {
    GIT_AUTHOR_NAME: 'xinchuang-go',
    GIT_AUTHOR_EMAIL: 'xinchuang-go@users.noreply.invalid',
    GIT_COMMITTER_NAME: 'xinchuang-go',
    GIT_COMMITTER_EMAIL: 'xinchuang-go@users.noreply.invalid',
};

;// CONCATENATED MODULE: ./build/src/bench/environment.js
/** In this order for ever: a key that is written otherwise starts a new series. */
const FIELDS = [
    'goos',
    'goarch',
    'variant',
    'go',
    'qemu',
    'cpu',
    'plugin',
    'hwcap',
    'iterations',
];
/**
 * The same for equal environments, another for any that differ: `goos=linux goarch=loong64 go=go1.26.8 …`. Values are
 * percent-encoded, so that none can look like another field; what is absent is left out, which no empty value can be.
 */
function environmentKey(environment) {
    return FIELDS.flatMap(field => {
        const value = environment[field];
        return value === undefined ? [] : [`${field}=${encodeURIComponent(String(value).replace(/\p{Cs}/gu, '\ufffd'))}`];
    }).join(' ');
}

;// CONCATENATED MODULE: ./build/src/bench/history-points.js




/**
 * The medians of head: instructions, as they were judged, and allocations. What broke has none.
 *
 * The number of iterations is no part of the key. It is made from what one operation costs, so that a change of a percent
 * would begin a new line; and what is done once is nothing beside the fifty million instructions of a region.
 */
function historyPoints({ table, rows }, { target, environment, commit, at }) {
    const { goos, goarch, variant } = target;
    const key = environmentKey({ goos, goarch, ...(variant !== undefined && { variant }), ...environment });
    return table.rows.flatMap(({ name, counted, verdict }) => {
        const row = rows.get(name);
        const runs = runsOf((row?.fresh ?? row?.first)?.head) ?? [];
        if (verdict === 'error' || name.length > 500)
            return [];
        const units = [counted?.unit ?? 'insn/op', 'allocs/op'];
        return units.flatMap((unit) => {
            const samples = samplesOf(runs, unit);
            if (!samples)
                return [];
            const value = Math.round(middle(samples) * 1e4) / 1e4;
            return [{ benchmark: name, unit, value, commit, at: at.toISOString(), key }];
        });
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/bench/kept.js





const MAX_BYTES = 256 << 20;
const kept_MAX_FILE = 4 << 20;
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
        if ((await (0,promises_.stat)(path)).size > kept_MAX_FILE)
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

;// CONCATENATED MODULE: ./build/src/bench/measures.js

/** What can be asked for with `measure`. */
const MEASURES = [
    'benchmarks',
    'size',
    'startup',
    'region',
    'gc',
    'time',
    'throughput',
    'pauses',
    'scheduler',
    'ranking',
];
const NATIVE = {
    en: 'run it on a machine of the architecture: runner: native',
    zh: '在该架构的机器上运行：runner: native',
};
const COUNTER = {
    en: 'leave runner: qemu, under which it is counted',
    zh: '使用 runner: qemu，在其中计数',
};
const NO_COUNTS = {
    en: 'instructions are counted by a plugin of QEMU',
    zh: '指令由 QEMU 的插件统计',
};
/** What a runner cannot tell, and why: figures of the measurements are in docs/bench.md. */
const REFUSED = {
    qemu: {
        time: {
            what: { en: 'time (ns/op)', zh: '耗时（ns/op）' },
            why: {
                en: 'runs of one binary differ by 10 to 80 % on a shared machine, and it is the time of the emulator',
                zh: '在共享机器上同一二进制的各次耗时相差 10–80 %，且那是模拟器的耗时',
            },
            fix: NATIVE,
        },
        throughput: {
            what: { en: 'throughput (MB/s, requests in a second)', zh: '吞吐量（MB/s、每秒请求数）' },
            why: {
                en: 'it is time; what one request executes can be told: region-begin and region-end',
                zh: '它取决于耗时；单次请求所执行的指令可以得知：region-begin 与 region-end',
            },
            fix: NATIVE,
        },
        pauses: {
            what: { en: 'pauses of the collector (P99)', zh: '垃圾回收的停顿（P99）' },
            why: {
                en: 'the 99th percentile of one program was 98 µs on silicon and 1,311 µs emulated; collections and their instructions can be told: gc-sweep',
                zh: '同一程序的 P99 在芯片上为 98 µs，模拟时为 1,311 µs；回收次数及其指令可以得知：gc-sweep',
            },
            fix: NATIVE,
        },
        scheduler: {
            what: { en: 'balance and latency of the scheduler', zh: '调度器的均衡与延迟' },
            why: {
                en: 'threads are scheduled by the host; with one of them the 99th percentile of the latency was 21 ms where it was 33 µs',
                zh: '线程由宿主机调度；单处理器时延迟 P99 为 21 ms，而实际为 33 µs',
            },
            fix: {
                en: 'read /sched/latencies:seconds (runtime/metrics) in the service, on its machine',
                zh: '在目标机器上的服务中读取 /sched/latencies:seconds（runtime/metrics）',
            },
        },
    },
    native: {
        startup: { what: { en: 'startup', zh: '启动' }, why: NO_COUNTS, fix: COUNTER },
        region: { what: { en: 'region', zh: '区间' }, why: NO_COUNTS, fix: COUNTER },
        gc: { what: { en: 'gc', zh: '垃圾回收' }, why: NO_COUNTS, fix: COUNTER },
        scheduler: {
            what: { en: 'balance and latency of the scheduler', zh: '调度器的均衡与延迟' },
            why: {
                en: 'Go tells it to the program alone (runtime/metrics), which would have to be changed',
                zh: 'Go 只向程序自身提供（runtime/metrics），需要修改程序',
            },
            fix: {
                en: 'read /sched/latencies:seconds in the service',
                zh: '在服务中读取 /sched/latencies:seconds',
            },
        },
    },
};
const RANKING = {
    what: { en: 'which architecture is the faster', zh: '哪种架构更快' },
    why: {
        en: 'one instruction of LoongArch is not one of Arm, and says nothing of clock, caches and width',
        zh: 'LoongArch 的一条指令不等于 Arm 的一条，也不反映主频、缓存与发射宽度',
    },
    fix: {
        en: 'measure time on each machine with runner: native, and compare by hand',
        zh: '在每台机器上以 runner: native 测量耗时，再自行比较',
    },
};
const WHERE = {
    qemu: { en: 'under emulation', zh: '在模拟环境中' },
    native: { en: 'with runner: native', zh: '使用 runner: native 时' },
    anywhere: { en: 'here', zh: '此处' },
};
/** What is measured where nothing is asked for. */
const USUAL = {
    qemu: ['benchmarks', 'size', 'startup', 'region', 'gc'],
    native: ['benchmarks', 'size', 'time', 'throughput', 'pauses'],
};
/**
 * What is asked for, checked against what the runner can tell.
 * @throws UserError XC-INPUT-001 for an unknown word, XC-BENCH-035 with the reason for each that cannot be told
 */
function measuresOf(asked, runner) {
    if (asked === undefined || asked.length === 0)
        return new Set(USUAL[runner]);
    const errors = [];
    for (const word of asked) {
        const name = MEASURES.find(one => one === word);
        if (name === undefined) {
            errors.push(new language/* UserError */.yo('XC-INPUT-001', { name: 'measure', value: word, allowed: MEASURES.join(' | ') }));
            continue;
        }
        const refusal = name === 'ranking' ? RANKING : REFUSED[runner][name];
        if (refusal) {
            const where = WHERE[name === 'ranking' ? 'anywhere' : runner];
            errors.push(new language/* UserError */.yo('XC-BENCH-035', { ...refusal, where }));
        }
    }
    (0,language/* throwAll */.Kx)(errors);
    const chosen = new Set(asked);
    // Both are read from the same runs.
    return runner === 'native' && ['time', 'throughput', 'pauses'].some(one => chosen.has(one))
        ? chosen.add('benchmarks')
        : chosen.has('gc')
            ? chosen.add('benchmarks')
            : chosen;
}

;// CONCATENATED MODULE: ./build/src/bench/native-runner.js

/** A machine of the architecture: time can be told, instructions are not counted. */
function nativeRunner(system, cpu) {
    return {
        kind: 'native',
        counts: false,
        env: { ...(cpu !== undefined && { cpu }) },
        run: start => ended(system, start.file, start.argv, start),
        close: async () => { },
    };
}

;// CONCATENATED MODULE: ./build/src/bench/pauses.js





/** Processes for each side: one alone may have met a bad second of the machine. */
const RUNS = 3;
const PARTS = [
    { unit: 'pause-p50-ns', part: 0.5 },
    { unit: 'pause-p99-ns', part: 0.99 },
];
/** A benchmark that allocates nothing is not run: nothing is collected in it. */
function mayBeCollected({ rows }) {
    return [...rows]
        .filter(([, { first }]) => (runsOf(first.head) ?? []).some(({ bytes = 0 }) => bytes > 0))
        .map(([name]) => name);
}
/**
 * How long collections stop the benchmarks, from runs with GODEBUG=gctrace=1, which need nothing of the program. Each
 * collection has two pauses. They are told and not judged: two digits of a figure whose tail is the machine's.
 */
async function pauses(asked) {
    const names = mayBeCollected(asked.compared);
    const metrics = [];
    const tooFew = [];
    for (const [i, fullName] of names.entries()) {
        asked.onProgress?.(i, names.length, fullName);
        const of = asked.packages.find(({ importPath }) => fullName.startsWith(`${importPath}.Benchmark`));
        const row = asked.compared.rows.get(fullName);
        if (!of?.head || !row || asked.isOver())
            continue;
        const name = fullName.slice(of.importPath.length + 1);
        const head = await pausesOf(of.head, name, row.iterations, asked);
        const base = of.base && !of.same ? await pausesOf(of.base, name, row.iterations, asked) : [];
        const told = PARTS.flatMap(({ unit, part }) => {
            const [value, before] = [percentile(head, part), percentile(base, part)];
            if (value === undefined)
                return [];
            return [
                {
                    name: fullName.slice(-500),
                    unit,
                    better: 'lower',
                    samples: [round(value)],
                    ...(before !== undefined && { baseline: [round(before)] }),
                    env: asked.env,
                },
            ];
        });
        metrics.push(...told);
        if (told.length < PARTS.length)
            tooFew.push(`${fullName}: ${head.length}`);
    }
    return { checks: tooFew.length === 0 ? [] : [few(tooFew)], metrics };
}
async function pausesOf(binary, name, iterations, { runner, timeoutMs }) {
    const all = [];
    for (let i = 0; i < RUNS; i++) {
        const env = { GODEBUG: 'gctrace=1' };
        const { broken, stderr } = await measure(runner, binary, {
            pattern: exactly(name),
            name,
            iterations,
            timeoutMs,
            env,
        });
        if (broken !== undefined)
            return [];
        all.push(...ofLastRun(readGcTrace(stderr)).own.flatMap(one => one.pauses));
    }
    return all;
}
function few(names) {
    return check('bench/not-told', 'skip', {
        en: `${names.length} benchmarks are collected too seldom for percentiles of pauses: 100 pauses have a 99th`,
        zh: `${names.length} 个基准测试的垃圾回收次数过少，无法给出停顿的百分位：P99 至少需要 100 次停顿`,
    }, { 'pauses seen': names.slice(0, 200) });
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

;// CONCATENATED MODULE: ./build/src/bench/process-findings.js


/** What is said of processes that were judged. The figure is the unit: `insn/start`. */
function processFindings(tables, told) {
    const checks = [];
    const metrics = [];
    const broken = new Set();
    let rows = 0;
    for (const [unit, { table, rows: settled }] of Object.entries(tables))
        for (const judged of table.rows) {
            const row = settled.get(judged.name);
            if (!row)
                continue;
            rows++;
            if (judged.reason !== undefined) {
                // One process says all figures, or none.
                if (!broken.has(judged.name))
                    checks.push(breaks(judged, row, told));
                broken.add(judged.name);
            }
            else if (!told.plain)
                checks.push(...grew(judged, unit, told));
            metrics.push(...metricOf(judged, row, unit, told));
        }
    if (rows > 0 && checks.length === 0 && !told.plain)
        checks.push(check(told.id, 'pass', told.pass, { figures: rows, ...told.evidence?.(onlyName(tables)) }));
    return { checks, metrics };
}
function onlyName(tables) {
    return Object.values(tables)[0]?.table.rows[0]?.name ?? '';
}
function grew({ name, counted, grown }, unit, told) {
    if (counted?.verdict !== 'regression' && counted?.verdict !== 'notice')
        return [];
    const { base, head, change, band } = counted;
    const [most] = grown;
    const change100 = signed(change);
    const figures = `${figure(base)} → ${figure(head)}`;
    return [
        check(told.id, counted.verdict === 'regression' ? 'fail' : 'warn', {
            en: `${name}: ${change100} ${unit}, ${figures}${most ? `; most of it in ${most.name}` : ''}`,
            zh: `${name}：${unit} ${change100}，${figures}${most ? `；主要在 ${most.name}` : ''}`,
        }, {
            subject: told.subject(name),
            unit,
            base: round(base),
            head: round(head),
            change: change100,
            ...(band !== undefined && { band: `±${(band * 100).toFixed(2)} %` }),
            functions: grown.map(one => `${one.name} +${figure(one.by)}`),
            ...told.evidence?.(name),
        }),
    ];
}
const BREAKS = {
    'base-failed': { status: 'warn', en: 'breaks at the base', zh: '在基线上无法运行' },
    'head-failed': { status: 'fail', en: 'breaks', zh: '无法运行' },
    'both-failed': { status: 'unknown', en: 'breaks, at the base too', zh: '在基线与当前版本上均无法运行' },
    'no-runs': { status: 'unknown', en: 'has no runs', zh: '没有结果' },
    'not-confirmed': { status: 'unknown', en: 'could not be confirmed', zh: '未能确认' },
    'too-few-runs': { status: 'unknown', en: 'has too few runs to judge', zh: '次数不足，无法判断' },
};
function breaks({ name, reason = 'no-runs' }, { first, fresh }, told) {
    const { status, en, zh } = BREAKS[reason];
    const said = [fresh?.head, fresh?.base, first.head, first.base].map(failure).find(text => text !== undefined);
    const more = said === undefined ? { en: '', zh: '' } : { en: `: ${said}`, zh: `：${said}` };
    return check(told.id, status, { en: `${name} ${en}${more.en}`, zh: `${name} ${zh}${more.zh}` }, { subject: told.subject(name), reason, ...(said !== undefined && { said }), ...told.evidence?.(name) });
}
function failure(side) {
    return side && 'failed' in side ? side.failed : undefined;
}
function metricOf(judged, { first, fresh }, unit, told) {
    const pair = fresh ?? first;
    const [base, head] = [counts(pair.base), counts(pair.head)];
    if (head.length === 0)
        return [];
    const verdict = told.plain ? undefined : (judged.counted?.verdict ?? judged.verdict);
    return [
        {
            name: judged.name.slice(-500),
            unit,
            better: 'lower',
            subject: told.subject(judged.name).slice(-500),
            samples: head,
            ...(base.length > 0 && { baseline: base }),
            ...(verdict && { verdict: judged.verdict === 'new' ? 'new' : verdict }),
            env: told.env,
        },
    ];
}
function counts(side) {
    return (runsOf(side) ?? []).flatMap(({ insn }) => (insn === undefined ? [] : [round(insn)]));
}

;// CONCATENATED MODULE: ./build/src/bench/processes.js


/**
 * Starts each in turn at base and head, and judges what the processes say by the rules of benchmarks: a few runs that
 * choose, fresh ones that confirm. There are no iterations to raise where a figure is noisy.
 */
async function judgeProcesses(figures, things, { settings, lanes }) {
    const screened = await lanes(things.map(thing => async () => {
        const first = await inTurn(thing, thing.same ? 1 : settings.screeningRuns);
        const next = figures.map(figure => processes_screenOne(thing, first(figure), settings));
        return { thing, first, next };
    }));
    const wanted = screened.flatMap(({ next }) => next);
    const runs = Math.max(settings.screeningRuns, confirmationRuns(wanted, settings));
    const settled = await lanes(screened.map(({ thing, first, next }) => async () => {
        const confirm = next.some(one => one.next === 'confirm');
        const fresh = confirm ? await inTurn(thing, runs) : undefined;
        return figures.flatMap((figure, i) => {
            const one = next[i];
            if (one === undefined)
                return [];
            const again = one.next === 'confirm' && fresh ? { fresh: fresh(figure) } : {};
            return [{ figure, row: { name: thing.name, screened: one, first: first(figure), ...again } }];
        });
    }));
    const all = settled.flat();
    return Object.fromEntries(figures.map(figure => {
        const rows = all.filter(one => one.figure === figure).map(({ row }) => row);
        return [figure, { table: judge(rows, settings), rows: new Map(rows.map(row => [row.name, row])) }];
    }));
}
function processes_screenOne(thing, pair, settings) {
    const one = screen(thing.name, pair, settings, 'retried');
    if (one.next === 'retry')
        return { next: 'done', verdict: 'noisy' };
    return thing.same && one.next === 'confirm' ? { next: 'done', verdict: 'stable', statistic: 'insn/op' } : one;
}
/** base head head base …, as benchmarks are run (interleave.ts). */
async function inTurn(thing, runs) {
    const said = { base: [], head: [] };
    const failed = {};
    for (let i = 0; i < runs; i++)
        for (const side of i % 2 === 0 ? ['base', 'head'] : ['head', 'base']) {
            const start = thing[side];
            if (start === undefined || failed[side] !== undefined || (thing.same && side === 'base'))
                continue;
            const one = await start();
            if (typeof one === 'string')
                failed[side] = one;
            else
                said[side].push(one);
        }
    const sideOf = (side, figure) => {
        if (thing[side] === undefined)
            return undefined;
        const from = thing.same ? 'head' : side;
        const why = failed[from];
        return why === undefined ? { runs: said[from].map(one => one[figure]) } : { failed: why };
    };
    return figure => {
        const [base, head] = [sideOf('base', figure), sideOf('head', figure)];
        return { ...(base && { base }), ...(head && { head }) };
    };
}

;// CONCATENATED MODULE: ./build/src/bench/region.js





const UNIT = 'insn/region';
/**
 * Runs a program that does what is to be measured and ends by itself, and judges the instructions of one interval: those of
 * the whole process, since a request is served by several goroutines.
 * @throws UserError XC-BENCH-032 when head never entered the region
 */
async function regions(program, region, asked) {
    const { base, head, same, importPath } = program;
    const intervals = { base: new Set(), head: new Set() };
    const count = async (side, binary) => {
        const said = await enter(binary, region, asked);
        if (typeof said === 'string')
            return said;
        if (said.intervals === 0 && side === 'head')
            throw new language/* UserError */.yo('XC-BENCH-032', { ...region, program: importPath, argv: asked.argv.join(' ') || '-' });
        if (said.intervals === 0)
            return `never came from ${region.begin} to ${region.end}`;
        intervals[side].add(said.intervals);
        return { [UNIT]: said.run };
    };
    const thing = {
        name: `${region.begin} … ${region.end}`,
        same,
        ...(base && { base: () => count('base', base) }),
        ...(head && { head: () => count('head', head) }),
    };
    const tables = await judgeProcesses([UNIT], [thing], asked);
    return processFindings(tables, {
        id: 'bench/region',
        pass: { en: 'The marked region does not execute clearly more', zh: '标记区间没有执行明显更多的指令' },
        subject: () => importPath,
        env: asked.env,
        plain: asked.plain,
        evidence: () => ({
            arguments: asked.argv.join(' '),
            ...(intervals.base.size > 0 && { 'intervals at base': said(intervals.base) }),
            intervals: said(intervals.head),
        }),
    });
}
/** `40`, or `38 … 41` where the runs differ. */
function said(counts) {
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return counts.size === 0 ? '-' : least === most ? String(least) : `${least} … ${most}`;
}
async function enter({ file, folder, symbols }, { begin, end }, { runner, argv, timeoutMs }) {
    const counter = { mode: 'region', begin, end };
    const ended = await runner.run({ file, folder, argv, env: quietEnv(), timeoutMs, symbols, counter });
    const bad = endedBadly(ended);
    if (bad !== undefined)
        return bad;
    const counted = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseRegion(ended.counts);
    if ('problem' in counted)
        return counted.problem;
    const { intervals, instructions, functions } = counted;
    const each = (insn) => insn / Math.max(1, intervals);
    return {
        intervals,
        run: { insn: each(instructions), functions: new Map([...functions].map(([name, insn]) => [name, each(insn)])) },
    };
}
/** Symbols that are told where one is not there. */
const MOST_NEAR = 5;
/**
 * Checks the marks against the functions of a program, before anything runs.
 * @throws UserError XC-BENCH-031 with the nearest names
 */
async function checkMarks({ begin, end }, program, functions) {
    const known = [...functions];
    const have = new Set(known);
    for (const [input, symbol] of [
        ['region-begin', begin],
        ['region-end', end],
    ])
        if (!have.has(symbol)) {
            const near = await nearest(symbol, known);
            throw new language/* UserError */.yo('XC-BENCH-031', { input, symbol, program, near: near.join('  ') || '-' });
        }
}
/** Those that end alike come first: what is forgotten is mostly the path of the package, or its receiver. */
async function nearest(symbol, known) {
    const { distance } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 21916, 19));
    const last = (name) => name.slice(name.lastIndexOf('.') + 1);
    const wanted = last(symbol).toLowerCase();
    const cut = symbol.slice(0, 300);
    return known
        .filter(name => !name.startsWith('type:') && !name.startsWith('go:'))
        .map(name => {
        const method = last(name).toLowerCase();
        // Names of one method lie apart by their packages; others by all that differs.
        const far = distance(cut, name.slice(0, 300)) - (method === wanted ? 1000 : 0);
        return { name, far };
    })
        .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_NEAR)
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/src/bench/size.js


/**
 * Shares out the bytes of a program. What is not loaded, symbols and DWARF, `-s -w` leaves out of what is shipped, and of
 * that the size is not told. Of what lies in memory alone (.bss) the file has nothing, whatever letter `go tool nm` has for
 * it: a 32 MiB buffer of crypto/internal/fips140/drbg is a `D` there. Bytes that two symbols have count for the first.
 * @param symbols in the order of their addresses
 */
function shareOut(fileSize, sections, symbols) {
    const unloaded = sections.filter(({ loaded, held }) => !loaded && held).filter(({ name }) => name !== '.shstrtab');
    const bytes = fileSize - unloaded.reduce((sum, { size }) => sum + size, 0);
    const held = sections.filter(({ loaded, held: inFile, size }) => loaded && inFile && size > 0);
    held.sort((a, b) => a.addr - b.addr);
    const parts = new Map();
    const bySymbol = new Map();
    const add = (to, name, size) => to.set(name, (to.get(name) ?? 0) + size);
    let at = 0;
    let rest = bytes;
    for (const section of held) {
        const end = section.addr + section.size;
        let taken = section.addr;
        let mine = 0;
        while ((symbols[at]?.address ?? Number.POSITIVE_INFINITY) < section.addr)
            at++;
        for (let symbol = symbols[at]; symbol && symbol.address < end; symbol = symbols[++at]) {
            const size = Math.min(symbol.address + symbol.size, end) - Math.max(symbol.address, taken);
            if (size <= 0)
                continue;
            taken = Math.max(taken, symbol.address) + size;
            mine += size;
            add(parts, packageOf(symbol.name), size);
            add(bySymbol, symbol.name, size);
        }
        if (section.size > mine)
            add(parts, `(${section.name})`, section.size - mine);
        rest -= section.size;
    }
    // Headers, and what aligns segments in the file.
    if (rest > 0)
        parts.set('(ELF)', rest);
    return { bytes, held: bytes - Math.max(0, rest), parts, symbols: bySymbol };
}
/**
 * `encoding/json` of `encoding/json.(*decodeState).object`. The compiler escapes dots in the last element of a path, so that
 * the first one after the last slash ends it (cmd/internal/objabi, PathToPrefix); what stands in brackets names other packages.
 */
function packageOf(symbol) {
    // What the linker makes for all: descriptors of types, strings, tables of methods.
    const [, made] = /^(type|go):/.exec(symbol) ?? [];
    if (made !== undefined)
        return `(${made}:)`;
    const name = symbol.split(/[[(]/, 1)[0] ?? '';
    const dot = name.indexOf('.', name.lastIndexOf('/') + 1);
    if (dot <= 0)
        return '(no package)';
    // Anything else with a percent sign stays: a symbol is what somebody wrote.
    return name
        .slice(0, dot)
        .replace(/%([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
/** Packages that are told one by one; what is smaller, and did not change, is one of them. Of many programs fewer each. */
const TILES = { most: 150, least: 10, all: 3000 };
/** The packages of a program, largest first, and one for the rest: they add up to its size, at base too. */
function tiles(head, base, most = TILES.most) {
    const names = new Set([...head.parts.keys(), ...(base?.parts.keys() ?? [])]);
    const all = [...names].map(name => ({
        name,
        size: head.parts.get(name) ?? 0,
        ...(base && { base: base.parts.get(name) ?? 0 }),
    }));
    const changed = ({ size, base: before = size }) => Math.abs(size - before);
    const weight = (tile) => Math.max(tile.size / most, changed(tile));
    const order = (a, b) => b.size - a.size || (a.name < b.name ? -1 : 1);
    if (all.length <= most)
        return all.sort(order);
    const chosen = all.sort((a, b) => weight(b) - weight(a) || order(a, b)).slice(0, most - 1);
    const left = all.slice(most - 1);
    const sum = (of) => left.reduce((total, tile) => total + of(tile), 0);
    const others = {
        name: `(${left.length} others)`,
        size: sum(({ size }) => size),
        ...(base && { base: sum(({ base: before = 0 }) => before) }),
    };
    return [...chosen, others].sort(order);
}
/** Unit of the whole file; its packages have one of their own, so that nothing adds both up. */
const SIZE_UNIT = 'bytes';
const PART_UNIT = 'bytes/package';
/** What is said of sizes. @param plain there is no base: nothing is judged */
function sizeFindings(programs, { settings, env, plain }) {
    const checks = [];
    const metrics = [];
    const most = Math.max(TILES.least, Math.min(TILES.most, Math.floor(TILES.all / programs.length)));
    for (const { importPath, base, head } of programs) {
        if (!head)
            continue;
        const verdict = plain ? undefined : base ? judgeExact(base.held, head.held, settings) : 'new';
        const about = { better: 'lower', subject: importPath.slice(-500) };
        metrics.push({
            ...about,
            name: importPath.slice(-500),
            unit: SIZE_UNIT,
            samples: [head.bytes],
            ...(base && { baseline: [base.bytes] }),
            ...(verdict && { verdict }),
            env,
        });
        for (const { name, size, base: before } of tiles(head, base, most))
            metrics.push({
                ...about,
                name: name.slice(-500),
                unit: PART_UNIT,
                samples: [size],
                ...(before !== undefined && { baseline: [before] }),
            });
        if (base && (verdict === 'regression' || verdict === 'notice'))
            checks.push(larger(importPath, base, head, verdict === 'regression' ? 'fail' : 'warn'));
    }
    const compared = programs.filter(({ base, head }) => base && head);
    if (checks.length === 0 && compared.length > 0 && !plain)
        checks.push(check('bench/size', 'pass', { en: 'No program is clearly larger than at the base', zh: '没有程序比基线明显更大' }, { programs: compared.length }));
    return { checks, metrics };
}
const MOST_NAMED = 10;
/** Instances of generic functions have names of a page. */
const MOST_NAME = 160;
function larger(importPath, base, head, status) {
    const packages = grownParts(base.parts, head.parts);
    // Tables of functions grow with every package: the cause is one of those.
    const most = packages.find(({ name }) => !name.startsWith('(')) ?? packages[0];
    const change = signed((head.held - base.held) / base.held);
    const sizes = `${figure(base.held)} → ${figure(head.held)}`;
    const told = (grown) => grown.map(({ name, by }) => `${name.length > MOST_NAME ? `${name.slice(0, MOST_NAME)}…` : name} +${figure(by)}`);
    return check('bench/size', status, {
        en: `${importPath}: ${change} bytes, ${sizes}${most ? `; most of it in ${most.name}` : ''}`,
        zh: `${importPath}：字节数 ${change}，${sizes}${most ? `；主要在 ${most.name}` : ''}`,
    }, {
        program: importPath,
        base: base.held,
        head: head.held,
        change,
        'file at base': base.bytes,
        file: head.bytes,
        packages: told(packages.slice(0, MOST_NAMED)),
        symbols: told(grownParts(base.symbols, head.symbols).slice(0, MOST_NAMED)),
    });
}
function grownParts(base, head) {
    return [...head]
        .map(([name, size]) => ({ name, by: size - (base.get(name) ?? 0) }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/bench/startup.js




/** Up to `main.main`: the runtime's own start, and what each package initialises. And to the end of the process. */
const START_UNITS = ['insn/init', 'insn/start'];
/** Starts each program with the same arguments, with which it has to end by itself, and judges what that executes. */
async function startups(programs, asked) {
    const things = programs.map(({ importPath, base, head, same }) => ({
        name: importPath,
        same,
        ...(base && { base: () => start(base, asked) }),
        ...(head && { head: () => start(head, asked) }),
    }));
    return processFindings(await judgeProcesses(START_UNITS, things, asked), {
        id: 'bench/startup',
        pass: { en: 'No program executes clearly more to start', zh: '没有程序启动时执行明显更多的指令' },
        subject: name => name,
        env: asked.env,
        plain: asked.plain,
        evidence: () => ({ arguments: asked.argv.join(' ') }),
    });
}
async function start(program, { runner, argv, timeoutMs }) {
    const { file, folder, symbols } = program;
    const counter = { mode: 'whole' };
    const ended = await runner.run({ file, folder, argv, env: quietEnv(), timeoutMs, symbols, counter });
    const bad = endedBadly(ended);
    if (bad !== undefined)
        return bad;
    const whole = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseWhole(ended.counts);
    if ('problem' in whole)
        return whole.problem;
    const { before, after } = whole;
    const functions = new Map(before.functions);
    for (const [name, insn] of after.functions)
        functions.set(name, (functions.get(name) ?? 0) + insn);
    return {
        'insn/init': { insn: before.instructions, functions: before.functions },
        'insn/start': { insn: before.instructions + after.instructions, functions },
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
    const first = await tests_start(binary, asked);
    if (!isLate(first))
        return settled(first);
    return settled(await tests_start(binary, asked));
}
function settled(ended) {
    if (ended.code === 0 && !ended.timedOut)
        return { end: 'passed' };
    if (ended.timedOut)
        return { end: 'hung' };
    return { end: isLate(ended) ? 'timed-out' : 'failed', said: reasons(ended, 20) };
}
function isLate(ended) {
    return ended.timedOut || /^panic: test timed out after /m.test(ended.stdout + ended.stderr);
}
function tests_start({ file, folder }, { runner, timeoutMs }) {
    // As `go test` starts them.
    const argv = [`-test.timeout=${Math.max(1, Math.floor(timeoutMs / 1000))}s`, '-test.paniconexit0', '-test.count=1'];
    return runner.run({ file, folder, argv, env: { GOTRACEBACK: 'single' }, timeoutMs: timeoutMs + 15_000 });
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



const texts_UNITS = ['ns/op', 'MB/s', 'insn/op', 'user-insn/op', 'B/op', 'allocs/op'];
/** @param env of the runs, as a report has it */
function textsOf(rows, metrics, target, env) {
    const emulated = env['qemu'] !== undefined;
    const [base, head] = [[], []];
    for (const [name, { first, fresh, iterations }] of rows) {
        // Of time the first runs alone are judged.
        const pair = emulated ? (fresh ?? first) : first;
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
    // Its readers take what is smaller for better.
    const judged = metrics
        .filter(({ better }) => better === 'lower')
        .map(({ name, unit, samples }) => ({ name, unit, samples, extra }));
    return {
        base: base.length === 0 ? undefined : writeBenchmarkText(base, { emulated }),
        head: writeBenchmarkText(head, { emulated }),
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
