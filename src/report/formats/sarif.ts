import type { Artifact, ArtifactLocation, Log, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import { type Language, shorten } from '../../language/index.js';
import { repository, version } from '../../version.js';
import type { CheckDefinition, Severity } from '../model.js';
import { plain } from '../plain.js';
import type { Summary } from '../summary.js';
import { fingerprints } from './fingerprint.js';
import { type LeftOut, leftOutWords } from './left-out.js';
import { isFinding, type Outcome, type Verdict } from './outcome.js';
import { atLeastOne, type Places, repositoryPath } from './source-path.js';
import { evidence, fix, instant, placeOf, sentence } from './words.js';

export interface SarifOptions {
  readonly language: Language;
  readonly places: Places;
  /** Tells this analysis from another of the same commit: the key of the sticky comment. */
  readonly key: string;
  readonly definitions: readonly CheckDefinition[];
}

/**
 * GitHub takes 25,000 results of a run and keeps 5,000, by its own order (docs.github.com, “SARIF results exceed one or
 * more limits”). More than it keeps is not written, so that what is missing is said here and the worst is in.
 */
const MAX_RESULTS = 5000;
/**
 * GitHub takes 10 MB after gzip. Results, before it: whatever the text, the rules of other versions and the list of files
 * (a few hundred bytes for a result at most) leave room below the limit.
 */
const MAX_RESULT_BYTES = 6_500_000;
/** GitHub cuts longer ones: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support */
const MAX_DESCRIPTION = 1000;

/**
 * GitHub does not look at `kind` and takes every result for an alert; and SARIF 2.1.0 §3.27.10 wants level `none` with
 * every kind but `fail`, which viewers hide. So what is not proved is a warning of kind `fail` (the default) that says so
 * in its words and in `properties.status`.
 */
const LEVEL: Readonly<Partial<Record<Verdict, Result.level>>> = {
  fail: 'error',
  unknown: 'warning',
  warn: 'warning',
  doubt: 'warning',
  tolerated: 'note',
};

const RULE_LEVEL: Readonly<Record<Severity, ReportingDescriptor['defaultConfiguration'] & object>> = {
  error: { level: 'error' },
  warn: { level: 'warning' },
  info: { level: 'note' },
};

/** SARIF 2.1.0, of one run: the rules of all checks, and a result for each failure, warning and unknown. */
export function renderSarif(
  summary: Summary,
  all: readonly Outcome[],
  options: SarifOptions,
): { text: string; leftOut: LeftOut } {
  const findings = all.filter(isFinding);
  const rules = new Rules(options);
  const fingerprint = fingerprints();
  const results: string[] = [];
  const files = new Files();
  let room = MAX_RESULT_BYTES;
  for (const finding of findings.slice(0, MAX_RESULTS)) {
    const text = JSON.stringify(result(finding, fingerprint(finding), { rules, files }, options));
    room -= Buffer.byteLength(text) + 2;
    if (room < 0) break;
    results.push(text);
  }
  const leftOut: LeftOut = {
    format: 'sarif',
    written: results.length,
    leftOut: findings.length - results.length,
  };
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [run(summary, { rules, files }, leftOut, options)],
  };
  return { text: withResults(log, results), leftOut };
}

/** The results are text already, because their length counts; the rest is small. */
function withResults(log: Log, results: readonly string[]): string {
  const text = JSON.stringify(log, null, 1);
  const empty = '"results": []';
  const at = text.lastIndexOf(empty);
  return `${text.slice(0, at)}"results": [${results.length > 0 ? `\n${results.join(',\n')}\n` : ''}]${text.slice(at + empty.length)}\n`;
}

interface Lists {
  readonly rules: Rules;
  readonly files: Files;
}

function run(summary: Summary, { rules, files }: Lists, leftOut: LeftOut, options: SarifOptions): Run {
  const { commits, repo, startedAt } = summary.run;
  const [commit, ...others] = commits;
  const start = instant(startedAt);
  const { verdict, counts, reports, rejected } = summary.overall;
  return {
    tool: {
      driver: {
        name: 'xinchuang-go',
        semanticVersion: version,
        informationUri: `https://github.com/${repository}`,
        rules: rules.list,
      },
    },
    automationDetails: { id: `xinchuang-go/${options.key}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        // False where the result cannot be relied on: then no host may take alerts that are not here for mended ones.
        executionSuccessful: reports > 0 && rejected === 0,
        ...(start !== undefined && { startTimeUtc: start }),
        ...(leftOut.leftOut > 0 && {
          toolExecutionNotifications: [
            { level: 'warning', message: { text: leftOutWords(leftOut)[options.language] } },
          ],
        }),
      },
    ],
    ...(commit !== undefined &&
      others.length === 0 &&
      repo !== undefined &&
      /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/.test(repo) && {
        versionControlProvenance: [
          { repositoryUri: `https://${repo}`, revisionId: commit, mappedTo: { uriBaseId: ROOT } },
        ],
      }),
    originalUriBaseIds: {
      [ROOT]: { description: { text: SAYS.root[options.language] } },
    },
    ...(files.list.length > 0 && { artifacts: files.list }),
    properties: { verdict, counts, leftOut: leftOut.leftOut },
    results: [],
  };
}

const ROOT = '%SRCROOT%';

