import { Observable } from '@apollo/client';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { TargetPage } from '../targets/TargetPage';
import { InRoom } from '../testing/in-room';
import { showPage } from '../testing/show-page';
import { refusedSpecimen, targetSpecimen } from '../testing/target-specimen';

const interest = (over: object = {}) => ({
  __typename: 'Interest', id: 'i-1', operationId: 'o-1', kinds: ['CONTAINER', 'VESSEL'], answer: 'OPEN', isOfferedOther: false, version: 1, viewerCanAnswer: true, foundAt: '2026-06-09T06:00:00Z',
  otherAgency: { __typename: 'Agency', id: 'agency-3', shortName: 'GH Customs' }, ...over,
});

const open = (over: object, answer: object | null = null, language: 'en' | 'fr' = 'en') => {
  let standing = over;
  return showPage(
    <Route path="/operations/:operationId/targets/:targetId">
      <InRoom operationId="o-1">
        <TargetPage operationId="o-1" />
      </InRoom>
    </Route>,
    {
      language, path: `/operations/o-1/targets/t-1?lang=${language}`, rooms: ['messages', 'targets', 'parties', 'seizures', 'operations', 'map', 'refusals', 'deconfliction', 'vocabulary', 'kit'],
      answers: {
        TargetPage: () => ({ target: targetSpecimen(standing), operation: { __typename: 'Operation', id: 'o-1', viewerCan: { __typename: 'OperationRights', report: true }, sendableKinds: [], participations: [] } }),
        TargetWarnings: () => ({ operation: { __typename: 'Operation', id: 'o-1', messages: { __typename: 'MessagePage', items: [] } } }),
        OperationLive: () => new Observable<object>(() => undefined),
        AnswerInterest: () => {
          if (answer && !('refusals' in answer)) standing = { interests: [answer] };
          return { answerInterest: answer };
        },
      },
    },
  );
};
const part = (name: string) => screen.findByRole('region', { name });

it('says who has an interest in what, and nothing more', async () => {
  await open({ interests: [interest()] });
  const shown = await part('Interest of others');
  expect(within(shown).getByText('GH Customs has an interest in a container and a vessel of this record.')).toBeTruthy();
  expect(within(shown).getByText('Neither side knows more. GH Customs has not answered.')).toBeTruthy();
  expect(within(shown).queryByRole('link')).toBeNull();
});

it.each([
  [{ answer: 'OPEN', isOfferedOther: true }, 'GH Customs will show its record if you show yours.', ['Show our record', 'Not now']],
  [{ answer: 'OFFERED' }, 'You will show yours if GH Customs shows its own. It has not answered.', ['Take the offer back']],
  [{ answer: 'NOT_NOW' }, 'You answered: not now. GH Customs is not told.', ['Show our record']],
  [{ answer: 'REVEALED', viewerCanAnswer: false }, 'Both sides show their records: you and GH Customs see each other’s.', []],
  [{ viewerCanAnswer: false }, 'Neither side knows more. GH Customs has not answered.', []],
])('offers the answers that are left: %j', async (over, words, buttons) => {
  await open({ interests: [interest(over)] });
  const shown = await part('Interest of others');
  expect(within(shown).getByText(words)).toBeTruthy();
  expect(within(shown).queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
});

it('asks before a record is shown, in the words of the thing', async () => {
  const { user, variablesOf } = await open({ interests: [interest()] }, interest({ answer: 'OFFERED', version: 2 }));
  await user.click(await screen.findByRole('button', { name: 'Show our record' }));
  const question = await screen.findByRole('alertdialog', { name: 'Show our record to GH Customs' });
  expect(within(question).getByText(/It sees the record when it shows its own, and not before/)).toBeTruthy();
  await user.click(within(question).getByRole('button', { name: 'Show our record to GH Customs' }));
  expect(await screen.findByText(/You will show yours if GH Customs shows its own/)).toBeTruthy();
  expect(variablesOf('AnswerInterest')).toEqual({ operationId: 'o-1', id: 'i-1', version: 1, isOffered: true });
});

it('tells why RED is not shown to an agency', async () => {
  const { user } = await open({ interests: [interest({ isOfferedOther: true })] }, refusedSpecimen('deconfliction.red', 'id'), 'fr');
  await user.click(await screen.findByRole('button', { name: 'Montrer notre fiche' }));
  await user.click(await screen.findByRole('button', { name: 'Montrer notre fiche à GH Customs' }));
  expect(await screen.findByText(/s’adresse à des personnes, jamais à des services/)).toBeTruthy();
});

it('links what is open anyway, and is absent where there is nothing', async () => {
  const other = { __typename: 'Target', id: 't-9', operationId: 'o-1', title: 'The same boxes', nominatingAgency: { __typename: 'Agency', id: 'agency-3', shortName: 'GH Customs' } };
  const { unmount } = await open({ sameTargets: [other] });
  expect(within(await part('Interest of others')).getByRole('link', { name: 'The same boxes' }).getAttribute('href')).toBe('/operations/o-1/targets/t-9');
  unmount();
  await open({});
  await screen.findByRole('heading', { name: 'Boxes of used cable' });
  expect(screen.queryByRole('region', { name: 'Interest of others' })).toBeNull();
});
