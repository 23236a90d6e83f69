export const id = 4836;
export const ids = [4836];
export const modules = {

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

/***/ 41192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ octokitApi)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2012);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93779);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86856);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58165);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10990);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15283);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47642);









/**
 * Octokit over our HTTP: proxies, time and size as everywhere. Reads are tried again after 5xx and silence; a write only
 * after a refusal to do it now (429), since it may have been done. Waits are bounded.
 * @param base address of the API
 */
function octokitApi(base, authorization, { http }, limits) {
    const Extended = _octokit_core__WEBPACK_IMPORTED_MODULE_5__/* .Octokit */ .E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_6__/* .paginateRest */ .ud, patience(limits), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_7__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_8__/* .throttling */ .A);
    const mayWait = (seconds, _options, _octokit, count) => count < limits.retries && seconds <= limits.longestWaitSeconds;
    const octokit = new Extended({
        baseUrl: base,
        userAgent: `xinchuang-go/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}`,
        request: { fetch: sender(base, authorization, http, limits) },
        log: { debug() { }, info() { }, warn() { }, error() { } },
        // 429 is ours below: the plugin does not read Retry-After.
        retry: {
            retries: limits.retries,
            doNotRetry: [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451],
            retryAfterBaseValue: limits.second,
        },
        throttle: {
            // A queue of its own.
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            retryAfterBaseValue: limits.second,
            fallbackSecondaryRateRetryAfter: limits.longestWaitSeconds,
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
        },
    });
    return {
        async call(route, parameters, answer) {
            const isRead = route.startsWith('GET ');
            const request = { ...(isRead ? {} : { retries: 0 }) };
            const { data } = await asked(route, octokit.request(route, { ...parameters, request }));
            return understood(route, data, answer);
        },
        async *pages(route, parameters, page) {
            const iterator = octokit.paginate.iterator(route, { ...parameters, per_page: 100 })[Symbol.asyncIterator]();
            for (let count = 1;; count++) {
                const next = await asked(route, iterator.next());
                if (next.done)
                    return;
                if (count > limits.pages)
                    throw new _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8('garbled', route, `more than ${limits.pages} pages`);
                yield understood(route, next.value.data, page);
            }
        },
    };
}
/**
 * Waits after 429 as Retry-After says, which the retry plugin does not read. It stands before that plugin, whose limiter
 * then finds on the error how often and how long.
 */
const patience = (limits) => (octokit) => {
    octokit.hook.error('request', (error, options) => {
        const { status, response } = error;
        const headers = response?.headers ?? {};
        // Octokit takes whatever is thrown on the way for a 500, and would ask again for what stays as it is.
        if (isFinal(error.cause))
            throw Object.assign(error, { status: 400 });
        // Those are the throttling plugin's.
        const isGithubs = /secondary rate/i.test(error.message) || headers['x-ratelimit-remaining'] === '0';
        const seconds = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .waitOf */ .p)(headers);
        if (status !== 429 || isGithubs || (seconds ?? 0) > limits.longestWaitSeconds)
            throw error;
        const count = Number(options.request?.retryCount ?? 0);
        const { retry } = octokit;
        throw retry.retryRequest(error, limits.retries, seconds ?? (count + 1) ** 2);
    });
};
function isFinal(cause) {
    return cause instanceof _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8 || (cause instanceof _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ && /^(?:too-large|bad-url)$/.test(cause.reason));
}
/** What octokit calls instead of fetch. */
function sender(base, authorization, http, limits) {
    return async (input, init) => {
        const url = String(input);
        // The next page is named by the answer: the token goes nowhere else.
        if (new URL(url).origin !== new URL(base).origin)
            throw new _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$(base, 'bad-url', 'the next page is on another server');
        const { status, headers, body } = await http.exchange(url, {
            method: init?.method ?? 'GET',
            headers: { ...init?.headers, authorization },
            ...(typeof init?.body === 'string' && { body: init.body }),
            maxBytes: limits.answerBytes,
            timeoutMs: limits.answerMs,
        });
        const none = [204, 205, 304].includes(status);
        // A renamed repository. The token does not go after it.
        if (status >= 300 && !none && status < 400)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(url, status, `moved to ${(0,_system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(headers['location'] ?? '?')}`, headers);
        // Half an answer, or a proxy's web page: octokit would hand it on as text.
        if (status < 300 && !none && !isJson(body))
            throw new _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8('garbled', url, 'no JSON', { status });
        const response = new Response(none ? null : new Uint8Array(body), { status, headers: { ...headers } });
        // paginate needs it.
        Object.defineProperty(response, 'url', { value: url });
        return response;
    };
}
function isJson(body) {
    try {
        JSON.parse(body.toString('utf8'));
        return true;
    }
    catch {
        return false;
    }
}
async function asked(route, answer) {
    try {
        return await answer;
    }
    catch (error) {
        throw asForgeError(route, error);
    }
}
function asForgeError(route, error) {
    if (error instanceof _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8 || typeof error !== 'object' || error === null)
        return error;
    const { cause, response, status, message } = error;
    if (cause instanceof _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)
        return cause;
    if (cause instanceof _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$)
        return new _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8(cause.reason === 'too-large' ? 'garbled' : 'down', route, cause.detail, {}, cause);
    // Ctrl-C and our own bugs stay what they are.
    if (response === undefined || status === undefined)
        return cause ?? error;
    const said = response.data?.message ?? response.data?.error_message ?? message;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(route, status, typeof said === 'string' ? said : JSON.stringify(said), response.headers, error);
}
function understood(route, data, shape) {
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8('garbled', route, `${issue?.path.join('.')}: ${issue?.message}`);
}


