import { megabytes, seconds, type Text } from '../language/index.js';
import type { CheckStatus } from '../report/model.js';
import type { Limit } from './bisect.js';
import type { BodyFacts } from './bodies.js';
import type { Finding } from './finding.js';
import type { HeaderLimits } from './header-limits.js';
import type { GrpcFacts, Http2Facts, Http2IdleFacts } from './http2.js';
import type { IdleFacts, ReuseFacts } from './keep-alive.js';

const KEEP_ALIVE: Text = {
  en: 'switch on keep-alive at the peer; each request pays for a handshake',
  zh: '请在对端启用 keep-alive；否则每个请求都要重新握手',
};

export function judgeReuse(facts: ReuseFacts): Finding[] {
  const { requests, connections, announced, bodyTooLong, status, server } = facts;
  const answer: Finding = {
    id: 'http1/answer',
    status: 'pass',
    found: { en: `HTTP/1.1, status ${status}`, zh: `HTTP/1.1，状态码 ${status}` },
    evidence: { status, ...(server !== undefined && { server }) },
  };
  const base = {
    id: 'http1/reuse',
    evidence: { requests, connections, ...(announced !== undefined && { 'keep-alive': announced }) },
  };
  if (bodyTooLong)
    return [
      answer,
      {
        ...base,
        status: 'unknown',
        found: {
          en: 'the body is longer than what is read of it: name a path with a short answer',
          zh: '响应体过长，未读完：请指定响应较短的路径',
        },
      },
    ];
  if (connections === 1)
    return [
      answer,
      {
        ...base,
        status: 'pass',
        found: {
          en: `${requests} requests on one connection`,
          zh: `${requests} 个请求共用一条连接`,
        },
      },
    ];
  return [
    answer,
    {
      ...base,
      status: 'warn',
      found:
        connections >= requests
          ? {
              en: `${requests} requests took ${connections} connections: the peer closes after each answer`,
              zh: `${requests} 个请求用了 ${connections} 条连接：对端在每次响应后关闭连接`,
            }
          : {
              en: `${requests} requests took ${connections} connections: the peer closes after some answers`,
              zh: `${requests} 个请求用了 ${connections} 条连接：对端在若干次响应后关闭连接`,
            },
      hint: KEEP_ALIVE,
    },
  ];
}

export function judgeIdle(facts: IdleFacts): Finding {
  const { closedAfterMs, waitedMs, answersAfter } = facts;
  const base = { id: 'http1/idle', evidence: { closedAfterMs: closedAfterMs ?? null, waitedMs } };
  if (closedAfterMs !== undefined)
    return {
      ...base,
      // Go keeps idle connections for 90 s (http.DefaultTransport): it would send into one that is being closed.
      status: closedAfterMs < 90_000 ? 'warn' : 'pass',
      found: {
        en: `the peer closes an idle connection after ${seconds(closedAfterMs)}`,
        zh: `对端在空闲 ${seconds(closedAfterMs)} 后关闭连接`,
      },
      hint: {
        en: 'IdleConnTimeout below it; Go repeats a request that met the closing only where it is safe to',
        zh: 'IdleConnTimeout 应小于该值；请求恰逢关闭时，Go 只重试可安全重试的请求',
      },
    };
  if (answersAfter === true)
    return {
      ...base,
      status: 'pass',
      found: { en: `still open after ${seconds(waitedMs)} of silence`, zh: `静默 ${seconds(waitedMs)} 后仍可使用` },
    };
  return {
    ...base,
    status: 'warn',
    found: {
      en: `dead after ${seconds(waitedMs)} of silence, and nobody said so`,
      zh: `静默 ${seconds(waitedMs)} 后连接已失效，但未收到关闭通知`,
    },
    hint: {
      en: 'something on the way forgets connections: set a short IdleConnTimeout',
      zh: '途中有设备丢弃了连接：请设置较短的 IdleConnTimeout',
    },
  };
}

