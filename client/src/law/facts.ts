import { countries } from '@muster/shared/reference/countries';
import { disposalOperationCodes } from '@muster/shared/reference/disposal-operations';
import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { wasteCodes as wasteEntries } from '@muster/shared/reference/waste-codes';
import type { Consent, Line, Movement, Paper, WasteStatus } from '@muster/shared/law/movement';
import { isDay } from '@muster/shared/days';
import { unknownMaterial, wasteStatuses } from '@muster/shared/law/movement';
import { readConsent } from './consent-text';

/** What somebody at the quay knows of a movement, as the page's address keeps it. */
export interface Facts {
  readonly date: string;
  readonly origin: string | undefined;
  readonly destination: string | undefined;
  readonly transits: readonly string[];
  readonly hs: string | undefined;
  readonly code: string | undefined;
  readonly foundHs: string | undefined;
  readonly foundCode: string | undefined;
  readonly status: WasteStatus;
  readonly operation: string | undefined;
  readonly held: readonly Paper[];
  readonly absent: readonly Paper[];
  /** What States have answered, as documents on record say. */
  readonly consents: readonly Consent[];
  /** Last day of a general notification. */
  readonly notifiedUntil: string | undefined;
  /** Whether an authority has found a document or a consent to be false. */
  readonly isFraudulent: boolean;
}

/** Papers that can be ticked. */
export const askedPapers = ['NOTIFICATION', 'IMPORT_CONSENT', 'TRANSIT_CONSENT', 'MOVEMENT_DOCUMENT', 'CONTRACT', 'FINANCIAL_GUARANTEE', 'ANNEX_VII_FORM', 'CERTIFICATE_OF_APPROVAL'] as const satisfies readonly Paper[];

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined => allowed.find((one) => one === text);
const manyOf = <T extends string>(allowed: readonly T[], text: string | null): T[] => allowed.filter((one) => text?.split(' ').includes(one));
const countryCodes = countries.map(({ code }) => code as string);
const hsCodes = hsHeadings.map(({ code }) => code);
const wasteCodes = wasteEntries.map(({ code }) => code);

/** Reads facts out of an address; what it does not know is left open. */
export const readFacts = (search: string, today: string): Facts => {
  const given = new URLSearchParams(search);
  const date = given.get('date') ?? '';
  const notifiedUntil = given.get('notifiedUntil') ?? '';
  return {
    date: isDay(date) ? date : today,
    origin: oneOf(countryCodes, given.get('origin')),
    destination: oneOf(countryCodes, given.get('destination')),
    transits: manyOf(countryCodes, given.get('transits')),
    hs: oneOf(hsCodes, given.get('hs')),
    code: oneOf(wasteCodes, given.get('code')),
    foundHs: oneOf(hsCodes, given.get('foundHs')),
    foundCode: oneOf(wasteCodes, given.get('foundCode')),
    status: oneOf(wasteStatuses, given.get('status')) ?? 'UNKNOWN',
    operation: oneOf(disposalOperationCodes, given.get('operation')),
    held: manyOf(askedPapers, given.get('held')),
    absent: manyOf(askedPapers, given.get('absent')),
    consents: (given.get('consents') ?? '').split(' ').flatMap((text) => readConsent(text) ?? []),
    notifiedUntil: isDay(notifiedUntil) ? notifiedUntil : undefined,
    isFraudulent: given.get('isFraudulent') === 'true',
  };
};

/** The movement that is to be judged; null until its route is known. */
export const movementOf = (facts: Facts): Movement | null => {
  const { origin, destination, date, transits, operation, status, held, absent, consents, notifiedUntil = null, isFraudulent } = facts;
  if (!origin || !destination || !isDay(date)) return null;
  const wasFound = facts.foundHs !== undefined || facts.foundCode !== undefined;
  const line: Line = {
    declared: { hs6: facts.hs ?? null, codes: facts.code ? [facts.code] : [] },
    observed: wasFound ? { hs6: facts.foundHs ?? null, codes: facts.foundCode ? [facts.foundCode] : [] } : null,
    status, tests: [], material: unknownMaterial,
  };
  return { date, origin, destination, transits, operation: operation ?? null, lines: [line], documents: { held, absent, consents, notifiedUntil, isFraudulent } };
};
