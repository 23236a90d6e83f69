import type { BuiltFile, Diagnostic, Go, TargetResult } from '../golang/index.js';
import type { Check } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { Job } from './define.js';

/** What one target came to, as its report says it. */
export function reportOf(result: TargetResult, go: Go) {
  const env = { go: `go${go.version}` };
  const { target } = result;
  if (!result.ok) return { action: 'build' as const, target, env, checks: failures(result) };
  const subjects = result.files.map(({ path, sha256, size }) => ({ path, sha256, size, target }));
  const metrics = subjects.map(({ path, size }) => ({
    name: 'size',
    unit: 'bytes',
    better: 'lower' as const,
    subject: path,
    samples: [size],
  }));
  return { action: 'build' as const, target, env, subjects, metrics, checks: result.files.flatMap(successes) };
}

function successes(file: BuiltFile): Check[] {
  const compiled: Check = {
    id: 'build/compile',
    status: 'pass',
    severity: 'error',
    subject: file.path,
    title: { en: 'compiled', zh: '编译成功' },
    evidence: { package: file.main.importPath },
  };
  if (file.rebuilt === undefined) return [compiled];
  const same = file.rebuilt === file.sha256;
  const rebuilt: Check = {
    id: 'build/reproducible',
    status: same ? 'pass' : 'fail',
    severity: 'error',
    subject: file.path,
    title: same
      ? { en: 'the second build gave the same bytes', zh: '第二次构建得到相同的文件' }
      : { en: 'the second build gave other bytes', zh: '第二次构建得到不同的文件' },
    evidence: { first: file.sha256, second: file.rebuilt },
  };
  return [compiled, rebuilt];
}

/** A page of errors helps nobody; the log has them all. */
const COMPILE_CHECKS = 200;

function failures({ diagnostics, output, target }: TargetResult & { ok: false }): Check[] {
  const title = (text: string) => ({ en: text, zh: text });
  const shown = diagnostics.slice(0, COMPILE_CHECKS);
  if (shown.length === 0)
    return [
      {
        id: 'build/compile',
        status: 'fail',
        severity: 'error',
        title: { en: `go build failed for ${targetName(target)}`, zh: `为 ${targetName(target)} 执行 go build 失败` },
        evidence: {
          output: output
            .split('\n')
            .slice(-20)
            .map(line => line.slice(0, 1000)),
        },
      },
    ];
  return shown.map(diagnostic => ({
    id: 'build/compile',
    status: 'fail',
    severity: 'error',
    title: title(diagnostic.message),
    evidence: {
      ...(diagnostic.package !== undefined && { package: diagnostic.package }),
      at: `${diagnostic.path}:${diagnostic.line}`,
    },
    location: {
      path: diagnostic.path,
      line: diagnostic.line,
      ...(diagnostic.column !== undefined && { column: diagnostic.column }),
    },
  }));
}

/** The compiler's words on the user's own lines, once for all targets that share them; the whole output in the log. */
export function annotate(results: readonly TargetResult[], { host }: Job): void {
  const seen = new Map<string, { diagnostic: Diagnostic; targets: string[] }>();
  const outputs = new Map<string, string[]>();
  for (const result of results) {
    if (result.ok) continue;
    outputs.set(result.output, [...(outputs.get(result.output) ?? []), targetName(result.target)]);
    for (const diagnostic of result.diagnostics) {
      const key = JSON.stringify([diagnostic.path, diagnostic.line, diagnostic.column, diagnostic.message]);
      const entry = seen.get(key) ?? { diagnostic, targets: [] };
      entry.targets.push(targetName(result.target));
      seen.set(key, entry);
    }
  }
  for (const [output, targets] of outputs) host.log('error', `${targets.join(', ')}\n${output}`);
  host.annotate(
    [...seen.values()].map(({ diagnostic: { path, line, column, message: text }, targets }) => ({
      level: 'error',
      title: `build/compile · ${targets.join(', ')}`,
      message: text,
      path,
      line,
      ...(column !== undefined && { column }),
    })),
  );
}
