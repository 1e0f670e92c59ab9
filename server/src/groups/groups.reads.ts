import { searchWords } from '@muster/shared/reference/search';
import type { IntroductionRequestState, OperationState } from '@muster/shared/vocabularies';
import type { Bind, DerivingContext, PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, derived, expression, instant, many, needs, one, page } from '../platform/reader/define-reads';
import type { GroupFacts } from './groups.policy';
import { groupPolicy, mayKeepDocument, mayTakeBack, mayWithdrawExpert } from './groups.policy';

const groupState = { operation_id: (row: string) => `${row}.operation_id`, group_state: (row: string) => `(select o.state from operations o where o.id = ${row}.operation_id)` };
const groupOf = (row: Record<string, unknown>): GroupFacts => ({ id: row.operation_id as string, state: row.group_state as OperationState });
const may = (action: keyof typeof groupPolicy, and: (row: Record<string, unknown>) => boolean = () => true) => (row: Record<string, unknown>, { viewer }: DerivingContext): boolean =>
  viewer !== null && groupPolicy[action](viewer, groupOf(row)) && and(row);

const person = (name: string) => one('Person', (row, somebody) => `${somebody}.id = ${row}.${name}`);
const agency = one('Agency', (row, other) => `${other}.id = ${row}.agency_id`);
const child = (key: string) => (row: string, other: string): string => `${other}.operation_id = ${row}.operation_id and ${other}.${key} = ${row}.id`;

const mostWords = 8;

/** Where each word is in one of these texts. */
const wordsIn = (words: unknown, texts: string, bind: Bind): string[] =>
  typeof words === 'string' ? searchWords(words.slice(0, 200)).slice(0, mostWords).map((word) => `strpos(muster.fold(${texts}), muster.fold(${bind(word)})) > 0`) : [];

export const expertiseReads = defineReads('Expertise', 'expertises', {
  id: column('id'),
  operationId: column('operation_id'),
  person: person('account_id'),
  agency,
  topics: column('topics'),
  languages: column('languages'),
  regions: column('regions'),
  note: column('note'),
  language: column('language'),
  state: column('state'),
  offeredAt: instant('offered_at'),
  confirmedAt: instant('confirmed_at'),
  version: column('version'),
  viewerCanConfirm: derived({ ...groupState, ...needs('state') }, may('confirm', (row) => row.state === 'OFFERED')),
  viewerCanWithdraw: derived(needs('operation_id', 'account_id'), (row, { viewer }) => viewer !== null && mayWithdrawExpert(viewer, { operationId: row.operation_id as string, accountId: row.account_id as string })),
});

const expertisePage: PageDeclaration = {
  sorts: { NAME: { direction: 'asc', keys: [{ sql: (row) => `(select p.name from people p where p.id = ${row}.account_id)`, type: 'text' }, { sql: (row) => `${row}.id`, type: 'uuid' }] } },
  defaultSort: 'NAME',
  filter: (args, row, bind) => [
    ...(typeof args.language === 'string' ? [`${bind(args.language)} = any(${row}.languages)`] : []),
    ...(typeof args.region === 'string' ? [`${bind(args.region)} = any(${row}.regions)`] : []),
    ...wordsIn(args.words, `concat_ws(' ', array_to_string(${row}.topics, ' '), ${row}.note, (select p.name from people p where p.id = ${row}.account_id), (select a.name || ' ' || a.short_name from agencies a where a.id = ${row}.agency_id))`, bind),
  ],
};

export const introductionRequestReads = defineReads('IntroductionRequest', 'introduction_requests', {
  id: column('id'),
  operationId: column('operation_id'),
  askedBy: person('asked_by'),
  agency,
  country: column('country'),
  topic: column('topic'),
  reason: column('reason'),
  language: column('language'),
  state: column('state'),
  answer: column('answer'),
  answerLanguage: column('answer_language'),
  answeredBy: person('answered_by'),
  answeredAt: instant('answered_at'),
  introduction: one('Introduction', (row, introduction) => `${introduction}.operation_id = ${row}.operation_id and ${introduction}.id = ${row}.introduction_id`),
  askedAt: instant('asked_at'),
  viewerCanAnswer: derived({ ...groupState, ...needs('state') }, may('answerRequest', (row) => row.state === 'ASKED')),
  viewerCanTakeBack: derived(needs('asked_by', 'state'), (row, { viewer }) => viewer !== null && mayTakeBack(viewer, { askedBy: row.asked_by as string, state: row.state as IntroductionRequestState })),
});

export const attendanceReads = defineReads('CalendarAttendance', 'calendar_attendances', { id: column('id'), person: person('account_id'), agency, answer: column('answer') });

