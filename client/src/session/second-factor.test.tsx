import { useMutation } from '@apollo/client/react';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { graphql } from '../graphql/gql';
import { showPage, somebody } from '../testing/show-page';
import { useSession } from './session';

const Inside = () => <p>Inside as {useSession().person.name}</p>;
const refused = (rule: string, field: string | null = 'code') => ({
  __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule, field, message: rule, arguments: [] }],
});
const ticket = { __typename: 'SecondFactorTicket', ticket: 'secret-ticket', hasTotp: true, hasPasskey: false };
const factors = { __typename: 'SecondFactors', id: 'account-1', hasPassword: true, hasTotp: true, takesPasskeys: false, passkeys: [] };

it('asks for the code after the password, keeps the ticket out of the cache, and lets in who gives the right one', async () => {
  const { user, variablesOf, client } = await showPage(<Inside />, {
    as: null,
    rooms: ['refusals'],
    answers: { SignIn: () => ({ signIn: ticket }), CompleteSignIn: ({ code }) => ({ completeSignIn: code === '123456' ? somebody() : refused('factor.refused') }) },
  });
  await user.type(await screen.findByLabelText('E-mail address'), 'noor@customs.example');
  await user.type(screen.getByLabelText('Password'), 'right horse');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { name: 'One more step' })).toBeTruthy();
  expect(JSON.stringify(client.extract())).not.toContain('secret-ticket');
  const field = screen.getByLabelText(/^Code of the app/);
  expect(document.activeElement).toBe(field);
  await user.type(field, '999999{Enter}');
  expect(await screen.findByText(/was used already/)).toBeTruthy();
  expect(screen.queryByText(/Inside/)).toBeNull();
  await user.clear(field);
  await user.type(field, '123456{Enter}');
  expect(await screen.findByText('Inside as Noor Hassan')).toBeTruthy();
  expect(variablesOf('CompleteSignIn')).toEqual({ ticket: 'secret-ticket', code: '123456' });
});

it('takes the ticket of an agency’s provider out of the address at once and goes on with the code', async () => {
  const { user, variablesOf, asked, client } = await showPage(<Inside />, {
    as: null,
    path: '/?from=provider#ticket=secret-ticket&by=totp',
    rooms: ['refusals'],
    answers: { CompleteSignIn: ({ code }) => ({ completeSignIn: code === '123456' ? somebody() : refused('ticket.closed', null) }) },
  });
  expect(location.href).not.toContain('secret-ticket');
  expect(location.search).toBe('?from=provider');
  const field = await screen.findByLabelText(/^Code of the app/);
  expect(screen.queryByLabelText('Password')).toBeNull();
  await user.type(field, '999999{Enter}');
  expect(await screen.findByText(/Too much time has passed/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, '123456{Enter}');
  expect(await screen.findByText('Inside as Noor Hassan')).toBeTruthy();
  expect(variablesOf('CompleteSignIn')).toEqual({ ticket: 'secret-ticket', code: '123456' });
  expect(JSON.stringify(client.extract())).not.toContain('secret-ticket');
  expect(asked.map(({ name }) => name)).not.toContain('SignIn');
});

it('leaves the ticket of a provider behind for who begins again', async () => {
  const { user } = await showPage(<Inside />, { as: null, path: '/#ticket=secret-ticket&by=passkey' });
  expect(await screen.findByText(/Now your passkey/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Begin again' }));
  expect(await screen.findByLabelText('Password')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'One more step' })).toBeNull();
});

it('leads who must have a second factor to set one up and shows nothing else, then the codes, then the page', async () => {
  let isSetUp = false;
  const { user } = await showPage(<Inside />, {
    rooms: ['account', 'refusals'],
    answers: {
      Session: () => ({ session: isSetUp ? somebody() : { ...somebody(), person: null, mustAddFactor: true } }),
      BeginTotp: () => ({ beginTotp: { __typename: 'TotpSeed', secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/Muster:noor?secret=JBSWY3DPEHPK3PXP' } }),
      ConfirmTotp: () => {
        isSetUp = true;
        return { confirmTotp: { __typename: 'RecoveryCodes', codes: ['AAAA-BBBB-CCCC-DDDD'] } };
      },
    },
  });
  expect(await screen.findByRole('heading', { name: 'Set up a second factor' })).toBeTruthy();
  expect(screen.queryByText(/Inside/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Set up an authenticator app' }));
  expect((await screen.findByRole('img', { name: /Picture with the seed/ })).querySelector('[style]')).toBeNull();
  await user.type(screen.getByLabelText('Code of the app'), '123456{Enter}');
  expect(await screen.findByText('AAAA-BBBB-CCCC-DDDD')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /go on/ }));
  expect(await screen.findByText('Inside as Noor Hassan')).toBeTruthy();
});

const grave = graphql(`
  mutation SecondFactorTestGrave($id: ID!) {
    endSession(id: $id)
  }
`);

const Grave = () => {
  const [act, { data, error }] = useMutation(grave);
  return (
    <>
      <button type="button" onClick={() => void act({ variables: { id: '7' } }).catch(() => undefined)}>
        Do it
      </button>
      <p>{data ? 'It was done' : error ? 'It was not done' : 'Nothing yet'}</p>
    </>
  );
};

describe('what asks to prove again who one is', () => {
  const open = async () => {
    let isProved = false;
    const page = await showPage(<Grave />, {
      rooms: ['refusals'],
      answers: {
        ProofFactors: () => ({ secondFactors: factors }),
        ProveAgain: ({ code }) => {
          isProved = code === '123456';
          return { proveAgain: isProved ? { __typename: 'Session', id: 'account-1' } : refused('factor.refused') };
        },
        SecondFactorTestGrave: () => {
          if (!isProved) throw new GraphQLError('Prove again.', { extensions: { code: 'NOT_FRESH' } });
          return { endSession: true };
        },
      },
    });
    await page.user.click(await screen.findByRole('button', { name: 'Do it' }));
    const dialog = await screen.findByRole('dialog', { name: 'Is it still you?' });
    return { ...page, dialog };
  };

  it('is held back, asked for, and sent again by itself', async () => {
    const { user, dialog, asked, variablesOf } = await open();
    await user.type(await within(dialog).findByLabelText('Password'), 'right horse');
    await user.type(within(dialog).getByLabelText(/^Code of the app/), '000000');
    await user.click(within(dialog).getByRole('button', { name: 'Go on' }));
    const field = await within(dialog).findByLabelText(/^Code of the app/);
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    await user.clear(field);
    await user.type(field, '123456');
    await user.click(within(dialog).getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('It was done')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(variablesOf('ProveAgain')).toEqual({ password: 'right horse', code: '123456' });
    expect(asked.filter(({ name }) => name === 'SecondFactorTestGrave').map(({ variables }) => variables)).toEqual([{ id: '7' }, { id: '7' }]);
  });

  it('is given up when the reader leaves it', async () => {
    const { user, dialog } = await open();
    await user.click(within(dialog).getByRole('button', { name: 'Leave it' }));
    expect(await screen.findByText('It was not done')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
