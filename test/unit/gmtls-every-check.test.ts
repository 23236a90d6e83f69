import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openConnection } from '../../src/gmtls/connection.js';
import {
  gmtlsChecks,
  gradeOf,
  judgeCapture,
  judgeScan,
  type Policy,
  readCapture,
  type ScanOptions,
} from '../../src/gmtls/index.js';
import type { Scan } from '../../src/gmtls/scan/scan.js';
import type { Contender } from '../../src/gmtls/timing/contenders.js';
import { timeServer } from '../../src/gmtls/timing/timing.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import { GROUP, SUITE } from '../../src/gmtls/wire/names.js';
import { readCertificate } from '../../src/gmtls/x509/certificate.js';
import type { Check } from '../../src/report/model.js';
import { captureFile, segmentsOf } from '../capture-file.js';
import { DAY, makeOcsp, NOW, privateOf } from '../gm-certificates.js';
import { CRL_OF_CA, certificateFaults, clean, judge, listOf } from '../gmtls-certificate-faults.js';
import { type DualStack, dualStackServer, ordinary } from '../gmtls-dual-stack.js';
import type { Scripted } from '../gmtls-listener.js';
import { lookAt, NONE, wrong } from '../gmtls-looked.js';
import { type Fault, scriptedCertificates, scriptedServer } from '../gmtls-server.js';
import { tlcpFaults } from '../gmtls-tlcp-faults.js';
import { tls13Certificates } from '../gmtls13-server.js';
import { certificate, tlcpIdentity } from '../peers/credentials.js';
import { recorded, saidIn } from '../peers/transcript.js';
import { transcripts } from '../peers/transcripts.js';

type Found = Promise<readonly Check[]>;

async function look(stack: DualStack, options: Partial<ScanOptions> = {}, policy: Policy = NONE): Found {
  return lookOnce(await dualStackServer(stack), options, policy);
}

async function lookOnce(server: Scripted, options: Partial<ScanOptions>, policy: Policy = NONE): Found {
  const roots = [scriptedCertificates.root, tls13Certificates.root];
  try {
    return (await lookAt(server.port, roots, options, policy)).checks;
  } finally {
    await server.stop();
  }
}

/** One run for each row, whoever asks for it. */
const runs = new Map<Fault, Found>();
function tlcpRun(fault: Fault): Found {
  const skip = new Set(['rfc8998', 'ordinary'] as const);
  const run = runs.get(fault) ?? scriptedServer(fault).then(server => lookOnce(server, { skip }));
  runs.set(fault, run);
  return run;
}

describe('each fault of a TLCP server is found, and nothing else', () => {
  test.each(tlcpFaults)('%s', async (_, fault, ids) => {
    expect(wrong(await tlcpRun(fault)).sort()).toEqual([...ids].sort());
  });
});

const { ECC_SM4_GCM_SM3: GCM, ECC_SM4_CBC_SM3: CBC } = SUITE;
const ALL: Policy = {
  protocols: ['tlcp', 'rfc8998'],
  strict: true,
  requireSuites: [GCM],
  forbidSuites: [SUITE.RSA_SM4_CBC_SM3],
};

