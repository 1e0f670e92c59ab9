import { screen } from '@testing-library/react';
import { showPage, somebody } from '../testing/show-page';

const offer = { __typename: 'InvitationOffer', agency: 'Royal Customs', name: 'Noor Hassan', email: 'noor@customs.example', language: 'fr', expiresAt: '2026-12-01T10:00:00Z' };
const Page = () => <p>Inside</p>;

it('says what to do about a link that cannot be used', async () => {
  await showPage(<Page />, { as: null, path: '/invitation#old', answers: { Invitation: () => ({ invitation: null }) } });
  expect(await screen.findByRole('heading', { name: 'This invitation cannot be used' })).toBeTruthy();
  expect(screen.getByText(/Ask whoever invited you/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Open the account' })).toBeNull();
});

it('says the rules before, what was wrong after, and signs in', async () => {
  const tooShort = { __typename: 'Refusal', rule: 'password.too-short', field: 'password', message: 'password: 10 characters at least.', arguments: [{ __typename: 'RefusalArgument', name: 'min', value: '10' }] };
  const { user, variablesOf } = await showPage(<Page />, {
    as: null,
    path: '/invitation#secret',
    rooms: ['refusals'],
    answers: {
      Invitation: () => ({ invitation: offer }),
      AcceptInvitation: ({ password }) => ({ acceptInvitation: String(password).length < 10 ? { __typename: 'Refused', refusals: [tooShort] } : somebody() }),
    },
  });
  expect(await screen.findByRole('heading', { name: 'Join Royal Customs' })).toBeTruthy();
  expect(variablesOf('Invitation')).toEqual({ token: 'secret' });
  const password = screen.getByLabelText('Choose a password');
  const told = (password.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(told).toContain('At least 10 characters');
  await user.type(password, 'short');
  await user.click(screen.getByRole('button', { name: 'Open the account' }));
  expect(await screen.findByText('This password is too short.')).toBeTruthy();
  await user.clear(password);
  await user.type(password, 'seven grey herons');
  await user.selectOptions(screen.getByLabelText('Language of your screens'), 'English');
  await user.click(screen.getByRole('button', { name: 'Open the account' }));
  expect(await screen.findByText('Inside')).toBeTruthy();
  expect(variablesOf('AcceptInvitation')).toEqual({ token: 'secret', password: 'seven grey herons', language: 'en' });
  expect(location.href).not.toContain('secret');
});
