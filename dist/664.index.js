export const id = 664;
export const ids = [664,943];
export const modules = {

/***/ 5504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expectedFrom: () => (/* reexport */ expectedFrom),
  gateChecks: () => (/* reexport */ gateChecks),
  hashFiles: () => (/* reexport */ hashFiles),
  judge: () => (/* reexport */ judge),
  parseExpected: () => (/* reexport */ parseExpected)
});

;// CONCATENATED MODULE: ./build/src/gate/definitions.js
const SLSA = 'https://slsa.dev/spec/v1.1/verifying-artifacts';
/** What the gate asks before a release, in the order in which it asks. */
const gateChecks = [
    {
        id: 'gate/reports',
        severity: 'error',
        title: { en: 'There are reports, and each file among them is one', zh: '报告存在，且每个文件都是有效的报告' },
        why: {
            en: 'A job that failed before it wrote its report, or a file that was tampered with, must not look like “no findings”.',
            zh: '作业在写出报告前就失败，或文件被篡改，都不应被当作“没有问题”。',
        },
        fix: { en: 'Run the jobs again from an empty reports folder', zh: '清空报告文件夹后重新运行各作业' },
        source: SLSA,
    },
    {
        id: 'gate/expected',
        severity: 'error',
        title: { en: 'Every expected action reported on every target', zh: '每个预期的 action 都对每个目标给出了报告' },
        why: {
            en: 'A matrix job that is skipped or cancelled leaves no report; without this check nobody misses it.',
            zh: '矩阵作业被跳过或取消时不会留下报告；没有这项检查就不会被发现。',
        },
        fix: { en: 'Run the missing job, or change `expect`', zh: '运行缺少的作业，或修改 `expect`' },
        source: SLSA,
    },
    {
        id: 'gate/commit',
        severity: 'error',
        title: {
            en: 'All reports and the manifest are of the commit that is released',
            zh: '所有报告和清单都来自要发布的提交',
        },
        why: {
            en: 'A report of another commit proves nothing about this one.',
            zh: '其他提交的报告无法证明当前提交。',
        },
        fix: { en: 'Run build and verify on this commit', zh: '在当前提交上运行 build 和 verify' },
        source: SLSA,
    },
    {
        id: 'gate/findings',
        severity: 'error',
        title: { en: 'No check fails on a required platform', zh: '必需平台上没有失败的检查' },
        why: { en: 'The program would not run there.', zh: '程序在该平台上将无法运行。' },
        fix: { en: 'See the check itself', zh: '参见该检查项本身' },
        source: SLSA,
    },
    {
        id: 'gate/unknown',
        severity: 'error',
        title: { en: 'Nothing that was asked for is unknown', zh: '所要求的检查中没有未知项' },
        why: {
            en: 'Unknown is not a pass: nobody knows whether the program runs there.',
            zh: '未知不等于通过：无人知道程序能否在该平台上运行。',
        },
        fix: {
            en: 'Give what is missing, or accept it by name with `allow-unknown`',
            zh: '补全缺少的信息，或用 `allow-unknown` 按名称接受',
        },
        source: SLSA,
    },
    {
        id: 'gate/proved',
        severity: 'error',
        title: {
            en: 'verify judged every program on every required platform',
            zh: 'verify 已在每个必需平台上评判了每个程序',
        },
        why: { en: 'What was never looked at is not proved.', zh: '从未检查过的内容不能视为已证明。' },
        fix: { en: 'Run verify for that target and platform', zh: '对该目标和平台运行 verify' },
        source: SLSA,
    },
    {
        id: 'gate/bytes',
        severity: 'error',
        title: {
            en: 'The files to release are the bytes that were built and verified',
            zh: '要发布的文件与已构建、已验证的字节一致',
        },
        why: {
            en: 'Files can be built again, replaced or cut off between verify and release.',
            zh: '在验证与发布之间，文件可能被重新构建、替换或截断。',
        },
        fix: {
            en: 'Release the very files of the build job; do not build again',
            zh: '发布构建作业产生的原始文件，不要重新构建',
        },
        source: SLSA,
    },
];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var system = __webpack_require__(7787);
;// CONCATENATED MODULE: ./build/src/gate/files.js



/**
 * Hashes the very files that are to be released.
 * @param manifestPath where the manifest lies: its files are relative to that folder, and no link leads out of it
 * @returns by the path in the manifest
 */
