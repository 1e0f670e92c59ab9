import { clockOf, momentsOf, nextDueAt } from '@muster/shared/messages/due-times';
import { messageRules } from '@muster/shared/messages/message-rules';
import { searchWords } from '@muster/shared/reference/search';
import type { AddresseeState, MessageKind, MessageState, OperationState } from '@muster/shared/vocabularies';
import { messageKinds } from '@muster/shared/vocabularies';
import { handlingFields } from '../handling/handling.room';
import type { Bind, PageDeclaration, Visible } from '../platform/reader/define-reads';
import { column, defineReads, defineSightedReads, derived, expression, instant, many, needs, one, page } from '../platform/reader/define-reads';
import type { MessageFacts } from './message.policy';
import { maySendKind, mayWrite, messagePolicy } from './message.policy';

export type MessageBox = 'TO_US' | 'SENT' | 'ALL' | 'DRAFTS';

const ofMessage = (message: string, child: string): string => `${child}.operation_id = ${message}.operation_id and ${child}.message_id = ${message}.id`;
const ofFile = (message: string, file: string): string => `${file}.operation_id = ${message}.operation_id and ${file}.subject_type = 'Message' and ${file}.subject_id = ${message}.id and ${file}.removed_at is null`;
const isOurs = (row: string): string => `muster.acts_for(${row}.operation_id, ${row}.agency_id)`;
const isOwn = (message: string): string => `muster.acts_for(${message}.operation_id, ${message}.sender_agency_id)`;
const isToUs = (message: string): string => `exists (select from message_addressees a where ${ofMessage(message, 'a')} and ${isOurs('a')})`;

const factColumns = {
  ...needs('id', 'operation_id', 'sender_agency_id', 'state'),
  operation_state: (message: string) => `(select o.state from operations o where o.id = ${message}.operation_id)`,
  is_addressed: isToUs,
};

const factsOf = (row: Record<string, unknown>): MessageFacts => ({
  id: row.id as string,
  operationId: row.operation_id as string,
  operationState: row.operation_state as OperationState,
  senderAgencyId: row.sender_agency_id as string,
  state: row.state as MessageState,
  isAddressed: row.is_addressed as boolean,
});

const { handling, sights } = handlingFields('Message');

export const messageReads = defineSightedReads('Message', 'messages', {
  id: column('id'),
  operationId: column('operation_id'),
  reference: column('reference'),
  kind: column('kind'),
  state: column('state'),
  sender: one('Agency', (message, agency) => `${agency}.id = ${message}.sender_agency_id`),
  writtenBy: one('Person', (message, person) => `${person}.id = ${message}.written_by`),
  subject: column('subject'),
  body: column('body'),
  language: column('language'),
  threadId: column('thread_id'),
  repliesTo: one('Message', (message, answered) => `${answered}.operation_id = ${message}.operation_id and ${answered}.id = ${message}.replies_to_id`),
  thread: many('Message', (message, other) => `${other}.operation_id = ${message}.operation_id and ${other}.thread_id = ${message}.thread_id and ${other}.state = 'SENT'`, (other) => `${other}.sent_at, ${other}.id`, { limit: 500 }),
  target: one('Target', (message, target) => `${target}.operation_id = ${message}.operation_id and ${target}.id = ${message}.target_id`),
  pattern: column('pattern'),
  reasons: column('reasons'),
  riskIndicators: column('risk_indicators'),
  departureCountry: column('departure_country'),
  destinationCountry: column('destination_country'),
  expectedAt: instant('expected_at'),
  sourceEvaluation: column('source_evaluation'),
  informationEvaluation: column('information_evaluation'),
  handling,
  sights,
  files: many('File', ofFile, (file) => `${file}.created_at, ${file}.id`),
  fileTotals: expression((message, _bind, visible) => `(select json_build_object('count', count(*)::int, 'bytes', coalesce(sum(f.size), 0)::int) from files f where ${ofFile(message, 'f')} and ${visible('f')})`),
  markings: many('MessageMarking', ofMessage, (marking) => `${marking}.marked_at, ${marking}.id`, { limit: 200 }),
  mentions: many('Person', (message, person) => `${person}.id = any(${message}.mentions)`, (person) => `${person}.name, ${person}.id`),
  addresseeIds: column('addressee_ids'),
  addressees: many('MessageAddressee', ofMessage, (addressee) => `${addressee}.state, ${addressee}.id`),
  ownAddressee: one('MessageAddressee', (message, own) => `${ofMessage(message, own)} and ${isOurs(own)}`),
  progress: expression((message, _bind, visible) => `(select json_build_object('addressed', count(*)::int, 'acknowledged', count(a.acknowledged_at)::int, 'answered', count(a.answered_at)::int,
    'found', (count(*) filter (where a.answer = 'FOUND'))::int) from message_addressees a where ${ofMessage(message, 'a')} and ${visible('a')})`),
  receipts: many('MessageReceipt', ofMessage, (receipt) => `${receipt}.read_at, ${receipt}.id`),
  translations: many('MessageTranslation', ofMessage, (translation) => `${translation}.translated_at, ${translation}.id`),
  acknowledgeBy: instant('acknowledge_by'),
  answerBy: instant('answer_by'),
  version: column('version'),
  createdAt: instant('created_at'),
  sentAt: instant('sent_at'),
  isRead: expression((message, _bind, visible) => `(${isOwn(message)} or exists (select from message_reads r where ${ofMessage(message, 'r')} and ${isOurs('r')} and ${visible('r')}))`),
  viewerCan: derived(factColumns, (row, { viewer }) => {
    const may = (action: keyof typeof messagePolicy): boolean => viewer !== null && messagePolicy[action](viewer, factsOf(row));
    return { edit: may('edit'), reply: may('reply'), acknowledge: may('acknowledge'), answer: may('answer'), translate: may('translate'), discard: may('discard'), mark: may('mark') };
  }),
});

