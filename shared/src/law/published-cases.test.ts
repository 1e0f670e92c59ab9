import { decide } from './decide';
import type { Given } from './testing/movement';
import { consentOf, movementOn } from './testing/movement';
import type { Verdict } from './verdict';

/** Movements whose verdict is published, or follows from a text that is; each with a ground that has to be among its grounds. */
const cases: readonly (readonly [string, string, string, Given, Verdict, string])[] = [
  ['almost pure plastic with a certificate to Malaysia', '2026-01-15', 'GB>MY', { hs6: '391510', codes: ['B3011'], operation: 'R3', material: { isMixed: false, contaminationPercent: '0.4' }, documents: { held: ['CERTIFICATE_OF_APPROVAL', 'ANNEX_VII_FORM'] } }, 'ALLOWED_WITH_CONDITIONS', 'NATIONAL-MEASURE'],
  ['plastic to Thailand after its ban', '2026-01-15', 'GB>TH', { hs6: '391510', codes: ['B3011'], operation: 'R3', documents: { held: ['ANNEX_VII_FORM'] } }, 'PROHIBITED', 'NATIONAL-MEASURE'],
  ['corrugated paper to China before its ban', '2020-11-15', 'GB>CN', { hs6: '470710', codes: ['B3020'], operation: 'R3', documents: { held: ['ANNEX_VII_FORM'] } }, 'ALLOWED_WITH_CONDITIONS', 'GREEN'],
  ['corrugated paper to China after its ban', '2021-01-15', 'GB>CN', { hs6: '470710', codes: ['B3020'], operation: 'R3', documents: { held: ['ANNEX_VII_FORM'] } }, 'PROHIBITED', 'NATIONAL-MEASURE'],
  ['household waste to Tunisia', '2026-01-15', 'IT>TN', { hs6: '382510', codes: ['Y46'], operation: 'D1', documents: { held: ['NOTIFICATION'], absent: ['IMPORT_CONSENT'] } }, 'PROHIBITED', 'PROHIBITED-BAMAKO'],
  ['batteries from Japan with every consent', '2026-01-15', 'JP>PH', { hs6: '854911', codes: ['A1160'], documents: { held: ['NOTIFICATION', 'IMPORT_CONSENT', 'TRANSIT_CONSENT'] } }, 'ALLOWED_WITH_CONDITIONS', 'CONSENT-IMPORT'],
  ['batteries from Canada to the United States', '2026-01-15', 'CA>US', { hs6: '854911', codes: ['A1160'], documents: { held: ['NOTIFICATION'] } }, 'ALLOWED_WITH_CONDITIONS', 'CONSENT-IMPORT'],
  ['batteries from Australia to Fiji', '2026-01-15', 'AU>FJ', { hs6: '854912', codes: ['A1170'] }, 'PROHIBITED', 'PROHIBITED-WAIGANI'],
  ['metal residues from Morocco to Türkiye', '2026-01-15', 'MA>TR', { hs6: '262099', codes: ['A1020'] }, 'PROHIBITED', 'PROHIBITED-IZMIR'],
  ['plastic from the Union after its ban', '2026-12-01', 'DE>IN', { hs6: '391510', codes: ['B3011'], operation: 'R3', documents: { held: ['ANNEX_VII_FORM'] } }, 'PROHIBITED', 'PROHIBITED-EU-PLASTIC'],
  ['scrap from the Union to where nobody asked for it', '2027-06-01', 'DE>ET', { hs6: '720449', codes: ['B1010'], documents: { held: ['ANNEX_VII_FORM'] } }, 'PROHIBITED', 'EU-LIST'],
  ['scrap from the Union to where the list decides', '2027-06-01', 'DE>IN', { hs6: '720449', codes: ['B1010'], documents: { held: ['ANNEX_VII_FORM'] } }, 'INSUFFICIENT_INFORMATION', 'EU-LIST'],
  ['worn clothing with rags in it', '2026-01-15', 'NL>GH', { hs6: '630900', codes: ['B3030'], operation: 'R3', status: 'UNKNOWN', transits: ['BE'], material: { isMixed: true }, documents: { held: ['ANNEX_VII_FORM'] } }, 'INSUFFICIENT_INFORMATION', 'STATUS-UNKNOWN'],
  ['clinical waste declared as mattresses', '2026-01-15', 'GB>LK', { hs6: '940429', observed: { hs6: '382530', codes: ['A4020'] }, operation: 'D10', documents: { absent: ['NOTIFICATION'] } }, 'ILLEGAL_TRAFFIC', 'ILLEGAL-MISMATCH'],
  ['waste oil to Antarctica', '2026-01-15', 'NO>AQ', { codes: ['A3020'], operation: 'D1' }, 'PROHIBITED', 'PROHIBITED-ANTARCTIC'],
  ['a State of transit that says nothing and has waived nothing', '2026-01-15', 'BR>ES', { hs6: '262019', codes: ['A1080'], transits: ['UY'], documents: { held: ['NOTIFICATION'], consents: [consentOf('ES', 'CONSENTED'), consentOf('UY', 'NONE', { askedOn: '2025-11-15' })] } }, 'ILLEGAL_TRAFFIC', 'CONSENT-TRANSIT'],
  ['plastic to Türkiye', '2026-01-15', 'GB>TR', { hs6: '391510', codes: ['B3011'], operation: 'R3', documents: { held: ['ANNEX_VII_FORM'] } }, 'ALLOWED_WITH_CONDITIONS', 'GREEN'],
  ['lead scrap with battery plates from Sweden to Pakistan', '2026-01-15', 'SE>PK', { hs6: '780200', codes: ['A1010'], material: { isMixed: true }, documents: { held: ['ANNEX_VII_FORM'] } }, 'PROHIBITED', 'PROHIBITED-BAN-AMENDMENT'],
];

describe('published cases', () => {
  it.each(cases)('%s: %s, %s', (_what, date, route, given, verdict, ground) => {
    const decision = decide(movementOn(date, route, given));
    expect(decision.verdict).toBe(verdict);
    expect(decision.grounds.map(({ rule }) => rule)).toContain(ground);
  });
});