/** What trips the checks that no row of the tables of TLCP servers and of certificates does. */
const TRIPS: Readonly<Record<string, () => Found>> = {
  'gmtls/reachable': async () => {
    const server = await dualStackServer({});
    await server.stop();
    return (await lookAt(server.port, [], { answerMs: 200 })).checks;
  },
  'gmtls/national': () => look({ tls: ordinary('TLSv1.2') }),
  'gmtls/required-suites': () => look({ tlcp: { suites: [CBC] } }, {}, { ...NONE, requireSuites: [GCM] }),
  'gmtls/forbidden-suites': () => look({ tlcp: {} }, {}, { ...NONE, forbidSuites: [CBC] }),
  'gmtls/client-certificate': () => look({ tlcp: { request: 'optional' } }),
  'gmtls/preference': () => look({ tlcp: { choose: ([first]) => first } }),
  'gmtls/server-name': () => look({ tlcp: {} }, { serverName: 'other.example.cn' }),
  'gmtls/rfc8998-suites': () => look({ rfc8998: { suites: [SUITE.TLS_SM4_CCM_SM3] } }),
  'gmtls/mixed-mode': () => look({ rfc8998: { groups: [GROUP.curveSM2, GROUP.secp256r1] } }),
  'gmtls/hello-retry': () => look({ rfc8998: { retries: shared => (shared ? [] : [GROUP.x25519]) } }),
  'gmtls/old-versions': () => look({ tlcp: {}, tls: ordinary('TLSv1') }),
  'gmtls/dual-stack': () => look({ tlcp: {} }),
  'gmtls/dual-key': () => look({ tlcp: {}, tls: { sm2Certificate: scriptedCertificates.sign.der } }),
  'gmtls/grade': async () => [gradeOf(await tlcpRun(tlcpFaults[0]?.[1] ?? {}), 'B', 'server').check],
  'gmtls/capture': () => captured([['client', Buffer.from('GET / HTTP/1.0\r\n\r\n')]]),
  'gmtls/client-offer': () => captured(talkOf('tlcp-e013')),
  'gmtls/chosen-suite': () => captured(talkOf('tls13-mixed')),
  'gmtls/validity-today': () => captured(talkOf('tlcp-e051'), Date.UTC(2050, 0)),
  'gmtls/client-signature': async () => {
    const server = await scriptedServer({ request: 'optional' });
    // The key beside the certificate is that of another.
    const identity = { ...tlcpIdentity(), signKey: privateOf(clean.sign.key) };
    const { client, steps } = recorded(tlcpClient({ suites: [GCM], identity }));
    try {
      await openConnection(client, { host: '127.0.0.1', port: server.port });
    } finally {
      await server.stop();
    }
    return captured(saidIn(steps));
  },
  'gmtls/idle-timeout': () => idle({ waitedMs: 65_000, ended: false }),
  'gmtls/slower': () => timed(12, 1),
  'gmtls/ratio': () => timed(10, 1),
};

/** Checks that tell what is the case, and find no fault: they say another thing of another server. */
const TELL = new Set(['gmtls/client-certificate', 'gmtls/preference', 'gmtls/dual-stack']);

type Talk = Parameters<typeof segmentsOf>[0];

const talkOf = (name: string): Talk => saidIn(transcripts.find(([each]) => each === name)?.[1].steps ?? []);

/** What is found in a capture of one connection, made a day before `today`. */
async function captured(talk: Talk, today = NOW): Found {
  const file = captureFile(segmentsOf(talk), { at: NOW - DAY });
  async function* whole() {
    yield file;
  }
  const roots = [readCertificate(certificate('ca'))];
  const expected = { file: 'x.pcap', host: undefined, roots, crls: [], expiryDays: 30, today };
  return judgeCapture(await readCapture(whole()), NONE, expected);
}

/** Of a server that ended the wait, or not: nobody waits here for a minute. */
async function idle(idle: Scan['idle']): Found {
  const server = await scriptedServer();
  try {
    const skip = new Set(['tlcp', 'rfc8998', 'ordinary', 'malformed'] as const);
    const { result } = await lookAt(server.port, [], { skip });
    const expected = { subject: 'server', roots: [], now: NOW, expiryDays: 30, crls: [] };
    return judgeScan({ ...result, idle }, NONE, expected).filter(({ id }) => id === 'gmtls/idle-timeout');
  } finally {
    await server.stop();
  }
}

