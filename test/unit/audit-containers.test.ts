import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkContainers } from '../../src/audit/containers/check-containers.js';
import { containerChecks } from '../../src/audit/containers/definitions.js';
import { parseImage } from '../../src/audit/containers/image-reference.js';
import { LINT_TOOLS, lintContainers } from '../../src/audit/containers/lint-tools.js';
import { containersOf } from '../../src/audit/containers/look-at-containers.js';
import { IMAGE_ROWS, imageRow } from '../../src/audit/containers/platform-table.js';
import { imagePlatforms, type Platforms } from '../../src/audit/containers/registry.js';
import { realSystem } from '../../src/system/index.js';
import { serve } from '../loopback.js';

const ALL = ['loong64', 'arm64', 'amd64'];

async function found(path: string, text: string, goarches = ALL, ask?: () => Promise<Platforms>) {
  const checks = await checkContainers([{ path, text }], { goarches, ask });
  return checks.map(({ id, status, location, evidence }) => ({
    id: id.replace('audit/', ''),
    status,
    line: location?.line,
    evidence,
  }));
}
const brief = async (...given: Parameters<typeof found>) =>
  (await found(...given)).map(({ id, status, line, evidence }) =>
    [id, status, line, evidence['goarch'] ?? ''].join(' '),
  );

describe('image names', () => {
  test.each([
    ['golang', 'docker.io', 'library/golang', undefined],
    ['golang:1.26-bookworm', 'docker.io', 'library/golang', '1.26-bookworm'],
    ['openeuler/openeuler:24.03-lts', 'docker.io', 'openeuler/openeuler', '24.03-lts'],
    ['localhost:5000/a/b:c', 'localhost:5000', 'a/b', 'c'],
    ['swr.cn-north-4.myhuaweicloud.com/x/y', 'swr.cn-north-4.myhuaweicloud.com', 'x/y', undefined],
    [`index.docker.io/library/x@sha256:${'a'.repeat(64)}`, 'docker.io', 'library/x', undefined],
  ])('%s', (text, registry, repository, tag) => {
    expect(parseImage(text)).toMatchObject({ registry, repository, tag });
  });

  test.each(['', '$BASE', 'a b', 'a:b:c', 'x@sha256:1', 'a@b@c', '-a', 'a/../b', '\u001b[2J', 'a'.repeat(600)])(
    '%j is none',
    text => {
      expect(parseImage(text)).toBeUndefined();
    },
  );
});

