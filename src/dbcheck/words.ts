import type { Text } from '../language/index.js';
import type { CheckStatus } from '../report/model.js';

/** What each outcome of a check means; the program says only `id` and `status`. `*`: any other status. */
export const OUTCOMES: Readonly<Record<string, Readonly<Partial<Record<CheckStatus | '*', Text>>>>> = {
  connect: {
    pass: { en: 'connected', zh: '连接成功' },
    '*': { en: 'no connection', zh: '无法连接' },
  },
  tls: {
    pass: { en: 'the session is encrypted', zh: '会话已加密' },
    warn: {
      en: 'the session is not encrypted: passwords and data can be read on the way',
      zh: '会话未加密：口令与数据可能在途中被读取',
    },
    skip: { en: 'no statement is known that tells', zh: '没有已知的查询方法' },
    '*': { en: 'the server does not say', zh: '服务器未说明' },
  },
  prepared: {
    pass: { en: 'a prepared statement runs twice', zh: '预编译语句可重复执行' },
    '*': { en: 'prepared statements do not work', zh: '预编译语句不可用' },
  },
  'large-text': {
    pass: { en: 'long Chinese text comes back as it was', zh: '长中文文本读写一致' },
    unknown: { en: 'no temporary table', zh: '无法创建临时表' },
    '*': { en: 'long text does not come back into a string', zh: '长文本无法读回 string' },
  },
  identity: {
    pass: { en: 'a generated key is an int64', zh: '自增主键为 int64' },
    warn: { en: 'a generated key is no int64: assert no type on `any`', zh: '自增主键不是 int64：不要对 any 断言类型' },
    unknown: { en: 'no temporary table', zh: '无法创建临时表' },
    '*': { en: 'a generated key cannot be read', zh: '无法读取自增主键' },
  },
  'time-zone': {
    pass: { en: 'times come back as the same instant', zh: '时间读回后为同一时刻' },
    warn: {
      en: 'times come back shifted (seconds), or as text: use columns with time zone, and in the DSN of MySQL parseTime=true&loc=…',
      zh: '时间读回后有偏移（秒）或为文本：请使用带时区的列；MySQL 的 DSN 请设 parseTime=true&loc=…',
    },
    unknown: { en: 'no temporary table', zh: '无法创建临时表' },
    '*': { en: 'times cannot be written or read', zh: '时间无法写入或读取' },
  },
  cancel: {
    pass: { en: 'a cancelled context ends the statement at the server', zh: '取消 context 后服务器停止执行' },
    warn: {
      en: 'a cancelled context frees the caller, while the server goes on',
      zh: '取消 context 后调用返回，但服务器仍在执行',
    },
    fail: { en: 'a cancelled context does not free the caller', zh: '取消 context 后调用未返回' },
    skip: { en: 'no statement is known that takes long', zh: '没有已知的耗时语句' },
    '*': { en: 'the server does not say what runs', zh: '服务器未说明正在执行的语句' },
  },
  'idle-reconnect': {
    pass: { en: 'a session that the server ended is replaced unseen', zh: '服务器结束会话后自动重连，调用方无感知' },
    warn: {
      en: 'after the server ended a session the first query fails',
      zh: '服务器结束会话后首次查询失败',
    },
    fail: { en: 'the pool does not recover', zh: '连接池无法恢复' },
    skip: { en: 'no statement is known that ends a session', zh: '没有已知的结束会话语句' },
    '*': { en: 'a session could not be ended: rights are missing', zh: '无法结束会话：缺少权限' },
  },
};

export function outcomeWords(id: string, status: CheckStatus): Text {
  const known = Object.hasOwn(OUTCOMES, id) ? OUTCOMES[id] : undefined;
  return known?.[status] ?? known?.['*'] ?? { en: id, zh: id };
}
