import { Observable } from '@apollo/client';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { addresseeSpecimen, messageSpecimen } from '../testing/message-specimen';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen } from '../testing/target-specimen';
import { ComposePage } from './ComposePage';
import { LoopPage } from './LoopPage';
import { MessagePage } from './MessagePage';
import { MessagesPage } from './MessagesPage';

const rooms = ['messages', 'seizures', 'operations', 'refusals', 'handling', 'sending', 'vocabulary', 'kit', 'common'] as const;
const quiet: Answers = { OperationLive: () => new Observable<object>(() => undefined), NoteMessageRead: () => ({ noteMessageRead: { __typename: 'Message', id: 'm-1', isRead: true } }) };

beforeEach(() => localStorage.clear());

describe('the messages of an operation', () => {
  const open = (items: readonly object[], { kinds = ['WARNING'], path = '/operations/o-1/messages' } = {}) =>
    showPage(
      <Route path="/operations/:operationId/messages">
        <InRoom operationId="o-1">
          <MessagesPage operationId="o-1" />
        </InRoom>
      </Route>,
      {
        path, rooms,
        answers: { ...quiet, Messages: () => ({ operation: { __typename: 'Operation', id: 'o-1', unreadMessages: 1, sendableKinds: kinds, messages: { __typename: 'MessagePage', nextCursor: null, count: { __typename: 'Count', value: items.length, isAtLeast: false }, items } } }) },
      },
    );

  it('are listed with what is new and what is due', async () => {
    await open([messageSpecimen({ isRead: false }), messageSpecimen({ id: 'm-2', subject: 'A request', messageKind: 'REQUEST_INFORMATION', ownAddressee: null })]);
    const list = await screen.findByRole('list', { name: 'To us' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(within(first as HTMLElement).getByText('new')).toBeTruthy();
    expect(within(first as HTMLElement).getByText(/^acknowledge in \d+ years$/)).toBeTruthy();
    expect(within(second as HTMLElement).queryByText('new')).toBeNull();
    expect(within(second as HTMLElement).getByText('0 of 2 answered, 1 acknowledged')).toBeTruthy();
    expect(screen.getByText('1 message to your agency has not been opened.')).toBeTruthy();
  });

  it('are asked for box by box', async () => {
    const { user, variablesOf } = await open([messageSpecimen()]);
    expect((await screen.findByRole('radio', { name: 'To us' }) as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Sent' }));
    await waitFor(() => expect(variablesOf('Messages')).toMatchObject({ box: 'SENT' }));
  });

  it('are written by those who may', async () => {
    await open([], { kinds: [] });
    expect(await screen.findByText('No message was addressed to your agency yet.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Write a message' })).toBeNull();
  });
});

describe('a message', () => {
  const open = (message: object | null, answers: Answers = {}, language: 'en' | 'fr' = 'en') =>
    showPage(
      <Route path="/operations/:operationId/messages/:messageId">
        <InRoom operationId="o-1">
          <MessagePage operationId="o-1" />
        </InRoom>
      </Route>,
      { language, path: `/operations/o-1/messages/m-1?lang=${language}`, rooms, answers: { ...quiet, MessagePage: () => ({ message: message && { ...message, thread: [message] } }), ...answers } },
    );

  it('tells what it says, and how far each addressee has come, in shape and word', async () => {
    await open(messageSpecimen());
    const card = await screen.findByRole('article', { name: 'Warning, NL Customs' });
    expect(within(card).getByText('White lorries by night.')).toBeTruthy();
    expect(within(card).getByText('Netherlands → Poland')).toBeTruthy();
    const row = within(card).getByRole('row', { name: /GH Customs/ });
    expect(within(row).getByText('Answered')).toBeTruthy();
    expect(within(row).getByText('Nothing found')).toBeTruthy();
    expect(within(row).getByText('Two boxes opened.')).toBeTruthy();
  });

  it('shows what is due on the reader’s clock and on that of the addressee', async () => {
    const thai = addresseeSpecimen('agency-7', 'TH Customs', { agency: { __typename: 'Agency', id: 'agency-7', shortName: 'TH Customs', country: 'TH' } });
    await open(messageSpecimen({ addressees: [thai] }));
    const row = await screen.findByRole('row', { name: /TH Customs/ });
    expect(row.querySelector('time')?.getAttribute('datetime')).toBe('2126-06-12T06:00:00Z');
    expect(within(row).getByText(/GMT\+7/).textContent).toMatch(/1:00\sPM GMT\+7/);
  });

  it('is acknowledged with one tap', async () => {
    const acknowledged = addresseeSpecimen('agency-1', 'RC', { state: 'ACKNOWLEDGED' });
    const { user, variablesOf } = await open(messageSpecimen(), {
      AcknowledgeMessage: () => ({ acknowledgeMessage: messageSpecimen({ ownAddressee: acknowledged, addressees: [acknowledged] }) }),
    });
    await user.click(await screen.findByRole('button', { name: 'Acknowledge' }));
    expect(variablesOf('AcknowledgeMessage')).toEqual({ operationId: 'o-1', id: 'm-1' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull());
  });

  it('is answered with one tap, a note beside it', async () => {
    const { user, variablesOf } = await open(messageSpecimen(), {
      AnswerMessage: () => ({ answerMessage: messageSpecimen({ ownAddressee: addresseeSpecimen('agency-1', 'RC', { state: 'ANSWERED', answer: 'MISSED', clock: 'DONE', dueAt: null }) }) }),
    });
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'Gone on Friday.');
    await user.click(within(screen.getByRole('group', { name: 'What became of it?' })).getByRole('button', { name: 'Missed' }));
    expect(variablesOf('AnswerMessage')).toEqual({ input: { operationId: 'o-1', messageId: 'm-1', answer: 'MISSED', note: 'Gone on Friday.', language: 'en' } });
  });

  it('is answered in the language that the reader writes in, kept for what they write next', async () => {
    const { user, variablesOf } = await open(messageSpecimen(), {
      AnswerMessage: () => ({ answerMessage: messageSpecimen({ ownAddressee: addresseeSpecimen('agency-1', 'RC', { state: 'ANSWERED', answer: 'MISSED', clock: 'DONE', dueAt: null }) }) }),
      WriteMessage: () => ({ writeMessage: messageSpecimen({ id: 'm-2' }) }),
    });
    const note = await screen.findByRole('textbox', { name: /^Note/ });
    await user.type(note, 'Juz ich nie ma.');
    const answer = within(screen.getByRole('region', { name: 'Your agency' }));
    await user.selectOptions(answer.getByRole('combobox', { name: 'Written in' }), 'Polish');
    expect(note.getAttribute('lang')).toBe('pl');
    await user.click(answer.getByRole('button', { name: 'Missed' }));
    expect(variablesOf('AnswerMessage')).toMatchObject({ input: { language: 'pl' } });
    const reply = within(screen.getByRole('region', { name: 'Reply' }));
    await user.type(reply.getByRole('textbox'), 'We look.');
    await user.selectOptions(reply.getByRole('combobox', { name: 'Written in' }), 'Dutch');
    expect(reply.getByRole('textbox').getAttribute('lang')).toBe('nl');
    await user.click(reply.getByRole('button', { name: 'Send the reply' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { body: { language: 'nl' } } }));
    expect((await reply.findByRole<HTMLSelectElement>('combobox', { name: 'Written in' })).value).toBe('nl');
  });

  it('tells the arrival on the clock of the place as well', async () => {
    await open(messageSpecimen({ expectedAt: '2126-06-12T06:00:00Z', target: { __typename: 'Target', id: 't-1', title: 'Boxes', expectedZone: 'Asia/Tokyo' } }));
    const card = await screen.findByRole('article', { name: 'Warning, NL Customs' });
    expect(within(card).getByText(/3:00.PM.* there|15:00.* there/)).toBeTruthy();
  });

  it('says what was refused of an answer', async () => {
    const { user } = await open(messageSpecimen(), { AnswerMessage: () => ({ answerMessage: refusedSpecimen('message.no-such-answer', 'answer') }) });
    await user.click(await screen.findByRole('button', { name: 'Found' }));
    expect(await screen.findByText('This kind of message is not answered so.')).toBeTruthy();
  });

  it('is opened once, and noted so', async () => {
    const { asked } = await open(messageSpecimen({ isRead: false }));
    await screen.findByRole('article');
    await waitFor(() => expect(asked.filter(({ name }) => name === 'NoteMessageRead')).toHaveLength(1));
  });

  it('is noted as read by nobody who has read it', async () => {
    const { asked } = await open(messageSpecimen());
    await screen.findByRole('article');
    expect(asked.filter(({ name }) => name === 'NoteMessageRead')).toEqual([]);
  });

  it('asks nothing of whoever it was not addressed to, and offers no step to whoever may take none', async () => {
    await open(messageSpecimen({ ownAddressee: null, viewerCan: { __typename: 'MessageRights', edit: false, discard: false, mark: false, reply: false, acknowledge: false, answer: false, translate: false } }));
    await screen.findByRole('article');
    for (const name of ['Acknowledge', 'Found', 'Send the reply', 'Add a translation']) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('is answered in words, to its sender or to all', async () => {
    const { user, variablesOf } = await open(messageSpecimen(), { WriteMessage: () => ({ writeMessage: messageSpecimen({ id: 'm-2' }) }) });
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'We look.');
    await user.click(screen.getByRole('checkbox', { name: /To all its addressees/ }));
    await user.click(screen.getByRole('button', { name: 'Send the reply' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { operationId: 'o-1', repliesToId: 'm-1', body: { kind: 'FEEDBACK', subject: 'Re: Two lorries', body: 'We look.', repliesToAll: true } } }));
  });

  it('is answered calling upon somebody of the agencies that the reply goes to', async () => {
    const member = (id: string, name: string, agencyId: string) => ({ __typename: 'Member', id: `me-${id}`, isActive: true, person: { __typename: 'Person', id, name }, agency: { __typename: 'Agency', id: agencyId, shortName: agencyId } });
    const { user, variablesOf } = await open(messageSpecimen(), {
      WriteMessage: () => ({ writeMessage: messageSpecimen({ id: 'm-2' }) }),
      HandlingChoices: () => ({ operation: { __typename: 'Operation', id: 'o-1', participations: [], members: [member('p-1', 'Daan', 'agency-2'), member('p-3', 'Akosua', 'agency-3'), member('p-9', 'Piotr', 'agency-9')] } }),
    });
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'We look.');
    await user.click(screen.getByText('Call upon somebody by name'));
    await user.type(await screen.findByRole('combobox', { name: /^Call upon/ }), 'a');
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Daan, agency-2']);
    await user.click(screen.getByRole('option', { name: /Daan/ }));
    await user.click(screen.getByRole('button', { name: 'Send the reply' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { body: { mentions: ['p-1'] } } }));
  });

  it('is answered with files by way of a draft, to which they come', async () => {
    const { user, variablesOf, asked } = await open(messageSpecimen(), { WriteMessage: () => ({ writeMessage: messageSpecimen({ id: 'm-2' }) }) });
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'See the picture.');
    await user.click(screen.getByRole('button', { name: 'Keep it as a draft, and add files' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { repliesToId: 'm-1', send: false, body: { kind: 'FEEDBACK', body: 'See the picture.' } } }));
    await waitFor(() => expect(asked.filter(({ name }) => name === 'MessagePage').at(-1)).toMatchObject({ variables: { id: 'm-2' } }));
  });

  it('is read in the language that the reader chooses', async () => {
    const { user } = await open(messageSpecimen({ translations: [{ __typename: 'MessageTranslation', id: 'tr-1', language: 'pl', subject: 'Dwa samochody', body: 'Uwaga.', agency: { __typename: 'Agency', id: 'agency-1', shortName: 'RC' } }] }));
    await user.click(await screen.findByRole('radio', { name: 'pl' }));
    expect(screen.getByText('Uwaga.')).toBeTruthy();
    expect(screen.getByText('Translated by RC')).toBeTruthy();
  });

  it('is put into another language by a person, whom a service helps where the server has one', async () => {
    const { user, variablesOf, asked } = await open(messageSpecimen(), {
      TranslationOffer: () => ({ suggestsTranslationsUpTo: 'CLEAR' }),
      SuggestTranslation: () => ({ suggestTranslation: { __typename: 'TranslationSuggestion', id: 'e-1', subject: 'Dwa samochody', body: 'Uwaga' } }),
      TranslateMessage: () => ({ translateMessage: messageSpecimen() }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add a translation' }));
    const dialog = await screen.findByRole('dialog');
    await user.clear(within(dialog).getByRole('textbox', { name: /^Language/ }));
    await user.type(within(dialog).getByRole('textbox', { name: /^Language/ }), 'pl');
    await user.click(await within(dialog).findByRole('button', { name: 'Suggest a translation' }));
    expect(variablesOf('SuggestTranslation')).toEqual({ operationId: 'o-1', messageId: 'm-1', language: 'pl' });
    await waitFor(() => expect((within(dialog).getByRole('textbox', { name: 'Text' }) as HTMLTextAreaElement).value).toBe('Uwaga'));
    expect(asked.filter(({ name }) => name === 'TranslateMessage')).toEqual([]);
    await user.type(within(dialog).getByRole('textbox', { name: 'Text' }), '!');
    await user.click(within(dialog).getByRole('button', { name: 'Add a translation' }));
    await waitFor(() => expect(variablesOf('TranslateMessage')).toMatchObject({ input: { messageId: 'm-1', language: 'pl', subject: 'Dwa samochody', body: 'Uwaga!' } }));
  });

  it('is offered no help where the server has no service, and is told why where there is none for this message', async () => {
    const refused = await open(messageSpecimen(), { TranslationOffer: () => ({ suggestsTranslationsUpTo: 'CLEAR' }), SuggestTranslation: () => ({ suggestTranslation: refusedSpecimen('translation.no-answer', null) }) });
    await refused.user.click(await screen.findByRole('button', { name: 'Add a translation' }));
    await refused.user.click(await screen.findByRole('button', { name: 'Suggest a translation' }));
    expect(await screen.findByText(/The translation service gave no answer/)).toBeTruthy();
    refused.unmount();
    const { user, asked } = await open(messageSpecimen(), { TranslationOffer: () => ({ suggestsTranslationsUpTo: null }) });
    await user.click(await screen.findByRole('button', { name: 'Add a translation' }));
    await waitFor(() => expect(asked.filter(({ name }) => name === 'TranslationOffer')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Suggest a translation' })).toBeNull();
  });

  it('is not there for whoever may not see it', async () => {
    await open(null);
    expect(await screen.findByText('There is no such message here, or it may not be seen.')).toBeTruthy();
  });

  it('speaks French', async () => {
    await open(messageSpecimen(), {}, 'fr');
    expect(await screen.findByRole('button', { name: 'Accuser réception' })).toBeTruthy();
    expect(screen.getByRole('article', { name: 'Alerte, NL Customs' })).toBeTruthy();
  });
});

describe('writing a message', () => {
  const agency = (id: string, shortName: string, country: string, state = 'ACCEPTED') => ({ __typename: 'Participation', id: `pa-${id}`, participationState: state, agency: { __typename: 'Agency', id, name: `Agency ${shortName}`, shortName, country } });
  const operation = {
    __typename: 'Operation', id: 'o-1', sendableKinds: ['WARNING', 'REQUEST_INFORMATION', 'BROADCAST'],
    participations: [agency('agency-1', 'RC', 'MY'), agency('agency-3', 'GH Customs', 'GH'), agency('agency-5', 'NG Customs', 'NG'), agency('agency-4', 'TG Customs', 'TG', 'DECLINED')],
    members: [
      { __typename: 'Member', id: 'me-1', person: { __typename: 'Person', id: 'p-3', name: 'Akosua' }, agency: { __typename: 'Agency', id: 'agency-3', shortName: 'GH Customs' } },
      { __typename: 'Member', id: 'me-2', person: { __typename: 'Person', id: 'p-5', name: 'Adaeze' }, agency: { __typename: 'Agency', id: 'agency-5', shortName: 'NG Customs' } },
    ],
    targets: { __typename: 'TargetPage', items: [{ __typename: 'Target', id: 't-1', reference: 'T-7K2M', title: 'Boxes of used cable', containerNumbers: [] }] },
  };
  const open = (path: string, answers: Answers = {}) =>
    showPage(
      <InRoom operationId="o-1">
        <Route path="/operations/:operationId/messages/new">
          <ComposePage operationId="o-1" />
        </Route>
      </InRoom>,
      { path, rooms, answers: { ...quiet, ComposeMessage: () => ({ operation }), WriteMessage: () => ({ writeMessage: messageSpecimen() }), ...answers } },
    );

  it('begins with its kind, and asks for what that kind needs', async () => {
    const { user } = await open('/operations/o-1/messages/new');
    expect(await screen.findByRole('radio', { name: /^Warning/ })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Subject/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^Warning/ }));
    expect(screen.getByRole('textbox', { name: /What to watch for/ })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Broadcast/ }));
    expect(screen.queryByRole('textbox', { name: /What to watch for/ })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'To which agencies?' })).toBeNull();
    expect(screen.getByText('This goes to every participant.')).toBeTruthy();
  });

  it('says when it arrives, in which language it is written, and how far its source is trusted', async () => {
    const { user, variablesOf } = await open('/operations/o-1/messages/new?kind=WARNING&target=t-1');
    await user.click(await screen.findByRole('button', { name: 'Send the message' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Written in' }), 'Polish');
    const subject = screen.getByRole('textbox', { name: /Subject/ });
    expect(subject.getAttribute('lang')).toBe('pl');
    await user.type(subject, 'Uwaga');
    await user.type(screen.getByRole('textbox', { name: /^Text/ }), 'Dwa samochody');
    const arrival = within(screen.getByRole('group', { name: /^Expected/ }));
    fireEvent.change(arrival.getByLabelText('Date'), { target: { value: '2126-06-12' } });
    fireEvent.change(arrival.getByLabelText('Time'), { target: { value: '06:30' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'Source reliable most of the time');
    await user.click(screen.getByRole('button', { name: 'Keep as a draft, to add files' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { body: { language: 'pl', expectedAt: new Date('2126-06-12T06:30').toISOString(), sourceEvaluation: 'B' } } }));
  });

  it('asks how far the source of a request is trusted, and not of a broadcast', async () => {
    const { user } = await open('/operations/o-1/messages/new?kind=REQUEST_INFORMATION');
    expect(await screen.findByRole('combobox', { name: 'Source' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Broadcast/ }));
    expect(screen.queryByRole('combobox', { name: 'Source' })).toBeNull();
  });

  it('says at their fields what is missing, before anything is sent', async () => {
    const { user, asked } = await open('/operations/o-1/messages/new?kind=WARNING');
    await user.click(await screen.findByRole('button', { name: 'Send the message' }));
    expect((await screen.findAllByText('This is needed.')).length).toBe(4);
    expect(screen.getByText('Name a target, or say what to watch for.')).toBeTruthy();
    expect(asked.some(({ name }) => name === 'WriteMessage')).toBe(false);
  });

  it('warns of a target: a region adds its agencies, what takes no part is not offered', async () => {
    const { user, variablesOf } = await open('/operations/o-1/messages/new?kind=WARNING&target=t-1');
    const places = await screen.findByRole('combobox', { name: 'Or all of a region or a country' });
    expect(within(places).queryByRole('option', { name: /Togo|Malaysia/ })).toBeNull();
    await user.selectOptions(places, within(places).getByRole('option', { name: 'Ghana (1)' }));
    expect(screen.getByText('Agency GH Customs')).toBeTruthy();
    await user.type(screen.getByRole('combobox', { name: 'Call upon somebody by name' }), 'A');
    expect((await screen.findAllByRole('option', { name: /Customs/ })).map(({ textContent }) => textContent)).toEqual(['Akosua, GH Customs']);
    await user.click(screen.getByRole('option', { name: 'Akosua, GH Customs' }));
    await user.type(screen.getByRole('textbox', { name: /Subject/ }), 'Boxes');
    await user.type(screen.getByRole('textbox', { name: /^Text/ }), 'On their way.');
    await user.click(screen.getByRole('button', { name: 'Send the message' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { operationId: 'o-1', send: true, handling: null, body: { kind: 'WARNING', targetId: 't-1', addresseeIds: ['agency-3'], mentions: ['p-3'], subject: 'Boxes', pattern: null, reasons: null } } }));
    await waitFor(() => expect(location.pathname).toBe('/operations/o-1/messages/m-1'));
  });

  const chooses = async (user: Awaited<ReturnType<typeof open>>['user']) => {
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Or all of a region or a country' }), 'Ghana (1)');
    await user.type(screen.getByRole('textbox', { name: /Subject/ }), 'Boxes');
    await user.type(screen.getByRole('textbox', { name: /^Text/ }), 'On their way.');
    const fold = within(screen.getByRole('region', { name: 'Handling' }));
    await user.click(fold.getByRole('button', { name: 'Change' }));
    return fold;
  };
  const knowing: Answers = {
    WhoSees: () => ({ whoSees: { __typename: 'AgencySights', agencies: [] } }),
    HandlingChoices: () => ({ operation: { ...operation, members: operation.members.map((member) => ({ ...member, isActive: true })) } }),
  };

  it('says how it is to be handled, as a report does: for those to whom it goes unless others are named', async () => {
    const { user, variablesOf } = await open('/operations/o-1/messages/new?kind=REQUEST_INFORMATION', knowing);
    const fold = await chooses(user);
    expect(fold.getByRole('radio', { name: /^TLP:GREEN.*Those to whom it goes, and the coordinators\.$/ })).toBeTruthy();
    await user.click(fold.getByRole('radio', { name: /^TLP:AMBER(?!\+)/ }));
    await user.click(fold.getByRole('checkbox', { name: /H1/ }));
    await user.type(fold.getByRole('textbox', { name: /^Restrictions in words/ }), 'Ask first.');
    await waitFor(() => expect(variablesOf('WhoSees')).toMatchObject({ kind: 'Message', handling: { tlp: 'AMBER', releasableTo: ['agency-3'] } }));
    await user.click(screen.getByRole('button', { name: 'Send the message' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { handling: { tlp: 'AMBER', releasableTo: null, caveats: ['H1'], note: 'Ask first.' } } }));
  });

  it('names whom its handling would keep from reading it, before anything is sent', async () => {
    const { user, asked, variablesOf } = await open('/operations/o-1/messages/new?kind=REQUEST_INFORMATION', knowing);
    const fold = await chooses(user);
    await user.click(fold.getByRole('checkbox', { name: 'Only for agencies that I name' }));
    await user.type(fold.getByRole('combobox', { name: /^Releasable to/ }), 'NG');
    await user.click(await screen.findByRole('option', { name: /NG Customs/ }));
    await user.click(screen.getByRole('button', { name: 'Send the message' }));
    const why = 'Nobody of GH Customs would see it: release it to them, or take them out of those it goes to.';
    expect(screen.getByText(why)).toBeTruthy();
    expect(asked.some(({ name }) => name === 'WriteMessage')).toBe(false);
    await user.click(fold.getByRole('radio', { name: /^TLP:RED/ }));
    await user.click(screen.getByRole('button', { name: 'Send the message' }));
    expect(screen.getByText(why)).toBeTruthy();
    await user.type(fold.getByRole('combobox', { name: /^Addressed to/ }), 'Ako');
    await user.click(await screen.findByRole('option', { name: /Akosua/ }));
    await user.click(screen.getByRole('button', { name: 'Send the message' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { handling: { tlp: 'RED', people: ['p-3'], releasableTo: null } } }));
  });

  it('that is RED is kept on no device', async () => {
    const { user } = await open('/operations/o-1/messages/new?kind=REQUEST_INFORMATION', knowing);
    const fold = await chooses(user);
    await user.click(fold.getByRole('radio', { name: /^TLP:RED/ }));
    expect(Object.keys(localStorage).filter((key) => key.startsWith('muster.draft.message'))).toEqual([]);
  });

  it('is kept on this device until it is sent', async () => {
    const first = await open('/operations/o-1/messages/new?kind=BROADCAST');
    await first.user.type(await screen.findByRole('textbox', { name: /Subject/ }), 'Half a');
    first.unmount();
    await open('/operations/o-1/messages/new');
    expect((await screen.findByRole('textbox', { name: /Subject/ }) as HTMLInputElement).value).toBe('Half a');
  });
});

describe('what became of warnings', () => {
  const rate = (key: string, found: number, nothingFound: number, hitRate: string | null) => ({ __typename: 'LoopRate', key, sent: 4, answered: found + nothingFound, found, nothingFound, hitRate });
  const loop = {
    __typename: 'OperationLoop', sent: 4, acknowledged: 3, controlled: 2, answered: 2, found: 1, nothingFound: 1, missed: 0, notOurs: 0, feedbackRate: '0.5', hitRate: '0.5', medianSecondsToAcknowledge: '5400', medianSecondsToAnswer: '93600.5',
    byIndicator: [rate('R12', 1, 1, '0.5')], byRoute: [rate('NL>?', 0, 0, null)], byAgency: [rate('agency-3', 1, 1, '0.5')], silentAgencies: [{ __typename: 'SilentAgency', agencyId: 'agency-5', sent: 1, since: new Date(Date.now() - 2 * 86_400_000).toISOString() }],
  };
  const late = { ...addresseeSpecimen('agency-5', 'NG Customs', { clock: 'ESCALATED', dueAt: new Date(Date.now() - 86_400_000 * 3).toISOString() }), message: { __typename: 'Message', id: 'm-1', subject: 'Two lorries', language: 'en' } };

  it('is told in figures, with who is late and who is silent', async () => {
    await showPage(
      <InRoom operationId="o-1">
        <LoopPage operationId="o-1" />
      </InRoom>,
      {
        path: '/operations/o-1/messages/loop', rooms,
        answers: {
          ...quiet,
          Loop: () => ({
            operation: {
              __typename: 'Operation', id: 'o-1', loop, openAddressees: { __typename: 'MessageAddresseePage', count: { __typename: 'Count', value: 1, isAtLeast: false }, items: [late] },
              participations: [{ __typename: 'Participation', id: 'pa-5', agency: { __typename: 'Agency', id: 'agency-5', shortName: 'NG Customs' } }, { __typename: 'Participation', id: 'pa-3', agency: { __typename: 'Agency', id: 'agency-3', shortName: 'GH Customs' } }],
            },
          }),
        },
      },
    );
    expect(await screen.findByText('2 (50%)')).toBeTruthy();
    expect(screen.getByText('1 hour 30 minutes')).toBeTruthy();
    expect(screen.getByText('1 day 2 hours')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: '1 overdue' })).getByText(/long overdue, acknowledge: 3 days ago/)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Who is silent' })).getByText('NG Customs: 1 warning, the first 2 days ago')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'By route' })).getByText('Netherlands → not known')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'By agency' })).getByRole('row', { name: /GH Customs/ })).toBeTruthy();
  });
});
