import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { showPage, somebody } from '../testing/show-page';
import { AdminPage } from './AdminPage';

const account = {
  __typename: 'Account', id: 'p1', email: 'katrin@zoll.example', isAdministrator: false, isLead: true, hasApiAccess: false, state: 'ACTIVE', createdAt: '2026-01-02T00:00:00Z',
  person: { __typename: 'Person', id: 'p1', name: 'Katrin Vogel', agency: { __typename: 'Agency', id: 'agency-2', shortName: 'DE Zoll' } },
};
const myself = { ...account, id: 'account-1', email: 'noor@customs.example', person: { ...account.person, id: 'account-1', name: 'Noor Hassan' } };
const agency = {
  __typename: 'Agency', id: 'agency-2', version: 5, name: 'Zollverwaltung', nameLanguage: 'de', shortName: 'DE Zoll', kind: 'CUSTOMS', country: 'DE', region: null, languages: ['de'],
};
const count = { __typename: 'Count', value: 2, isAtLeast: false };

const open = (path: string, isAdministrator = true, answers: Parameters<typeof showPage>[1] = {}) =>
  showPage(<Route path="/admin/:part?" component={AdminPage} />, {
    path,
    rooms: ['admin', 'directory', 'refusals'],
    as: somebody({ isAdministrator }),
    answers: {
      AdminAccounts: () => ({ accounts: { __typename: 'AccountPage', items: [account, myself], nextCursor: null, count } }),
      AdminInvitations: () => ({ accountInvitations: { __typename: 'AccountInvitationPage', items: [] } }),
      AdminAgencies: () => ({ agencies: { __typename: 'AgencyPage', items: [agency], nextCursor: null, count } }),
      AgencyChoice: () => ({ agencies: { __typename: 'AgencyPage', items: [agency] } }),
      ...answers.answers,
    },
  });

it('is nothing at all to who is no administrator', async () => {
  const { asked } = await open('/admin', false);
  expect(await screen.findByText('Nothing here')).toBeTruthy();
  expect(asked.map(({ name }) => name)).not.toContain('AdminAccounts');
});

it('closes an account only when that was confirmed, and never one’s own', async () => {
  const { user, variablesOf } = await open('/admin', true, { answers: { ChangeAccountState: () => ({ changeAccountState: { ...account, state: 'DISABLED' } }) } });
  await user.click(await screen.findByRole('button', { name: 'Close the account of Katrin Vogel' }));
  expect(screen.queryByRole('button', { name: 'Close the account of Noor Hassan' })).toBeNull();
  const dialog = await screen.findByRole('alertdialog');
  expect(variablesOf('ChangeAccountState')).toBeUndefined();
  await user.click(within(dialog).getByRole('button', { name: 'Close the account of Katrin Vogel' }));
  expect(await screen.findByRole('button', { name: 'Open the account of Katrin Vogel again' })).toBeTruthy();
  expect(variablesOf('ChangeAccountState')).toEqual({ id: 'p1', state: 'DISABLED' });
});

it('gives API access only when that was confirmed, and says what it is', async () => {
  const { user, variablesOf } = await open('/admin', true, { answers: { SetApiAccess: () => ({ setApiAccess: { __typename: 'Account', id: 'p1', hasApiAccess: true } }) } });
  await user.click(await screen.findByRole('button', { name: 'Give Katrin Vogel API access' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByText(/see nothing that Katrin Vogel does not see/)).toBeTruthy();
  expect(variablesOf('SetApiAccess')).toBeUndefined();
  await user.click(within(dialog).getByRole('button', { name: 'Give Katrin Vogel API access' }));
  expect(await screen.findByRole('button', { name: 'Take API access from Katrin Vogel' })).toBeTruthy();
  expect(variablesOf('SetApiAccess')).toEqual({ id: 'p1', hasApiAccess: true });
});

it('corrects an agency in the version that was read, and says at the field what was refused', async () => {
  const refused = {
    __typename: 'Refused',
    refusals: [{ __typename: 'Refusal', rule: 'agency.placeless', field: 'country', message: 'country: an agency has a country, or a region that it serves.', arguments: [] }],
  };
  const { user, variablesOf } = await open('/admin/agencies', true, { answers: { CorrectAgency: () => ({ correctAgency: refused }) } });
  await user.click(await screen.findByRole('button', { name: 'Correct DE Zoll' }));
  const dialog = await screen.findByRole('dialog');
  const name = within(dialog).getByLabelText(/^Full name/);
  await user.clear(name);
  await user.type(name, 'Generalzolldirektion');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByText('An agency has a country or a region.')).toBeTruthy();
  expect(variablesOf('CorrectAgency')).toMatchObject({ id: 'agency-2', version: 5, input: { name: 'Generalzolldirektion', country: 'DE', region: null } });
});

it('asks for the agency before it invites', async () => {
  const { user, variablesOf } = await open('/admin', true, { answers: { InvitePerson: () => ({ invitePerson: { __typename: 'InvitationLink', id: 'i', link: 'https://muster.example/invitation#x' } }) } });
  await user.click(await screen.findByRole('button', { name: 'Invite somebody' }));
  const dialog = await screen.findByRole('dialog', { name: 'Invite somebody' });
  await user.click(within(dialog).getByRole('button', { name: 'Invite' }));
  expect(within(dialog).getByText('Choose the agency from the list.')).toBeTruthy();
  await user.click(within(dialog).getByRole('combobox', { name: /^Agency/ }));
  await user.click(await screen.findByRole('option', { name: /DE Zoll/ }));
  await user.type(within(dialog).getByLabelText(/^Name/), 'Lena Roth');
  await user.type(within(dialog).getByLabelText(/^E-mail address to sign in/), 'lena@zoll.example');
  await user.click(within(dialog).getByRole('button', { name: 'Invite' }));
  await waitFor(() => expect(variablesOf('InvitePerson')).toMatchObject({ input: { agencyId: 'agency-2', name: 'Lena Roth' } }));
});
