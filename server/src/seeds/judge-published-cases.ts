import type { CaseFacts, Judged, JudgedCase, Lack } from '@muster/shared/law/cases/judge-case';
import { judgeCase } from '@muster/shared/law/cases/judge-case';
import type { Rule } from '@muster/shared/law/rule';
import type { Verdict } from '@muster/shared/law/verdict';
import { publishedCaseCodes } from './data/published-case-codes';
import type { PublishedCase } from './data/published-case';
import { publishedCases } from './data/published-cases';

/** Where nothing else is said, what came in was for where it was found, and what went out came from there. Of a load in transit nothing follows. */
const factsOf = ({ caseKey, date, country, direction, declared, origins, transits, destinations }: PublishedCase): CaseFacts => ({
  caseKey, date, transits, operation: null, isDeclarationPublished: declared !== null,
  origins: origins ?? (direction === 'EXPORT' ? [country] : null),
  destinations: destinations ?? (direction === 'IMPORT' ? [country] : null),
  ...(publishedCaseCodes[caseKey] ?? { declared: null, found: null }),
});

export const judgePublishedCases = (applied?: readonly Rule[]): JudgedCase[] => publishedCases.map((published) => judgeCase(factsOf(published), applied));

type Tally = Partial<Record<Verdict, number>>;

const tally = (sides: readonly Judged[]): Tally => {
  const counts: Tally = {};
  for (const { decided } of sides) if (decided) counts[decided] = (counts[decided] ?? 0) + 1;
  return counts;
};
const isDecided = ({ decided }: Judged): boolean => decided !== null;

/** How many cases are decided, and how: as declared, as found, on both sides. */
export const countDecided = (judged: readonly JudgedCase[]) => ({
  cases: judged.length,
  declared: tally(judged.map(({ declared }) => declared)),
  found: tally(judged.map(({ found }) => found)),
  both: judged.filter(({ declared, found }) => isDecided(declared) && isDecided(found)).length,
});

/** Among how many cases that are not decided on a side each fact lacks, the most frequent first. */
export const countLacks = (judged: readonly JudgedCase[], side: 'declared' | 'found'): [Lack, number][] => {
  const counts = new Map<Lack, number>();
  for (const one of judged) for (const lack of one[side].lacks) counts.set(lack, (counts.get(lack) ?? 0) + 1);
  return [...counts].sort(([left, many], [right, more]) => more - many || left.localeCompare(right, 'en'));
};

const words: Readonly<Record<Lack, string>> = {
  DATE_OF_CASE: 'date', ORIGIN: 'origin', DESTINATION_OF_CASE: 'destination', TERRITORY: 'which treaties reach a territory on the route', NOT_PUBLISHED: 'what it was declared as',
  NO_CODE: 'words that fit a code', WASTE_STATUS: 'whether it was waste', CODE: 'which code of several', TESTS: 'tests', CONTAMINATION: 'contamination', OPERATION: 'operation',
  DESTINATION: 'destination', NATIONAL_CONTROL: 'the destination’s own control', CONSENT: 'consent', DATE: 'date',
};
const listed = (lacks: readonly Lack[]): string => lacks.map((lack) => words[lack]).join(', ');

const sideOf = ({ decided, verdicts, grounds, lacks }: Judged): string => {
  if (decided) return `${decided} (${grounds.join(', ')})`;
  return `${verdicts.length > 1 ? `${verdicts.join(' or ')}; ` : ''}lacks ${listed(lacks) || 'a single verdict of its days and routes'}`;
};

const told = (counts: Tally): string => {
  const all = Object.entries(counts);
  return `${all.reduce((sum, [, count]) => sum + count, 0)} (${all.map(([verdict, count]) => `${verdict} ${count}`).join(', ')})`;
};

/** What became of the cases, in lines. */
export const reportOnCases = (judged: readonly JudgedCase[] = judgePublishedCases()): string[] => {
  const { cases, declared, found, both } = countDecided(judged);
  const lacking = (side: 'declared' | 'found'): string => countLacks(judged, side).map(([lack, count]) => `${words[lack]} ${count}`).join('; ');
  return [
    `${cases} published cases. Decided by what was declared: ${told(declared)}; by what was found: ${told(found)}; by both: ${both}.`,
    'Codes are our reading of published words; every day, route and reading that a case leaves open has to come to one verdict.',
    '', 'Decided:',
    ...judged.filter((one) => one.declared.decided ?? one.found.decided).flatMap((one) => [one.caseKey, `  declared: ${sideOf(one.declared)}`, `  found: ${sideOf(one.found)}`]),
    '', 'Not decided:',
    ...judged.filter((one) => !(one.declared.decided ?? one.found.decided)).flatMap((one) => [one.caseKey, `  declared: ${sideOf(one.declared)}`, `  found: ${sideOf(one.found)}`]),
    '', `What lacks, of what was declared: ${lacking('declared')}.`, `What lacks, of what was found: ${lacking('found')}.`,
  ];
};
