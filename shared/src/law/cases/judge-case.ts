import { daysIn } from './span';
import { decide } from '../decide';
import { shippedLaw } from '../law';
import type { Line, Movement, Naming, WasteStatus } from '../movement';
import { noDocuments, unknownMaterial } from '../movement';
import type { Rule } from '../rule';
import { rules } from '../rules';
import { isTerritory } from '../tables/territories';
import type { Change, Verdict } from '../verdict';

/** What goods were called, as waste lists would have it. Where words fit several codes, each is a reading of its own. */
export interface Reading {
  readonly namings: readonly Naming[];
  readonly status: WasteStatus;
}

/** What is published of a shipment, as far as it can be judged by. Null is not published. */
export interface CaseFacts {
  readonly caseKey: string;
  /** As precise as the source: 2019, 2019-04 or 2019-04-29. */
  readonly date: string | null;
  readonly origins: readonly string[] | null;
  readonly transits: readonly string[] | null;
  readonly destinations: readonly string[] | null;
  readonly operation: string | null;
  readonly isDeclarationPublished: boolean;
  readonly declared: Reading | null;
  readonly found: Reading | null;
}

/** What a case lacks to be judged: facts that nobody published, then those that the rules ask for. */
export type Lack = 'DATE_OF_CASE' | 'ORIGIN' | 'DESTINATION_OF_CASE' | 'TERRITORY' | 'NOT_PUBLISHED' | 'NO_CODE' | Change;

/** A side of a case: every verdict that its readings, days and routes come to, and what it lacks when they do not come to one. */
export interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly grounds: readonly string[];
  readonly decided: Verdict | null;
  readonly lacks: readonly Lack[];
}

export interface JudgedCase {
  readonly caseKey: string;
  readonly declared: Judged;
  readonly found: Judged;
}

const routesOf = ({ origins, destinations }: CaseFacts): { origin: string; destination: string }[] =>
  (origins ?? []).flatMap((origin) => (destinations ?? []).filter((destination) => destination !== origin).map((destination) => ({ origin, destination })));

const lackingOf = ({ date, origins, destinations }: CaseFacts): Lack[] => {
  const lacks: Lack[] = [];
  if (date === null) lacks.push('DATE_OF_CASE');
  if (origins === null) lacks.push('ORIGIN');
  if (destinations === null) lacks.push('DESTINATION_OF_CASE');
  if ([...(origins ?? []), ...(destinations ?? [])].some(isTerritory)) lacks.push('TERRITORY');
  return lacks;
};

/** The lines to be judged: what was declared alone, or what was found under each of its readings, with what it was declared as. */
const linesOf = ({ declared, found }: CaseFacts, side: 'declared' | 'found'): Line[] => {
  const reading = side === 'declared' ? declared : found;
  const nothing: Naming = { hs6: null, codes: [] };
  return (reading?.namings ?? []).map((naming) => ({
    declared: side === 'declared' ? naming : (declared?.namings[0] ?? nothing), observed: side === 'declared' ? null : naming,
    status: reading?.status ?? 'UNKNOWN', tests: [], material: unknownMaterial,
  }));
};

const judgeSide = (facts: CaseFacts, side: 'declared' | 'found', applied: readonly Rule[]): Judged => {
  const lacks = lackingOf(facts);
  const lines = linesOf(facts, side);
  if (side === 'declared' && !facts.isDeclarationPublished) lacks.push('NOT_PUBLISHED');
  else if (lines.length === 0) lacks.push('NO_CODE');
  if (lacks.length > 0) return { verdicts: [], grounds: [], decided: null, lacks };

  const decisions = routesOf(facts).flatMap((route) => daysIn(facts.date ?? '').flatMap((date) => lines.map((line) => {
    const movement: Movement = { ...route, date, transits: facts.transits ?? [], operation: facts.operation, lines: [line], documents: noDocuments };
    return decide(movement, shippedLaw, applied);
  })));
  const verdicts = [...new Set(decisions.map(({ verdict }) => verdict))];
  const [only] = verdicts;
  const decided = verdicts.length === 1 && only !== undefined && only !== 'INSUFFICIENT_INFORMATION' ? only : null;
  const grounds = [...new Set(decisions.flatMap((decision) => decision.grounds.filter(({ verdict }) => verdict === decision.verdict).map(({ rule }) => rule)))];
  if (decided) return { verdicts, grounds, decided, lacks: [] };
  const asked = decisions.filter(({ verdict }) => verdict === 'INSUFFICIENT_INFORMATION').flatMap(({ grounds: all }) => all.filter(({ verdict }) => verdict === 'INSUFFICIENT_INFORMATION').flatMap(({ changes }) => changes));
  return { verdicts, grounds, decided, lacks: [...new Set<Lack>([...(lines.length > 1 ? ['CODE' as const] : []), ...asked])] };
};

/** Runs a case through the rules twice: as declared, and as found. It is decided when every day, route and reading that its facts leave open comes to one verdict. */
export const judgeCase = (facts: CaseFacts, applied: readonly Rule[] = rules): JudgedCase => ({
  caseKey: facts.caseKey, declared: judgeSide(facts, 'declared', applied), found: judgeSide(facts, 'found', applied),
});
