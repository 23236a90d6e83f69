export const id = 730;
export const ids = [730];
export const modules = {

/***/ 50730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubChange: () => (/* binding */ githubChange)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13991);



/** `null` for a fork that was deleted. */
const repository = zod__WEBPACK_IMPORTED_MODULE_1__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300) })
    .nullish()
    .catch(undefined);
const branch = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    sha: zod__WEBPACK_IMPORTED_MODULE_1__.unknown().optional(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300).optional().catch(undefined),
    repo: repository,
});
const eventShape = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__.object({ number: zod__WEBPACK_IMPORTED_MODULE_1__.unknown().optional(), head: branch.optional(), base: branch.optional() })
        .optional()
        .catch(undefined),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        event: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_1__.unknown().optional(),
        head_branch: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300).nullish().catch(undefined),
        head_repository: repository,
        repository,
    })
        .optional()
        .catch(undefined),
});
/**
 * What a run of GitHub Actions, Gitea or Forgejo is about: the event's JSON, else GITHUB_*.
 * docs.github.com "Events that trigger workflows", "Webhook events and payloads"
 */
async function githubChange(env) {
    const event = env['GITHUB_EVENT_PATH'] ? await readEvent(env['GITHUB_EVENT_PATH']) : {};
    const server = env['GITHUB_SERVER_URL']?.replace(/\/+$/, '');
    const [repository, runId] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    return {
        ...(event.workflow_run
            ? ofRun(event.workflow_run)
            : event.pull_request
                ? ofPull(event.pull_request, env)
                : ofPush(env)),
        ...(repository && { repo: server ? `${server.replace(/^https?:\/\//, '')}/${repository}` : repository }),
        ...(server && repository && runId && { url: `${server}/${repository}/actions/runs/${runId}` }),
    };
}
function ofPull({ number, head, base }, env) {
    const headSha = (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commit */ .c)(head?.sha) ?? (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commit */ .c)(env['GITHUB_SHA']);
    const baseSha = (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commit */ .c)(base?.sha);
    // pull_request_target runs on the base: its GITHUB_SHA is no merge of this change.
    const mergeSha = env['GITHUB_EVENT_NAME'] === 'pull_request_target' ? undefined : (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commit */ .c)(env['GITHUB_SHA']);
    const pullRequest = (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pullNumber */ .X)(number);
    return {
        kind: 'pr',
        ...(headSha && { headSha }),
        ...(baseSha && { baseSha }),
        ...(base?.ref && { baseRef: base.ref }),
        ...(mergeSha && mergeSha !== headSha && { mergeSha }),
        ...(pullRequest && { pullRequest }),
        ...headOf(head?.ref, head?.repo, base?.repo),
    };
}
/** A run that follows another: about the other's commit. `workflow_run.pull_requests` is empty for forks. */
function ofRun(run) {
    const headSha = (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commit */ .c)(run.head_sha);
    return {
        kind: run.event.startsWith('pull_request') ? 'pr' : 'push',
        ...(headSha && { headSha }),
        ...headOf(run.head_branch ?? undefined, run.head_repository, run.repository),
    };
}
function ofPush(env) {
    const headSha = (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commit */ .c)(env['GITHUB_SHA']);
    if (env['GITHUB_REF_TYPE'] === 'tag')
        return { kind: 'tag', ...(headSha && { headSha }) };
    const baseRef = env['GITHUB_REF_NAME'];
    return { kind: 'push', ...(headSha && { headSha }), ...(baseRef && { baseRef }) };
}
function headOf(ref, head, base) {
    return {
        ...(ref && { headRef: ref }),
        ...(head && { headRepo: head.full_name }),
        ...(head && base && { fromFork: head.full_name.toLowerCase() !== base.full_name.toLowerCase() }),
    };
}
async function readEvent(path) {
    try {
        return eventShape.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch {
        // Without a readable event the commit is that of GITHUB_SHA.
        return {};
    }
}


/***/ })

};
