import type { CheckDefinition } from '../report/model.js';

/** Every check that anything here can raise, sorted by id: docs/checks.md, `explain`, overrides in the configuration. */
export async function allChecks(): Promise<CheckDefinition[]> {
  const [verify, { buildChecks }, { reportChecks }, { gateChecks }] = await Promise.all([
    checksOfVerify(),
    import('../golang/index.js'),
    import('../report/index.js'),
    import('../gate/index.js'),
  ]);
  const all = [...verify, ...buildChecks, ...reportChecks, ...gateChecks];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The checks that `verify` raises: those whose severity the configuration may change. */
export async function verifyCheckIds(): Promise<string[]> {
  return (await checksOfVerify()).map(check => check.id);
}

async function checksOfVerify(): Promise<CheckDefinition[]> {
  const [{ elfChecks }, { smokeChecks }, { archiveChecks }, { verifyChecks }] = await Promise.all([
    import('../elf/index.js'),
    import('../emulator/index.js'),
    import('../archive/index.js'),
    import('./verify-definitions.js'),
  ]);
  return [...elfChecks, ...smokeChecks, ...archiveChecks, ...verifyChecks];
}
