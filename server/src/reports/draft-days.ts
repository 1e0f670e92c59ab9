import { changeAsUnit, holdOperation } from '../operations/operations.room';
import type { Services } from '../platform/context';
import { inTransaction } from '../platform/transaction';
import { beginSituationReport } from './begin-situation-report';
import { situationPolicy } from './situation.policy';
import { boundsOfDay, holdSituationReports } from './situation.store';

interface DayGoneBy {
  operation_id: string;
  lead_agency_id: string;
  day: string;
  zone: string;
}

/**
 * One steady pass: where the day that went by has no report, it is begun, and its coordinators are told. A day is that of
 * the zone of the report before; of a first one, of the zone that a coordinator keeps.
 */
export const draftDays = async (services: Services): Promise<void> => {
  for (const gone of await daysGoneBy(services)) await draftDay(services, gone);
};

const daysGoneBy = (services: Services): Promise<DayGoneBy[]> =>
  inTransaction(services.dataSource, 'muster_jobs', null, (manager) =>
    manager.query(
      `/* daysGoneBy */ select o.id as operation_id, o.lead_agency_id, gone.day::text, z.zone
       from operations o
       cross join lateral (select coalesce(
         (select r.zone from situation_reports r where r.operation_id = o.id order by r.day desc limit 1),
         (select t.zone from operation_members m join notification_times t on t.account_id = m.account_id where m.operation_id = o.id and m.role = 'COORDINATOR' and m.is_active and t.zone is not null order by m.account_id limit 1),
         'UTC') as zone) z
       cross join lateral (select ($1::timestamptz at time zone z.zone)::date - 1 as day) gone
       where o.state = 'ACTIVE'
         and not exists (select from situation_reports r where r.operation_id = o.id and r.day >= gone.day)
         and exists (select from events e where e.operation_id = o.id and e.kind = 'OperationStepped' and e.arguments ->> 'to' = 'ACTIVE' and (e.at at time zone z.zone)::date <= gone.day)
       order by o.id`,
      [services.clock.now()],
    ) as Promise<DayGoneBy[]>);

const draftDay = (services: Services, { operation_id: operationId, lead_agency_id: leadAgencyId, day, zone }: DayGoneBy): Promise<void> =>
  changeAsUnit(services, { operationId, leadAgencyId }, 'operation:prepare', async (tx) => {
    const operation = await holdOperation(tx, operationId);
    if (!situationPolicy.prepare(tx.viewer, operation)) return;
    const all = await holdSituationReports(tx, operationId);
    if (all.some((report) => report.day >= day)) return;
    await beginSituationReport(tx, operation, { day, zone, ...(await boundsOfDay(tx, day, zone)), all }, 'SituationReportDrafted');
  });
