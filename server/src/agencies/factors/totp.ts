import { Secret, TOTP } from 'otpauth';

/** What every authenticator app can do (RFC 6238): SHA-1, six digits, thirty seconds. */
const settings = { issuer: 'Muster', algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** RFC 4226, 4 (R6): 160 bits. */
export const seedBytes = 20;

const totpOf = (seed: Buffer, email: string): TOTP => new TOTP({ ...settings, label: email, secret: Secret.fromHex(seed.toString('hex')) });

/** The seed as people type it, and as an app reads it from a picture. */
export const seedWords = (seed: Buffer, email: string): { secret: string; uri: string } => {
  const totp = totpOf(seed, email);
  return { secret: totp.secret.base32, uri: totp.toString() };
};

/**
 * The step that a code belongs to, one step early or late at most; null for a code that is not right now.
 * @example stepOf(seed, '287 082', new Date(59_000)) // 1
 */
export const stepOf = (seed: Buffer, code: string, now: Date): number | null => {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = totpOf(seed, '');
  const timestamp = now.getTime();
  const away = totp.validate({ token, timestamp, window: 1 });
  return away === null ? null : totp.counter({ timestamp }) + away;
};
