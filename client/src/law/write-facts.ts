import { writeConsent } from './consent-text';
import type { Facts } from './facts';

/** Facts as an address, without what is not known. */
export const writeFacts = ({ consents = [], isFraudulent, ...facts }: Partial<Facts>): string => {
  const entries = Object.entries({ ...facts, consents: consents.map(writeConsent), isFraudulent: isFraudulent ? 'true' : undefined }).flatMap(([name, value]): [string, string][] => {
    const text = Array.isArray(value) ? value.join(' ') : (value as string | undefined);
    return text ? [[name, text]] : [];
  });
  return new URLSearchParams(entries).toString();
};
