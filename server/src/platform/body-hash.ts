import { createHash } from 'node:crypto';

/** A fingerprint of what was sent, so that a repeat is told from another body under the same id. */
export const hashBody = (body: unknown): string => createHash('sha256').update(canonical(body)).digest('base64url');

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