export function judgeHttp2(facts: Http2Facts): Finding {
  const { way, works, status, reason, maxConcurrentStreams, maxHeaderListSize, initialWindowSize } = facts;
  const id = way === 'tls' ? 'http2/tls' : 'http2/clear';
  if (!works)
    return {
      id,
      // Who chose h2 and cannot speak it is broken; without TLS it was only a question.
      status: way === 'tls' ? 'warn' : 'pass',
      found:
        way === 'tls'
          ? { en: `chosen by ALPN, and does not work: ${reason}`, zh: `ALPN 选择了 h2 但无法使用：${reason}` }
          : { en: `no HTTP/2 without TLS: ${reason}`, zh: `不支持明文 HTTP/2：${reason}` },
      evidence: { reason: reason ?? null },
    };
  return {
    id,
    status: 'pass',
    found: {
      en: `HTTP/2, status ${status}, ${maxConcurrentStreams ?? 'unlimited'} streams at once`,
      zh: `HTTP/2，状态码 ${status}，并发流 ${maxConcurrentStreams ?? '不限'}`,
    },
    evidence: {
      status: status ?? null,
      SETTINGS_MAX_CONCURRENT_STREAMS: maxConcurrentStreams ?? null,
      SETTINGS_MAX_HEADER_LIST_SIZE: maxHeaderListSize ?? null,
      SETTINGS_INITIAL_WINDOW_SIZE: initialWindowSize ?? null,
    },
  };
}

/** A connection that lives no two seconds is gone before it is found again. */
export const GONE_MS = 2000;

export function judgeHttp2Idle({ closedAfterMs, waitedMs }: Http2IdleFacts): Finding {
  const base = { id: 'http2/idle', evidence: { closedAfterMs: closedAfterMs ?? null, waitedMs } };
  return closedAfterMs === undefined
    ? {
        ...base,
        status: 'pass',
        found: { en: `still open after ${seconds(waitedMs)} of silence`, zh: `静默 ${seconds(waitedMs)} 后仍未关闭` },
      }
    : {
        ...base,
        // As with HTTP/1.1, but that GOAWAY says which requests were not taken: Go repeats those (RFC 9113 §6.8).
        status: closedAfterMs < GONE_MS ? 'warn' : 'pass',
        found: {
          en: `the peer ends an idle connection after ${seconds(closedAfterMs)}`,
          zh: `对端在空闲 ${seconds(closedAfterMs)} 后结束连接`,
        },
        ...(closedAfterMs < GONE_MS && { hint: KEEP_ALIVE }),
      };
}

const SILENT: Text = {
  en: 'it takes the connection and stays silent: is this the port of HTTP? `--timeout` waits longer, 60 seconds at most',
  zh: '连接已建立但没有响应：该端口是否提供 HTTP？`--timeout` 可延长等待时间，最长 60 秒',
};

const OTHER_PROTOCOL: Text = {
  en: 'what listens there speaks something else: look at the port and at http:// or https://; HTTP/2 without TLS needs `--h2c`',
  zh: '该处使用的不是 HTTP/1.1：请检查端口以及 http:// 与 https://；不加密的 HTTP/2 请加 `--h2c`',
};

/** A gRPC server mostly speaks HTTP/2 alone. */
export function judgeNoHttp1(code: string, detail: string, http2: boolean): Finding {
  const base = { id: 'http1/answer', evidence: { code, detail } };
  if (http2) return { ...base, status: 'pass', found: { en: 'HTTP/2 alone', zh: '仅支持 HTTP/2' } };
  const timeout = code === 'timeout';
  return {
    ...base,
    status: 'fail',
    found: {
      en: `no answer with HTTP/1.1: ${timeout ? detail : code}`,
      zh: `HTTP/1.1 没有响应：${timeout ? '超时' : code}`,
    },
    hint: timeout ? SILENT : OTHER_PROTOCOL,
  };
}

/** A server of HTTPS answers 400 to what comes without TLS, or closes: that is no answer of the service. */
export function judgeNeedsTls(answer: string): Finding {
  return {
    id: 'http1/answer',
    status: 'fail',
    found: { en: 'this port speaks TLS, and the URL says http://', zh: '该端口使用 TLS，而 URL 是 http://' },
    hint: { en: 'write https:// in the URL', zh: '请在 URL 中使用 https://' },
    evidence: { answer },
  };
}

const GRPC: Readonly<Record<GrpcFacts['status'], { readonly status: CheckStatus; readonly found: Text }>> = {
  trailers: {
    status: 'pass',
    found: { en: 'grpc-status arrives in trailers', zh: 'grpc-status 通过 trailer 到达' },
  },
  'trailers-only': {
    status: 'pass',
    found: {
      en: 'gRPC answers, without a message: grpc-status came with the headers',
      zh: 'gRPC 有应答但不含消息：grpc-status 位于首部',
    },
  },
  none: {
    status: 'unknown',
    found: {
      en: 'the answer is none of gRPC: no service there, or trailers are dropped on the way',
      zh: '响应不是 gRPC：该处没有服务，或途中丢弃了 trailer',
    },
  },
  failed: { status: 'unknown', found: { en: 'no answer to a gRPC call', zh: 'gRPC 调用没有响应' } },
};

