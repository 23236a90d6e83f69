import type { Text } from '../language/index.js';
import type { DatabaseDriver } from './databases.js';

/** By the words of drivers and servers; the first that fits. SQLSTATE: PostgreSQL, appendix A; numbers: MySQL error reference. */
const HINTS: readonly (readonly [RegExp, Text])[] = [
  [
    /connection refused|actively refused/i,
    {
      en: 'nothing listens there: start the server, or mend host and port in the DSN',
      zh: '该处没有服务在监听：请启动服务器，或修正 DSN 中的主机与端口',
    },
  ],
  [
    /no such host|server misbehaving|Temporary failure in name resolution/i,
    { en: 'this machine cannot resolve the host of the DSN', zh: '本机无法解析 DSN 中的主机名' },
  ],
  [
    /28P01|28000|password authentication failed|Access denied|Error 1045|no pg_hba\.conf entry/i,
    {
      en: 'user or password are wrong, or not allowed from this machine; in a URL write @ : / % of a password as %40 %3A %2F %25',
      zh: '用户名或密码错误，或不允许从本机登录；URL 中密码里的 @ : / % 须写作 %40 %3A %2F %25',
    },
  ],
  [
    /3D000|Unknown database|Error 1049|database "[^"]*" does not exist/i,
    { en: 'mend the name of the database in the DSN, or create it', zh: '请修正 DSN 中的数据库名，或先创建该数据库' },
  ],
  [
    /deadline exceeded|i\/o timeout|timed out/i,
    {
      en: 'no answer in time: look for a firewall on the way, or a server of another kind at this port',
      zh: '未及时响应：请检查途中的防火墙，以及该端口是否为另一种服务器',
    },
  ],
  [
    /x509|certificate|SSL is not enabled|refused TLS|does not support SSL|tls:/i,
    {
      en: 'the two sides do not agree on TLS: see sslmode and sslrootcert (PostgreSQL), tls (MySQL) in the DSN, or the server is of another kind',
      zh: '双方的 TLS 设置不一致：参见 DSN 中的 sslmode、sslrootcert（PostgreSQL）或 tls（MySQL），或该处是另一种服务器',
    },
  ],
];

/** What to do where no connection comes about. */
export function unconnectedHint(error: string, { id, form }: Pick<DatabaseDriver, 'id' | 'form'>): Text {
  const known = HINTS.find(([words]) => words.test(error))?.[1];
  return known ?? { en: `the DSN of ${id} is written ${form}`, zh: `${id} 的 DSN 写法：${form}` };
}
