import type { CheckDefinition } from '../../report/model.js';

export const CAPTURE: CheckDefinition = {
  id: 'gmtls/capture',
  severity: 'error',
  title: { en: 'The capture has handshakes of gm-TLS, and is whole', zh: '抓包中有完整的国密握手' },
  why: {
    en: 'What was not captured cannot be judged: a snap length, dropped packets, one direction alone, or a start in the middle of the connection.',
    zh: '未捕获的内容无法判断：抓包长度受限、丢包、只有一个方向，或从连接中途开始抓包。',
  },
  fix: {
    en: 'Capture whole packets of both directions, from before the connection on: tcpdump -i any -s 0 -w gm.pcap tcp port 443',
    zh: '在建立连接之前开始抓取双向的完整数据包：tcpdump -i any -s 0 -w gm.pcap tcp port 443',
  },
  source: 'pcap-savefile(5); draft-ietf-opsawg-pcapng',
};

export const VALIDITY_TODAY: CheckDefinition = {
  id: 'gmtls/validity-today',
  severity: 'warn',
  title: { en: 'Certificates that were valid at the capture are valid today', zh: '抓包时有效的证书今天仍有效' },
  why: {
    en: 'Certificates of a capture are judged at the time of the capture, since that is when the peer judged them. What has run out since is said here.',
    zh: '抓包中的证书按抓包时间判断，因为对端当时正是如此判断。此后过期的证书在此说明。',
  },
  fix: {
    en: 'Look whether the server has new certificates by now: gmtls host:port',
    zh: '检查服务器是否已更换证书：gmtls host:port',
  },
  source: 'RFC 5280 §4.1.2.5',
};

/** What only a capture can show; the other checks of a capture are those of a scan. */
export const captureChecks: readonly CheckDefinition[] = [
  CAPTURE,
  VALIDITY_TODAY,
  {
    id: 'gmtls/client-offer',
    severity: 'info',
    title: { en: 'What the clients offered', zh: '客户端提供的内容' },
    why: {
      en: 'A server can only choose from the list: where a strong suite is missing there, the server is not to blame.',
      zh: '服务器只能从列表中选择：列表中没有强套件时，问题不在服务器。',
    },
    fix: {
      en: 'Update the client, or put ECC-SM4-GCM-SM3 into its list and take SM1, SHA-1 and RSA out.',
      zh: '更新客户端，或在其列表中加入 ECC-SM4-GCM-SM3，并去掉 SM1、SHA-1 与 RSA 套件。',
    },
    source: 'GB/T 38636-2020 §6.4.5.2.1; RFC 8998 §2',
  },
  {
    id: 'gmtls/chosen-suite',
    severity: 'warn',
    title: { en: 'The server chose the best of what was offered', zh: '服务器从客户端提供的套件中选择了最好的' },
    why: {
      en: 'CBC with MAC-then-encrypt where GCM was offered, or SM1, SHA-1 and RSA where SM4 with SM2 was: clients that are up to date get what was meant for old ones.',
      zh: '客户端提供了 GCM 却选择先 MAC 后加密的 CBC，或提供了 SM2 与 SM4 却选择 SM1、SHA-1、RSA：较新的客户端得到的是为旧客户端准备的套件。',
    },
    fix: {
      en: 'ssl_prefer_server_ciphers on, with GCM first; take old suites out of ssl_ciphers or CipherSuites.',
      zh: '设置 ssl_prefer_server_ciphers on 并将 GCM 放在首位；从 ssl_ciphers 或 CipherSuites 中去掉旧套件。',
    },
    source: 'GB/T 38636-2020 table 2; GM/T 0024-2014 table 2; RFC 8998 §3.3',
  },
  {
    id: 'gmtls/client-signature',
    severity: 'error',
    title: { en: 'Clients sign the handshake with their signature certificate', zh: '客户端以其签名证书对握手签名' },
    why: {
      en: 'The signature proves that the client owns its certificate. With the encryption key in its place, or with another ID, servers of other makers refuse it.',
      zh: '该签名证明客户端拥有其证书。若误用加密私钥或使用其他 ID，其他厂商的服务器会拒绝。',
    },
    fix: {
      en: 'Give the client its two pairs in the right places, and the ID 1234567812345678; GmSSL 2 signs with the wrong key (PR 855).',
      zh: '将客户端的两对密钥与证书放在正确的位置，并使用 ID 1234567812345678；GmSSL 2 使用了错误的私钥（PR 855）。',
    },
    source: 'GB/T 38636-2020 §6.4.5.9; GM/T 0009-2012 §10',
  },
];
