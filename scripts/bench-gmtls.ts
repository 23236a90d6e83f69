import { spawn } from 'node:child_process';
import { openConnection } from '../src/gmtls/connection.js';
import { contendersOf, scan } from '../src/gmtls/index.js';
import { measureSeries } from '../src/gmtls/timing/series.js';
import { tlcpClient } from '../src/gmtls/tlcp/client.js';
import { SUITE } from '../src/gmtls/wire/names.js';
import { median } from '../src/report/index.js';
import type { Report } from '../src/report/model.js';
import { realSystem } from '../src/system/index.js';
import { CERTIFICATES } from '../test/peers/credentials.js';
import { type GoServer, goPeers, type Handshaken, startGoServer } from '../test/peers/go-peers.js';
import { medianRatio, type Row } from './bench-measure.js';

/**
 * gm-TLS beside a client in Go on the same server, both on emmansun/gmsm: what gotlcp stands on.
 * @param cli the bundle
 */
export async function gmtlsRows(cli: string, scratch: string): Promise<Row[]> {
  const system = realSystem(new AbortController().signal);
  const peers = await goPeers(system);
  const server = await startGoServer(peers, 'tlcp-server', ['-certificates', CERTIFICATES, '-suites', 'E053,E013']);
  try {
    const goClient = async () => {
      const argv = ['tlcp-client', '-connect', `127.0.0.1:${server.port}`, '-suites', 'E013', '-times', String(TIMES)];
      const { stdout } = await system.exec(peers, argv);
      return middle(
        stdout
          .trim()
          .split('\n')
          .map(line => (JSON.parse(line) as Handshaken).ms),
      );
    };
    await ourClient(server);
    await ourClient(server);
    return [
      {
        what: 'TLCP handshake of a warm client, ECC_SM4_CBC_SM3',
        what_zh: 'TLCP 握手（客户端已预热，ECC_SM4_CBC_SM3）',
        ratio: await medianRatio(() => ourClient(server), goClient, 9),
        limit: 6,
        against: 'a client in Go on the same server',
      },
      {
        what: 'server time of that handshake as reported, off from what the server logs',
        what_zh: '报告的该握手服务器耗时与服务器自身日志之差',
        ratio: await offFromLog(server),
        limit: 1,
        against: '10 % of it, or 0.1 ms',
      },
      {
        what: 'complete scan of a server on loopback, of which more than half is the spacing of its connections',
        what_zh: '对本机回环服务器的完整扫描，其中一半以上是连接之间的间隔',
        ratio: middle(await repeat(3, () => scanOf(server, cli, scratch))) / 3000,
        limit: 1,
        against: '3 s',
      },
      {
        what: 'start of gmtls to the end of its first handshake',
        what_zh: 'gmtls 启动到首次握手完成',
        ratio: middle(await repeat(7, () => untilFirstHandshake(cli, scratch, peers))) / 400,
        limit: 1,
        against: '0.4 s',
      },
    ];
  } finally {
    await server.stop();
  }
}

const TIMES = 30;

/** From the hello to the server's Finished, milliseconds: what the client in Go prints. */
async function ourClient({ port }: GoServer): Promise<number> {
  const times = await repeat(TIMES, async () => {
    const client = tlcpClient({ suites: [SUITE.ECC_SM4_CBC_SM3] });
    const { failure, events, passages, close } = await openConnection(client, { host: '127.0.0.1', port });
    if (failure !== undefined) throw failure;
    await close();
    const connected = events.find(({ type }) => type === 'connected');
    return (connected?.at ?? Number.NaN) - (passages[0]?.at ?? Number.NaN);
  });
  return middle(times);
}

/**
 * How far the server's stages are from its own figures, as a part of what is allowed; the worse of the two. A stage holds the
 * way there and back, through the kernel and both schedulers, which an echo over the same connection has too.
 */
async function offFromLog(server: GoServer): Promise<number> {
  const target = { host: '127.0.0.1', port: server.port };
  const { signal } = new AbortController();
  const seen = await scan({
    ...{ target, serverName: undefined, spacingMs: 0, signal },
    skip: new Set(['rfc8998', 'ordinary', 'legacy', 'malformed', 'renegotiation', 'ecdhe']),
  });
  const contenders = contendersOf(seen, { target, waitMs: 5000 }).filter(({ label }) => label === 'ECC_SM4_CBC_SM3');
  const off = await repeat(25, async () => {
    const before = server.lines.length;
    const options = { count: 30, warmUp: 10, request: Buffer.from('echo'), until: Number.POSITIVE_INFINITY, signal };
    const [series] = await measureSeries(contenders, options);
    const logged = server.lines
      .slice(before)
      .map(line => JSON.parse(line) as Handshaken)
      .slice(-30);
    const stages = [
      [series?.server.flight, logged.map(({ flightMs = 0 }) => flightMs)],
      [series?.server.finished, logged.map(({ finishMs = 0 }) => finishMs)],
    ] as const;
    const way = middle(series?.server.data ?? []);
    return Math.max(
      ...stages.map(([ours = [], theirs]) => {
        const own = middle(theirs);
        return Math.abs(middle(ours) - way - own) / Math.max(0.1 * own, 0.1);
      }),
    );
  });
  return middle(off);
}

/** Milliseconds, as the report has them. */
async function scanOf({ port }: GoServer, cli: string, scratch: string): Promise<number> {
  const { exec } = realSystem(new AbortController().signal);
  const argv = [cli, 'gmtls', '--json', `127.0.0.1:${port}`];
  const { stdout } = await exec(process.execPath, argv, { cwd: scratch });
  const [report] = JSON.parse(stdout) as Report[];
  return report?.run.durationMs ?? Number.NaN;
}

/** Until the server has told of a handshake that went through: it does so before the client has read its Finished. */
async function untilFirstHandshake(cli: string, scratch: string, peers: string): Promise<number> {
  const server = await startGoServer(peers, 'tlcp-server', ['-certificates', CERTIFICATES]);
  const began = performance.now();
  const argv = [cli, 'gmtls', `127.0.0.1:${server.port}`, '--skip', 'rfc8998,ordinary'];
  const child = spawn(process.execPath, argv, { cwd: scratch, stdio: 'ignore' });
  try {
    while ((await server.handshaken()).error !== undefined);
    return performance.now() - began;
  } finally {
    child.kill();
    await server.stop();
  }
}

async function repeat(times: number, run: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < times; i++) found.push(await run());
  return found;
}

function middle(values: readonly number[]): number {
  return median(values) ?? Number.NaN;
}
