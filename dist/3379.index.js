export const id = 3379;
export const ids = [3379,1943];
export const modules = {

/***/ 93379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lf: () => (/* reexport */ expectedFrom),
  gateChecks: () => (/* reexport */ gateChecks),
  yQ: () => (/* reexport */ hashFiles),
  Pz: () => (/* reexport */ hashReleaseFiles),
  S4: () => (/* reexport */ judge),
  _8: () => (/* reexport */ parseExpected)
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
        source: 'gate.thresholds of the configuration',
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
        source: 'gate.waivers of the configuration',
    },
];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var system = __webpack_require__(67787);
;// CONCATENATED MODULE: ./build/src/gate/files.js



/** Codes of the system stand for themselves. */
const PROBLEM = {
    missing: { en: 'missing', zh: '文件不存在' },
    'no-file': { en: 'not a regular file', zh: '不是普通文件' },
    outside: { en: 'leads out of its folder', zh: '指向所在文件夹之外' },
    folder: {
        en: 'an image in a folder is no file: pack it, or leave it out',
        zh: '文件夹形式的镜像不是文件：请打包，或将其排除',
    },
    'not-looked-at': { en: 'not looked at', zh: '未检查' },
};
/** Hashing waits for the disk more than for the CPU. */
const AT_ONCE = 4;
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
 * The same for the files that a release names.
 * @param paths absolute
 * @returns by the path from the workspace
 */
async function hashReleaseFiles(workspace, paths) {
    return hashAll(paths.map(path => [(0,external_node_path_.relative)(workspace, path) || path, path]));
}
/** @param folder that no file may lie outside of */
async function hashAll(files, folder) {
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limit = pLimit(AT_ONCE);
    return new Map(await Promise.all(files.map(([name, path]) => limit(async () => [name, await hashOne(path, folder)]))));
}
async function hashOne(file, folder) {
    try {
        if (!(await (0,promises_.lstat)(file)).isFile())
            return { problem: 'no-file' };
        if (folder !== undefined && !(await (0,promises_.realpath)(file)).startsWith(folder + external_node_path_.sep))
            return { problem: 'outside' };
        return await (0,system/* sha256File */.Q3)(file);
    }
    catch (error) {
        const code = (0,system/* errorCode */.CA)(error);
        if (code === '')
            throw error;
        return { problem: code === 'ENOENT' ? 'missing' : code };
    }
}

// EXTERNAL MODULE: ./build/src/report/index.js + 31 modules
var src_report = __webpack_require__(62492);
// EXTERNAL MODULE: ./build/src/language/index.js + 16 modules
var language = __webpack_require__(21580);
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


/** Are there reports, and is each file among them one? */
function reportsRows({ reports, rejected }) {
    const empty = reports.length + rejected.length === 0
        ? [row('gate/reports', 'fail', { en: 'there is no report at all', zh: '没有任何报告' }, { reports: 0 })]
        : [];
    const bad = rejected.map(({ file, code, why }) => row('gate/reports', 'fail', why, { file: cut(file), code }));
    return [...empty, ...bad];
}
/** Is every expected (action, target, shard) there? */
function expectedRows({ reports, expected }) {
    const there = new Map();
    for (const report of reports) {
        const key = placeOf(report.action, report.target);
        const same = there.get(key);
        if (same)
            same.push(report);
        else
            there.set(key, [report]);
    }
    return expected
        .filter(({ action, target, shard }) => !there
        .get(placeOf(action, target))
        ?.some(report => sameTarget(report.target, target) && (shard === undefined || report.shard === shard)))
        .map(want => {
        const name = (0,src_report/* reportKey */.y1)(want);
        const title = { en: `no report of ${name}`, zh: `缺少 ${name} 的报告` };
        return row('gate/expected', 'fail', title, { expected: name });
    });
}
function placeOf(action, target) {
    return `${action} ${target?.goos}/${target?.goarch}`;
}
/** Equal, where both say which variant they are of. */
function sameTarget(a, b) {
    const variant = a?.variant === undefined || b.variant === undefined || a.variant === b.variant;
    return a?.goos === b.goos && a.goarch === b.goarch && variant;
}
/** Is everything of the commit that is released? */
function commitRows({ reports, manifest, policy, headSha, mergeSha }) {
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
/** Is each file that is about to be published one that verify passed? */
function releaseRows({ release }, proofs) {
    if (release === undefined)
        return [];
    const { files, empty } = release;
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
            if (proofs.targetsOf(sha256).length > 0)
                return [];
            const members = proofs.membersOf(sha256);
            if (members !== undefined && members > 0)
                return [];
            const title = members === undefined
                ? {
                    en: `${path}: verify never saw these bytes (checksums, signatures and notes cannot be verified: exclude them, as in !**/*.txt)`,
                    zh: `${path}：verify 从未见过这些字节（校验和、签名、说明文件无法验证，请排除，例如 !**/*.txt）`,
                }
                : {
                    en: `${path}: verify passed no executable in this archive`,
                    zh: `${path}：verify 没有在该归档中通过任何可执行文件`,
                };
            return [row('gate/release', 'fail', title, { path, sha256 })];
        }),
    ];
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
        if (waiver !== undefined && waivers.holds(waiver))
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

// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/gate/growth-rows.js



const BUDGETS = {
    insnOp: {
        key: 'insn-op',
        name: { en: 'instructions per operation', zh: '每次操作的指令数' },
        concerns: ({ unit }) => unit === 'insn/op',
    },
    handshake: {
        key: 'handshake',
        name: { en: 'handshake time', zh: '握手时间' },
        concerns: ({ name, unit }) => /^handshake\b/.test(name) && TIME.test(unit),
    },
};
const TIME = /^(?:ns|us|µs|ms|s)(?:\/op)?$/;
/** Time under an emulator says nothing of the CPU: it is shown elsewhere and never judged. */
const isEmulated = ({ unit, env = '' }) => TIME.test(unit) && /qemu|emulat/i.test(env);
/**
 * Is anything worse than at the base by more than the policy allows? A threshold that cannot be judged, for lack of a
 * base or of figures, is unknown.
 * @param base reports of the base, or undefined where there are none
 */
function growthRows(reports, matrix, base, policy) {
    const { thresholds = {} } = policy;
    const found = [];
    if (thresholds.size !== undefined)
        found.push(...judgeFigures('size', SIZE, sizes(matrix, base), thresholds.size));
    for (const key of ['insnOp', 'handshake']) {
        const limit = thresholds[key];
        if (limit === undefined)
            continue;
        const budget = BUDGETS[key];
        found.push(...judgeFigures(budget.key, budget.name, figures(reports, base, budget), limit));
    }
    return found.map(check => (check.status === 'unknown' ? accept(check, 'gate/growth', policy) : check));
}
const SIZE = { en: 'size', zh: '大小' };
function judgeFigures(key, name, all, limit) {
    if (all.length === 0) {
        const title = {
            en: `gate.thresholds.${key} cannot be judged: there is no ${name.en} of both base and this commit`,
            zh: `无法判断 gate.thresholds.${key}：缺少基线与本提交都有的${name.zh}`,
        };
        return [row('gate/growth', 'unknown', title, { threshold: key, limit: `${limit}%` })];
    }
    return all.flatMap(({ what, unit, base, now }) => {
        const percent = base === 0 ? Number.POSITIVE_INFINITY : (100 * (now - base)) / base;
        if (!(now > base && percent > limit))
            return [];
        const grown = Number.isFinite(percent) ? `+${percent.toFixed(1)} %` : '+∞';
        const title = {
            en: `${name.en} of ${what}: ${grown} over the base, ${limit} % are allowed`,
            zh: `${what} 的${name.zh}：比基线 ${grown}，允许 ${limit} %`,
        };
        return [row('gate/growth', 'fail', title, { threshold: key, unit, base, now, limit: `${limit}%` })];
    });
}
/** By program and target: what is new has no base, and no growth. */
function sizes({ binaries }, base) {
    const before = new Map((0,src_report/* compatibility */.pB)(base ?? []).binaries.map(({ program, target, size }) => [sizeKey(program, target), size]));
    return binaries.flatMap(({ program, target, size }) => {
        const then = before.get(sizeKey(program, target));
        return then === undefined
            ? []
            : [{ what: `${program} ${(0,report_target/* targetName */.j)(target)}`, unit: 'bytes', base: then, now: size }];
    });
}
/** Without the variant: another GOARM64 is the same place to grow in. */
function sizeKey(program, { goos, goarch }) {
    return JSON.stringify([program, goos, goarch]);
}
function figures(reports, base, { concerns }) {
    const before = new Map();
    const each = (all, then) => {
        for (const report of all)
            for (const metric of report.metrics)
                if (concerns(metric) && !isEmulated(metric)) {
                    const { goos = '', goarch = '' } = report.target ?? {};
                    then(metric, JSON.stringify([metric.name, metric.unit, metric.subject, goos, goarch]));
                }
    };
    each(base ?? [], ({ samples }, key) => before.set(key, samples));
    const found = [];
    each(reports, ({ name, unit, better, samples, baseline }, key) => {
        const [then, now] = [median(baseline?.length ? baseline : before.get(key)), median(samples)];
        if (then === undefined || now === undefined)
            return;
        // More is worse in one direction alone; where more is better, less of it is what grew worse.
        found.push(better === 'lower' ? { what: name, unit, base: then, now } : { what: name, unit, base: now, now: then });
    });
    return found;
}
function median(samples) {
    return samples && [...samples].sort((a, b) => a - b)[samples.length >> 1];
}

