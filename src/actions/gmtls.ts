import { appendFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { type Config, mergeConfig } from '../config/index.js';
import {
  type Grade,
  gradeOf,
  judgeScan,
  type Policy,
  PROBE_GROUPS,
  type ProbeGroup,
  SUITE,
  scan,
  traceLines,
} from '../gmtls/index.js';
import { UserError } from '../language/index.js';
import type { Check, Subject } from '../report/model.js';
import { ExitCode } from '../system/index.js';
import { defineAction, type InputValues, type Job } from './define.js';
import { readGmtlsFiles } from './gmtls-files.js';
import { gmtlsInputs } from './gmtls-inputs.js';
import { startSubject } from './gmtls-subject.js';
import { probeLine } from './gmtls-table.js';
import { type Server, serverOf } from './gmtls-targets.js';
import { commonInputs } from './job.js';
import { applyOverrides } from './overrides.js';
import { checkedShard, makeReports } from './reports.js';
import { annotate } from './verify-report.js';

const inputs = { ...gmtlsInputs, ...commonInputs } as const;

export const gmtls = defineAction({
  name: 'gmtls',
  description: {
    en: 'Real TLCP and RFC 8998 handshakes with a server: suites, certificates, behaviour, and a grade from A to F.',
    zh: '与服务器进行真实的 TLCP 与 RFC 8998 握手：套件、证书、行为，并给出 A 至 F 的等级。',
  },
  branding: { icon: 'lock', color: 'purple' },
  inputs,
  outputs: {
    verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
    grade: { en: '`A` to `F`; of several servers the worst.', zh: '`A` 至 `F`；多台服务器时取最差者。' },
  },
  async run(inputs, job) {
    const { host, system, workspace } = job;
    const started = system.now();
    const shard = checkedShard(inputs.shard);
    const servers = serversOf(inputs);
    const skip = groupsOf(inputs.skip ?? []);
    const config = mergeConfig(job.config().config, {
      gmtls: {
        host: inputs['server-name'],
        minGrade: inputs['min-grade'],
        protocols: protocolsOf(inputs.protocols),
        ...(inputs.strict && { strict: true }),
      },
    });
    const policy = policyOf(config);
    const files = await readGmtlsFiles(inputs, workspace);
    const keylog = inputs.keylog === undefined ? undefined : resolve(workspace, inputs.keylog);
    if (keylog !== undefined) await writeFile(keylog, '', { mode: 0o600 });
    const program =
      inputs.start === undefined
        ? undefined
        : await startSubject(
            { argv: inputs.start, port: servers[0]?.port ?? 0, readySeconds: inputs['ready-timeout'] },
            job,
          );
    const checks: Check[] = [];
    const env: Record<string, string> = {};
    const grades: Grade[] = [];
    try {
      for (const server of servers) {
        const name = config.gmtls.host ?? server.host;
        const secrets: string[] = [];
        host.log('info', server.name);
        const result = await scan({
          target: server,
          serverName: isIP(name) === 0 ? name : undefined,
          tlcpIdentity: files.tlcpIdentity,
          tls13Identity: files.tls13Identity,
          skip,
          budgetMs: inputs.budget * 1000,
          signal: system.signal,
          probe: probe => host.log('info', probeLine(probe, host.caps.color)),
          ...(keylog !== undefined && { keylog: (line: string) => secrets.push(line) }),
          ...(inputs.trace && {
            events: (_, events) => host.log('info', events.flatMap(event => traceLines(event)).join('\n')),
          }),
        });
        if (keylog !== undefined) await appendFile(keylog, secrets.map(line => `${line}\n`).join(''));
        const judged = judgeScan(result, policy, {
          subject: server.name,
          roots: files.roots,
          host: name,
          now: system.now().getTime(),
          expiryDays: config.gmtls.expiryDays,
          crls: files.crls,
        });
        const own = applyOverrides(
          judged.map(check => withOutput(check, program)),
          config.gmtls.checks,
        );
        const { grade, check } = gradeOf(own, config.gmtls.minGrade, server.name);
        grades.push(grade);
        checks.push(...own, ...applyOverrides([check], config.gmtls.checks));
        env[`gm-TLS grade of ${server.name}`.slice(0, 80)] = grade;
      }
    } finally {
      await program?.stop();
    }
    if (program !== undefined) env['gmtls.start'] = program.how;
    const subjects: Subject[] = program === undefined ? [] : [program.subject];
    const reports = await makeReports(job, started, [{ action: 'gmtls', subjects, checks, env }], shard);
    const verdict = await tell(reports, inputs.html, job);
    annotate(reports, job);
    return {
      reports,
      exit: verdict === 'fail' ? ExitCode.findings : ExitCode.pass,
      outputs: { verdict, grade: grades.sort().at(-1) ?? 'F' },
    };
  },
});

/** The findings, and the page where one is wanted. @returns the verdict */
async function tell(
  reports: Awaited<ReturnType<typeof makeReports>>,
  html: string | undefined,
  { host, workspace }: Job,
) {
  const { renderHtml, renderTerminal, summarize, terminalPaint } = await import('../report/index.js');
  const { allChecks } = await import('./checks.js');
  const summary = summarize({ reports, rejected: [] }, { definitions: await allChecks() });
  const { language, caps } = host;
  host.log('info', renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false }));
  for (const { env } of reports)
    for (const [name, value] of Object.entries(env))
      if (name.startsWith('gm-TLS grade')) host.log('info', `${name}: ${value}`);
  if (html !== undefined) await writeFile(resolve(workspace, html), renderHtml(summary, language));
  return summary.overall.verdict;
}