const SAYS = {
  root: { en: 'The root of the repository.', zh: '仓库的根目录。' },
  why: { en: 'Why it matters', zh: '为什么重要' },
  fix: { en: 'Fix', zh: '修复' },
  source: { en: 'Source', zh: '出处' },
  other: { en: 'A check that this version does not know.', zh: '本版本未知的检查项。' },
} as const;

/** The rules of a run: all checks that there are, and those of other versions as they come. */
class Rules {
  readonly list: ReportingDescriptor[];
  readonly #index: Map<string, number>;
  readonly #language: Language;

  constructor({ definitions, language }: SarifOptions) {
    this.list = definitions.map(definition => rule(definition, language));
    this.#index = new Map(definitions.map(({ id }, index) => [id, index]));
    this.#language = language;
  }

  indexOf(id: string): number {
    const known = this.#index.get(id);
    if (known !== undefined) return known;
    const text = SAYS.other[this.#language];
    const index = this.list.push({ id, shortDescription: { text }, fullDescription: { text }, help: { text } }) - 1;
    this.#index.set(id, index);
    return index;
  }
}

function rule({ id, severity, title, why, fix, source }: CheckDefinition, language: Language): ReportingDescriptor {
  const uri = `https://github.com/${repository}/blob/main/docs/checks.md#${id.replace('/', '')}`;
  const says = (name: keyof typeof SAYS) => SAYS[name][language];
  const parts = [
    [says('why'), why[language]],
    [says('fix'), fix[language]],
    [says('source'), source],
  ] as const;
  return {
    id,
    // A name is an identifier in Pascal case (SARIF 2.1.0 §3.49.7): ElfLoadAlign.
    name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: shorten(ended(title[language]), MAX_DESCRIPTION) },
    fullDescription: { text: shorten(ended(`${ended(title[language])} ${why[language]}`), MAX_DESCRIPTION) },
    help: {
      text: parts.map(([label, text]) => `${label}: ${text}`).join('\n'),
      markdown: parts.map(([label, text]) => `**${label}**: ${text}`).join('\n\n'),
    },
    helpUri: uri,
    defaultConfiguration: RULE_LEVEL[severity],
    properties: {
      tags: ['xinchuang', id.split('/', 1)[0] ?? ''],
      precision: 'very-high',
      'problem.severity': { error: 'error', warn: 'warning', info: 'recommendation' }[severity],
    },
  };
}

/** As a sentence: GitHub shows the first one of a text. */
function ended(text: string): string {
  return /[.。!?！？]$/.test(text) ? text : /\p{Script=Han}/u.test(text) ? `${text}。` : `${text}.`;
}

function result(finding: Outcome, fingerprint: string, { rules, files }: Lists, options: SarifOptions): Result {
  const { language } = options;
  const { id, verdict, status, platform, program, target } = finding;
  const [place, remedy] = [placeOf(finding), fix(finding, language)];
  const text = [
    inert(ended(sentence(finding, language))),
    ...(place === '' ? [] : [inert(place)]),
    ...(remedy === undefined ? [] : [inert(`${SAYS.fix[language]}: ${remedy}`)]),
  ].join('\n');
  return {
    ruleId: id,
    ruleIndex: rules.indexOf(id),
    level: LEVEL[verdict] ?? 'warning',
    message: { text },
    locations: [{ physicalLocation: physicalLocation(finding, files, options) }],
    partialFingerprints: {
      // The only one that GitHub looks at. Its form is <hash>:<ordinal of equal hashes>; ours never repeats.
      primaryLocationLineHash: `${fingerprint.slice(0, 32)}:1`,
      'xinchuangGo/v1': fingerprint,
    },
    properties: {
      status,
      verdict,
      ...(platform !== undefined && { platform: plain(platform) }),
      ...(program !== undefined && { program: plain(program) }),
      ...(target !== undefined && { target }),
      ...(finding.file?.sha256 !== undefined && { sha256: finding.file.sha256 }),
      evidence: Object.fromEntries(evidence(finding).map(({ key, value }) => [key, value])),
    },
  };
}

/** Where the source says it; otherwise the file that was judged; otherwise the module. GitHub refuses a file of results if one of them has no place. */
function physicalLocation({ location, file }: Outcome, files: Files, { places }: SarifOptions): PhysicalLocation {
  const source = location && repositoryPath(location.path, places);
  if (location && source !== undefined)
    return {
      artifactLocation: files.locate(source),
      region: {
        startLine: atLeastOne(location.line),
        ...(location.column !== undefined && { startColumn: atLeastOne(location.column) }),
      },
    };
  const binary = file && repositoryPath(file.path, places);
  const artifactLocation =
    binary === undefined
      ? files.locate(repositoryPath(places.source, places) ?? places.source)
      : files.locate(binary, file?.sha256);
  return { artifactLocation, region: { startLine: 1 } };
}

/** The files that were judged, each once, with their hash; a file of which only the path is known needs no entry. */
class Files {
  readonly list: Artifact[] = [];
  readonly #index = new Map<string, number>();

  locate(path: string, sha256?: string): ArtifactLocation {
    const location = { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
    if (sha256 === undefined) return location;
    const key = `${location.uri} ${sha256}`;
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.list.push({ location, hashes: { 'sha-256': sha256 }, roles: ['analysisTarget'] }) - 1;
      this.#index.set(key, index);
    }
    return { ...location, index };
  }
}

/**
 * Text of others in a message: a viewer makes a link of `[text](target)` (SARIF 2.1.0 §3.11.6) and fills `{0}` in
 * (§3.11.5); here neither means anything.
 */
function inert(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{ $1 }');
}
