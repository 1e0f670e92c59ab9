import { checkValue } from './check-value';
import { field } from './document-field';
import type { FieldKind } from './document-field';
import { blocksOf, fieldsOf, findField } from './document-fields';
import { wasteDocumentKinds, stepsOf } from './document-kinds';
import { documentsHeld } from './documents-held';
import { decide } from '../law/decide';
import { unknownMaterial } from '../law/movement';

describe.each(wasteDocumentKinds)('The form %s', (kind) => {
  it('asks each thing once, in a block that it has, in its order', () => {
    const keys = fieldsOf[kind].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const blocks = blocksOf[kind].map(({ number }) => number);
    expect([...new Set(fieldsOf[kind].map(({ block }) => block))]).toEqual(blocks);
  });

  it('has the States concerned, without which nothing is compared', () => {
    expect(fieldsOf[kind].filter(({ isRequired }) => isRequired).map(({ key }) => key)).toEqual(expect.arrayContaining(['exportState', 'importState']));
  });
});

it('has every point of Annex V but those on names alone and on what is transmitted', () => {
  const points = (kind: 'NOTIFICATION' | 'MOVEMENT') => new Set(fieldsOf[kind].flatMap(({ annex }) => annex?.split(' ')[1] ?? []));
  const missing = (kind: 'NOTIFICATION' | 'MOVEMENT', last: number) => Array.from({ length: last }, (_, index) => String(index + 1)).filter((point) => !points(kind).has(point));
  // A 5 names carriers, A 20 is what the disposer told the exporter.
  expect(missing('NOTIFICATION', 21)).toEqual(['5', '20']);
  expect(missing('MOVEMENT', 14)).toEqual([]);
});

it('knows every state of the source by its number', () => {
  expect(stepsOf.NOTIFICATION.map(({ code }) => code).sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 100]);
  expect(stepsOf.MOVEMENT.map(({ code }) => code).sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

describe('A value', () => {
  const choices = [{ value: 'BULK', words: { en: '', fr: '' } }, { value: 'BAG', words: { en: '', fr: '' } }];
  const check = (kind: FieldKind, text: string) => {
    const checked = checkValue(field(1, 'x', kind, '', '', { choices }), text);
    return checked.ok ? checked.value : `! ${checked.rule}`;
  };
  it.each<[FieldKind, string, string]>([
    ['TEXT', ' two\nlines ', 'two\nlines'], ['TEXT', 'x\u202E', '! text.bidi-override'], ['COUNTRY', 'NL', 'NL'], ['COUNTRY', 'XX', '! country.unknown'], ['COUNTRIES', 'BE, NL  BE', 'BE NL'], ['COUNTRIES', 'BE XX', '! country.unknown'],
    ['DAY', '2026-02-28', '2026-02-28'], ['DAY', '2026-02-30', '! date.format'], ['COUNT', '12', '12'], ['COUNT', '1.5', '! quantity.not-whole'], ['KILOGRAMS', '21500.500', '21500.5'], ['KILOGRAMS', '1,200', '! quantity.not-decimal'],
    ['CODES', 'a1181 y31; 160213*', 'A1181 Y31 160213*'], ['CODES', '<b>', '! waste-code.malformed'], ['HS', '3915.10', '391510'], ['OPERATION', 'R13', 'R13'], ['OPERATION', 'R14', '! disposal-operation.unknown'],
    ['LOCODE', 'nl rtm', 'NLRTM'], ['CHOICE', 'BULK', 'BULK'], ['CHOICES', 'BULK BAG', 'BULK BAG'], ['CHOICES', 'BULK toString', '! choice.unknown'], ['YES_NO', 'YES', 'YES'], ['YES_NO', 'maybe', '! choice.unknown'],
  ])('%s: %j is %j', (kind, text, expected) => expect(check(kind, text)).toBe(expected));
});

describe('Documents on record', () => {
  const notification = (consents: readonly { state: string; part: 'IMPORT' | 'TRANSIT'; answer: 'CONSENTED_WITH_CONDITIONS' | 'REFUSED' }[]) => ({
    id: 'n', kind: 'NOTIFICATION' as const, number: 'JP 1', state: null, values: [{ field: 'subject', value: 'GENERAL' }, { field: 'lastDay', value: '2026-12-31' }],
    consents: consents.map((one) => ({ ...one, askedOn: null, acknowledgedOn: null, answeredOn: null, validFrom: '2026-01-01', validTo: '2026-06-30', conditions: null, hasWaived: false })),
  });
  const judged = (date: string, documents: Parameters<typeof documentsHeld>[0]) =>
    decide({ date, origin: 'JP', transits: [], destination: 'PH', operation: 'R4', lines: [{ declared: { hs6: '854911', codes: ['A1160'] }, observed: null, status: 'WASTE', tests: [], material: unknownMaterial }], documents: documentsHeld(documents) }).verdict;

  it.each([
    ['with the consent of the State of import', '2026-03-01', 'PH', 'CONSENTED_WITH_CONDITIONS', 'ALLOWED_WITH_CONDITIONS'],
    ['after it has ended', '2026-07-01', 'PH', 'CONSENTED_WITH_CONDITIONS', 'ILLEGAL_TRAFFIC'],
    ['refused', '2026-03-01', 'PH', 'REFUSED', 'ILLEGAL_TRAFFIC'],
    ['with the consent of another State', '2026-03-01', 'VN', 'CONSENTED_WITH_CONDITIONS', 'PRIOR_CONSENT_REQUIRED'],
  ] as const)('%s', (_name, date, state, answer, verdict) => expect(judged(date, [notification([{ state, part: 'IMPORT', answer }])])).toBe(verdict));

  it('are no consent by themselves', () => expect(judged('2026-03-01', [notification([])])).toBe('PRIOR_CONSENT_REQUIRED'));
  it('are findable by their fields', () => expect(findField('MOVEMENT', 'shippedOn')?.kind).toBe('DAY'));
});
