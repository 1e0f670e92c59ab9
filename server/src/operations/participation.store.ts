import type { OperationRole } from '@muster/shared/vocabularies';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { participationAudience } from './audiences';
import { MemberEntity } from './member.entity';
import type { OperationEntity } from './operation.entity';
import { getOperation } from './operation.store';
import { ParticipationEntity } from './participation.entity';
import type { ParticipationFacts } from './participation.policy';

/** An agency's part, its operation, and what the rules need to know of both. */
export interface FoundParticipation {
  participation: ParticipationEntity;
  operation: OperationEntity;
  facts: ParticipationFacts;
}

/** An agency's part and its operation; not found when this viewer may not see it. */
export const getParticipation = async (
  tx: Transaction,
  operationId: string,
  agencyId: string,
): Promise<FoundParticipation> => {
  const operation = await getOperation(tx, operationId);
  const participation = await tx.manager.findOne(ParticipationEntity, { where: { operationId, agencyId } });
  if (!participation) throw notFound();
  return { participation, operation, facts: { ...participation, operationState: operation.state, leadAgencyId: operation.leadAgencyId } };
};

/** Changes the participation as it was read and gives its next version; refuses when somebody was faster. */
export const changeParticipation = async (tx: Transaction, before: ParticipationEntity, change: Partial<ParticipationEntity>): Promise<number> => {
  const version = before.version + 1;
  const { operationId, id } = before;
  const changed = await tx.manager.update(ParticipationEntity, { operationId, id, version: before.version }, { ...change, version });
  if (changed.affected !== 1) return refuse('version.stale', 'version', 'Somebody else has just changed this participation: look again.');
  return version;
};

export const findMember = (tx: Transaction, operationId: string, accountId: string): Promise<MemberEntity | null> =>
  tx.manager.findOne(MemberEntity, { where: { operationId, accountId, isActive: true } });

/** Somebody of this agency whose account can be used, or a refusal under `field`. */
export const demandPerson = async (tx: Transaction, agencyId: string, accountId: string, field: string): Promise<void> => {
  const found = await tx.query('/* findPerson */ select 1 from people where id::text = $1 and agency_id = $2 and is_active', [accountId, agencyId]);
  if (found.length === 0) refuse('contact.not-of-agency', field, `${field}: this person does not belong to the agency.`);
};

/** Gives somebody a role; whoever had one before changes it. */
export const putMember = async (
  tx: Transaction,
  { operationId, agencyId, accountId, role }: { operationId: string; agencyId: string; accountId: string; role: OperationRole },
): Promise<string> => {
  const [row] = await tx.query<{ id: string }>(
    `/* putMember */ insert into operation_members as m (operation_id, id, account_id, agency_id, role, audience) values ($1, $2, $3, $4, $5, $6)
     on conflict (operation_id, account_id) do update
       set role = excluded.role, agency_id = excluded.agency_id, audience = excluded.audience, is_active = true, version = m.version + 1
     returning id`,
    [operationId, tx.clock.uuid(), accountId, agencyId, role, participationAudience(operationId, agencyId)],
  );
  if (!row) throw notFound();
  return row.id;
};

/** Ends every role of an agency, as far as this viewer may. */
export const dismissMembers = (tx: Transaction, operationId: string, agencyId: string): Promise<unknown> =>
  tx.query('/* dismissMembers */ update operation_members set is_active = false, version = version + 1 where operation_id = $1 and agency_id = $2 and is_active', [operationId, agencyId]);

/** Makes somebody of the agency its one national contact point: the one before steps back to officer; a coordinator who takes it on stays coordinator. */
export const nameContact = async (tx: Transaction, participation: ParticipationEntity, accountId: string): Promise<void> => {
  const { operationId, agencyId } = participation;
  const before = await tx.manager.findOne(MemberEntity, { where: { operationId, agencyId, role: 'NATIONAL_CONTACT_POINT', isActive: true } });
  if (before?.accountId === accountId) return;
  if (before) await putMember(tx, { operationId, agencyId, accountId: before.accountId, role: 'OFFICER' });
  const member = await findMember(tx, operationId, accountId);
  if (member?.role !== 'COORDINATOR') await putMember(tx, { operationId, agencyId, accountId, role: 'NATIONAL_CONTACT_POINT' });
};
