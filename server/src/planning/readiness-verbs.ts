import { getOperation, mailLinksAgain, ParticipationEntity } from '../operations/operations.room';
import { checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import type { EventDraft } from '../platform/events';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { In } from 'typeorm';
import { workAudience } from './planning-audiences';
import { planPolicy } from './planning.policy';
import { keepConnection, keepNudge } from './planning.store';

const mostAgencies = 200;
const dayMilliseconds = 86_400_000;

/** Puts on record that somebody of an agency has tried the connection: pages, live news and what is kept on their device work. */
export const noteConnection = (context: Context, operationId: string): Promise<string> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    await assertCan(context, planPolicy, 'tryConnection', operation, 'Operation');
    const { agencyId } = context.signedIn;
    keepConnection(tx, operationId, agencyId);
    const { id, audience } = await tx.manager.findOneByOrFail(ParticipationEntity, { operationId, agencyId });
    await tx.record({ operationId, kind: 'ConnectionTried', subjectType: 'Participation', subjectId: id, audience, arguments: { agencyId } });
    return id;
  });

/** An agency is reminded, by coordinators or by the clock: of its invitation while that waits for an answer, then of what is missing. */
export const nudgeEvent = (kind: 'AgencyNudged' | 'AgencyReminded', { operationId, id, agencyId, version, audience, state }: ParticipationEntity): EventDraft => ({
  operationId, kind, subjectType: 'Participation', subjectId: id, subjectVersion: version, audience, arguments: { agencyId, state },
});

/** Reminds agencies of what is missing; the same one once a day at most. */
export const nudgeAgencies = (context: Context, operationId: string, agencyIds: readonly string[]): Promise<string> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    await assertCan(context, planPolicy, 'nudge', operation, 'Operation');
    const check = new Mistakes();
    const asked = [...new Set(checkLength(check, 'agencyIds', agencyIds, mostAgencies).map((agencyId) => agencyId.toLowerCase()))];
    if (asked.length === 0) check.add('list.empty', 'agencyIds', 'agencyIds: name at least one agency.');
    const found = await tx.manager.find(ParticipationEntity, { where: { operationId, agencyId: In(asked.filter(isUuid)), state: In(['INVITED', 'ACCEPTED']) } });
    const nudged = await tx.query<{ agency_id: string; nudged_at: Date | null }>('/* findNudged */ select agency_id, nudged_at from participation_readiness where operation_id = $1', [operationId]);
    const lately = new Set(nudged.filter(({ nudged_at: at }) => at !== null && tx.clock.now().getTime() - at.getTime() < dayMilliseconds).map(({ agency_id: agencyId }) => agencyId));
    asked.forEach((agencyId, index) => {
      const field = `agencyIds.${index}`;
      if (!found.some((one) => one.agencyId === agencyId)) check.add('agency.not-participant', field, `${field}: this agency takes no part in the operation.`, { value: agencyId.slice(0, 40) });
      else if (lately.has(agencyId)) check.add('readiness.nudged-today', field, `${field}: this agency was reminded within the last day.`);
    });
    check.throwIfAny();
    for (const { agencyId } of found) keepNudge(tx, operationId, agencyId);
    await mailLinksAgain(context.services, tx, operation, found);
    await tx.record(...found.map((participation) => nudgeEvent('AgencyNudged', participation)));
    return operationId;
  });

/** Lets the clock remind agencies of an operation, or no more. */
export const setReminding = (context: Context, operationId: string, isOn: boolean): Promise<string> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    await assertCan(context, planPolicy, 'nudge', operation, 'Operation');
    const [changed] = await tx.query<{ id: string }>(
      '/* setReminding */ with changed as (update operations set reminds_by_itself = $2 where id = $1 and reminds_by_itself <> $2 returning id) select id from changed',
      [operationId, isOn],
    );
    if (changed) await tx.record({ operationId, kind: 'RemindingSet', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version, audience: workAudience(operationId), arguments: { agencyId: tx.viewer.agencyId, way: isOn ? 'ON' : 'OFF' } });
    return operationId;
  });
