import { addDays } from '@muster/shared/days';
import { hitOutcomeOf, hitRates } from '@muster/shared/risk/hit-rates';
import { indicatorCode } from '@muster/shared/risk/indicators';
import type { LineFacts } from '@muster/shared/risk/line-facts';
import type { Profile } from '@muster/shared/risk/profile';
import { profileMistakes } from '@muster/shared/risk/profile';
import type { Reason } from '@muster/shared/risk/score';
import { reasonInWords } from '@muster/shared/risk/score-words';
import { tryProfile } from '@muster/shared/risk/trial';
import type { Share } from '@muster/shared/risk/wilson';
import type { ControlFinding, TargetOutcome } from '@muster/shared/vocabularies';
import type { Arguments, DerivingContext, Expression } from '../platform/reader/define-reads';

/** So many of the newest targets, and of the newest seizures, are looked at. */
const most = 2000;
const mostTold = 100;

const listed = (rows: string): string => `(select coalesce(json_agg(r), '[]') from (${rows}) r)`;
// What is RED is read one record at a time, on record: it is no part of a figure here.
const notRed = (row: string): string => `${row}.tlp <> 'RED'`;

const transits = (row: string): string =>
  `case when jsonb_array_length(${row}.route) > 0 then (select coalesce(json_agg(coalesce(p->>'locode', p->>'country')), '[]') from jsonb_array_elements(${row}.route) p where p->>'part' = 'TRANSIT') end`;
const facts = (row: string, more: string): string =>
  `json_strip_nulls(json_build_object('description', ${row}.declared_description, 'hs', ${row}.declared_hs, 'containers', case when cardinality(${row}.container_numbers) > 0 then ${row}.container_numbers end,
     'origin', ${row}.departure_country, 'loadingCountry', ${row}.departure_country, 'destination', ${row}.destination_country, 'transits', ${transits(row)}, ${more}))`;
const findings = (target: string, seen: string): string => `array(select c.finding from controls c where c.operation_id = ${target}.operation_id and c.target_id = ${target}.id and ${seen})`;

const judgedTargets: Expression = (operation, _bind, visible) =>
  listed(`select t.id, t.outcome, ${findings('t', visible('c'))} as findings, t.risk_indicators as codes, to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD') as on
    from targets t where t.operation_id = ${operation}.id and ${notRed('t')} and ${visible('t')} order by t.created_at desc, t.id limit ${most}`);

const triedTargets: Expression = (operation, _bind, visible) =>
  listed(`select t.id, t.reference, t.outcome, ${findings('t', visible('c'))} as findings, ${facts('t', `'on', to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD')`)} as facts
    from targets t where t.operation_id = ${operation}.id and ${notRed('t')} and ${visible('t')} order by t.created_at desc, t.id limit ${most + 1}`);

const triedSeizures: Expression = (operation, _bind, visible) =>
  listed(`select s.id, s.reference, ${facts('s', `'on', to_char(s.detected_at at time zone 'UTC', 'YYYY-MM-DD'), 'value', trim_scale(s.declared_value)::text, 'currency', s.declared_currency, 'grossKg', trim_scale(s.declared_weight_kg)::text`)} as facts
    from seizures s where s.operation_id = ${operation}.id and s.state in ('SUBMITTED', 'VALIDATED') and ${notRed('s')} and ${visible('s')} order by s.detected_at desc, s.id limit ${most + 1}`);

interface JudgedRow {
  outcome: TargetOutcome | null;
  findings: ControlFinding[];
  codes: string[];
  on: string;
}

interface TriedRow extends Pick<JudgedRow, 'outcome' | 'findings'> {
  id: string;
  reference: string;
  facts: LineFacts;
}

/** What of an operation is known how it ended, as far as the reader may see it. */
export const pastCases = { judged: { judged: judgedTargets }, all: { targets: triedTargets, seizures: triedSeizures } };

/** Reasons as they are told: with their words in both languages. */
export const reasonsInWords = (reasons: readonly Reason[]) =>
  reasons.map((reason) => ({ code: reason.code, points: reason.points, english: reasonInWords(reason, 'en'), french: reasonInWords(reason, 'fr') }));

const percent = (share: number): string => (Math.round(share * 1000) / 10).toString();
const told = (share: Share | null) => share && { found: share.found, of: share.of, percent: percent(share.share), low: percent(share.low), high: percent(share.high), isFew: share.isFew };

export const hitRatesOf = (row: Record<string, unknown>, { now }: DerivingContext, { days }: Arguments): object[] => {
  const since = addDays(now().toISOString().slice(0, 10), -Math.min(3650, Math.max(1, typeof days === 'number' ? days : 30)));
  const judged = (row.judged as JudgedRow[]).map(({ outcome, findings: found, codes, on }) => ({ outcome: hitOutcomeOf(outcome, found), codes: codes.map(indicatorCode), on }));
  return hitRates(judged, since).map((rate) => ({ ...rate, whole: told(rate.whole), last: told(rate.last), before: told(rate.before) }));
};

export const trialOf = (row: Record<string, unknown>, _context: DerivingContext, args: Arguments): object | null => {
  const profile = args.measure as Profile;
  if (profileMistakes(profile).length > 0) return null;
  const [targets, seizures] = [row.targets as TriedRow[], row.seizures as TriedRow[]];
  const past = [
    ...targets.slice(0, most).map((one) => ({ ...one, kind: 'TARGET' as const, outcome: hitOutcomeOf(one.outcome, one.findings) })),
    ...seizures.slice(0, most).map((one) => ({ ...one, kind: 'SEIZURE' as const, outcome: 'FOUND' as const })),
  ];
  const { cases, bands, indicators, fired } = tryProfile(profile, past);
  return {
    cases, isCut: targets.length > most || seizures.length > most,
    bands: bands.map((band) => ({ ...band, share: told(band.share) })),
    indicators: indicators.map((one) => ({ ...one, share: told(one.share) })),
    fired: fired.slice(0, mostTold).map((one) => ({ ...one, reasons: reasonsInWords(one.reasons) })),
  };
};
