import type { Agreement } from '../agreements';

type Given = Pick<Agreement, 'key' | 'title' | 'country' | 'others' | 'validFrom' | 'citation' | 'confidence'> & Partial<Agreement>;

const agreement = (given: Given): Agreement => ({ side: null, hs: null, codes: null, operation: null, isTacit: false, validTo: null, ...given });

/** Where they come from. */
export const agreementSource = 'Lists of environmental agreements as gathered by manyenviron (CC BY 4.0); the text of the agreement of Canada and the United States';

/**
 * Agreements under Article 11 that this version ships, each for its direction. Of most the year alone is known: then its last day is taken. Which waste and which
 * operations they cover is told of none, so that each is taken for all; whether they are in force today wants to be checked. Of France and Gabon no more than the title
 * and the year is known, not even the direction. A key stays with its agreement from edition to edition. Edition: 2026-11-01.
 */
export const agreements: readonly Agreement[] = [
  agreement({
    key: 'CA-US-1986', title: { en: 'Canada and the United States: hazardous waste across their border', fr: 'Canada et États-Unis : déchets dangereux à leur frontière' }, country: 'CA', others: ['US'], isTacit: true,
    validFrom: '1986-11-08', citation: 'Canada-United States agreement on hazardous waste (1986) Art. 2, 3', confidence: 'HIGH',
  }),
  agreement({
    key: 'MX-US-1986', title: { en: 'Mexico and the United States: La Paz Agreement, Annex III', fr: 'Mexique et États-Unis : accord de La Paz, annexe III' }, country: 'MX', others: ['US'],
    validFrom: '1986-12-31', citation: 'La Paz Agreement, Annex III (1986)', confidence: 'MEDIUM',
  }),
  agreement({
    key: 'MY-US-1995', title: { en: 'From Malaysia to the United States', fr: 'De la Malaisie vers les États-Unis' }, country: 'MY', others: ['US'], side: 'EXPORT', validFrom: '1995-12-31', citation: 'Malaysia-United States agreement (1995)', confidence: 'MEDIUM',
  }),
  agreement({
    key: 'CR-US-1997', title: { en: 'From Costa Rica to the United States', fr: 'Du Costa Rica vers les États-Unis' }, country: 'CR', others: ['US'], side: 'EXPORT', validFrom: '1997-12-31', citation: 'Costa Rica-United States agreement (1997)', confidence: 'MEDIUM',
  }),
  agreement({
    key: 'PH-US-2001', title: { en: 'From the Philippines to the United States', fr: 'Des Philippines vers les États-Unis' }, country: 'PH', others: ['US'], side: 'EXPORT', validFrom: '2001-12-31', citation: 'Philippines-United States agreement (2001)', confidence: 'MEDIUM',
  }),
  agreement({ key: 'FR-GA-2003', title: { en: 'France and Gabon', fr: 'France et Gabon' }, country: 'FR', others: ['GA'], validFrom: '2003-12-31', citation: 'France-Gabon agreement (2003)', confidence: 'LOW' }),
];
