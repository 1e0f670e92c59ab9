import type { OperationRole } from '@muster/shared/vocabularies';
import { MemberEntity } from '../operations/operations.room';
import { token } from '../platform/tokens';
import { inTransaction } from '../platform/transaction';
import type { SeededPerson, Seeder } from './seeder';

/** Gives somebody a role, as the operation's coordinator would. */
export const addMember = async (seeder: Seeder, operationId: string, person: SeededPerson, role: OperationRole): Promise<void> => {
  const held = new Set([token.participants(operationId), token.participant(operationId, person.agencyId), token.role(operationId, 'COORDINATOR')]);
  await inTransaction(seeder.services.dataSource, 'muster_app', { accountId: person.id, tokens: held }, (manager) =>
    manager.insert(MemberEntity, {
      operationId, id: seeder.clock.uuid(), accountId: person.id, agencyId: person.agencyId, role,
      audience: [token.participants(operationId), token.invitedAgency(operationId, person.agencyId)],
    }),
  );
};

export const addCoordinator = (seeder: Seeder, operationId: string, person: SeededPerson): Promise<void> => addMember(seeder, operationId, person, 'COORDINATOR');
