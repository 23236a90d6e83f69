import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fill, type Language, oneLine, type Text, UserError } from '../language/index.js';
import { checkPeer, type Finding, findPeer, type Peer, type PeerResult } from '../peercheck/index.js';
import { inertLine, MARK, type Paint, terminalPaint } from '../report/index.js';
import { ExitCode, errorReason } from '../system/index.js';
import type { Call, TerminalCommand } from './command.js';

export const peercheck: TerminalCommand = {
  usage: 'peercheck <url>',
  description: {
    en: "Measure the HTTP server at a URL, and print the settings of Go's http.Transport that fit it",
    zh: '测量某个 URL 上的 HTTP 服务器，并输出与之匹配的 Go http.Transport 设置',
  },
  flags: {
    '--idle <seconds>': {
      en: 'longest wait for the peer to close an idle connection, 0 to 600; 0 leaves it out (default: 95)',
      zh: '等待对端关闭空闲连接的最长时间，0 至 600；0 表示不测（默认：95）',
    },
    '--timeout <seconds>': {
      en: 'longest wait for one answer, 1 to 60 (default: 5)',
      zh: '等待单个响应的最长时间，1 至 60（默认：5）',
    },
    '--h2c': { en: 'try HTTP/2 without TLS too', zh: '同时尝试不加密的 HTTP/2' },
    '--post-path <path>': {
      en: 'where the small bodies are sent (default: a path that nobody has)',
      zh: '小请求体发往的路径（默认：一个不存在的路径）',
    },
    '--ca <file>': {
      en: "PEM file of the peer's authority, instead of Node's list",
      zh: '对端签发机构的 PEM 文件（替代 Node 自带的列表）',
    },
  },
  run: runPeercheck,
};

/** Go keeps idle connections for 90 s: what lasts longer than that needs no setting. */
const IDLE_SECONDS = 95;

async function runPeercheck({ operands: [url = ''], options, job, out }: Call): Promise<ExitCode> {
  const { system, host } = job;
  const idle = secondsOf(options, 'idle', IDLE_SECONDS, { least: 0, most: 600 });
  const timeout = secondsOf(options, 'timeout', 5, { least: 1, most: 60 });
  const ca = await authority(options['ca'], system.cwd);
  const peer = await findPeer(url);
  const json = options['json'] === true;
  const quiet = options['quiet'] === true;
  const paint = terminalPaint(host.caps.color);
  const print = (lines: readonly string[]) => {
    if (lines.length > 0) out.write(`${lines.join('\n')}\n`);
  };
  if (!json && !quiet) print(heading(peer, paint));
  const waited = host.progress('idle');
  let waitedSeconds: number | undefined;
  const startedAt = system.now().toISOString();
  const result = await checkPeer(
    { peer, timeoutMs: timeout * 1000, signal: system.signal, ca },
    {
      h2c: options['h2c'] === true,
      idleMs: idle * 1000,
      postPath: pathOf(options['postPath']),
      language: host.language,
    },
    {
      found: finding => {
        if (waitedSeconds !== undefined) waited.end(`${waitedSeconds} s`);
        waitedSeconds = undefined;
        if (!json && (!quiet || finding.status === 'fail')) print(findingLines(finding, host.language, paint));
      },
      waiting: (_, doneMs, ofMs) => {
        // Where no bar moves, the silence has to be explained before it begins.
        if (waitedSeconds === undefined && !host.caps.moving)
          host.log('info', fill(WORDS.waits[host.language], { seconds: Math.round(ofMs / 1000) }));
        waitedSeconds = Math.round(doneMs / 1000);
        waited.update(waitedSeconds, Math.round(ofMs / 1000), 's');
      },
    },
  );
  if (json) out.write(`${inertJson(peer, startedAt, result)}\n`);
  else if (!quiet) print(closing(result, host.language, paint));
  return result.findings.some(({ status }) => status === 'fail') ? ExitCode.findings : ExitCode.pass;
}

function secondsOf(
  options: Call['options'],
  option: string,
  otherwise: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const value = options[option];
  if (typeof value !== 'string') return otherwise;
  const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(seconds >= least && seconds <= most))
    throw new UserError('XC-PEER-003', { option, value: oneLine(value), allowed: `${least} … ${most}` });
  return seconds;
}

async function authority(given: string | boolean | undefined, cwd: string): Promise<string | undefined> {
  if (typeof given !== 'string') return undefined;
  let pem: string;
  try {
    pem = await readFile(resolve(cwd, given), 'utf8');
  } catch (error) {
    throw new UserError('XC-PEER-004', { path: oneLine(given), reason: errorReason(error) });
  }
  // What is no PEM is passed over in silence, and the usual authorities hold instead: node:tls, createSecureContext.
  if (!hasCertificate(pem)) throw new UserError('XC-PEER-005', { path: oneLine(given) });
  return pem;
}

function hasCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

/** As a server sees it: what a URL cannot hold is escaped, and a host that was put before it is dropped. */
function pathOf(given: string | boolean | undefined): string | undefined {
  if (typeof given !== 'string') return undefined;
  const { pathname, search } = new URL(given.startsWith('/') ? `http://peer${given}` : `http://peer/${given}`);
  return pathname + search;
}

function heading(peer: Peer, paint: Paint): string[] {
  return [`${paint('bold', `peercheck ${inertLine(peer.url)}`)}  ${paint('dim', `${peer.address}:${peer.port}`)}`, ''];
}

const ID_COLUMNS = 18;

function findingLines({ id, status, found, hint }: Finding, language: Language, paint: Paint): string[] {
  return [
    `  ${paint(status, `${MARK[status]} ${id.padEnd(ID_COLUMNS)}`)}${inertLine(found[language])}`,
    ...(hint === undefined ? [] : [paint('dim', `    ${' '.repeat(ID_COLUMNS)}${inertLine(hint[language])}`)]),
  ];
}

const WORDS = {
  waits: {
    en: 'waiting for the peer to close an idle connection, {seconds} s at most',
    zh: '等待对端关闭空闲连接，最长 {seconds} 秒',
  },
  code: { en: 'What this means for a Go client:', zh: '对 Go 客户端意味着：' },
  none: { en: 'No client settings: the peer was not measured.', zh: '未能测量对端，无法给出客户端设置。' },
} as const satisfies Readonly<Record<string, Text>>;

function closing({ code }: PeerResult, language: Language, paint: Paint): string[] {
  if (code === '') return ['', paint('fail', WORDS.none[language])];
  return ['', paint('bold', WORDS.code[language]), '', code.trimEnd()];
}

/** JSON leaves C1 control characters as they are, and a terminal obeys them. */
function inertJson(peer: Peer, startedAt: string, { findings, settings, code }: PeerResult): string {
  const { url, address } = peer;
  const text = JSON.stringify(
    { schema: 'xinchuang-go/peercheck/v1', url, address, startedAt, findings, transport: settings, code },
    null,
    2,
  );
  return text.replace(/[\u007f-\u009f]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
