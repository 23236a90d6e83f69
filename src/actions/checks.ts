import type { CheckDefinition } from '../report/model.js';

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
