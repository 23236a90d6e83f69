import type { CheckDefinition } from '../../report/model.js';

export const slowerCheck: CheckDefinition = {
  id: 'gmtls/slower',
  severity: 'error',
  title: { en: 'The server takes no longer for a handshake than at the baseline', zh: '服务器握手耗时不高于基线' },
  why: {
    en: 'Time until the server answers is what every connection waits for. It is measured at our socket and holds nothing that our client computes. A stage is slower when its median is above that of the baseline by more than 15 %, 3 MAD and 0.3 ms, and is so again in a second series. Only the same machine can be compared, and no emulator.',
    zh: '服务器应答前的时间是每个连接都要等待的。耗时在本端套接字处测量，不含客户端计算。某阶段的中位数比基线高出 15 %、3 倍 MAD 与 0.3 ms 三者，且第二轮测量仍然如此，才判为变慢。只比较同一机器，且不比较仿真环境。',
  },
  fix: {
    en: 'See which stage grew. `flight`: the signature with the SM2 key (an HSM, a library without assembly for this CPU, a lock). `finished`: the decryption with the SM2 key. Profile the server, or keep the new report as baseline if the cost is wanted.',
    zh: '查看增长的阶段。`flight`：SM2 私钥签名（密码机、在该 CPU 上没有汇编优化的库、锁竞争）。`finished`：SM2 私钥解密。请对服务器做性能剖析；若开销符合预期，将新报告保存为基线。',
  },
  source: 'docs/gmtls.md of xinchuang-go, Timing',
};

export const ratioCheck: CheckDefinition = {
  id: 'gmtls/ratio',
  severity: 'error',
  title: {
    en: 'A handshake with SM algorithms takes no more than `gmtls.max-ratio` times an ordinary one',
    zh: '国密握手耗时不超过普通握手的 `gmtls.max-ratio` 倍',
  },
  why: {
    en: 'With assembly for this CPU, SM2 costs what P-256 does; without it some four times as much. The ratio within one run holds where times of two runs cannot be compared. TLCP is held against TLS 1.2 and RFC 8998 against TLS 1.3, which take as many round trips.',
    zh: '在该 CPU 上有汇编优化时，SM2 与 P-256 的开销相当；没有时约为其四倍。同一次运行内的比值在不同运行的耗时无法比较时仍然有效。TLCP 与 TLS 1.2 比较，RFC 8998 与 TLS 1.3 比较，两者往返次数相同。',
  },
  fix: {
    en: 'Use a library with SM2 in assembly: emmansun/gmsm 0.44 has it for amd64, arm64 and loong64, Tongsuo with enable-ec_sm2p_64_gcc_128.',
    zh: '使用 SM2 有汇编优化的库：emmansun/gmsm 0.44 支持 amd64、arm64 与 loong64，Tongsuo 需启用 enable-ec_sm2p_64_gcc_128。',
  },
  source: 'docs/gmtls.md of xinchuang-go, Timing',
};

export const timingChecks: readonly CheckDefinition[] = [slowerCheck, ratioCheck];
