import { notFound } from '../platform/errors';
import type { Transaction } from '../platform/transaction';
import { MemberEntity } from './member.entity';
import { OperationEntity } from './operation.entity';
import { ParticipationEntity } from './participation.entity';

/** The operation as it stands; not found when this viewer may not see it. */
export const getOperation = async (tx: Transaction, id: string): Promise<OperationEntity> =>
  (await tx.manager.findOne(OperationEntity, { where: { id } })) ?? notFoundHere();

export const getParticipationForUpdate = async (tx: Transaction, operationId: string, agencyId: string): Promise<ParticipationEntity> =>
  (await tx.manager.findOne(ParticipationEntity, { where: { operationId, agencyId }, lock: { mode: 'pessimistic_write' } })) ?? notFoundHere();

export const findMember = (tx: Transaction, operationId: string, accountId: string): Promise<MemberEntity | null> =>
  tx.manager.findOne(MemberEntity, { where: { operationId, accountId } });

const notFoundHere = (): never => {
  throw notFound();
};
