export const id = 5457;
export const ids = [5457];
export const modules = {

/***/ 45457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u5: () => (/* reexport */ MAY_GO_OUT),
  Lf: () => (/* reexport */ expectedFrom),
  gateChecks: () => (/* reexport */ gateChecks),
  yQ: () => (/* reexport */ hashFiles),
  Pz: () => (/* reexport */ hashReleaseFiles),
  S4: () => (/* reexport */ judge),
  _8: () => (/* reexport */ parseExpected),
  mi: () => (/* reexport */ parseSums),
  Px: () => (/* reexport */ readSums),
  gM: () => (/* reexport */ renderVerdict)
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
        title: {
            en: 'No check fails on a required platform, and nothing was built from a changed tree',
            zh: '必需平台上没有失败的检查，且没有从有改动的工作区构建的文件',
        },
        why: {
            en: 'The program would not run there, or, with elf/vcs, nobody can say from which source it was built.',
            zh: '程序在该平台上将无法运行；若为 elf/vcs，则无从得知它由哪份源码构建。',
        },
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
    {
        id: 'gate/release',
        severity: 'error',
        title: { en: 'verify passed each file that is about to be published', zh: '即将发布的每个文件都已通过 verify' },
        why: {
            en: 'A file that was built again, or added by hand, carries the name of the verified one and none of its proof.',
            zh: '重新构建或手工添加的文件只有相同的名字，没有任何验证依据。',
        },
        fix: {
            en: 'Run verify on the very files of `release-files`, and leave out what is no program or archive',
            zh: '对 `release-files` 中的原始文件运行 verify，并排除既非程序也非归档的文件',
        },
        source: SLSA,
    },
    {
        id: 'gate/growth',
        severity: 'error',
        title: {
            en: 'Nothing is worse than at the base by more than the policy allows',
            zh: '相对基线的变差没有超过策略允许的范围',
        },
        why: {
            en: 'What grows a little with each release is noticed by customers only when it is large.',
            zh: '每次发布都增长一点，等客户察觉时已经很大。',
        },
        fix: {
            en: 'Mend what grew, or raise `gate.thresholds`; give the reports of the base with `baseline`',
            zh: '处理变差的部分，或调高 `gate.thresholds`；用 `baseline` 给出基线报告',
        },
        source: '.xinchuang.yml: gate.thresholds',
    },
    {
        id: 'gate/waivers',
        severity: 'error',
        title: { en: 'Each waiver holds and covers something', zh: '每项豁免均有效且有对应的结果' },
        why: {
            en: 'A waiver is a promise with a date. One that has ended, or whose reason is gone, hides the next finding.',
            zh: '豁免是有期限的承诺；已到期或理由已不存在的豁免会掩盖下一个问题。',
        },
        fix: { en: 'Mend the finding, or renew `until` with a reason', zh: '修复该问题，或说明理由并更新 `until`' },
        source: '.xinchuang.yml: gate.waivers',
    },
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/gate/files.js





/** Codes of the system stand for themselves. */
const PROBLEM = {
    missing: { en: 'missing', zh: '文件不存在' },
    'no-file': {
        en: 'not a regular file (a link, folder, pipe or device): publish the file itself',
        zh: '不是普通文件（链接、文件夹、管道或设备）：请发布文件本身',
    },
    outside: {
        en: 'lies outside of the folder, or a link on its path leads out of it',
        zh: '位于文件夹之外，或其路径上的链接指向外部',
    },
    changed: { en: 'it changed while it was read', zh: '读取过程中文件发生变化' },
    'too-large': { en: 'larger than 16 GiB, which no forge takes', zh: '超过 16 GiB，任何托管平台都不接受' },
    folder: {
        en: 'an image in a folder is no file: pack it, or leave it out',
        zh: '文件夹形式的镜像不是文件：请打包，或将其排除',
    },
    'folder-link': {
        en: 'a link to a folder, and nobody looks at what is behind it: publish the folder itself, or leave the link out',
        zh: '指向文件夹的链接，其后的内容未被检查：请发布文件夹本身，或将该链接排除',
    },
    'line-break': {
        en: 'a line break in its name, which patterns and sums cannot hold',
        zh: '名称中含有换行符，通配符与校验和文件均无法表示',
    },
    'not-looked-at': { en: 'not looked at', zh: '未检查' },
};
/** Hashing waits for the disk more than for the CPU. */
const AT_ONCE = 4;
/** A sparse file has any size and costs nothing to make. */
const MAX_BYTES = 16 * 2 ** 30;
/**
 * Hashes the very files that are to be released.
 * @param manifestPath where the manifest lies: its files are relative to that folder, and no link leads out of it
 * @returns by the path in the manifest
 */
async function hashFiles(manifestPath, manifest) {
    const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(manifestPath));
    return hashAll(manifest.files.map(({ path }) => [path, (0,external_node_path_.join)(folder, path)]), folder);
}
/**
 * The same for the files that a release names, none of which may lie outside of the workspace.
 * @param paths absolute
 * @returns by the path from the workspace
 */
async function hashReleaseFiles(workspace, paths) {
    return hashAll(paths.map(path => [(0,external_node_path_.relative)(workspace, path) || path, path]), await (0,promises_.realpath)(workspace));
}
/** @param folder that no file may lie outside of */
async function hashAll(files, folder) {
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limit = pLimit(AT_ONCE);
    return new Map(await Promise.all(files.map(([name, path]) => limit(async () => [name, await hashOne(path, folder)]))));
}
async function hashOne(path, folder) {
    return withRegularFile(path, folder, async (file, expected) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        // A buffer of that size is made for each file, however small it is.
        const highWaterMark = Math.max(1, Math.min(1 << 20, expected));
        for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark })) {
            hash.update(chunk);
            size += chunk.length;
            if (size > MAX_BYTES)
                return { problem: 'too-large' };
        }
        return { sha256: hash.digest('hex'), size };
    });
}
/**
 * Opens a file that others may be at work on: never through a link as its last part (O_NOFOLLOW), without waiting for a
 * pipe's writer (O_NONBLOCK), below the folder, and unchanged from the first byte to the last.
 */
async function withRegularFile(path, folder, body) {
    let file;
    try {
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const before = await file.stat({ bigint: true });
        if (!before.isFile())
            return { problem: 'no-file' };
        if (before.size > MAX_BYTES)
            return { problem: 'too-large' };
        const real = await (0,promises_.realpath)(path);
        if (!real.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep))
            return { problem: 'outside' };
        const result = await body(file, Number(before.size));
        // What lies there now is what a job publishes, not what this handle has open.
        const [after, there] = [await file.stat({ bigint: true }), await (0,promises_.lstat)(real, { bigint: true })];
        return (0,system/* isUnchanged */._5)(before, after) && (0,system/* isUnchanged */._5)(before, there) ? result : { problem: 'changed' };
    }
    catch (error) {
        const code = (0,system/* errorCode */.CA)(error);
        if (code === '')
            throw error;
        return { problem: CODES[code] ?? code };
    }
    finally {
        await file?.close();
    }
}
/** ELOOP: a link under O_NOFOLLOW (open(2)); ENXIO: a socket or device. */
const CODES = { ENOENT: 'missing', ELOOP: 'no-file', ENXIO: 'no-file' };

// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var src_report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/archive/index.js + 4 modules
var src_archive = __webpack_require__(2312);
;// CONCATENATED MODULE: ./build/src/gate/proofs.js

/** How reports write a member of an archive: `dist/a.tar.gz!/bin/gateway`. */
const MEMBER = '!/';
/**
 * @param paths of files, as a manifest and a release write them. Reports name a file from the workspace of their job, so it
 *   is taken for the longest of these paths that its name ends in.
 */
function proofsIn(reports, paths) {
    const targets = new Map();
    const [built, released] = [paths.built, paths.released].map(all => new Map(all.map(path => [path, []])));
    const archives = new Map();
    const bytesOfArchive = new Map();
    const members = new Map();
    const goarches = new Map();
    for (const report of reports) {
        const passed = new Set();
        for (const { subject, status } of report.checks)
            if (status === 'pass')
                passed.add(subject);
        const opened = report.action === 'verify' ? openedIn(report.checks) : new Map();
        for (const subject of report.subjects) {
            const claim = { key: (0,src_report/* reportKey */.y1)(report), sha256: subject.sha256 };
            for (const claims of [built, released])
                claimed(claims, subject, claim);
            if (report.action !== 'verify')
                continue;
            const target = subject.target ?? report.target;
            const archive = opened.get(subject.path);
            if (target === undefined && archive !== undefined) {
                add(archives, subject.sha256, archive);
                collect(bytesOfArchive, subject.path, subject.sha256);
            }
            if (target === undefined || !passed.has(subject.path))
                continue;
            add(targets, subject.sha256, target);
            // Of an archive in an archive the outermost is what is released.
            const at = subject.path.indexOf(MEMBER);
            if (at < 0)
                continue;
            collect(members, subject.path.slice(0, at), subject.path);
            collect(goarches, subject.path.slice(0, at), target.goarch);
        }
    }
    const proofOf = ({ path, readable, executables }) => ({
        path,
        readable,
        executables,
        passed: members.get(path)?.size ?? 0,
        ambiguous: (bytesOfArchive.get(path)?.size ?? 0) > 1,
        goarches: [...(goarches.get(path) ?? [])],
    });
    return {
        targetsOf: sha256 => targets.get(sha256) ?? [],
        archiveOf: sha256 => {
            const all = (archives.get(sha256) ?? []).map(proofOf);
            return all.find(isProved) ?? all[0];
        },
        claimsOn: path => built.get(path) ?? [],
        claimsOnRelease: path => released.get(path) ?? [],
    };
}
/** Read to its end, and each executable in it was passed; an archive without one proves nothing. */
function isProved({ readable, executables, passed, ambiguous }) {
    return readable && !ambiguous && executables > 0 && passed === executables;
}
/** The archives that a report of verify speaks of, with what it says of each: `archive/readable`, `archive/contents`. */
function openedIn(checks) {
    const found = new Map();
    for (const { id, status, subject: path, evidence } of checks) {
        if (path === undefined || !id.startsWith('archive/'))
            continue;
        const about = found.get(path) ?? { path, readable: false, executables: 0 };
        found.set(path, about);
        if (id === 'archive/readable' && status === 'pass')
            about.readable = true;
        const { executables } = evidence;
        if (id === 'archive/contents' && typeof executables === 'number')
            about.executables = executables;
    }
    return found;
}
function claimed(claims, subject, claim) {
    // A member of an archive is another file, whatever it is called.
    if (subject.path.includes(MEMBER))
        return;
    const parts = subject.path.replaceAll('\\', '/').split('/');
    for (let i = 0; i < parts.length; i++) {
        const about = claims.get(parts.slice(i).join('/'));
        if (!about)
            continue;
        about.push(claim);
        return;
    }
}
function add(map, key, value) {
    const values = map.get(key);
    if (values)
        values.push(value);
    else
        map.set(key, [value]);
}
function collect(map, key, value) {
    const values = map.get(key);
    if (values)
        values.add(value);
    else
        map.set(key, new Set([value]));
}

// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
;// CONCATENATED MODULE: ./build/src/gate/row.js


/** A reason against the release, with what to do about it. */
function row(id, status, title, evidence) {
    const fix = gateChecks.find(check => check.id === id)?.fix;
    return { id, status, severity: 'error', title: shortened(title), evidence, ...(fix && { hint: fix }) };
}
/** Shown, and no reason against the release. */
function note(id, title, evidence) {
    return { id, status: 'warn', severity: 'warn', title: shortened(title), evidence };
}
/** An unknown that the policy names becomes a warning: it is shown, and does not stop the release. */
function accept(found, id, { allowUnknown }) {
    if (!allowUnknown.includes(id))
        return found;
    return { ...found, status: 'warn', severity: 'warn' };
}
const cut = (text) => (0,language/* shorten */.ml)(text, 1500);
function shortened({ en, zh }) {
    return { en: cut(en), zh: cut(zh) };
}

;// CONCATENATED MODULE: ./build/src/gate/report-rows.js


