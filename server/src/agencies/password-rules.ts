import type { Mistakes } from '../platform/mistakes';
import { veryCommonPasswords } from './very-common-passwords';

export const passwordLength = { least: 10, most: 200 };

/** What every password must be; composition rules are left out on purpose (NIST SP 800-63B, 5.1.1.2). */
export const checkNewPassword = (mistakes: Mistakes, field: string, password: string, email: string): void => {
  const length = [...password].length;
  const plain = password.normalize('NFKC').toLowerCase();
  const [local = ''] = email.split('@');
  if (length < passwordLength.least) return mistakes.add('password.too-short', field, `${field}: ${passwordLength.least} characters at least.`, { min: passwordLength.least });
  if (length > passwordLength.most) return mistakes.add('password.too-long', field, `${field}: ${passwordLength.most} characters at most.`, { max: passwordLength.most });
  if (plain.includes(email) || (local.length >= 4 && plain.includes(local))) return mistakes.add('password.contains-email', field, `${field}: it must not contain the e-mail address.`);
  if (isVeryCommon(plain)) return mistakes.add('password.common', field, `${field}: this is one of the first passwords that anybody would try.`);
};

/** A common one stays common with digits or signs around it, and so does a character said over and over. */
const isVeryCommon = (password: string): boolean =>
  new Set(password).size < 4 || veryCommonPasswords.has(password) || veryCommonPasswords.has(password.replace(/^[\d\p{P}\p{S}]+|[\d\p{P}\p{S}]+$/gu, ''));
