import type { Messages } from '../text.js';

export const peer = {
  'XC-PEER-001': {
    en: [
      'URL: "{url}" is no address that peercheck can examine',
      'allowed       http://host[:port]/path | https://host[:port]/path, without user and password',
    ],
    zh: [
      'URL："{url}" 不是 peercheck 能检查的地址',
      '允许的写法    http://HOST[:PORT]/PATH | https://HOST[:PORT]/PATH，不含用户名和密码',
    ],
  },
  'XC-PEER-002': {
    en: ['no address of {host}: {reason}', 'fix           see whether this machine can resolve the name'],
    zh: ['无法解析 {host}：{reason}', '修复          请检查本机能否解析该名称'],
    exit: 1,
  },
  'XC-PEER-003': {
    en: ['--{option}: "{value}" is no number of seconds that peercheck takes', 'allowed       {allowed}'],
    zh: ['--{option}："{value}" 不是 peercheck 接受的秒数', '允许的取值    {allowed}'],
  },
  'XC-PEER-004': {
    en: [
      '--ca: cannot read {path}: {reason}',
      'fix           name a PEM file with the certificates of the authorities',
    ],
    zh: ['--ca：无法读取 {path}：{reason}', '修复          请指定包含签发机构证书的 PEM 文件'],
  },
  'XC-PEER-005': {
    en: [
      '--ca: {path} has no certificate as PEM',
      'allowed       a file with -----BEGIN CERTIFICATE-----',
      'fix           openssl x509 -inform DER -in FILE -out ca.pem, where it is DER',
    ],
    zh: [
      '--ca：{path} 中没有 PEM 格式的证书',
      '允许的内容    含有 -----BEGIN CERTIFICATE----- 的文件',
      '修复          若为 DER 格式：openssl x509 -inform DER -in 文件 -out ca.pem',
    ],
  },
} as const satisfies Messages;
