import type { OperationState, SituationReportState } from '@muster/shared/vocabularies';
import type { FieldRead, RootRead, Visible } from '../platform/reader/define-reads';
import { byIdInOperation, column, defineReads, derived, expression, instant, many, needs, one, rootOne } from '../platform/reader/define-reads';
import { figures } from '../seizures/seizures.room';
import { situationPolicy, situationReportPolicy } from './situation.policy';

const facts = { ...needs('id', 'operation_id', 'state'), operation_state: (report: string) => `(select o.state from operations o where o.id = ${report}.operation_id)` };

const mayWrite = (row: Record<string, unknown>, viewer: Parameters<typeof situationReportPolicy.write>[0] | null): boolean =>
  viewer !== null &&
  situationReportPolicy.write(viewer, { id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, state: row.state as SituationReportState });

export const situationReportReads = defineReads('SituationReport', 'situation_reports', {
  id: column('id'),
  operationId: column('operation_id'),
  day: column('day'),
  zone: column('zone'),
  from: instant('from_at'),
  until: instant('until_at'),
  state: column('state'),
  number: column('number'),
  remarks: column('remarks'),
  language: column('language'),
  issuedAt: instant('issued_at'),
  issuedBy: one('Person', (report, person) => `${person}.id = ${report}.issued_by`),
  notable: many('Seizure', (report, seizure) => `${seizure}.operation_id = ${report}.operation_id and ${seizure}.id = any(${report}.notable_ids) and ${seizure}.state in ('SUBMITTED', 'VALIDATED')`, (seizure, report) => `array_position(${report}.notable_ids, ${seizure}.id)`),
  situation: one('Situation', (report, situation) => `${situation}.operation_id = ${report}.operation_id and ${situation}.id = ${report}.id`),
  version: column('version'),
  viewerCanWrite: derived(facts, (row, { viewer }) => row.state === 'DRAFT' && mayWrite(row, viewer)),
});

const counts = `s.state in ('SUBMITTED', 'VALIDATED')`;
const measured = ['kg_weighed', 'kg_estimated', 'kg_declared', 'pieces', 'litres', 'cubic_metres', 'containers'];

/** Reports that were accepted within the span, as far as this reader sees them. */
const ofTheSpan = (situation: string, visible: Visible): string =>
  `s.operation_id = ${situation}.operation_id and ${counts} and s.submitted_at >= ${situation}.from_at and s.submitted_at < ${situation}.until_at and ${visible('s')}`;

const found = expression((situation, _bind, visible) =>
  `(select ${figures('true')} from (select 1 as cases, m.* from seizures s cross join lateral muster.measures(s.items) m where ${ofTheSpan(situation, visible)}) x)`);

/** The kept figures and, with the sign turned, what came since: of an operation that goes on, few rows are read. */
const foundInAll = expression((situation, _bind, visible) =>
  `(select ${figures('true')} from (
      select cases, ${measured.join(', ')} from seizure_totals s where s.operation_id = ${situation}.operation_id and s.dimension = 'ALL' and ${visible('s')}
      union all
      select -1, ${measured.map((name) => `-m.${name}`).join(', ')} from seizures s cross join lateral muster.measures(s.items) m
      where s.operation_id = ${situation}.operation_id and ${counts} and s.submitted_at >= ${situation}.until_at and ${visible('s')}) x)`);

/** Every addressee of a warning sent before the end, as far as this reader sees it, with how far it had come by then. */
const addressees = (situation: string, visible: Visible): string =>
  `(select a.*, a.acknowledged_at < ${situation}.until_at as had_it, a.answered_at < ${situation}.until_at as had_answered, a.sent_at >= ${situation}.from_at as is_new, a.answered_at >= ${situation}.from_at as answers_now
    from message_addressees a join messages m on m.operation_id = a.operation_id and m.id = a.message_id
    where a.operation_id = ${situation}.operation_id and m.kind = 'WARNING' and a.sent_at < ${situation}.until_at and ${visible('a')} and ${visible('m')})`;

const waits = 'had_answered is not true';
const isLate = (situation: string): string => `(${waits} and (answer_due_at < ${situation}.until_at or (had_it is not true and acknowledge_due_at < ${situation}.until_at)))`;

const warned = (what: string, filter: (situation: string) => string): FieldRead =>
  expression((situation, _bind, visible) => `(select (count(${what}) filter (where ${filter(situation)}))::int from ${addressees(situation, visible)} w)`);

const answeredNow = (answer: string): FieldRead => warned('*', () => `had_answered and answers_now and answer = '${answer}'`);

const controlled = (filter: string): FieldRead =>
  expression((situation, _bind, visible) =>
    `(select (count(*) filter (where ${filter}))::int from controls c where c.operation_id = ${situation}.operation_id and c.created_at >= ${situation}.from_at and c.created_at < ${situation}.until_at and ${visible('c')})`);

const limit = 200;
const mostOpen = 50;

export const situationReads = defineReads('Situation', 'situation_reports', {
  found,
  foundInAll,
  byStream: expression((situation, _bind, visible) =>
    `(select coalesce(json_agg(row_to_json(g)), '[]') from (
        select c.key, sum(c.cases)::int as cases, trim_scale(sum(c.kg_weighed + c.kg_estimated + c.kg_declared))::text as kg, trim_scale(sum(c.pieces))::text as pieces
        from seizures s cross join lateral muster.contributions(s) c where ${ofTheSpan(situation, visible)} and c.dimension = 'STREAM'
        group by c.key order by 2 desc, c.key limit ${limit}) g)`),
  controls: controlled('true'),
  controlsThatFound: controlled(`c.finding in ('ILLEGAL_WASTE', 'OTHER_OFFENCE')`),
  warningsSent: warned('distinct message_id', () => 'is_new'),
  addressed: warned('*', () => 'is_new'),
  acknowledged: warned('*', () => 'is_new and had_it'),
  ledToSomething: answeredNow('FOUND'),
  ledToNothing: answeredNow('NOTHING_FOUND'),
  waiting: warned('*', () => waits),
  overdue: warned('*', isLate),
  openWarnings: many(
    'MessageAddressee',
    (situation, row) => `${row}.operation_id = ${situation}.operation_id and ${row}.sent_at < ${situation}.until_at and (${row}.answered_at is null or ${row}.answered_at >= ${situation}.until_at)
      and exists (select from messages m where m.operation_id = ${row}.operation_id and m.id = ${row}.message_id and m.kind = 'WARNING')`,
    (row) => `coalesce(${row}.answer_due_at, ${row}.acknowledge_due_at), ${row}.id`,
    { limit: mostOpen },
  ),
  silentAgencies: expression((situation, _bind, visible) =>
    `(select coalesce(json_agg(row_to_json(g)), '[]') from (
        select agency_id as "agencyId", count(*)::int as sent, muster.utc(min(sent_at)) as since from ${addressees(situation, visible)} w
        group by agency_id having count(*) filter (where had_it) = 0 order by min(sent_at), agency_id limit ${limit}) g)`),
});

/** The operation's situation reports, added to its type by this room. */
export const operationSituationReads = defineReads('Operation', 'operations', {
  situationReports: many('SituationReport', (operation, report) => `${report}.operation_id = ${operation}.id`, (report) => `${report}.day desc`, { limit: 400 }),
  viewerCanReportSituation: derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && situationPolicy.prepare(viewer, { id: row.id as string, state: row.state as OperationState })),
});

export const situationRoots: readonly RootRead[] = [rootOne('situationReport', 'SituationReport', byIdInOperation)];
