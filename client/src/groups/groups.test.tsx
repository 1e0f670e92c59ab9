import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen } from '../testing/target-specimen';
import { calendarFile } from './calendar-file';
import { GroupPage } from './GroupPage';

const rooms = ['groups', 'directory', 'introductions', 'messages', 'seizures', 'operations', 'refusals', 'vocabulary', 'kit', 'common'] as const;
const quiet: Answers = { OperationLive: () => new Observable<object>(() => undefined), OperationIntroductions: () => ({ operation: { __typename: 'Operation', id: 'o-1', introductions: [] } }) };
const rights = { __typename: 'GroupRights', offer: true, ask: true, call: true, addDocument: true };
const person = (name: string, id = 'p-2') => ({ __typename: 'Person', id, name, title: null, titleLanguage: null, contactEmail: null, contactPhone: null });
const agency = { __typename: 'Agency', id: 'agency-2', shortName: 'NL Customs', country: 'NL' };
const operation = (over: object) => ({ operation: { __typename: 'Operation', id: 'o-1', name: 'Waste network', viewerCanInGroup: rights, ...over } });

const open = (part: string, answers: Answers) =>
  showPage(
    <Route path="/operations/:operationId/group/:part?">
      <InRoom operationId="o-1">
        <GroupPage operationId="o-1" />
      </InRoom>
    </Route>,
    { path: `/operations/o-1/group${part}`, rooms, answers: { ...quiet, ...answers } },
  );

