export const id = 2038;
export const ids = [2038];
export const modules = {

/***/ 62038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cutAtBlock: () => (/* binding */ cutAtBlock),
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/host/github-cache.js

/** @actions/cache is two thirds of the bundle: it is loaded only by who caches. */
const load = () => Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3489), __webpack_require__.e(5015)]).then(__webpack_require__.bind(__webpack_require__, 35015));
async function restoreCache(warn, ...[paths, key, prefixes]) {
    try {
        return await (await load()).restoreCache([...paths], key, [...prefixes]);
    }
    catch (error) {
        warn(`cache not restored: ${(0,system/* errorText */.kc)(error)}`);
        return undefined;
    }
}
async function saveCache(warn, ...[paths, key]) {
    try {
        return (await (await load()).saveCache([...paths], key)) >= 0;
    }
    catch (error) {
        // A fork's token may only read, and two jobs may race for one key: neither fails a build.
        warn(`cache not saved: ${(0,system/* errorText */.kc)(error)}`);
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/host/recognise.js
var recognise = __webpack_require__(47797);
;// CONCATENATED MODULE: ./build/src/host/github.js




/** GitHub keeps 10 annotations of each level for a step. actions/toolkit docs/problem-matchers.md */
const ANNOTATIONS_PER_LEVEL = 10;
/** A larger summary fails to upload as a whole. */
const SUMMARY_BYTES = 1 << 20;
/** GitHub Actions and what speaks its runner protocol: Gitea, Forgejo, act. */
function githubHost(system, language) {
    const { env } = system;
    // This door is for runners of GitHub's protocol, whatever else is set.
    const kind = (0,recognise/* recognise */.G)({ ...env, GITHUB_ACTIONS: 'true', XC_FORGE: undefined }) === 'gitea' ? 'gitea' : 'github';
    let change;
    return {
        kind,
        caps: { summary: Boolean(env['GITHUB_STEP_SUMMARY']), annotations: true, color: false, moving: false },
        language,
        input: name => core/* getInput */.V4(name) || undefined,
        setOutput: core/* setOutput */.uH,
        exportEnv: core/* exportVariable */.dN,
        addPath: core/* addPath */.fM,
        mask: core/* setSecret */.Pq,
        log(level, text) {
            if (kind === 'github')
                command[level](text);
            else
                lineByLine(level, text);
        },
        group: core/* group */.Os,
        progress: label => ({
            update: () => { },
            end: (summary, ok = true) => core/* info */.pq(`${ok ? '✔' : '✖'} ${label.padEnd(9)}${summary}`),
        }),
        annotate(found) {
            // The compiler names files from the module's folder, the runner looks for them from the checkout's.
            const module = (0,external_node_path_.relative)(env['GITHUB_WORKSPACE'] || system.cwd, system.cwd);
            const placed = found.map(a => a.path === undefined || (0,external_node_path_.isAbsolute)(a.path) ? a : { ...a, path: (0,external_node_path_.join)(module, a.path) });
            for (const level of ['error', 'warning', 'notice'])
                emit(level, placed.filter(a => a.level === level));
        },
        async summary(markdown) {
            if (!env['GITHUB_STEP_SUMMARY'])
                return;
            await core/* summary */.z.addRaw(cutAtBlock(markdown, SUMMARY_BYTES), true).write();
        },
        cache: {
            restore: (...args) => restoreCache(core/* warning */.$e, ...args),
            save: (...args) => saveCache(core/* warning */.$e, ...args),
        },
        change: () => {
            change ??= Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 50730)).then(({ githubChange }) => githubChange(env));
            return change;
        },
        saveState: core/* saveState */.LZ,
        state: name => core/* getState */.Gu(name) || undefined,
    };
}
/** GitHub's workflow commands, by the level they carry. */
const command = { debug: core/* debug */.Yz, info: core/* info */.pq, notice: core/* notice */.lm, warning: core/* warning */.$e, error: core/* error */.z3 };
/**
 * Gitea's runner and pages show a command as it was printed, with %0A for each new line: only the first line is one. What
 * would be taken for a command by itself is not let out without the one around it.
 */
function lineByLine(level, text) {
    const [first = '', ...rest] = text.split('\n');
    command[level](first);
    for (const line of rest)
        command[/^\s*(?:::|##\[)/.test(line) ? level : 'info'](line);
}
function emit(level, found) {
    const shown = found.slice(0, found.length > ANNOTATIONS_PER_LEVEL ? ANNOTATIONS_PER_LEVEL - 1 : ANNOTATIONS_PER_LEVEL);
    for (const a of shown)
        command[level](a.message, {
            title: a.title,
            ...(a.path !== undefined && { file: a.path }),
            ...(a.line !== undefined && { startLine: a.line }),
            ...(a.column !== undefined && { startColumn: a.column }),
        });
    const rest = found.length - shown.length;
    if (rest > 0)
        command[level](`… ${rest} more of this kind are in the report`);
}
/** Cuts before a blank line, so that no table or fence is left open in the middle. */
function cutAtBlock(markdown, maxBytes) {
    if (Buffer.byteLength(markdown) <= maxBytes)
        return markdown;
    const note = '\n\n… cut: the whole report is in the artifact.\n';
    let room = maxBytes - Buffer.byteLength(note);
    let kept = '';
    for (const block of markdown.split(/(?<=\n\n)/)) {
        room -= Buffer.byteLength(block);
        if (room < 0)
            break;
        kept += block;
    }
    return kept.trimEnd() + note;
}


/***/ })

};
