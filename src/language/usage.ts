import type { Text } from './text.js';

/** What commander says of a wrong command line (commander 14, lib/command.js), in one line and in both languages. */
export function usageProblem(message: string): Text {
  const [problem = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const near = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? '')?.[1];
  const zh = CHINESE.reduce((text, [english, chinese]) => text.replace(english, chinese), problem);
  return near === undefined
    ? { en: problem, zh }
    : { en: `${problem}; did you mean ${near}?`, zh: `${zh}；是否想写 ${near}？` };
}

const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^unknown option ('.*')$/, '未知选项 $1'],
  [/^unknown command ('.*')$/, '未知命令 $1'],
  [/^missing required argument ('.*')$/, '缺少参数 $1'],
  [/^option ('.*') argument missing$/, '选项 $1 缺少取值'],
  [/^option ('.*') argument ('.*') is invalid\. Allowed choices are (.*)\.$/, '选项 $1 的取值 $2 无效，可选：$3'],
  [
    /^too many arguments for ('.*')\. Expected (\d+) arguments? but got (\d+)\.$/,
    '$1 的参数过多：应有 $2 个，给出了 $3 个',
  ],
];
