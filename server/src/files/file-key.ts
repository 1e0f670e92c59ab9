import type { Secrets } from '../platform/secrets';

interface Place {
  operationId: string;
  id: string;
}

/** Bound to its file, so that a key moved to another one does not open. */
const boundTo = ({ operationId, id }: Place): string => `${operationId}|${id}`;

/** A file's own key, as it stands beside the file: sealed with a key outside the database. */
export const fileKey = {
  wrap: (secrets: Secrets, place: Place, key: Buffer): Buffer => secrets.seal('file-key', key, boundTo(place)),
  /** Null when no root opens it. */
  unwrap: (secrets: Secrets, place: Place, wrapped: Buffer): Buffer | null => secrets.open('file-key', wrapped, boundTo(place)),
};