describe('Dockerfiles', () => {
  test('what runs on the build machine needs no platform', async () => {
    const text = [
      'ARG GO=1.26',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a Dockerfile's own variable
      'FROM --platform=$BUILDPLATFORM golang:${GO} AS build',
      'ARG TARGETARCH',
      'RUN CGO_ENABLED=0 GOARCH=$TARGETARCH go build -o /app .',
      'FROM scratch',
      'COPY --from=build /app /app',
      'USER 65532:65532',
      'ENTRYPOINT ["/app"]',
    ].join('\n');
    expect(await brief('Dockerfile', text)).toEqual(['image-user pass 5 ']);
  });

  test('an official image has no loong64, nor has distroless; the others nobody asked for', async () => {
    const text =
      'FROM golang:1.26 AS build\nRUN go build -o /app .\nFROM gcr.io/distroless/static:nonroot\nCOPY --from=build /app /\n';
    expect(await brief('build/app.Dockerfile', text)).toEqual([
      'image-platform fail 1 loong64',
      'image-platform unknown 1 arm64',
      'image-platform unknown 1 amd64',
      'image-platform fail 3 loong64',
      'image-platform unknown 3 arm64',
      'image-platform unknown 3 amd64',
      'image-user pass 3 ',
      'image-static warn 3 ',
    ]);
  });

  test('openEuler has arm64 and amd64, loong64 is not known', async () => {
    expect(await brief('Dockerfile', 'FROM openeuler/openeuler:24.03-lts\nUSER 1000\n')).toEqual([
      'image-platform unknown 1 loong64',
      'image-platform pass 1 arm64',
      'image-platform pass 1 amd64',
      'image-user pass 1 ',
    ]);
  });

  test('the user comes from the stage that this one is built from', async () => {
    const base = 'FROM scratch AS base\nUSER 1000\nFROM base\n';
    expect(await brief('Dockerfile', base, ['amd64'])).toEqual(['image-user pass 3 ']);
    expect(await brief('Dockerfile', `${base}USER root\n`, ['amd64'])).toEqual(['image-user warn 3 ']);
    expect(await brief('Dockerfile', `${base}USER nobody\n`, ['amd64'])).toEqual(['image-user warn 3 ']);
    expect(await brief('Dockerfile', 'FROM scratch\n', ['amd64'])).toEqual(['image-user warn 1 ']);
  });

  test('one fixed platform leaves the others without', async () => {
    const checks = await found(
      'Dockerfile',
      'FROM --platform=linux/amd64 scratch AS a\nFROM --platform=linux/amd64 openeuler/openeuler:24.03-lts\nUSER 1\n',
    );
    expect(checks.map(({ id, status, evidence }) => [id, status, evidence['missing'] ?? evidence['goarch']])).toEqual([
      ['image-platform', 'fail', ['loong64', 'arm64']],
      ['image-platform', 'pass', 'amd64'],
      ['image-user', 'pass', undefined],
    ]);
  });

  test('COPY --from an image needs it for the target, from a stage it does not', async () => {
    const text =
      'FROM scratch AS files\nFROM scratch\nCOPY --from=files /a /a\nCOPY --from=0 /b /b\nCOPY --from=busybox:1 /bin /bin\nUSER 1\n';
    expect(await brief('Dockerfile', text, ['loong64'])).toEqual([
      'image-platform fail 5 loong64',
      'image-user pass 2 ',
    ]);
  });

  test('cgo switched off anywhere where Go is built is believed', async () => {
    for (const off of ['ENV CGO_ENABLED=0', 'ARG CGO_ENABLED=0', 'RUN export CGO_ENABLED=0'])
      expect(
        await brief(
          'Dockerfile',
          `FROM --platform=$BUILDPLATFORM golang AS b\n${off}\nRUN go build .\nFROM scratch\nUSER 1\n`,
        ),
      ).toEqual(['image-user pass 4 ']);
  });

  test.each([
    ['golang:1.26-alpine3.22', 'RUN go build .', []],
    ['golang:alpine', 'RUN go build .', []],
    ['golang:1.26-alpine', 'RUN apk add --no-cache gcc musl-dev && go build .', ['image-static warn 3 ']],
    ['golang:1.26-alpine', 'RUN CGO_ENABLED=1 go build .', ['image-static warn 3 ']],
    ['golang:1.19-alpine', 'RUN go build .', ['image-static warn 3 ']],
    ['golang:1.26', 'RUN go build .', ['image-static warn 3 ']],
    ['example.cn/golang:alpine', 'RUN go build .', ['image-static warn 3 ']],
    ['golang:1.26', `RUN go build -ldflags '-linkmode external -extldflags "-static"' .`, []],
  ])('whether %s has cgo on: %s', async (image, run, warns) => {
    const text = `FROM --platform=$BUILDPLATFORM ${image} AS b\n${run}\nFROM scratch\nUSER 1\n`;
    expect((await brief('Dockerfile', text)).filter(line => line.startsWith('image-static'))).toEqual(warns);
  });

  // @ is a dollar.
  test.each([
    ['ARG V=13\nARG BASE="debian:@{V}"\nFROM @{BASE}', 'debian:13'],
    ['ARG BASE=\nFROM @{BASE:-debian:13}', 'debian:13'],
    ['ARG BASE\nFROM @{BASE-debian:13}', 'debian:13'],
    ['ARG V=13\nFROM debian@{V:+:}@{V}', 'debian:13'],
    ['FROM @{BASE}', '@{BASE}'],
    ['ARG A=@{A}\nFROM @{A}', '@{A}'],
  ])('%j is from %s', async (text, image) => {
    const [check] = await found('Dockerfile', `${text.replaceAll('@', '$')}\nUSER 1\n`, ['loong64']);
    expect(check?.evidence['image']).toBe(image.replaceAll('@', '$'));
  });

  test.each([
    ['ARG UID=1000\nUSER @{UID}', 'pass'],
    ['ENV APP="10001" HOME=/app\nUSER "@APP"', 'pass'],
    ['ENV APP 10001\nUSER @{APP}:@{APP}', 'pass'],
    ['ARG UID=0\nUSER @{UID}', 'warn'],
    ['ARG UID\nUSER @{UID}', 'pass'],
    ['USER @{UID}', 'warn'],
  ])('who runs by %j', async (text, status) => {
    const checks = await found('Dockerfile', `ARG UID=7\nFROM scratch\n${text.replaceAll('@', '$')}\n`, ['loong64']);
    expect(checks.map(one => `${one.id} ${one.status}`)).toEqual([`image-user ${status}`]);
  });

  test.each([
    ['of ENV of the stage it is built from', 'FROM golang AS base\nENV CGO_ENABLED=0\nFROM base AS b', []],
    ['of ARG before the first FROM', 'ARG CGO_ENABLED=0\nFROM golang AS b\nARG CGO_ENABLED', []],
    ['of Alpine, through a stage', 'FROM golang:alpine AS base\nFROM base AS b', []],
    ['not where that stage brings gcc', 'FROM golang:alpine AS base\nRUN apk add gcc\nFROM base AS b', ['warn']],
    ['not of ARG of another stage', 'FROM golang AS a\nARG CGO_ENABLED=0\nFROM golang AS b', ['warn']],
  ])('cgo is off %s', async (_, from, status) => {
    const text = `${from}\nRUN go build -o /a .\nFROM scratch\nCOPY --from=b /a /a\nUSER 1\n`;
    const checks = await found('Dockerfile', text, ['amd64']);
    expect(checks.filter(({ id }) => id === 'image-static').map(one => one.status)).toEqual(status);
  });

  test.each([
    ['an ARG in an ARG without end', `FROM ${'${A:-'.repeat(40_000)}`],
    ['flags without end', `FROM debian\nRUN ${'-extldflags '.repeat(18_000)}`],
    ['ARG that doubles', `${Array.from({ length: 60 }, (_, i) => `ARG A${i + 1}=x$A${i}$A${i}\n`).join('')}FROM $A60`],
  ])('%s is read in time', async (_, text) => {
    const began = performance.now();
    await found('Dockerfile', `ARG A0=x\n${text}\nUSER 1\n`);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('no Dockerfile at all, or one too long', async () => {
    expect(await brief('Dockerfile', 'hello')).toEqual(['container-file unknown  ']);
    // The verdict on it is unknown and the step fails: it is no warning beside "all checks passed".
    expect(containerChecks.find(({ id }) => id === 'audit/container-file')?.severity).toBe('error');
    expect(await brief('Dockerfile', `FROM scratch\n${'#'.repeat(300_000)}`)).toEqual(['container-file unknown  ']);
  });

  test('any text ends in checks, in time', async () => {
    const words = [
      'FROM ',
      'AS ',
      'RUN ',
      'COPY --from=',
      '\\\n',
      '\n',
      '$',
      '{',
      '}',
      '"',
      '<<EOF',
      '# escape=`\n',
      'ARG a',
      '=',
      'x',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 60 }), async parts => {
        await found('Dockerfile', parts.join(''));
        await found('compose.yml', parts.join(''));
      }),
    );
    const began = performance.now();
    for (const text of ['FROM a\n', 'ARG a=b\nFROM $a\n', 'RUN x\\\n', 'COPY <<A <<B\n', '${'.repeat(20)])
      await found('Dockerfile', text.repeat(2000));
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);
});

