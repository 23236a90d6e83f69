import type { Messages } from '../text.js';

export const config = {
  'XC-CONFIG-001': {
    en: [
      '{path} cannot be read: {reason}',
      'fix           name an existing text file, or leave `config` out: .xinchuang.yml is optional',
    ],
    zh: ['无法读取 {path}：{reason}', '修复          指定一个存在的文本文件，或不写 `config`：.xinchuang.yml 是可选的'],
  },
  'XC-CONFIG-002': {
    en: ['{place}  is not valid YAML: {problem}'],
    zh: ['{place}  不是合法的 YAML：{problem}'],
  },
  'XC-CONFIG-003': {
    en: ['{place}  {field}: there is no such key', 'did you mean  {near}', 'keys here     {known}'],
    zh: ['{place}  {field}：没有这个键', '是否想写      {near}', '此处可用的键  {known}'],
  },
  'XC-CONFIG-004': {
    en: ['{place}  {field}: {value} is not a value it can take', 'allowed       {allowed}'],
    zh: ['{place}  {field}：{value} 不是允许的取值', '允许的取值    {allowed}'],
  },
  'XC-CONFIG-005': {
    en: ['{place}  {field}: is required and missing', 'allowed       {allowed}'],
    zh: ['{place}  {field}：必填，但没有给出', '允许的取值    {allowed}'],
  },
  'XC-CONFIG-006': {
    en: [
      '{place}  version: {value} is not a version that this xinchuang-go reads',
      'allowed       1',
      'fix           write `version: 1`, or use the xinchuang-go that the file was written for',
    ],
    zh: [
      '{place}  version：本版本的 xinchuang-go 不支持 {value}',
      '允许的取值    1',
      '修复          写 `version: 1`，或使用该文件对应版本的 xinchuang-go',
    ],
  },
  'XC-CONFIG-007': {
    en: [
      '{place}  {field}: "{text}" is not a known platform',
      'did you mean  {near}',
      'all of them   xinchuang-go platforms',
    ],
    zh: ['{place}  {field}："{text}" 不是已知的平台', '是否想写      {near}', '全部平台      xinchuang-go platforms'],
  },
  'XC-CONFIG-008': {
    en: [
      '{place}  {field}: {id} is there already',
      'fix           name every platform once, and give your own an id of its own',
    ],
    zh: ['{place}  {field}：{id} 已经存在', '修复          每个平台只写一次，自定义平台使用独有的 id'],
  },
  'XC-CONFIG-009': {
    en: [
      '{place}  verify.checks.{id}: the override ended on {until} and no longer applies',
      'its reason    {reason}',
      'fix           mend what the check finds, or give the override a later date',
    ],
    zh: [
      '{place}  verify.checks.{id}：该例外已于 {until} 到期，不再生效',
      '当时的原因    {reason}',
      '修复          解决该检查发现的问题，或为例外设置更晚的日期',
    ],
  },
  'XC-CONFIG-010': {
    en: ['both {first} and {second} are there', 'fix           keep one of them'],
    zh: ['{first} 与 {second} 同时存在', '修复          只保留其中一个'],
  },
  'XC-CONFIG-011': {
    en: ['{place}  {field}: {problem}', '{mend}', 'all of them   xinchuang-go platforms'],
    zh: ['{place}  {field}：{problem}', '{mend}', '全部平台      xinchuang-go platforms'],
  },
  'XC-CONFIG-012': {
    en: ['{place}  {field}: "{id}" is not a check', 'did you mean  {near}', 'all of them   xinchuang-go explain'],
    zh: ['{place}  {field}："{id}" 不是检查项 ID', '是否想写      {near}', '全部检查      xinchuang-go explain'],
  },
} as const satisfies Messages;