/** Are there reports, is each file among them one, and do the manifests belong together? */
function reportsRows({ reports, rejected, contradiction }) {
    const empty = reports.length + rejected.length === 0
        ? [row('gate/reports', 'fail', { en: 'there is no report at all', zh: '没有任何报告' }, { reports: 0 })]
        : [];
    const bad = rejected.map(({ file, code, why }) => row('gate/reports', 'fail', why, { file: cut(file), code }));
    const torn = contradiction === undefined ? [] : [row('gate/commit', 'fail', contradiction, {})];
    return [...empty, ...bad, ...torn];
}
/** Is every expected (action, target, shard) there? */
function expectedRows({ reports, expected }) {
    // Variants that are there, by place: of any shard, and of that one.
    const there = new Map();
    const put = (key, variant) => {
        const variants = there.get(key);
        if (variants)
            variants.add(variant);
        else
            there.set(key, new Set([variant]));
    };
    for (const { action, target, shard } of reports) {
        put(placeOf(action, target, ANY), target?.variant);
        put(placeOf(action, target, shard), target?.variant);
    }
    const has = (key, variant) => {
        const variants = there.get(key);
        return variants !== undefined && (variant === undefined || variants.has(undefined) || variants.has(variant));
    };
    const missing = expected
        .filter(({ action, target, shard, orWhole }) => {
        const found = has(placeOf(action, target, shard ?? ANY), target.variant);
        return !found && !(orWhole === true && has(placeOf(action, target, undefined), target.variant));
    })
        .map(want => {
        const name = (0,src_report/* reportKey */.y1)(want);
        const title = { en: `no report of ${name}`, zh: `缺少 ${name} 的报告` };
        return row('gate/expected', 'fail', title, { expected: name });
    });
    return [...missing, ...lostRows(reports)];
}
/** A report says which others its run left: what verify found of the files as a set is in one that no target asks for. */
function lostRows(reports) {
    const there = new Set(reports.map(src_report/* reportKey */.y1));
    const lost = new Map();
    for (const report of reports)
        for (const part of report.run.parts ?? [])
            if (!there.has(part) && !lost.has(part))
                lost.set(part, (0,src_report/* reportKey */.y1)(report));
    return [...lost].map(([part, of]) => {
        const title = {
            en: `${cut(part)} is missing; the run that left ${of} left it too`,
            zh: `缺少 ${cut(part)}；留下 ${of} 的那次运行也留下了它`,
        };
        return row('gate/expected', 'fail', title, { expected: cut(part), of });
    });
}
/** No shard is called so. */
const ANY = '*';
/** These look at a server, whatever it was built for: one report of theirs will do. */
const WITHOUT_TARGET = new Set(['gmtls']);
function placeOf(action, target, shard) {
    if (WITHOUT_TARGET.has(action))
        return action;
    return `${action} ${target?.goos}/${target?.goarch} ${shard === undefined ? '' : `#${shard}`}`;
}
/** Equal, where both say which variant they are of. */
function sameTarget(a, b) {
    const variant = a?.variant === undefined || b.variant === undefined || a.variant === b.variant;
    return a?.goos === b.goos && a.goarch === b.goarch && variant;
}
/** Is everything of the commit that is released? */
function commitRows({ reports, manifest, policy, headSha, mergeSha, changedConfig }) {
    const built = manifest && {
        name: 'manifest',
        sha: manifest.commit !== undefined && manifest.commit === mergeSha ? headSha : manifest.commit,
    };
    const sources = [
        ...reports.map(report => ({ name: (0,src_report/* reportKey */.y1)(report), sha: report.run.headSha })),
        ...(built ? [built] : []),
    ];
    const bySha = new Map();
    for (const { name, sha } of sources) {
        const names = bySha.get(sha);
        if (names)
            names.push(name);
        else
            bySha.set(sha, [name]);
    }
    const wanted = headSha ?? [...bySha.keys()].find(sha => sha !== undefined);
    return [
        ...(changedConfig === undefined
            ? []
            : [
                note('gate/commit', {
                    en: `${changedConfig} is not as the commit has it: what is allowed here was reviewed by nobody`,
                    zh: `${changedConfig} 与提交中的内容不一致：此处的放行规则未经评审`,
                }, { config: changedConfig }),
            ]),
        ...(headSha === undefined
            ? [unknownCommit({ en: 'which commit is released is not known', zh: '不知道要发布的是哪个提交' }, {}, policy)]
            : []),
        ...[...bySha].flatMap(([sha, names]) => {
            const evidence = { commit: sha ?? null, wanted: wanted ?? null, of: names.slice(0, 100) };
            if (sha === wanted)
                return [];
            if (sha !== undefined) {
                const title = {
                    en: `${names.length} of ${sources.length} reports and manifests are of commit ${sha.slice(0, 12)}, not ${wanted?.slice(0, 12)}`,
                    zh: `${sources.length} 份报告和清单中有 ${names.length} 份来自提交 ${sha.slice(0, 12)}，而不是 ${wanted?.slice(0, 12)}`,
                };
                return [row('gate/commit', 'fail', title, evidence)];
            }
            const title = {
                en: `${names.length} of ${sources.length} reports and manifests do not say which commit they are of`,
                zh: `${sources.length} 份报告和清单中有 ${names.length} 份没有说明来自哪个提交`,
            };
            return [unknownCommit(title, evidence, policy)];
        }),
    ];
}
function unknownCommit(title, evidence, policy) {
    return accept(row('gate/commit', 'unknown', title, evidence), 'gate/commit', policy);
}

;// CONCATENATED MODULE: ./build/src/gate/byte-rows.js





/** Are the files of the manifest the bytes that were built and verified? */
function bytesRows({ manifest, files }, proofs) {
    return (manifest?.files ?? []).flatMap(({ path, sha256, size, target }) => {
        const onDisk = files.get(path) ?? { problem: 'not-looked-at' };
        const wrong = [];
        if ('problem' in onDisk)
            wrong.push(unusable(path, onDisk, 'gate/bytes'));
        else if (onDisk.sha256 !== sha256 || onDisk.size !== size) {
            const title = { en: `${path} is not the file of the manifest`, zh: `${path} 与清单中的文件不一致` };
            wrong.push(row('gate/bytes', 'fail', title, { path, sha256: onDisk.sha256, manifest: sha256, size: onDisk.size }));
        }
        for (const { key, sha256: other } of proofs.claimsOn(path)) {
            if (other === sha256)
                continue;
            const title = { en: `${key} saw other bytes as ${path}`, zh: `${key} 看到的 ${path} 是不同的字节` };
            wrong.push(row('gate/bytes', 'fail', title, { path, sha256: other, manifest: sha256, report: key }));
        }
        if (!proofs.targetsOf(sha256).some(seen => sameTarget(seen, target))) {
            const title = {
                en: `no report of verify passed these bytes of ${path}`,
                zh: `没有 verify 报告通过 ${path} 的这些字节`,
            };
            wrong.push(row('gate/bytes', 'fail', title, { path, manifest: sha256 }));
        }
        return wrong;
    });
}
/**
 * Is each file for an architecture of a required platform? One of another passes every check that holds everywhere, and
 * nobody asked whether it runs anywhere: the wrong binary in the package of the right name.
 */
