export const id = 882;
export const ids = [882];
export const modules = {

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runners: () => (/* reexport */ runners),
  smokeChecks: () => (/* reexport */ smokeChecks),
  smokeRun: () => (/* reexport */ smokeRun)
});

// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(708);
// EXTERNAL MODULE: ./build/src/system/index.js + 7 modules
var src_system = __webpack_require__(8534);
;// CONCATENATED MODULE: ./build/src/emulator/run.js


/** Names of QEMU's user-mode emulators: `qemu-ARCH`, and `qemu-ARCH-static` from Debian's qemu-user-static. */
const QEMU_ARCH = { amd64: 'x86_64', arm64: 'aarch64', loong64: 'loongarch64' };
/** Each architecture is looked for once, however many files there are. */
function runners(system) {
    const found = new Map();
    return goarch => {
        const runner = found.get(goarch) ?? findRunner(system, goarch);
        found.set(goarch, runner);
        return runner;
    };
}
async function findRunner(system, goarch) {
    if (process.platform === 'linux' && (0,platform/* goarchOfNode */.KD)() === goarch)
        return { how: 'native' };
    const arch = QEMU_ARCH[goarch];
    const wanted = arch === undefined ? [] : [`qemu-${arch}`, `qemu-${arch}-static`];
    for (const tool of wanted) {
        try {
            const { stdout } = await system.exec(tool, ['--version'], { timeoutMs: 10_000 });
            return { how: 'qemu', tool, version: /version (\S+)/.exec(stdout)?.[1] ?? 'unknown' };
        }
        catch (error) {
            if (!(error instanceof src_system/* ToolError */.v4))
                throw error;
        }
    }
    return { how: 'none', goarch, wanted };
}
const OUTPUT_BYTES = 16 << 10;
/** Starts `file argv…` with an empty environment but PATH and HOME, and ends it after `timeoutMs`. */
async function runBinary(system, runner, file, argv, timeoutMs) {
    const command = runner.how === 'qemu' ? [runner.tool, file, ...argv] : [file, ...argv];
    const [tool = file, ...rest] = command;
    const started = performance.now();
    const bare = Object.fromEntries(Object.keys(system.env).map(key => [key, undefined]));
    const options = {
        env: { ...bare, PATH: system.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C' },
        allowFailure: true,
        timeoutMs,
        maxOutput: OUTPUT_BYTES,
    };
    const ended = (exit, signal, timedOut, output) => ({
        argv: command,
        exit,
        signal,
        timedOut,
        output: output.slice(0, OUTPUT_BYTES),
        durationMs: Math.round(performance.now() - started),
    });
    try {
        const { code, signal, timedOut, stdout, stderr } = await system.exec(tool, rest, options);
        return ended(code, signal, timedOut, stdout + stderr);
    }
    catch (error) {
        // The kernel refused to execute it (ENOEXEC, a missing interpreter gives ENOENT): that is the finding.
        if (error instanceof src_system/* ToolError */.v4 && (error.reason === 'cannot-start' || error.reason === 'not-found'))
            return ended(null, null, false, `cannot execute: ${error.stderrTail || 'no such file or loader'}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/emulator/smoke.js

const smokeChecks = [
    {
        id: 'run/starts',
        severity: 'error',
        title: { en: 'The binary starts and ends by itself', zh: '二进制文件能够启动并自行结束' },
        why: {
            en: 'The last doubt that no file check removes: the loader, the Go runtime and every package initialiser have run. It runs natively where the machine is the target, else under user-mode QEMU, which knows neither the page size nor the old world of a LoongArch kernel: those are judged from the file.',
            zh: '文件检查无法消除的最后疑问：加载器、Go 运行时和所有包的初始化都真正执行过。本机即目标架构时直接运行，否则在 QEMU 用户态下运行；QEMU 既不反映目标内核的页大小，也不反映 LoongArch 旧世界，这两项由文件检查判断。',
        },
        fix: {
            en: 'Run the same command by hand; set verify.run to arguments with which your program ends by itself with exit code 0.',
            zh: '手工执行同一命令；把 verify.run 设为能让程序自行结束并以 0 退出的参数。',
        },
        source: 'qemu-user manual; Go runtime/signal_unix.go (crash texts)',
    },
];
/** The Go runtime catches fatal signals itself and exits with 2: the text is then the only sign. */
const CRASH = /^(cannot execute: |panic: |fatal error: |SIG(ILL|SEGV|BUS|FPE|ABRT|TRAP|SYS): |runtime: |unexpected fault address|This program can only be run on|qemu: uncaught target signal|.*Could not open '.*ld[-.])/m;
/**
 * Words that Go's flag, pflag (cobra), kingpin and urfave/cli say of an argument they do not know: main has been reached,
 * and with it the loader, the runtime and every package initialiser.
 */
const PARSER_ANSWERED = /^(flag provided but not defined: |(.*: )?(error: )?unknown (long |short )?flag|Incorrect Usage: )/im;
const FATAL_SIGNALS = {
    132: 'SIGILL',
    133: 'SIGTRAP',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    139: 'SIGSEGV',
    159: 'SIGSYS',
};
/**
 * Runs a binary once for its target. Without an emulator, or when it did not end in time, the answer is `unknown`:
 * an emulator that hangs says nothing about the binary.
 */
async function smokeRun(system, file, subject, runner, { argv, timeoutMs }) {
    const base = { id: 'run/starts', severity: 'error', subject: subject.path };
    if (runner.how === 'none')
        return {
            ...base,
            status: 'unknown',
            title: {
                en: `not run: no emulator for ${runner.goarch} on this machine`,
                zh: `未运行：本机没有 ${runner.goarch} 的模拟器`,
            },
            evidence: { looked_for: [...runner.wanted] },
            hint: {
                en: 'apt-get install qemu-user-static (Debian, Ubuntu); dnf install qemu-user-static (openEuler, Kylin); or setup with qemu: auto',
                zh: 'apt-get install qemu-user-static（Debian、Ubuntu）；dnf install qemu-user-static（openEuler、麒麟）；或在 setup 中使用 qemu: auto',
            },
        };
    const result = await runBinary(system, runner, file, argv, timeoutMs);
    const how = runner.how === 'native' ? 'native' : `${runner.tool} ${runner.version}`;
    return {
        ...base,
        ...judge(result),
        evidence: {
            how,
            argv: argv.map(a => a.slice(0, 200)).slice(0, 50),
            exit: result.exit,
            signal: result.signal,
            ms: result.durationMs,
            output: firstLines(result.output),
        },
    };
}
function judge(result) {
    if (result.timedOut)
        return {
            status: 'unknown',
            title: { en: 'it had not ended when its time was up', zh: '到时限仍未结束' },
            hint: {
                en: 'A service that ignores these arguments and keeps running looks the same as an emulator that hangs. Set verify.run to arguments with which it ends, or raise verify.run-timeout.',
                zh: '忽略这些参数而持续运行的服务，与卡住的模拟器看起来一样。请把 verify.run 设为能让它结束的参数，或增大 verify.run-timeout。',
            },
        };
    const signal = result.signal ?? (result.exit === null ? undefined : FATAL_SIGNALS[result.exit]);
    const crash = CRASH.exec(result.output)?.[0];
    if (signal !== undefined || crash !== undefined) {
        const sign = (signal ?? crash ?? '').trim();
        return {
            status: 'fail',
            title: { en: `it crashed at start: ${sign}`, zh: `启动即崩溃：${sign}` },
            hint: {
                en: 'SIGILL: an instruction this CPU lacks (GOARM64, GOAMD64, -march of C code). SIGSEGV in the first calls on loong64: the wrong world. A missing loader: not static.',
                zh: 'SIGILL：CPU 不支持的指令（GOARM64、GOAMD64、C 代码的 -march）。loong64 上最初几次调用即 SIGSEGV：新旧世界不符。找不到加载器：不是静态链接。',
            },
        };
    }
    if (result.exit === 0)
        return { status: 'pass', title: { en: 'it starts and ends with exit code 0', zh: '能启动，并以 0 退出' } };
    if (PARSER_ANSWERED.test(result.output))
        return {
            status: 'pass',
            title: {
                en: `it starts: its own flag parser answered, with exit code ${result.exit}`,
                zh: `能启动：由程序自身的参数解析器作答，退出码 ${result.exit}`,
            },
        };
    return {
        status: 'unknown',
        title: {
            en: `it ran and ended with exit code ${result.exit}, which may be its answer to arguments it does not know`,
            zh: `已运行，以退出码 ${result.exit} 结束，可能是它不认识这些参数`,
        },
        hint: {
            en: 'Set verify.run to arguments with which it ends with 0, or to false.',
            zh: '把 verify.run 设为能以 0 退出的参数，或设为 false。',
        },
    };
}
function firstLines(output) {
    return output
        .split('\n')
        .slice(0, 8)
        .map(line => line.replace(/[^\P{C}\t]/gu, '�').slice(0, 300))
        .filter(line => line !== '');
}

;// CONCATENATED MODULE: ./build/src/emulator/index.js




/***/ })

};
