import type { HandlingInput } from '../handling/handling.room';
import { checkHandling, holdNames } from '../handling/handling.room';
import { Mistakes } from '../platform/mistakes';
import type { Transaction } from '../platform/transaction';
import type { FileEntity } from './file.entity';

export type FileMarkingColumn = 'tlp' | 'releasableTo' | 'toCoordinators' | 'recipients' | 'caveats' | 'handlingNote' | 'wantedAudience';
export type FileMarking = Pick<FileEntity, FileMarkingColumn>;

const asItsRecord: FileMarking = { tlp: null, releasableTo: null, toCoordinators: true, recipients: [], caveats: [], handlingNote: null, wantedAudience: null };

/** The marking of a file's own; without one it is handled as what it belongs to. The database keeps it within that. */
export const fileMarking = async (tx: Transaction, operationId: string, agencyId: string, handling: HandlingInput | null): Promise<FileMarking> => {
  if (!handling) return asItsRecord;
  const check = new Mistakes();
  const { tellsWithheld: _told, markedAudience, ...marking } = await checkHandling(tx, check, operationId, agencyId, handling);
  check.throwIfAny();
  await holdNames(tx, operationId, marking);
  return { ...marking, wantedAudience: markedAudience };
};
