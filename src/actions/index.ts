import type { ActionName } from '../report/model.js';
import type { Action } from './define.js';

/** The actions by name, each loaded when it is asked for: start-up pays for one. */
export const actions: Readonly<Record<ActionName | 'plan' | 'report', () => Promise<Action>>> = {
  setup: async () => (await import('./setup.js')).setup,
  plan: async () => (await import('./plan.js')).plan,
  audit: async () => (await import('./audit.js')).audit,
  build: async () => (await import('./build.js')).build,
  verify: async () => (await import('./verify.js')).verify,
  bench: async () => (await import('./bench.js')).bench,
  gmtls: async () => (await import('./gmtls.js')).gmtls,
  report: async () => (await import('./report.js')).report,
  gate: async () => (await import('./gate.js')).gate,
};
