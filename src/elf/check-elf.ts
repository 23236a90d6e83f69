import type { Text } from '../language/index.js';
import type { ChosenPlatform, Goarch } from '../platform/index.js';
import type { Check, CheckDefinition, Evidence, Target } from '../report/model.js';
import { readelfDefinition } from './binutils/readelf-agrees.js';
import { worldConfirmedDefinition } from './binutils/world-confirmed.js';
import { archSetDefinition } from './checks/arch-set.js';
import { containerChecks } from './checks/container.js';
import { handlingChecks } from './checks/handling.js';
import { isaChecks } from './checks/isa.js';
import { kernelChecks } from './checks/kernel.js';
import { libraryChecks } from './checks/libraries.js';
import { loaderChecks } from './checks/loader.js';
import { provenanceChecks } from './checks/provenance.js';
import { releaseChecks } from './checks/release.js';
import { relocationChecks } from './checks/relocations.js';
import { segmentChecks } from './checks/segments.js';
import { worldChecks } from './checks/world.js';
import { type ElfCheck, type ElfFacts, type ElfPolicy, platformsOf, text } from './examined.js';
import type { ElfError } from './format/error.js';
import { machineName, machineOf } from './format/fields.js';
import type { ElfStructure } from './format/file.js';

export interface Expectation {
  /** The `subject` of each check. */
  readonly subject: string;
  /** goarch is what the file has to be for. */
  readonly target: Target & { readonly goarch: Goarch };
  /** Those of other architectures are passed over. */
  readonly platforms: readonly ChosenPlatform[];
  readonly policy: ElfPolicy;
  /** Of the file; hex. */
  readonly sha256: string;
}

const checks: readonly ElfCheck[] = [
  ...containerChecks,
  ...worldChecks,
  ...loaderChecks,
  ...libraryChecks,
  ...segmentChecks,
  ...relocationChecks,
  ...isaChecks,
  ...kernelChecks,
  ...provenanceChecks,
  ...handlingChecks,
  ...releaseChecks,
];

/** Every check id that this folder raises, for docs/checks.md and `explain`. */
export const elfChecks: readonly CheckDefinition[] = [
  ...checks.map(({ examine: _, only: __, architecture: ___, always: ____, ...definition }) => definition),
  archSetDefinition,
  readelfDefinition,
  worldConfirmedDefinition,
];

/** What is said of every file of an architecture: a report without one of them is not of the whole file. */
export const provingChecks = checks.flatMap(({ id, only, always }) =>
  always === undefined ? [] : [{ id, each: always, ...(only && { goarch: only }) }],
);

/**
 * Judges what was read. What depends on the platform is said once for each platform of the file's architecture; a fact
 * that the registry does not have gives `unknown` unless it cannot change the verdict. In a file for another architecture
 * only elf/machine and what holds everywhere is judged.
 */
export function checkElf(facts: ElfFacts, { subject, target, platforms, policy, sha256 }: Expectation): Check[] {
  const rightMachine = facts.elf.header.machine === machineOf[target.goarch];
  const examined = { ...facts, sha256, target, policy, platforms: platformsOf(platforms, target.goarch) };
  return checks
    .filter(({ only }) => only === undefined || only === target.goarch)
    .filter(({ architecture }) => rightMachine || architecture === undefined)
    .flatMap(({ id, severity, fix, examine }) =>
      examine(examined).map(({ status, title, evidence, hint, platform, severity: asked }) => ({
        id,
        status,
        severity: asked ?? severity,
        subject,
        ...(platform !== undefined && { platform }),
        title: { en: title.en.slice(0, 2000), zh: title.zh.slice(0, 2000) },
        evidence: bounded(evidence),
        ...(status !== 'pass' && status !== 'skip' && { hint: hint ?? fix }),
      })),
    );
}

/** The one check that can be made of a file that is no ELF, or a damaged one. */
export function invalidElf(error: ElfError, subject: string): Check {
  return failed('elf/valid', subject, error.text, { problem: error.problem, ...error.evidence });
}

/** The one check of a file for a machine that we do not know, when nobody said which one is wanted. */
export function foreignMachine({ header }: ElfStructure, subject: string): Check {
  const name = machineName(header.machine);
  const title = text(`built for ${name}, which is none of ours`, `为 ${name} 构建，不在支持的架构之列`);
  return failed('elf/machine', subject, title, { e_machine: header.machine, known: Object.values(machineOf) });
}

function failed(id: string, subject: string, title: Text, evidence: Evidence): Check {
  const definition = containerChecks.find(check => check.id === id);
  if (definition === undefined) throw new Error(`no check ${id}`);
  const { severity, fix } = definition;
  return { id, status: 'fail', severity, subject, title, evidence: bounded(evidence), hint: fix };
}

/** The report's limits: lists of 200, strings of 2000. What is left out is counted. */
function bounded(evidence: Evidence): Evidence {
  return Object.fromEntries(
    Object.entries(evidence).map(([key, value]) => {
      if (typeof value === 'string') return [key, value.slice(0, 2000)];
      if (!Array.isArray(value)) return [key, value];
      const list = value.slice(0, value.length > 200 ? 199 : 200);
      const left = value.length - list.length;
      return [
        key,
        [
          ...list.map(item => (typeof item === 'string' ? item.slice(0, 2000) : item)),
          ...(left > 0 ? [`… ${left}`] : []),
        ],
      ];
    }),
  );
}
