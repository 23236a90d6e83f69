export const id = 7968;
export const ids = [7968];
export const modules = {

/***/ 65407:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var map = {
	"./BurstyRateLimiter": [
		85860
	],
	"./BurstyRateLimiter.js": [
		85860
	],
	"./ExpressBruteFlexible": [
		83966,
		3966
	],
	"./ExpressBruteFlexible.js": [
		83966,
		3966
	],
	"./RLWrapperBlackAndWhite": [
		87383
	],
	"./RLWrapperBlackAndWhite.js": [
		87383
	],
	"./RLWrapperTimeouts": [
		24016
	],
	"./RLWrapperTimeouts.js": [
		24016
	],
	"./RateLimiterAbstract": [
		88569
	],
	"./RateLimiterAbstract.js": [
		88569
	],
	"./RateLimiterCluster": [
		10565
	],
	"./RateLimiterCluster.js": [
		10565
	],
	"./RateLimiterDrizzle": [
		50673
	],
	"./RateLimiterDrizzle.js": [
		50673
	],
	"./RateLimiterDrizzleNonAtomic": [
		75347
	],
	"./RateLimiterDrizzleNonAtomic.js": [
		75347
	],
	"./RateLimiterDynamo": [
		82309
	],
	"./RateLimiterDynamo.js": [
		82309
	],
	"./RateLimiterEtcd": [
		36481
	],
	"./RateLimiterEtcd.js": [
		36481
	],
	"./RateLimiterEtcdNonAtomic": [
		15299
	],
	"./RateLimiterEtcdNonAtomic.js": [
		15299
	],
	"./RateLimiterInsuredAbstract": [
		33847
	],
	"./RateLimiterInsuredAbstract.js": [
		33847
	],
	"./RateLimiterMemcache": [
		73250
	],
	"./RateLimiterMemcache.js": [
		73250
	],
	"./RateLimiterMemory": [
		24544
	],
	"./RateLimiterMemory.js": [
		24544
	],
	"./RateLimiterMongo": [
		28439
	],
	"./RateLimiterMongo.js": [
		28439
	],
	"./RateLimiterMySQL": [
		67793
	],
	"./RateLimiterMySQL.js": [
		67793
	],
	"./RateLimiterPostgres": [
		3740
	],
	"./RateLimiterPostgres.js": [
		3740
	],
	"./RateLimiterPrisma": [
		16323
	],
	"./RateLimiterPrisma.js": [
		16323
	],
	"./RateLimiterQueue": [
		52860
	],
	"./RateLimiterQueue.js": [
		52860
	],
	"./RateLimiterRedis": [
		54336
	],
	"./RateLimiterRedis.js": [
		54336
	],
	"./RateLimiterRes": [
		80449
	],
	"./RateLimiterRes.js": [
		80449
	],
	"./RateLimiterSQLite": [
		73283
	],
	"./RateLimiterSQLite.js": [
		73283
	],
	"./RateLimiterStoreAbstract": [
		65140
	],
	"./RateLimiterStoreAbstract.js": [
		65140
	],
	"./RateLimiterUnion": [
		10244
	],
	"./RateLimiterUnion.js": [
		10244
	],
	"./RateLimiterValkey": [
		32193
	],
	"./RateLimiterValkey.js": [
		32193
	],
	"./RateLimiterValkeyGlide": [
		53756
	],
	"./RateLimiterValkeyGlide.js": [
		53756
	],
	"./component/BlockedKeys": [
		38830
	],
	"./component/BlockedKeys/": [
		38830
	],
	"./component/BlockedKeys/BlockedKeys": [
		85202
	],
	"./component/BlockedKeys/BlockedKeys.js": [
		85202
	],
	"./component/BlockedKeys/index": [
		38830
	],
	"./component/BlockedKeys/index.js": [
		38830
	],
	"./component/MemoryStorage": [
		28178,
		8178
	],
	"./component/MemoryStorage/": [
		28178,
		8178
	],
	"./component/MemoryStorage/MemoryStorage": [
		81534
	],
	"./component/MemoryStorage/MemoryStorage.js": [
		81534
	],
	"./component/MemoryStorage/Record": [
		60749
	],
	"./component/MemoryStorage/Record.js": [
		60749
	],
	"./component/MemoryStorage/index": [
		28178,
		8178
	],
	"./component/MemoryStorage/index.js": [
		28178,
		8178
	],
	"./component/RateLimiterEtcdTransactionFailedError": [
		43184
	],
	"./component/RateLimiterEtcdTransactionFailedError.js": [
		43184
	],
	"./component/RateLimiterQueueError": [
		27948
	],
	"./component/RateLimiterQueueError.js": [
		27948
	],
	"./component/RateLimiterSetupError": [
		72922
	],
	"./component/RateLimiterSetupError.js": [
		72922
	],
	"./constants": [
		13880,
		3880
	],
	"./constants.js": [
		13880,
		3880
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return Promise.all(ids.slice(1).map(__webpack_require__.e)).then(() => {
		return __webpack_require__.t(id, 7 | 16);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 65407;
module.exports = webpackAsyncContext;

/***/ }),

/***/ 15283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   p: () => (/* binding */ waitOf)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47642);


/** A status that is no success, as a failure with its reason. `headers` in lower case. */
function failureOf(request, status, said, headers, cause) {
    const waitSeconds = waitOf(headers);
    return new _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q8(reasonOf(status, said, headers), request, short(said), { status, waitSeconds }, cause);
}
function reasonOf(status, said, headers) {
    // GitHub limits with 403 too. docs.github.com "Rate limits for the REST API"
    if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(said))))
        return 'limited';
    if (status === 401 || status === 403)
        return 'refused';
    if (status === 404 || status === 410)
        return 'gone';
    if (status >= 500)
        return 'down';
    return 'rejected';
}
/** Seconds that an answer asks to wait: Retry-After (a number or a date), or the end of GitHub's window. */
function waitOf(headers, now = Date.now()) {
    const after = headers['retry-after'];
    if (typeof after === 'string' && after.trim() !== '') {
        const seconds = /^\d+$/.test(after.trim()) ? Number(after) : (Date.parse(after) - now) / 1000;
        if (Number.isFinite(seconds))
            return Math.max(0, Math.ceil(seconds));
    }
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, Math.ceil(reset - now / 1000) + 1);
    return undefined;
}
/** What a server said, fit for one line of a log. */
function short(said) {
    const text = /^\s*</.test(said) ? 'a web page' : said;
    return (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 200);
}


