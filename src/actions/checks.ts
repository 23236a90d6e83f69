import type { CheckDefinition } from '../report/model.js';

/** Every check that anything here can raise, sorted by id: docs/checks.md, `explain`, overrides in the configuration. */
export async function allChecks(): Promise<CheckDefinition[]> {
  const verify = await checksOfVerify();
  const { auditChecks } = await import('../audit/index.js');
  const { buildChecks } = await import('../golang/index.js');
  const { benchChecks } = await import('../bench/index.js');
  const { reportChecks } = await import('../report/index.js');
  const { gateChecks } = await import('../gate/index.js');
  const { gmtlsChecks } = await import('../gmtls/index.js');
  const all = [
    ...verify,
    ...auditChecks,
    ...buildChecks,
    ...benchChecks,
    ...gmtlsChecks,
    ...reportChecks,
    ...gateChecks,
  ];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Ids that the configuration may name: the severity of those of `verify` and `gmtls` can be changed, any can be let through. */
export async function knownChecks(): Promise<Readonly<Record<'verify' | 'gmtls' | 'all', readonly string[]>>> {
  const all = await allChecks();
  const verify = await checksOfVerify();
  const { gmtlsChecks } = await import('../gmtls/index.js');
  return { verify: verify.map(({ id }) => id), gmtls: gmtlsChecks.map(({ id }) => id), all: all.map(({ id }) => id) };
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