const awaited = {
  ...needs('state', 'sent_at', 'acknowledge_due_at', 'answer_due_at', 'is_excused'),
  kind: (row: string) => `(select m.kind from messages m where m.operation_id = ${row}.operation_id and m.id = ${row}.message_id)`,
};

const moment = (value: unknown): Date | null => (value === null ? null : new Date(value as string));

const awaitedOf = (row: Record<string, unknown>) => ({
  kind: row.kind as MessageKind,
  state: row.state as AddresseeState,
  sentAt: new Date(row.sent_at as string),
  // Of whoever lost the message nothing is waited for.
  acknowledgeDueAt: row.is_excused === true ? null : moment(row.acknowledge_due_at),
  answerDueAt: row.is_excused === true ? null : moment(row.answer_due_at),
});

/** When an addressee is reminded, or its silence is told to the coordinators; null once nothing is due. */
const momentAt = (name: 'remindAt' | 'escalateAt') =>
  derived(awaited, (row) => {
    const waiting = awaitedOf(row);
    const due = nextDueAt(waiting);
    return due && momentsOf(waiting.sentAt, due)[name].toISOString();
  });

export const addresseeReads = defineReads('MessageAddressee', 'message_addressees', {
  id: column('id'),
  operationId: column('operation_id'),
  message: one('Message', (row, message) => `${message}.operation_id = ${row}.operation_id and ${message}.id = ${row}.message_id`),
  agency: one('Agency', (row, agency) => `${agency}.id = ${row}.agency_id`),
  state: column('state'),
  clock: derived(awaited, (row, { now }) => (row.kind === null ? null : clockOf(awaitedOf(row), now()))),
  sentAt: instant('sent_at'),
  acknowledgeDueAt: instant('acknowledge_due_at'),
  answerDueAt: instant('answer_due_at'),
  dueAt: instant('due_at'),
  remindAt: momentAt('remindAt'),
  escalateAt: momentAt('escalateAt'),
  acknowledgedAt: instant('acknowledged_at'),
  acknowledgedBy: one('Person', (row, person) => `${person}.id = ${row}.acknowledged_by`),
  controlledAt: instant('controlled_at'),
  answeredAt: instant('answered_at'),
  answeredBy: one('Person', (row, person) => `${person}.id = ${row}.answered_by`),
  isExcused: column('is_excused'),
  answer: column('answer'),
  note: one('MessageNote', (row, note) => `${note}.operation_id = ${row}.operation_id and ${note}.id = ${row}.id`),
  control: one('Control', (row, control) => `${control}.operation_id = ${row}.operation_id and ${control}.id = ${row}.control_id`),
  seizure: one('Seizure', (row, seizure) => `${seizure}.operation_id = ${row}.operation_id and ${seizure}.id = ${row}.seizure_id`),
});

export const messageNoteReads = defineSightedReads('MessageNote', 'message_notes', {
  id: column('id'),
  text: column('text'),
  language: column('language'),
  writtenBy: one('Person', (note, person) => `${person}.id = ${note}.written_by`),
  writtenAt: instant('written_at'),
});

export const messageReceiptReads = defineReads('MessageReceipt', 'message_reads', {
  id: column('id'),
  agency: one('Agency', (receipt, agency) => `${agency}.id = ${receipt}.agency_id`),
  readAt: instant('read_at'),
});

export const messageMarkingReads = defineSightedReads('MessageMarking', 'message_markings', {
  id: column('id'),
  from: column('from_tlp'),
  to: column('to_tlp'),
  reason: column('reason'),
  language: column('language'),
  agency: one('Agency', (marking, agency) => `${agency}.id = ${marking}.agency_id`),
  markedAt: instant('marked_at'),
});

