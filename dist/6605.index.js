export const id = 6605;
export const ids = [6605];
export const modules = {

/***/ 86605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setGateStatus: () => (/* binding */ setGateStatus)
/* harmony export */ });
/* harmony import */ var _forge_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83023);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45457);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);



/** Names the status among those of other systems; branch protection asks for it by this name. */
const CONTEXT = 'xinchuang-go/gate';
/** Puts the verdict beside the commit. What the forge refuses is told, and the verdict stays what it is. */
async function setGateStatus({ verdict, rows }, token, job) {
    const { host, system } = job;
    const { headSha, repo, url } = await host.change();
    if (headSha === undefined)
        return;
    const opened = await (0,_forge_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openForge */ .ys)({ kind: host.kind, repo }, token, system, { what: 'status' });
    if ('reason' in opened) {
        host.log('warning', opened.reason.told(host.language).join('\n'));
        return;
    }
    host.mask(opened.secret);
    const [first] = rows;
    const more = rows.length > 1 ? ` (+${rows.length - 1})` : '';
    const description = first
        ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .Fq)(`${first.id}${more}: ${first.title[host.language]}`)
        : _gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MAY_GO_OUT */ .u5[host.language];
    const posted = await (0,_forge_index_js__WEBPACK_IMPORTED_MODULE_0__/* .postStatus */ .jV)(opened.forge, headSha, {
        state: verdict === 'pass' ? 'success' : 'failure',
        context: CONTEXT,
        description,
        ...(url !== undefined && { url }),
    });
    if (posted.outcome === 'skipped')
        host.log('warning', posted.reason.told(host.language).join('\n'));
}


/***/ }),

/***/ 47642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ FORGE_LIMITS),
/* harmony export */   NT: () => (/* binding */ FORGE_NAMES),
/* harmony export */   Q8: () => (/* binding */ ForgeError)
/* harmony export */ });
const FORGE_NAMES = {
    github: 'GitHub',
    gitea: 'Gitea',
    gitlab: 'GitLab',
    gitee: 'Gitee',
    gitcode: 'GitCode',
};
/** Why a forge did not do what it was asked. `said` is its own words: one line, short, hostile. */
class ForgeError extends Error {
    reason;
    request;
    said;
    details;
    name = 'ForgeError';
    constructor(
    /**
     * `refused`: 401, 403. `gone`: 404, 410. `rejected`: another 4xx. `limited`: asked to wait. `down`: 5xx or no answer,
     * `garbled`: an answer that is none. After the last two a write may have happened all the same.
     */
    reason, 
    /** `POST /repos/a/b/issues/7/comments` */
    request, said, details = {}, cause) {
        super(`${request}: ${reason} ${details.status ?? ''} ${said}`, { cause });
        this.reason = reason;
        this.request = request;
        this.said = said;
        this.details = details;
    }
}
const FORGE_LIMITS = {
    answerMs: 30_000,
    overallMs: 300_000,
    answerBytes: 64 << 20,
    pages: 200,
    retries: 2,
    second: 1000,
    longestWaitSeconds: 60,
};


/***/ }),

/***/ 83023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q8: () => (/* reexport */ forge_forge/* ForgeError */.Q8),
  ys: () => (/* reexport */ openForge),
  jV: () => (/* reexport */ postStatus),
  x5: () => (/* reexport */ refusal),
  lB: () => (/* reexport */ upsertComment)
});

// EXTERNAL MODULE: ./build/src/forge/forge.js
var forge_forge = __webpack_require__(47642);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/forge/place.js
/**
 * From the variables that CI sets; XC_FORGE_API and XC_FORGE_REPO win, for what sets none.
 * @param repo `host/owner/name` as the change has it, for a forge that does not say it in a variable
 * @returns 'unknown' when API or repository cannot be told, 'no-token' when only the token lacks
 */
