import { Observable } from '@apollo/client';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Subject } from 'rxjs';
import { Route } from 'wouter';
import { handlingSpecimen } from '../testing/handling-specimen';
import { InRoom } from '../testing/in-room';
import { messageSpecimen } from '../testing/message-specimen';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen } from '../testing/target-specimen';
import { ComposePage } from './ComposePage';
import { EditDraftPage } from './EditDraftPage';
import { MessagePage } from './MessagePage';
import { MessagesPage } from './MessagesPage';

const rooms = ['messages', 'seizures', 'operations', 'refusals', 'handling', 'sending', 'vocabulary', 'kit', 'common'] as const;
const own = { __typename: 'Agency', id: 'agency-1', shortName: 'RC' };
const rights = (over: object) => ({ __typename: 'MessageRights', edit: false, discard: false, mark: false, reply: false, acknowledge: false, answer: false, translate: false, ...over });
const file = (id: string, name: string) => ({
  __typename: 'File', id, operationId: 'o-1', name, mediaType: 'application/pdf', size: 2048, sha256: 'ab', hasPreview: false, thumbnailUrl: null, previewUrl: null, originalUrl: `/files/o-1/${id}?variant=original`,
  createdAt: '2026-06-10T06:00:00Z', removedAt: null, handling: null, agency: own,
});
const draft = (over: object = {}) => messageSpecimen({ sender: own, messageState: 'DRAFT', sentAt: null, addressees: [], ownAddressee: null, addresseeIds: ['agency-3'], version: 2, viewerCan: rights({ edit: true, discard: true }), ...over });
const sight = (id: string, shortName: string, extent: string) => ({ __typename: 'AgencySight', agency: { __typename: 'HandlingAgency', id, shortName, country: 'GH' }, extent, reasons: [extent === 'NOBODY' ? 'NOT_RELEASED' : 'RELEASED'], people: 2 });
const choices = { __typename: 'Operation', id: 'o-1', members: [], participations: [{ __typename: 'Participation', id: 'pa-3', participationState: 'ACCEPTED', agency: { __typename: 'Agency', id: 'agency-3', name: 'Ghana Customs', shortName: 'GH Customs' } }] };
const quiet: Answers = {
  OperationLive: () => new Observable<object>(() => undefined),
  NoteMessageRead: () => ({ noteMessageRead: { __typename: 'Message', id: 'm-1', isRead: true } }),
  WhoSees: ({ handling }) => ({ whoSees: { __typename: 'AgencySights', agencies: [sight('agency-3', 'GH Customs', (handling as { tlp?: string } | null)?.tlp === 'AMBER_STRICT' ? 'NOBODY' : 'EVERYBODY')] } }),
  HandlingChoices: () => ({ operation: choices }),
};

const open = (message: object | null, answers: Answers = {}, language: 'en' | 'fr' = 'en') =>
  showPage(
    <Route path="/operations/:operationId/messages/:messageId">
      <InRoom operationId="o-1">
        <MessagePage operationId="o-1" />
      </InRoom>
    </Route>,
    { language, path: `/operations/o-1/messages/m-1?lang=${language}`, rooms, answers: { ...quiet, MessagePage: ({ seenAs }) => ({ message: message && !seenAs ? { ...message, thread: [message] } : null }), ...answers } },
  );

beforeEach(() => localStorage.clear());