function judgedRows({ manifest, release }, matrix, proofs) {
    const asked = new Set(matrix.rows.filter(({ platform }) => platform.required).map(({ platform }) => platform.goarch));
    if (asked.size === 0)
        return [];
    const built = (manifest?.files ?? []).map(({ path, sha256 }) => [path, sha256]);
    const released = [...(release?.files ?? [])].flatMap(([path, file]) => 'sha256' in file ? [[path, file.sha256]] : []);
    return [...new Map([...built, ...released])].flatMap(([path, sha256]) => {
        const ofFile = proofs.targetsOf(sha256).map(({ goarch }) => goarch);
        const all = ofFile.length > 0 ? ofFile : (proofs.archiveOf(sha256)?.goarches ?? []);
        const other = [...new Set(all)].filter(goarch => !asked.has(goarch));
        if (other.length === 0)
            return [];
        const title = {
            en: `${path} is for ${other.join(' and ')}, and no required platform is: nobody judged whether it runs`,
            zh: `${path} 面向 ${other.join('、')}，而必需平台中没有该架构：没有人评判过它能否运行`,
        };
        return [row('gate/proved', 'unknown', title, { path, goarch: other, platforms: [...asked] })];
    });
}
/** Is each file that is about to be published one that verify passed? */
function releaseRows({ release }, proofs) {
    if (release === undefined)
        return [];
    const { files, empty, sums = new Map() } = release;
    return [
        ...empty.map(pattern => {
            const title = {
                en: `release-files: ${pattern} matches no file`,
                zh: `release-files：${pattern} 没有匹配任何文件`,
            };
            return row('gate/release', 'fail', title, { pattern });
        }),
        ...[...files].flatMap(([path, file]) => {
            if ('problem' in file)
                return [unusable(path, file, 'gate/release')];
            const { sha256 } = file;
            const differ = proofs.claimsOnRelease(path).filter(claim => claim.sha256 !== sha256);
            if (differ.length > 0)
                return differ.map(claim => sawOther(path, sha256, claim));
            if (proofs.targetsOf(sha256).length > 0)
                return (0,src_archive.isArchiveName)(path) ? [calledArchive(path, sha256)] : [];
            const archive = proofs.archiveOf(sha256);
            if (archive !== undefined && isProved(archive))
                return [];
            const listed = sums.get(path);
            if (archive === undefined && listed !== undefined)
                return sumsRows(path, sha256, listed);
            const said = archive === undefined ? NEVER_SEEN : notProved(archive);
            const title = { en: `${path}: ${said.en}`, zh: `${path}：${said.zh}` };
            return [row('gate/release', 'fail', title, { path, sha256, ...(archive && evidenceOf(archive)) })];
        }),
        ...unlisted(files, sums),
    ];
}
function evidenceOf({ goarches, ...archive }) {
    return { ...archive, goarches: [...goarches] };
}
function calledArchive(path, sha256) {
    const title = {
        en: `${path} is called an archive, and verify judged it as one program`,
        zh: `${path} 的名称表示归档，而 verify 将其作为单个程序检查`,
    };
    return row('gate/release', 'fail', title, { path, sha256 });
}
const NEVER_SEEN = {
    en: 'verify never saw these bytes. Signatures, SBOMs and notes cannot be verified: leave them out, as in !**/*.json; SHA256SUMS is compared with the files',
    zh: 'verify 从未见过这些字节。签名、SBOM、说明文件无法验证，请排除，例如 !**/*.json；SHA256SUMS 会与文件逐一核对',
};
function notProved({ readable, executables, passed, ambiguous }) {
    if (ambiguous)
        return {
            en: 'reports speak of several archives under this name, and nobody can tell whose members they judged',
            zh: '各报告以此名称指代多个不同的归档，无法判断所检查的是哪一个的成员',
        };
    if (!readable)
        return { en: 'verify did not read this archive to its end', zh: 'verify 没有完整读取该归档' };
    if (executables === 0)
        return {
            en: 'this archive has no executable that could be proved: leave it out, if it is for another system',
            zh: '该归档中没有可以证明的可执行文件；若面向其他系统，请将其排除',
        };
    return {
        en: `reports passed ${passed} of the ${executables} executables in this archive`,
        zh: `该归档的 ${executables} 个可执行文件中，只有 ${passed} 个有通过的报告`,
    };
}
function sawOther(path, sha256, { key, sha256: other }) {
    const title = { en: `${key} saw other bytes as ${path}`, zh: `${key} 看到的 ${path} 是不同的字节` };
    return row('gate/release', 'fail', title, { path, sha256, report: other });
}
/** A file of checksums proves no program, but it has to be true. */
function sumsRows(path, sha256, { lines, odd, sha256: read }) {
    if (odd !== undefined) {
        const title = {
            en: `${path} is no file of SHA-256 sums: ${odd === '' ? 'it is empty' : JSON.stringify(odd.slice(0, 200))}`,
            zh: `${path} 不是 SHA-256 校验和文件：${odd === '' ? '内容为空' : JSON.stringify(odd.slice(0, 200))}`,
        };
        return [row('gate/release', 'fail', title, { path, sha256 })];
    }
    if (read !== sha256)
        return [unusable(path, { problem: 'changed' }, 'gate/release')];
    return lines.flatMap(({ name, sha256: said, file }) => {
        if ('problem' in file)
            return [unusable(`${path} → ${name}`, file, 'gate/release')];
        if (file.sha256 === said)
            return [];
        const title = {
            en: `${path} says ${said.slice(0, 12)}… of ${name}, which is ${file.sha256.slice(0, 12)}…`,
            zh: `${path} 中 ${name} 的值为 ${said.slice(0, 12)}…，实际为 ${file.sha256.slice(0, 12)}…`,
        };
        return [row('gate/release', 'fail', title, { path, name, said, sha256: file.sha256 })];
    });
}
/** Who downloads a file that the published sums leave out cannot check it. */
function unlisted(files, sums) {
    if (sums.size === 0)
        return [];
    const listed = new Set([...sums.values()].flatMap(({ lines }) => lines.map(({ path }) => path)));
    return [...files.keys()]
        .filter(path => !listed.has(path) && !sums.has(path))
        .map(path => {
        const title = { en: `${path} is in no file of checksums`, zh: `${path} 不在任何校验和文件中` };
        return note('gate/release', title, { path });
    });
}
function unusable(path, { problem }, id) {
    const said = Object.hasOwn(PROBLEM, problem) ? PROBLEM[problem] : undefined;
    const title = { en: `${path}: ${said?.en ?? problem}`, zh: `${path}：${said?.zh ?? problem}` };
    return row(id, 'fail', title, { path, problem });
}

;// CONCATENATED MODULE: ./build/src/gate/finding-rows.js

