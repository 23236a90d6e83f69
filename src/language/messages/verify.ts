import type { Messages } from '../text.js';

export const verify = {
  'XC-VERIFY-001': {
    en: ['cannot read {path}: {reason}', 'needed        a file that this user may read'],
    zh: ['无法读取 {path}：{reason}', '需要          当前用户可读的普通文件'],
  },
  'XC-VERIFY-010': {
    en: ['"{id}" is not the id of a check', 'did you mean  {near}', 'all of them   {all}'],
    zh: ['"{id}" 不是检查项 ID', '是否想写      {near}', '全部 ID       {all}'],
  },
  'XC-VERIFY-011': {
    en: [
      'no file matches {patterns}',
      'looked in     {folder}',
      'fix           name the binaries (files: dist/*) or the manifest that build left (manifest: .xinchuang/bin/manifest.json)',
    ],
    zh: [
      '没有文件匹配 {patterns}',
      '查找目录      {folder}',
      '修复          指明二进制文件（files: dist/*）或 build 生成的清单（manifest: .xinchuang/bin/manifest.json）',
    ],
  },
  'XC-VERIFY-012': {
    en: [
      'nothing to verify: neither files nor manifest is given, and {path} is not there',
      'fix           run build first, or give files: dist/*',
    ],
    zh: [
      '没有可验证的内容：未给出 files 或 manifest，且 {path} 不存在',
      '修复          先运行 build，或给出 files: dist/*',
    ],
  },
  'XC-VERIFY-020': {
    en: [
      'tools-image: "{image}" names no digest; a tag can be moved to other content by whoever owns the registry',
      'needed        NAME@sha256:DIGEST, or sha256:ID of an image that is already on this machine',
      'fix           docker pull {name} && docker images --digests {name}',
    ],
    zh: [
      'tools-image："{image}" 没有摘要；标签可能被仓库所有者移到其他内容上',
      '需要          NAME@sha256:DIGEST，或本机已有镜像的 sha256:ID',
      '修复          docker pull {name} && docker images --digests {name}',
    ],
  },
  'XC-VERIFY-021': {
    en: [
      'tools-image {image} cannot be used: neither docker nor podman answers',
      'fix           start the engine, join its group, or install LoongArch binutils: xinchuang-go doctor',
    ],
    zh: [
      '无法使用 tools-image {image}：docker 和 podman 均无响应',
      '修复          启动引擎、加入其用户组，或安装 LoongArch binutils：xinchuang-go doctor',
    ],
  },
  'XC-VERIFY-022': {
    en: [
      'tools-image {image} cannot be had: {reason}',
      'therefore     the second opinion is that of this machine’s own tools, if any',
    ],
    zh: ['无法获取 tools-image {image}：{reason}', '因此          第二意见改由本机工具（如有）给出'],
  },
  'XC-VERIFY-023': {
    en: ['pulling {image} with {engine}'],
    zh: ['正在用 {engine} 拉取 {image}'],
  },
} as const satisfies Messages;