;// CONCATENATED MODULE: ./build/src/gate/proofs.js

/** How reports write a member of an archive: `dist/a.tar.gz!/bin/gateway`. */
const MEMBER = '!/';
/**
 * @param paths of files, as a manifest or a release writes them. Reports name a file from the workspace, so it is taken
 *   for the longest of these paths that its name ends in.
 */
function proofsIn(reports, paths) {
    const targets = new Map();
    const claims = new Map(paths.map(path => [path, []]));
    const archives = new Map();
    const members = new Map();
    for (const report of reports) {
        const passed = new Set();
        for (const { subject, status } of report.checks)
            if (status === 'pass')
                passed.add(subject);
        for (const subject of report.subjects) {
            const claim = { key: (0,src_report/* reportKey */.y1)(report), sha256: subject.sha256 };
            claimed(claims, subject, claim);
            if (report.action !== 'verify' || !passed.has(subject.path))
                continue;
            const target = subject.target ?? report.target;
            if (target !== undefined)
                add(targets, subject.sha256, target);
            const at = subject.path.indexOf(MEMBER);
            // Of an archive in an archive the outermost is what is released.
            if (at >= 0 && target !== undefined)
                members.set(subject.path.slice(0, at), (members.get(subject.path.slice(0, at)) ?? 0) + 1);
            else if (target === undefined) {
                const named = archives.get(subject.sha256) ?? new Set();
                archives.set(subject.sha256, named.add(subject.path));
            }
        }
    }
    return {
        targetsOf: sha256 => targets.get(sha256) ?? [],
        membersOf: sha256 => {
            const named = archives.get(sha256);
            return named && Math.max(...[...named].map(path => members.get(path) ?? 0));
        },
        claimsOn: path => claims.get(path) ?? [],
    };
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

;// CONCATENATED MODULE: ./build/src/gate/waive.js

/** Days before its end in which a waiver is announced. */
const SOON_DAYS = 14;
/**
 * The waivers of a policy on one day. What a waiver covers may go out and stays in sight; one that has ended covers
 * nothing, and one that covers nothing is said, so that no waiver outlives its reason.
 */
class Waivers {
    waivers;
    today;
    used = new Map();
    /** @param today UTC: `2026-11-25` */
    constructor(waivers, today) {
        this.waivers = waivers;
        this.today = today;
    }
    /** The waiver that covers a finding. An ended one is returned too: it explains, and does not excuse. */
    of({ check, binary }) {
        const matching = this.waivers.filter(waiver => waiver.check === check.id &&
            (waiver.platform === undefined || waiver.platform === check.platform) &&
            (waiver.program === undefined || waiver.program === binary?.program || waiver.program === check.subject));
        const found = matching.find(waiver => this.holds(waiver)) ?? matching[0];
        if (found !== undefined)
            this.used.set(found, (this.used.get(found) ?? 0) + 1);
        return found;
    }
    holds({ until }) {
        return until >= this.today;
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
                return [count > 0 ? row('gate/waivers', 'fail', title, evidence) : note('gate/waivers', title, evidence)];
            }
            if (count === 0) {
                const title = { en: `the waiver of ${of} covers nothing: remove it`, zh: `${of} 的豁免没有对应的结果：请删除` };
                return [note('gate/waivers', title, evidence)];
            }
            const left = Math.round((Date.parse(until) - Date.parse(this.today)) / 86_400_000);
            const title = left <= SOON_DAYS
                ? {
                    en: `waived ${of} (${count}), for ${left} more days only: ${reason}`,
                    zh: `已豁免 ${of}（${count} 项），仅剩 ${left} 天：${reason}`,
                }
                : {
                    en: `waived ${of} (${count}) until ${until}: ${reason}`,
                    zh: `已豁免 ${of}（${count} 项）至 ${until}：${reason}`,
                };
            return [note('gate/waivers', title, evidence)];
        });
    }
}

