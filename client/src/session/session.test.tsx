import { useQuery } from '@apollo/client/react';
import { screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { graphql } from '../graphql/gql';
import { notSignedIn, showPage, somebody } from '../testing/show-page';
import { AppFrame } from './AppFrame';
import { useSession } from './session';
import { themeKey } from './theme';

const refused = { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'sign-in.refused' }] };

const Inside = () => <p>Inside as {useSession().person.name}</p>;

afterEach(async () => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  await i18next.changeLanguage('en');
});

it('asks for a password before anything else is shown', async () => {
  await showPage(<Inside />, { as: null });
  expect(await screen.findByRole('heading', { name: 'Sign in to Muster' })).toBeTruthy();
  expect(screen.queryByText(/Inside/)).toBeNull();
});

it('opens the page that was asked for, in the language of the account', async () => {
  const { user, asked } = await showPage(<Inside />, {
    as: null,
    path: '/operations/7',
    answers: { SignIn: ({ password }) => ({ signIn: password === 'right horse' ? somebody({ language: 'fr' }) : refused }) },
  });
  await user.type(await screen.findByLabelText('E-mail address'), '  noor@customs.example ');
  await user.type(screen.getByLabelText('Password'), 'wrong');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect((await screen.findByRole('alert')).textContent).toContain('not right');
  expect(document.activeElement).toBe(screen.getByLabelText('Password'));
  await user.clear(screen.getByLabelText('Password'));
  await user.click(screen.getByLabelText('Password'));
  await user.paste('right horse');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Inside as Noor Hassan')).toBeTruthy();
  expect(asked.at(-1)?.variables).toEqual({ email: 'noor@customs.example', password: 'right horse' });
  expect(location.pathname).toBe('/operations/7');
  await waitFor(() => expect(document.documentElement.lang).toBe('fr'));
});

