import type { Language } from '../../language/index.js';
import { fingerprints } from './fingerprint.js';
import type { LeftOut } from './left-out.js';
import { isFinding, type Outcome, type Verdict } from './outcome.js';
import { atLeastOne, type Places, repositoryPath } from './source-path.js';
import { fix, placeOf, sentence } from './words.js';

/** An entry of GitLab's report: doc/ci/testing/code_quality.md, “Code Quality report format”. */
interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITY: Readonly<Partial<Record<Verdict, Degradation['severity']>>> = {
  fail: 'critical',
  unknown: 'major',
  warn: 'minor',
  doubt: 'minor',
  tolerated: 'info',
};

/** More than a person reads in a merge request; GitLab parses the whole file for each view of it. */
const MAX_ENTRIES = 5000;
const MAX_BYTES = 10_000_000;

/**
 * GitLab's Code Quality: an array of findings, the worst first. GitLab links each to a file of the repository at the
 * commit, so what speaks of a binary points to the module; GitLab stops reading at the first entry that it does not like.
 */
export function renderCodeQuality(
  all: readonly Outcome[],
  { language, places }: { readonly language: Language; readonly places: Places },
): { text: string; leftOut: LeftOut } {
  const findings = all.filter(isFinding);
  const fingerprint = fingerprints();
  const entries: string[] = [];
  let room = MAX_BYTES;
  for (const finding of findings.slice(0, MAX_ENTRIES)) {
    const text = JSON.stringify(degradation(finding, fingerprint(finding), language, places));
    room -= Buffer.byteLength(text) + 2;
    if (room < 0) break;
    entries.push(text);
  }
  return {
    text: entries.length === 0 ? '[]\n' : `[\n${entries.join(',\n')}\n]\n`,
    leftOut: { format: 'code-quality', written: entries.length, leftOut: findings.length - entries.length },
  };
}

function degradation(finding: Outcome, fingerprint: string, language: Language, places: Places): Degradation {
  const [place, remedy] = [placeOf(finding), fix(finding, language)];
  const source = finding.location && repositoryPath(finding.location.path, places);
  return {
    description: [sentence(finding, language), ...(place === '' ? [] : [place]), ...(remedy ? [remedy] : [])].join(
      ' · ',
    ),
    check_name: finding.id,
    fingerprint,
    severity: SEVERITY[finding.verdict] ?? 'info',
    location: {
      path: source ?? repositoryPath(places.source, places) ?? places.source,
      lines: { begin: source === undefined ? 1 : atLeastOne(finding.location?.line) },
    },
  };
}
