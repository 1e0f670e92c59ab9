import { messageRules } from '@muster/shared/messages/message-rules';
import type { InformationEvaluation, MessageKind, SourceEvaluation } from '@muster/shared/vocabularies';
import type { HandlingInput, MessageBodyInput, MessageCase_MessageFragment } from '../graphql/graphql';
import { handlingInput, markingOf, type MarkingDraft } from '../handling/marking-draft';
import { clockIn, instantIn } from '../platform/zoned-time';
import type { RefusalData } from '../platform/use-refusals';
import type { KnownDate } from '../ui/DateTimeField';
import { isNarrowedForAll, markingOfKept, unseeingOf, type Reader } from './message-handling';

/** A message as it is being written. */
export interface MessageDraft {
  readonly kind: MessageKind | undefined;
  readonly subject: string;
  readonly body: string;
  /** Of subject and text, as BCP 47; empty until it is chosen. */
  readonly language: string;
  readonly addresseeIds: readonly string[];
  /** People of those agencies who are called upon by name. */
  readonly mentions: readonly string[];
  readonly targetId: string | undefined;
  readonly pattern: string;
  readonly reasons: string;
  readonly riskIndicators: readonly string[];
  readonly departureCountry: string | undefined;
  readonly destinationCountry: string | undefined;
  readonly expectedAt: KnownDate;
  readonly sourceEvaluation: SourceEvaluation | undefined;
  readonly informationEvaluation: InformationEvaluation | undefined;
  readonly acknowledgeBy: KnownDate;
  readonly answerBy: KnownDate;
  /** Not said: as the target is, else GREEN; for those to whom it goes. */
  readonly handling: MarkingDraft | undefined;
}

const undated: KnownDate = { date: '', time: '', precision: 'MINUTE' };

/** A message before anything is said in it. */
export const emptyMessage: MessageDraft = {
  kind: undefined, subject: '', body: '', language: '', addresseeIds: [], mentions: [], targetId: undefined, pattern: '', reasons: '', riskIndicators: [], departureCountry: undefined, destinationCountry: undefined,
  expectedAt: undated, sourceEvaluation: undefined, informationEvaluation: undefined, acknowledgeBy: undated, answerBy: undated, handling: undefined,
};

const instant = (zone: string, { date, time }: KnownDate, untold: string): string | null => (date ? instantIn(zone, date, time || untold) : null);
const unlessEmpty = (text: string): string | null => text.trim() || null;

/** Kinds of which it is told how far they are to be trusted: what rests on a source. */
const evaluated: ReadonlySet<MessageKind> = new Set(['WARNING', 'REQUEST_INFORMATION', 'REQUEST_MUTUAL_ASSISTANCE']);
export const isEvaluated = (kind: MessageKind): boolean => evaluated.has(kind);

/** What is sent of a draft whose kind has been chosen. */
export const bodyOf = (draft: MessageDraft, kind: MessageKind, language: string, zone: string): MessageBodyInput => {
  const isWarning = kind === 'WARNING';
  const { isForAll, isAcknowledged, answers } = messageRules[kind];
  return {
    kind, subject: draft.subject, body: draft.body, language: draft.language || language,
    addresseeIds: isForAll ? null : [...draft.addresseeIds],
    mentions: [...draft.mentions],
    targetId: isForAll ? null : (draft.targetId ?? null),
    pattern: isWarning && !draft.targetId ? unlessEmpty(draft.pattern) : null,
    reasons: isWarning ? unlessEmpty(draft.reasons) : null,
    riskIndicators: isWarning ? [...draft.riskIndicators] : null,
    departureCountry: isWarning && !draft.targetId ? (draft.departureCountry ?? null) : null,
    destinationCountry: isWarning && !draft.targetId ? (draft.destinationCountry ?? null) : null,
    // Of a day alone, its noon.
    expectedAt: isWarning ? instant(zone, draft.expectedAt, '12:00') : null,
    sourceEvaluation: isEvaluated(kind) ? (draft.sourceEvaluation ?? null) : null,
    informationEvaluation: isEvaluated(kind) ? (draft.informationEvaluation ?? null) : null,
    acknowledgeBy: isAcknowledged ? instant(zone, draft.acknowledgeBy, '23:59') : null,
    answerBy: answers.length > 0 ? instant(zone, draft.answerBy, '23:59') : null,
  };
};

