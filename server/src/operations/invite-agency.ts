import { participationLifecycle } from '@muster/shared/operations/participation-lifecycle';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { participationAudience } from './audiences';
import { operationPolicy } from './operation.policy';
import { getOperation } from './operation.store';
import { ParticipationEntity } from './participation.entity';

/** Invites an agency, or invites again one that had declined or left. */
export const inviteAgency = (context: Context, operationId: string, agencyId: string): Promise<string> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    await assertCan(context, operationPolicy, 'invite', operation, 'Operation');
    const [agency] = await tx.query<{ id: string }>('select id from agencies where id = $1', [agencyId]);
    if (!agency) return refuse('agency.unknown', 'agencyId', 'agencyId: there is no such agency.');
    const audience = participationAudience(operationId, agencyId);
    const now = tx.clock.now();
    const known = await tx.manager.findOne(ParticipationEntity, { where: { operationId, agencyId }, lock: { mode: 'pessimistic_write' } });
    const id = known?.id ?? tx.clock.uuid();
    if (known) {
      const next = participationLifecycle.step(known.state, 'invite');
      if (!next.ok) return refuse('participation.already-invited', 'agencyId', 'agencyId: this agency is invited already.', { state: known.state });
      await tx.manager.update(ParticipationEntity, { operationId, id }, { state: next.state, invitedAt: now, invitedBy: context.signedIn.accountId, answeredAt: null, version: known.version + 1 });
    } else {
      await tx.manager.insert(ParticipationEntity, {
        operationId, id, agencyId, state: 'INVITED', contactId: null, invitedBy: context.signedIn.accountId, invitedAt: now, answeredAt: null,
        reason: null, reasonLanguage: null, audience,
      });
    }
    await tx.record({ operationId, kind: 'AgencyInvited', subjectType: 'Participation', subjectId: id, audience, arguments: { agencyId } });
    return id;
  });
