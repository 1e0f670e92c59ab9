import { screen } from '@testing-library/react';
import { showPage, type Answers } from '../testing/show-page';

const offer = {
  __typename: 'AnswerLinkOffer', operationId: 'o-1', operation: 'Terra II', code: 'TII', startsOn: '2026-09-01', endsOn: '2026-09-30', isExercise: false, lead: 'Secretariat', agency: 'Royal Customs', expiresAt: '2026-08-01T10:00:00Z',
};
const open = (answers: Answers, path = '/answer#secret') => showPage(<p>Inside</p>, { as: null, path, rooms: ['participation', 'refusals'], answers });
const answered = { answer: { __typename: 'AnsweredByLink', isAccepted: true } };

describe('answering by a link', () => {
  it('says what to do about a link that cannot be used', async () => {
    await open({ AnswerOffer: () => ({ answerOffer: null }) });
    expect(await screen.findByRole('heading', { name: 'This link cannot be used' })).toBeTruthy();
    expect(screen.getByText(/Ask whoever invited you for a new one/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /the invitation$/ })).toBeNull();
  });

  it('shows who invites to what, takes the secret out of the address, and accepts with a contact point', async () => {
    const missing = { __typename: 'Refusal', rule: 'text.empty', field: 'contactEmail', message: 'contactEmail: this cannot be empty.', arguments: [] };
    const { user, variablesOf } = await open({
      AnswerOffer: () => ({ answerOffer: offer }),
      AnswerByLink: ({ input }) => ((input as { contactEmail: string }).contactEmail === '' ? { answer: { __typename: 'Refused', refusals: [missing] } } : answered),
    });
    expect(await screen.findByRole('heading', { name: 'Invitation to Terra II' })).toBeTruthy();
    expect(screen.getByText('Secretariat invites Royal Customs to take part.')).toBeTruthy();
    expect(location.href).not.toContain('secret');
    expect(screen.getByRole('link', { name: /Sign in to read the plan/ }).getAttribute('href')).toBe('/operations/o-1');
    await user.type(screen.getByRole('textbox', { name: /Name of the national contact point/ }), 'Dana');
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    const email = screen.getByRole('textbox', { name: /E-mail address/ });
    expect(await screen.findByText('This is needed.')).toBeTruthy();
    await user.type(email, 'dana@customs.example');
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(await screen.findByRole('heading', { name: 'You accepted the invitation to Terra II' })).toBeTruthy();
    expect(variablesOf('AnswerByLink')).toEqual({ token: 'secret', input: { accept: true, contactName: 'Dana', contactEmail: 'dana@customs.example' } });
    expect(screen.queryByRole('button', { name: /the invitation$/ })).toBeNull();
  });

  it('declines with a reason, in the language of the screen', async () => {
    const { user, variablesOf } = await open({ AnswerOffer: () => ({ answerOffer: offer }), AnswerByLink: () => answered });
    await user.click(await screen.findByRole('radio', { name: 'Decline' }));
    expect(screen.queryByRole('textbox', { name: /contact point/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'No ships.');
    await user.click(screen.getByRole('button', { name: 'Decline the invitation' }));
    expect(await screen.findByRole('heading', { name: 'You declined the invitation to Terra II' })).toBeTruthy();
    expect(variablesOf('AnswerByLink')).toEqual({ token: 'secret', input: { accept: false, reason: 'No ships.', reasonLanguage: 'en' } });
  });

  it('says so when the link was used meanwhile, and keeps what was typed', async () => {
    const closed = { __typename: 'Refusal', rule: 'answer-link.closed', field: 'token', message: 'This link is over.', arguments: [] };
    const { user } = await open({ AnswerOffer: () => ({ answerOffer: offer }), AnswerByLink: () => ({ answer: { __typename: 'Refused', refusals: [closed] } }) });
    await user.type(await screen.findByRole('textbox', { name: /Name of the national/ }), 'Dana');
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(await screen.findByText('This link was used, taken back, or is too old. Ask whoever invited you for a new one.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Name of the national/ }).value).toBe('Dana');
  });
});
