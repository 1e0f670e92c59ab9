import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { showPage, somebody } from '../testing/show-page';
import { AgencyPage } from './AgencyPage';
import { DirectoryPage } from './DirectoryPage';

const agency = { __typename: 'Agency', id: 'agency-2', name: 'Zollverwaltung', nameLanguage: 'de', shortName: 'DE Zoll', kind: 'CUSTOMS', country: 'DE', region: null };
const person = {
  __typename: 'Person', id: 'p1', name: 'Katrin Vogel', title: 'Referentin', titleLanguage: 'de', contactEmail: 'katrin@zoll.example', contactPhone: '+49 30 (123) 45',
  topics: ['waste'], languages: ['de', 'en'], isContactPoint: true,
};
const entry = { __typename: 'DirectoryEntry', id: 'p1', agency, person };
const page = (items: readonly object[], nextCursor: string | null = null) => ({
  directory: { __typename: 'DirectoryEntryPage', items, nextCursor, count: { __typename: 'Count', value: items.length, isAtLeast: false } },
});

const openDirectory = (answer: (variables: Record<string, unknown>) => object, path = '/directory') =>
  showPage(<DirectoryPage />, { path, rooms: ['directory'], answers: { DirectoryPage: answer } });

it('says whom to call: by one press on a mail or a number', async () => {
  await openDirectory(() => page([entry]));
  const row = await screen.findByRole('row', { name: /Katrin Vogel/ });
  expect(within(row).getByText('Contact point')).toBeTruthy();
  expect(within(row).getByRole('link', { name: 'Write to Katrin Vogel: katrin@zoll.example' }).getAttribute('href')).toBe('mailto:katrin@zoll.example');
  expect(within(row).getByRole('link', { name: /Call Katrin/ }).getAttribute('href')).toBe('tel:+493012345');
  expect(within(row).getByText('German and English')).toBeTruthy();
  expect(within(row).getByRole('link', { name: 'Zollverwaltung' }).getAttribute('href')).toBe('/agencies/agency-2');
});

it('is taken along with the filters that are set', async () => {
  await openDirectory(() => page([entry]), '/directory?country=DE&words=waste');
  const file = new URL((await screen.findByRole('link', { name: 'CSV' })).getAttribute('href') ?? '', location.href);
  expect(file.pathname).toBe('/exports/directory.csv');
  expect(Object.fromEntries(file.searchParams)).toEqual({ lang: 'en', country: 'DE', words: 'waste' });
});

it('says of an agency without a contact point that it named nobody', async () => {
  await openDirectory(() => page([{ ...entry, id: 'agency-2', person: null }]));
  expect(await screen.findByText('No contact point named yet')).toBeTruthy();
});

it('asks for what was typed once the typing rests, and keeps it in the address', async () => {
  const { user, asked, variablesOf } = await openDirectory(({ words }) => page(words === 'waste germany' ? [entry] : []));
  await user.type(await screen.findByLabelText('Search'), 'waste germany');
  expect(await screen.findByText('1 entry with “waste germany”')).toBeTruthy();
  expect(variablesOf('DirectoryPage')).toMatchObject({ words: 'waste germany' });
  expect(asked.filter(({ name }) => name === 'DirectoryPage').length).toBeLessThan(5);
  expect(new URLSearchParams(location.search).get('words')).toBe('waste germany');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(location.search).toBe(''));
});

it('opens on what the address asks for, and says what to do when there is nobody', async () => {
  const { variablesOf } = await openDirectory(() => page([]), '/directory?country=DE&topic=plastics&language=fr');
  expect(await screen.findByText('Nobody on plastics, in Germany, speaking French.')).toBeTruthy();
  expect(screen.getByText(/Without the other filters/)).toBeTruthy();
  expect(variablesOf('DirectoryPage')).toMatchObject({ country: 'DE', topic: 'plastics', language: 'fr' });
});

it('shows more where there is more', async () => {
  const other = { ...entry, id: 'p2', person: { ...person, id: 'p2', name: 'Emre Aydin' } };
  const { user } = await openDirectory(({ after }) => (after ? page([other]) : page([entry], 'next')));
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('row', { name: /Emre Aydin/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: /Katrin Vogel/ })).toBeTruthy();
});

