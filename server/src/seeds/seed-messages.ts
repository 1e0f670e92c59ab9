import { acknowledgeMessage, answerMessage, changeDraft, markSent, noteMessageRead, translateMessage, writeMessage } from '../messages/messages.room';
import type { ExerciseMessage, ExerciseStep } from './data/exercise-messages';
import { exerciseMessages, exerciseWarnings } from './data/exercise-messages';
import type { ExerciseTarget } from './data/exercise-targets';
import { drawPots } from './draw-pots';
import type { Cast } from './seed-agencies';
import { keepFile } from './seed-files';
import type { Seeder } from './seeder';

const day = 86_400_000;

const castOf = (cast: Cast, key: string) => {
  const agency = cast.get(key);
  if (!agency) throw new Error(`No agency of the demonstration is called ${key}.`);
  return agency;
};

/** Warns those who are to act on a target of the exercise, and some more; what a control found answers it later. */
export const seedWarning = async (seeder: Seeder, cast: Cast, operationId: string, targetId: string, target: ExerciseTarget, now: Date): Promise<void> => {
  const warning = exerciseWarnings.find((each) => each.target === target.title);
  if (!warning) return;
  const sentAt = new Date(now.getTime() + (target.nominatedDays + 0.25) * day);
  const id = seeder.clock.uuid();
  const addresseeIds = [...new Set([...target.to, ...warning.also])].filter((key) => key !== target.by).map((key) => castOf(cast, key).agencyId);
  await writeMessage(await seeder.as(castOf(cast, target.by).lead, sentAt), {
    id, operationId, send: true,
    body: {
      kind: 'WARNING', subject: target.title, body: 'Please control it on arrival, and say what became of it.', language: 'en', targetId, addresseeIds, riskIndicators: [...warning.indicators],
      sourceEvaluation: warning.source, informationEvaluation: warning.information,
    },
  });
  await takeSteps(seeder, cast, { operationId, id, sentAt, now }, warning.steps);
};

interface Sent {
  operationId: string;
  id: string;
  sentAt: Date;
  now: Date;
}

/** What has happened by now of what addressees did. */
const takeSteps = async (seeder: Seeder, cast: Cast, { operationId, id, sentAt, now }: Sent, steps: readonly ExerciseStep[]): Promise<void> => {
  for (const { by, acknowledged, answered } of steps) {
    const { lead } = castOf(cast, by);
    const at = (days: number): Date => new Date(sentAt.getTime() + days * day);
    if (acknowledged !== undefined && at(acknowledged) < now) await acknowledgeMessage(await seeder.as(lead, at(acknowledged)), operationId, id);
    if (answered && at(answered.days) < now) await answerMessage(await seeder.as(lead, at(answered.days)), { operationId, messageId: id, answer: answered.answer, note: answered.note ?? null, language: 'en' });
  }
};

/** The other messages of the exercise: patterns, requests, broadcasts and situation reports, with what was said to them. */
export const seedMessages = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  for (const message of exerciseMessages) await enter(seeder, cast, operationId, message, now);
};

const enter = async (seeder: Seeder, cast: Cast, operationId: string, message: ExerciseMessage, now: Date): Promise<void> => {
  const sentAt = new Date(now.getTime() + message.days * day);
  const id = seeder.clock.uuid();
  const sender = castOf(cast, message.by).lead;
  const said = {
    kind: message.kind, subject: message.subject, body: message.body, language: message.language ?? 'en', addresseeIds: message.to.length > 0 ? message.to.map((key) => castOf(cast, key).agencyId) : null,
    pattern: message.pattern ?? null, reasons: message.reasons ?? null, riskIndicators: [...(message.indicators ?? [])], departureCountry: message.route?.[0] ?? null, destinationCountry: message.route?.[1] ?? null,
    mentions: (message.mentions ?? []).map((key) => castOf(cast, key).lead.id),
  };
  await writeMessage(await seeder.as(sender, sentAt), { id, operationId, send: !message.isDraft && !message.picture, body: said });
  if (message.picture) {
    // Files come along while it is a draft.
    await keepFile(seeder, sender, { at: sentAt, operationId, subjectType: 'Message', subjectId: id, name: message.picture, content: await drawPots() });
    await changeDraft(await seeder.as(sender, sentAt), { operationId, id, version: 1, send: true, body: said });
  }
  await takeSteps(seeder, cast, { operationId, id, sentAt, now }, message.steps);
  for (const reply of message.replies ?? []) {
    await writeMessage(await seeder.as(castOf(cast, reply.by).lead, new Date(sentAt.getTime() + reply.days * day)), {
      id: seeder.clock.uuid(), operationId, repliesToId: id, send: true, body: { kind: 'FEEDBACK', subject: `Re: ${message.subject}`, body: reply.body, language: reply.language ?? 'en', repliesToAll: reply.isToAll ?? false },
    });
  }
  if (message.marked) {
    const { days, tlp, reason } = message.marked;
    await markSent(await seeder.as(sender, new Date(sentAt.getTime() + days * day)), { operationId, id, version: 1, handling: { tlp }, reason, language: 'en' });
  }
  if (!message.translated) return;
  const translator = await seeder.as(castOf(cast, message.translated.by).lead, new Date(sentAt.getTime() + day / 4));
  await noteMessageRead(translator, operationId, id);
  const { language, subject, body } = message.translated;
  await translateMessage(translator, { id: seeder.clock.uuid(), operationId, messageId: id, language, subject, body });
};
