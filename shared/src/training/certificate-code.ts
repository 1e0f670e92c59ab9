/** Crockford's base 32: no letter that is taken for a digit, and none of I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes of chance in a code: too many to be guessed. */
export const certificateCodeBytes = 10;

/** Writes chance as the code of a certificate: four groups of four, such as `7Q2M-0H4K-XV9T-3CDN`. */
export const writeCertificateCode = (bytes: Uint8Array): string => {
  const bits = [...bytes.subarray(0, certificateCodeBytes)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
};

/** The code as it was written, from what somebody typed off paper; null when it cannot be one. */
export const readCertificateCode = (typed: string): string | null => {
  const letters = typed.slice(0, 60).toUpperCase().replace(/[\s\-–—.]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== 16 || ![...letters].every((letter) => alphabet.includes(letter))) return null;
  return (letters.match(/.{4}/g) ?? []).join('-');
};
