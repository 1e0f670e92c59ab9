import type { Context } from '../platform/context';
import { isUuid } from '../platform/checks/check-id';
import type { Arguments } from '../platform/reader/define-reads';
import { inTransaction } from '../platform/transaction';
import { token } from '../platform/tokens';
import { actsFor } from '../platform/viewer';
import { tokensOfMember } from './explain-sight';
import type { HandledKind } from './handled-record';
import { handledRecords } from './handled-record';
import type { SeenAsInput } from './seen-as.input';

/** Whether a root field asks for what the reader sees, and not for what somebody else would. */
export const isSeenByReader = ({ seenAs }: Arguments): boolean => !seenAs;

/** Nobody in particular: what is addressed to persons by name is not shown. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The class of somebody of another agency, for the reader's predicate: row-level security goes on watching with the class of
 * whoever asks, so that nobody sees through other eyes what they do not see with their own. Null: not theirs to ask.
 */
export const lensFor = async (context: Context, kind: HandledKind, operationId: string, id: string, { agencyId, role }: SeenAsInput): Promise<ReadonlySet<string> | null> => {
  const viewer = context.signedIn;
  if (!isUuid(operationId) || !isUuid(id) || !isUuid(agencyId)) return null;
  const { table, owner } = handledRecords[kind];
  const [record] = await inTransaction(context.services.dataSource, 'muster_app', viewer, (manager) =>
    manager.query(`/* lensFor */ select ${owner} as owner from ${table} where operation_id = $1 and id = $2`, [operationId, id]) as Promise<{ owner: string }[]>);
  if (!record || !actsFor(viewer, operationId, record.owner)) return null;
  return new Set([token.anyone, ...tokensOfMember(operationId, agencyId.toLowerCase(), { accountId: nobody, role })]);
};
