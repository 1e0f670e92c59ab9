import { screen, waitFor, within } from '@testing-library/react';
import { showPage } from '../testing/show-page';
import { AnswerInvitation } from './AnswerInvitation';

const people = ['account-1', 'account-2'].map((id, index) => ({ __typename: 'Person', id, name: ['Noor Hassan', 'Mei Tan'][index], title: null, isContactPoint: false }));

const open = () =>
  showPage(<AnswerInvitation operationId="o-1" name="Operation Terra" />, {
    path: '/invited', rooms: ['participation', 'common'],
    answers: {
      AgencyPeople: () => ({ agency: { __typename: 'Agency', id: 'agency-1', people: { __typename: 'PersonPage', items: people } } }),
      AnswerInvitation: () => ({ answerInvitation: { __typename: 'Participation', id: 'p-1', state: 'ACCEPTED' } }),
    },
  });

describe('accepting an invitation', () => {
  it.each([
    ['Noor Hassan', 'account-1', '/operations/o-1'],
    ['Mei Tan', 'account-2', '/'],
  ])('with %s as contact point leads to where there is something to see', async (contact, contactId, path) => {
    const { user, variablesOf } = await open();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    const dialog = screen.getByRole('dialog');
    await within(dialog).findByRole('option', { name: 'Mei Tan' });
    await user.selectOptions(within(dialog).getByRole('combobox', { name: /^National contact point/ }), contact);
    await user.click(within(dialog).getByRole('button', { name: 'Accept for RC' }));
    await waitFor(() => expect(location.pathname).toBe(path));
    expect(variablesOf('AnswerInvitation')).toEqual({ input: { operationId: 'o-1', accept: true, contactId } });
  });
});
