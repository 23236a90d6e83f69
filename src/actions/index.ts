import type { CheckDefinition } from '../report/model.js';

/** The actions by name, each loaded when it is asked for: start-up pays for one. */
export const actions = {
  setup: async () => (await import('./setup.js')).setup,
  build: async () => (await import('./build.js')).build,
  verify: async () => (await import('./verify.js')).verify,
  report: async () => (await import('./report.js')).report,
  gate: async () => (await import('./gate.js')).gate,
} as const;

/** Every check that anything here can raise, sorted by id: docs/checks.md, `explain`, overrides in the configuration. */
export async function allChecks(): Promise<CheckDefinition[]> {
  const [{ elfChecks }, { smokeChecks }, { buildChecks }, { reportChecks }, { gateChecks }] = await Promise.all([
    import('../elf/index.js'),
    import('../emulator/index.js'),
    import('../golang/index.js'),
    import('../report/index.js'),
    import('../gate/index.js'),
  ]);
  const all = [...elfChecks, ...smokeChecks, ...buildChecks, ...reportChecks, ...gateChecks];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function allCheckIds(): Promise<string[]> {
  return (await allChecks()).map(check => check.id);
}
