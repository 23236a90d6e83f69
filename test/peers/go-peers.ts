import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Goarch } from '../../src/platform/index.js';
import { cacheRoot, type System } from '../../src/system/index.js';
import { type Peer, startPeer } from './peer.js';

const SOURCE = 'test/peers/go';

/** The far sides that are written in Go, built once for what their sources are now. @param goarch default: this machine's */
export async function goPeers(system: System, goarch?: Goarch): Promise<string> {
  const key = createHash('sha256').update(goarch ?? '');
  for (const file of (await readdir(SOURCE, { recursive: true })).sort())
    if (/\.(?:go|mod|sum)$/.test(file)) key.update(file).update(await readFile(join(SOURCE, file)));
  const parent = join(cacheRoot(system.env), 'test');
  const program = join(parent, `gmtls-peers-${key.digest('hex').slice(0, 16)}`);
  if (await stat(program).catch(() => undefined)) return program;
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.draft-'));
  try {
    const env = { GOTOOLCHAIN: 'auto', GOFLAGS: '-mod=readonly', GOWORK: 'off', GOOS: undefined, GOARCH: goarch };
    const out = join(draft, 'peers');
    await system.exec('go', ['build', '-trimpath', '-buildvcs=false', '-o', out, '.'], {
      cwd: SOURCE,
      env: { ...env, CGO_ENABLED: '0' },
      timeoutMs: 500_000,
    });
    await rename(out, program);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return program;
}

/** What a server of ours in Go prints for each connection. */
export interface Handshaken {
  readonly suite?: string;
  readonly resumed?: boolean;
  /** Common name of the client's certificate. */
  readonly client?: string;
  readonly serverName?: string;
  readonly alpn?: string;
  /** Of the whole handshake; of the server's flight alone; from the client's flight to the server's Finished. */
  readonly ms: number;
  readonly flightMs?: number;
  readonly finishMs?: number;
  readonly error?: string;
}

export type GoServer = Peer & { handshaken(): Promise<Handshaken> };

export async function startGoServer(
  program: string,
  command: 'tlcp-server' | 'tjfoc-server',
  argv: readonly string[],
): Promise<GoServer> {
  const peer = await startPeer(program, [command, ...argv], line => (JSON.parse(line) as { port: number }).port);
  return {
    ...peer,
    get exited() {
      return peer.exited;
    },
    // tjfoc prints remarks of its own.
    handshaken: async () => JSON.parse(await peer.next(/^\{/)) as Handshaken,
  };
}