function placeOf(kind, env, given) {
    if (!isForge(kind))
        return 'unknown';
    const told = TELLS[kind](env);
    const api = trimmed(env['XC_FORGE_API']) ?? trimmed(told.api);
    const repo = env['XC_FORGE_REPO'] || told.repo || given.repo?.split('/').slice(1).join('/');
    if (api === undefined || !/^https?:\/\//.test(api) || !repo || !repoShape(kind).test(repo))
        return 'unknown';
    const found = tokenFor(kind, env, given.token);
    if (found === undefined)
        return 'no-token';
    return { kind, api, repo, commitRepo: told.commitRepo ?? repo, jobUser: env['GITLAB_USER_LOGIN'], ...found };
}
const isForge = (kind) => Object.hasOwn(TELLS, kind);
/** What goes into the path of a request. */
const repoShape = (kind) => (kind === 'gitlab' ? /^[\w.-]+(?:\/[\w.-]+)*$/ : /^[\w.-]+\/[\w.-]+$/);
const TELLS = {
    github: githubLike,
    gitea: githubLike,
    gitlab: env => {
        const server = trimmed(env['CI_SERVER_URL']) ?? (env['CI_SERVER_FQDN'] && `https://${env['CI_SERVER_FQDN']}`);
        const project = env['CI_PROJECT_ID'] || env['CI_PROJECT_PATH'];
        return {
            api: env['CI_API_V4_URL'] || (server && `${server}/api/v4`),
            // A merge request from a fork lives in its target, while CI_PROJECT_ID is where the pipeline runs.
            repo: env['CI_MERGE_REQUEST_PROJECT_ID'] || project,
            commitRepo: project,
        };
    },
    // https://gitee.com/api/v5/swagger
    gitee: env => ({ api: env['GITEE_API_URL'] || 'https://gitee.com/api/v5' }),
    // https://docs.gitcode.com/docs/apis
    gitcode: env => ({ api: env['GITCODE_API_URL'] || 'https://api.gitcode.com/api/v5' }),
};
function githubLike(env) {
    return { api: env['GITHUB_API_URL'], repo: env['GITHUB_REPOSITORY'] };
}
/**
 * Gitea's addresses end in a slash; two of them in a row are another path. Nor with what stands before an @: fetch takes no
 * password from an address, and messages name the address.
 */
function trimmed(url) {
    return url?.replace(/^(https?:\/\/)[^/]*@/i, '$1').replace(/\/+$/, '') || undefined;
}
/** In this order, after the `token` input (which is XC_TOKEN outside of actions). */
const TOKENS = {
    github: ['GITHUB_TOKEN', 'GH_TOKEN'],
    gitea: ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'GITHUB_TOKEN'],
    gitlab: ['XC_GITLAB_TOKEN', 'GITLAB_TOKEN'],
    gitee: ['GITEE_TOKEN'],
    gitcode: ['GITCODE_TOKEN'],
};
function tokenFor(kind, env, given) {
    const token = given || TOKENS[kind].map(name => env[name]).find(Boolean);
    const job = env['CI_JOB_TOKEN'];
    if (kind === 'gitlab') {
        if (token && token !== job)
            return { token, tokenKind: 'personal' };
        // It may read merge requests and write no note; tried all the same, since that is about to change (work item 519575).
        return job ? { token: job, tokenKind: 'job' } : undefined;
    }
    if (!token)
        return undefined;
    // GitHub's prefix of an installation's token: github.token, or that of another app. Gitea's look all alike.
    return { token, tokenKind: token.startsWith('ghs_') ? 'job' : 'personal' };
}

;// CONCATENATED MODULE: ./build/src/forge/refusal.js