/** Does anything fail, is anything unknown, and was every program judged on every required platform? */
function findingRows({ checks, rows, programs }, policy, waivers) {
    const open = new Map();
    for (const placed of checks) {
        if (!placed.required || (placed.counts !== 'fail' && placed.counts !== 'unknown' && !isDirty(placed)))
            continue;
        const waiver = waivers.of(placed);
        const { id, title, subject, platform } = placed.check;
        const key = JSON.stringify([placed.counts, id, title, subject, waiver?.reason, waiver?.until]);
        const same = open.get(key) ?? { placed, platforms: new Set(), waiver };
        open.set(key, same);
        if (platform !== undefined)
            same.platforms.add(platform);
    }
    const named = new Set(rows.map(({ platform }) => platform.id));
    const asked = policy.platforms ?? policy.configured ?? [];
    return [
        ...[...open.values()].map(finding => (finding.waiver ? waived(finding, finding.waiver) : against(finding, policy))),
        ...rows.flatMap(({ platform, cells }) => {
            if (!platform.required)
                return [];
            if (cells.every(cell => cell === undefined))
                return [finding_rows_notProved(platform.id, `linux/${platform.goarch}`)];
            return cells.flatMap((cell, i) => cell && (cell.status === 'skip' || !cell.decidedBy) ? [finding_rows_notProved(platform.id, programs[i] ?? '')] : []);
        }),
        ...asked.filter(id => !named.has(id)).map(id => finding_rows_notProved(id, '*')),
        // Reports that judge no platform at all have nothing against them, and prove nothing.
        ...(asked.length === 0 && !rows.some(({ platform }) => platform.required) ? [nothingProved()] : []),
    ];
}
function against(finding, policy) {
    const { check, counts } = finding.placed;
    const title = titleOf(finding);
    if (counts !== 'unknown') {
        return hinted(row('gate/findings', 'fail', title, finding_rows_evidenceOf(finding)), check);
    }
    return accept(hinted(row('gate/unknown', 'unknown', title, finding_rows_evidenceOf(finding)), check), check.id, policy);
}
function hinted(found, { hint }) {
    return hint ? { ...found, hint } : found;
}
/** It may go out, and is not forgotten: report pages list what has a reason under `waived`. */
function waived(finding, { reason, until }) {
    const { en, zh } = titleOf(finding);
    const title = { en: `waived until ${until} (${reason}): ${en}`, zh: `豁免至 ${until}（${reason}）：${zh}` };
    const id = finding.placed.counts === 'unknown' ? 'gate/unknown' : 'gate/findings';
    return note(id, title, { ...finding_rows_evidenceOf(finding), waived: reason, until });
}
function titleOf({ placed: { check } }) {
    return { en: `${check.id}: ${check.title.en}`, zh: `${check.id}：${check.title.zh}` };
}
function finding_rows_evidenceOf({ placed: { check }, platforms }) {
    return {
        check: check.id,
        ...(check.subject !== undefined && { subject: check.subject }),
        ...(platforms.size > 0 && { platforms: [...platforms].slice(0, 200) }),
    };
}
/** Of a changed tree nobody can say what was built: a warning while one works, and no release. */
function isDirty({ check, counts }) {
    return check.id === 'elf/vcs' && counts === 'warn' && check.evidence['vcs.modified'] === 'true';
}
function finding_rows_notProved(platform, program) {
    const title = {
        en: `verify did not judge ${program === '*' ? 'anything' : program} on ${platform}`,
        zh: `verify 没有在 ${platform} 上评判${program === '*' ? '任何程序' : ` ${program}`}`,
    };
    return row('gate/proved', 'unknown', title, { platform, program });
}
function nothingProved() {
    const title = { en: 'verify judged nothing on any required platform', zh: 'verify 没有在任何必需平台上评判任何内容' };
    return row('gate/proved', 'unknown', title, { platforms: 0 });
}

// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/gate/growth-rows.js



const SIZE = { key: 'size', name: { en: 'size', zh: '大小' } };
const BUDGETS = {
    insnOp: {
        key: 'insn-op',
        name: { en: 'instructions per operation', zh: '每次操作的指令数' },
        concerns: judgedInstructions,
    },
    handshake: {
        key: 'handshake',
        name: { en: 'handshake', zh: '握手' },
        concerns: ({ metrics }) => metrics.filter(({ name }) => /^handshake\b/i.test(name)),
    },
};
/** Where the runtime is too noisy, bench judges what a benchmark executes outside of it, and so do we. */
function judgedInstructions({ metrics }) {
    const outside = new Set(metrics.flatMap(({ name, unit, verdict }) => (unit === 'user-insn/op' && verdict !== undefined ? [name] : [])));
    return metrics.filter(({ name, unit }) => unit.toLowerCase() === (outside.has(name) ? 'user-insn/op' : 'insn/op'));
}
/**
 * Is anything worse than at the base by more than the policy allows? A threshold that cannot be judged on a target, for
 * lack of a base or of figures, is unknown there: who takes the base or the measurements away has not passed.
 * @param base reports of the base, or undefined where there are none
 * @param headSha commit that is judged: its own reports are no base, since nothing grows over itself
 */
