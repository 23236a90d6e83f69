import type { Language } from '../../language/index.js';
import type { Report } from '../model.js';
import { plain } from '../plain.js';
import type { Summary } from '../summary.js';
import { targetName } from '../target.js';
import { reportKey } from '../write.js';
import { type LeftOut, leftOutWords } from './left-out.js';
import type { Outcome, Verdict } from './outcome.js';
import { instant, lines, placeOf, sentence } from './words.js';

/** GitLab takes 30 MB of a file (doc/ci/testing/unit_test_reports.md). */
const MAX_BYTES = 25_000_000;

type Builder = InstanceType<typeof import('fast-xml-builder').default>;
type Element = 'failure' | 'error' | 'skipped' | 'system-out';

/**
 * What a test runner knows: failed, broken, skipped, passed. What is unknown is an error, because a host counts it apart
 * from the failures and never as passed. What counts as a warning alone passes, with its words as output; but not
 * where it could not be decided: such checks are skipped, as are failures that fail nothing.
 */
const ELEMENT: Readonly<Record<Verdict, Element | undefined>> = {
  fail: 'failure',
  unknown: 'error',
  warn: 'system-out',
  doubt: 'skipped',
  tolerated: 'skipped',
  note: 'skipped',
  skip: 'skipped',
  pass: undefined,
};

interface Suite {
  readonly name: string;
  readonly report?: Report;
  readonly cases: string[];
  readonly count: Record<Element, number>;
}

/**
 * JUnit XML as Jenkins and GitLab read it: a suite for each report, a test case for each check in each place. A duration
 * is measured for a report as a whole; each of its checks has an equal share, so that the sum is what was measured.
 */
export async function renderJunit(
  summary: Summary,
  all: readonly Outcome[],
  language: Language,
): Promise<{ text: string; leftOut: LeftOut }> {
  const { default: XmlBuilder } = await import('fast-xml-builder');
  const builder = new XmlBuilder({ ignoreAttributes: false, suppressBooleanAttributes: false });
  const suites = new Map<Report | undefined, Suite>();
  const shareOf = new Map(summary.reports.map(report => [report, report.run.durationMs / 1000 / report.checks.length]));
  const named = new Map<string, number>();
  let [room, written] = [MAX_BYTES - summary.reports.length * 1000, 0];
  // The worst come first, and nothing after what had no room: what is left out is never worse than what is in.
  for (const outcome of all) {
    const suite = suiteOf(suites, outcome.report);
    const text = testCase(builder, outcome, {
      name: uniqueName(named, outcome),
      time: outcome.report === undefined ? 0 : (shareOf.get(outcome.report) ?? 0),
      language,
    });
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    written++;
    suite.cases.push(text);
    const element = ELEMENT[outcome.verdict];
    if (element) suite.count[element]++;
  }
  const leftOut: LeftOut = { format: 'junit', written, leftOut: all.length - written };
  return { text: document(builder, [...suites.values()], leftOut, language), leftOut };
}

function suiteOf(suites: Map<Report | undefined, Suite>, report: Report | undefined): Suite {
  const known = suites.get(report);
  if (known) return known;
  const name = report === undefined ? 'report' : reportKey(report);
  const count = { failure: 0, error: 0, skipped: 0, 'system-out': 0 };
  const suite: Suite = { name, ...(report && { report }), cases: [], count };
  suites.set(report, suite);
  return suite;
}

/**
 * GitLab drops a second case of the same name and class, be it the one that failed: so no name is given twice. Names
 * hold nothing that changes from commit to commit, since hosts compare by them.
 */
function uniqueName(named: Map<string, number>, outcome: Outcome): { classname: string; name: string } {
  const place = placeOf({ ...outcome, ...(outcome.program !== undefined && { target: undefined }) } as Outcome);
  const name = place === '' ? outcome.id : `${outcome.id} ${place}`;
  const classname = className(outcome);
  const key = JSON.stringify([classname, name]);
  const before = named.get(key) ?? 0;
  named.set(key, before + 1);
  return { classname, name: before === 0 ? name : uniqueSuffix(named, classname, name, before + 1) };
}

/** A name of others may itself end in ` #2`. */
function uniqueSuffix(named: Map<string, number>, classname: string, name: string, from: number): string {
  for (let n = from; ; n++) {
    const key = JSON.stringify([classname, `${name} #${n}`]);
    if (named.has(key)) continue;
    named.set(key, 1);
    return `${name} #${n}`;
  }
}

/** `xc.verify.linux-arm64-v8_0`: Jenkins makes packages of the dots, so no part may hold one. */
function className({ action, report, target }: Outcome): string {
  const of = report?.target ? targetName(report.target) : target;
  const parts = ['xc', action, ...(of === undefined ? [] : [of.replaceAll('/', '-')])];
  return parts.map(part => part.replaceAll('.', '_')).join('.');
}

interface Case {
  readonly name: { classname: string; name: string };
  /** Seconds. */
  readonly time: number;
  readonly language: Language;
}

function testCase(builder: Builder, outcome: Outcome, { name, time, language }: Case): string {
  const element = ELEMENT[outcome.verdict];
  const text = () => inert(lines(outcome, language).join('\n'));
  const body =
    element === 'failure' || element === 'error'
      ? { '@_message': inert(sentence(outcome, language)), '@_type': outcome.verdict, '#text': text() }
      : element && { '#text': text() };
  return builder.build({
    testcase: {
      '@_name': inert(name.name),
      '@_classname': name.classname,
      '@_time': seconds(time),
      ...(element && { [element]: body }),
    },
  });
}

function document(builder: Builder, suites: readonly Suite[], leftOut: LeftOut, language: Language): string {
  const texts = suites.map(({ name, report, cases, count }) => {
    const startedAt = instant(report?.run.startedAt);
    return around(
      builder.build({
        testsuite: {
          '@_name': name,
          '@_tests': cases.length,
          '@_failures': count.failure,
          '@_errors': count.error,
          '@_skipped': count.skipped,
          '@_time': seconds((report?.run.durationMs ?? 0) / 1000),
          ...(startedAt !== undefined && { '@_timestamp': startedAt }),
          ...(report && { '@_hostname': plain(report.run.host) }),
        },
      }),
      'testsuite',
      cases,
    );
  });
  if (leftOut.leftOut > 0)
    texts.push(
      builder.build({
        testsuite: {
          '@_name': 'left out',
          '@_tests': 0,
          '@_failures': 0,
          '@_errors': 0,
          'system-out': leftOutWords(leftOut)[language],
        },
      }),
    );
  const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  const whole = builder.build({
    testsuites: {
      '@_name': 'xinchuang-go',
      '@_tests': sum(suite => suite.cases.length),
      '@_failures': sum(suite => suite.count.failure),
      '@_errors': sum(suite => suite.count.error),
    },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${around(whole, 'testsuites', texts)}\n`;
}

/** Puts elements that are built already into one that was built without them. */
function around(empty: string, name: string, children: readonly string[]): string {
  const end = `</${name}>`;
  if (!empty.endsWith(`>${end}`)) throw new Error(`not an empty element: ${empty.slice(0, 200)}`);
  return `${empty.slice(0, -end.length)}\n${children.map(child => `${child}\n`).join('')}${end}`;
}

function seconds(time: number): string {
  return Number.isFinite(time) ? time.toFixed(6) : '0.000000';
}

/** GitLab takes `[[ATTACHMENT|path]]` for a file of the job to show (lib/gitlab/ci/parsers/test/junit.rb). */
function inert(text: string): string {
  return text.replaceAll('[[', '[ [');
}
