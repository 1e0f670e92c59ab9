import { screen, within } from '@testing-library/react';
import type { ParticipantRow_ParticipationFragment } from '../graphql/graphql';
import { showPage, type Answers } from '../testing/show-page';
import { AnswerLinks } from './AnswerLinks';

const row = (over: object = {}) =>
  ({
    __typename: 'Participation', id: 'p-1', participationState: 'INVITED', version: 1, contact: null, members: [],
    agency: { __typename: 'Agency', id: 'a-1', name: 'NL Customs', shortName: 'NL', nameLanguage: 'en', country: 'NL', region: null, kind: 'CUSTOMS' }, ...over,
  }) as unknown as ParticipantRow_ParticipationFragment;
const link = (id: string, linkState: string, over: object = {}) => ({ __typename: 'AnswerLink', id, email: 'desk@nl.example', linkState, sentAt: '2026-06-01T10:00:00Z', expiresAt: '2026-06-15T10:00:00Z', contactName: null, contactEmail: null, ...over });
const operation = (links: object[], invite = true) => ({
  operation: { __typename: 'Operation', id: 'o-1', viewerCan: { __typename: 'OperationRights', invite }, participations: [{ __typename: 'Participation', id: 'p-1', answerLinks: links }] },
});
const open = (links: object[], { invite = true, of = row(), ...answers }: { invite?: boolean; of?: ReturnType<typeof row> } & Answers = {} as never) =>
  showPage(<AnswerLinks operationId="o-1" row={of} />, { path: '/', rooms: ['participation', 'refusals'], answers: { AnswerLinks: () => operation(links, invite), ...(answers as Answers) } });

describe('links by which an agency answers', () => {
  it('are sent to an address, and shown where no mail is sent', async () => {
    const { user, variablesOf } = await open([], { SendAnswerLinks: () => ({ answer: { __typename: 'SentAnswerLinks', links: [{ __typename: 'SentAnswerLink', id: 'l-1', link: 'http://127.0.0.1/answer#once' }] } }) } as never);
    await user.type(await screen.findByRole('textbox', { name: /E-mail address/ }), 'desk@nl.example');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the mail' }), 'fr');
    await user.click(screen.getByRole('button', { name: 'Send a link' }));
    expect(await screen.findByDisplayValue('http://127.0.0.1/answer#once')).toBeTruthy();
    expect(variablesOf('SendAnswerLinks')).toEqual({ operationId: 'o-1', links: [{ agencyId: 'a-1', email: 'desk@nl.example', language: 'fr' }] });
  });

  it('say where they stand, and the open one is taken back', async () => {
    const { user, variablesOf } = await open([link('l-2', 'OPEN'), link('l-1', 'EXPIRED')], {
      RevokeAnswerLink: () => ({ answer: { __typename: 'Participation', id: 'p-1', answerLinks: [link('l-2', 'REVOKED'), link('l-1', 'EXPIRED')] } }),
    } as never);
    const list = await screen.findByRole('list', { name: 'Links that were sent' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Take back the link to desk@nl.example' }));
    expect(await screen.findByText(/taken back; sent on/)).toBeTruthy();
    expect(variablesOf('RevokeAnswerLink')).toEqual({ operationId: 'o-1', id: 'l-2' });
    expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
  });

  it('are not offered to who may not invite, and name whom an answer named', async () => {
    await open([link('l-1', 'USED', { contactName: 'Ona', contactEmail: 'ona@lt.example' })], { invite: false, of: row({ participationState: 'ACCEPTED' }) } as never);
    expect(await screen.findByText(/The answer names Ona \(ona@lt.example\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send a link' })).toBeNull();
  });
});
