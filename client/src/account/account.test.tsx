import { screen, waitFor, within } from '@testing-library/react';
import { showPage, somebody } from '../testing/show-page';
import { currentToasts } from '../ui/toasts';
import { AccountPage } from './AccountPage';
import { browserName } from './browser-name';

const person = {
  __typename: 'Person', id: 'account-1', version: 3, name: 'Noor Hassan', title: 'Officer', titleLanguage: 'en', contactEmail: 'noor@customs.example', contactPhone: null,
  topics: ['waste'], languages: ['ms'], isContactPoint: false, viewerCan: { __typename: 'PersonRights', appoint: false },
};
const session = (id: string, change: object = {}) => ({
  __typename: 'AccountSession', id, kind: 'BROWSER', name: null, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  createdAt: '2026-11-23T08:00:00Z', address: '198.51.100.7', lastSeenAt: '2026-11-23T09:00:00Z', expiresAt: '2026-11-23T20:00:00Z', isCurrent: false, ...change,
});
const factors = (change: object = {}) => ({
  __typename: 'SecondFactors', id: 'account-1', hasTotp: false, totpSince: null, recoveryCodesLeft: 0, isRequired: false, takesPasskeys: true, passkeys: [], ...change,
});
const refusal = (rule: string, field: string | null) => ({
  __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule, field, message: `${field}: refused by ${rule}`, arguments: [] }],
});

const open = (answers: Parameters<typeof showPage>[1] = {}) =>
  showPage(<AccountPage />, {
    path: '/account',
    rooms: ['account', 'directory', 'refusals'],
    ...answers,
    answers: {
      AccountPage: () => ({ person, secondFactors: factors(), mySessions: [session('s1', { isCurrent: true }), session('s2'), session('t1', { kind: 'TOKEN', name: 'Figures' })] }),
      ...answers.answers,
    },
  });

it('keeps the contact details, and the version that was changed', async () => {
  const { user, variablesOf } = await open({ answers: { ChangePerson: () => ({ changePerson: { ...person, version: 4, contactPhone: '+60 3 1' } }) } });
  await user.type(await screen.findByLabelText('Telephone'), '+60 3 1234');
  await user.clear(screen.getByLabelText('Topics'));
  await user.type(screen.getByLabelText('Topics'), 'waste, take-back; plastics');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(variablesOf('ChangePerson')).toMatchObject({ id: 'account-1', version: 3, input: { contactPhone: '+60 3 1234', topics: ['waste', 'take-back', 'plastics'], titleLanguage: 'en' } });
  expect(variablesOf('ChangePerson')?.input).not.toHaveProperty('isContactPoint');
});

it('says at the field what was refused', async () => {
  const { user } = await open({ answers: { ChangePassword: () => ({ changePassword: refusal('password.not-current', 'current') }) } });
  const current = await screen.findByLabelText('Password as it is');
  await user.type(current, 'guess');
  await user.type(screen.getByLabelText('New password'), 'seven grey herons');
  await user.click(screen.getByRole('button', { name: 'Change the password' }));
  expect((await screen.findByLabelText(/^Password as it is/)).getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(current);
});

it('ends another session, never this one by mistake', async () => {
  const { user, variablesOf } = await open({ answers: { EndSession: () => ({ endSession: true }) } });
  const buttons = await screen.findAllByRole('button', { name: /^Sign out there/ });
  expect(buttons.map((button) => button.textContent)).toEqual(['Sign out there: Firefox, Linux']);
  const [other] = buttons;
  if (other) await user.click(other);
  expect(variablesOf('EndSession')).toEqual({ id: 's2' });
});

it('signs out everywhere only when that was confirmed', async () => {
  const { user, asked, variablesOf } = await open({ answers: { SignOut: () => ({ signOut: true }) } });
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Sign out everywhere' });
  expect(asked.map(({ name }) => name)).not.toContain('SignOut');
  await user.click(within(dialog).getByRole('button', { name: 'Sign out everywhere' }));
  expect(await screen.findByText(/You are signed out/)).toBeTruthy();
  expect(variablesOf('SignOut')).toEqual({ everywhere: true });
});

it('shows a new access token this once and keeps it out of the cache', async () => {
  const { user, client, variablesOf } = await open({
    answers: { CreateAccessToken: () => ({ createAccessToken: { __typename: 'AccessToken', id: 't2', token: 'muster_secret' } }) },
  });
  await user.type(await screen.findByLabelText('Name of the program'), 'Map');
  await user.selectOptions(screen.getByLabelText('Works for'), '30 days');
  await user.click(screen.getByRole('button', { name: 'Make a token' }));
  expect((await screen.findByLabelText<HTMLInputElement>('The new token')).value).toBe('muster_secret');
  expect(variablesOf('CreateAccessToken')).toEqual({ name: 'Map', days: 30 });
  expect(JSON.stringify(client.extract())).not.toContain('muster_secret');
});

it('says which second factors there are, and why the last one stays', async () => {
  const some = factors({ hasTotp: true, totpSince: '2026-11-01T08:00:00Z', recoveryCodesLeft: 1, isRequired: true });
  const { user } = await open({
    answers: {
      AccountPage: () => ({ person, secondFactors: some, mySessions: [session('s1', { isCurrent: true })] }),
      RemoveTotp: () => ({ removeTotp: refusal('factor.last', null) }),
      RenewRecoveryCodes: () => ({ renewRecoveryCodes: { __typename: 'RecoveryCodes', codes: ['AAAA-BBBB-CCCC-DDDD'] } }),
    },
  });
  expect(await screen.findByText(/^Set up since/)).toBeTruthy();
  expect(screen.getByText('1 code is left')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove the authenticator app' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Remove the authenticator app' }));
  await waitFor(() => expect(currentToasts().at(-1)?.text).toMatch(/demands a second factor/));
  await user.click(screen.getByRole('button', { name: 'Make new codes' }));
  expect(await screen.findByText('AAAA-BBBB-CCCC-DDDD')).toBeTruthy();
});

it('reads in French', async () => {
  await open({ as: somebody({ language: 'fr' }), language: 'fr' });
  expect(await screen.findByRole('heading', { name: 'Compte et réglages' })).toBeTruthy();
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0', 'Edge, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1', 'Safari, iPhone'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['curl/8.5.0', 'curl/8.5.0'],
])('calls %s by its name', (agent, name) => expect(browserName(agent)).toBe(name));