/** What a person should read when a forge did not do it: which, why, and the one thing that is missing. */
function refusal(forge, error, wanted) {
    const name = forge_forge/* FORGE_NAMES */.NT[forge.kind];
    const what = WHAT[wanted.what];
    const needs = needed(forge.kind, forge.token, wanted.what, error.details.status);
    const said = error.said;
    const status = error.details.status ?? '';
    const options = { cause: error };
    switch (error.reason) {
        case 'refused':
            return new language/* UserError */.yo('XC-FORGE-001', { forge: name, what, status, said, needs }, options);
        case 'gone':
            return new language/* UserError */.yo('XC-FORGE-005', { forge: name, where: wanted.where, needs }, options);
        case 'rejected': {
            const values = { forge: name, what, status, said, length: wanted.length ?? 0, limit: forge.commentLimit };
            return new language/* UserError */.yo('XC-FORGE-006', values, options);
        }
        case 'limited':
            return new language/* UserError */.yo('XC-FORGE-007', { forge: name, what, seconds: error.details.waitSeconds ?? '?' }, options);
        case 'down': {
            const detail = [status && `HTTP ${status}`, said].filter(Boolean).join(' ');
            return new language/* UserError */.yo('XC-FORGE-008', { forge: name, what, detail, url: forge.api }, options);
        }
        case 'garbled':
            return new language/* UserError */.yo('XC-FORGE-009', { forge: name, what, detail: said, url: forge.api }, options);
    }
}
/** There is a forge, and nothing to speak to it with. */
function noToken(kind, what) {
    return new language/* UserError */.yo('XC-FORGE-002', { forge: forge_forge/* FORGE_NAMES */.NT[kind], what: WHAT[what], needs: refusal_tokenFor(kind, what) });
}
const WHAT = {
    comment: { en: 'the comment', zh: '评论' },
    status: { en: 'the commit status', zh: '提交状态' },
};
const same = (text) => ({ en: text, zh: text });
function needed(kind, token, what, status) {
    // The token itself is no good: no permission would help.
    if (status === 401)
        return {
            en: `a token that is valid and not expired; ${refusal_tokenFor(kind, what).en}`,
            zh: `有效且未过期的令牌；${refusal_tokenFor(kind, what).zh}`,
        };
    if (kind === 'github' && token === 'personal')
        return refusal_tokenFor(kind, what);
    if (kind === 'github' || kind === 'gitea')
        return permission(kind, what);
    return refusal_tokenFor(kind, what);
}
/** Of the job that runs this. From a fork the token only reads, whatever is written there. */
function permission(kind, what) {
    // Gitea has no scope for statuses: who may write to the repository may set them. services/actions/permission_parser.go
    const status = kind === 'gitea' ? 'permissions: contents: write' : 'permissions: statuses: write';
    const line = what === 'comment' ? 'permissions: pull-requests: write' : status;
    const fork = 'workflows-examples/github/fork-safe-*.yml';
    return kind === 'github'
        ? {
            en: `${line} (in this job; from a fork: ${fork})`,
            zh: `${line}（写在本作业中；来自 fork 时：${fork}）`,
        }
        : {
            // docs.gitea.com, "Job token permissions": honoured from 1.26 on.
            en: `${line} (in this job, since Gitea 1.26; or a token of a user who may write)`,
            zh: `${line}（写在本作业中，Gitea 1.26 起；或使用有写权限用户的令牌）`,
        };
}
/** A token that may do it, and where it goes. */
function refusal_tokenFor(kind, what) {
    switch (kind) {
        case 'github':
            return what === 'comment'
                ? {
                    en: 'a token with "Pull requests: read and write" in `token`, or the job’s own with permissions: pull-requests: write',
                    zh: '在 `token` 中给出具有“Pull requests: read and write”权限的令牌，或使用带 permissions: pull-requests: write 的作业令牌',
                }
                : {
                    en: 'a token with "Commit statuses: read and write" in `token`, or the job’s own with permissions: statuses: write',
                    zh: '在 `token` 中给出具有“Commit statuses: read and write”权限的令牌，或使用带 permissions: statuses: write 的作业令牌',
                };
        case 'gitea':
            return {
                en: 'a token of a user who may write here, in `token` or GITEA_TOKEN',
                zh: '在 `token` 或 GITEA_TOKEN 中给出对本仓库有写权限用户的令牌',
            };
        case 'gitlab':
            // docs.gitlab.com/ci/jobs/ci_job_token/: GET of notes, no POST. A status needs Developer.
            return what === 'comment'
                ? {
                    en: 'a project access token with scope api and role Reporter, as the masked variable XC_GITLAB_TOKEN (CI_JOB_TOKEN cannot write notes)',
                    zh: '作用域为 api、角色为 Reporter 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN（CI_JOB_TOKEN 不能写评论）',
                }
                : {
                    en: 'a project access token with scope api and role Developer, as the masked variable XC_GITLAB_TOKEN',
                    zh: '作用域为 api、角色为 Developer 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN',
                };
        case 'gitee':
            return {
                en: 'a personal access token with scope pull_requests, as the variable GITEE_TOKEN',
                zh: '带有 pull_requests 权限的私人令牌，存为变量 GITEE_TOKEN',
            };
        case 'gitcode':
            return same('GITCODE_TOKEN (Personal Access Token, read/write)');
    }
}