;// CONCATENATED MODULE: ./build/src/gate/judge.js








/** More of one kind helps nobody; the last row counts the rest. */
const MAX_ROWS_OF_A_KIND = 200;
/** May this be released? Everything that is missing, differs, fails or is unknown is a reason not to. */
function judge(input) {
    // An earlier verdict of the gate is no evidence for this one.
    const judged = { ...input, reports: withPolicy(input.reports, input.policy) };
    const { reports, manifest, policy } = judged;
    const matrix = (0,src_report/* compatibility */.pB)(reports, manifest);
    const proofs = proofsIn(reports, manifest?.files.map(({ path }) => path) ?? []);
    const waivers = new Waivers(policy.waivers ?? [], input.today);
    const found = [
        ...reportsRows(judged),
        ...expectedRows(judged),
        ...commitRows(judged),
        ...findingRows(matrix, policy, waivers),
        ...growthRows(reports, matrix, judged.base, policy),
        ...bytesRows(judged, proofs),
        ...releaseRows(judged, proofs),
        // After the findings, which ask for them.
        ...waivers.rows(),
    ];
    const rows = found.filter(({ status }) => status === 'fail' || status === 'unknown');
    const accepted = found.filter(({ status }) => status === 'warn');
    const open = new Set(found.map(({ id }) => id));
    const passed = gateChecks
        .filter(({ id }) => !open.has(id) && wasAsked(id, judged))
        .map(({ id, title }) => ({ id, status: 'pass', severity: 'error', title, evidence: answered(id, judged) }));
    const shown = gateChecks.flatMap(({ id }) => limited(rows.filter(row => row.id === id)));
    return {
        verdict: rows.length === 0 ? 'pass' : 'refused',
        rows: shown,
        checks: [...shown, ...limited(accepted), ...passed],
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
function limited(rows) {
    const [last] = rows.slice(MAX_ROWS_OF_A_KIND);
    if (!last)
        return [...rows];
    const rest = rows.length - MAX_ROWS_OF_A_KIND;
    const title = { en: `… ${rest} more of this kind`, zh: `… 同类还有 ${rest} 项` };
    return [...rows.slice(0, MAX_ROWS_OF_A_KIND), { ...last, title, evidence: { more: rest } }];
}

;// CONCATENATED MODULE: ./build/src/gate/policy.js

/**
 * Reads `verify:linux/arm64`, `build:linux/arm64/v8.0` and, for one leg of a matrix, `verify:linux/arm64#s2`.
 * @throws UserError XC-GATE-001
 */
function parseExpected(text) {
    const match = /^(setup|build|verify):([a-z0-9]{1,20})\/([a-z0-9]{1,20})(?:\/([a-z0-9.,]{1,40}))?(?:#([A-Za-z0-9._-]{1,60}))?$/.exec(text);
    const [, action, goos, goarch, variant, shard] = match ?? [];
    if (!action || !goos || !goarch)
        throw new language/* UserError */.yo('XC-GATE-001', { value: text.slice(0, 200) });
    return {
        action: action,
        target: { goos, goarch, ...(variant !== undefined && { variant }) },
        ...(shard !== undefined && { shard }),
    };
}
/** Each of these actions, for each target of the manifest. `gate` itself leaves no evidence for itself. */
function expectedFrom(manifest, actions) {
    const targets = new Map(manifest.files.map(({ target }) => [JSON.stringify(Object.values(target)), target]));
    const asked = actions.filter(action => action !== 'gate');
    return [...targets.values()].flatMap(target => asked.map(action => ({ action, target })));
}

;// CONCATENATED MODULE: ./build/src/gate/index.js






/***/ }),

/***/ 71943:
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