/***/ }),

/***/ 20342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabForge: () => (/* binding */ gitlabForge)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _gitbeaker_requester_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33888);
/* harmony import */ var _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37582);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55156);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91555);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58165);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10990);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15283);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47642);









const note = zod__WEBPACK_IMPORTED_MODULE_8__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_8__.number(),
    body: zod__WEBPACK_IMPORTED_MODULE_8__.string(),
    system: zod__WEBPACK_IMPORTED_MODULE_8__.boolean().optional(),
    author: zod__WEBPACK_IMPORTED_MODULE_8__.object({ username: zod__WEBPACK_IMPORTED_MODULE_8__.string() }).nullish(),
});
const request = zod__WEBPACK_IMPORTED_MODULE_8__.object({ iid: zod__WEBPACK_IMPORTED_MODULE_8__.number(), sha: zod__WEBPACK_IMPORTED_MODULE_8__.string().nullish() });
const PER_PAGE = 100;
/** GitLab. https://docs.gitlab.com/api/notes/, /api/commits/#set-commit-pipeline-status, /ci/jobs/ci_job_token/ */
function gitlabForge(place, system, limits) {
    const { api, repo, token } = place;
    const options = {
        host: api.replace(/\/api\/v4$/, ''),
        ...(place.tokenKind === 'job' ? { jobToken: token } : { token }),
        requesterFn: requester(system.http, limits),
    };
    const notes = new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_2__/* .MergeRequestNotes */ .vxy(options);
    /** One request each, since gitbeaker's own walk keeps all pages until the last. */
    async function* pages(one, item, what) {
        const shape = zod__WEBPACK_IMPORTED_MODULE_8__.object({ data: zod__WEBPACK_IMPORTED_MODULE_8__.array(item), paginationInfo: zod__WEBPACK_IMPORTED_MODULE_8__.object({ next: zod__WEBPACK_IMPORTED_MODULE_8__.number().nullish() }) });
        for (let page = 1, count = 0; page; count++) {
            if (count >= limits.pages)
                throw new _forge_js__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q8('garbled', what, `more than ${limits.pages} pages`);
            const paging = { pagination: 'offset', perPage: PER_PAGE, page, maxPages: 1, showExpanded: true };
            const answer = understood(what, await one(paging), shape);
            yield answer.data;
            page = answer.paginationInfo.next;
        }
    }
    return {
        kind: 'gitlab',
        api,
        token: place.tokenKind,
        // GitLab takes 1,000,000; what makes the page slow helps nobody.
        commentLimit: 65_536,
        async *comments(iid) {
            const list = (paging) => notes.all(repo, Number(iid), { ...paging, orderBy: 'created_at', sort: 'asc' });
            for await (const page of pages(list, note, 'GET notes'))
                yield* page.filter(one => one.system !== true).map(one => asComment(one));
        },
        create: async (iid, body) => asComment(understood('POST notes', await notes.create(repo, Number(iid), body), note)),
        update: async (iid, id, body) => {
            await notes.edit(repo, Number(iid), Number(id), { body });
        },
        remove: async (iid, id) => {
            await notes.remove(repo, Number(iid), Number(id));
        },
        async author() {
            // A job token speaks for who started the pipeline, and cannot ask.
            if (place.tokenKind === 'job')
                return place.jobUser;
            try {
                const shape = zod__WEBPACK_IMPORTED_MODULE_8__.object({ username: zod__WEBPACK_IMPORTED_MODULE_8__.string() });
                return understood('GET user', await new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_2__/* .Users */ .zWC(options).showCurrentUser(), shape).username;
            }
            catch (error) {
                if (error instanceof _forge_js__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q8 && (error.reason === 'refused' || error.reason === 'gone'))
                    return undefined;
                throw error;
            }
        },
        async pullRequestsOf(headSha, head) {
            const all = new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_2__/* .MergeRequests */ .nPt(options);
            const branch = head.ref === undefined ? {} : { sourceBranch: head.ref };
            const found = [];
            const list = (paging) => all.all({ ...paging, projectId: repo, state: 'opened', ...branch });
            for await (const page of pages(list, request, 'GET merge_requests'))
                found.push(...page.filter(one => one.sha === headSha).map(one => one.iid));
            return found.sort((a, b) => a - b).map(String);
        },
        setStatus: async (sha, { state, context, description, url }) => {
            // 255 characters: the column is a string.
            const said = { name: context, description: (0,_language_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(description, 255), ...(url && { targetUrl: url }) };
            await new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_2__/* .Commits */ .f7P(options).editStatus(place.commitRepo, sha, state === 'failure' ? 'failed' : state, said);
        },
    };
}
const asComment = ({ id, body, author }) => ({
    id: String(id),
    body,
    ...(author && { author: author.username }),
});
/**
 * What gitbeaker sends through. Its own sender does not read Retry-After, tries again ten times within a quarter of a
 * second (2^i · 0.25 ms), repeats a POST that may have been done, and reads answers of any size.
 */
function requester(http, limits) {
    const send = async (endpoint, asked) => {
        const url = new URL(endpoint, asked.prefixUrl?.replace(/\/*$/, '/'));
        url.search = asked.searchParams ?? '';
        const method = asked.method ?? 'GET';
        const what = `${method} ${url.pathname}`;
        for (let tries = 0;; tries++) {
            try {
                return await once(url, what, method, asked);
            }
            catch (error) {
                if (!(error instanceof _forge_js__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q8) || tries >= limits.retries)
                    throw error;
                const again = error.reason === 'limited' || (error.reason === 'down' && method === 'GET');
                const seconds = error.details.waitSeconds ?? (tries + 1) ** 2;
                if (!again || seconds > limits.longestWaitSeconds)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * limits.second);
            }
        }
    };
    const once = async (url, what, method, { headers, body }) => {
        const { status, headers: told, body: bytes, } = await http
            .exchange(url.href, {
            method,
            headers: { ...headers, accept: 'application/json', 'user-agent': `xinchuang-go/${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r}` },
            ...(body !== undefined && { body }),
            maxBytes: limits.answerBytes,
            timeoutMs: limits.answerMs,
        })
            .catch(error => {
            if (!(error instanceof _system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$))
                throw error;
            throw new _forge_js__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q8(error.reason === 'too-large' ? 'garbled' : 'down', what, error.detail, {}, error);
        });
        const text = bytes.toString('utf8');
        if (status >= 300)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failureOf */ .g)(what, status, words(text), told);
        return { status, headers: told, body: text === '' ? {} : json(what, text) };
    };
    return (0,_gitbeaker_requester_utils__WEBPACK_IMPORTED_MODULE_1__/* .createRequesterFn */ .PD)(async (_, options) => options, (endpoint, options) => send(endpoint, options));
}
/** GitLab's `message` is a text, or lists of them by field: `{"body":["is too long"]}`. */
function words(text) {
    try {
        const { message, error } = JSON.parse(text);
        const said = message ?? error ?? text;
        return typeof said === 'string' ? said : JSON.stringify(said);
    }
    catch {
        return text;
    }
}
function json(what, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q8('garbled', what, 'no JSON', {}, error);
    }
}
function understood(what, data, shape) {
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q8('garbled', what, `${issue?.path.join('.')}: ${issue?.message}`);
}


/***/ })

};
