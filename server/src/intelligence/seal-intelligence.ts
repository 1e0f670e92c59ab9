import type { SealedColumn } from '../platform/reseal';
import type { Secrets } from '../platform/secrets';

/** What is known, and from where: never stored, logged or answered in the clear but by `openIntelligence`. */
export interface IntelligenceContent {
  text: string;
  origin: string;
}

interface Place {
  operationId: string;
  id: string;
}

/** Bound to its row, so that a text moved to another one does not open. */
const boundTo = ({ operationId, id }: Place): string => `intelligence_notes|${operationId}|${id}`;

export const sealContent = (secrets: Secrets, place: Place, { text, origin }: IntelligenceContent): Buffer =>
  secrets.seal('intelligence', Buffer.from(JSON.stringify({ text, origin })), boundTo(place));

/** What was sealed; null when no root opens it. */
const tryUnseal = (secrets: Secrets, place: Place, ciphertext: Buffer): IntelligenceContent | null => {
  const plain = secrets.open('intelligence', ciphertext, boundTo(place));
  return plain && (JSON.parse(plain.toString('utf8')) as IntelligenceContent);
};

export const unsealContent = (secrets: Secrets, place: Place, ciphertext: Buffer): IntelligenceContent => {
  const content = tryUnseal(secrets, place, ciphertext);
  if (!content) throw new Error('Intelligence does not open: it was altered, or sealed with another key.');
  return content;
};

/** Notes are sealed with the current root. */
export const sealedIntelligence: SealedColumn = {
  table: 'intelligence_notes',
  key: ['operation_id', 'id'],
  column: 'ciphertext',
  renew: (secrets, row) => {
    const place = { operationId: row.operation_id as string, id: row.id as string };
    const content = tryUnseal(secrets, place, row.ciphertext as Buffer);
    return content && { ciphertext: sealContent(secrets, place, content) };
  },
};
