import { isDay } from '@muster/shared/days';
import type { Consent } from '@muster/shared/law/movement';

const dayIn = (text: string | undefined): string | null => (text && isDay(text) ? text : null);
const answers = ['CONSENTED', 'REFUSED', 'NONE'] as const;

/** What a State has answered as an address keeps it: `TR:CONSENTED:2026-01-01:2026-12-31::`; what is not known is left empty. */
export const writeConsent = ({ state, answer, validFrom, validTo, askedOn, hasWaived }: Consent): string => [state, answer, validFrom ?? '', validTo ?? '', askedOn ?? '', hasWaived ? 'W' : ''].join(':');

/** Reads it out of an address; null when it is none. */
export const readConsent = (text: string): Consent | null => {
  const [state = '', given, validFrom, validTo, askedOn, waived] = text.split(':');
  const answer = answers.find((one) => one === given);
  if (!/^[A-Z]{2}$/.test(state) || !answer) return null;
  return { state, answer, validFrom: dayIn(validFrom), validTo: dayIn(validTo), askedOn: dayIn(askedOn), hasWaived: waived === 'W' };
};