function growthRows(reports, matrix, base, policy, headSha) {
    const { thresholds = {} } = policy;
    const before = (base ?? []).filter(({ run }) => headSha === undefined || run.headSha !== headSha);
    const found = [];
    if (thresholds.size !== undefined)
        found.push(...judgeFigures(SIZE, sizes(reports, matrix, before), thresholds.size));
    for (const key of ['insnOp', 'handshake']) {
        const limit = thresholds[key];
        if (limit === undefined)
            continue;
        found.push(...judgeFigures(BUDGETS[key], measured(reports, before, BUDGETS[key]), limit));
    }
    return found.map(check => (check.status === 'unknown' ? accept(check, 'gate/growth', policy) : check));
}
function judgeFigures({ key, name }, all, limit) {
    const byTarget = new Map(all.length === 0 ? [['', []]] : []);
    for (const figure of all) {
        const same = byTarget.get(figure.target);
        if (same)
            same.push(figure);
        else
            byTarget.set(figure.target, [figure]);
    }
    return [...byTarget].flatMap(([target, figures]) => {
        const both = figures.filter(({ base, now }) => base !== undefined && now !== undefined);
        if (both.length === 0)
            return [notJudged(key, name, target, limit)];
        return [
            ...both.flatMap(figure => grown(key, name, figure, limit)),
            // One program more or less is no reason, where others of that target were compared.
            ...figures.filter(figure => !both.includes(figure)).map(figure => oneSided(key, name, figure)),
        ];
    });
}
function notJudged(key, name, target, limit) {
    const on = target === '' ? { en: '', zh: '' } : { en: ` for ${target}`, zh: `（${target}）` };
    const title = {
        en: `gate.thresholds.${key} cannot be judged${on.en}: no ${name.en} to compare; \`baseline\` must hold reports of another commit with it, and so must the reports of this one`,
        zh: `无法判断 gate.thresholds.${key}${on.zh}：没有可比较的${name.zh}；\`baseline\` 应存放另一提交的报告，且两边的报告都要含有它`,
    };
    return row('gate/growth', 'unknown', title, { threshold: key, limit: `${limit}%`, ...(target && { target }) });
}
function grown(key, name, { what, unit, base = 0, now = 0 }, limit) {
    const percent = base === 0 ? Number.POSITIVE_INFINITY : (100 * (now - base)) / base;
    if (!(now > base && percent > limit))
        return [];
    const by = Number.isFinite(percent) ? `+${percent.toFixed(1)} %` : '+∞';
    const title = {
        en: `${name.en} of ${what}: ${by} over the base, ${limit} % are allowed`,
        zh: `${what} 的${name.zh}：比基线 ${by}，允许 ${limit} %`,
    };
    return [row('gate/growth', 'fail', title, { threshold: key, unit, base, now, limit: `${limit}%` })];
}
function oneSided(key, name, { what, unit, base, now }) {
    const title = now === undefined
        ? { en: `${name.en} of ${what}: measured at the base and not now`, zh: `${what} 的${name.zh}：仅基线中有` }
        : { en: `${name.en} of ${what}: new, not compared`, zh: `${what} 的${name.zh}：新增，未比较` };
    return note('gate/growth', title, { threshold: key, unit, base: base ?? null, now: now ?? null });
}
/** By file, else by program and target. Where the base has none, by what verify compared the file with. */
function sizes(reports, { binaries }, base) {
    const then = (0,src_report/* compatibility */.pB)(base).binaries;
    const byPath = new Map(then.flatMap(one => one.paths.map(path => [placeKey(path, one.target), one])));
    const byProgram = new Map(then.map(one => [placeKey(one.program, one.target), one]));
    const own = new Map();
    for (const report of reports)
        for (const { name, unit, subject, baseline } of report.metrics) {
            const value = (0,src_report/* median */.JZ)(baseline ?? []);
            if (name === 'size' && unit === 'bytes' && subject !== undefined && value !== undefined)
                own.set(subject, value);
        }
    const paired = new Set();
    const found = binaries.map(({ program, target, paths, size }) => {
        const path = paths.find(one => byPath.has(placeKey(one, target)));
        const pair = path === undefined ? byProgram.get(placeKey(program, target)) : byPath.get(placeKey(path, target));
        paired.add(pair);
        const before = pair?.size ?? paths.map(one => own.get(one)).find(value => value !== undefined);
        const what = `${program} ${(0,report_target/* targetName */.j)(target)}`;
        return { what, target: archOf(target), unit: 'bytes', now: size, ...(before !== undefined && { base: before }) };
    });
    const gone = then
        .filter(one => !paired.has(one))
        .map(({ program, target, size }) => ({
        what: `${program} ${(0,report_target/* targetName */.j)(target)}`,
        target: archOf(target),
        unit: 'bytes',
        base: size,
    }));
    return [...found, ...gone];
}
/** Without the variant: another GOARM64 is the same place to grow in. */
function archOf({ goos, goarch }) {
    return `${goos}/${goarch}`;
}
function placeKey(name, target) {
    return `${archOf(target)} ${name}`;
}
/** Measurements, each with the baseline that was taken beside it, else with that of the base's reports. */
function measured(reports, base, budget) {
    const found = new Map();
    const each = (all, then) => {
        for (const report of all) {
            const facts = Object.entries(report.env).flat();
            for (const metric of budget.concerns(report)) {
                if ((0,src_report/* isEmulatedTime */.$Y)(metric, facts))
                    continue;
                const { name, unit, subject } = metric;
                const target = report.target ? archOf(report.target) : '';
                const key = JSON.stringify([name, unit, subject, target]);
                const what = [name, subject, target].filter(Boolean).join(' ');
                const figure = found.get(key) ?? { what, target, unit };
                found.set(key, figure);
                then(metric, figure);
            }
        }
    };
    const worth = (metric, samples) => {
        const value = (0,src_report/* median */.JZ)(samples ?? []);
        // Where more is better (handshakes a second), what grows is its reciprocal. Instructions are never better for being more.
        return value === undefined || metric.better === 'lower' || budget.key === 'insn-op' ? value : 1 / value;
    };
    const set = (figure, key, value) => {
        // Two reports of one figure: the worse of both counts.
        const before = figure[key];
        if (value === undefined)
            return;
        figure[key] = before === undefined ? value : key === 'now' ? Math.max(before, value) : Math.min(before, value);
    };
    each(base, (metric, figure) => set(figure, 'base', worth(metric, metric.samples)));
    const beside = new Set();
    each(reports, (metric, figure) => {
        set(figure, 'now', worth(metric, metric.samples));
        const value = worth(metric, metric.baseline);
        if (value === undefined)
            return;
        if (!beside.has(figure))
            delete figure.base;
        beside.add(figure);
        set(figure, 'base', value);
    });
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/src/gate/standards.js


const NOT_WAIVED_HERE = {
    en: 'The job that judged it waived this; the configuration that the gate reads does not. Put the line of verify.checks into that one too',
    zh: '评判它的作业豁免了此项，而 gate 读取的配置没有：请在后者的 verify.checks 中写上同样的一条',
};
/**
 * How much a finding counts is for the one who releases to say, not for the job that wrote the report: a check counts at
 * least as much as its definition and the gate's own configuration say, and what a job skipped because its configuration
 * waived it is unknown where the gate's has no such line.
 */
function asWeAsk(report, { least }) {
    if (least === undefined)
        return report;
    return {
        ...report,
        checks: report.checks.map(check => {
            const asked = least.get(check.id);
            if (asked === undefined || asked === 'off' || check.status === 'pass')
                return check;
            const status = check.status === 'skip' && Object.hasOwn(check.evidence, 'waived') ? 'unknown' : check.status;
            const severity = (0,src_report/* isStricter */.V$)(asked, check.severity) ? asked : check.severity;
            if (status === check.status && severity === check.severity)
                return check;
            return { ...check, status, severity, ...(Object.hasOwn(check.evidence, 'waived') && { hint: NOT_WAIVED_HERE }) };
        }),
    };
}
/**
 * Does verify say of each program what it says of every one, whatever is in it? A report that was cut, or that an older
 * release wrote, has nothing against a program, and has not asked.
 */
function unaskedRows({ checks, rows }, { proving = [] }) {
    if (proving.length === 0)
        return [];
    const said = new Map();
    for (const { action, binary, check } of checks) {
        if (action !== 'verify' || binary === undefined)
            continue;
        const ids = said.get(binary);
        const key = standards_placeOf(check.id, check.platform);
        if (ids)
            ids.add(key);
        else
            said.set(binary, new Set([key]));
    }
    return rows.flatMap(({ platform, cells }) => {
        if (!platform.required)
            return [];
        return cells.flatMap(cell => {
            // Where nothing is proved at all, that is said already.
            if (cell?.decidedBy === undefined || cell.status === 'skip')
                return [];
            const missing = proving
                .filter(({ goarch }) => goarch === undefined || goarch === platform.goarch)
                .filter(({ id, each }) => !said.get(cell.binary)?.has(standards_placeOf(id, each === 'platform' ? platform.id : undefined)))
                .map(({ id }) => id);
            return missing.length === 0 ? [] : [notAsked(platform.id, cell.binary.program, missing)];
        });
    });
}
function standards_placeOf(id, platform) {
    return platform === undefined ? id : `${id} ${platform}`;
}
function notAsked(platform, program, missing) {
    const title = {
        en: `the report on ${program} does not say ${missing.join(', ')} for ${platform}: run verify again, in the release of the gate`,
        zh: `关于 ${program} 的报告没有给出 ${platform} 的 ${missing.join('、')}：请用与 gate 相同的版本重新运行 verify`,
    };
    return row('gate/proved', 'unknown', title, { platform, program, missing: [...missing] });
}

;// CONCATENATED MODULE: ./build/src/gate/waive.js

/** Days before its end in which a waiver is announced. */
const SOON_DAYS = 14;
/**
 * The waivers of a policy on one day. What a waiver covers may go out and stays in sight; one that has ended covers
 * nothing and stops the release, and one that covers nothing is said, so that no waiver outlives its reason.
 */
class Waivers {
    waivers;
    today;
    used = new Map();
    byCheck = new Map();
    /** @param today UTC: `2026-11-25` */
    constructor(waivers, today) {
        this.waivers = waivers;
        this.today = today;
        for (const waiver of waivers) {
            const same = this.byCheck.get(waiver.check);
            if (same)
                same.push(waiver);
            else
                this.byCheck.set(waiver.check, [waiver]);
        }
    }
    /** The waiver that covers a finding, where one does that holds. */
    of({ check, binary }) {
        const found = this.byCheck
            .get(check.id)
            ?.find(waiver => this.holds(waiver) &&
            (waiver.platform === undefined || waiver.platform === check.platform) &&
            (waiver.program === undefined || waiver.program === binary?.program || waiver.program === check.subject));
        if (found !== undefined)
            this.used.set(found, (this.used.get(found) ?? 0) + 1);
        return found;
    }
    /** What is to be said of the waivers themselves, once all findings were asked about. */
    rows() {
        return this.waivers.flatMap(waiver => {
            const { check, platform, program, reason, until } = waiver;
            const of = [check, platform, program].filter(part => part !== undefined).join(' · ');
            const count = this.used.get(waiver) ?? 0;
            const evidence = { check, ...(platform && { platform }), ...(program && { program }), reason, until, count };
            if (!this.holds(waiver)) {
                const title = {
                    en: `the waiver of ${of} ended on ${until}: ${reason}`,
                    zh: `${of} 的豁免已于 ${until} 到期：${reason}`,
                };
                return [row('gate/waivers', 'fail', title, evidence)];
            }
            if (count === 0) {
                const title = { en: `the waiver of ${of} covers nothing: remove it`, zh: `${of} 的豁免没有对应的结果：请删除` };
                return [note('gate/waivers', title, evidence)];
            }
            const left = Math.round((Date.parse(until) - Date.parse(this.today)) / 86_400_000);
            if (left > SOON_DAYS)
                return [];
            const title = {
                en: `the waiver of ${of} (${count}) holds for ${left} more days only: ${reason}`,
                zh: `${of} 的豁免（${count} 项）仅剩 ${left} 天：${reason}`,
            };
            return [note('gate/waivers', title, evidence)];
        });
    }
    holds({ until }) {
        return until >= this.today;
    }
}

;// CONCATENATED MODULE: ./build/src/gate/judge.js









const MAX_ROWS_OF_A_KIND = 200;
/** May this be released? Everything that is missing, differs, fails or is unknown is a reason not to. */
function judge(input) {
    // An earlier verdict of the gate is no evidence for this one.
    const judged = { ...input, reports: withPolicy(input.reports, input.policy) };
    const { reports, manifest, policy } = judged;
    const matrix = (0,src_report/* compatibility */.pB)(reports, manifest);
    const proofs = proofsIn(reports, {
        built: manifest?.files.map(({ path }) => path) ?? [],
        released: [...(judged.release?.files.keys() ?? [])],
    });
    const waivers = new Waivers(policy.waivers ?? [], input.today);
    const found = [
        ...reportsRows(judged),
        ...expectedRows(judged),
        ...commitRows(judged),
        ...findingRows(matrix, policy, waivers),
        ...unaskedRows(matrix, policy),
        ...growthRows(reports, matrix, judged.base, policy, judged.headSha),
        ...bytesRows(judged, proofs),
        ...releaseRows(judged, proofs),
        ...judgedRows(judged, matrix, proofs),
        // After the findings, which ask for them.
        ...waivers.rows(),
    ];
    const rows = found.filter(({ status }) => status === 'fail' || status === 'unknown');
    const accepted = found.filter(({ status }) => status === 'warn');
    const open = new Set(found.map(({ id }) => id));
    const passed = gateChecks
        .filter(({ id }) => !open.has(id) && wasAsked(id, judged))
        .map(({ id, title }) => ({ id, status: 'pass', severity: 'error', title, evidence: answered(id, judged) }));
    const shown = gateChecks.flatMap(({ id }) => (0,src_report/* atMost */.Tu)(MAX_ROWS_OF_A_KIND, rows.filter(row => row.id === id)));
    return {
        verdict: rows.length === 0 ? 'pass' : 'refused',
        rows: shown,
        checks: [...shown, ...(0,src_report/* atMost */.Tu)(MAX_ROWS_OF_A_KIND, accepted), ...passed],
        warnings: warnings(matrix),
    };
}
/** Warnings stop nothing, but who releases should have read them: an uncommitted change, for instance. */
function warnings({ checks }) {
    const found = new Map();
    for (const { check, counts, required } of checks)
        if (required && counts === 'warn')
            found.set(JSON.stringify([check.id, check.title.en]), check);
    return [...found.values()].slice(0, MAX_ROWS_OF_A_KIND);
}
function withPolicy(reports, policy) {
    const { platforms, configured = [] } = policy;
    const evidence = reports.filter(({ action }) => action !== 'gate');
    const named = new Set(platforms ?? configured);
    const required = (platform) => named.has(platform.id) || (platforms === undefined && platform.required);
    return evidence.map(report => ({
        ...asWeAsk(report, policy),
        ...(report.platforms && {
            platforms: report.platforms.map(platform => ({ ...platform, required: required(platform) })),
        }),
    }));
}
/** A question that nobody put is not answered with a pass. */
function wasAsked(id, { manifest, release, policy }) {
    if (id === 'gate/bytes')
        return manifest !== undefined;
    if (id === 'gate/release')
        return release !== undefined;
    if (id === 'gate/growth')
        return Object.keys(policy.thresholds ?? {}).length > 0;
    return id !== 'gate/waivers' || (policy.waivers?.length ?? 0) > 0;
}
function answered(id, { reports, manifest, expected, headSha, policy, release }) {
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
            return { files: manifest?.files.length ?? 0 };
        case 'gate/release':
            return { files: release?.files.size ?? 0 };
        case 'gate/growth':
            return { thresholds: Object.entries(policy.thresholds ?? {}).map(([key, limit]) => `${key} ${limit}%`) };
        case 'gate/waivers':
            return { waivers: policy.waivers?.length ?? 0 };
    }
}

