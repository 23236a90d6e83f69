import type { CheckDefinition } from '../../report/model.js';

export const containerChecks = [
  {
    id: 'audit/image-platform',
    severity: 'error',
    title: { en: 'Every base image has the target platform', zh: '每个基础镜像都有目标平台' },
    why: {
      en: 'A binary for loong64 is of no use in an image that has no loong64: the build stops at FROM, or the pod at its pull. The architecture is called loong64 there, not loongarch64.',
      zh: '若镜像没有 loong64，loong64 的二进制也无处可用：构建停在 FROM，或 Pod 停在拉取镜像。镜像中的架构名是 loong64，而非 loongarch64。',
    },
    fix: {
      en: 'FROM scratch for a static binary; build stages with --platform=$BUILDPLATFORM; or an image whose registry has the platform.',
      zh: '静态二进制使用 FROM scratch；构建阶段使用 --platform=$BUILDPLATFORM；或选用提供该平台的镜像。',
    },
    source:
      'https://github.com/opencontainers/image-spec/blob/main/image-index.md; https://github.com/uraimo/run-on-arch-action/issues/176',
  },
  {
    id: 'audit/image-static',
    severity: 'warn',
    title: { en: 'What goes into an empty image is static', zh: '放入空镜像的程序是静态的' },
    why: {
      en: 'Official golang images have a C compiler, so that go build uses cgo for net and os/user and the program asks for a loader that scratch does not have: "no such file or directory".',
      zh: '官方 golang 镜像带有 C 编译器，go build 会为 net、os/user 启用 cgo，程序需要 scratch 中没有的加载器，报 “no such file or directory”。',
    },
    fix: {
      en: 'CGO_ENABLED=0 in the build stage, or copy what `xinchuang-go build` made and `verify` has seen.',
      zh: '在构建阶段设置 CGO_ENABLED=0，或复制由 `xinchuang-go build` 构建且经 `verify` 检查的文件。',
    },
    source: 'https://pkg.go.dev/cmd/cgo: CGO_ENABLED',
  },
  {
    id: 'audit/image-user',
    severity: 'warn',
    title: { en: 'Containers do not run as root', zh: '容器不以 root 运行' },
    why: {
      en: 'Where nobody says otherwise a container runs as root, and a hole in the service is one in the node. Kubernetes can check a user only by its number.',
      zh: '未指定时容器以 root 运行，服务的漏洞就成为节点的漏洞。Kubernetes 只能按数字检查用户。',
    },
    fix: {
      en: 'USER 65532:65532 in the Dockerfile; runAsNonRoot: true in the pod; user: "65532:65532" in Compose.',
      zh: 'Dockerfile 中使用 USER 65532:65532；Pod 中设置 runAsNonRoot: true；Compose 中设置 user: "65532:65532"。',
    },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/ (Restricted)',
  },
  {
    id: 'audit/image-seccomp',
    severity: 'info',
    title: { en: "The runtime's seccomp profile knows loong64", zh: '运行时的 seccomp 配置支持 loong64' },
    why: {
      en: 'RuntimeDefault is what the container runtime of the node has. For loong64 it needs runc 1.4.1, libseccomp 2.6.0 and the profiles of moby v0.2.0; older ones refuse to start, or filter nothing.',
      zh: 'RuntimeDefault 取决于节点上的容器运行时。loong64 需要 runc 1.4.1、libseccomp 2.6.0 以及 moby 配置 v0.2.0；更旧的版本会拒绝启动或不做过滤。',
    },
    fix: {
      en: 'Look at the versions on the loong64 nodes, and start the pod there once.',
      zh: '检查 loong64 节点上的版本，并在其上实际启动一次。',
    },
    source: 'https://github.com/opencontainers/runc CHANGELOG 1.4.1; https://github.com/moby/moby/pull/52453',
  },
  {
    id: 'audit/container-file',
    severity: 'error',
    title: { en: 'Container files can be read', zh: '容器文件可以读取' },
    why: {
      en: 'What could not be read was not checked, and what was not checked is not well.',
      zh: '无法读取就没有检查，没有检查就不能视为没有问题。',
    },
    fix: {
      en: 'Give the rendered manifest, as it is applied: helm template, kustomize build.',
      zh: '请提供渲染后、实际应用的清单：helm template、kustomize build。',
    },
    source: 'https://docs.docker.com/reference/dockerfile/; https://yaml.org/spec/1.2.2/',
  },
  {
    id: 'audit/container-lint',
    severity: 'warn',
    title: {
      en: 'hadolint, kube-linter and trivy have nothing to say',
      zh: 'hadolint、kube-linter 与 trivy 没有发现问题',
    },
    why: {
      en: 'Each of them knows far more of Dockerfiles and manifests than an audit of Go does. They are called where they are installed; their findings stand here as they said them.',
      zh: '它们对 Dockerfile 与清单的了解远多于 Go 审计。已安装时会被调用，其结果在此原样列出。',
    },
    fix: {
      en: 'See the rule of that tool; its own configuration file can switch a rule off.',
      zh: '参见该工具的规则说明；可在其自身的配置文件中关闭规则。',
    },
    source: 'https://github.com/hadolint/hadolint; https://docs.kubelinter.io; https://trivy.dev',
  },
] as const satisfies readonly CheckDefinition[];

export type ContainerCheckId = (typeof containerChecks)[number]['id'];
