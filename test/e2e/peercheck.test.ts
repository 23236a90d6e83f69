import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../loopback.js';
import { nginxServer } from '../nginx-server.js';
import { type Ended, runNode } from '../process.js';

/** peercheck as a process, against real servers on loopback. */
const cli = 'build/test/cli.child.js';
let folder = '';
let key = '';
let cert = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xcg-peer-'));
  [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = ['-subj', '/CN=peer.test', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const how = ['-newkey', 'rsa:2048', '-noenc', '-days', '2', '-keyout', key, '-out', cert];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', ...how, ...names]);
  if (status !== 0) throw new Error(stderr.toString());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Measured {
  readonly ended: Ended;
  readonly of: (id: string) => { status: string; found: { en: string }; evidence: Record<string, unknown> } | undefined;
  readonly setting: (field: string) => string | undefined;
  readonly code: string;
}

async function measure(url: string, ...flags: string[]): Promise<Measured> {
  const ended = await runNode(join(process.cwd(), cli), ['peercheck', url, '--json', ...flags], { cwd: folder });
  if (ended.stdout === '') throw new Error(ended.stderr);
  const { findings, transport, code } = JSON.parse(ended.stdout) as {
    findings: ({ id: string } & NonNullable<ReturnType<Measured['of']>>)[];
    transport: { field: string; value: string }[];
    code: string;
  };
  return {
    ended,
    of: id => findings.find(finding => finding.id === id),
    setting: field => transport.find(found => found.field.endsWith(field))?.value,
    code,
  };
}

/** What is printed for a program is a program: gofmt has nothing to change, and vet nothing to say. */
function expectGo(code: string): void {
  const module = mkdtempSync(join(folder, 'go-'));
  const source = join(module, 'peer.go');
  writeFileSync(join(module, 'go.mod'), 'module peer\n\ngo 1.24\n');
  writeFileSync(source, code);
  const formatted = spawnSync('gofmt', ['-d', source], { encoding: 'utf8' });
  expect(formatted.stdout + formatted.stderr).toBe('');
  const vetted = spawnSync('go', ['vet', '.'], {
    cwd: module,
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '', GOWORK: 'off' },
  });
  expect({ status: vetted.status, stderr: vetted.stderr }).toEqual({ status: 0, stderr: '' });
}

describe('nginx', () => {
  test('with TLS and HTTP/2: what its configuration says is what is measured', async () => {
    const port = await freePort();
    const nginx = await nginxServer(`server {
      listen 127.0.0.1:${port} ssl http2;
      ssl_certificate ${cert}; ssl_certificate_key ${key};
      ssl_protocols TLSv1.2 TLSv1.3;
      keepalive_timeout 4s; client_header_timeout 3s; large_client_header_buffers 4 8k; http2_max_concurrent_streams 64;
      location / { return 200 ok; }
    }`);
    try {
      const result = await measure(`https://127.0.0.1:${port}/`, '--idle', '12', '--ca', cert);
      expect(result.ended.code).toBe(0);
      expect(result.of('tls/versions')).toMatchObject({
        status: 'pass',
        evidence: { 'TLSv1.2': expect.stringContaining('ECDHE'), TLSv1: expect.stringMatching(/^no/) },
      });
      expect(result.of('tls/alpn')?.evidence['alpn']).toBe('h2');
      expect(result.of('tls/certificate')?.status).toBe('pass');
      expect(result.of('http2/tls')?.evidence['SETTINGS_MAX_CONCURRENT_STREAMS']).toBe(64);
      expect(result.of('http1/reuse')?.evidence['connections']).toBe(1);
      const idle = Number(result.of('http1/idle')?.evidence['closedAfterMs']);
      expect(idle).toBeGreaterThan(3500);
      expect(idle).toBeLessThan(6500);
      // One buffer holds a line: large_client_header_buffers, 8 KiB.
      expect(Number(result.of('limits/field')?.evidence['accepted'])).toBeGreaterThan(8000);
      expect(Number(result.of('limits/field')?.evidence['accepted'])).toBeLessThanOrEqual(8192);
      expect(Number(result.of('limits/fields')?.evidence['accepted'])).toBeGreaterThan(24_000);
      expect(result.of('grpc/trailers')?.status).toBe('unknown');
      expect(result.setting('MinVersion')).toBe('tls.VersionTLS12');
      expect(result.setting('ForceAttemptHTTP2')).toBe('true');
      expect(result.setting('RootCAs')).toBe('roots');
      expectGo(result.code);
      const clear = await measure(`http://127.0.0.1:${port}/`);
      expect(clear.ended.code).toBe(1);
      expect(clear.of('http1/answer')?.found.en).toBe('this port speaks TLS, and the URL says http://');
    } finally {
      await nginx.stop();
    }
  });

  test('of an old house: TLS 1.2 without ECDHE, no keep-alive, no chunks', async () => {
    const port = await freePort();
    const nginx = await nginxServer(`server {
      listen 127.0.0.1:${port} ssl;
      ssl_certificate ${cert}; ssl_certificate_key ${key};
      ssl_protocols TLSv1.2; ssl_ciphers AES128-GCM-SHA256;
      keepalive_timeout 0; chunked_transfer_encoding off;
      location / { return 200 ok; }
    }`);
    try {
      const result = await measure(`https://127.0.0.1:${port}/`, '--idle', '2');
      expect(result.of('tls/go-suites')?.status).toBe('warn');
      expect(result.of('tls/certificate')).toMatchObject({
        status: 'warn',
        evidence: { reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      });
      expect(result.of('tls/alpn')?.evidence['alpn']).not.toBe('h2');
      expect(result.setting('DisableKeepAlives')).toBe('true');
      expect(result.setting('CipherSuites')).toBe('[]uint16{tls.TLS_RSA_WITH_AES_128_GCM_SHA256}');
      expectGo(result.code);
      await expectGoClient(result.code, `https://127.0.0.1:${port}/`);
    } finally {
      await nginx.stop();
    }
  });
});

/** The printed transport reaches the very peer that Go by itself does not. */
async function expectGoClient(code: string, url: string): Promise<void> {
  const module = mkdtempSync(join(folder, 'client-'));
  writeFileSync(join(module, 'go.mod'), 'module client\n\ngo 1.24\n');
  mkdirSync(join(module, 'peer'));
  writeFileSync(join(module, 'peer/peer.go'), code);
  writeFileSync(
    join(module, 'main.go'),
    `package main

import ("client/peer"; "crypto/tls"; "crypto/x509"; "fmt"; "net/http"; "os")

func main() {
	pem, _ := os.ReadFile(os.Args[2])
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(pem)
	for _, transport := range []*http.Transport{peer.NewTransport(roots), {TLSClientConfig: &tls.Config{RootCAs: roots}}} {
		response, err := (&http.Client{Transport: transport}).Get(os.Args[1])
		if err != nil { fmt.Println("failed"); continue }
		fmt.Println(response.StatusCode)
	}
}
`,
  );
  const { stdout, stderr } = spawnSync('go', ['run', '.', url, cert], {
    cwd: module,
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '', GOWORK: 'off' },
  });
  expect(stdout || stderr).toBe('200\nfailed\n');
}

const GO_SERVER = `package main

import ("fmt"; "io"; "log"; "net"; "net/http"; "os"; "strings"; "time")

func main() {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.Header.Get("Content-Type"), "application/grpc") {
			w.Header().Set("Content-Type", "application/grpc")
			w.Header().Set("Trailer", "Grpc-Status")
			w.Write(make([]byte, 5))
			w.Header().Set("Grpc-Status", "0")
			return
		}
		io.Copy(io.Discard, r.Body)
		io.WriteString(w, "ok")
	})
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetHTTP2(true)
	protocols.SetUnencryptedHTTP2(true)
	server := &http.Server{Handler: handler, Protocols: protocols, IdleTimeout: 3 * time.Second, MaxHeaderBytes: 20 << 10, ErrorLog: log.New(io.Discard, "", 0)}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil { panic(err) }
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	if len(os.Args) > 2 { panic(server.ServeTLS(listener, os.Args[2], os.Args[1])) }
	panic(server.Serve(listener))
}
`;

async function goServer(...argv: string[]): Promise<{ readonly port: number; readonly child: ChildProcess }> {
  const module = join(folder, 'server');
  mkdirSync(module, { recursive: true });
  writeFileSync(join(module, 'go.mod'), 'module server\n\ngo 1.24\n');
  writeFileSync(join(module, 'main.go'), GO_SERVER);
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off' };
  const { status, stderr } = spawnSync('go', ['build', '-o', 'server', '.'], { cwd: module, env });
  if (status !== 0) throw new Error(stderr.toString());
  const child = spawn(join(module, 'server'), argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [first] = (await child.stdout.setEncoding('utf8').take(1).toArray()) as string[];
  return { port: Number(first), child };
}

describe('a Go server', () => {
  test('with TLS: HTTP/2, gRPC trailers, idle limit, headers', async () => {
    const { port, child } = await goServer(key, cert);
    try {
      const result = await measure(`https://127.0.0.1:${port}/`, '--idle', '8', '--ca', cert);
      expect(result.of('tls/versions')?.evidence).toMatchObject({ TLSv1: expect.stringMatching(/^no/) });
      expect(result.of('http2/tls')?.status).toBe('pass');
      expect(result.of('grpc/trailers')).toMatchObject({ status: 'pass', evidence: { 'grpc-status': '0' } });
      const idle = Number(result.of('http1/idle')?.evidence['closedAfterMs']);
      expect(idle).toBeGreaterThan(2700);
      expect(idle).toBeLessThan(4500);
      // MaxHeaderBytes and 4096 of slop: net/http, initialReadLimitSize.
      const accepted = Number(result.of('limits/field')?.evidence['accepted']);
      expect(accepted).toBeGreaterThan(20_000);
      expect(accepted).toBeLessThanOrEqual(24 * 1024 + 512);
      expect(result.of('body/expect')?.found.en).toBe('100 Continue came');
      expect(result.of('body/chunked')?.status).toBe('pass');
      expectGo(result.code);
    } finally {
      child.kill('SIGTERM');
    }
  });

  test('without TLS: h2c when it is asked for, in words', async () => {
    const { port, child } = await goServer();
    try {
      const url = `http://127.0.0.1:${port}/`;
      const result = await measure(url, '--idle', '0', '--h2c');
      expect(result.of('http2/clear')?.status).toBe('pass');
      expect(result.setting('Protocols')).toBe('unencryptedHTTP2');
      expectGo(result.code);
      expect((await measure(url, '--idle', '0')).of('http2/clear')).toBeUndefined();
      const argv = ['peercheck', url, '--idle', '1', '--lang', 'zh'];
      const told = await runNode(join(process.cwd(), cli), argv, { cwd: folder });
      expect(told.stdout).toContain('✔ http1/reuse       5 个请求共用一条连接');
      expect(told.stdout).toContain('对 Go 客户端意味着：');
      expect(told.stderr).toContain('等待对端关闭空闲连接');
    } finally {
      child.kill('SIGTERM');
    }
  });
});

test('Node with TLS and HTTP/2', async () => {
  const server = createSecureServer(
    { key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true },
    (request, response) => {
      request.resume();
      response.end('ok');
    },
  );
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  try {
    const { port } = server.address() as AddressInfo;
    const result = await measure(`https://127.0.0.1:${port}/`, '--idle', '1', '--ca', cert);
    expect(result.of('tls/alpn')?.evidence['alpn']).toBe('h2');
    expect(result.of('http2/tls')?.status).toBe('pass');
    expect(result.of('http1/reuse')?.evidence['connections']).toBe(1);
    expectGo(result.code);
  } finally {
    server.close();
  }
});

test('a file without a certificate is no authority', async () => {
  const argv = ['peercheck', 'https://127.0.0.1:9/', '--ca', key];
  const wrong = await runNode(join(process.cwd(), cli), argv, { cwd: folder });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('XC-PEER-005');
});

test('nobody there is a finding, a wrong address is a usage error', async () => {
  const port = await freePort();
  const gone = await measure(`http://127.0.0.1:${port}/`);
  expect(gone.ended.code).toBe(1);
  expect(gone.code).toBe('');
  const wrong = await runNode(join(process.cwd(), cli), ['peercheck', 'https://u:secret@h/'], { cwd: folder });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('XC-PEER-001');
  expect(wrong.stdout + wrong.stderr).not.toContain('secret');
});
