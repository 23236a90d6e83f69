import { PROBE_GROUPS } from '../gmtls/index.js';
import { shardInput } from './reports.js';

export const gmtlsInputs = {
  connect: {
    type: 'list',
    operands: true,
    example: 'gm.example.cn:443',
    description: {
      en: 'Servers to look at: `host`, `host:port` or `https://host/…`; port 443 where none is named, an IPv6 address in brackets. Nothing else is connected to.',
      zh: '要检查的服务器：`host`、`host:port` 或 `https://host/…`；未写端口时为 443，IPv6 地址用方括号括起。不会连接其他地址。',
    },
    otherwise: {
      en: '127.0.0.1 and `port`, with `start`; none, with `capture`',
      zh: '使用 `start` 时为 127.0.0.1 与 `port`；使用 `capture` 时可不填',
    },
  },
  capture: {
    type: 'list',
    example: 'gm.pcapng',
    description: {
      en: 'Files of captured packets, pcap or pcapng, whose gm-TLS handshakes are judged offline, both sides. They get no grade.',
      zh: '抓包文件（pcap 或 pcapng），离线判断其中国密握手的双方；不给出等级。',
    },
  },
  start: {
    type: 'lines',
    example: '.xinchuang/bin/gateway-linux-loong64',
    description: {
      en: 'A server to start, look at and stop: the program, and one argument on each line after it. One of another architecture runs under QEMU.',
      zh: '要启动、检查并停止的服务器：第一行为程序，其后每行一个参数。其他架构的程序在 QEMU 下运行。',
    },
  },
  image: {
    type: 'text',
    example: 'registry.example.cn/xinchuang-tools@sha256:…',
    otherwise: { en: 'it runs on this machine itself', zh: '直接在本机运行' },
    description: {
      en: 'Image by its digest: the started server runs in a container of docker or podman, without rights, with the network of this machine; the workspace is there to read, /tmp to write. One of another architecture needs QEMU in the image, as the tools image has it.',
      zh: '按摘要指定的镜像：所启动的服务器在 docker 或 podman 容器中运行，无特权，使用本机网络；工作区只读，/tmp 可写。其他架构的程序需要镜像内含 QEMU，工具镜像即是如此。',
    },
  },
  port: {
    type: 'integer',
    min: 1,
    max: 65535,
    otherwise: { en: 'that of `connect`', zh: '取自 `connect`' },
    description: { en: 'Port on which the started server listens.', zh: '所启动的服务器监听的端口。' },
  },
  'ready-timeout': {
    type: 'integer',
    min: 1,
    max: 600,
    default: 30,
    description: {
      en: 'Seconds until the started server has to accept connections.',
      zh: '所启动的服务器应在多少秒内接受连接。',
    },
  },
  'server-name': {
    type: 'text',
    example: 'gm.example.cn',
    otherwise: {
      en: '`gmtls.host` of the configuration, else the host of `connect`',
      zh: '配置中的 `gmtls.host`，否则为 `connect` 中的主机',
    },
    description: {
      en: 'Host name to ask for (SNI), which the certificates must have.',
      zh: '请求的主机名（SNI），证书必须包含该名称。',
    },
  },
  roots: {
    type: 'list',
    example: 'certs/root-ca.pem',
    otherwise: { en: 'the chain is `unknown`', zh: '证书链为 `unknown`' },
    description: {
      en: 'PEM files with the certificates of the CAs that are trusted. Those of the system are not: it has none of SM2.',
      zh: '受信任 CA 证书的 PEM 文件。不使用系统证书：其中没有 SM2 证书。',
    },
  },
  crls: {
    type: 'list',
    description: {
      en: 'Files with revocation lists, DER or PEM. None is fetched.',
      zh: '证书撤销列表文件，DER 或 PEM；不会自动下载。',
    },
  },
  'client-sign-cert': {
    type: 'text',
    description: {
      en: 'PEM file with the signature certificate of a client, for servers that ask for one; CAs may follow.',
      zh: '客户端签名证书的 PEM 文件，用于要求客户端证书的服务器；其后可附 CA 证书。',
    },
  },
  'client-sign-key': {
    type: 'text',
    description: { en: 'PEM file with its key, of a client for tests.', zh: '其私钥的 PEM 文件，仅供测试客户端使用。' },
  },
  'client-enc-cert': {
    type: 'text',
    description: {
      en: 'PEM file with the encryption certificate of the client; ECDHE needs it.',
      zh: '客户端加密证书的 PEM 文件；ECDHE 需要它。',
    },
  },
  'client-enc-key': {
    type: 'text',
    description: { en: 'PEM file with its key.', zh: '其私钥的 PEM 文件。' },
  },
  protocols: {
    type: 'list',
    example: 'tlcp, rfc8998',
    otherwise: {
      en: '`gmtls.protocols` of the configuration; one of the two',
      zh: '配置中的 `gmtls.protocols`；两者之一即可',
    },
    description: {
      en: 'Protocols that have to be spoken: `tlcp`, `rfc8998`.',
      zh: '必须支持的协议：`tlcp`、`rfc8998`。',
    },
  },
  strict: {
    type: 'flag',
    default: false,
    description: {
      en: 'In TLS 1.3 suite, group and signature have to be of SM together (RFC 8998 §3.3): a mixture fails instead of warning.',
      zh: 'TLS 1.3 的套件、群与签名必须同为国密（RFC 8998 §3.3）：混用即失败，而非告警。',
    },
  },
  'min-grade': {
    type: 'choice',
    choices: ['A', 'B', 'C', 'D', 'E'],
    otherwise: { en: '`gmtls.min-grade` of the configuration; none', zh: '配置中的 `gmtls.min-grade`；无' },
    description: { en: 'The worst grade that passes.', zh: '允许的最低等级。' },
  },
  skip: {
    type: 'list',
    example: 'ecdhe, malformed',
    description: {
      en: `Probes to leave out: ${PROBE_GROUPS.map(group => `\`${group}\``).join(', ')}. \`ecdhe\` stops servers on tjfoc/gmsm.`,
      zh: `略过的探测：${PROBE_GROUPS.map(group => `\`${group}\``).join('、')}。\`ecdhe\` 会使基于 tjfoc/gmsm 的服务器停止。`,
    },
  },
  budget: {
    type: 'integer',
    min: 1,
    max: 600,
    default: 60,
    description: {
      en: 'Seconds for one server. What was not reached is `unknown`.',
      zh: '每台服务器的时限（秒）。未进行的检查为 `unknown`。',
    },
  },
  timing: {
    type: 'integer',
    min: 30,
    max: 1000,
    otherwise: { en: 'nothing is timed', zh: '不测量耗时' },
    description: {
      en: 'Handshakes of each suite that are timed, beside ordinary TLS on the same port. `budget` holds for them once more.',
      zh: '每个套件测量多少次握手，并与同端口的普通 TLS 对照；`budget` 对测量另行计算。',
    },
  },
  concurrency: {
    type: 'integer',
    min: 1,
    max: 256,
    otherwise: { en: 'handshakes a second are not measured', zh: '不测量每秒握手次数' },
    description: {
      en: 'Handshakes at once, for as many a second as go through in three seconds of each suite; of a started server also its CPU time for each.',
      zh: '同时进行的握手数：每个套件测量三秒内的每秒握手次数；对所启动的服务器另给出每次握手的 CPU 时间。',
    },
  },
  baseline: {
    type: 'text',
    example: '.xinchuang/base',
    otherwise: { en: 'nothing is compared', zh: '不比较' },
    description: {
      en: 'Report of an earlier run with `timing` on the same machine, or a folder with it: who takes longer than there is `gmtls/slower`.',
      zh: '同一机器上此前带 `timing` 运行所得的报告，或其所在文件夹；比其更慢即为 `gmtls/slower`。',
    },
  },
  'idle-timeout': {
    type: 'integer',
    min: 1,
    max: 600,
    example: '65',
    otherwise: { en: 'not measured', zh: '不测量' },
    description: {
      en: 'Seconds to wait for a server that got half a hello, behind all probes and beside `budget`; above 60 tells most.',
      zh: '发送半个握手请求后等待服务器的秒数，在所有探测之后进行，不计入 `budget`；大于 60 才能得出结论。',
    },
  },
  trace: {
    type: 'flag',
    default: false,
    description: { en: 'Prints each message, decoded.', zh: '输出每条消息的解码内容。' },
  },
  keylog: {
    type: 'text',
    description: {
      en: 'File that gets the secrets of these connections in the NSS key log format, so that Wireshark opens what was recorded of them.',
      zh: '以 NSS key log 格式写入这些连接的密钥，供 Wireshark 解密抓包的文件。',
    },
  },
  html: {
    type: 'text',
    example: 'gmtls.html',
    description: { en: 'File that gets the result as a page.', zh: '将结果写成网页的文件。' },
  },
  shard: shardInput,
} as const;