/** Milliseconds of a server with SM and of an ordinary one, beside a baseline of ten and a limit of twice the time. */
async function timed(gm: number, standard: number): Found {
  const contender = (label: string, kind: Contender['kind'], ms: number): Contender => ({
    ...{ label, kind, roundTrips: 2 },
    time: async () => ({ server: { connect: 0.1, flight: ms, finished: ms, total: 2 * ms }, client: { all: 1 } }),
    load: () => {
      throw new Error('nobody asked for a load');
    },
  });
  const ten = Array.from({ length: 30 }, () => 10);
  const figures = ['server SM flight', 'server SM finished', 'handshake SM'].map(name => [name, ten] as const);
  const { checks } = await timeServer([contender('SM', 'gm', gm), contender('TLSv1.2', 'ordinary', standard)], {
    ...{ subject: 'server', count: 30, how: 'native', emulated: false, maxRatio: 2 },
    ...{ request: new Uint8Array(1), until: Number.POSITIVE_INFINITY, signal: new AbortController().signal },
    baseline: { kind: 'figures', samples: new Map(figures) },
  });
  return checks;
}

type Seen = Pick<Check, 'id' | 'status'> & Partial<Pick<Check, 'title'>>;

/** @returns what was found by the first row that is there for it */
async function trip(id: string): Promise<readonly Seen[] | undefined> {
  const row = tlcpFaults.find(([, , ids]) => ids.includes(id));
  if (row !== undefined) return tlcpRun(row[1]);
  const fires = (line: string) => line === `${id}: fail` || line === `${id}: warn`;
  const [, find] = certificateFaults.find(([, , said]) => said.some(fires)) ?? [];
  if (find === undefined) return TRIPS[id]?.();
  return find().flatMap(line => {
    const [found = '', status] = line.split(': ');
    return status === 'fail' || status === 'warn' ? [{ id: found, status }] : [];
  });
}

describe('every check', () => {
  let silent: readonly Check[] = [];
  beforeAll(async () => {
    const all = await look({ tlcp: {}, rfc8998: {}, tls: ordinary('TLSv1.2') }, {}, ALL);
    const ocsp = makeOcsp({ certificate: clean.sign, issuer: clean.ca });
    const revocation = judge([clean.root], { list: listOf(clean), ocsp, crls: [CRL_OF_CA] });
    const offline = await captured(talkOf('tlcp-e051'));
    const told = [...(await timed(10, 10)), ...(await idle({ waitedMs: 30_000, ended: true }))];
    silent = [...all, gradeOf(all, 'A', 'server').check, ...told, ...revocation, ...offline];
  });
  afterAll(() => runs.clear());

  test('is silent on servers and certificates that are as they should be', () => {
    expect(silent.filter(({ status }) => status === 'fail' || status === 'warn')).toEqual([]);
    const passed = new Set(silent.flatMap(({ id, status }) => (status === 'pass' ? [id] : [])));
    expect(gmtlsChecks.map(({ id }) => id).filter(id => !passed.has(id))).toEqual([]);
  });

  test('says what passes in a sentence of each language', () => {
    const passed = silent.filter(({ status }) => status === 'pass');
    const cryptic = passed.filter(
      ({ title: { en, zh } }) =>
        en.split(/\s+/).length < 4 || !/\p{Script=Han}.*\p{Script=Han}/u.test(zh) || en === zh || /\bit\b/.test(en),
    );
    expect(cryptic.map(({ id, title }) => ({ id, title }))).toEqual([]);
  });

  test.each(gmtlsChecks.map(({ id }) => id))('%s fires on what is built to trip it', async id => {
    const all = await trip(id);
    if (all === undefined) throw new Error('nothing trips it: give it a row');
    const found = all.filter(check => check.id === id);
    if (!TELL.has(id)) return expect(found.some(({ status }) => status === 'fail' || status === 'warn')).toBe(true);
    const said = silent.find(check => check.id === id)?.title.en;
    expect(found).toMatchObject([{ status: 'pass' }]);
    expect(found[0]?.title?.en).not.toBe(said);
  });
});