export const calendarEventReads = defineReads('CalendarEvent', 'calendar_events', {
  id: column('id'),
  operationId: column('operation_id'),
  kind: column('kind'),
  title: column('title'),
  note: column('note'),
  language: column('language'),
  startsAt: instant('starts_at'),
  endsAt: instant('ends_at'),
  zone: column('zone'),
  place: column('place'),
  calledBy: person('called_by'),
  cancelledAt: instant('cancelled_at'),
  writtenAt: instant('written_at'),
  attendances: many('CalendarAttendance', child('event_id'), (row) => `${row}.answer desc, ${row}.id`, { limit: 500 }),
  ownAttendance: expression((event, _bind, visible) => `(select a.answer from calendar_attendances a where ${child('event_id')(event, 'a')} and a.account_id = muster.account() and ${visible('a')})`),
  version: column('version'),
  viewerCanChange: derived({ ...groupState, ...needs('cancelled_at') }, may('call', (row) => row.cancelled_at === null)),
  viewerCanAttend: derived({ ...groupState, ...needs('cancelled_at', 'kind') }, may('attend', (row) => row.cancelled_at === null && row.kind === 'MEETING')),
});

export type CalendarSort = 'SOONEST' | 'LATEST';

const byStart: PageDeclaration['sorts'][string]['keys'] = [{ sql: (event) => `${event}.starts_at`, type: 'timestamptz' }, { sql: (event) => `${event}.id`, type: 'uuid' }];

const calendarPage: PageDeclaration = {
  sorts: { SOONEST: { direction: 'asc', keys: byStart }, LATEST: { direction: 'desc', keys: byStart } },
  defaultSort: 'SOONEST',
  filter: (args, event, bind) => [
    ...(typeof args.from === 'string' ? [`coalesce(${event}.ends_at, ${event}.starts_at) >= ${bind(args.from)}::timestamptz`] : []),
    ...(typeof args.until === 'string' ? [`coalesce(${event}.ends_at, ${event}.starts_at) < ${bind(args.until)}::timestamptz`] : []),
  ],
};

const otherDocument = (on: (document: string, other: string) => string) => one('LibraryDocument', (document, other) => `${other}.operation_id = ${document}.operation_id and ${on(document, other)}`);

export const documentReads = defineReads('LibraryDocument', 'library_documents', {
  id: column('id'),
  operationId: column('operation_id'),
  title: column('title'),
  topic: column('topic'),
  summary: column('summary'),
  language: column('language'),
  edition: column('edition'),
  supersedes: otherDocument((document, other) => `${other}.id = ${document}.supersedes_id`),
  supersededBy: otherDocument((document, other) => `${other}.supersedes_id = ${document}.id`),
  agency,
  addedBy: person('added_by'),
  addedAt: instant('added_at'),
  files: many('File', (document, file) => `${file}.operation_id = ${document}.operation_id and ${file}.document_id = ${document}.id and ${file}.removed_at is null`, (file) => `${file}.created_at, ${file}.id`),
  viewerCanKeep: derived(needs('operation_id', 'agency_id'), (row, { viewer }) => viewer !== null && mayKeepDocument(viewer, { operationId: row.operation_id as string, agencyId: row.agency_id as string })),
});

const documentPage: PageDeclaration = {
  sorts: { NEWEST: { direction: 'desc', keys: [{ sql: (document) => `${document}.added_at`, type: 'timestamptz' }, { sql: (document) => `${document}.id`, type: 'uuid' }] } },
  defaultSort: 'NEWEST',
  filter: (args, document, bind) => [
    ...(args.isOvertaken === true ? [] : [`not exists (select from library_documents s where s.operation_id = ${document}.operation_id and s.supersedes_id = ${document}.id)`]),
    ...(typeof args.language === 'string' ? [`${document}.language = ${bind(args.language)}`] : []),
    ...wordsIn(args.words, `concat_ws(' ', ${['title', 'topic', 'summary', 'edition'].map((name) => `${document}.${name}`).join(', ')})`, bind),
  ],
};

const inGroup = (operation: string, row: string): string => `${row}.operation_id = ${operation}.id`;

/** What a group has, added to the operation's type by this room. */
export const operationGroupReads = defineReads('Operation', 'operations', {
  expertises: page('Expertise', inGroup, expertisePage),
  ownExpertise: one('Expertise', (operation, row) => `${inGroup(operation, row)} and ${row}.account_id = muster.account()`),
  introductionRequests: many('IntroductionRequest', inGroup, (row) => `${row}.asked_at desc, ${row}.id desc`, { limit: 200 }),
  calendar: page('CalendarEvent', inGroup, calendarPage),
  library: page('LibraryDocument', inGroup, documentPage),
  viewerCanInGroup: derived(needs('id', 'state'), (row, { viewer }) => {
    const group = { id: row.id as string, state: row.state as OperationState };
    const mayNow = (action: keyof typeof groupPolicy): boolean => viewer !== null && groupPolicy[action](viewer, group);
    return { offer: mayNow('offer'), ask: mayNow('ask'), call: mayNow('call'), addDocument: mayNow('addDocument') };
  }),
});