describe('files of a message', () => {
  it('are counted in lists and offered beside what it says, to be changed by nobody once it is sent', async () => {
    await open(messageSpecimen({ files: [file('f-1', 'list.pdf')], viewerCan: rights({ reply: true }) }));
    const files = await screen.findByRole('region', { name: 'Files of the message' });
    expect(within(files).getByText(/list\.pdf/)).toBeTruthy();
    expect((within(files).getByRole('link', { name: 'Original' }) as HTMLAnchorElement).getAttribute('href')).toBe('/files/o-1/f-1?variant=original');
    expect(within(files).queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(screen.queryByRole('group', { name: 'Photographs and documents' })).toBeNull();
  });

  it('are taken off a draft again', async () => {
    const { user, variablesOf } = await open(draft({ files: [file('f-1', 'list.pdf')] }), { RemoveFile: () => ({ removeFile: { ...file('f-1', 'list.pdf'), removedAt: '2026-06-10T07:00:00Z', originalUrl: null } }) });
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    await user.click(await screen.findByRole('button', { name: 'Remove list.pdf' }));
    expect(variablesOf('RemoveFile')).toEqual({ operationId: 'o-1', id: 'f-1' });
    await waitFor(() => expect(screen.queryByText(/list\.pdf/)).toBeNull());
  });

  it('stand in the list with their number and size, in French as well', async () => {
    for (const [language, words] of [['en', '2 files, 3 kB'], ['fr', '2 fichiers, 3 ko']] as const) {
      const shown = await showPage(
        <Route path="/operations/:operationId/messages">
          <InRoom operationId="o-1">
            <MessagesPage operationId="o-1" />
          </InRoom>
        </Route>,
        {
          language, path: `/operations/o-1/messages?lang=${language}`, rooms,
          answers: {
            ...quiet,
            Messages: () => ({
              operation: {
                __typename: 'Operation', id: 'o-1', unreadMessages: 0, sendableKinds: [],
                messages: { __typename: 'MessagePage', nextCursor: null, count: { __typename: 'Count', value: 1, isAtLeast: false }, items: [messageSpecimen({ fileTotals: { __typename: 'MessageFiles', count: 2, bytes: 3000 } })] },
              },
            }),
          },
        },
      );
      expect(await screen.findByText(words)).toBeTruthy();
      shown.unmount();
    }
  });
});

describe('a draft', () => {
  it('is kept from the form, without anybody to go to yet, and its page opens', async () => {
    const { user, variablesOf } = await showPage(
      <InRoom operationId="o-1">
        <Route path="/operations/:operationId/messages/new">
          <ComposePage operationId="o-1" />
        </Route>
      </InRoom>,
      {
        path: '/operations/o-1/messages/new?kind=REQUEST_INFORMATION', rooms,
        answers: {
          ...quiet, WriteMessage: () => ({ writeMessage: draft() }),
          ComposeMessage: () => ({ operation: { __typename: 'Operation', id: 'o-1', sendableKinds: ['REQUEST_INFORMATION'], participations: [], members: [], targets: { __typename: 'TargetPage', items: [] } } }),
        },
      },
    );
    await user.type(await screen.findByRole('textbox', { name: /Subject/ }), 'Whose?');
    await user.type(screen.getByRole('textbox', { name: /^Text/ }), 'See the picture.');
    await user.click(screen.getByRole('button', { name: 'Keep as a draft, to add files' }));
    await waitFor(() => expect(variablesOf('WriteMessage')).toMatchObject({ input: { send: false, body: { subject: 'Whose?', addresseeIds: [] } } }));
    await waitFor(() => expect(location.pathname).toBe('/operations/o-1/messages/m-1'));
  });

  it('is sent as it stands', async () => {
    const { user, variablesOf } = await open(draft(), { ChangeDraft: () => ({ changeDraft: messageSpecimen({ sender: own, version: 3 }) }) });
    await user.click(await screen.findByRole('button', { name: 'Send the message' }));
    await waitFor(() => expect(variablesOf('ChangeDraft')).toMatchObject({ input: { operationId: 'o-1', id: 'm-1', version: 2, send: true, body: { kind: 'WARNING', subject: 'Two lorries', addresseeIds: ['agency-3'], pattern: 'White lorries by night.' }, handling: { tlp: 'GREEN' } } }));
  });

  it('is written on, in its own language and with its arrival, and its handling left as it was', async () => {
    const kept = draft({ language: 'pl', expectedAt: '2026-06-12T06:00:00Z', handling: handlingSpecimen({ tlp: 'AMBER', caveats: ['H2'], releasableTo: [{ __typename: 'HandlingAgency', id: 'agency-3', shortName: 'GH Customs' }] }) });
    const { user, variablesOf } = await showPage(
      <InRoom operationId="o-1">
        <Route path="/operations/:operationId/messages/:messageId/edit">
          <EditDraftPage operationId="o-1" />
        </Route>
      </InRoom>,
      {
        path: '/operations/o-1/messages/m-1/edit', rooms,
        answers: {
          ...quiet, EditDraft: () => ({ message: kept }), ChangeDraft: () => ({ changeDraft: { ...kept, version: 3 } }),
          ComposeMessage: () => ({ operation: { __typename: 'Operation', id: 'o-1', sendableKinds: ['WARNING'], participations: [], members: [], targets: { __typename: 'TargetPage', items: [] } } }),
        },
      },
    );
    await user.type(await screen.findByRole('textbox', { name: /Subject/ }), ', white');
    expect(within(screen.getByRole('group', { name: /^Expected/ })).getByDisplayValue('2026-06-12')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep the draft' }));
    await waitFor(() => expect(variablesOf('ChangeDraft')).toMatchObject({ input: { id: 'm-1', version: 2, send: false, body: { subject: 'Two lorries, white', language: 'pl', expectedAt: '2026-06-12T06:00:00.000Z', addresseeIds: ['agency-3'] }, handling: { tlp: 'AMBER', caveats: ['H2'], releasableTo: null } } }));
    await waitFor(() => expect(location.pathname).toBe('/operations/o-1/messages/m-1'));
  });

  it.each([
    ['Put mine in its place', { subject: 'Two lorries, white', version: 3 }],
    ['Take what stands now', undefined],
  ] as const)('that a colleague changed meanwhile is not overwritten: both are shown, and one is chosen: %s', async (choice, sent) => {
    let kept = draft();
    const { user, variablesOf, asked } = await showPage(
      <InRoom operationId="o-1">
        <Route path="/operations/:operationId/messages/:messageId/edit">
          <EditDraftPage operationId="o-1" />
        </Route>
      </InRoom>,
      {
        path: '/operations/o-1/messages/m-1/edit', rooms,
        answers: {
          ...quiet, EditDraft: () => ({ message: kept }),
          ChangeDraft: ({ input }) => ({ changeDraft: (input as { version: number }).version === 3 ? { ...kept, version: 4 } : refusedSpecimen('version.stale', 'version') }),
          ComposeMessage: () => ({ operation: { __typename: 'Operation', id: 'o-1', sendableKinds: ['WARNING'], participations: [], members: [], targets: { __typename: 'TargetPage', items: [] } } }),
        },
      },
    );
    await user.type(await screen.findByRole('textbox', { name: /Subject/ }), ', white');
    kept = draft({ subject: 'Three lorries', version: 3 });
    await user.click(screen.getByRole('button', { name: 'Keep the draft' }));
    expect(await screen.findByText('Three lorries')).toBeTruthy();
    expect(screen.getByText('Two lorries, white')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: choice }));
    expect(await screen.findByDisplayValue(sent ? 'Two lorries, white' : 'Three lorries')).toBeTruthy();
    expect(asked.filter(({ name }) => name === 'ChangeDraft')).toHaveLength(1);
    if (!sent) return;
    await user.click(screen.getByRole('button', { name: 'Keep the draft' }));
    await waitFor(() => expect(variablesOf('ChangeDraft')).toMatchObject({ input: { version: sent.version, body: { subject: sent.subject } } }));
  });

  it('says what was refused when it was to be sent', async () => {
    const { user } = await open(draft(), { ChangeDraft: () => ({ changeDraft: refusedSpecimen('message.is-sent', 'id') }) });
    await user.click(await screen.findByRole('button', { name: 'Send the message' }));
    expect(await screen.findByText('This was sent meanwhile; a correction is a reply.')).toBeTruthy();
  });

  it('is thrown away once that is confirmed in its own words, and not before', async () => {
    const { user, variablesOf, asked } = await open(draft({ files: [file('f-1', 'list.pdf')] }), { DiscardDraft: () => ({ discardDraft: draft({ messageState: 'DISCARDED', subject: '', body: '', version: 3, files: [] }) }) });
    await user.click(await screen.findByRole('button', { name: 'Throw the draft away' }));
    expect(await screen.findByText(/Its words and its file are destroyed/)).toBeTruthy();
    expect(asked.some(({ name }) => name === 'DiscardDraft')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Throw the draft “Two lorries” away' }));
    await waitFor(() => expect(variablesOf('DiscardDraft')).toEqual({ operationId: 'o-1', id: 'm-1', version: 2 }));
    await waitFor(() => expect(location.search).toBe('?box=DRAFTS'));
  });

  it('that was thrown away says so and nothing else', async () => {
    await open(draft({ messageState: 'DISCARDED', subject: '', body: '', viewerCan: rights({}) }));
    expect(await screen.findByText('This draft was thrown away. Nothing of it is left.')).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('the handling of what was sent', () => {
  const sent = (over: object = {}) => messageSpecimen({ sender: own, ownAddressee: null, viewerCan: rights({ mark: true }), ...over });

  it('is changed with a reason, by whoever may', async () => {
    const { user, variablesOf } = await open(sent(), { MarkMessage: () => ({ markMessage: sent({ version: 2, handling: handlingSpecimen({ tlp: 'AMBER' }) }) }) });
    await user.click(await screen.findByRole('button', { name: 'Change handling' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: /^TLP:AMBER(?!\+)/ }));
    await user.type(within(dialog).getByRole('textbox', { name: /^Why/ }), 'Too many see it.');
    await user.click(within(dialog).getByRole('button', { name: 'Change the handling' }));
    await waitFor(() => expect(variablesOf('MarkMessage')).toMatchObject({ input: { operationId: 'o-1', id: 'm-1', version: 1, handling: { tlp: 'AMBER' }, reason: 'Too many see it.', language: 'en' } }));
  });

  it('is not offered to an addressee, who reads why it was changed', async () => {
    await open(messageSpecimen({ markings: [{ __typename: 'MessageMarking', id: 'k-1', from: 'GREEN', to: 'AMBER', reason: 'Too many saw it.', language: 'en', markedAt: '2026-06-10T08:00:00Z', agency: { __typename: 'Agency', id: 'agency-2', shortName: 'NL Customs' } }] }));
    const list = await screen.findByRole('list', { name: 'How its handling was changed' });
    expect(within(list).getByText('Too many saw it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change handling' })).toBeNull();
  });

  it('takes the page away from whoever loses it, at once', async () => {
    const live = new Subject<object>();
    let isThere = true;
    await open(null, { OperationLive: () => live, MessagePage: () => ({ message: isThere ? { ...messageSpecimen(), thread: [messageSpecimen()] } : null }) });
    await screen.findByRole('article');
    isThere = false;
    await act(async () => live.next({ operationLive: { __typename: 'LiveFrame', kind: 'RETRACTION', position: 'p', retractedId: 'm-1', operation: null, event: null } }));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(screen.queryByText('White lorries by night.')).toBeNull();
  });

  it('excuses an agency that is no longer shown it', async () => {
    const [first, second] = messageSpecimen().addressees;
    await open(sent({ addressees: [{ ...first, isExcused: true, clock: 'DONE', dueAt: null }, second] }));
    expect(await screen.findByText('no longer shown it: nothing is waited for')).toBeTruthy();
  });
});

describe('a message through other eyes', () => {
  it('is seen as an addressee would, with nothing to be done, and is one’s own again after that', async () => {
    const mine = draft({ subject: 'Two lorries' });
    const theirs = messageSpecimen({ subject: 'Two lorries', sender: own });
    const { user, variablesOf } = await open(null, { MessagePage: ({ seenAs }) => ({ message: seenAs ? { ...theirs, thread: [theirs] } : { ...mine, thread: [] } }) });
    await user.click(await screen.findByRole('button', { name: 'See it as …' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(await within(dialog).findByRole('combobox', { name: 'Agency' }), 'agency-3');
    // Awaited as a whole, for the page suspends while it is read.
    await act(() => user.click(within(dialog).getByRole('button', { name: 'Look' })));
    await waitFor(() => expect(variablesOf('MessagePage')).toMatchObject({ seenAs: { agencyId: 'agency-3', role: 'OFFICER' } }));
    expect(await screen.findByText('You are looking as the officers of GH Customs would.')).toBeTruthy();
    for (const name of ['Send the message', 'Throw the draft away', 'Acknowledge', 'See it as …']) expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: 'Throw the draft away' })).toBeTruthy();
  });

  it('is nothing to whom it is nothing, and offered to its own agency alone', async () => {
    const { user, unmount, variablesOf } = await open(messageSpecimen({ sender: own, ownAddressee: null, viewerCan: rights({ mark: true }) }));
    await user.click(await screen.findByRole('button', { name: 'See it as …' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(await within(dialog).findByRole('combobox', { name: 'Agency' }), 'agency-3');
    // Awaited as a whole, for the page suspends while it is read.
    await act(() => user.click(within(dialog).getByRole('button', { name: 'Look' })));
    await waitFor(() => expect(variablesOf('MessagePage')).toMatchObject({ seenAs: { agencyId: 'agency-3' } }));
    expect(await screen.findByText('They see nothing of this record.')).toBeTruthy();
    unmount();
    await open(messageSpecimen());
    await screen.findByRole('article');
    expect(screen.queryByRole('button', { name: 'See it as …' })).toBeNull();
  });
});
