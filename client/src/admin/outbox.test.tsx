import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { showPage, somebody } from '../testing/show-page';
import { AdminPage } from './AdminPage';

const mail = {
  __typename: 'Mail', id: 'm1', kind: 'INVITATION', recipient: 'lena@zoll.example', state: 'WAITING', attempts: 0, problem: null, createdAt: '2026-01-02T00:00:00Z', expiresAt: '2026-01-09T00:00:00Z',
  agency: { __typename: 'Agency', id: 'agency-2', shortName: 'DE Zoll' },
};

const open = (sendsMail: boolean, mails: readonly object[]) =>
  showPage(<Route path="/admin/:part?" component={AdminPage} />, {
    path: '/admin/outbox',
    rooms: ['admin', 'directory', 'refusals'],
    as: somebody({ isAdministrator: true }),
    answers: {
      AdminOutbox: () => ({ sendsMail, mails: { __typename: 'MailPage', items: mails, nextCursor: null } }),
      OpenMail: () => ({ openMail: { __typename: 'OpenedMail', id: 'm1', subject: 'Your invitation', text: 'https://muster.example/invitation#x' } }),
    },
  });

it('opens a mail only once it was said that this is on record', async () => {
  const { user, variablesOf } = await open(false, [mail]);
  await user.click(await screen.findByRole('button', { name: 'Open the mail to lena@zoll.example' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/is on record/)).toBeTruthy();
  expect(variablesOf('OpenMail')).toBeUndefined();
  await user.click(within(dialog).getByRole('button', { name: 'Open' }));
  expect(await screen.findByText('https://muster.example/invitation#x')).toBeTruthy();
  expect(variablesOf('OpenMail')).toEqual({ id: 'm1' });
});

it('opens none where mails are sent, and says why one was not taken', async () => {
  await open(true, [mail, { ...mail, id: 'm2', state: 'FAILED', attempts: 1, problem: 'SMTP 550' }]);
  expect(await screen.findByText('Not taken')).toBeTruthy();
  expect(screen.getByText('SMTP 550, 1 try')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Open the mail/ })).toBeNull();
});

it('says so where there is none', async () => {
  await open(false, []);
  expect(await screen.findByText('No mail in the last month.')).toBeTruthy();
});