;// CONCATENATED MODULE: ./build/src/forge/open.js





/**
 * The API of the forge that this run belongs to. Nothing is sent yet, and each adapter is loaded when it is.
 * @param token the `token` input; else the forge's variable
 * @returns why there is none, as a value: nothing of a report depends on a forge
 */
async function openForge(where, token, system, { what = 'comment', limits = forge_forge/* FORGE_LIMITS */.BA } = {}) {
    const kind = system.env['XC_FORGE'] || where.kind;
    const place = placeOf(kind, system.env, { token, repo: where.repo });
    if (place === 'unknown')
        return { reason: new language/* UserError */.yo('XC-FORGE-012', {}) };
    if (place === 'no-token')
        return { reason: noToken(kind, what) };
    return {
        forge: (await adapter(place.kind))(place, { http: within(system.http, limits.overallMs) }, limits),
        secret: place.token,
    };
}
/** A forge that answers everything slowly, or each page at the third try, does not hold a job for hours. */
function within(http, overallMs) {
    const end = performance.now() + overallMs;
    return {
        ...http,
        async exchange(url, options) {
            const left = Math.round(end - performance.now());
            if (left <= 0)
                throw new system/* HttpError */.j$((0,system/* withoutSecrets */.cT)(url), 'timeout', `not done within ${overallMs / 1000} s`);
            return http.exchange(url, { ...options, timeoutMs: Math.min(options.timeoutMs, left) });
        },
    };
}
async function adapter(kind) {
    switch (kind) {
        case 'github':
        case 'gitea':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8395), __webpack_require__.e(9142)]).then(__webpack_require__.bind(__webpack_require__, 69142))).githubForge;
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(7582), __webpack_require__.e(7968)]).then(__webpack_require__.bind(__webpack_require__, 20342))).gitlabForge;
        case 'gitee':
        case 'gitcode':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8395), __webpack_require__.e(4836)]).then(__webpack_require__.bind(__webpack_require__, 94836))).v5Forge;
    }
}
/** Sets a commit status; a refusal is a value. */
async function postStatus(forge, sha, status) {
    if (forge.setStatus === undefined)
        return { outcome: 'skipped', reason: new language/* UserError */.yo('XC-FORGE-013', { forge: forge_forge/* FORGE_NAMES */.NT[forge.kind] }) };
    try {
        await forge.setStatus(sha, status);
        return { outcome: 'set' };
    }
    catch (error) {
        if (!(error instanceof forge_forge/* ForgeError */.Q8))
            throw error;
        const where = { en: `commit ${sha}`, zh: `提交 ${sha}` };
        return { outcome: 'skipped', reason: refusal(forge, error, { what: 'status', where }) };
    }
}

;// CONCATENATED MODULE: ./build/src/forge/sticky.js