export function judgeGrpc(facts: GrpcFacts): Finding {
  const { status, grpcStatus, httpStatus, path } = facts;
  return {
    id: 'grpc/trailers',
    ...GRPC[status],
    evidence: { method: path, 'grpc-status': grpcStatus ?? null, status: httpStatus ?? null },
  };
}

/** gRPC needs HTTP/2 to the peer itself: without it no call comes about, whatever stands behind it. */
export const NO_GRPC: Finding = {
  id: 'grpc/trailers',
  status: 'skip',
  found: { en: 'no HTTP/2, hence no gRPC', zh: '没有 HTTP/2，因此无法使用 gRPC' },
  evidence: {},
};

const LIMITS: readonly { readonly key: keyof HeaderLimits; readonly id: string; readonly name: Text }[] = [
  { key: 'field', id: 'limits/field', name: { en: 'one header field', zh: '单个首部字段' } },
  { key: 'fields', id: 'limits/fields', name: { en: 'all header fields', zh: '全部首部字段' } },
  { key: 'target', id: 'limits/target', name: { en: 'path and query', zh: '路径与查询串' } },
];

/** Tokens and trace headers take up to about this much; who allows less will refuse real requests. */
const USUAL_BYTES = 8000;

const SMALL: Text = {
  en: 'have it raised at the peer, or keep to it: tokens and trace headers take up to 8 kB, and what is larger is refused',
  zh: '请调高对端的上限，或遵守它：令牌与追踪首部可达 8 kB，超出即被拒绝',
};

export function judgeHeaderLimits(limits: HeaderLimits): Finding[] {
  return LIMITS.map(({ key, id, name }) => {
    const limit = limits[key];
    if (limit === undefined)
      return {
        id,
        status: 'unknown',
        found: {
          en: `${name.en}: not to be measured`,
          zh: `${name.zh}：无法测量`,
        },
        evidence: {},
      };
    const { accepted, refused } = limit;
    const small = accepted < USUAL_BYTES - 1000;
    return {
      id,
      status: small ? 'warn' : 'pass',
      found: limitWords(name, limit),
      evidence: { accepted, refused: refused ?? null },
      ...(small && { hint: SMALL }),
    };
  });
}

function limitWords(name: Text, { accepted, refused }: Limit): Text {
  const size = megabytes(accepted);
  return refused === undefined
    ? { en: `${name.en}: at least ${size}`, zh: `${name.zh}：至少 ${size}` }
    : { en: `${name.en}: ${size}`, zh: `${name.zh}：${size}` };
}

const EXPECT: Readonly<Record<BodyFacts['expect'], { readonly status: CheckStatus; readonly found: Text }>> = {
  continued: { status: 'pass', found: { en: '100 Continue came', zh: '收到 100 Continue' } },
  answered: {
    status: 'pass',
    found: { en: 'the final answer came at once and spares the body', zh: '直接返回最终响应，无需发送请求体' },
  },
  ignored: {
    status: 'warn',
    found: {
      en: 'no 100 Continue: each such request waits ExpectContinueTimeout in vain',
      zh: '没有 100 Continue：每个此类请求都会白等 ExpectContinueTimeout',
    },
  },
  refused: {
    status: 'warn',
    found: { en: '417: leave out Expect: 100-continue', zh: '417：请勿发送 Expect: 100-continue' },
  },
  failed: { status: 'unknown', found: { en: 'no answer', zh: '没有响应' } },
};

const CHUNKED: Readonly<Record<BodyFacts['chunked'], { readonly status: CheckStatus; readonly found: Text }>> = {
  taken: { status: 'pass', found: { en: 'a body in chunks is taken', zh: '接受分块请求体' } },
  refused: {
    status: 'warn',
    found: {
      en: 'a body in chunks is refused: send bodies of known length',
      zh: '拒绝分块请求体：请发送长度已知的请求体',
    },
  },
  failed: { status: 'unknown', found: { en: 'no answer', zh: '没有响应' } },
};

export function judgeBodies(facts: BodyFacts): Finding[] {
  return [
    { id: 'body/expect', ...EXPECT[facts.expect], evidence: { status: facts.expectStatus ?? null } },
    { id: 'body/chunked', ...CHUNKED[facts.chunked], evidence: { status: facts.chunkedStatus ?? null } },
  ];
}