/***/ }),

/***/ 94836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v5Forge: () => (/* binding */ v5Forge)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47642);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41192);



const id = zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[\w-]{1,80}$/)]).transform(String);
const comment = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    id,
    /** GitCode's `id` is a hash that its later endpoints refuse ("note_id, number required"); this is the number. */
    note_id: id.nullish(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
});
const pull = zod__WEBPACK_IMPORTED_MODULE_2__.object({ number: zod__WEBPACK_IMPORTED_MODULE_2__.number(), head: zod__WEBPACK_IMPORTED_MODULE_2__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish() }) });
const PER_PAGE = 100;
/**
 * Gitee and GitCode. https://gitee.com/api/v5/swagger, https://docs.gitcode.com/docs/apis: `GET|POST
 * /repos/:owner/:repo/pulls/:number/comments`, `PATCH|DELETE /repos/:owner/:repo/pulls/comments/:id`.
 * Neither has a commit status that a program can set.
 */
function v5Forge(place, system, limits) {
    // In a header, not as access_token in the address: addresses are logged on the way.
    const api = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .octokitApi */ .k)(place.api, `Bearer ${place.token}`, system, limits);
    const [owner = '', repo = ''] = place.repo.split('/');
    const at = { owner, repo };
    /** Their answers carry no Link: a page that is not full is the last. */
    async function* pages(route, parameters, item) {
        for (let page = 1; page <= limits.pages; page++) {
            const items = await api.call(route, { ...at, ...parameters, page, per_page: PER_PAGE }, zod__WEBPACK_IMPORTED_MODULE_2__.array(item));
            yield items;
            if (items.length < PER_PAGE)
                return;
        }
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q8('garbled', route, `more than ${limits.pages} pages`);
    }
    return {
        kind: place.kind,
        api: place.api,
        token: 'personal',
        // Neither says its limit; a MySQL TEXT holds 65,535 bytes, and a Chinese character has three.
        commentLimit: 20_000,
        async *comments(number) {
            for await (const page of pages('GET /repos/{owner}/{repo}/pulls/{number}/comments', { number }, comment))
                yield* page.map(asComment);
        },
        create: async (number, body) => asComment(await api.call('POST /repos/{owner}/{repo}/pulls/{number}/comments', { ...at, number, body }, comment)),
        update: async (_, id, body) => {
            await api.call('PATCH /repos/{owner}/{repo}/pulls/comments/{id}', { ...at, id, body }, zod__WEBPACK_IMPORTED_MODULE_2__.unknown());
        },
        remove: async (_, id) => {
            await api.call('DELETE /repos/{owner}/{repo}/pulls/comments/{id}', { ...at, id }, zod__WEBPACK_IMPORTED_MODULE_2__.unknown());
        },
        async author() {
            try {
                return (await api.call('GET /user', {}, zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }))).login;
            }
            catch (error) {
                if (error instanceof _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q8 && (error.reason === 'refused' || error.reason === 'gone'))
                    return undefined;
                throw error;
            }
        },
        async pullRequestsOf(headSha) {
            const found = [];
            for await (const page of pages('GET /repos/{owner}/{repo}/pulls', { state: 'open' }, pull))
                found.push(...page.filter(({ head }) => head.sha === headSha).map(({ number }) => number));
            return found.sort((a, b) => a - b).map(String);
        },
        setStatus: undefined,
    };
}
function asComment({ id, note_id, body, html_url, user }) {
    return {
        id: note_id ?? id,
        body: body ?? '',
        ...(user && { author: user.login }),
        ...(html_url && { url: html_url }),
    };
}


/***/ })

};
