import { appendFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { mergeConfig } from '../config/index.js';
import { type Grade, gradeOf, judgeScan, notTimed, scan } from '../gmtls/index.js';
import { UserError } from '../language/index.js';
import { stagesExplained } from '../report/index.js';
import type { Check, Metric, Subject } from '../report/model.js';
import { ExitCode, writeFileAtomic } from '../system/index.js';
import { defineAction } from './define.js';
import { judgeCaptures } from './gmtls-captures.js';
import { readGmtlsFiles } from './gmtls-files.js';
import { gmtlsInputs } from './gmtls-inputs.js';
import { groupsOf, policyOf, protocolsOf } from './gmtls-policy.js';
import { startSubject } from './gmtls-subject.js';
import { probeLine, traceText } from './gmtls-table.js';
import { hostNameOf, serversOf } from './gmtls-targets.js';
import { tell, withOutput } from './gmtls-tell.js';
import { machineOf, readTimingBaseline, timeAsAsked } from './gmtls-timing.js';
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
    grade: {
      en: '`A` to `F`; of several servers the worst. None for a capture.',
      zh: '`A` 至 `F`；多台服务器时取最差者。抓包没有等级。',
    },
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
    const expectedHost =
      config.gmtls.host &&
      hostNameOf(config.gmtls.host, inputs['server-name'] === undefined ? 'gmtls.host' : 'server-name');
    if (inputs.timing === undefined && inputs.baseline !== undefined)
      throw new UserError('XC-INPUT-002', {
        name: 'timing',
        description: { en: '`baseline` needs it', zh: '使用 `baseline` 时必填' },
      });
    const files = await readGmtlsFiles(inputs, workspace);
    const baseline = await readTimingBaseline(inputs.baseline, job);
    const keylog = inputs.keylog === undefined ? undefined : resolve(workspace, inputs.keylog);
    // A new file: one that is there could be read by others, or be a link.
    if (keylog !== undefined) await writeFileAtomic(keylog, '', 0o600);
    const program =
      inputs.start === undefined
        ? undefined
        : await startSubject(
            {
              argv: inputs.start,
              image: inputs.image,
              port: servers[0]?.port ?? 0,
              readySeconds: inputs['ready-timeout'],
            },
            job,
          );
    const checks: Check[] = [];
    const metrics: Metric[] = [];
    const env: Record<string, string> = {};
    const grades: Grade[] = [];
    const budgetMs = inputs.budget * 1000;
    const { maxRatio } = config.gmtls;
    const times = inputs.timing !== undefined || inputs.concurrency !== undefined;
    try {
      for (const server of servers) {
        const name = expectedHost ?? server.host;
        const secrets: string[] = [];
        host.log('info', server.name);
        const result = await scan({
          target: server,
          serverName: isIP(name) === 0 ? name : undefined,
          tlcpIdentity: files.tlcpIdentity,
          tls13Identity: files.tls13Identity,
          skip,
          budgetMs,
          idleMs: inputs['idle-timeout'] === undefined ? undefined : inputs['idle-timeout'] * 1000,
          signal: system.signal,
          probe: probe => host.log('info', probeLine(probe, host.language, host.caps.color)),
          ...(keylog !== undefined && { keylog: (line: string) => secrets.push(line) }),
          ...(inputs.trace && {
            events: (probe, events) => host.log('info', traceText(probe, events, host.language)),
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
        // Time is no part of the grade, which is about what a client can trust.
        const { grade, check } = gradeOf(own, config.gmtls.minGrade, server.name);
        grades.push(grade);
        checks.push(...own, ...applyOverrides([check], config.gmtls.checks));
        const { timing: count, concurrency } = inputs;
        if (count === undefined) checks.push(...notTimed({ subject: server.name, maxRatio }));
        if (!times) continue;
        const asked = { ...files, count, concurrency, baseline, maxRatio, budgetMs, program };
        const timed = await timeAsAsked(result, server, asked, job);
        host.log('info', timed.lines.join('\n'));
        checks.push(...applyOverrides(timed.checks, config.gmtls.checks));
        metrics.push(...timed.metrics);
      }
      if (inputs.timing !== undefined && metrics.length > 0) host.log('info', stagesExplained(host.language));
    } finally {
      await program?.stop();
    }
    if (program !== undefined) env['gmtls.start'] = program.how;
    if (times) Object.assign(env, await machineOf(program));
    const captured = await judgeCaptures(
      inputs.capture ?? [],
      policy,
      { roots: files.roots, crls: files.crls, host: expectedHost, expiryDays: config.gmtls.expiryDays },
      job,
    );
    checks.push(...applyOverrides(captured.checks, config.gmtls.checks));
    const subjects: Subject[] = [...(program === undefined ? [] : [program.subject]), ...captured.subjects];
    const reports = await makeReports(job, started, [{ action: 'gmtls', subjects, checks, metrics, env }], shard);
    const verdict = await tell(reports, inputs.html, job);
    annotate(reports, job);
    return {
      reports,
      exit: verdict === 'fail' ? ExitCode.findings : ExitCode.pass,
      outputs: { verdict, ...(servers.length > 0 && { grade: grades.sort().at(-1) ?? 'F' }) },
    };
  },
});