describe('the experts of a group', () => {
  const expert = (over: object = {}) => ({
    __typename: 'Expertise', id: 'x-1', topics: ['Ferries'], languages: ['nl'], regions: ['NL'], note: null, language: 'en', state: 'OFFERED', version: 1, viewerCanConfirm: true, viewerCanWithdraw: true, person: person('Daan'), agency, ...over,
  });
  const answers = (items: readonly object[]): Answers => ({ Expertises: () => operation({ ownExpertise: null, expertises: { __typename: 'ExpertisePage', nextCursor: null, items } }) });

  it('are found by words, language and region, asked of the server', async () => {
    const { user, variablesOf } = await open('', answers([expert()]));
    expect(await screen.findByRole('row', { name: /Daan.*Ferries.*Dutch.*Netherlands/ })).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Topic, name or agency' }), 'ferries');
    await waitFor(() => expect(variablesOf('Expertises')).toMatchObject({ words: 'ferries', language: null, region: null }));
  });

  it('go on beyond the first page', async () => {
    const { user, variablesOf } = await open('', {
      Expertises: ({ after }) => operation({ ownExpertise: null, expertises: { __typename: 'ExpertisePage', nextCursor: after ? null : 'second', items: [after ? expert({ id: 'x-51', person: person('Zofia', 'p-51') }) : expert()] } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('row', { name: /Zofia/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Daan/ })).toBeTruthy();
    expect(variablesOf('Expertises')).toMatchObject({ after: 'second' });
  });

  it('are confirmed by those who may, in the version that was read', async () => {
    const confirmed = { state: 'CONFIRMED', version: 2, viewerCanConfirm: false };
    let stands: object = expert();
    const { user, variablesOf } = await open('', {
      Expertises: (asked) => answers([stands]).Expertises?.(asked) ?? {},
      ConfirmExpertise: () => {
        stands = expert(confirmed);
        return { answer: { __typename: 'Expertise', id: 'x-1', ...confirmed } };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Confirm Daan' }));
    expect(variablesOf('ConfirmExpertise')).toEqual({ operationId: 'o-1', id: 'x-1', version: 1 });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Confirm Daan' })).toBeNull());
  });

  it('put themselves forward, and are told at the field what is missing', async () => {
    const { user, variablesOf } = await open('', { ...answers([]), OfferExpertise: () => ({ answer: refusedSpecimen('field.required', 'topics') }) });
    await user.click((await screen.findAllByRole('button', { name: 'Put yourself forward' }))[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Put myself forward' }));
    expect(variablesOf('OfferExpertise')).toMatchObject({ input: { operationId: 'o-1', topics: [], languages: [], regions: [] } });
    await waitFor(() => expect(within(dialog).getByRole('textbox', { name: /Topics/ }).getAttribute('aria-invalid')).toBe('true'));
  });
});

describe('introductions to an administration', () => {
  const request = (over: object = {}) => ({
    __typename: 'IntroductionRequest', id: 'r-1', country: 'TH', topic: 'Test papers', reason: 'Refused at the port.', language: 'en', requestState: 'ASKED', answer: null, answerLanguage: null, askedAt: '2026-06-10T06:00:00Z', viewerCanAnswer: true,
    viewerCanTakeBack: false, askedBy: { __typename: 'Person', id: 'p-2', name: 'Daan' }, agency, answeredBy: null, introduction: null, ...over,
  });

  it('are answered by the coordinators, with a member of that country first', async () => {
    const member = (id: string, name: string, country: string) => ({ __typename: 'Member', id: `m-${id}`, person: { __typename: 'Person', id, name }, agency: { __typename: 'Agency', id: `a-${id}`, shortName: country, country } });
    const { user, variablesOf } = await open('/introductions', {
      IntroductionRequests: () => operation({ members: [member('p-2', 'Daan', 'NL'), member('p-3', 'Anna', 'MY'), member('p-4', 'Somchai', 'TH')], introductionRequests: [request()] }),
      AnswerIntroductionRequest: () => ({ answer: { __typename: 'IntroductionRequest', id: 'r-1' } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Answer' }));
    const dialog = await screen.findByRole('dialog', { name: 'Answer Daan: Thailand' });
    await user.click(within(dialog).getByRole('button', { name: /^Show the list/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Somchai, TH', 'Anna, MY']);
    await user.click(screen.getByRole('option', { name: 'Somchai, TH' }));
    await user.type(within(dialog).getByRole('textbox', { name: /Whom to turn to/ }), 'Ask him.');
    await user.click(within(dialog).getByRole('button', { name: 'Answer' }));
    await waitFor(() => expect(variablesOf('AnswerIntroductionRequest')).toEqual({ input: { operationId: 'o-1', id: 'r-1', isIntroduced: true, personId: 'p-4', answer: 'Ask him.', language: 'en' } }));
  });

  it('say how to begin where there is none', async () => {
    await open('/introductions', { IntroductionRequests: () => operation({ members: [], introductionRequests: [] }) });
    expect(await screen.findByText('Ask when you need somebody whom you do not know.')).toBeTruthy();
  });
});

describe('the calendar of a group', () => {
  const event = (over: object = {}) => ({
    __typename: 'CalendarEvent', id: 'e-1', calendarKind: 'MEETING', title: 'Monthly call', note: 'Ships.', language: 'en', startsAt: '2126-07-01T08:00:00Z', endsAt: '2126-07-01T09:00:00Z', zone: 'Asia/Kuala_Lumpur', place: 'Port Klang', cancelledAt: null,
    writtenAt: '2026-06-01T08:00:00Z', version: 2, ownAttendance: null, viewerCanChange: false, viewerCanAttend: true, calledBy: { __typename: 'Person', id: 'p-1', name: 'Carla' }, attendances: [], ...over,
  });
  const answers = (items: readonly object[]): Answers => ({ GroupCalendar: () => operation({ calendar: { __typename: 'CalendarEventPage', items } }) });

  it('tells the time of the place beside that of the reader, and takes an answer with one tap', async () => {
    let stands = event();
    const { user, variablesOf } = await open('/calendar', {
      GroupCalendar: (asked) => answers([stands]).GroupCalendar?.(asked) ?? {},
      AttendCalendarEvent: () => {
        stands = event({ ownAttendance: 'YES' });
        return { answer: { __typename: 'CalendarEvent', id: 'e-1', ownAttendance: 'YES' } };
      },
    });
    const [line] = within(await screen.findByRole('list', { name: 'Calendar' })).getAllByRole('listitem');
    expect((line as HTMLElement).textContent).toMatch(/8:00.*4:00/);
    await user.click(within(screen.getByRole('group', { name: 'Do you come to Monthly call?' })).getByRole('button', { name: 'Coming' }));
    expect(variablesOf('AttendCalendarEvent')).toEqual({ operationId: 'o-1', id: 'e-1', answer: 'YES' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Coming' }).getAttribute('aria-pressed')).toBe('true'));
  });

  it('asks for what is coming and for what is over apart, each page by page', async () => {
    const numbered = (from: number, past: boolean) => Array.from({ length: 50 }, (_, n) => event({ id: `e-${past ? 'p' : 'c'}${from + n}`, title: `${past ? 'Past' : 'Call'} ${from + n}`, ...(past ? { startsAt: '2020-01-01T08:00:00Z', endsAt: null } : {}) }));
    const { user, variablesOf } = await open('/calendar', {
      GroupCalendar: ({ until, after }) => operation({ calendar: { __typename: 'CalendarEventPage', nextCursor: after === 'third' ? null : after ? 'third' : 'second', items: numbered(after === 'third' ? 101 : after ? 51 : 1, Boolean(until)) } }),
    });
    const lines = () => within(screen.getByRole('list', { name: 'Calendar' })).getAllByText(/^(Call|Past) \d+$/).map(({ textContent }) => textContent);
    await screen.findByText('Call 50');
    expect(variablesOf('GroupCalendar')).toMatchObject({ sort: 'SOONEST' });
    expect(variablesOf('GroupCalendar')).not.toHaveProperty('until');
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('Call 100');
    expect(variablesOf('GroupCalendar')).toMatchObject({ after: 'second' });
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('Call 150');
    expect(lines()).toEqual(Array.from({ length: 150 }, (_, n) => `Call ${n + 1}`));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Past' }));
    await screen.findByText('Past 50');
    expect(variablesOf('GroupCalendar')).toMatchObject({ sort: 'LATEST' });
    expect(variablesOf('GroupCalendar')).not.toHaveProperty('from');
    expect(lines()).toHaveLength(50);
  });

  it('keeps what is over apart, and what was called off in sight', async () => {
    const { user } = await open('/calendar', answers([event({ id: 'e-0', title: 'Long ago', startsAt: '2020-01-01T08:00:00Z', endsAt: null }), event({ cancelledAt: '2026-06-02T08:00:00Z', viewerCanAttend: false })]));
    expect(await screen.findByText('called off')).toBeTruthy();
    expect(screen.queryByText('Long ago')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Past' }));
    expect(await screen.findByText('Long ago')).toBeTruthy();
  });

  it('is written for other calendars with a UID that stays and a sequence that grows', () => {
    const lines = calendarFile({ ...event(), note: 'Ships.', endsAt: '2126-07-01T09:00:00Z', cancelledAt: null }, 'Waste network', 'https://muster.example').split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['UID:e-1@muster.example', 'SEQUENCE:1', 'DTSTART:21260701T080000Z', 'DTEND:21260701T090000Z', 'SUMMARY:Monthly call (Waste network)', 'LOCATION:Port Klang', 'STATUS:CONFIRMED']));
  });
});

describe('the library of a group', () => {
  const document = (over: object = {}) => ({
    __typename: 'LibraryDocument', id: 'd-1', title: 'How ferries are scrapped', topic: 'Ships', summary: null, language: 'en', edition: '2026', addedAt: '2026-06-01T08:00:00Z', viewerCanKeep: true, agency, supersededBy: null,
    files: [{ __typename: 'File', id: 'f-1', name: 'ferries.pdf', size: 2048, originalUrl: '/files/o-1/f-1?variant=original' }], ...over,
  });

  it('reads on where the first page ends, with what was looked for, and says where that failed', async () => {
    let fails = true;
    const { user, variablesOf } = await open('/library', {
      GroupLibrary: ({ after }) => {
        if (after && fails) throw new Error('The line is down.');
        return operation({ library: { __typename: 'LibraryDocumentPage', nextCursor: after ? null : 'second', items: [document(after ? { id: 'd-51', title: 'The fifty-first' } : {})] } });
      },
    });
    await user.type(await screen.findByRole('searchbox'), 'ferries');
    await waitFor(() => expect(variablesOf('GroupLibrary')).toMatchObject({ words: 'ferries' }));
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('That could not be read.')).toBeTruthy();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('The fifty-first')).toBeTruthy();
    expect(variablesOf('GroupLibrary')).toMatchObject({ words: 'ferries', after: 'second' });
    expect(screen.getByText('How ferries are scrapped')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('lists documents with their edition and their files, and adds a new edition in their place', async () => {
    const { user, variablesOf } = await open('/library', {
      GroupLibrary: () => operation({ library: { __typename: 'LibraryDocumentPage', items: [document()] } }),
      AddDocument: () => ({ answer: { __typename: 'LibraryDocument', id: 'd-2' } }),
    });
    expect((await screen.findByRole('link', { name: 'ferries.pdf' }) as HTMLAnchorElement).getAttribute('href')).toBe('/files/o-1/f-1?variant=original');
    expect(screen.getByText('edition 2026')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'New edition of How ferries are scrapped' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Edition' }), '2027');
    await user.click(within(dialog).getByRole('button', { name: 'Add it' }));
    await waitFor(() => expect(variablesOf('AddDocument')).toMatchObject({ input: { operationId: 'o-1', title: 'How ferries are scrapped', topic: 'Ships', edition: '2027', language: 'en', supersedesId: 'd-1' } }));
  });
});
