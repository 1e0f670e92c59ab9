import type { Expression, FieldRead, Visible } from '../platform/reader/define-reads';
import { defineReads, expression, one } from '../platform/reader/define-reads';

const measures = {
  kgWeighed: 'kg_weighed', kgEstimated: 'kg_estimated', kgDeclared: 'kg_declared', pieces: 'pieces', litres: 'litres', cubicMetres: 'cubic_metres', containers: 'containers',
} as const;
const kilograms = 'kg_weighed + kg_estimated + kg_declared';
const limit = 500;

/** A sum as exact decimal text: JSON's numbers are floats. */
const sum = (what: string, filter: string): string => `trim_scale(coalesce(sum(${what}) filter (where ${filter}), 0))::text`;

/** The figures of the rows of a FROM that have these columns, as an object: SQL. */
export const figures = (filter: string): string => {
  const amounts = Object.entries({ kg: kilograms, ...measures }).map(([name, columns]) => `'${name}', ${sum(columns, filter)}`);
  return `json_build_object('cases', coalesce(sum(cases) filter (where ${filter}), 0)::int, ${amounts.join(', ')})`;
};

const preliminary = 'not is_validated';
const validated = 'is_validated';

const ofDimension = (operation: string, dimension: string, visible: Visible): string =>
  `from seizure_totals s where s.operation_id = ${operation}.id and s.dimension = '${dimension}' and ${visible('s')}`;

const overall = (what: string): FieldRead => expression((operation, _bind, visible) => `(select ${what} ${ofDimension(operation, 'ALL', visible)})`);

/** A breakdown: its keys are those of reports that this reader may see, so an empty key betrays nobody. */
const breakdown = (dimension: string, orderBy = `sum(${kilograms}) desc, sum(cases) desc, key`): FieldRead =>
  expression((operation, _bind, visible) => {
    const columns = `key, sum(cases)::int as cases, ${sum(kilograms, 'true')} as kg, ${sum('pieces', 'true')} as pieces, ${figures(preliminary)} as preliminary, ${figures(validated)} as validated`;
    const groups = `select ${columns} ${ofDimension(operation, dimension, visible)} group by key having sum(cases) > 0 order by ${orderBy} limit ${limit}`;
    return `(select coalesce(json_agg(row_to_json(g)), '[]') from (${groups}) g)`;
  });

const weights = (operation: string, visible: Visible): string =>
  `select w.kg, sum(w.cases) as cases, sum(w.cases) filter (where w.is_validated) as validated_cases from seizure_weights w
   where w.operation_id = ${operation}.id and w.digits = 4 and ${visible('w')} group by w.kg having sum(w.cases) > 0`;

/**
 * The middle of the weights: of an even number of cases the mean of the middle two. The bands, a few hundred at most, say in which one
 * each of the two stands; only that band's own weights are looked at.
 */
const median = (filter: string): Expression => (operation, _bind, visible) => {
  const ofDigits = (digits: number): string => `w.operation_id = ${operation}.id and w.digits = ${digits} and ${filter} and ${visible('w')}`;
  return `(with bands as materialized (
      select band, cases, sum(cases) over (order by band) as upto, sum(cases) over () as n
      from (select w.band, sum(w.cases) as cases from seizure_weights w where ${ofDigits(2)} group by w.band having sum(w.cases) > 0) b)
    select trim_scale(avg(middle.kg))::text from (values (1), (2)) half(n)
    cross join lateral (select band, floor((bands.n + half.n) / 2) - (upto - cases) as place from bands where upto >= floor((bands.n + half.n) / 2) order by band limit 1) there
    cross join lateral (
      select kg from (select w.kg, sum(sum(w.cases)) over (order by w.kg) as upto from seizure_weights w where ${ofDigits(4)} and w.band = there.band group by w.kg having sum(w.cases) > 0) x
      where upto >= there.place order by kg limit 1) middle)`;
};

const heaviest = (operation: string, visible: Visible): string =>
  `from seizures h where h.operation_id = ${operation}.id and h.state in ('SUBMITTED', 'VALIDATED') and h.total_kg is not null and ${visible('h')}
   order by h.total_kg desc, h.id limit 1`;

/** The kept figures and, with the sign turned, what the heaviest case adds to them. */
const withoutLargest: Expression = (operation, _bind, visible) => {
  const names = `cases, ${Object.values(measures).join(', ')}`;
  const negative = Object.values(measures).map((name) => `-m.${name}`).join(', ');
  return `(select json_build_object('preliminary', ${figures(preliminary)}, 'validated', ${figures(validated)}) from (
    select is_validated, ${names} ${ofDimension(operation, 'ALL', visible)}
    union all
    select l.state = 'VALIDATED', -1, ${negative} from (select h.state, h.items ${heaviest(operation, visible)}) l, muster.measures(l.items) m) s)`;
};

export const totalsReads = defineReads('OperationTotals', 'operations', {
  cases: overall('coalesce(sum(cases), 0)::int'),
  preliminary: overall(figures(preliminary)),
  validated: overall(figures(validated)),
  medianKg: expression(median('true')),
  preliminaryMedianKg: expression(median('not w.is_validated')),
  validatedMedianKg: expression(median('w.is_validated')),
  largest: one('Seizure', (operation, seizure, _bind, visible) => `${seizure}.operation_id = ${operation}.id and ${seizure}.id = (select h.id ${heaviest(operation, visible)})`),
  withoutLargest: expression(withoutLargest),
  byStream: breakdown('STREAM'),
  byAgency: breakdown('AGENCY'),
  byRoute: breakdown('ROUTE'),
  byWeek: breakdown('WEEK', 'key'),
  byCountry: breakdown('COUNTRY'),
  byOutcome: breakdown('OUTCOME'),
});

/** The operation's figures, added to its type by this room. */
export const operationTotalsReads = defineReads('Operation', 'operations', {
  totals: one('OperationTotals', (operation, totals) => `${totals}.id = ${operation}.id`),
  weights: expression((operation, _bind, visible) =>
    `(select coalesce(json_agg(json_build_object('kg', trim_scale(kg)::text, 'cases', cases::int, 'validatedCases', coalesce(validated_cases, 0)::int) order by kg), '[]')
      from (${weights(operation, visible)}) x)`),
});

const ofParticipation = (participation: string): string =>
  `s.operation_id = ${participation}.operation_id and s.dimension = 'AGENCY' and s.key = ${participation}.agency_id::text`;

/** Who has reported and who is silent. */
export const participationReportReads = defineReads('Participation', 'participations', {
  reportCount: expression((participation, _bind, visible) => `(select coalesce(sum(s.cases), 0)::int from seizure_totals s where ${ofParticipation(participation)} and ${visible('s')})`),
  lastReportAt: expression(
    (participation, _bind, visible) =>
      `(select muster.utc(s.submitted_at) from seizures s where s.operation_id = ${participation}.operation_id and s.reporting_agency_id = ${participation}.agency_id and s.submitted_at is not null and s.state <> 'DRAFT' and ${visible('s')}
        order by s.submitted_at desc limit 1)`,
  ),
});
