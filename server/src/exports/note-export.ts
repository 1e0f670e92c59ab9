import { keepTrail } from '../agencies/agencies.room';
import type { OperationEntity } from '../operations/operations.room';
import { getOperation } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';

/** What an export says of itself; a list of the platform belongs to no operation. */
export interface ExportNote {
  operation: OperationEntity | null;
  agencyName: string;
  personName: string;
}

/** Notes, for the viewer's own agency, that a list leaves the platform; then it may leave. */
export const noteExport = (context: Context, operationId: string | null, list: string, format: string): Promise<ExportNote> =>
  context.change(async (tx) => {
    const { accountId, agencyId } = context.signedIn;
    const operation = operationId === null ? null : await noteInOperation(tx, operationId, list, format);
    if (!operation) await keepTrail(context, tx.manager, accountId, { kind: 'ExportMade', agencyId, subjectId: accountId, arguments: { list, format } });
    const [who] = await tx.query<{ agency: string; person: string }>(
      '/* exportedBy */ select a.name as agency, p.name as person from people p join agencies a on a.id = p.agency_id where p.id = $1', [accountId],
    );
    return { operation, agencyName: who?.agency ?? '', personName: who?.person ?? '' };
  });

const noteInOperation = async (tx: Transaction, operationId: string, list: string, format: string): Promise<OperationEntity> => {
  const operation = await getOperation(tx, operationId);
  const { agencyId } = tx.viewer;
  await tx.record({
    operationId, kind: 'ExportMade', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version,
    audience: [token.participant(operationId, agencyId)], arguments: { agencyId, list, format },
  });
  return operation;
};
