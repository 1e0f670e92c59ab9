import { screen, within } from '@testing-library/react';
import { showPage, somebody } from '../testing/show-page';
import { Experts } from './Experts';
import { NewOperationPage } from './NewOperationPage';
import { isReportingAs } from './reporting';

const person = (id: string, name: string, change: object = {}) => ({
  __typename: 'Person', id, name, title: 'Officer', titleLanguage: 'en', topics: [], languages: ['en'], contactEmail: `${id}@customs.example`, contactPhone: null, ...change,
});
const participation = (id: string, country: string, people: readonly object[], state = 'ACCEPTED') => ({
  __typename: 'Participation', id, state, agency: { __typename: 'Agency', id: `agency-${id}`, shortName: `${country} Customs`, country, region: null },
  members: people.map((each, index) => ({ __typename: 'Member', id: `${id}-${index}`, person: each })),
});

const openExperts = () =>
  showPage(<Experts operationId="o1" />, {
    rooms: ['operations', 'directory', 'kit'],
    answers: {
      OperationExperts: () => ({
        operation: {
          __typename: 'Operation', id: 'o1', name: 'ENFORCE',
          participations: [
            participation('p1', 'MY', [person('aisyah', 'Aisyah', { topics: ['e-waste'], languages: ['ms', 'en'] })]),
            participation('p2', 'FR', [person('claire', 'Claire', { languages: ['fr'] })]),
            participation('p3', 'NL', [person('bas', 'Bas')], 'INVITED'),
          ],
        },
      }),
    },
  });

it('finds the expert of a standing group by topic, country or language, among those who take part', async () => {
  const { user } = await openExperts();
  expect((await screen.findAllByRole('row')).slice(1).map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Aisyah Officer', 'Claire Officer']);
  await user.type(screen.getByLabelText('Whom to ask'), 'french');
  expect(screen.getByText('Claire')).toBeTruthy();
  expect(screen.queryByText('Aisyah')).toBeNull();
});

it('writes the letter that introduces two experts to each other', async () => {
  const { user } = await openExperts();
  await user.click(await screen.findByRole('checkbox', { name: 'Introduce Aisyah to somebody' }));
  expect(screen.getByText(/Mark two people/)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Introduce Claire to somebody' }));
  const letter = new URL(screen.getByRole('link', { name: 'Introduce Aisyah and Claire' }).getAttribute('href') ?? '');
  expect(letter.pathname).toBe('aisyah@customs.example,claire@customs.example');
  expect(letter.searchParams.get('body')).toContain('Claire (FR Customs), both of ENFORCE');
});

it('asks for a first day only where the plan has days', async () => {
  const template = (key: string, kind: string) => ({ __typename: 'OperationTemplate', key, titleKey: `template.${key}`, plan: { __typename: 'OperationPlanDraft', kind } });
  const { user } = await showPage(<NewOperationPage />, {
    as: somebody({ isLead: true }),
    rooms: ['operations', 'common', 'kit'],
    answers: { PlanStarts: () => ({ operationTemplates: [template('waste-operation', 'IN_TIME'), template('standing-group', 'STANDING')], operations: { __typename: 'OperationPage', items: [] } }) },
  });
  expect(await screen.findByLabelText('First operational day')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /standing group/ }));
  expect(screen.queryByLabelText('First operational day')).toBeNull();
});

it.each([
  ['ACCEPTED', 2, 'SeizureReported', ['all', 'reported']],
  // Its only report was sent back: it is not counted, but the agency was not silent.
  ['ACCEPTED', 0, 'SeizureReported', ['all', 'reported']],
  ['ACCEPTED', 0, 'InvitationAccepted', ['all', 'silent']],
  ['INVITED', 0, null, ['all', 'unanswered']],
  ['DECLINED', 0, 'InvitationDeclined', ['all']],
] as const)('an agency that has %s, with %i reports and %s last, is listed under %j', (participationState, reportCount, lastActivityKind, listed) => {
  const known = { participationState, reportCount, lastActivityKind, lastActivityAt: lastActivityKind && '2026-11-20T08:00:00Z' };
  const choices = (['all', 'reported', 'silent', 'unanswered'] as const).filter((which) => isReportingAs(known, which));
  expect(choices).toEqual(listed);
});