describe('manifests', () => {
  const deployment = (container: string, pod = '') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  template:
    spec:${pod}
      containers:
        - name: app
          image: openeuler/openeuler:24.03-lts
${container}`;

  test('a pod that says nothing of users runs as the image says', async () => {
    expect(await brief('k8s/a.yaml', deployment(''), ['arm64'])).toEqual([
      'image-platform pass 9 arm64',
      'image-user warn 8 ',
    ]);
  });

  test('runAsNonRoot of the pod, and seccomp on loong64', async () => {
    const pod = '\n      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}';
    expect(await brief('a.yml', deployment('', pod), ['arm64'])).toEqual([
      'image-platform pass 10 arm64',
      'image-user pass 9 ',
    ]);
    expect(await brief('a.yml', deployment('', pod), ['loong64'])).toEqual([
      'image-platform unknown 10 loong64',
      'image-user pass 9 ',
      'image-seccomp warn 9 ',
    ]);
  });

  test('a container overrules its pod', async () => {
    const pod = '\n      securityContext: {runAsNonRoot: true}';
    const container = '          securityContext: {runAsNonRoot: false, runAsUser: 0}\n';
    expect(await brief('a.yml', deployment(container, pod), [])).toEqual(['image-user warn 9 ']);
  });

  test('a node of one architecture needs that one alone', async () => {
    const pod = '\n      nodeSelector: {kubernetes.io/arch: arm64}';
    expect(await brief('a.yml', deployment('', pod))).toEqual(['image-platform pass 10 arm64', 'image-user warn 9 ']);
  });

  test('CronJob, List and init containers', async () => {
    const text = `apiVersion: v1
kind: List
items:
  - apiVersion: batch/v1
    kind: CronJob
    spec: {jobTemplate: {spec: {template: {spec: {initContainers: [{name: i, image: busybox}], containers: [{name: c, image: golang}]}}}}}
---
apiVersion: v1
kind: ConfigMap
data: {image: golang}
`;
    expect(await brief('a.yaml', text, ['loong64'])).toEqual([
      'image-platform fail 6 loong64',
      'image-platform fail 6 loong64',
      'image-user warn 6 ',
      'image-user warn 6 ',
    ]);
  });

  test('Compose: what is pulled, what is built, and the user', async () => {
    const text = `services:
  db:
    image: postgres:16
    user: "999:999"
  app:
    build: .
    image: example/app
  old:
    image: busybox
    platform: linux/amd64
    user: root
`;
    expect(await brief('compose.yml', text, ['loong64', 'amd64'])).toEqual([
      'image-platform fail 3 loong64',
      'image-platform unknown 3 amd64',
      'image-platform unknown 9 amd64',
      'image-user pass 3 ',
      'image-user warn 6 ',
      'image-user warn 9 ',
    ]);
  });

  const pod = (i: number) => `apiVersion: v1\nkind: Pod\nspec: {containers: [{name: c${i}, image: "x:${i}"}]}\n`;
  const item = (i: number) => `- ${pod(i).replaceAll('\n', '\n  ')}\n`;
  const times = (n: number, one: (i: number) => string, between = '') =>
    Array.from({ length: n }, (_, i) => one(i)).join(between);
  test.each<[string, (n: number) => string]>([
    ['documents', n => times(n, pod, '---\n')],
    ['items of a list', n => `apiVersion: v1\nkind: List\nitems:\n${times(n, item)}`],
    ['services', n => `services:\n${times(n, i => `  s${i}: {image: "x:${i}", user: "1"}\n`)}`],
    [
      'containers',
      n => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${times(n, i => `  - {name: c${i}, image: "x:${i}"}\n`)}`,
    ],
  ])('%s beyond those that are looked at are told', async (_, text) => {
    const unread = async (n: number) => (await brief('k8s.yaml', text(n))).filter(line => /container-file/.test(line));
    expect([await unread(500), await unread(501)]).toEqual([[], ['container-file unknown  ']]);
  });

  test('Compose: what a merge key brings, and one anchor of many services', async () => {
    const text = `x-app: &app\n  image: debian:13\n  user: "1"\nservices:\n  a:\n    <<: *app\n  b:\n    <<: [*app]\n    user: "0"\n`;
    expect(await brief('compose.yaml', text, ['loong64'])).toEqual([
      'image-platform fail 6 loong64',
      'image-platform fail 8 loong64',
      'image-user pass 6 ',
      'image-user warn 8 ',
    ]);
    const many = Array.from({ length: 120 }, (_, i) => `  s${i}: {image: x, user: "1", logging: *log}\n`).join('');
    const ids = (await found('compose.yaml', `x-log: &log {driver: local}\nservices:\n${many}`, [])).map(one => one.id);
    expect(new Set(ids)).toEqual(new Set(['image-user']));
  });

  test('templates, broken YAML and a billion laughs are not read, and said so', async () => {
    const laughs = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((key, i) => `${key}: &${key} [${`*${'abcdefghi'[i]}, `.repeat(9)}]`)
      .join('\n')}\nservices: {x: {image: *i}}\n`;
    for (const text of ['{{- if .Values.x }}\na: b\n', 'a: [', laughs, 'x'.repeat(300_000)])
      expect(await brief('a.yaml', text)).toEqual(['container-file unknown  ']);
    expect(await brief('other.yaml', 'hello: world\n---\n- 1\n---\n')).toEqual([]);
  });

  test('names are harmless, whatever they hold', async () => {
    const text = 'services:\n  "a\\u001b[2J\\u202e": {image: "x\\u009b1m y", user: "\\u0007root2"}\n';
    expect(
      JSON.stringify(await checkContainers([{ path: 'compose.yml', text }], { goarches: ALL, ask: undefined })),
    ).not.toMatch(/\\u001b|\u009b|\u202e|\\u0007/);
  });
});

describe('the registry', () => {
  const { http } = realSystem(new AbortController().signal);
  const platforms = async (listener: (port: () => string) => RequestListener, name = 'a/b:c') => {
    let url = '';
    const server = await serve((request, response) => listener(() => url)(request, response));
    url = server.url;
    try {
      const image = parseImage(`${server.url.replace('http://', '')}/${name}`);
      if (image === undefined) throw new Error(name);
      return await imagePlatforms(http, image);
    } finally {
      await server.close();
    }
  };
  const index = { manifests: ['loong64', 'arm64'].map(architecture => ({ platform: { os: 'linux', architecture } })) };

  test('with a token from where it says', async () => {
    const asked: string[] = [];
    const result = await platforms(url => (request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
      if (request.url?.startsWith('/token')) response.end('{"token":"abc"}');
      else if (request.headers.authorization !== 'Bearer abc')
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${url()}/token",service="s"` }).end();
      else response.end(JSON.stringify(index));
    });
    expect(result).toEqual({ goarches: ['arm64', 'loong64'] });
    expect(asked).toEqual([
      '/v2/a/b/manifests/c ',
      '/token?service=s&scope=repository%3Aa%2Fb%3Apull ',
      '/v2/a/b/manifests/c Bearer abc',
    ]);
  });

  test('a token from somebody else is not asked for', async () => {
    const asked: string[] = [];
    const other = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('{"token":"abc"}');
    });
    for (const realm of [
      `${other.url}/token`,
      'https://169.254.169.254/latest',
      'file:///etc/passwd',
      'https://evil.test/',
    ]) {
      const result = await platforms(() => (_, response) => {
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}"` }).end();
      });
      expect(result).toEqual({ unknown: 'HTTP 401: it wants credentials' });
    }
    await other.close();
    expect(asked).toEqual([]);
  });

  test('an image of one platform says it in its configuration', async () => {
    const digest = `sha256:${'b'.repeat(64)}`;
    const result = await platforms(() => (request, response) => {
      response.end(
        JSON.stringify(
          request.url?.includes('/blobs/') ? { architecture: 'loong64', os: 'linux' } : { config: { digest } },
        ),
      );
    });
    expect(result).toEqual({ goarches: ['loong64'] });
  });

  test.each<[string, RequestListener]>([
    ['nothing like it', (_, response) => void response.end('<html>')],
    ['404', (_, response) => void response.writeHead(404).end()],
    ['a hostile list', (_, response) => void response.end(JSON.stringify({ manifests: 'x' }))],
    ['too much', (_, response) => void response.end(Buffer.alloc(5 << 20))],
    ['a closed connection', request => void request.socket.destroy()],
  ])('%s is unknown', async (_, listener) => {
    expect(await platforms(() => listener)).toMatchObject({ unknown: expect.any(String) });
  });

  test('its answer wins over the table, and is asked for once', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return { goarches: ['loong64'] };
    };
    const text = 'FROM golang:1 AS a\nFROM golang:1\nUSER 1\n';
    expect(await brief('Dockerfile', text, ['loong64', 'arm64'], ask)).toEqual([
      'image-platform pass 1 loong64',
      'image-platform fail 1 arm64',
      'image-platform pass 2 loong64',
      'image-platform fail 2 arm64',
      'image-user pass 2 ',
    ]);
    expect(asked).toBe(1);
    const silent = async () => ({ unknown: 'HTTP 500' });
    expect(await brief('Dockerfile', text, ['loong64'], silent)).toContain('image-platform fail 1 loong64');
  });
});