/** What the server of ours printed belongs to a check that says it stopped. */
function withOutput(check: Check, program: Awaited<ReturnType<typeof startSubject>> | undefined): Check {
  if (program === undefined || check.id !== 'gmtls/survival') return check;
  const ended = program.ended();
  return {
    ...check,
    evidence: { ...check.evidence, ...(ended !== undefined && { ended }), output: [...program.output()] },
  };
}

/** @throws UserError XC-INPUT-002, XC-INPUT-005 */
function serversOf({ connect, start, port }: InputValues<typeof inputs>): Server[] {
  const servers = (connect ?? []).map(serverOf);
  if (start === undefined) {
    if (servers.length === 0)
      throw new UserError('XC-INPUT-002', { name: 'connect', description: gmtlsInputs.connect.description.en });
    return servers;
  }
  if (port !== undefined && servers.length > 0)
    throw new UserError('XC-INPUT-005', {
      first: 'port',
      second: 'connect',
      reason: { en: 'each of them says where the started server listens', zh: '两者都指定了所启动的服务器的监听位置' },
    });
  if (port === undefined && servers.length === 0)
    throw new UserError('XC-INPUT-002', { name: 'port', description: gmtlsInputs.port.description.en });
  return port === undefined ? servers : [{ host: '127.0.0.1', port, name: `127.0.0.1:${port}` }];
}

/** @throws UserError XC-INPUT-001 */
function groupsOf(names: readonly string[]): ReadonlySet<ProbeGroup> {
  const known = (name: string): name is ProbeGroup => PROBE_GROUPS.some(group => group === name);
  return new Set(names.map(name => (known(name) ? name : refuse('skip', name, PROBE_GROUPS))));
}

const PROTOCOLS = ['tlcp', 'rfc8998'] as const;

/** @throws UserError XC-INPUT-001 */
function protocolsOf(names: readonly string[] | undefined): Policy['protocols'] | undefined {
  return names?.map(name => PROTOCOLS.find(protocol => protocol === name) ?? refuse('protocols', name, PROTOCOLS));
}

function refuse(name: string, value: string, allowed: readonly string[]): never {
  throw new UserError('XC-INPUT-001', { name, value: value.slice(0, 200), allowed: allowed.join(' | ') });
}

/** @throws UserError XC-GMTLS-007 */
function policyOf({ gmtls }: Config): Policy {
  const numbers = (name: string, suites: readonly string[]) =>
    suites.map(suite => {
      const found = Object.entries(SUITE).find(([known]) => known === suite)?.[1];
      if (found === undefined)
        throw new UserError('XC-GMTLS-007', { name, value: suite, allowed: Object.keys(SUITE).join(' ') });
      return found;
    });
  return {
    protocols: gmtls.protocols,
    strict: gmtls.strict,
    requireSuites: numbers('gmtls.require-suites', gmtls.requireSuites),
    forbidSuites: numbers('gmtls.forbid-suites', gmtls.forbidSuites),
  };
}
