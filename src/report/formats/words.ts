import { type Language, shorten } from '../../language/index.js';
import { evidencePairs } from '../evidence.js';
import { plain } from '../plain.js';
import type { Outcome, Verdict } from './outcome.js';

/** Of a title or a hint; a whole message then has a few thousand at most. */
const MAX_SENTENCE = 1000;
const EVIDENCE = { characters: 160, items: 8 };
const MAX_EVIDENCE = 20;

/** What stands before the sentence where the level alone would say too little. */
const PREFIX: Readonly<Record<Verdict, { en: string; zh: string }>> = {
  fail: { en: '', zh: '' },
  unknown: { en: 'Not proved: ', zh: '未获证明：' },
  warn: { en: '', zh: '' },
  doubt: { en: 'Not decided: ', zh: '无法判定：' },
  tolerated: { en: 'On a platform that is not required: ', zh: '在非必需平台上：' },
  note: { en: 'For information: ', zh: '供参考：' },
  skip: { en: 'Skipped: ', zh: '已跳过：' },
  pass: { en: '', zh: '' },
};

const LABEL = {
  evidence: { en: 'evidence', zh: '依据' },
  fix: { en: 'fix', zh: '修复' },
  platform: { en: 'platform', zh: '平台' },
  target: { en: 'target', zh: '目标' },
} as const;

/** `gateway linux/arm64/v8.0 on kylin-v10-sp3/kunpeng-920`, as far as it is known. */
export function placeOf({ program, target, platform }: Outcome): string {
  const what = [program, target].filter(part => part !== undefined).join(' ');
  return shorten(plain([what, platform].filter(part => part).join(' @ ')), 300);
}

/** What was found, in one sentence on one line. */
export function sentence(outcome: Outcome, language: Language): string {
  const said = shorten(plain(outcome.title[language]), MAX_SENTENCE);
  const unknownThere = outcome.verdict === 'tolerated' && outcome.status === 'unknown';
  return PREFIX[outcome.verdict][language] + (unknownThere ? PREFIX.unknown[language] : '') + said;
}

export function fix({ hint }: Outcome, language: Language): string | undefined {
  return hint && shorten(plain(hint[language]), MAX_SENTENCE);
}

/** The sentence, where, the evidence and the remedy: a line each. */
export function lines(outcome: Outcome, language: Language): string[] {
  const remedy = fix(outcome, language);
  const label = (name: keyof typeof LABEL) => LABEL[name][language];
  return [
    sentence(outcome, language),
    ...(outcome.platform === undefined ? [] : [`${label('platform')}: ${shorten(plain(outcome.platform), 300)}`]),
    ...(outcome.target === undefined ? [] : [`${label('target')}: ${outcome.target}`]),
    ...evidence(outcome).map(({ key, value }) => `${label('evidence')}: ${key} = ${value}`),
    ...(remedy === undefined ? [] : [`${label('fix')}: ${remedy}`]),
  ];
}

export function evidence(outcome: Outcome): { key: string; value: string }[] {
  return evidencePairs(outcome.evidence, EVIDENCE).slice(0, MAX_EVIDENCE);
}

/** A report's own word for when it was made, as UTC; undefined where it is none. */
export function instant(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  const utc = new Date(text).toISOString();
  return /^\d{4}-/.test(utc) ? utc : undefined;
}
