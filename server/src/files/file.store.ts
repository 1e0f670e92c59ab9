import type { Transaction } from '../platform/transaction';
import { FileEntity } from './file.entity';
import type { PhotographLocation } from './photograph';

/** How many files one subject can have. */
export const mostFiles = 50;

export const countFiles = async (tx: Transaction, operationId: string, subjectId: string): Promise<number> =>
  tx.manager.countBy(FileEntity, { operationId, subjectId });

/** Inserts the file unless its identifier is taken; tells whether it did. */
export const insertFile = async (tx: Transaction, file: FileEntity): Promise<boolean> => {
  const inserted = await tx.manager.createQueryBuilder().insert().into(FileEntity).values(file).orIgnore().returning('id').execute();
  return (inserted.raw as unknown[]).length > 0;
};

export const insertLocation = (tx: Transaction, file: FileEntity, { latitude, longitude, takenAt }: PhotographLocation): Promise<unknown> =>
  tx.query(
    `/* insertLocation */ insert into file_locations (operation_id, file_id, agency_id, latitude, longitude, taken_at, audience)
     values ($1, $2, $3, $4, $5, $6, muster.location_audience($1, $3, (select f.audience from files f where f.operation_id = $1 and f.id = $2)))`,
    [file.operationId, file.id, file.agencyId, latitude, longitude, takenAt],
  );
