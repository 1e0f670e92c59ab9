import type { SealedColumn } from '../platform/reseal';
import { fileKey } from './file-key';

/** Each file has a key of its own: that is sealed anew, the bytes stay as they are. */
export const sealedFileKeys: SealedColumn = {
  table: 'files',
  key: ['operation_id', 'id'],
  column: 'wrapped_key',
  renew: (secrets, row) => {
    const place = { operationId: row.operation_id as string, id: row.id as string };
    const key = fileKey.unwrap(secrets, place, row.wrapped_key as Buffer);
    return key && { wrapped_key: fileKey.wrap(secrets, place, key) };
  },
};
