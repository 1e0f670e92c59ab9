import { codeValidOn } from '../reference/dated-code';
import type { Subject } from './classify';
import { classify } from './classify';
import type { Law } from './law';
import { shippedLaw } from './law';
import type { Movement } from './movement';
import { Question } from './question';
import type { Finding, Rule } from './rule';
import { rules } from './rules';
import type { Confidence, Decision, Ground, Verdict } from './verdict';
import { confidences, verdicts } from './verdict';

/**
 * Judges a movement by the law of its day. It collects every ground, not the first; of a line the gravest ground's verdict holds, save that what an
 * observation shows to have been done comes first; of a movement the gravest line's. It is advice: a competent authority decides.
 * @example decide({ date: '2026-01-15', origin: 'GB', destination: 'TH', … }).verdict // 'PROHIBITED'
 */
export const decide = (movement: Movement, law: Law = shippedLaw, applied: readonly Rule[] = rules): Decision => {
  const question = new Question(movement, law);
  const subjects = movement.lines.map((line, index) => classify(line, index, question.day, movement.operation));
  const grounds = subjects.flatMap((subject) => groundsOf(question, subject, applied));
  const lines = subjects.map(({ index }) => verdictOf(grounds.filter(({ line }) => line === index)));
  const verdict = gravest(lines);
  const held = new Set(movement.documents.held);
  return {
    verdict, lines, grounds,
    changes: unique(grounds.flatMap(({ changes }) => changes)),
    missing: unique(grounds.flatMap(({ missing }) => missing)).filter((paper) => !held.has(paper)),
    clocks: unique(grounds.flatMap(({ clocks }) => clocks)),
    confidence: leastOf(grounds.filter((ground) => ground.verdict === verdict).map(({ confidence }) => confidence)),
    edition: law.edition,
  };
};

const groundsOf = (question: Question, subject: Subject, applied: readonly Rule[]): Ground[] => {
  const grounds: Ground[] = [];
  for (const rule of applied) {
    if (!codeValidOn(rule, question.day)) continue;
    const found = rule.find(question, subject);
    if (found === null) continue;
    if (isMany(found)) for (const finding of found) grounds.push(groundOf(rule, subject, finding));
    else grounds.push(groundOf(rule, subject, found));
  }
  return grounds;
};

const isMany = (found: Finding | readonly Finding[]): found is readonly Finding[] => Array.isArray(found);

const groundOf = (rule: Rule, { index }: Subject, finding: Finding): Ground => {
  const { citation, validFrom, validTo, confidence } = finding.cited ?? rule;
  return {
    rule: rule.id, line: index, verdict: finding.verdict, isOfWhatWasDone: finding.isOfWhatWasDone === true, about: finding.about ?? none.about,
    citation, validFrom, validTo, confidence, changes: finding.changes ?? none.list, missing: finding.missing ?? none.list, clocks: finding.clocks ?? none.list,
  };
};

const none = { about: {}, list: [] as never[] };

/** Nothing that speaks for a line means that nothing is known for it. */
const verdictOf = (grounds: readonly Ground[]): Verdict => {
  const done = grounds.find(({ isOfWhatWasDone }) => isOfWhatWasDone);
  if (done?.verdict) return done.verdict;
  if (grounds.some(({ rule }) => rule.startsWith('SCOPE-')) && !grounds.some(({ verdict }) => verdict === 'PROHIBITED')) return 'OUTSIDE_SCOPE';
  return gravest(grounds.flatMap(({ verdict }) => verdict ?? []));
};

const gravest = (all: readonly Verdict[]): Verdict => verdicts.find((verdict) => all.includes(verdict)) ?? 'INSUFFICIENT_INFORMATION';

const leastOf = (all: readonly Confidence[]): Confidence => [...confidences].reverse().find((confidence) => all.includes(confidence)) ?? 'LOW';

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** A ground as a sentence. */
export const sentenceOf = (ground: Ground, language: 'en' | 'fr', applied: readonly Rule[] = rules): string => applied.find(({ id }) => id === ground.rule)?.says[language](ground.about) ?? '';