;// CONCATENATED MODULE: ./build/src/gate/markdown.js

/** Rows of each table: who has more reasons than that reads the report page. */
const MAX_ROWS = 50;
/**
 * The verdict for a job summary: what decided, what goes out on a waiver or an accepted unknown, and what the reports warn
 * of. Every text of a report in it is inert.
 */
function renderVerdict({ verdict, rows, checks, warnings }, language) {
    const accepted = checks.filter(({ status }) => status === 'warn');
    const asked = checks.filter(({ status }) => status === 'pass');
    const mark = verdict === 'pass' ? src_report/* MARK */.M$.pass : src_report/* MARK */.M$.fail;
    return `${[
        `### ${mark} xinchuang gate: ${headline(rows.length, verdict)[language]}`,
        ...table(WORDS.against, rows, language),
        ...table(WORDS.accepted, accepted, language),
        ...table(WORDS.warnings, warnings.map(warning => ({ ...warning, status: 'warn' })), language),
        ...(asked.length > 0 ? [`${src_report/* MARK */.M$.pass} ${asked.map(({ id }) => (0,src_report/* codeSpan */.SS)(id)).join(' · ')}`] : []),
    ].join('\n\n')}\n`;
}
/** A pass, in a line. */
const MAY_GO_OUT = { en: 'the release may go out', zh: '可以发布' };
function headline(reasons, verdict) {
    if (verdict === 'pass')
        return MAY_GO_OUT;
    return {
        en: `refused, for ${reasons} reason${reasons === 1 ? '' : 's'}`,
        zh: `拒绝发布，共 ${reasons} 条理由`,
    };
}
const WORDS = {
    against: { en: 'Against the release', zh: '拒绝的理由' },
    accepted: { en: 'Goes out all the same', zh: '仍予放行' },
    warnings: { en: 'Warnings of the reports', zh: '报告中的警告' },
};
function table(title, rows, language) {
    if (rows.length === 0)
        return [];
    const head = { en: '| | check | what | what to do |', zh: '| | 检查项 | 内容 | 处理办法 |' }[language];
    const lines = rows.slice(0, MAX_ROWS).map(row => {
        const cells = [src_report/* MARK */.M$[row.status], (0,src_report/* codeSpan */.SS)(row.id), (0,src_report/* escapeMarkdown */.FV)(row.title[language])];
        return `| ${[...cells, row.hint ? (0,src_report/* escapeMarkdownWithSpans */.io)(row.hint[language]) : ''].join(' | ')} |`;
    });
    const rest = rows.length - lines.length;
    return [
        `**${title[language]}** (${rows.length})`,
        [head, '|---|---|---|---|', ...lines].join('\n'),
        ...(rest > 0 ? [`… +${rest}`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/gate/policy.js

/**
 * Reads `verify:linux/arm64`, `build:linux/arm64/v8.0` and, for one leg of a matrix, `verify:linux/arm64#s2`.
 * @throws UserError XC-GATE-001
 */