/**
 * Keeps one comment: the oldest that starts with the marker and is ours is edited, further ones of ours go, and nothing is
 * written when nothing changed. A refusal is a value. Two runs at once leave one too many at most, which the next
 * removes: no forge has a lock, and "the oldest wins" needs none.
 * @param body starts with the marker
 */
async function upsertComment(forge, pullRequest, marker, body) {
    try {
        return await upsert(forge, pullRequest, marker, body).catch(error => {
            // The write may have happened: look again, as a next run would.
            if (error instanceof Unsure)
                return upsert(forge, pullRequest, marker, body);
            throw error;
        });
    }
    catch (error) {
        const cause = error instanceof Unsure ? error.cause : error;
        if (!(cause instanceof forge_forge/* ForgeError */.Q8))
            throw cause;
        const where = forge.kind === 'gitlab'
            ? { en: `merge request ${pullRequest}`, zh: `合并请求 ${pullRequest}` }
            : { en: `pull request ${pullRequest}`, zh: `拉取请求 ${pullRequest}` };
        return { outcome: 'skipped', reason: refusal(forge, cause, { what: 'comment', where, length: body.length }) };
    }
}
/** A write without an answer. */
class Unsure extends Error {
}
async function upsert(forge, pullRequest, marker, body) {
    const marked = [];
    for await (const comment of forge.comments(pullRequest))
        if (starts(comment.body, marker))
            marked.push(comment);
    const [oldest, ...extra] = (await ours(forge, marked)).sort(byAge);
    if (oldest === undefined)
        return create(forge, pullRequest, body);
    let outcome = 'unchanged';
    if (asStored(oldest.body) !== asStored(body)) {
        try {
            await sure(() => forge.update(pullRequest, oldest.id, body));
        }
        catch (error) {
            // Somebody removed it since we looked.
            if (error instanceof forge_forge/* ForgeError */.Q8 && error.reason === 'gone')
                return create(forge, pullRequest, body);
            throw error;
        }
        outcome = 'updated';
    }
    let removed = 0;
    for (const { id } of extra)
        if (await isRemoved(forge, pullRequest, id))
            removed++;
    return { outcome, removed, ...(oldest.url && { url: oldest.url }) };
}
async function create(forge, pullRequest, body) {
    const { url } = await sure(() => forge.create(pullRequest, body));
    return { outcome: 'created', removed: 0, ...(url && { url }) };
}
async function sure(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof forge_forge/* ForgeError */.Q8 && (error.reason === 'down' || error.reason === 'garbled'))
            throw new Unsure(error.message, { cause: error });
        throw error;
    }
}
/** The comment stands; one too many that cannot be removed is not worth a failure. */
async function isRemoved(forge, pullRequest, id) {
    try {
        await forge.remove(pullRequest, id);
        return true;
    }
    catch (error) {
        if (error instanceof forge_forge/* ForgeError */.Q8)
            return false;
        throw error;
    }
}
/** A marker further down is a quote. */
function starts(body, marker) {
    return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}
/**
 * Those that nobody but us can have written: somebody may copy the marker and wait for us to fill in, or to vouch for, a
 * text that they can edit. CI's own account is known by name, so that a job token need not ask who it is.
 */
async function ours(forge, marked) {
    const byCi = marked.filter(comment => comment.byCi);
    if (byCi.length > 0 || marked.length === 0)
        return byCi;
    const author = (await forge.author())?.toLowerCase();
    return author === undefined ? [] : marked.filter(comment => comment.author?.toLowerCase() === author);
}
/** Numbers rise with time; other ids stay in the order of the list, which is the forge's by age. */
function byAge(a, b) {
    const numeric = /^\d{1,15}$/;
    return numeric.test(a.id) && numeric.test(b.id) ? Number(a.id) - Number(b.id) : 0;
}
/** Forges store line feeds (GitHub returns CR LF for what was edited in a browser) and cut blanks at the end. */
function asStored(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./build/src/forge/index.js






/***/ })

};
