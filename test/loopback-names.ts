import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LoopbackNames {
  /** For HTTPS_PROXY. */
  readonly proxy: string;
  /** PEM file for SSL_CERT_FILE: who trusts it takes `names` for genuine. */
  readonly certificate: string;
  /** `host:port` of everything else that was asked for; none of it was reached. */
  readonly refused: readonly string[];
  stop(): Promise<void>;
}

/**
 * Lets workflows name `https://gitea.example.cn` and `https://github.com` as users write them: an HTTPS proxy leads those
 * names to a server on loopback, by a certificate of its own, and reaches nothing else.
 */
export async function loopbackNames(names: readonly string[], upstream: URL): Promise<LoopbackNames> {
  const folder = mkdtempSync(join(tmpdir(), 'xinchuang-names-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const openssl = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-keyout', key, '-out', certificate, '-subj', '/CN=loopback'],
      ...['-addext', `subjectAltName=${names.map(name => `DNS:${name}`).join(',')}`],
    ],
    { encoding: 'utf8' },
  );
  if (openssl.status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`openssl: ${openssl.error ?? openssl.stderr}`);
  }
  const tls = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (asked, answer) => {
    const { method, url, headers } = asked;
    const passed = request(
      { host: upstream.hostname, port: upstream.port, method, path: url, headers: { ...headers, host: upstream.host } },
      got => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  const refused: string[] = [];
  const proxy = createServer((_, answer) => answer.writeHead(405).end());
  proxy.on('connect', (asked, socket) => {
    const target = asked.url ?? '';
    socket.on('error', () => {});
    if (!names.some(name => target === `${name}:443`)) {
      refused.push(target);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    tls.emit('connection', socket);
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    certificate,
    refused,
    async stop() {
      proxy.closeAllConnections();
      await new Promise(resolve => proxy.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
