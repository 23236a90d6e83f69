import type { Text } from '../language/index.js';
import type { PeerFailure } from './dial.js';
import type { Finding } from './finding.js';

const NO_ROUTE: Text = {
  en: 'no route leads there from this machine: run it where your service will run',
  zh: '本机没有到达该地址的路由：请在服务将要运行的机器上执行',
};

/** By the code that connect(2) fails with, and `timeout`, which is ours. */
const HINTS: Readonly<Record<string, Text>> = {
  ECONNREFUSED: {
    en: 'nothing listens there: start the peer, or mend host and port in the URL',
    zh: '该处没有服务在监听：请启动对端，或修正 URL 中的主机和端口',
  },
  timeout: {
    en: 'look for a firewall or a wrong address on the way; `--timeout` waits longer, 60 seconds at most',
    zh: '请检查途中的防火墙以及地址是否正确；`--timeout` 可延长等待时间，最长 60 秒',
  },
  EHOSTUNREACH: NO_ROUTE,
  ENETUNREACH: NO_ROUTE,
};

/** Nobody took the connection: of such a peer nothing else can be said. */
export function judgeUnreached({ code, message }: PeerFailure): Finding {
  const hint = HINTS[code];
  return {
    id: 'tcp/connect',
    status: 'fail',
    found: { en: `no connection: ${code}`, zh: `无法建立连接：${code}` },
    evidence: { code, detail: message },
    ...(hint && { hint }),
  };
}
