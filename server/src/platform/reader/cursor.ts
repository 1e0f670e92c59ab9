import type { Secrets } from '../secrets';
import type { OpenCursor } from './compile';

const paddedLength = 160;

/** A list's position as opaque text of constant length, of use to one account only. */
export const sealCursor = (secrets: Secrets, accountId: string, cursor: OpenCursor): string =>
  secrets.seal('cursor', Buffer.from(JSON.stringify([cursor.sort, ...cursor.keys]).padEnd(paddedLength)), accountId).toString('base64url');

/** Undoes `sealCursor`; null for a text that is not this account's cursor. */
export const openCursor = (secrets: Secrets, accountId: string, text: string): OpenCursor | null => {
  const plain = secrets.open('cursor', Buffer.from(text, 'base64url'), accountId);
  if (!plain) return null;
  const [sort, ...keys] = JSON.parse(plain.toString('utf8')) as string[];
  return sort === undefined ? null : { sort, keys };
};