async function hashFiles(manifestPath, manifest) {
    const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(manifestPath));
    const found = new Map();
    for (const { path } of manifest.files)
        found.set(path, await hashOne(folder, path));
    return found;
}
async function hashOne(folder, path) {
    const file = (0,external_node_path_.join)(folder, path);
    try {
        if (!(await (0,promises_.lstat)(file)).isFile())
            return { problem: 'not a regular file' };
        if (!(await (0,promises_.realpath)(file)).startsWith(folder + external_node_path_.sep))
            return { problem: 'leads out of the folder of the manifest' };
        return await (0,system/* sha256File */.Q3)(file);
    }
    catch (error) {
        const code = (0,system/* errorCode */.CA)(error);
        if (code === '')
            throw error;
        return { problem: code === 'ENOENT' ? 'missing' : code };
    }
}

// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/report/index.js + 27 modules
var src_report = __webpack_require__(1772);
;// CONCATENATED MODULE: ./build/src/gate/judge.js



/** More of one kind helps nobody; the last row counts the rest. */
const MAX_ROWS_OF_A_KIND = 200;
/** May this be released? Everything that is missing, differs, fails or is unknown is a reason not to. */
function judge(input) {
    // An earlier verdict of the gate is no evidence for this one.
    const judged = { ...input, reports: withPolicy(input.reports, input.policy) };
    const found = [
        ...reportsRows(judged),
        ...expectedRows(judged),
        ...commitRows(judged),
        ...findingRows(judged),
        ...bytesRows(judged),
    ];
    const rows = found.filter(({ status }) => status === 'fail' || status === 'unknown');
    const accepted = found.filter(({ status }) => status === 'warn');
    const open = new Set(found.map(({ id }) => id));
    const passed = gateChecks
        .filter(({ id }) => !open.has(id))
        .map(({ id, title }) => ({ id, status: 'pass', severity: 'error', title, evidence: answered(id, judged) }));
    const shown = gateChecks.flatMap(({ id }) => limited(rows.filter(row => row.id === id)));
    return {
        verdict: rows.length === 0 ? 'pass' : 'refused',
        rows: shown,
        checks: [...shown, ...limited(accepted), ...passed],
        warnings: warnings(judged),
    };
}
/** Warnings stop nothing, but who releases should have read them: an uncommitted change, for instance. */
function warnings({ reports, manifest }) {
    const { checks } = (0,src_report.compatibility)(reports, manifest);
    const found = new Map();
    for (const { check, counts, required } of checks)
        if (required && counts === 'warn')
            found.set(JSON.stringify([check.id, check.title.en]), check);
    return [...found.values()].slice(0, MAX_ROWS_OF_A_KIND);
}
function withPolicy(reports, { platforms, configured = [] }) {
    const evidence = reports.filter(({ action }) => action !== 'gate');
    const named = new Set(platforms ?? configured);
    const required = (platform) => named.has(platform.id) || (platforms === undefined && platform.required);
    return evidence.map(report => ({
        ...report,
        ...(report.platforms && {
            platforms: report.platforms.map(platform => ({ ...platform, required: required(platform) })),
        }),
    }));
}
function row(id, status, title, evidence) {
    const fix = gateChecks.find(check => check.id === id)?.fix;
    return {
        id,
        status,
        severity: 'error',
        title: { en: cut(title.en), zh: cut(title.zh) },
        evidence,
        ...(fix && { hint: fix }),
    };
}
function reportsRows({ reports, rejected }) {
    const empty = reports.length + rejected.length === 0
        ? [row('gate/reports', 'fail', { en: 'there is no report at all', zh: '没有任何报告' }, { reports: 0 })]
        : [];
    const bad = rejected.map(({ file, code, why }) => row('gate/reports', 'fail', why, { file: cut(file), code }));
    return [...empty, ...bad];
}
function expectedRows({ reports, expected }) {
    return expected
        .filter(want => !reports.some(report => report.action === want.action && sameTarget(report.target, want.target)))
        .map(({ action, target }) => {
        const name = (0,src_report.reportKey)({ action, target });
        const title = { en: `no report of ${name}`, zh: `缺少 ${name} 的报告` };
        return row('gate/expected', 'fail', title, { expected: name });
    });
}
/** Equal, where both say which variant they are of. */
function sameTarget(a, b) {
    const variant = a?.variant === undefined || b.variant === undefined || a.variant === b.variant;
    return a?.goos === b.goos && a.goarch === b.goarch && variant;
}
function commitRows({ reports, manifest, policy, headSha, mergeSha }) {
    const sources = [
        ...reports.map(report => ({ name: (0,src_report.reportKey)(report), sha: report.run.headSha })),
        {
            name: 'manifest',
            sha: manifest.commit !== undefined && manifest.commit === mergeSha ? headSha : manifest.commit,
        },
    ];
    const bySha = new Map();
    for (const { name, sha } of sources)
        bySha.set(sha, [...(bySha.get(sha) ?? []), name]);
    const wanted = headSha ?? [...bySha.keys()].find(sha => sha !== undefined);
    return [
        ...(headSha === undefined
            ? [unknownCommit({ en: 'which commit is released is not known', zh: '不知道要发布的是哪个提交' }, {}, policy)]
            : []),
        ...[...bySha].flatMap(([sha, names]) => {
            const evidence = { commit: sha ?? null, wanted: wanted ?? null, of: names.slice(0, 100) };
            if (sha === wanted)
                return [];
            if (sha !== undefined) {
                const title = {
                    en: `${names.length} of ${sources.length} are of commit ${sha.slice(0, 12)}, not ${wanted?.slice(0, 12)}`,
                    zh: `${sources.length} 份中有 ${names.length} 份来自提交 ${sha.slice(0, 12)}，而不是 ${wanted?.slice(0, 12)}`,
                };
                return [row('gate/commit', 'fail', title, evidence)];
            }
            const title = {
                en: `${names.length} of ${sources.length} do not say which commit they are of`,
                zh: `${sources.length} 份中有 ${names.length} 份没有说明来自哪个提交`,
            };
            return [unknownCommit(title, evidence, policy)];
        }),
    ];
}
function unknownCommit(title, evidence, policy) {
    return accept(row('gate/commit', 'unknown', title, evidence), 'gate/commit', policy);
}
/** An unknown that the policy names becomes a warning: it is shown, and does not stop the release. */
function accept(found, id, { allowUnknown }) {
    if (!allowUnknown.includes(id))
        return found;
    return { ...found, status: 'warn', severity: 'warn' };
}
function findingRows({ reports, manifest, policy }) {
    const { checks, rows, programs } = (0,src_report.compatibility)(reports, manifest);
    const open = new Map();
    for (const placed of checks) {
        if (!placed.required || (placed.counts !== 'fail' && placed.counts !== 'unknown' && !isDirty(placed)))
            continue;
        const key = JSON.stringify([placed.counts, placed.check.id, placed.check.title, placed.check.subject]);
        const same = open.get(key) ?? { placed, platforms: new Set() };
        open.set(key, same);
        if (placed.check.platform !== undefined)
            same.platforms.add(placed.check.platform);
    }
    const named = new Set(rows.map(({ platform }) => platform.id));
    return [
        ...[...open.values()].map(({ placed, platforms }) => {
            const { check, counts } = placed;
            const evidence = {
                check: check.id,
                ...(check.subject !== undefined && { subject: check.subject }),
                ...(platforms.size > 0 && { platforms: [...platforms].slice(0, 200) }),
            };
            const title = { en: `${check.id}: ${check.title.en}`, zh: `${check.id}：${check.title.zh}` };
            if (counts !== 'unknown')
                return row('gate/findings', 'fail', title, evidence);
            return accept(row('gate/unknown', 'unknown', title, evidence), check.id, policy);
        }),
        ...rows.flatMap(({ platform, cells }) => {
            if (!platform.required)
                return [];
            if (cells.every(cell => cell === undefined))
                return [notProved(platform.id, `linux/${platform.goarch}`)];
            return cells.flatMap((cell, i) => cell && (cell.status === 'skip' || !cell.decidedBy) ? [notProved(platform.id, programs[i] ?? '')] : []);
        }),
        ...(policy.platforms ?? policy.configured ?? []).filter(id => !named.has(id)).map(id => notProved(id, '*')),
    ];
}
/** Of a changed tree nobody can say what was built: a warning while one works, and no release. */
function isDirty({ check, counts }) {
    return check.id === 'elf/vcs' && counts === 'warn' && check.evidence['vcs.modified'] === 'true';
}
function notProved(platform, program) {
    const title = {
        en: `verify did not judge ${program === '*' ? 'anything' : program} on ${platform}`,
        zh: `verify 没有在 ${platform} 上评判${program === '*' ? '任何程序' : ` ${program}`}`,
    };
    return row('gate/proved', 'unknown', title, { platform, program });
}
function bytesRows({ reports, manifest, files }) {
    const claims = claimsByFile(reports, manifest);
    return manifest.files.flatMap(file => {
        const { path, sha256, target } = file;
        const onDisk = files.get(path) ?? { problem: 'not looked at' };
        const about = claims.get(path) ?? [];
        const differs = about.filter(claim => claim.sha256 !== sha256);
        const proved = reports.some(report => report.action === 'verify' &&
            report.subjects.some(subject => subject.sha256 === sha256 &&
                sameTarget(subject.target ?? report.target, target) &&
                report.checks.some(check => check.subject === subject.path && check.status === 'pass')));
        const wrong = [];
        if ('problem' in onDisk) {
            const title = { en: `${path}: ${onDisk.problem}`, zh: `${path}：${PROBLEM[onDisk.problem] ?? onDisk.problem}` };
            wrong.push(row('gate/bytes', 'fail', title, { path, problem: onDisk.problem }));
        }
        else if (onDisk.sha256 !== sha256 || onDisk.size !== file.size) {
            const title = {
                en: `${path} is not the file of the manifest`,
                zh: `${path} 与清单中的文件不一致`,
            };
            wrong.push(row('gate/bytes', 'fail', title, { path, sha256: onDisk.sha256, manifest: sha256, size: onDisk.size }));
        }
        for (const { key, sha256: other } of differs) {
            const title = { en: `${key} saw other bytes as ${path}`, zh: `${key} 看到的 ${path} 是不同的字节` };
            wrong.push(row('gate/bytes', 'fail', title, { path, sha256: other, manifest: sha256, report: key }));
        }
        if (!proved) {
            const title = {
                en: `no report of verify passed these bytes of ${path}`,
                zh: `没有 verify 报告通过 ${path} 的这些字节`,
            };
            wrong.push(row('gate/bytes', 'fail', title, { path, manifest: sha256 }));
        }
        return wrong;
    });
}
const PROBLEM = {
    missing: '文件不存在',
    'not a regular file': '不是普通文件',
    'leads out of the folder of the manifest': '指向清单所在文件夹之外',
    'not looked at': '未检查',
};
/**
 * What reports say of each file of the manifest. They name it from the workspace and the manifest from its own folder,
 * so a path is taken for the longest path of the manifest that it ends in.
 */
