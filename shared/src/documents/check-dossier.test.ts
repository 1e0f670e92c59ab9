import { checkDossier, checks } from './check-dossier';
import type { StateConsent } from './consent';
import type { WasteDocumentKind, WasteDocumentState } from './document-kinds';
import type { Declaration, Dossier, Found, HeldDocument } from './dossier';

interface Given {
  kind?: WasteDocumentKind;
  number?: string | null;
  state?: WasteDocumentState;
  values?: Record<string, string>;
  consents?: Partial<StateConsent>[];
}

const consent = (given: Partial<StateConsent>): StateConsent => ({
  state: 'TR', part: 'IMPORT', answer: 'CONSENTED', askedOn: null, acknowledgedOn: null, answeredOn: null, validFrom: null, validTo: null, conditions: null, hasWaived: false, ...given,
});
const document = ({ kind = 'NOTIFICATION', number = 'GB 0001 004512', state, values = {}, consents = [] }: Given, index: number): HeldDocument => ({
  id: `d${index}`, kind, number, state: state ?? null, values: Object.entries(values).map(([field, value]) => ({ field, value })), consents: consents.map(consent),
});
const unknownDeclaration: Declaration = { hs: null, weightKg: null, notificationNumber: null, departure: null, transits: [], destination: null, expectedOn: null };
const unknownFound: Found = { on: null, country: null, locode: null, codes: [], weights: [] };
const dossier = (documents: Given[], declared: Partial<Declaration> = {}, found: Partial<Found> = {}): Dossier => ({ documents: documents.map(document), declarations: [{ ...unknownDeclaration, ...declared }], found: [{ ...unknownFound, ...found }] });

const states = { exportState: 'GB', importState: 'TR' };
const movement = (values: Record<string, string>, number: string | null = 'GB0001004512'): Given => ({ kind: 'MOVEMENT', number, values });