function parseExpected(text) {
    const match = /^(setup|audit|build|verify|bench):([a-z0-9]{1,20})\/([a-z0-9]{1,20})(?:\/([a-z0-9.,]{1,40}))?(?:#([A-Za-z0-9._-]{1,60}))?$/.exec(text);
    const [, action, goos, goarch, variant, shard] = match ?? [];
    if (!action || !goos || !goarch)
        throw new language/* UserError */.yo('XC-GATE-001', { value: text.slice(0, 200) });
    return {
        action: action,
        target: { goos, goarch, ...(variant !== undefined && { variant }) },
        ...(shard !== undefined && { shard }),
    };
}
/**
 * Each of these actions, for each target of the manifest, and for the leg of a matrix that it is of. `gate` itself leaves no
 * evidence for itself.
 */
function expectedFrom(manifest, actions, shard) {
    const targets = new Map(manifest.files.map(({ target }) => [JSON.stringify(Object.values(target)), target]));
    const asked = actions.filter(action => action !== 'gate');
    return [...targets.values()].flatMap(target => asked.map(action => ({ action, target, ...(shard !== undefined && { shard, orWhole: true }) })));
}

;// CONCATENATED MODULE: ./build/src/gate/sums.js




const sums_MAX_BYTES = 4 << 20;
const MAX_LINES = 10_000;
/**
 * Reads files of SHA-256 sums and hashes what they name beyond the files that were hashed already.
 * @param paths from the workspace
 */
async function readSums(workspace, paths, hashed) {
    const folder = await (0,promises_.realpath)(workspace);
    const found = new Map();
    for (const path of paths) {
        const text = await withRegularFile((0,external_node_path_.join)(workspace, path), folder, async (file, size) => size > sums_MAX_BYTES ? { problem: 'too-large' } : file.readFile());
        // The hash of the same file says what is wrong with it.
        if ('problem' in text)
            continue;
        const { lines, odd } = parseSums(text.toString('utf8'), (0,external_node_path_.basename)(path));
        const named = lines.map(line => ({ ...line, path: (0,external_node_path_.normalize)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), line.name)) }));
        const others = [...new Set(named.map(line => line.path))].filter(one => !hashed.has(one));
        const more = await hashReleaseFiles(workspace, others.map(one => (0,external_node_path_.join)(workspace, one)));
        const fileOf = (one) => hashed.get(one) ?? more.get((0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(workspace, one)));
        found.set(path, {
            sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
            lines: named.map(line => ({ ...line, file: fileOf(line.path) ?? { problem: 'missing' } })),
            ...(odd !== undefined && { odd }),
        });
    }
    return found;
}
/**
 * `HASH  name`, `HASH *name`; the hash alone in a file that is called `name.sha256`. coreutils, sha256sum(1)
 * @param mayLeave whether a name may lead out of the folder of the file, as no file that is published may
 */
function parseSums(text, fileName, mayLeave = false) {
    const lines = [];
    const alone = /^(.+)\.sha256(?:sum)?$/i.exec(fileName)?.[1];
    for (const line of text.split(/\r?\n/)) {
        if (line === '')
            continue;
        const [, hash, listed] = /^([0-9a-f]{64})(?: [ *]([^\\\p{Cc}]+))?$/iu.exec(line) ?? [];
        const name = listed ?? alone;
        const leaves = !mayLeave && (name?.startsWith('/') || name?.split('/').includes('..'));
        if (hash === undefined || name === undefined || leaves || lines.length >= MAX_LINES)
            return { lines, odd: line };
        lines.push({ name, sha256: hash.toLowerCase() });
    }
    return lines.length === 0 ? { lines, odd: '' } : { lines };
}

;// CONCATENATED MODULE: ./build/src/gate/index.js








/***/ })

};