function claimsByFile(reports, manifest) {
    const claims = new Map(manifest.files.map(({ path }) => [path, []]));
    for (const report of reports)
        for (const subject of report.subjects) {
            // A member of an archive is another file, whatever it is called.
            if (subject.path.includes('!/'))
                continue;
            const parts = subject.path.replaceAll('\\', '/').split('/');
            for (let i = 0; i < parts.length; i++) {
                const about = claims.get(parts.slice(i).join('/'));
                if (!about)
                    continue;
                about.push({ key: (0,src_report.reportKey)(report), sha256: subject.sha256 });
                break;
            }
        }
    return claims;
}
function answered(id, { reports, manifest, expected, headSha, policy }) {
    switch (id) {
        case 'gate/reports':
            return { reports: reports.length };
        case 'gate/expected':
            return { expected: expected.length };
        case 'gate/commit':
            return { commit: headSha ?? null };
        case 'gate/findings':
        case 'gate/proved':
            return { checks: reports.reduce((sum, { checks }) => sum + checks.length, 0) };
        case 'gate/unknown':
            return { allowed: [...policy.allowUnknown].slice(0, 200) };
        case 'gate/bytes':
            return { files: manifest.files.length };
    }
}
function limited(rows) {
    const [last] = rows.slice(MAX_ROWS_OF_A_KIND);
    if (!last)
        return [...rows];
    const rest = rows.length - MAX_ROWS_OF_A_KIND;
    const title = { en: `… ${rest} more of this kind`, zh: `… 同类还有 ${rest} 项` };
    return [...rows.slice(0, MAX_ROWS_OF_A_KIND), { ...last, title, evidence: { more: rest } }];
}
const cut = (text) => (0,language/* shorten */.ml)(text, 1500);