/** What is wrong, by kind and the letter of its ground; nothing where all agrees. */
const cases: readonly (readonly [string, Dossier, readonly string[]])[] = [
  ['nothing is known', dossier([]), []],
  ['a notification alone', dossier([{ values: states }]), []],
  ['numbers differ in signs only', dossier([{}, movement({})], { notificationNumber: 'gb-0001/004512' }), []],
  ['the movement belongs to another notification', dossier([{}, movement({}, 'GB 0001 009999')]), ['NUMBER MATERIAL_MISMATCH']],
  ['another notification was declared', dossier([{}], { notificationNumber: 'DE 1350 123456' }), ['NUMBER MATERIAL_MISMATCH']],
  ['objected to', dossier([{ state: 'OBJECTED' }]), ['STATE NO_CONSENT']],
  ['never submitted', dossier([{ state: 'NOT_SUBMITTED' }]), ['STATE NO_NOTIFICATION']],
  ['consented to', dossier([{ state: 'CONSENTED' }]), []],
  ['a cancelled movement', dossier([{ kind: 'MOVEMENT', state: 'CANCELLED' }]), ['STATE MATERIAL_MISMATCH']],
  ['found to be false', dossier([{ values: { isFraudulent: 'YES' } }]), ['FRAUD CONSENT_BY_FRAUD']],
  ['disposed of elsewhere', dossier([movement({ isDoneAtFacility: 'NO' })]), ['FRAUD DELIBERATE_DISPOSAL']],
  ['all that was notified is shipped', dossier([{ values: { quantityKg: '20000' } }, movement({ quantityKg: '12000' }), movement({ quantityKg: '8000.000' })]), []],
  ['a gram more than was notified', dossier([{ values: { quantityKg: '20000' } }, movement({ quantityKg: '12000' }), movement({ quantityKg: '8000.001' })]), ['QUANTITY NO_CONSENT']],
  ['declared as the document says', dossier([movement({ quantityKg: '21500.0' })], { weightKg: '21500' }), []],
  ['declared otherwise', dossier([movement({ quantityKg: '21500' })], { weightKg: '21500.5' }), ['QUANTITY MATERIAL_MISMATCH']],
  ['weighed within five per cent', dossier([movement({ quantityKg: '20000' })], {}, { weights: [{ kilograms: '21000', basis: 'WEIGHED' }] }), []],
  ['weighed beyond five per cent', dossier([movement({ quantityKg: '20000' })], {}, { weights: [{ kilograms: '21000.001', basis: 'WEIGHED' }] }), ['QUANTITY MATERIAL_MISMATCH']],
  ['estimated within twenty per cent', dossier([movement({ quantityKg: '20000' })], {}, { weights: [{ kilograms: '24000', basis: 'ESTIMATED' }] }), []],
  ['what was merely declared is not found', dossier([movement({ quantityKg: '20000' })], {}, { weights: [{ kilograms: '40000', basis: 'DECLARED' }] }), []],
  ['less arrived', dossier([movement({ quantityKg: '20000', receivedKg: '18000' })]), ['QUANTITY MATERIAL_MISMATCH']],
  ['the last of its shipments', dossier([{ values: { shipments: '3' } }, movement({ serial: '3' })]), []],
  ['a shipment too many', dossier([{ values: { shipments: '3' } }, movement({ serial: '4' })]), ['SHIPMENTS NO_CONSENT']],
  ['a single one shipped twice', dossier([{ values: { subject: 'SINGLE' } }, movement({}), movement({})]), ['SHIPMENTS NO_CONSENT']],
  ['declared under the heading of the document', dossier([{ values: { hs: '391510' } }], { hs: '3915' }), []],
  ['declared under another heading', dossier([{ values: { hs: '391510' } }], { hs: '390110' }), ['CODE MATERIAL_MISMATCH']],
  ['found what is named', dossier([{ values: { codes: 'A1181 Y31' } }], {}, { on: '2026-03-01', codes: ['A1181'] }), []],
  ['found an entry where a category is named', dossier([{ values: { codes: 'Y31' } }], {}, { on: '2026-03-01', codes: ['A1160'] }), []],
  ['found another category', dossier([{ values: { codes: 'Y31 A1160' } }], {}, { on: '2026-03-01', codes: ['A1160', 'Y29'] }), ['CODE MATERIAL_MISMATCH']],
  ['found something else', dossier([{ values: { codes: 'Y48' } }], {}, { on: '2026-03-01', codes: ['A3210'] }), ['CODE MATERIAL_MISMATCH']],
  ['hazardous waste with the form for green waste', dossier([{ kind: 'ANNEX_VII', values: { codes: 'B3011' } }], {}, { on: '2026-03-01', codes: ['A3210'] }), ['CODE NO_NOTIFICATION']],
  ['other green waste with the form for green waste', dossier([{ kind: 'ANNEX_VII', values: { codes: 'B3011' } }], {}, { on: '2026-03-01', codes: ['B3020'] }), ['CODE MATERIAL_MISMATCH']],
  ['a movement beyond the notified codes', dossier([{ values: { codes: 'Y48' } }, movement({ codes: 'A3210' })]), ['CODE NO_CONSENT']],
  ['from elsewhere', dossier([{ values: states }], { departure: 'NL', destination: 'TR' }), ['ROUTE MATERIAL_MISMATCH']],
  ['to elsewhere', dossier([{ values: states }], { departure: 'GB', destination: 'SY' }), ['ROUTE MATERIAL_MISMATCH']],
  ['through a State that was asked', dossier([{ values: { ...states, transitStates: 'GR BG' } }], { transits: ['GR'] }), []],
  ['through a State that was not asked', dossier([{ values: states }], { transits: ['GR'] }), ['ROUTE NO_NOTIFICATION']],
  ['found where nobody was asked', dossier([{ values: states }], {}, { country: 'GR' }), ['ROUTE NO_NOTIFICATION']],
  ['green waste passes without', dossier([{ kind: 'ANNEX_VII', values: states }], { transits: ['GR'] }), []],
  ['a movement to another State', dossier([{ values: states }, movement({ exportState: 'GB', importState: 'SY' })]), ['ROUTE NO_CONSENT']],
  ['refused', dossier([{ consents: [{ answer: 'REFUSED' }] }]), ['CONSENT NO_CONSENT']],
  ['consented with conditions', dossier([{ consents: [{ answer: 'CONSENTED_WITH_CONDITIONS' }] }]), []],
  ['silence of the State of import', dossier([{ consents: [{ answer: 'NONE', hasWaived: true, acknowledgedOn: '2026-01-01' }] }, movement({ shippedOn: '2026-06-01' })]), ['CONSENT NO_CONSENT']],
  ['sixty days of silence where it was waived', dossier([{ consents: [{ part: 'TRANSIT', answer: 'NONE', hasWaived: true, acknowledgedOn: '2026-01-01' }] }, movement({ shippedOn: '2026-03-02' })]), []],
  ['fifty-nine of them', dossier([{ consents: [{ part: 'TRANSIT', answer: 'NONE', hasWaived: true, acknowledgedOn: '2026-01-01' }] }, movement({ shippedOn: '2026-03-01' })]), ['CONSENT NO_CONSENT']],
  ['silence where it was not waived', dossier([{ consents: [{ part: 'TRANSIT', answer: 'NONE', acknowledgedOn: '2026-01-01' }] }, movement({ shippedOn: '2026-06-01' })]), ['CONSENT NO_CONSENT']],
  ['on the last day of a consent', dossier([{ consents: [{ validFrom: '2026-01-01', validTo: '2026-06-30' }] }, movement({ shippedOn: '2026-06-30' })]), []],
  ['the day after', dossier([{ consents: [{ validFrom: '2026-01-01', validTo: '2026-06-30' }] }, movement({ shippedOn: '2026-07-01' })]), ['DATE NO_CONSENT']],
  ['the day before', dossier([{ consents: [{ validFrom: '2026-01-01' }] }, movement({ shippedOn: '2025-12-31' })]), ['DATE NO_CONSENT']],
  ['expected after the notified period', dossier([{ values: { firstDay: '2026-01-01', lastDay: '2026-06-30' } }], { expectedOn: '2026-07-02' }), ['DATE NO_CONSENT']],
  ['twelve months', dossier([{ values: { firstDay: '2026-01-01', lastDay: '2026-12-31' } }]), []],
  ['twelve months and a day', dossier([{ values: { firstDay: '2026-01-01', lastDay: '2027-01-01' } }]), ['DATE NO_CONSENT']],
  ['found before it began', dossier([movement({ shippedOn: '2026-03-02' })], {}, { on: '2026-03-01' }), ['DATE MATERIAL_MISMATCH']],
  ['found where it enters', dossier([{ values: { ...states, entryPoint: 'TRIZM' } }], {}, { country: 'TR', locode: 'TRIZM' }), []],
  ['found at another port', dossier([{ values: { ...states, entryPoint: 'TRIZM' } }], {}, { country: 'TR', locode: 'TRMER' }), ['OFFICE MATERIAL_MISMATCH']],
  ['the other end says nothing', dossier([{ values: { ...states, exitPoint: 'GBFXT' } }], {}, { country: 'TR', locode: 'TRMER' }), []],
  ['another consignor', dossier([movement({ exporterIsConsignor: 'NO' })]), ['PARTY MATERIAL_MISMATCH']],
  ['a facility in another State', dossier([{ values: { ...states, facilityCountry: 'SY' } }]), ['PARTY MATERIAL_MISMATCH']],
  ['a movement to a facility elsewhere', dossier([{ values: { facilityCountry: 'TR' } }, movement({ facilityCountry: 'SY' })]), ['PARTY MATERIAL_MISMATCH']],
  ['another operation than was notified', dossier([{ values: { operation: 'R3' } }, movement({ operation: 'D10' })]), ['OPERATION NO_CONSENT']],
  ['disposal with the form for green waste', dossier([{ kind: 'ANNEX_VII', values: { operation: 'D1' } }]), ['OPERATION NO_NOTIFICATION']],
];

