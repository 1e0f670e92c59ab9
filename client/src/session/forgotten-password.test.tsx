import { screen } from '@testing-library/react';
import { showPage } from '../testing/show-page';

const Page = () => <p>Inside</p>;
const offer = { __typename: 'PasswordReset', email: 'noor@customs.example', expiresAt: '2026-12-01T10:00:00Z' };
const tooShort = { __typename: 'Refusal', rule: 'password.too-short', field: 'password', message: 'password: 10 characters at least.', arguments: [{ __typename: 'RefusalArgument', name: 'min', value: '10' }] };

it('is reached from the sign-in page, and says what to do next without saying whether there is an account', async () => {
  const { user, variablesOf } = await showPage(<Page />, { as: null, path: '/forgotten-password', answers: { RequestPasswordReset: () => ({ requestPasswordReset: true }) } });
  await user.click(await screen.findByRole('button', { name: 'Mail me a link' }));
  expect(variablesOf('RequestPasswordReset')).toBeUndefined();
  await user.type(screen.getByLabelText(/^E-mail address/), ' noor@customs.example ');
  await user.click(screen.getByRole('button', { name: 'Mail me a link' }));
  expect((await screen.findByRole('status')).textContent).toContain('If there is an account for noor@customs.example');
  expect(variablesOf('RequestPasswordReset')).toEqual({ email: 'noor@customs.example' });
});

it('is linked on the sign-in page', async () => {
  await showPage(<Page />, { as: null });
  expect((await screen.findByRole('link', { name: 'Forgotten your password?' })).getAttribute('href')).toBe('/forgotten-password');
});

it('is set by the link, which says at the field what was refused, and leads to sign-in', async () => {
  const { user, variablesOf } = await showPage(<Page />, {
    as: null,
    path: '/new-password#secret',
    rooms: ['refusals'],
    answers: {
      PasswordReset: () => ({ passwordReset: offer }),
      ResetPassword: ({ password }) => ({ resetPassword: String(password).length < 10 ? { __typename: 'Refused', refusals: [tooShort] } : { __typename: 'PasswordReset', email: offer.email } }),
    },
  });
  await user.type(await screen.findByLabelText('Choose a password'), 'short');
  await user.click(screen.getByRole('button', { name: 'Set the password' }));
  expect(await screen.findByText('This password is too short.')).toBeTruthy();
  await user.clear(screen.getByLabelText(/^Choose a password/));
  await user.type(screen.getByLabelText(/^Choose a password/), 'seven grey herons');
  await user.click(screen.getByRole('button', { name: 'Set the password' }));
  expect(await screen.findByRole('heading', { name: 'The password is set' })).toBeTruthy();
  expect(variablesOf('ResetPassword')).toEqual({ token: 'secret', password: 'seven grey herons' });
});

it('says what to do about a link that cannot be used', async () => {
  await showPage(<Page />, { as: null, path: '/new-password#old', answers: { PasswordReset: () => ({ passwordReset: null }) } });
  expect((await screen.findByRole('link', { name: 'Ask for a new link' })).getAttribute('href')).toBe('/forgotten-password');
});