;// CONCATENATED MODULE: ./build/src/gate/policy.js

/**
 * Reads `verify:linux/arm64` and `build:linux/arm64/v8.0`.
 * @throws UserError XC-GATE-001
 */
function parseExpected(text) {
    const match = /^(setup|build|verify):([a-z0-9]{1,20})\/([a-z0-9]{1,20})(?:\/([a-z0-9.,]{1,40}))?$/.exec(text);
    const [, action, goos, goarch, variant] = match ?? [];
    if (!action || !goos || !goarch)
        throw new language/* UserError */.yo('XC-GATE-001', { value: text.slice(0, 200) });
    return { action: action, target: { goos, goarch, ...(variant !== undefined && { variant }) } };
}
/** Each of these actions, for each target of the manifest. `gate` itself leaves no evidence for itself. */
function expectedFrom(manifest, actions) {
    const targets = new Map(manifest.files.map(({ target }) => [JSON.stringify(Object.values(target)), target]));
    const asked = actions.filter(action => action !== 'gate');
    return [...targets.values()].flatMap(target => asked.map(action => ({ action, target })));
}

;// CONCATENATED MODULE: ./build/src/gate/index.js






/***/ }),

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/** `linux/loong64`, `linux/arm64/v8.0`: the way a target is written for people and in file names. */
function targetName(target) {
    return [target.goos, target.goarch, ...(target.variant === undefined ? [] : [target.variant])].join('/');
}


/***/ })

};
