import { join } from 'node:path';
import { DEFAULT_OUTPUT } from '../actions/build-all.js';
import { executableName } from '../golang/index.js';
import type { Language } from '../language/index.js';
import type { Repository } from './repository.js';

/** A user without rights, by number: distroless' nonroot, which Kubernetes can check and scratch needs no passwd for. */
const USER = '65532';
const PORT = 8080;

/** Below the folder of the module. */
export interface ContainerTemplate {
  readonly path: string;
  readonly text: string;
}

/** Images from scratch and on openEuler, and a Kubernetes manifest for the Restricted pod security standard. */
export function containerFiles(
  repository: Pick<Repository, 'mains' | 'module'>,
  output: string | undefined,
  language: Language,
): readonly ContainerTemplate[] {
  const executable = firstProgram(repository);
  const name = objectName(executable);
  const file = builtFile(output ?? DEFAULT_OUTPUT, executable);
  return [
    { path: 'deploy/Dockerfile', text: scratchDockerfile(name, file, language) },
    { path: 'deploy/Dockerfile.openeuler', text: openEulerDockerfile(name, file, language) },
    { path: 'deploy/kubernetes.yaml', text: kubernetesManifest(name, language) },
  ];
}

/** The program that the files are for. */
export function firstProgram({ mains: [main = '.'], module = 'app' }: Pick<Repository, 'mains' | 'module'>): string {
  return executableName(join(module, main));
}

/**
 * Where `build` puts the program for the architecture that docker builds for. What is known only when it builds is a `*`, which
 * COPY fills in: https://docs.docker.com/reference/dockerfile/#copy
 */
function builtFile(output: string, executable: string): string {
  const values: Readonly<Record<string, string>> = { name: executable, goos: 'linux', goarch: `\${TARGETARCH}` };
  return output.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, key: string) => values[key] ?? '*');
}

/** What no object of Kubernetes can be called is left out (RFC 1123). */
function objectName(executable: string): string {
  const name = executable
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return name === '' ? 'app' : name;
}

function scratchDockerfile(name: string, file: string, language: Language): string {
  const zh = language === 'zh';
  return lines([
    zh
      ? '# 复制由 `xinchuang-go build` 构建、经 `verify` 检查的静态文件；这里不编译任何内容。'
      : '# Copies the static file that `xinchuang-go build` made and `verify` has seen; nothing is compiled here.',
    `# docker build --platform linux/loong64 --build-arg TARGETARCH=loong64 -f deploy/Dockerfile -t ${name} .`,
    zh
      ? '# scratch 适用于任何架构，不需要仓库提供 loong64 镜像。'
      : '# scratch is there for every architecture: no registry has to have loong64.',
    'FROM scratch',
    'ARG TARGETARCH',
    `COPY ${file} /${name}`,
    zh
      ? '# 程序访问 HTTPS 时需要根证书：复制一份，或导入 golang.org/x/crypto/x509roots/fallback。'
      : '# A program that calls HTTPS needs root certificates: copy them, or import golang.org/x/crypto/x509roots/fallback.',
    '# COPY ca-certificates.crt /etc/ssl/certs/ca-certificates.crt',
    zh
      ? '# 程序需要时区时，用 -tags timetzdata 构建。'
      : '# A program that needs time zones is built with -tags timetzdata.',
    `USER ${USER}:${USER}`,
    `EXPOSE ${PORT}`,
    `ENTRYPOINT ["/${name}"]`,
  ]);
}

function openEulerDockerfile(name: string, file: string, language: Language): string {
  const zh = language === 'zh';
  return lines([
    zh
      ? '# 需要 shell、证书与时区数据时使用。openEuler 镜像提供 amd64 与 arm64；loong64 请先向仓库查询。'
      : '# For who wants a shell, certificates and time zones. openEuler has amd64 and arm64; ask the registry for loong64 first.',
    `# docker build --platform linux/arm64 --build-arg TARGETARCH=arm64 -f deploy/Dockerfile.openeuler -t ${name} .`,
    'ARG BASE=openeuler/openeuler:24.03-lts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the Dockerfile
    'FROM ${BASE}',
    'ARG TARGETARCH',
    `COPY ${file} /usr/local/bin/${name}`,
    `USER ${USER}:${USER}`,
    `EXPOSE ${PORT}`,
    `ENTRYPOINT ["/usr/local/bin/${name}"]`,
  ]);
}

function kubernetesManifest(name: string, language: Language): string {
  const zh = language === 'zh';
  const say = (en: string, chinese: string) => `# ${zh ? chinese : en}`;
  return lines([
    say(
      'Restricted pod security standard: https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      '符合 Restricted Pod 安全标准：https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    ),
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  replicas: 2',
    '  selector:',
    '    matchLabels:',
    `      app: ${name}`,
    '  template:',
    '    metadata:',
    '      labels:',
    `        app: ${name}`,
    '    spec:',
    '      automountServiceAccountToken: false',
    '      nodeSelector:',
    '        kubernetes.io/os: linux',
    `        ${say('one architecture alone: kubernetes.io/arch: loong64', '只在一种架构上运行：kubernetes.io/arch: loong64')}`,
    '      securityContext:',
    '        runAsNonRoot: true',
    `        runAsUser: ${USER}`,
    `        runAsGroup: ${USER}`,
    '        seccompProfile:',
    `          ${say('on loong64 nodes: runc >= 1.4.1, libseccomp >= 2.6.0', 'loong64 节点需要 runc >= 1.4.1、libseccomp >= 2.6.0')}`,
    '          type: RuntimeDefault',
    '      containers:',
    `        - name: ${name}`,
    `          ${say('your registry and version; a digest pins the bytes that gate let through', '填写仓库与版本；使用摘要可固定为 gate 放行的字节')}`,
    `          image: registry.example.com/${name}:1.0.0`,
    '          ports:',
    '            - name: http',
    `              containerPort: ${PORT}`,
    '          securityContext:',
    '            allowPrivilegeEscalation: false',
    '            readOnlyRootFilesystem: true',
    '            capabilities:',
    '              drop: [ALL]',
    `          ${say('a slow start is no dead service: liveness begins after it', '启动慢不等于服务失效：存活检查在启动检查之后才开始')}`,
    ...probe('startupProbe', '/healthz', ['periodSeconds: 2', 'failureThreshold: 30']),
    ...probe('livenessProbe', '/healthz', ['periodSeconds: 10', 'timeoutSeconds: 2']),
    ...probe('readinessProbe', '/readyz', ['periodSeconds: 5', 'timeoutSeconds: 2']),
    '          resources:',
    '            requests: {cpu: 100m, memory: 64Mi}',
    '            limits: {memory: 256Mi}',
    '          volumeMounts:',
    '            - name: tmp',
    '              mountPath: /tmp',
    '      volumes:',
    `        ${say('the only place that can be written', '唯一可写的位置')}`,
    '        - name: tmp',
    '          emptyDir: {sizeLimit: 64Mi}',
    '---',
    'apiVersion: v1',
    'kind: Service',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  selector:',
    `    app: ${name}`,
    '  ports:',
    '    - name: http',
    '      port: 80',
    '      targetPort: http',
  ]);
}

function probe(kind: string, path: string, more: readonly string[]): string[] {
  return [
    `          ${kind}:`,
    '            httpGet:',
    `              path: ${path}`,
    '              port: http',
    ...more.map(line => `            ${line}`),
  ];
}

const lines = (text: readonly string[]) => `${text.join('\n')}\n`;
