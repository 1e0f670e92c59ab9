import { handlingSpecimen } from './handling-specimen';

/** An agency to which a message is addressed, as the server answers it. */
export const addresseeSpecimen = (id: string, shortName: string, over: object = {}) => ({
  __typename: 'MessageAddressee', id: `row-${id}`, state: 'SENT', clock: 'ON_TIME', dueAt: '2126-06-12T06:00:00Z', sentAt: '2026-06-10T06:00:00Z', acknowledgeDueAt: '2126-06-12T06:00:00Z', answerDueAt: '2126-06-14T06:00:00Z',
  acknowledgedAt: null, controlledAt: null, answeredAt: null, isExcused: false, answer: null, note: null, control: null, seizure: null, agency: { __typename: 'Agency', id, shortName, country: null }, ...over,
});

/** A message as the server answers it, to be changed where a test needs it. */
export const messageSpecimen = (over: object = {}) => ({
  __typename: 'Message', id: 'm-1', operationId: 'o-1', reference: 'M-7K2M-AAAA', version: 1, messageKind: 'WARNING', messageState: 'SENT', subject: 'Two lorries', body: 'Watch them.', language: 'en', isRead: true,
  createdAt: '2026-06-10T06:00:00Z', sentAt: '2026-06-10T06:00:00Z', threadId: 'm-1', addresseeIds: ['agency-1', 'agency-3'], acknowledgeBy: null, answerBy: null, files: [], fileTotals: { __typename: 'MessageFiles', count: 0, bytes: 0 }, markings: [], pattern: 'White lorries by night.', reasons: 'Seen before.', riskIndicators: ['R12'], departureCountry: 'NL', destinationCountry: 'PL',
  expectedAt: null, sourceEvaluation: null, informationEvaluation: null, target: null, mentions: [], handling: handlingSpecimen(), sender: { __typename: 'Agency', id: 'agency-2', shortName: 'NL Customs' },
  writtenBy: { __typename: 'Person', id: 'p-1', name: 'Daan' }, progress: { __typename: 'MessageProgress', addressed: 2, acknowledged: 1, answered: 0, found: 0 },
  addressees: [addresseeSpecimen('agency-1', 'RC'), addresseeSpecimen('agency-3', 'GH Customs', { state: 'ANSWERED', clock: 'DONE', dueAt: null, answer: 'NOTHING_FOUND', answeredAt: '2026-06-11T06:00:00Z', note: { __typename: 'MessageNote', id: 'n-1', text: 'Two boxes opened.', language: 'en' } })],
  ownAddressee: addresseeSpecimen('agency-1', 'RC'), receipts: [], translations: [], viewerCan: { __typename: 'MessageRights', edit: false, discard: false, mark: false, reply: true, acknowledge: true, answer: true, translate: true },
  ...over,
});
