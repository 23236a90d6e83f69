import { judgeScan, type Policy, type ScanOptions, scan } from '../src/gmtls/index.js';
import type { Scan } from '../src/gmtls/scan/scan.js';
import { readCertificate } from '../src/gmtls/x509/certificate.js';
import type { Check } from '../src/report/model.js';
import { type MadeCertificate, NOW } from './gm-certificates.js';

export const HOST = 'gateway.example.cn';
export const NONE: Policy = { protocols: [], strict: false, requireSuites: [], forbidSuites: [] };

/** A scan of a server on loopback without pauses, judged by these roots. */
export async function lookAt(
  port: number,
  trusted: readonly MadeCertificate[],
  options: Partial<ScanOptions> = {},
  policy: Policy = NONE,
): Promise<{ readonly result: Scan; readonly checks: readonly Check[] }> {
  const result = await scan({
    target: { host: '127.0.0.1', port },
    serverName: HOST,
    spacingMs: 0,
    answerMs: 1500,
    signal: new AbortController().signal,
    ...options,
  });
  const roots = trusted.map(({ der }) => readCertificate(der));
  const expected = { subject: 'server', roots, host: options.serverName ?? HOST, now: NOW, expiryDays: 30, crls: [] };
  return { result, checks: judgeScan(result, policy, expected) };
}

/** Ids of what is wrong, without what could not be told. */
export const wrong = (checks: readonly Check[]) =>
  checks.filter(({ status }) => status === 'fail' || status === 'warn').map(({ id }) => id);

export const of = (checks: readonly Check[], id: string) => checks.find(check => check.id === id);
