import type { Mistakes } from '../platform/mistakes';

// RFC 5321 allows more than anybody uses; what matters is that a mail could be sent to it.
const shape = /^[^\s@"<>,;]{1,64}@[^\s@"<>,;]+\.[^\s@"<>,;.]{2,}$/u;

/** An e-mail address in lower case; a mistake under `field` when it cannot be one. */
export const checkEmail = (mistakes: Mistakes, field: string, value: string): string => {
  const email = mistakes.requiredText(field, value, { max: 254 }).toLowerCase();
  if (email !== '' && !shape.test(email)) mistakes.add('email.malformed', field, `${field}: this is no e-mail address.`);
  return email;
};
