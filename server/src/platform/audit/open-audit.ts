import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import type { Secrets } from '../secrets';
import type { AuditedSource } from '../transaction';
import { auditedTransaction } from '../transaction';
import { AuditKeys } from './audit-keys';
import { AuditLanes, checkpointWritten } from './audit-lanes';
import { trailOf } from './audit-trail';
import { Checkpointer } from './checkpointer';

export interface AuditParts {
  dataSource: DataSource;
  secrets: Secrets;
  clock: Clock;
  logger: Logger;
  checkpointFile: string;
}

/** The trail of this process: its lanes, and who tells a file where they stand. */
export const openAudit = ({ dataSource, secrets, clock, logger, checkpointFile }: AuditParts): { audit: AuditedSource['audit']; checkpointer: Checkpointer } => {
  const keys = new AuditKeys(secrets);
  const lanes = new AuditLanes(keys, clock);
  const audit = { lanes, committed: (): void => checkpointer.committed() };
  const checkpointer = new Checkpointer({
    keys, lanes, clock, logger,
    file: checkpointFile,
    note: (number, hash) =>
      auditedTransaction({ dataSource, audit, requestId: null, address: '', rules: () => [] }, 'muster_door', null, async (manager) =>
        trailOf(manager).note({ action: checkpointWritten, at: clock.now(), subjectType: 'Process', subjectId: lanes.processId, subjectVersion: number, rule: hash }),
      ),
  });
  return { audit, checkpointer };
};
