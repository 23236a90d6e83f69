import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../src/actions/define.js';
import { setGateStatus } from '../../src/actions/gate-status.js';
import type { GateVerdict } from '../../src/gate/index.js';
import { realSystem } from '../../src/system/index.js';
import { bodyOf, serve } from '../loopback.js';
import { recordedJob } from '../sample/job.js';
import { HEAD } from '../sample/reports.js';

const PASS: GateVerdict = { verdict: 'pass', rows: [], checks: [], warnings: [] };
const row = {
  id: 'gate/bytes' as const,
  status: 'fail' as const,
  severity: 'error' as const,
  title: { en: 'dist/x\n::error::owned', zh: 'x' },
  evidence: {},
};
const REFUSED: GateVerdict = { verdict: 'refused', rows: [row, row, row], checks: [], warnings: [] };

/** What a forge on loopback was sent, and what the log then says. */
async function sent(verdict: GateVerdict, { status = 201, token = 'a-token' } = {}) {
  const requests: { request: string; authorization: string; body: unknown }[] = [];
  const server = await serve(async (request, response) => {
    const body: unknown = JSON.parse((await bodyOf(request)) || 'null');
    const { method, url, headers } = request;
    requests.push({ request: `${method} ${url}`, authorization: String(headers.authorization), body });
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"no"}');
  });
  const recorded = recordedJob(process.cwd(), { headSha: HEAD, language: 'en' });
  const masked: string[] = [];
  const env = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/gateway' };
  const job: Job = {
    ...recorded.job,
    host: { ...recorded.job.host, kind: 'github', mask: secret => masked.push(secret) },
    system: { ...realSystem(new AbortController().signal), env },
  };
  try {
    await setGateStatus(verdict, token || undefined, job);
    return { requests, masked, said: recorded.said };
  } finally {
    await server.close();
  }
}

describe('the verdict beside the commit', () => {
  test('a pass', async () => {
    const { requests, masked, said } = await sent(PASS);
    expect(requests).toEqual([
      {
        request: `POST /repos/acme/gateway/statuses/${HEAD}`,
        authorization: expect.stringContaining('a-token'),
        body: { state: 'success', context: 'xinchuang-go/gate', description: 'the release may go out' },
      },
    ]);
    expect([masked, said]).toEqual([['a-token'], []]);
  });

  test('a refusal, with the first reason on one line and how many more there are', async () => {
    const { requests } = await sent(REFUSED);
    expect(requests.map(({ body }) => body)).toEqual([
      {
        state: 'failure',
        context: 'xinchuang-go/gate',
        description: expect.stringMatching(/^gate\/bytes \(\+2\): dist\/x [^\n]*error[^\n]*owned$/),
      },
    ]);
  });

  test('a token that may not: the right that is missing is told, and nothing is thrown', async () => {
    const { said } = await sent(PASS, { status: 403 });
    expect(said.join('\n')).toMatch(/^warning XC-FORGE-001[\s\S]*statuses: write/);
  });

  test('no token: nothing is sent', async () => {
    const { requests, said } = await sent(PASS, { token: '' });
    expect(requests).toEqual([]);
    expect(said.join('\n')).toContain('warning XC-FORGE-002');
  });
});
