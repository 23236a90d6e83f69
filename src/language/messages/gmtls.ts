import type { Messages } from '../text.js';

/** `{file}`: where the PEM text comes from, never what is in it. */
export const gmtls = {
  'XC-GMTLS-001': {
    en: ['{file} holds no private key', 'allowed       PEM: PRIVATE KEY (PKCS#8) or EC PRIVATE KEY (SEC 1)'],
    zh: ['{file} 中没有私钥', '允许的取值    PEM：PRIVATE KEY（PKCS#8）或 EC PRIVATE KEY（SEC 1）'],
  },
  'XC-GMTLS-002': {
    en: [
      'the private key in {file} is encrypted',
      'allowed       a key without a password: it is for a test client, kept in the secrets of the CI system',
      'fix           openssl pkey -in encrypted.pem -out key.pem',
    ],
    zh: [
      '{file} 中的私钥已加密',
      '允许的取值    不带口令的私钥：仅供测试客户端使用，保存在 CI 系统的机密变量中',
      '修复          openssl pkey -in encrypted.pem -out key.pem',
    ],
  },
  'XC-GMTLS-003': {
    en: ['the private key in {file} is {kind}', 'allowed       a key on the curve SM2, named by 1.2.156.10197.1.301'],
    zh: ['{file} 中的私钥为 {kind}', '允许的取值    SM2 曲线上的私钥，以 1.2.156.10197.1.301 指明曲线'],
  },
  'XC-GMTLS-004': {
    en: [
      'the private key in {file} cannot be read: {problem}',
      'allowed       PEM: PRIVATE KEY (PKCS#8) or EC PRIVATE KEY (SEC 1)',
      'fix           openssl pkey -in {file} -noout',
    ],
    zh: [
      '无法读取 {file} 中的私钥：{problem}',
      '允许的取值    PEM：PRIVATE KEY（PKCS#8）或 EC PRIVATE KEY（SEC 1）',
      '修复          openssl pkey -in {file} -noout',
    ],
  },
  'XC-GMTLS-005': {
    en: ['{file} holds no certificate', 'allowed       PEM: one CERTIFICATE or more, one behind the other'],
    zh: ['{file} 中没有证书', '允许的取值    PEM：一个或多个依次排列的 CERTIFICATE'],
  },
  'XC-GMTLS-006': {
    en: [
      'certificate {number} in {file} cannot be read: {problem}',
      'allowed       X.509 in strict DER, as PEM',
      'fix           openssl x509 -in {file} -noout -text; make it again if that fails too',
    ],
    zh: [
      '无法读取 {file} 中的第 {number} 个证书：{problem}',
      '允许的取值    严格 DER 编码的 X.509 证书，PEM 格式',
      '修复          openssl x509 -in {file} -noout -text；若同样失败，请重新签发',
    ],
  },
  'XC-GMTLS-007': {
    en: ['{name}: "{value}" is no suite that is known here', 'allowed       {allowed}'],
    zh: ['{name}："{value}" 不是已知的套件', '允许的取值    {allowed}'],
  },
  'XC-GMTLS-008': {
    en: ['{file} cannot be read: {reason}', 'fix           name a file that is there and that this user may read'],
    zh: ['无法读取 {file}：{reason}', '修复          请指定存在且当前用户可读的文件'],
  },
  'XC-GMTLS-009': {
    en: [
      '{program} cannot be started: {reason}',
      'fix           start it by hand with the same arguments; for another architecture install qemu-user: xinchuang-go doctor',
    ],
    zh: [
      '无法启动 {program}：{reason}',
      '修复          用相同参数手动启动；其他架构的程序需安装 qemu-user：xinchuang-go doctor',
    ],
  },
  'XC-GMTLS-010': {
    en: [
      '{program} accepted no connection on port {port} within {seconds} s',
      'what it said  {output}',
      'fix           give the port it listens on, or more time with `ready-timeout`',
    ],
    zh: [
      '{program} 在 {seconds} 秒内未在端口 {port} 接受连接',
      '其输出        {output}',
      '修复          指定其监听的端口，或用 `ready-timeout` 延长时间',
    ],
  },
  'XC-GMTLS-011': {
    en: [
      'baseline: {file} is no report: {reason}',
      'allowed       the JSON report of an earlier run of gmtls with `timing`, or a folder with it',
    ],
    zh: [
      'baseline：{file} 不是报告：{reason}',
      '允许的取值    此前带 `timing` 运行 gmtls 所得的 JSON 报告，或其所在文件夹',
    ],
  },
  'XC-GMTLS-013': {
    en: [
      '{file} is no revocation list that can be read: {problem}',
      'allowed       a CRL as its CA issues it: DER, or PEM with X509 CRL',
      'fix           openssl crl -in {file} -noout -text; fetch it again if that fails too',
    ],
    zh: [
      '{file} 不是可读取的吊销列表：{problem}',
      '允许的取值    CA 签发的 CRL：DER，或含 X509 CRL 的 PEM',
      '修复          openssl crl -in {file} -noout -text；若同样失败，请重新获取',
    ],
  },
  'XC-GMTLS-014': {
    en: [
      '{key} is not the key of {certificate}: {reason}',
      'allowed       a certificate with an SM2 key, and that key',
      'fix           give files that belong together; openssl pkey -in {key} -pubout shows the public key of a private one',
    ],
    zh: [
      '{key} 不是 {certificate} 的私钥：{reason}',
      '允许的取值    SM2 证书及其私钥',
      '修复          指定配套的文件；openssl pkey -in {key} -pubout 可显示私钥对应的公钥',
    ],
  },
  'XC-GMTLS-012': {
    en: [
      '{file} is no capture that can be read: {reason}',
      'allowed       pcap or pcapng, as tcpdump -w and Wireshark write them',
      'fix           editcap -F pcapng {file} new.pcapng turns other formats into it',
    ],
    zh: [
      '{file} 不是可读取的抓包文件：{reason}',
      '允许的取值    tcpdump -w 或 Wireshark 写出的 pcap、pcapng',
      '修复          editcap -F pcapng {file} new.pcapng 可转换其他格式',
    ],
  },
} as const satisfies Messages;