describe('What does not agree', () => {
  it.each(cases)('%s', (_name, given, expected) => expect(checkDossier(given).map(({ kind, ground }) => `${kind} ${ground}`)).toEqual(expected));

  it.each(Object.keys(checks))('the table tells when the check of %s is dropped', (dropped) => {
    const left = Object.entries(checks).flatMap(([name, check]) => (name === dropped ? [] : [check]));
    const red = cases.filter(([, given, expected]) => checkDossier(given, left).map(({ kind, ground }) => `${kind} ${ground}`).join() !== expected.join());
    expect(red.length).toBeGreaterThan(0);
  });

  it('comes by the letters of Article 9(1), each told in two languages and with both sides', () => {
    const all = checkDossier(dossier([{ state: 'OBJECTED', values: { ...states, hs: '391510', isFraudulent: 'YES' } }], { transits: ['GR'], hs: '390110' }));
    expect(all.map(({ ground }) => ground)).toEqual(['NO_NOTIFICATION', 'NO_CONSENT', 'CONSENT_BY_FRAUD', 'MATERIAL_MISMATCH']);
    expect(all.at(-1)).toEqual({
      kind: 'CODE', ground: 'MATERIAL_MISMATCH', documentId: 'd0', field: 'hs', said: '391510', found: '390110',
      words: { en: 'The document names HS 391510; HS 390110 was declared.', fr: 'Le document indique SH 391510 ; SH 390110 a été déclaré.' },
    });
    for (const { words } of all) expect(Object.values(words).every((text) => text.length > 10)).toBe(true);
  });
});
