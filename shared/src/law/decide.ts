import { codeValidOn } from '../reference/dated-code';
import type { Subject } from './classify';
import { classify } from './classify';
import type { Law } from './law';
import { shippedLaw } from './law';
import type { Movement, Paper } from './movement';
import { Question } from './question';
import type { Finding, Rule } from './rule';
import { rules } from './rules';
import type { Change, Clock, Decision, Ground, Verdict } from './verdict';
import { confidences, verdicts } from './verdict';

/**
 * Judges a movement by the law of its day. It collects every ground, not the first; of a line the gravest ground's verdict holds, save that what an
 * observation shows to have been done comes first; of a movement the gravest line's. It is advice: a competent authority decides.
 * @example decide({ date: '2026-01-15', origin: 'GB', destination: 'TH', … }).verdict // 'PROHIBITED'
 */
export const decide = (movement: Movement, law: Law = shippedLaw, applied: readonly Rule[] = rules): Decision => {
  const question = new Question(movement, law);
  const ofTheDay = rulesOn(applied, question.day);
  const grounds: Ground[] = [];
  const lines: Verdict[] = [];
  for (const [index, line] of movement.lines.entries()) {
    const from = grounds.length;
    collect(grounds, question, classify(line, index, question.day, movement.operation), ofTheDay);
    lines.push(verdictOf(grounds, from));
  }
  const verdict = gravest(lines);
  const told = { changes: [] as Change[], missing: [] as Paper[], clocks: [] as Clock[] };
  let confidence = -1;
  for (const ground of grounds) {
    add(told.changes, ground.changes);
    for (const paper of ground.missing) if (!movement.documents.held.includes(paper)) add(told.missing, [paper]);
    add(told.clocks, ground.clocks);
    if (ground.verdict === verdict) confidence = Math.max(confidence, confidences.indexOf(ground.confidence));
  }
  return { verdict, lines, grounds, ...told, confidence: confidences[confidence] ?? 'LOW', edition: law.edition, register: law.register };
};

/** Rules in force on the days that were asked about last: a list is asked about on few. */
const keptDays = 32;
const onDays = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>();

const rulesOn = (applied: readonly Rule[], day: string): readonly Rule[] => {
  const days = onDays.get(applied) ?? new Map<string, readonly Rule[]>();
  onDays.set(applied, days);
  const known = days.get(day);
  if (known) return known;
  if (days.size >= keptDays) days.clear();
  const found = applied.filter((rule) => codeValidOn(rule, day));
  days.set(day, found);
  return found;
};

const collect = (grounds: Ground[], question: Question, subject: Subject, applied: readonly Rule[]): void => {
  for (const rule of applied) {
    const found = rule.find(question, subject);
    if (found === null) continue;
    if (isMany(found)) for (const finding of found) grounds.push(groundOf(rule, subject, finding));
    else grounds.push(groundOf(rule, subject, found));
  }
};

const add = <T>(all: T[], more: readonly T[]): void => {
  for (const one of more) if (!all.includes(one)) all.push(one);
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

/** The verdict of a line, whose grounds begin at `from`. Nothing that speaks for it means that nothing is known of it. */
const verdictOf = (grounds: readonly Ground[], from: number): Verdict => {
  let worst: number = verdicts.length;
  let isOutside = false;
  for (let at = from; at < grounds.length; at += 1) {
    const { verdict, isOfWhatWasDone, rule } = grounds[at] as Ground;
    if (verdict === null) continue;
    if (isOfWhatWasDone) return verdict;
    if (rule.startsWith('SCOPE-')) isOutside = true;
    worst = Math.min(worst, verdicts.indexOf(verdict));
  }
  const verdict = verdicts[worst] ?? 'INSUFFICIENT_INFORMATION';
  return isOutside && verdict !== 'PROHIBITED' ? 'OUTSIDE_SCOPE' : verdict;
};

const gravest = (all: readonly Verdict[]): Verdict => verdicts.find((verdict) => all.includes(verdict)) ?? 'INSUFFICIENT_INFORMATION';

/** A ground as a sentence. */
export const sentenceOf = (ground: Ground, language: 'en' | 'fr', applied: readonly Rule[] = rules): string => applied.find(({ id }) => id === ground.rule)?.says[language](ground.about) ?? '';
