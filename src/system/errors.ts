import type { Text } from '../language/index.js';

/** Exit codes of the command line; GitHub-like hosts only know 0 and not 0. */
export const ExitCode = {
  pass: 0,
  findings: 1,
  usage: 2,
  toolMissing: 4,
  /** 128 + SIGINT, what a shell reports for Ctrl-C. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/**
 * A program we started did not do what we asked: it could not be started, ended with another code than 0,
 * was killed, or ran over its time.
 */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  constructor(
    readonly argv: readonly string[],
    readonly reason: 'not-found' | 'cannot-start' | 'exit' | 'signal' | 'timeout' | 'aborted',
    readonly exitCode: number | null,
    /** The last lines of standard error, at most 4 KiB: the message that a user needs. */
    readonly stderrTail: string,
  ) {
    super(`${argv.join(' ')}: ${describe(reason, exitCode)}${stderrTail === '' ? '' : `\n${stderrTail}`}`);
  }
}

function describe(reason: ToolError['reason'], exitCode: number | null): string {
  switch (reason) {
    case 'not-found':
      return 'not found';
    case 'cannot-start':
      return 'cannot be started';
    case 'exit':
      return `exit code ${exitCode}`;
    case 'signal':
      return 'killed by a signal';
    case 'timeout':
      return 'ran over its time limit';
    case 'aborted':
      return 'interrupted';
  }
}

/** Thrown through the whole program by Ctrl-C or the runner's cancellation. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor() {
    super('interrupted');
  }
}

/** The words of anything thrown. */
export function errorText(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** `ENOENT`, `ERR_…`: the code of Node's errors, or an empty string. Errors of another realm (jest's) are errors too. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** What people know of the codes that a file gives. errno(3) */
const SAID: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'no such file or folder', zh: '文件或文件夹不存在' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中的某一部分不是文件夹' },
  EISDIR: { en: 'it is a folder', zh: '它是文件夹' },
  EACCES: { en: 'no permission', zh: '没有权限' },
  EPERM: { en: 'not permitted', zh: '操作不被允许' },
  EROFS: { en: 'read-only file system', zh: '文件系统只读' },
  ELOOP: { en: 'a link, or links in a circle', zh: '符号链接，或链接成环' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
  EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
  EIO: { en: 'the disk failed', zh: '磁盘读写错误' },
  ENXIO: { en: 'a pipe or socket', zh: '它是管道或套接字' },
};

/** Why a file could not be used: the code, which people search for, and what it means. */
export function errorReason(error: unknown): Text {
  const code = errorCode(error);
  const said = Object.hasOwn(SAID, code) ? SAID[code] : undefined;
  if (said === undefined) return { en: code || errorText(error), zh: code || errorText(error) };
  return { en: `${code}: ${said.en}`, zh: `${code}：${said.zh}` };
}
