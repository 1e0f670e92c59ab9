import { checkDraft } from './check-draft';
import { bodyOf, draftOf, knownInstant } from './report-body';
import { emptyDraft, type ReportDraft } from './report-draft';

const now = '2026-03-10T02:30:00.000Z';
const draft = (patch: Partial<ReportDraft> = {}): ReportDraft => ({ ...emptyDraft({ country: 'TH', zone: 'Asia/Bangkok' }, now), ...patch });

const whole = draft({
  place: { name: 'Laem Chabang', locode: 'THLCH', latitude: '13.08', longitude: '100.9' },
  foundDescription: 'circuit boards',
  containers: 'MSKU 907032 3; CSQU3054383',
  items: [{ wasteStream: 'E_WASTE', description: '', hazards: ['H11'], unNumber: '', quantities: [{ amount: '12 500,5', unit: 'KILOGRAM', basis: 'WEIGHED' }, { amount: '', unit: 'PIECE', basis: 'WEIGHED' }] }],
  route: [{ part: 'DEPARTURE', country: 'US', place: { name: 'Los Angeles', locode: 'USLAX' } }, { part: 'DESTINATION', place: { name: '' } }],
});

it('begins now, on the clock of the place', () => {
  expect(draft().when).toEqual({ date: '2026-03-10', time: '09:30', precision: 'MINUTE' });
});

it.each([
  [{ date: '2026-03-10', time: '09:30', precision: 'MINUTE' }, '2026-03-10T02:30:00.000Z'],
  [{ date: '2026-03-10', time: '', precision: 'DAY' }, '2026-03-10T05:00:00.000Z'],
  [{ date: '2026-03', time: '', precision: 'MONTH' }, '2026-03-01T05:00:00.000Z'],
  [{ date: '2026', time: '', precision: 'YEAR' }, '2026-01-01T05:00:00.000Z'],
  [{ date: '', time: '', precision: 'MINUTE' }, null],
] as const)('%j is the instant %s', (when, instant) => {
  expect(knownInstant(when, 'Asia/Bangkok')).toBe(instant);
});

it('sends a comma as a point where the comma is the decimal sign, and leaves out what is empty', () => {
  const body = bodyOf(whole, 'fr', 'fr-FR');
  expect(body.items?.[0]?.quantities).toEqual([{ amount: '12500.5', unit: 'KILOGRAM', basis: 'WEIGHED' }]);
  expect(body.containerNumbers).toEqual(['MSKU 907032 3', 'CSQU3054383']);
  expect(body.route).toEqual([{ part: 'DEPARTURE', country: 'US', place: 'Los Angeles', locode: 'USLAX' }]);
  expect(body.declaredDescription).toBeNull();
});

it('reads a report back into the form as it was sent', () => {
  const sent = bodyOf(whole, 'fr', 'fr-FR');
  expect(bodyOf(draftOf(sent, 'fr-FR'), 'fr', 'fr-FR')).toEqual(sent);
});

it.each(['MINUTE', 'DAY', 'MONTH', 'YEAR'] as const)('leaves the instant alone when a report known to the %s is corrected elsewhere', (detectedPrecision) => {
  const stands = { ...bodyOf(whole, 'en', 'en-GB'), detectedAt: '2026-03-10T01:27:33.000Z', detectedPrecision };
  const form = draftOf(stands, 'en-GB');
  expect(bodyOf({ ...form, foundDescription: 'other boards' }, 'en', 'en-GB').detectedAt).toBe('2026-03-10T01:27:33.000Z');
  expect(bodyOf({ ...form, when: { date: '2026-03-11', time: '10:00', precision: 'MINUTE' } }, 'en', 'en-GB').detectedAt).toBe('2026-03-11T03:00:00.000Z');
});

it.each([
  ['nothing yet', draft({ country: undefined }), ['country', 'place', 'foundDescription', 'items.0.wasteStream', 'items.0.quantities']],
  ['a wrong check digit', { ...whole, containers: 'MSKU9070324' }, ['containerNumbers.0']],
  ['an amount that is no number', { ...whole, items: [{ ...whole.items[0]!, quantities: [{ amount: 'much', unit: 'KILOGRAM' as const, basis: 'WEIGHED' as const }] }] }, ['items.0.quantities.0.amount']],
  ['nothing wrong', whole, []],
])('finds %s before anything is sent', (_what, given, fields) => {
  expect(checkDraft(given, true, 'fr-FR').map(({ field }) => field)).toEqual(fields);
});

it('lets a draft be unfinished', () => {
  expect(checkDraft(draft({ country: undefined }), false, 'en-GB')).toEqual([]);
});
