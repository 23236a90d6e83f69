import { z } from 'zod';
import { oneLine } from '../../language/index.js';
import type { Check } from '../../report/model.js';
import { type System, ToolError } from '../../system/index.js';

/** A linter that writes SARIF to standard output. */
interface LintTool {
  readonly name: string;
  readonly reads: 'dockerfile' | 'manifest' | 'both';
  readonly argv: (path: string) => readonly string[];
  /** It knows the object that is meant, and gives line 1 for all of them. */
  readonly lines?: false;
  /** Which line of a message says what is wrong, where it says more than that. */
  readonly says?: RegExp;
  /** On standard error, where it ends well and writes no SARIF since there is nothing in the file for it. */
  readonly nothing?: RegExp;
}

export const LINT_TOOLS: readonly LintTool[] = [
  { name: 'hadolint', reads: 'dockerfile', argv: path => ['--no-fail', '--format', 'sarif', path] },
  {
    name: 'kube-linter',
    reads: 'manifest',
    argv: path => ['lint', '--format', 'sarif', path],
    // pkg/command/lint of kube-linter: sarif_format.go for the line; command.go, which ends so for a Compose file.
    lines: false,
    nothing: /^Warning: no (?:valid objects found|checks enabled)\.$/m,
  },
  // What it knows is inside: an audit waits for no download.
  {
    name: 'trivy',
    reads: 'both',
    argv: path => ['config', '--format', 'sarif', '--quiet', '--skip-check-update', path],
    // Artifact, type, rule, severity, message and link: pkg/report/sarif.go of trivy 0.74.
    says: /^Message: (.+)$/m,
  },
];

/** SARIF 2.1.0 §3.27, as far as it is taken over. */
const message = z.object({ text: z.string() });
const result = z.object({
  ruleId: z.string().optional(),
  level: z.enum(['none', 'note', 'warning', 'error']).optional(),
  message,
  locations: z
    .array(
      z.object({
        physicalLocation: z
          .object({ region: z.object({ startLine: z.number().int().positive() }).optional() })
          .optional(),
      }),
    )
    .optional(),
});
const log = z.object({
  runs: z
    .array(
      z.object({
        tool: z.object({
          driver: z.object({ version: z.string().optional(), semanticVersion: z.string().optional() }),
        }),
        results: z.array(result).max(10_000).optional(),
      }),
    )
    .max(20),
});

const TIMEOUT_MS = 120_000;
const MAX_FINDINGS = 200;

export interface LintFile {
  /** Absolute: a path that begins with a dash is none. */
  readonly absolute: string;
  /** As reports show it. */
  readonly path: string;
  readonly dockerfile: boolean;
}

/** What the linters that are installed say of each file. One that is not there is passed over. */
export async function lintContainers(system: System, files: readonly LintFile[]): Promise<Check[]> {
  const checks: Check[] = [];
  for (const tool of LINT_TOOLS)
    for (const file of files) {
      if (tool.reads !== 'both' && (tool.reads === 'dockerfile') !== file.dockerfile) continue;
      const found = await runTool(system, tool, file);
      if (found === undefined) break;
      checks.push(...found);
    }
  return checks;
}

/**
 * Both are needed for trivy to ask nobody for newer versions and to send nothing (pkg/notification/notice.go of 0.74). Not as
 * flags, which an older one would refuse.
 */
const AT_HOME = { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true' };

/** undefined: it is not installed. */
async function runTool(system: System, tool: LintTool, file: LintFile): Promise<Check[] | undefined> {
  try {
    // Findings are no failure of the tool, whatever its exit code says.
    const { code, stdout, stderr, timedOut } = await system.exec(tool.name, tool.argv(file.absolute), {
      allowFailure: true,
      timeoutMs: TIMEOUT_MS,
      maxOutput: 8 << 20,
      env: AT_HOME,
    });
    if (code === 0 && stdout.trim() === '' && tool.nothing?.test(stderr)) return [];
    const read = timedOut ? undefined : log.safeParse(parsed(stdout));
    if (read?.success !== true) return [failed(tool, file, timedOut ? 'time' : oneLine(stderr.trim(), 300))];
    return merged(tool, file, read.data);
  } catch (error) {
    if (error instanceof ToolError && error.reason === 'not-found') return undefined;
    throw error;
  }
}

function merged(tool: LintTool, file: LintFile, { runs }: z.infer<typeof log>): Check[] {
  return runs
    .flatMap(({ tool: { driver }, results = [] }) =>
      results.map(({ ruleId = '', level = 'warning', message: { text }, locations }): Check => {
        const line = tool.lines === false ? undefined : locations?.[0]?.physicalLocation?.region?.startLine;
        const said = oneLine(tool.says?.exec(text)?.[1] ?? text, 600);
        const title = `${tool.name} ${oneLine(ruleId)}: ${said}`;
        return {
          id: 'audit/container-lint',
          status: level === 'none' || level === 'note' ? 'pass' : 'warn',
          severity: level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'info',
          title: { en: title, zh: title },
          evidence: {
            tool: tool.name,
            version: oneLine(driver.semanticVersion ?? driver.version ?? '', 40),
            rule: oneLine(ruleId),
            level,
          },
          location: { path: oneLine(file.path, 300), ...(line !== undefined && { line }) },
        };
      }),
    )
    .slice(0, MAX_FINDINGS);
}

function failed({ name }: LintTool, { path }: LintFile, why: string): Check {
  return {
    id: 'audit/container-lint',
    status: 'unknown',
    severity: 'warn',
    title: { en: `${name} gave no SARIF for ${oneLine(path)}`, zh: `${name} 没有为 ${oneLine(path)} 输出 SARIF` },
    evidence: { tool: name, said: why },
    location: { path: oneLine(path, 300) },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
