import { notFound } from '../platform/errors';
import type { Transaction } from '../platform/transaction';
import type { PartySubjectType } from './party.entity';
import { PartyEntity } from './party.entity';

const tables: Readonly<Record<PartySubjectType, string>> = { Seizure: 'seizures', Target: 'targets' };

/** A party; not found for whoever is not in its audience. */
export const getParty = async (tx: Transaction, operationId: string, id: string): Promise<PartyEntity> => {
  const party = await tx.manager.findOne(PartyEntity, { where: { operationId, id } });
  if (!party) throw notFound();
  return party;
};

/** The version of the record that names the party; not found for whoever may not see the record itself. */
export const getSubjectVersion = async (tx: Transaction, { operationId, subjectType, subjectId }: PartyEntity): Promise<number> => {
  const [record] = await tx.query<{ version: number }>(`/* subjectVersion */ select version from ${tables[subjectType]} where operation_id = $1 and id = $2`, [operationId, subjectId]);
  if (!record) throw notFound();
  return record.version;
};
