import type { Text } from '../../language/index.js';

/** What a format did not take in for want of room. The worst is always in. */
export interface LeftOut {
  readonly format: 'sarif' | 'junit' | 'code-quality' | 'open-metrics';
  readonly written: number;
  readonly leftOut: number;
}

export function leftOutWords({ written, leftOut }: LeftOut): Text {
  const [n, rest] = [written.toLocaleString('en'), leftOut.toLocaleString('en')];
  return {
    en: `${n} entries are written, the worst first; ${rest} more are left out, since hosts take no larger file. The JSON reports have all of them.`,
    zh: `已写入 ${n} 条，最严重的在前；由于平台限制文件大小，另有 ${rest} 条未写入。JSON 报告中包含全部内容。`,
  };
}
