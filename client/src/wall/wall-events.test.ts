import i18next from 'i18next';
import type { FeedLine_EventFragment } from '../graphql/graphql';
import { startLanguage } from '../i18n/start-language';
import { createFormat } from '../platform/format';
import { handlingSpecimen } from '../testing/handling-specimen';
import { wallEventOf, wallKinds } from './wall-events';

beforeAll(async () => {
  await startLanguage('en');
  await i18next.loadNamespaces(['wall', 'activity', 'vocabulary']);
});

const agency = { __typename: 'Agency' as const, id: 'nl', shortName: 'NL Customs' };
const event = (kind: string, subject: FeedLine_EventFragment['subject'], named: Record<string, string | number> = {}): FeedLine_EventFragment => ({
  __typename: 'OperationEvent', id: 'e', kind, at: '2026-03-10T08:00:00Z', arguments: named, actor: null, agency, subject,
});
const seizure = {
  __typename: 'Seizure' as const, id: 's', reference: 'S-1', place: 'Rotterdam', country: 'NL', wasteStream: 'E_WASTE' as const, declaredDescription: 'Scrap', foundDescription: 'Broken sets', totalKg: '12500', state: 'SUBMITTED' as const, handling: handlingSpecimen(),
};
const target = { __typename: 'Target' as const, id: 't', title: 'Container of sets', outcome: null, assignments: [], handling: handlingSpecimen() };

it.each([
  ['a report', event('SeizureReported', seizure), { place: 'Rotterdam', found: 'Broken sets', amount: '12.5 t', declared: 'Scrap' }],
  ['a validation', event('SeizureValidated', seizure), { place: 'Rotterdam', found: 'Validated: Broken sets', amount: '12.5 t' }],
  ['a new target', event('TargetNominated', target), { place: 'NL Customs', found: 'New target: Container of sets' }],
  ['a control', event('TargetControlled', { __typename: 'Control', id: 'c', finding: 'NOTHING_FOUND', target }), { place: 'NL Customs', found: 'Controlled Container of sets: Nothing found' }],
  ['an acceptance', event('InvitationAccepted', { __typename: 'Participation', id: 'p', agency: { __typename: 'Agency', id: 'gh', shortName: 'GH Customs' } }), { place: 'GH Customs', found: 'takes part' }],
  ['an import', event('SeizuresImported', { __typename: 'Operation', id: 'o', name: 'O' }, { count: 40 }), { place: 'NL Customs', found: '40 reports imported' }],
])('says where and what: %s', (_what, given, said) => {
  const { id: _id, at: _at, shape, tone: _tone, ...told } = wallEventOf(given, i18next.getFixedT('en', ['wall', 'activity', 'vocabulary', 'kit']) as never, createFormat('en'));
  expect(told).toEqual(said);
  expect(shape).not.toBe('dash');
});

it('never tells a draft, which is its agency’s own', () => expect(wallKinds).not.toContain('SeizureDrafted'));