describe('linters', () => {
  async function linted(script: string, names: readonly string[], dockerfile = true) {
    const folder = mkdtempSync(join(tmpdir(), 'xc-lint-'));
    try {
      for (const name of names) {
        writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
        chmodSync(join(folder, name), 0o755);
      }
      const PATH = [folder, '/usr/bin', '/bin'].join(delimiter);
      const system = realSystem(new AbortController().signal, { ...process.env, PATH });
      return await lintContainers(system, [{ absolute: '/x/Dockerfile', path: 'Dockerfile', dockerfile }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const sarif = (level: string) =>
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Hadolint', version: '2.12.0' } },
          results: [
            {
              ruleId: 'DL3007',
              level,
              message: { text: 'Using latest' },
              locations: [{ physicalLocation: { region: { startLine: 3 } } }],
            },
          ],
        },
      ],
    });

  test('what is not installed is passed over', async () => {
    expect(await linted('', [])).toEqual([]);
  });

  test('what they find stands as they said it', async () => {
    const [found] = await linted(`echo '${sarif('error')}'; exit 1`, ['hadolint']);
    expect(found).toMatchObject({
      id: 'audit/container-lint',
      status: 'warn',
      severity: 'error',
      title: { en: 'hadolint DL3007: Using latest' },
      evidence: { tool: 'hadolint', version: '2.12.0', rule: 'DL3007' },
      location: { path: 'Dockerfile', line: 3 },
    });
    expect((await linted(`echo '${sarif('note')}'`, ['hadolint']))[0]?.status).toBe('pass');
  });

  test('each reads what is its own', async () => {
    const names = LINT_TOOLS.map(({ name }) => name);
    const tools = async (dockerfile: boolean) =>
      (await linted(`echo '${sarif('warning')}'`, names, dockerfile)).map(({ evidence }) => evidence['tool']);
    expect(await tools(true)).toEqual(['hadolint', 'trivy']);
    expect(await tools(false)).toEqual(['kube-linter', 'trivy']);
  });

  // As kube-linter's pkg/command/lint has it: no level, line 1 whatever is meant, and no SARIF where nothing is Kubernetes.
  test('kube-linter: a warning, at the object that it names and no line', async () => {
    const told = {
      ruleId: 'run-as-non-root',
      message: { text: 'not set\\nobject: <no namespace>/a apps/v1, Kind=Deployment' },
    };
    const locations = [{ physicalLocation: { region: { startLine: 1 } } }];
    const log = { runs: [{ tool: { driver: { version: '0.7.6' } }, results: [{ ...told, locations }] }] };
    const [found] = await linted(`echo '${JSON.stringify(log)}'; exit 1`, ['kube-linter'], false);
    expect(found).toMatchObject({ status: 'warn', severity: 'warn', location: { path: 'Dockerfile' } });
    expect(found?.location).not.toHaveProperty('line');
    expect(found?.title.en).toContain('Kind=Deployment');
  });

  test('trivy: what is wrong alone of all that a message says, and it is told to ask nobody', async () => {
    const text =
      'Artifact: Dockerfile\\nType: dockerfile\\nVulnerability DS-0002\\nSeverity: HIGH\\nMessage: Last USER command in Dockerfile should not be root\\nLink: [DS-0002](https://avd.aquasec.com/)';
    const told = sarif('error').replace('Using latest', text);
    const quiet = '[ "$TRIVY_SKIP_VERSION_CHECK $TRIVY_DISABLE_TELEMETRY" = "true true" ] || exit 1';
    const [found] = await linted(`${quiet}\ncat <<'END'\n${told}\nEND`, ['trivy']);
    expect(found).toMatchObject({
      severity: 'error',
      title: { en: 'trivy DL3007: Last USER command in Dockerfile should not be root' },
    });
  });

  test('kube-linter has nothing to say of a Compose file; that it failed is no such word', async () => {
    const warns = "echo 'Warning: no valid objects found.' >&2";
    expect(await linted(warns, ['kube-linter'], false)).toEqual([]);
    expect(await linted(`${warns}; exit 1`, ['kube-linter'], false)).toMatchObject([{ status: 'unknown' }]);
    expect(await linted('echo other >&2', ['kube-linter'], false)).toMatchObject([{ status: 'unknown' }]);
  });

  test('no SARIF is unknown, and its words are harmless', async () => {
    const [found] = await linted("printf 'bad \\033[2J' >&2; echo '[]'", ['hadolint']);
    expect(found).toMatchObject({ status: 'unknown' });
    expect(JSON.stringify(found)).not.toContain('\\u001b');
  });
});

