import type { Text } from '../language/index.js';
import { TIME_IS_UP } from './go-command.js';

/** Why a package, or all of them, could not be looked at; each is mended in its own way. */
export interface Reason {
  readonly kind: string;
  readonly hint: Text;
}

/** A compiler, a linker or go itself that did not come to an end of its own: what os/exec, gcc and Go's runtime say then. */
export const ENDED_FROM_OUTSIDE =
  /signal: (?:SIG[A-Z]|[a-z])|^fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory)|: cannot allocate memory$|Killed signal terminated|: resource temporarily unavailable$/m;

export const NO_PACKAGES: Reason = {
  kind: 'no-packages',
  hint: {
    en: 'mend the pattern in `packages` (a folder of this module begins with `./`), or run it where there are packages of Go; those that are left out for the target are in audit/dropped',
    zh: '修正 `packages` 中的模式（本模块的目录以 `./` 开头），或在含有 Go 包的目录运行；因目标而被排除的包见 audit/dropped',
  },
};

/** By what the go command says. The first that fits. */
const REASONS: readonly (Reason & { readonly says: RegExp })[] = [
  {
    kind: 'time',
    says: new RegExp(TIME_IS_UP),
    hint: {
      en: 'what was compiled is in the build cache, and a second run goes on from there; else a larger `budget`, or a job for each target (`targets`)',
      zh: '已编译的部分在构建缓存中，再次运行会从中断处继续；否则加大 `budget`，或每个目标单独一个作业（`targets`）',
    },
  },
  {
    kind: 'killed',
    says: ENDED_FROM_OUTSIDE,
    hint: {
      en: 'something outside ended it, most often for want of memory: `GOFLAGS=-p=1` compiles one package at a time',
      zh: '进程被外部终止，最常见的原因是内存不足：`GOFLAGS=-p=1` 每次只编译一个包',
    },
  },
  {
    kind: 'no-module',
    says: /go\.mod file not found|does not contain main module|cannot find main module|outside main module or its selected/,
    hint: {
      en: 'run it in the folder of go.mod (working-directory), or `go mod init`',
      zh: '在 go.mod 所在目录运行（working-directory），或执行 `go mod init`',
    },
  },
  {
    kind: 'go-work',
    says: /does not contain modules listed in go\.work|outside modules listed in go\.work|not one of the workspace modules listed in go\.work/,
    hint: {
      en: 'run it in a folder that go.work lists, or list this one: `go work use .`; without the workspace: GOWORK=off',
      zh: '在 go.work 列出的目录中运行，或加入当前目录：`go work use .`；不使用工作区：GOWORK=off',
    },
  },
  {
    kind: 'go-work',
    says: /listed in go\.work file requires go/,
    hint: {
      en: '`go work use` in the folder of go.work, and commit it',
      zh: '在 go.work 所在目录执行 `go work use` 并提交',
    },
  },
  {
    kind: 'vendor',
    says: /inconsistent vendoring|import lookup disabled by -mod=vendor|vendor\/modules\.txt/,
    hint: { en: '`go mod vendor`, and commit it', zh: '执行 `go mod vendor` 并提交' },
  },
  {
    kind: 'go-version',
    says: /requires go ?>= ?[\w.]+|invalid go version/,
    hint: {
      en: 'a newer Go: leave go-version out, so that go.mod decides',
      zh: '使用更新的 Go：省略 go-version，由 go.mod 决定',
    },
  },
  {
    kind: 'go-version',
    says: /is not in std/,
    hint: {
      en: 'a package of a newer Go (leave go-version out, so that go.mod decides), or a path that is misspelled: one of a module begins with a host name',
      zh: '该包来自更新的 Go（省略 go-version，由 go.mod 决定），或路径写错：模块的路径以主机名开头',
    },
  },
  {
    kind: 'checksum',
    says: /checksum mismatch|SECURITY ERROR|malformed go\.sum|wrong hash|initial checkpoint|sumdb/i,
    hint: {
      en: '`go mod download` and `go mod verify`; a hash that differs is a changed module: find out why before you accept it',
      zh: '执行 `go mod download` 与 `go mod verify`；哈希不同说明模块已被改动，接受前先查明原因',
    },
  },
  {
    kind: 'credentials',
    says: /could not read Username|terminal prompts disabled|Authentication failed|Permission denied \(publickey|401 Unauthorized|403 Forbidden|fatal: could not read|Repository not found|404 Not Found|410 Gone/i,
    hint: {
      en: 'GOPRIVATE and credentials for a private module (GOAUTH, .netrc), or the path is wrong',
      zh: '私有模块需要 GOPRIVATE 与凭据（GOAUTH、.netrc）；也可能是路径写错',
    },
  },
  {
    kind: 'network',
    says: /module lookup disabled by GOPROXY=off/,
    hint: {
      en: 'GOPROXY=off, of the environment or of `go env -w`, allows no download: set GOPROXY, or `go mod vendor` and commit it',
      zh: '环境变量或 `go env -w` 设置了 GOPROXY=off，不允许下载：请设置 GOPROXY，或执行 `go mod vendor` 并提交',
    },
  },
  {
    kind: 'network',
    says: /dial tcp|connection (?:refused|reset)|: EOF$|i\/o timeout|no such host|50\d \w|TLS handshake|proxyconnect|server misbehaving|context deadline|network is unreachable|unexpected EOF|bad gateway/i,
    hint: {
      en: 'the module proxy does not answer: try again, or another GOPROXY',
      zh: '模块代理没有响应：重试，或换用其他 GOPROXY',
    },
  },
  {
    kind: 'go-mod',
    says: /errors parsing go\.(?:mod|work)|go\.(?:mod|work):\d+|invalid module path|malformed module path|unknown directive/,
    hint: { en: 'mend go.mod where go points at', zh: '按 go 指出的位置修正 go.mod' },
  },
  {
    kind: 'not-required',
    // `go mod download` adds no line to go.sum for a package that lacks one.
    says: /missing go\.sum entry|no required module provides package|updates to go\.(?:mod|work) needed|go mod tidy|cannot find module providing package|missing go\.mod|unknown revision|invalid version|import lookup disabled/,
    hint: { en: '`go mod tidy`, and commit go.mod and go.sum', zh: '执行 `go mod tidy` 并提交 go.mod 与 go.sum' },
  },
  {
    kind: 'c-compiler',
    says: /C compiler .* not found|cgo: exec .*not found|exec: ".*(?:gcc|clang|cc|zig)": executable file not found/i,
    hint: {
      en: 'a C compiler for the target: `setup` with `cc: gnu`',
      zh: '目标架构的 C 编译器：在 `setup` 中设置 `cc: gnu`',
    },
  },
  {
    kind: 'files',
    says: /build cache at |build cache is (?:disabled|required)|permission denied|read-only file system/,
    hint: {
      en: 'go has to read that file, or write that folder: GOCACHE, GOMODCACHE and GOTMPDIR name others',
      zh: 'go 需要能读取该文件或写入该目录：可用 GOCACHE、GOMODCACHE、GOTMPDIR 指定其他目录',
    },
  },
  { ...NO_PACKAGES, says: /^go: warning: ".*" matched no packages$/m },
];

/** undefined: what is said is against the package itself. */
export function reasonOf(said: string): Reason | undefined {
  return REASONS.find(({ says }) => says.test(said));
}

/**
 * The same of a compiler or linker, which reads no go.mod and asks no network: "malformed elf file: unexpected EOF" is about a
 * file of the package.
 */
export function reasonOfCompiler(said: string): Reason | undefined {
  return REASONS.find(({ kind, says }) => OF_COMPILERS.includes(kind) && says.test(said));
}

const OF_COMPILERS: readonly string[] = ['time', 'killed', 'c-compiler', 'files'];

/** Of a Go that cannot be had, whatever the reason. */
export const NO_GO: Reason = {
  kind: 'go-version',
  hint: {
    en: 'a Go that is new enough for go.mod: `setup`, or another go-version',
    zh: '满足 go.mod 的 Go：使用 `setup`，或更换 go-version',
  },
};

export const OTHER_REASON: Reason = {
  kind: 'go-failed',
  hint: { en: 'the same command by hand says more: `go build ./...`', zh: '手工执行 `go build ./...` 可得到更多信息' },
};