const keeper = { __typename: 'PersonRights', edit: true, appoint: true };
const stranger = { __typename: 'PersonRights', edit: false, appoint: false };
const openAgency = (mayKeep: boolean, answers: Parameters<typeof showPage>[1] = {}) =>
  showPage(<Route path="/agencies/:agencyId" component={AgencyPage} />, {
    path: '/agencies/agency-2',
    rooms: ['directory', 'refusals'],
    as: somebody({ isLead: mayKeep }),
    answers: {
      AgencyPage: () => ({
        agency: {
          ...agency, languages: ['de'], version: 1, viewerCan: { __typename: 'AgencyRights', correct: false, invitePeople: mayKeep },
          people: {
            __typename: 'PersonPage', nextCursor: null,
            items: [{ ...person, version: 1, viewerCan: mayKeep ? keeper : stranger, account: mayKeep ? { __typename: 'Account', id: 'p1', isLead: false } : null }],
          },
        },
      }),
      AgencyInvitations: () => ({ accountInvitations: { __typename: 'AccountInvitationPage', items: [invitation] } }),
      ...answers.answers,
    },
  });

const invitation = {
  __typename: 'AccountInvitation', id: 'i1', name: 'Emre Aydin', email: 'emre@zoll.example', isLead: false, state: 'OPEN', expiresAt: '2026-12-01T10:00:00Z',
  agency: { __typename: 'Agency', id: 'agency-2', shortName: 'DE Zoll' }, invitedBy: null,
};

it('shows an agency with its people to everybody, and lets nobody else keep them', async () => {
  const { asked } = await openAgency(false);
  expect(await screen.findByRole('heading', { name: 'Zollverwaltung' })).toBeTruthy();
  expect(screen.getByText('Customs, Germany')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Edit/ })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Invite people' })).toBeNull();
  expect(asked.map(({ name }) => name)).not.toContain('AgencyInvitations');
});

it('invites by a link that is shown once, and takes an invitation back when asked twice', async () => {
  const { user, client, variablesOf, asked } = await openAgency(true, {
    answers: { InvitePerson: () => ({ invitePerson: { __typename: 'InvitationLink', id: 'i2', link: 'https://muster.example/invitation#secret' } }), RevokeInvitation: () => ({ revokeInvitation: true }) },
  });
  await user.type(await screen.findByLabelText(/^Name/), 'Lena Roth');
  await user.type(screen.getByLabelText(/^E-mail address to sign in with/), 'lena@zoll.example');
  await user.click(screen.getByRole('button', { name: 'Invite' }));
  expect((await screen.findByLabelText<HTMLInputElement>('The link for Lena Roth')).value).toBe('https://muster.example/invitation#secret');
  expect(variablesOf('InvitePerson')).toEqual({ input: { agencyId: 'agency-2', name: 'Lena Roth', email: 'lena@zoll.example', language: 'en', isLead: false } });
  expect(JSON.stringify(client.extract())).not.toContain('#secret');
  await user.click(screen.getByRole('button', { name: 'Take back the invitation of Emre Aydin' }));
  expect(asked.map(({ name }) => name)).not.toContain('RevokeInvitation');
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /Take back/ }));
  await waitFor(() => expect(variablesOf('RevokeInvitation')).toEqual({ id: 'i1' }));
});

it('lets who answers for the agency name a contact point', async () => {
  const { user, variablesOf } = await openAgency(true, { answers: { ChangePerson: () => ({ changePerson: { ...person, version: 2, isContactPoint: false, viewerCan: keeper } }) } });
  await user.click(await screen.findByRole('button', { name: 'Edit the entry of Katrin Vogel' }));
  const dialog = await screen.findByRole('dialog', { name: 'Katrin Vogel' });
  await user.click(within(dialog).getByRole('checkbox', { name: /Contact point/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(variablesOf('ChangePerson')).toMatchObject({ id: 'p1', version: 1, input: { isContactPoint: false } }));
});