test('a file that nobody named, and that has more than is looked at, is not passed over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xc-long-'));
  try {
    const services = Array.from({ length: 501 }, (_, i) => `  s${i}: {image: "x:${i}", user: "1"}\n`).join('');
    writeFileSync(join(folder, 'compose.yaml'), `services:\n${services}`);
    const system = realSystem(new AbortController().signal, { PATH: '' });
    const checks = await (await containersOf(system, folder, ['loong64'], { files: undefined, registry: false }))(
      'loong64',
    );
    const counts = ['audit/image-platform', 'audit/container-file'].map(
      id => checks.filter(one => one.id === id).length,
    );
    expect(counts).toEqual([500, 1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  ['too long', `services:\n  a: {image: x}\n  b:\n    image: y\n${'#'.repeat(300_000)}`, ['audit/container-file']],
  ['no YAML', 'services:\n  a:\n    image: x\n  - b\n', ['audit/container-file']],
  ['no YAML, and no image', 'services:\n  a:\n    build: .\n  - b\n', []],
  ['a template', 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: {{ .Values.image }}\n    image: x\n', []],
  [
    'definitions without an image',
    `apiVersion: v1\nkind: CustomResourceDefinition\nspec:\n  image:\n${'#'.repeat(300_000)}`,
    [],
  ],
])('a file that nobody named and that is %s', async (_, text, ids) => {
  const folder = mkdtempSync(join(tmpdir(), 'xc-odd-'));
  try {
    writeFileSync(join(folder, 'compose.yaml'), text);
    const system = realSystem(new AbortController().signal, { PATH: '' });
    const checks = await (await containersOf(system, folder, ['loong64'], { files: undefined, registry: false }))(
      'loong64',
    );
    expect(checks.map(({ id }) => id)).toEqual(ids);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('files beyond those that are looked at are told, not passed over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xc-many-'));
  try {
    for (let i = 0; i < 203; i++) writeFileSync(join(folder, `${i}.Dockerfile`), 'FROM scratch\nUSER 1\n');
    const system = realSystem(new AbortController().signal, { PATH: '' });
    for (const files of [undefined, ['*.Dockerfile']]) {
      const checks = await (await containersOf(system, folder, ['loong64'], { files, registry: false }))('loong64');
      expect(checks.filter(({ status }) => status === 'unknown')).toMatchObject([
        { id: 'audit/container-file', severity: 'error', evidence: { files: 3 } },
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the table says where it has its rows from, the exact ones first', () => {
  for (const { source } of IMAGE_ROWS) expect(source).not.toBe('');
  const row = (name: string) => imageRow(parseImage(name) as never)?.repository;
  expect(row('openeuler/openeuler:24.03-lts')).toBe('openeuler/openeuler');
  expect(row('openeuler/redis')).toBe('openeuler/*');
  expect(row('quay.io/library/golang')).toBeUndefined();
  for (const { id, source } of containerChecks) expect([id, source]).not.toContain('');
});
