import type { Clock } from './clock';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short reference that says nothing about how many others there are: Crockford's base 32, 40 random bits. */
export const randomReference = ({ clock }: { clock: Clock }, prefix: string): string => {
  const text = [...clock.bytes(8)].map((byte) => alphabet[byte % 32]).join('');
  return `${prefix}-${text.slice(0, 4)}-${text.slice(4)}`;
};