export const messageTranslationReads = defineSightedReads('MessageTranslation', 'message_translations', {
  id: column('id'),
  agency: one('Agency', (translation, agency) => `${agency}.id = ${translation}.agency_id`),
  language: column('language'),
  subject: column('subject'),
  body: column('body'),
  translatedBy: one('Person', (translation, person) => `${person}.id = ${translation}.translated_by`),
  translatedAt: instant('translated_at'),
});

const boxes: Readonly<Record<MessageBox, (message: string) => string>> = {
  TO_US: (message) => `${message}.state = 'SENT' and ${isToUs(message)}`,
  SENT: (message) => `${message}.state = 'SENT' and ${isOwn(message)}`,
  ALL: (message) => `${message}.state = 'SENT'`,
  DRAFTS: (message) => `${message}.state = 'DRAFT'`,
};

const mostWords = 8;

const wordsIn = (words: unknown, message: string, bind: Bind): string[] => {
  if (typeof words !== 'string') return [];
  const texts = `concat_ws(' ', ${['reference', 'subject', 'body', 'pattern', 'reasons'].map((name) => `${message}.${name}`).join(', ')})`;
  return searchWords(words.slice(0, 200)).slice(0, mostWords).map((word) => `strpos(muster.fold(${texts}), muster.fold(${bind(word)})) > 0`);
};

const notReadByUs = (message: string): string => `not ${isOwn(message)} and not exists (select from message_reads r where ${ofMessage(message, 'r')} and ${isOurs('r')})`;

export const messagePage: PageDeclaration = {
  sorts: {
    NEWEST: { direction: 'desc', keys: [{ sql: (message) => `coalesce(${message}.sent_at, ${message}.created_at)`, type: 'timestamptz' }, { sql: (message) => `${message}.id`, type: 'uuid' }] },
  },
  defaultSort: 'NEWEST',
  filter: (args, message, bind) => [
    boxes[(args.box as MessageBox | undefined) ?? 'ALL'](message),
    ...(Array.isArray(args.kinds) && args.kinds.length > 0 ? [`${message}.kind = any(${bind(args.kinds)}::text[])`] : []),
    ...(typeof args.targetId === 'string' ? [`${message}.target_id = ${bind(args.targetId)}`] : []),
    ...(args.isUnread === true ? [notReadByUs(message)] : []),
    ...(args.isAwaited === true ? [`exists (select from message_addressees a where ${ofMessage(message, 'a')} and ${isOurs('a')} and a.due_at is not null)`] : []),
    ...wordsIn(args.words, message, bind),
  ],
};

const addresseePage: PageDeclaration = {
  sorts: {
    DUE: { direction: 'asc', keys: [{ sql: (row) => `${row}.due_at`, type: 'timestamptz' }, { sql: (row) => `${row}.id`, type: 'uuid' }] },
  },
  defaultSort: 'DUE',
  filter: (args, row, bind) => [
    `${row}.due_at is not null`,
    ...(typeof args.dueBefore === 'string' ? [`${row}.due_at < ${bind(args.dueBefore)}::timestamptz`] : []),
    ...(Array.isArray(args.kinds) && args.kinds.length > 0 ? [`exists (select from messages m where ${ofMessage('m', row)} and m.kind = any(${bind(args.kinds)}::text[]))`] : []),
  ],
};

const unread = (operation: string, visible: Visible): string =>
  `(select count(*)::int from messages m where m.operation_id = ${operation}.id and m.state = 'SENT' and ${isToUs('m')} and ${notReadByUs('m')} and ${visible('m')})`;

/** The operation's messages, added to its type by this room. */
export const operationMessageReads = defineReads('Operation', 'operations', {
  messages: page('Message', (operation, message) => `${message}.operation_id = ${operation}.id`, messagePage),
  unreadMessages: expression((operation, _bind, visible) => unread(operation, visible)),
  openAddressees: page('MessageAddressee', (operation, row) => `${row}.operation_id = ${operation}.id`, addresseePage),
  sendableKinds: derived(needs('id', 'state'), (row, { viewer }) => {
    const operation = { id: row.id as string, state: row.state as OperationState };
    return viewer && mayWrite(viewer, operation) ? messageKinds.filter((kind) => maySendKind(viewer, operation.id, kind) && !messageRules[kind].isReply) : [];
  }),
});

/** What was found, when it is one of these. */
export const messageHitReads = defineReads('SearchHit', 'muster.search', {
  message: one('Message', (hit, message) => `${hit}.kind = 'MESSAGE' and ${message}.operation_id = ${hit}.operation_id and ${message}.id = ${hit}.id`),
});
