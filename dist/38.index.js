export const id = 38;
export const ids = [38];
export const modules = {

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cutAtBlock: () => (/* binding */ cutAtBlock),
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var system = __webpack_require__(7787);
;// CONCATENATED MODULE: ./build/src/host/github-cache.js

/** @actions/cache is two thirds of the bundle: it is loaded only by who caches. */
const load = () => Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 1691));
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

;// CONCATENATED MODULE: ./build/src/host/github.js




/** GitHub keeps 10 annotations of each level for a step. actions/toolkit docs/problem-matchers.md */
const ANNOTATIONS_PER_LEVEL = 10;
/** A larger summary fails to upload as a whole. */
const SUMMARY_BYTES = 1 << 20;
/** GitHub Actions and what speaks its runner protocol: Gitea, Forgejo, act. */
function githubHost(system, language) {
    const { env } = system;
    const kind = env['GITEA_ACTIONS'] || env['FORGEJO_ACTIONS'] ? 'gitea' : 'github';
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
            command[level](text);
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
        change: () => changeOf(env),
        saveState: core/* saveState */.LZ,
        state: name => core/* getState */.Gu(name) || undefined,
    };
}
/** GitHub's workflow commands, by the level they carry. */
const command = { debug: core/* debug */.Yz, info: core/* info */.pq, notice: core/* notice */.lm, warning: core/* warning */.$e, error: core/* error */.z3 };
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
async function changeOf(env) {
    const event = env['GITHUB_EVENT_PATH'] ? await readEvent(env['GITHUB_EVENT_PATH']) : {};
    const pr = event.pull_request;
    const headSha = commit(pr?.head?.sha) ?? commit(env['GITHUB_SHA']);
    const baseSha = commit(pr?.base?.sha);
    const mergeSha = pr ? commit(env['GITHUB_SHA']) : undefined;
    const server = env['GITHUB_SERVER_URL']?.replace(/\/+$/, '');
    const [repository, runId] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    return {
        kind: pr ? 'pr' : env['GITHUB_REF_TYPE'] === 'tag' ? 'tag' : 'push',
        ...(repository && { repo: server ? `${server.replace(/^https?:\/\//, '')}/${repository}` : repository }),
        ...(headSha && { headSha }),
        ...(baseSha && { baseSha }),
        ...(mergeSha && mergeSha !== headSha && { mergeSha }),
        ...(server && repository && runId && { url: `${server}/${repository}/actions/runs/${runId}` }),
    };
}
function commit(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}
async function readEvent(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        // Without a readable event the commit is that of GITHUB_SHA.
        return {};
    }
}


/***/ })

};
