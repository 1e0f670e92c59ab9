import { isReminderDue, reminderDays } from '@muster/shared/planning/reminder-days';
import { dayIn, zoneOf } from '@muster/shared/reference/working-days';
import { changeAsUnit, holdOperation, mailLinksAgain, ParticipationEntity } from '../operations/operations.room';
import type { Services } from '../platform/context';
import type { Transaction } from '../platform/transaction';
import { inTransaction } from '../platform/transaction';
import { readinessAudience } from './planning-audiences';
import { planPolicy } from './planning.policy';
import { nudgeEvent } from './readiness-verbs';
import type { Standing } from './standing.store';
import { findStandings } from './standing.store';

/** A day of reminders begins when offices open, where the agency is. */
const opensAfter = 8 * 3_600_000;

interface Preparing {
  operation_id: string;
  lead_agency_id: string;
}

/**
 * One steady pass: agencies of operations in preparation are reminded of an invitation that they have not answered, and of what they
 * lack as its day comes and goes. When an agency was last reminded stands in the transaction that reminds it: servers that look at
 * the same moment remind it once, and a hand that was faster counts as well.
 */
export const remindOfReadiness = async (services: Services): Promise<void> => {
  const preparing = await inTransaction(services.dataSource, 'muster_jobs', null, (manager) =>
    manager.query(
      `/* remindersOf */ select o.id as operation_id, o.lead_agency_id from operations o where o.kind = 'IN_TIME' and o.state in ('APPROVED', 'PREPARATION') and o.reminds_by_itself order by o.id`,
    ) as Promise<Preparing[]>);
  for (const { operation_id: operationId, lead_agency_id: leadAgencyId } of preparing) {
    await changeAsUnit(services, { operationId, leadAgencyId }, 'operation:nudge', (tx) => remindIn(services, tx, operationId));
  }
};

const remindIn = async (services: Services, tx: Transaction, operationId: string): Promise<void> => {
  const operation = await holdOperation(tx, operationId);
  if (!planPolicy.nudge(tx.viewer, operation)) return;
  const standings = await findStandings(tx, operationId);
  const participations = new Map((await tx.manager.find(ParticipationEntity, { where: { operationId } })).map((one) => [one.agencyId, one]));
  const reminded: ParticipationEntity[] = [];
  for (const standing of standings) {
    const participation = participations.get(standing.agencyId);
    // The agency that leads is reminded of nothing by itself.
    if (!participation || standing.agencyId === operation.leadAgencyId || !isDue(standing, participation, operation.startsOn, tx.clock.now())) continue;
    if (await takeReminder(tx, operationId, standing)) reminded.push(participation);
  }
  if (reminded.length === 0) return;
  await mailLinksAgain(services, tx, operation, reminded);
  await tx.record(...reminded.map((participation) => nudgeEvent('AgencyReminded', participation)));
};

const isDue = ({ facts, country, nudgedAt }: Standing, { invitedAt, answeredAt }: ParticipationEntity, startsOn: string | null, now: Date): boolean => {
  const zone = zoneOf(country);
  const days = reminderDays(facts, { since: dayIn(zone, (facts.hasAccepted ? answeredAt : null) ?? invitedAt), startsOn, country });
  return isReminderDue(days, dayIn(zone, new Date(now.getTime() - opensAfter)), nudgedAt && dayIn(zone, nudgedAt));
};

/** Notes the reminder, unless somebody has reminded the agency since it was looked at. */
const takeReminder = async (tx: Transaction, operationId: string, { agencyId, nudgedAt }: Standing): Promise<boolean> => {
  const taken = await tx.query(
    `/* takeReminder */ insert into participation_readiness as r (operation_id, agency_id, nudged_at, audience) values ($1, $2, $3, $4)
     on conflict (operation_id, agency_id) do update set nudged_at = excluded.nudged_at where r.nudged_at is not distinct from $5::timestamptz returning agency_id`,
    [operationId, agencyId, tx.clock.now(), readinessAudience(operationId), nudgedAt],
  );
  return taken.length > 0;
};
