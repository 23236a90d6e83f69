export const id = 4299;
export const ids = [4299];
export const modules = {

/***/ 84299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  understand: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/src/language/index.js + 16 modules
var language = __webpack_require__(21580);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var src_platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/config/amounts.js
var amounts = __webpack_require__(34413);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
;// CONCATENATED MODULE: ./build/src/config/define.js

/**
 * A platform of the user's own. What the file says is documented by it; the rest is that of `like`, and without one
 * unknown, except what the architecture settles.
 */
function definedPlatform(given, file, like) {
    const { goarch } = given;
    const [os = '', cpu = ''] = given.id.split('/');
    const fact = (value, base) => value === undefined
        ? (base ?? { value: null, confidence: 'unknown', source: file })
        : { value, confidence: 'documented', source: file };
    const libc = given.libc ?? like?.libc ?? 'glibc';
    const world = fact(given.world, like?.world);
    const features = given['go-level'] === undefined ? like?.cpu.features : undefined;
    const qemuCpu = given['qemu-cpu'] ?? like?.qemuCpu;
    // A loader is that of its libc and world: another of these has another loader.
    const sameLoader = libc === (like?.libc ?? 'glibc') && world.value === (like?.world?.value ?? null);
    const loader = like !== undefined && sameLoader ? like.interp : (0,src_platform/* loaderOf */.LM)(goarch, libc, world.value);
    return {
        id: given.id,
        name: { en: given.name, zh: given.name },
        goarch,
        os: { id: os, name: { en: os, zh: os } },
        cpu: { id: cpu, name: { en: cpu, zh: cpu }, ...(features !== undefined && { features }) },
        ...(libc === 'musl' && { libc }),
        kernel: fact(given.kernel, like?.kernel),
        glibc: fact(given.glibc, libc === 'musl' ? undefined : like?.glibc),
        page: goarch === 'amd64' ? (0,src_platform/* pageOfAmd64 */.VI)() : fact(given.page, like?.page),
        ...(goarch === 'loong64' ? { world } : { goLevel: fact(given['go-level'], like?.goLevel) }),
        interp: fact(given.interp, loader),
        ...(qemuCpu !== undefined && { qemuCpu }),
        ...(given.aliases !== undefined && { aliases: given.aliases }),
        userDefined: true,
    };
}
/** The key of a definition that its architecture or its libc rules out, if any. */
function misfit({ goarch, world, page, libc, glibc, 'go-level': level }, like) {
    if (like !== undefined && like.goarch !== goarch)
        return 'goarch';
    if (world !== undefined && goarch !== 'loong64')
        return 'world';
    if (page !== undefined && page !== 4096 && goarch === 'amd64')
        return 'page';
    if (glibc !== undefined && (libc ?? like?.libc) === 'musl')
        return 'glibc';
    if (level === undefined)
        return undefined;
    const fits = { loong64: false, amd64: /^v[1-4]$/.test(level), arm64: /^v[89]\./.test(level) };
    return fits[goarch] ? undefined : 'go-level';
}

// EXTERNAL MODULE: ./build/src/config/fields.js
var fields = __webpack_require__(21943);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/config/problems.js



/** What the schema refuses, in words, each with its line. */
function problemsOf(issues, source) {
    return issues.flatMap(issue => problemOf(issue, [], source));
}
function problemOf(issue, base, source) {
    const path = [...base, ...issue.path];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map(key => unknownKey(path, key, source));
        case 'invalid_union': {
            // The alternative that got furthest is the one the user meant; one that fails at its root was not meant at all.
            const meant = issue.errors.find(branch => branch.every(inner => inner.path.length > 0 || inner.code === 'unrecognized_keys'));
            return meant === undefined ? [refused(path, source)] : meant.flatMap(inner => problemOf(inner, path, source));
        }
        case 'invalid_key':
            return [
                new language/* UserError */.yo('XC-CONFIG-012', {
                    place: source.place(path),
                    field: fieldName(path),
                    id: (0,language/* oneLine */.TN)(String(path.at(-1))),
                    near: '—',
                }),
            ];
        default:
            return [refused(path, source)];
    }
}
function unknownKey(path, key, source) {
    const known = (0,fields/* keysAt */._s)(path);
    const near = nearest(key, known);
    return new language/* UserError */.yo('XC-CONFIG-003', {
        place: source.place([...path, key]),
        field: fieldName([...path, key]),
        near: near ?? '—',
        known: known.join(' · '),
    });
}
/** undefined when nothing known is near enough to have been meant. */
function nearest(word, known) {
    const cut = word.slice(0, MAX_SHOWN);
    const near = known.length === 0 ? undefined : (0,mod.closest)(cut, known);
    return near !== undefined && (0,mod.distance)(cut, near) <= Math.max(2, near.length / 2) ? near : undefined;
}
function refused(path, source) {
    const value = valueAt(source.data, path);
    const place = source.place(path);
    if (path.length === 1 && path[0] === 'version' && value !== undefined)
        return new language/* UserError */.yo('XC-CONFIG-006', { place, value: shown(value) });
    const values = {
        place,
        field: path.length === 0 ? '(file)' : fieldName(path),
        allowed: (0,fields/* fieldAt */.UK)(path) ?? { en: '{key: value}', zh: '{键： 值}' },
    };
    return value === undefined
        ? new language/* UserError */.yo('XC-CONFIG-005', values)
        : new language/* UserError */.yo('XC-CONFIG-004', { ...values, value: shown(value) });
}
/** `platforms[2].reason`, `verify.checks.elf/vcs` */
function fieldName(path) {
    return path
        .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${(0,language/* oneLine */.TN)(String(part))}`))
        .join('');
}
function valueAt(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
const MAX_SHOWN = 80;
function shown(value) {
    return (0,language/* oneLine */.TN)(JSON.stringify(value) ?? String(value));
}

// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/config/source.js


/** The library's own limit against "billion laughs", stated here because it matters. */
const MAX_ALIASES = 100;
/**
 * @param file the name that errors show
 * @throws UserError XC-CONFIG-002
 */
function parseSource(text, file) {
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            logLevel: 'error',
            version: '1.2',
        });
        const [first] = [...document.errors, ...document.warnings];
        if (first !== undefined)
            throw new language/* UserError */.yo('XC-CONFIG-002', {
                place: `${file}:${lines.linePos(first.pos[0]).line}`,
                problem: first.message.split('\n')[0] ?? '',
            });
        (0,dist/* visit */.YR)(document, {
            Pair(_, { key }) {
                if ((0,dist/* isScalar */.jn)(key) && String(key.value) !== '__proto__')
                    return;
                const start = (0,dist/* isNode */.Ll)(key) ? startOf(key) : undefined;
                throw new language/* UserError */.yo('XC-CONFIG-002', {
                    place: start === undefined ? file : `${file}:${lines.linePos(start).line}`,
                    problem: 'a key has to be a plain name',
                });
            },
        });
        const data = document.toJS({ maxAliasCount: MAX_ALIASES });
        return {
            // An empty file says nothing, as an empty map does.
            data: data ?? {},
            place(path) {
                const start = rangeOf(document.contents, path);
                return start === undefined ? file : `${file}:${lines.linePos(start).line}`;
            },
        };
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo)
            throw error;
        // The parser recurses, and refuses too many aliases with a ReferenceError.
        if (error instanceof RangeError)
            throw new language/* UserError */.yo('XC-CONFIG-002', { place: file, problem: 'nested too deeply' });
        if (error instanceof ReferenceError)
            throw new language/* UserError */.yo('XC-CONFIG-002', { place: file, problem: error.message.split('\n')[0] ?? '' });
        throw error;
    }
}
/** Offset of the key, where the last step is one, otherwise of the value. */
function rangeOf(root, path) {
    let node = root;
    let start = (0,dist/* isNode */.Ll)(root) ? startOf(root) : undefined;
    for (const part of path) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(item => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(part));
            if (pair === undefined)
                break;
            start = (0,dist/* isNode */.Ll)(pair.key) ? startOf(pair.key) : start;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof part === 'number') {
            node = node.items[part];
            if (!(0,dist/* isNode */.Ll)(node))
                break;
            start = startOf(node) ?? start;
        }
        else
            break;
    }
    return start;
}
function startOf(node) {
    return node.range?.[0];
}

;// CONCATENATED MODULE: ./build/src/config/understand.js









/**
 * A configuration file's text, understood as far as it goes: a part that is wrong does not hide what is wrong with the
 * others.
 * @param file the name that errors show
 * @param knownChecks asked only when the file names a check
 * @throws UserError XC-CONFIG-002 when it is not YAML
 */
async function understand(text, file, now, knownChecks) {
    const source = parseSource(text, file);
    const parsed = schema.fileSchema.safeParse(source.data);
    const problems = parsed.success ? [] : problemsOf(parsed.error.issues, source);
    const warnings = [];
    const raw = asRecord(source.data);
    const defined = definitions(asArray(raw['define']), source, file, problems);
    const platforms = choices(asArray(raw['platforms']), defined, asArray(raw['define']), source, problems);
    const given = asRecord(asRecord(raw['verify'])['checks']);
    const gate = asRecord(raw['gate']);
    const waivers = asArray(gate['waivers']).map(asRecord);
    const severities = Object.keys(given).map((id) => [['verify', 'checks', id], id]);
    const judged = [
        ...asArray(gate['allow-unknown']).map((id, i) => [['gate', 'allow-unknown', i], String(id)]),
        ...waivers.map(({ check }, i) => [['gate', 'waivers', i, 'check'], String(check)]),
    ];
    if (knownChecks !== undefined && severities.length + judged.length > 0) {
        const known = await knownChecks();
        problems.push(...unknownChecks(severities, known.verify, source), ...unknownChecks(judged, known.all, source));
    }
    const required = gatePlatforms(asArray(gate['platforms']), waivers, defined, source, problems);
    const checks = overrides(given, source, now, warnings);
    problems.sort((a, b) => lineOf(a) - lineOf(b));
    const config = withDefaults(parsed.data ?? { version: 1 }, platforms, defined, checks, required);
    return { config, problems, warnings };
}
/** The platforms of the gate and of its waivers by their ids, however they were written. */
function gatePlatforms(names, waivers, defined, source, problems) {
    const ids = new Map();
    const all = [
        ...names.map((name, i) => [['gate', 'platforms', i], name]),
        ...waivers.map(({ platform }, i) => [['gate', 'waivers', i, 'platform'], platform]),
    ];
    for (const [at, name] of all) {
        if (typeof name !== 'string' || name === '')
            continue;
        const platform = alike(name, at, defined, source, problems);
        if (platform !== undefined)
            ids.set(name, platform.id);
    }
    return ids;
}
function lineOf(problem) {
    return Number(/:(\d+)$/.exec(String(problem.values['place']))?.[1] ?? 0);
}
function definitions(items, source, file, problems) {
    const defined = [];
    items.forEach((item, i) => {
        // What is wrong with its shape has been said already.
        const { data } = schema.definition.safeParse(item);
        if (data === undefined)
            return;
        const at = ['define', i];
        const like = data.like === undefined ? undefined : alike(data.like, [...at, 'like'], defined, source, problems);
        const goarch = data.goarch ?? like?.goarch;
        if (goarch === undefined) {
            // What it is like has been refused already.
            if (data.like === undefined)
                problems.push(missing([...at, 'goarch'], source));
            return;
        }
        const settled = { ...data, goarch };
        const key = misfit(settled, like);
        if (key !== undefined)
            problems.push(wrongValue([...at, key], String(data[key]), source));
        const before = problems.length;
        const taken = (name) => [...(0,src_platform/* allPlatforms */.yk)(), ...defined].some(p => p.id === name || p.aliases?.includes(name));
        if (taken(data.id))
            problems.push(twice([...at, 'id'], data.id, source));
        data.aliases?.forEach((name, n) => {
            if (taken(name))
                problems.push(twice([...at, 'aliases', n], name, source));
        });
        if (problems.length === before && key !== 'goarch')
            defined.push(definedPlatform(settled, file, like));
    });
    return defined;
}
function alike(text, at, defined, source, problems) {
    try {
        return (0,src_platform/* resolvePlatform */.u4)(text, defined);
    }
    catch (error) {
        if (!(error instanceof language/* UserError */.yo))
            throw error;
        problems.push(notAPlatform(error, at, source));
        return undefined;
    }
}
function choices(items, defined, definitions, source, problems) {
    const chosen = [];
    items.forEach((item, i) => {
        const at = ['platforms', i];
        const { platform: text, required = true, reason } = typeof item === 'string' ? { platform: item } : asRecord(item);
        if (typeof text !== 'string' || text === '' || typeof required !== 'boolean')
            return;
        if (!required && reason === undefined)
            problems.push(missing([...at, 'reason'], source));
        // A definition that is itself wrong is not reported a second time as unknown.
        if (!defined.some(p => p.id === text) && definitions.some(d => asRecord(d)['id'] === text))
            return;
        try {
            const platform = (0,src_platform/* resolvePlatform */.u4)(text, defined);
            if (chosen.some(c => c.platform.id === platform.id))
                problems.push(twice(at, platform.id, source));
            else
                chosen.push({ platform, required, ...(typeof reason === 'string' && { reason }) });
        }
        catch (error) {
            if (!(error instanceof language/* UserError */.yo))
                throw error;
            problems.push(notAPlatform(error, at, source));
        }
    });
    return chosen;
}
function unknownChecks(named, known, source) {
    return named
        .filter(([, id]) => schema.CHECK_ID.test(id) && !known.includes(id))
        .map(([at, id]) => new language/* UserError */.yo('XC-CONFIG-012', {
        place: source.place(at),
        field: fieldName(at),
        id: (0,language/* oneLine */.TN)(id),
        near: nearest(id, known) ?? '—',
    }));
}
function overrides(checks, source, now, warnings) {
    const holding = {};
    for (const [id, value] of Object.entries(checks)) {
        const { data } = schema.override.safeParse(value);
        if (data === undefined)
            continue;
        const place = source.place(['verify', 'checks', id]);
        if (data.until < now.toISOString().slice(0, 10))
            warnings.push(new language/* UserError */.yo('XC-CONFIG-009', { place, id: (0,language/* oneLine */.TN)(id), until: data.until, reason: data.reason }));
        else
            holding[id] = data;
    }
    return holding;
}
function withDefaults(file, platforms, defined, checks, platformIds) {
    const base = (0,config/* defaultConfig */.s)();
    const { build = {}, verify = {}, gate = {} } = file;
    const { size, 'insn-op': insnOp, handshake } = gate.thresholds ?? {};
    const idOf = (name) => platformIds.get(name) ?? name;
    return {
        lang: file.lang ?? base.lang,
        platforms: file.platforms === undefined ? base.platforms : platforms,
        platformsNamed: file.platforms !== undefined,
        defined,
        ...(file['go-version'] !== undefined && { goVersion: file['go-version'] }),
        china: file.china ?? base.china,
        packages: file.packages ?? base.packages,
        build: {
            ...(build.output !== undefined && { output: build.output }),
            ldflags: build.ldflags ?? base.build.ldflags,
            tags: build.tags ?? base.build.tags,
            trimpath: build.trimpath ?? base.build.trimpath,
            cgo: build.cgo ?? base.build.cgo,
            cc: build.cc ?? base.build.cc,
            rebuildCheck: build['rebuild-check'] ?? base.build.rebuildCheck,
            ...(build.version !== undefined && { version: build.version }),
        },
        verify: {
            static: verify.static ?? base.verify.static,
            allowedLibraries: verify['allowed-libraries'] ?? base.verify.allowedLibraries,
            allowedRpath: verify['allowed-rpath'] ?? base.verify.allowedRpath,
            run: verify.run ?? base.verify.run,
            runTimeoutSeconds: verify['run-timeout'] ?? base.verify.runTimeoutSeconds,
            debugInfo: verify['debug-info'] ?? base.verify.debugInfo,
            ...(verify['max-size'] !== undefined && { maxSize: (0,amounts/* bytesOf */.$$)(verify['max-size']) }),
            maxGrowthPercent: verify['max-growth'] === undefined ? base.verify.maxGrowthPercent : (0,amounts/* percentOf */.pR)(verify['max-growth']),
            ...(verify['tools-image'] !== undefined && { toolsImage: verify['tools-image'] }),
            checks,
        },
        report: { html: file.report?.html ?? base.report.html },
        gate: {
            require: gate.require ?? base.gate.require,
            allowUnknown: gate['allow-unknown'] ?? base.gate.allowUnknown,
            ...(gate.platforms !== undefined && { platforms: gate.platforms.map(idOf) }),
            thresholds: {
                ...(size !== undefined && { size: (0,amounts/* percentOf */.pR)(size) }),
                ...(insnOp !== undefined && { insnOp: (0,amounts/* percentOf */.pR)(insnOp) }),
                ...(handshake !== undefined && { handshake: (0,amounts/* percentOf */.pR)(handshake) }),
            },
            waivers: (gate.waivers ?? []).map(({ check, reason, until, platform, program }) => ({
                check,
                reason,
                until,
                ...(platform !== undefined && { platform: idOf(platform) }),
                ...(program !== undefined && { program }),
            })),
        },
    };
}
function notAPlatform(error, at, source) {
    const where = { place: source.place(at), field: fieldName(at) };
    const { text = '', near = '' } = error.values;
    if (error.code === 'XC-PLATFORM-001')
        return new language/* UserError */.yo('XC-CONFIG-007', { ...where, text, near });
    const [en, zh] = [error.lines('en'), error.lines('zh')];
    return new language/* UserError */.yo('XC-CONFIG-011', {
        ...where,
        problem: { en: en[0] ?? '', zh: zh[0] ?? '' },
        mend: { en: en[1] ?? '', zh: zh[1] ?? '' },
    });
}
function wrongValue(at, value, source) {
    return new language/* UserError */.yo('XC-CONFIG-004', {
        place: source.place(at),
        field: fieldName(at),
        value,
        allowed: (0,fields/* fieldAt */.UK)(at) ?? '',
    });
}
function missing(at, source) {
    return new language/* UserError */.yo('XC-CONFIG-005', {
        place: source.place(at),
        field: fieldName(at),
        allowed: (0,fields/* fieldAt */.UK)(at) ?? '',
    });
}
function twice(at, id, source) {
    return new language/* UserError */.yo('XC-CONFIG-008', { place: source.place(at), field: fieldName(at), id });
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}


/***/ })

};