/** What a draft that was kept says, as it is sent. */
export const bodyOfKept = (message: MessageCase_MessageFragment): MessageBodyInput => {
  const { id, threadId, messageKind: kind, subject, body, language, addresseeIds, mentions, target, pattern, reasons, riskIndicators, departureCountry, destinationCountry, expectedAt, sourceEvaluation, informationEvaluation, acknowledgeBy, answerBy } = message;
  // Whom a reply goes to, and what it is about, follows from what it answers.
  const isReply = threadId !== id;
  return {
    kind, subject, body, language, addresseeIds: isReply || messageRules[kind].isForAll ? null : [...addresseeIds], repliesToAll: isReply && addresseeIds.length > 1,
    mentions: mentions.map((person) => person.id), targetId: isReply ? null : (target?.id ?? null), pattern, reasons,
    riskIndicators: [...riskIndicators], departureCountry, destinationCountry, expectedAt, sourceEvaluation, informationEvaluation, acknowledgeBy, answerBy,
  };
};

const knownAt = (zone: string, at: string | null): KnownDate => (at ? { ...clockIn(zone, at), precision: 'MINUTE' } : undated);

/** A draft that was kept, as it is written on. */
export const draftOfKept = (message: MessageCase_MessageFragment, zone: string): MessageDraft => ({
  kind: message.messageKind, subject: message.subject, body: message.body, language: message.language, addresseeIds: message.addresseeIds, mentions: message.mentions.map(({ id }) => id), targetId: message.target?.id,
  pattern: message.pattern ?? '', reasons: message.reasons ?? '', riskIndicators: message.riskIndicators, departureCountry: message.departureCountry ?? undefined, destinationCountry: message.destinationCountry ?? undefined,
  expectedAt: knownAt(zone, message.expectedAt), sourceEvaluation: message.sourceEvaluation ?? undefined, informationEvaluation: message.informationEvaluation ?? undefined, acknowledgeBy: knownAt(zone, message.acknowledgeBy), answerBy: knownAt(zone, message.answerBy),
  handling: markingOfKept(message),
});

/** How it is handled, as it is sent. */
export const handlingOfKept = ({ handling }: MessageCase_MessageFragment): HandlingInput => handlingInput(markingOf(handling));

const told = (rule: string, field: string, values: Readonly<Record<string, string>> = {}): RefusalData => ({ rule, field, message: '', arguments: Object.entries(values).map(([name, value]) => ({ name, value })) });

/** Whom a message can go to, and who of them can read it. */
export interface Audience {
  readonly agencies: readonly { readonly id: string; readonly shortName: string }[];
  readonly people: readonly Reader[];
}

/** What can be said of a message at once, before anything is sent: the server decides by the same rules. A draft may have nobody to go to yet. */
export const checkMessage = (draft: MessageDraft, { agencies, people }: Audience, isDraft = false): readonly RefusalData[] => {
  if (!draft.kind) return [told('field.required', 'kind')];
  const isWarning = draft.kind === 'WARNING';
  return [
    ...(draft.subject.trim() ? [] : [told('field.required', 'subject')]),
    ...(draft.body.trim() ? [] : [told('field.required', 'body')]),
    ...(isDraft || messageRules[draft.kind].isForAll || draft.addresseeIds.length > 0 ? [] : [told('field.required', 'addresseeIds')]),
    ...unseeingOf(draft, people).map((id) => told('message.keeps-addressee', `addresseeIds.${draft.addresseeIds.indexOf(id)}`, { agency: agencies.find((agency) => agency.id === id)?.shortName ?? id })),
    ...(isNarrowedForAll(draft) ? [told('message.for-all', 'handling')] : []),
    ...(isWarning && !draft.targetId && !draft.pattern.trim() ? [told('message.warns-of-nothing', 'targetId')] : []),
    ...(isWarning && !draft.targetId && !draft.reasons.trim() ? [told('field.required', 'reasons')] : []),
  ];
};
