import { decide, sentenceOf } from './decide';
import { rules } from './rules';
import type { Given } from './testing/movement';
import { consentOf, movementOn } from './testing/movement';

type Case = readonly [rule: string, applies: boolean, what: string, date: string, route: string, given: Given];

const notified = { held: ['NOTIFICATION'] } as const;
const noticeWith = (...consents: ReturnType<typeof consentOf>[]): Given['documents'] => ({ ...notified, consents });
const cleared = [{ characteristic: null, isShown: false }];
const shown = [{ characteristic: 'H12', isShown: true }];

/** Of each rule: where it applies, where it does not, and the day on which that changes. */
const table: readonly Case[] = [
  ['SCOPE-RADIOACTIVE', true, 'radioactive scrap', '2026-01-15', 'DE>FR', { codes: ['B1010'], material: { isRadioactive: true } }],
  ['SCOPE-RADIOACTIVE', false, 'when that is not known', '2026-01-15', 'DE>FR', { codes: ['B1010'] }],
  ['SCOPE-SHIP', true, 'waste oil of a ship’s engine', '2026-01-15', 'DE>FR', { codes: ['Y9'], material: { isFromShip: true } }],
  ['SCOPE-SHIP', false, 'waste oil of a workshop', '2026-01-15', 'DE>FR', { codes: ['Y9'] }],
  ['STATUS-UNKNOWN', true, 'used computers of which nobody knows whether they work', '2026-01-15', 'DE>GH', { hs6: '847130', status: 'UNKNOWN' }],
  ['STATUS-UNKNOWN', false, 'scrap', '2026-01-15', 'DE>GH', { codes: ['B1010'] }],
  ['STATUS-NOT-WASTE', true, 'computers that work', '2026-01-15', 'DE>GH', { hs6: '847130', status: 'NOT_WASTE' }],
  ['STATUS-NOT-WASTE', false, 'what is called goods and carries a waste code', '2026-01-15', 'DE>GH', { codes: ['A1181'], status: 'NOT_WASTE' }],
  ['CLASS-LISTED', true, 'an entry in force', '2025-01-01', 'DE>FR', { codes: ['A1181'] }],
  ['CLASS-LISTED', false, 'an entry that was not yet in force', '2024-12-31', 'DE>FR', { codes: ['A1181'] }],
  ['CLASS-LISTED', true, 'the last day of an entry', '2024-12-31', 'DE>FR', { codes: ['B1110'] }],
  ['CLASS-UNKNOWN', true, 'no code', '2026-01-15', 'DE>FR', { hs6: '854921' }],
  ['CLASS-UNKNOWN', true, 'an entry of a later amendment', '2020-12-31', 'DE>FR', { codes: ['Y48'] }],
  ['CLASS-UNKNOWN', false, 'the same a day later', '2021-01-01', 'DE>FR', { codes: ['Y48'] }],
  ['CLASS-UNKNOWN', false, 'a former entry with one successor', '2026-01-15', 'DE>FR', { codes: ['A1180'] }],
  ['CLASS-TESTED', true, 'list A, and no characteristic found', '2026-01-15', 'DE>FR', { codes: ['A1010'], tests: cleared }],
  ['CLASS-TESTED', true, 'list B, and a characteristic found', '2026-01-15', 'DE>FR', { codes: ['B1010'], tests: shown }],
  ['CLASS-TESTED', false, 'list A, and a characteristic found', '2026-01-15', 'DE>FR', { codes: ['A1010'], tests: shown }],
  ['CLASS-PLASTIC', true, 'more than 2 % of other matter', '2026-01-15', 'GB>FR', { codes: ['B3011'], operation: 'R3', material: { contaminationPercent: '2.01' } }],
  ['CLASS-PLASTIC', false, '2 % of other matter', '2026-01-15', 'GB>FR', { codes: ['B3011'], operation: 'R3', material: { contaminationPercent: '2.00' } }],
  ['CLASS-PLASTIC', true, 'to be burnt', '2026-01-15', 'GB>FR', { codes: ['B3011'], operation: 'R1' }],
  ['PROHIBITED-ANTARCTIC', true, 'household waste', '2026-01-15', 'AR>AQ', { codes: ['Y46'], operation: 'D1' }],
  ['PROHIBITED-ANTARCTIC', false, 'to anywhere else', '2026-01-15', 'AR>CL', { codes: ['Y46'], operation: 'D1' }],
  ['PROHIBITED-NON-PARTY', true, 'from a Party to a State that is none', '2026-01-15', 'BR>HT', { codes: ['A1160'] }],
  ['PROHIBITED-NON-PARTY', true, 'from a State that is none', '2026-01-15', 'US>BR', { codes: ['Y48'] }],
  ['PROHIBITED-NON-PARTY', false, 'recovery within the OECD', '2026-01-15', 'US>MX', { codes: ['A1160'] }],
  ['PROHIBITED-NON-PARTY', true, 'disposal within the OECD, without an agreement', '2026-01-15', 'US>KR', { codes: ['A1160'], operation: 'D1' }],
  ['PROHIBITED-NON-PARTY', false, 'under an agreement', '2026-01-15', 'PH>US', { codes: ['A1160'] }],
  ['PROHIBITED-NON-PARTY', true, 'against the direction of that agreement', '2026-01-15', 'US>PH', { codes: ['A1160'] }],
  ['PROHIBITED-NON-PARTY', true, 'the day before accession', '2013-03-24', 'PK>AF', { codes: ['A1160'] }],
  ['PROHIBITED-NON-PARTY', false, 'the day of accession', '2013-03-25', 'PK>AF', { codes: ['A1160'] }],
  ['PROHIBITED-NON-PARTY', false, 'green waste', '2026-01-15', 'US>BR', { codes: ['B1010'] }],
  ['AGREEMENT', true, 'in its direction', '2026-01-15', 'PH>US', { codes: ['A1160'] }],
  ['AGREEMENT', false, 'against its direction', '2026-01-15', 'US>PH', { codes: ['A1160'] }],
  ['AGREEMENT', true, 'on its first day', '2001-12-31', 'PH>US', { codes: ['A1160'] }],
  ['AGREEMENT', false, 'on the day before', '2001-12-30', 'PH>US', { codes: ['A1160'] }],
  ['AGREEMENT', false, 'green waste', '2026-01-15', 'PH>US', { codes: ['B1010'] }],
  ['PROHIBITED-BAN-AMENDMENT', true, 'from Norway to India', '2026-01-15', 'NO>IN', { codes: ['A1160'] }],
  ['PROHIBITED-BAN-AMENDMENT', false, 'the day before it was in force', '2019-12-04', 'NO>IN', { codes: ['A1160'] }],
  ['PROHIBITED-BAN-AMENDMENT', true, 'the day it came into force', '2019-12-05', 'NO>IN', { codes: ['A1160'] }],
  ['PROHIBITED-BAN-AMENDMENT', false, 'other waste of Annex II', '2026-01-15', 'NO>IN', { codes: ['Y48'] }],
  ['PROHIBITED-BAN-AMENDMENT', false, 'from a State that is not bound by it', '2026-01-15', 'JP>IN', { codes: ['A1160'] }],
  ['PROHIBITED-BAN-AMENDMENT', false, 'to a State of Annex VII', '2026-01-15', 'NO>LI', { codes: ['A1160'] }],
  ['PROHIBITED-BAMAKO', true, 'residues of burnt household waste', '2026-01-15', 'BR>TG', { codes: ['Y47'] }],
  ['PROHIBITED-BAMAKO', true, 'list A that tests have cleared', '2026-01-15', 'BR>TG', { codes: ['A1010'], tests: cleared }],
  ['PROHIBITED-BAMAKO', false, 'from another Party', '2026-01-15', 'CI>TG', { codes: ['A1010'] }],
  ['PROHIBITED-BAMAKO', false, 'plastic of Annex II', '2026-01-15', 'BR>TG', { codes: ['Y48'] }],
  ['PROHIBITED-WAIGANI', true, 'from outside to an island', '2026-01-15', 'JP>TO', { codes: ['A1160'] }],
  ['PROHIBITED-WAIGANI', true, 'from New Zealand to an island', '2026-01-15', 'NZ>WS', { codes: ['A1160'] }],
  ['PROHIBITED-WAIGANI', false, 'from an island to Australia', '2026-01-15', 'WS>AU', { codes: ['A1160'] }],
  ['PROHIBITED-IZMIR', true, 'export to a developing country', '2026-01-15', 'TR>LB', { codes: ['A1160'] }],
  ['PROHIBITED-IZMIR', true, 'transit through a Party outside the Union', '2026-01-15', 'LB>DZ', { codes: ['A1160'], transits: ['TN'] }],
  ['PROHIBITED-IZMIR', false, 'import into a Party within the Union', '2026-01-15', 'IT>MT', { codes: ['A1160'] }],
  ['PROHIBITED-KUWAIT', true, 'for final disposal', '2026-01-15', 'IN>SA', { codes: ['A1160'], operation: 'D1' }],
  ['PROHIBITED-KUWAIT', false, 'for recovery', '2026-01-15', 'IN>SA', { codes: ['A1160'] }],
  ['PROHIBITED-CENTRAL-AMERICA', true, 'from outside', '2026-01-15', 'MX>GT', { codes: ['A1160'] }],
  ['PROHIBITED-CENTRAL-AMERICA', false, 'from within', '2026-01-15', 'SV>GT', { codes: ['A1160'] }],
  ['PROHIBITED-EU-HAZARDOUS', true, 'household waste out of the Union', '2020-11-01', 'DE>UA', { codes: ['Y46'] }],
  ['PROHIBITED-EU-HAZARDOUS', true, 'amber waste out of the Union', '2020-11-01', 'DE>UA', { codes: ['AC270'] }],
  ['PROHIBITED-EU-HAZARDOUS', false, 'within the Union', '2020-11-01', 'DE>BG', { codes: ['Y46'] }],
  ['PROHIBITED-EU-HAZARDOUS', true, 'out of the United Kingdom after it left', '2024-11-01', 'GB>UA', { codes: ['Y48'] }],
  ['PROHIBITED-EU-HAZARDOUS', true, 'to Costa Rica the day before it joined the OECD', '2021-05-24', 'DE>CR', { codes: ['Y46'] }],
  ['PROHIBITED-EU-HAZARDOUS', false, 'to Costa Rica the day it joined', '2021-05-25', 'DE>CR', { codes: ['Y46'] }],
  ['PROHIBITED-EU-HAZARDOUS', false, 'green waste', '2020-11-01', 'DE>UA', { codes: ['B1010'] }],
  ['PROHIBITED-EU-DISPOSAL', true, 'for disposal in the OECD', '2026-01-15', 'DE>US', { codes: ['B2020'], operation: 'D1' }],
  ['PROHIBITED-EU-DISPOSAL', false, 'for disposal in Switzerland', '2026-01-15', 'DE>CH', { codes: ['A1160'], operation: 'D10' }],
  ['PROHIBITED-EU-DISPOSAL', true, 'mixed municipal waste for recovery', '2026-01-15', 'DE>TR', { codes: ['20 03 01'] }],
  ['PROHIBITED-UK-DISPOSAL', true, 'mixed municipal waste to a neighbour', '2020-11-01', 'GB>NL', { codes: ['20 03 01'] }],
  ['PROHIBITED-UK-DISPOSAL', false, 'refuse derived fuel to a neighbour', '2020-11-01', 'GB>NL', { codes: ['19 12 10'], operation: 'R1' }],
  ['PROHIBITED-EU-PLASTIC', true, 'on the first day', '2026-11-21', 'DE>IN', { codes: ['B3011'], operation: 'R3' }],
  ['PROHIBITED-EU-PLASTIC', false, 'on the day before', '2026-11-20', 'DE>IN', { codes: ['B3011'], operation: 'R3' }],
  ['PROHIBITED-EU-PLASTIC', false, 'to the OECD', '2026-11-21', 'DE>TR', { codes: ['B3011'], operation: 'R3' }],
  ['EU-LIST', true, 'on the first day', '2027-05-21', 'DE>ET', { codes: ['B1010'] }],
  ['EU-LIST', false, 'on the day before', '2027-05-20', 'DE>ET', { codes: ['B1010'] }],
  ['EU-LIST', false, 'from a country outside the Union', '2027-05-21', 'GB>ET', { codes: ['B1010'] }],
  ['NATIONAL-MEASURE', true, 'by the subheading alone', '2021-01-01', 'JP>CN', { hs6: '470710' }],
  ['NATIONAL-MEASURE', true, 'from a State outside the Convention', '2026-01-15', 'US>MY', { hs6: '391510' }],
  ['NATIONAL-MEASURE', false, 'before it was laid down', '2024-12-31', 'JP>TH', { hs6: '391510' }],
  ['ILLEGAL-MISMATCH', true, 'goods of another heading', '2026-01-15', 'DE>GH', { hs6: '870899', observed: { hs6: '854921', codes: ['A1181'] } }],
  ['ILLEGAL-MISMATCH', true, 'green declared, hazardous found', '2026-01-15', 'DE>FR', { codes: ['B1010'], observed: { codes: ['A1010'] } }],
  ['ILLEGAL-MISMATCH', false, 'what was declared', '2026-01-15', 'DE>FR', { hs6: '780200', codes: ['B1010'], observed: { hs6: '780200', codes: ['B1010'] } }],
  ['ILLEGAL-MISMATCH', false, 'nobody has looked', '2026-01-15', 'DE>FR', { codes: ['B1010'] }],
  ['ILLEGAL-FRAUD', true, 'a forged consent', '2026-01-15', 'DE>FR', { codes: ['A1160'], documents: { ...notified, isFraudulent: true } }],
  ['ILLEGAL-FRAUD', false, 'nobody says so', '2026-01-15', 'DE>FR', { codes: ['A1160'], documents: notified }],
  ['CONSENT-NOTIFICATION', true, 'hazardous waste', '2026-01-15', 'DE>FR', { codes: ['A1160'] }],
  ['CONSENT-NOTIFICATION', false, 'green waste', '2026-01-15', 'DE>FR', { codes: ['B1010'] }],
  ['CONSENT-NOTIFICATION', true, 'amber waste within the OECD', '2026-01-15', 'JP>KR', { codes: ['AC270'] }],
  ['CONSENT-IMPORT', true, 'a consent', '2026-01-15', 'BR>ES', { codes: ['A1080'], documents: noticeWith(consentOf('ES', 'CONSENTED')) }],
  ['CONSENT-IMPORT', false, 'no notification, which is said first', '2026-01-15', 'BR>ES', { codes: ['A1080'] }],
  ['CONSENT-TRANSIT', true, 'silence after 59 days where written consent was waived', '2026-01-15', 'BR>ES', { codes: ['A1080'], transits: ['UY'], documents: noticeWith(consentOf('ES', 'CONSENTED'), consentOf('UY', 'NONE', { hasWaived: true, askedOn: '2025-11-17' })) }],
  ['CONSENT-TRANSIT', false, 'silence after 60 days where written consent was waived', '2026-01-15', 'BR>ES', { codes: ['A1080'], transits: ['UY'], documents: noticeWith(consentOf('ES', 'CONSENTED'), consentOf('UY', 'NONE', { hasWaived: true, askedOn: '2025-11-16' })) }],
  ['CONSENT-GENERAL', true, 'the day after its last', '2026-01-15', 'BR>ES', { codes: ['A1080'], documents: { ...notified, notifiedUntil: '2026-01-14' } }],
  ['CONSENT-GENERAL', false, 'its last day', '2026-01-15', 'BR>ES', { codes: ['A1080'], documents: { ...notified, notifiedUntil: '2026-01-15' } }],
  ['CONSENT-PAPERS', true, 'a load without its movement document', '2026-01-15', 'BR>ES', { codes: ['A1080'], documents: { ...noticeWith(consentOf('ES', 'CONSENTED')), absent: ['MOVEMENT_DOCUMENT'] } }],
  ['CONSENT-PAPERS', false, 'everything there', '2026-01-15', 'BR>ES', { codes: ['A1080'], documents: { consents: [consentOf('ES', 'CONSENTED')], held: ['NOTIFICATION', 'CONTRACT', 'FINANCIAL_GUARANTEE', 'MOVEMENT_DOCUMENT'] } }],
  ['GREEN', true, 'scrap', '2026-01-15', 'JP>KR', { codes: ['B1010'] }],
  ['GREEN', false, 'list A', '2026-01-15', 'JP>KR', { codes: ['A1010'] }],
  ['UNLISTED', true, 'to where its control is not known', '2026-01-15', 'DE>GH', { codes: ['19 12 10'] }],
  ['UNLISTED', false, 'within the Union', '2026-01-15', 'DE>FR', { codes: ['19 12 10'] }],
  ['AMBER-OUTSIDE', true, 'outside the OECD', '2026-01-15', 'BR>IN', { codes: ['AC270'] }],
  ['AMBER-OUTSIDE', false, 'from the United Kingdom to a member of the Union that is outside it', '2024-11-01', 'GB>BG', { codes: ['AC270'] }],
  ['AMBER-OUTSIDE', false, 'within it', '2026-01-15', 'JP>KR', { codes: ['AC270'] }],
];

describe('the rules', () => {
  it.each(table)('%s applies: %s (%s)', (rule, applies, _what, date, route, given) => {
    expect(decide(movementOn(date, route, given)).grounds.some((ground) => ground.rule === rule)).toBe(applies);
  });

  it('have each a case where they apply and one where they do not', () => {
    const shown = (applies: boolean): string[] => [...new Set(table.flatMap(([rule, does]) => (does === applies ? [rule] : [])))].sort();
    const all = rules.map(({ id }) => id).sort();
    expect([shown(true), shown(false)]).toEqual([all, all]);
  });

  it.each(['en', 'fr'] as const)('say why, in %s, with every name filled in', (language) => {
    const sentences = table.flatMap(([, , , date, route, given]) => decide(movementOn(date, route, given)).grounds.map((ground) => sentenceOf(ground, language)));
    expect(sentences.filter((sentence) => sentence === '' || /undefined|null|\[object/.test(sentence))).toEqual([]);
  });
});
