import { isAbsolute, join, relative } from 'node:path';
import * as core from '@actions/core';
import type { Language } from '../language/index.js';
import type { System } from '../system/index.js';
import { restoreCache, saveCache } from './github-cache.js';
import type { Annotation, Change, Host } from './host.js';
import { recognise } from './recognise.js';

/** GitHub keeps 10 annotations of each level for a step. actions/toolkit docs/problem-matchers.md */
const ANNOTATIONS_PER_LEVEL = 10;
/** A larger summary fails to upload as a whole. */
const SUMMARY_BYTES = 1 << 20;

/** GitHub Actions and what speaks its runner protocol: Gitea, Forgejo, act. */
export function githubHost(system: System, language: Language): Host {
  const { env } = system;
  // This door is for runners of GitHub's protocol, whatever else is set.
  const kind = recognise({ ...env, GITHUB_ACTIONS: 'true', XC_FORGE: undefined }) === 'gitea' ? 'gitea' : 'github';
  let change: Promise<Change> | undefined;
  return {
    kind,
    caps: { summary: Boolean(env['GITHUB_STEP_SUMMARY']), annotations: true, color: false, moving: false },
    language,
    input: name => core.getInput(name) || undefined,
    setOutput: core.setOutput,
    exportEnv: core.exportVariable,
    addPath: core.addPath,
    mask: core.setSecret,
    log(level, text) {
      if (kind === 'github') command[level](text);
      else lineByLine(level, text);
    },
    group: core.group,
    progress: label => ({
      update: () => {},
      end: (summary, ok = true) => core.info(`${ok ? '✔' : '✖'} ${label.padEnd(9)}${summary}`),
    }),
    annotate(found) {
      // The compiler names files from the module's folder, the runner looks for them from the checkout's.
      const module = relative(env['GITHUB_WORKSPACE'] || system.cwd, system.cwd);
      const placed = found.map(a =>
        a.path === undefined || isAbsolute(a.path) ? a : { ...a, path: join(module, a.path) },
      );
      for (const level of ['error', 'warning', 'notice'] as const)
        emit(
          level,
          placed.filter(a => a.level === level),
        );
    },
    async summary(markdown) {
      if (!env['GITHUB_STEP_SUMMARY']) return;
      await core.summary.addRaw(cutAtBlock(markdown, SUMMARY_BYTES), true).write();
    },
    cache: {
      restore: (...args) => restoreCache(core.warning, ...args),
      save: (...args) => saveCache(core.warning, ...args),
    },
    change: () => {
      change ??= import('./github-change.js').then(({ githubChange }) => githubChange(env));
      return change;
    },
    saveState: core.saveState,
    state: name => core.getState(name) || undefined,
  };
}

/** GitHub's workflow commands, by the level they carry. */
const command = { debug: core.debug, info: core.info, notice: core.notice, warning: core.warning, error: core.error };

/**
 * Gitea's runner and pages show a command as it was printed, with %0A for each new line: only the first line is one. What
 * would be taken for a command by itself is not let out without the one around it.
 */
function lineByLine(level: keyof typeof command, text: string): void {
  const [first = '', ...rest] = text.split('\n');
  command[level](first);
  for (const line of rest) command[/^\s*(?:::|##\[)/.test(line) ? level : 'info'](line);
}

function emit(level: Annotation['level'], found: readonly Annotation[]): void {
  const shown = found.slice(
    0,
    found.length > ANNOTATIONS_PER_LEVEL ? ANNOTATIONS_PER_LEVEL - 1 : ANNOTATIONS_PER_LEVEL,
  );
  for (const a of shown)
    command[level](a.message, {
      title: a.title,
      ...(a.path !== undefined && { file: a.path }),
      ...(a.line !== undefined && { startLine: a.line }),
      ...(a.column !== undefined && { startColumn: a.column }),
    });
  const rest = found.length - shown.length;
  if (rest > 0) command[level](`… ${rest} more of this kind are in the report`);
}

/** Cuts before a blank line, so that no table or fence is left open in the middle. */
export function cutAtBlock(markdown: string, maxBytes: number): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  const note = '\n\n… cut: the whole report is in the artifact.\n';
  let room = maxBytes - Buffer.byteLength(note);
  let kept = '';
  for (const block of markdown.split(/(?<=\n\n)/)) {
    room -= Buffer.byteLength(block);
    if (room < 0) break;
    kept += block;
  }
  return kept.trimEnd() + note;
}