it('says which field is empty and goes there, without asking the server', async () => {
  const { user, asked } = await showPage(<Inside />, { as: null });
  await user.type(await screen.findByLabelText('E-mail address'), 'noor@customs.example');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(screen.getByText('Write your password.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/^Password/));
  expect(asked.map(({ name }) => name)).not.toContain('SignIn');
});

it('shows the password only when asked to', async () => {
  const { user } = await showPage(<Inside />, { as: null });
  const field = await screen.findByLabelText('Password');
  expect(field.getAttribute('type')).toBe('password');
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(field.getAttribute('type')).toBe('text');
});

it('signs an account of the demonstration in with one press', async () => {
  const account = { __typename: 'DemonstrationAccount', email: 'lead.my@demo.example', password: 'shown', name: 'Nurul', agency: 'MY Kastam', role: 'contactPoint' };
  const { user, variablesOf } = await showPage(<Inside />, {
    as: null,
    answers: { DemonstrationAccounts: () => ({ demonstrationAccounts: [account] }), SignIn: () => ({ signIn: somebody() }) },
  });
  await user.click(await screen.findByRole('button', { name: /National contact point.*Nurul, MY Kastam.*Targets heading/ }));
  expect(await screen.findByText('Inside as Noor Hassan')).toBeTruthy();
  expect(variablesOf('SignIn')).toEqual({ email: account.email, password: account.password });
});

it('says that the server is away instead of asking for a password', async () => {
  let isAway = true;
  const { user } = await showPage(<Inside />, {
    answers: {
      Session: () => {
        if (isAway) throw new TypeError('Failed to fetch');
        return { session: somebody() };
      },
    },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('could not be reached');
  expect(screen.queryByLabelText('Password')).toBeNull();
  isAway = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Inside as Noor Hassan')).toBeTruthy();
});

const operations = graphql(`
  query SessionTestOperations {
    operations {
      items {
        id
      }
    }
  }
`);

const Asking = () => {
  const { data, error } = useQuery(operations);
  return <p>{error ? 'This page broke' : data ? 'Operations are here' : 'Waiting'}</p>;
};

it('returns to sign-in when the session is over, says why, and keeps what was not sent', async () => {
  localStorage.setItem('muster.report.account-1.7.new', 'a draft');
  localStorage.setItem('muster.last-report.account-1', 'where');
  localStorage.setItem('muster.visit.7', 'when');
  localStorage.setItem(themeKey, 'dark');
  let isOver = true;
  const { user, client } = await showPage(<Asking />, {
    path: '/operations/7/report',
    answers: {
      SessionTestOperations: () => {
        if (isOver) throw notSignedIn();
        return { operations: { __typename: 'OperationPage', items: [] } };
      },
      SignIn: () => ({ signIn: somebody() }),
    },
  });
  expect((await screen.findByText(/Your session is over/)).getAttribute('role')).toBe('status');
  expect(screen.queryByText('This page broke')).toBeNull();
  expect(Object.keys(localStorage).sort()).toEqual(['muster.report.account-1.7.new', themeKey].sort());
  expect(JSON.stringify(client.extract())).not.toContain('Noor');
  isOver = false;
  await user.type(screen.getByLabelText('E-mail address'), 'noor@customs.example');
  await user.type(screen.getByLabelText('Password'), 'right horse');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Operations are here')).toBeTruthy();
  expect(location.pathname).toBe('/operations/7/report');
});

it('offers each reader the places that are theirs', async () => {
  await showPage(<AppFrame>Page</AppFrame>, { as: somebody({ isAdministrator: true }) });
  const places = await screen.findByRole('navigation', { name: 'Places' });
  expect([...places.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['Today', 'Operations', 'Training', 'May it move?', 'Field guide', 'Directory', 'Administration']);
});

it('hides the administration from everybody else', async () => {
  await showPage(<AppFrame>Page</AppFrame>);
  expect(await screen.findByRole('link', { name: 'Directory' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'May it move?' }).getAttribute('href')).toBe('/law');
  expect(screen.queryByRole('link', { name: 'Administration' })).toBeNull();
});

it('changes language and colours from the account’s menu, and signs out at the beginning', async () => {
  const { user, variablesOf } = await showPage(<AppFrame>Page</AppFrame>, {
    path: '/directory',
    as: somebody({ isLead: true }),
    answers: { SetLanguage: ({ language }) => ({ setLanguage: somebody({ language: String(language) }) }), SignOut: () => ({ signOut: true }) },
  });
  const open = async (name: RegExp) => user.click(await screen.findByRole('button', { name }));
  await open(/Your account: Noor Hassan/);
  expect(await screen.findByRole('menuitem', { name: 'People of my agency' })).toBeTruthy();
  await user.click(screen.getByRole('menuitemradio', { name: 'High contrast' }));
  expect(document.documentElement.dataset.theme).toBe('contrast');
  expect(localStorage.getItem(themeKey)).toBe('contrast');
  if (!screen.queryByRole('menuitemradio', { name: 'Français' })) await open(/Your account/);
  await user.click(await screen.findByRole('menuitemradio', { name: 'Français' }));
  await waitFor(() => expect(variablesOf('SetLanguage')).toEqual({ language: 'fr' }));
  if (!screen.queryByRole('menuitem', { name: 'Se déconnecter' })) await open(/Votre compte/);
  await user.click(await screen.findByRole('menuitem', { name: 'Se déconnecter' }));
  expect(await screen.findByText(/Vous êtes déconnecté/)).toBeTruthy();
  expect(variablesOf('SignOut')).toEqual({ everywhere: false });
  expect(location.pathname).toBe('/');
});

it('goes anywhere by Ctrl K: places, operations, and people that the server finds', async () => {
  const { user } = await showPage(<AppFrame>Page</AppFrame>, {
    answers: {
      PaletteOperations: () => ({ operations: { __typename: 'OperationPage', items: [{ __typename: 'Operation', id: 'o1', code: 'TERRA', name: 'Exercise Terra', viewerCanNominate: true }] } }),
      PaletteDirectory: () => ({
        directory: {
          __typename: 'DirectoryEntryPage',
          items: [
            {
              __typename: 'DirectoryEntry', id: 'p9', agency: { __typename: 'Agency', id: 'a9', name: 'Zollverwaltung', shortName: 'DE Zoll' },
              person: { __typename: 'Person', id: 'p9', name: 'Katrin Vogel', title: null },
            },
          ],
        },
      }),
    },
  });
  await screen.findByRole('link', { name: 'Directory' });
  await user.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('option', { name: /Exercise Terra/ })).toBeTruthy();
  expect(screen.getByRole('option', { name: /May it move\?/ })).toBeTruthy();
  expect(screen.getByRole('option', { name: /Treaties and measures/ })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /Administration/ })).toBeNull();
  await user.keyboard('germany');
  await user.click(await screen.findByRole('option', { name: /Katrin Vogel/ }));
  expect(location.pathname).toBe('/agencies/a9');
});

it('finds a target of the open operation by its container, and nominates one', async () => {
  const open = '0190f1f0-0000-7000-8000-000000000001';
  const operation = { __typename: 'Operation', id: open, code: 'TERRA', name: 'Exercise Terra', viewerCanNominate: true };
  const excerpt = [{ __typename: 'ExcerptPart', text: 'CSQU305', isMatch: true }, { __typename: 'ExcerptPart', text: '4383', isMatch: false }];
  const hit = { __typename: 'SearchHit', id: 't1', kind: 'TARGET', match: 'PART', code: 'T-AAAA', title: 'Boxes of cable', excerpt, operation };
  const { user, variablesOf } = await showPage(<AppFrame>Page</AppFrame>, {
    path: `/operations/${open}`,
    answers: {
      PaletteOperations: () => ({ operations: { __typename: 'OperationPage', items: [operation] } }),
      PaletteSearch: () => ({ search: [hit] }),
      PaletteDirectory: () => ({ directory: { __typename: 'DirectoryEntryPage', items: [] } }),
    },
  });
  await screen.findByRole('link', { name: 'Directory' });
  await user.keyboard('{Control>}k{/Control}csqu305');
  await user.click(await screen.findByRole('option', { name: /Boxes of cable/ }));
  expect(variablesOf('PaletteSearch')).toEqual({ words: 'csqu305', operationId: open });
  expect(location.pathname).toBe(`/operations/${open}/targets/t1`);
  await user.keyboard('{Control>}k{/Control}nominate');
  await user.click(await screen.findByRole('option', { name: /Nominate a target/ }));
  expect(location.pathname).toBe(`/operations/${open}/targets/new`);
});
