import { parseContainerNumber } from '@muster/shared/identifiers/container-number';
import { findPlace } from '@muster/shared/reference/places';
import { writeMessage } from '../messages/messages.room';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { isAdministrator } from '../platform/viewer';
import { assignTarget, nominateTarget } from '../targets/targets.room';
import { endPractice } from './end-practice';
import { openPractice } from './open-practice';
import type { PracticeEntity } from './practice.entity';
import { asPartner, inventPartner } from './practice-partner';
import type { PracticeStory } from './practice-story';
import { practiceStories } from './practice-story';

/** Makes an operation to practise in, for one person alone; what they practised in before is purged. */
export const beginPractice = async (context: Context, given: string): Promise<string> => {
  const { accountId, agencyId } = context.signedIn;
  if (isAdministrator(context.signedIn)) refuse('practice.not-administrator', null, 'Whoever administers the platform has no part in operations.');
  const language = given === 'fr' ? 'fr' : 'en';
  const story = practiceStories[language];
  await endPractice(context);
  const operationId = context.clock.uuid();
  const partner = await inventPartner(context, operationId, story);
  const unit = asPartner(context, operationId, partner);
  const practice = await openPractice(unit, operationId, partner, { accountId, agencyId }, story, language);
  await fill(unit, practice, story, language);
  return operationId;
};

/** An owner's code that nobody has, six digits of chance and the check digit that belongs to them. */
const inventContainer = (context: Context): string => {
  const digits = String(context.clock.bytes(4).readUInt32BE() % 1_000_000).padStart(6, '0');
  const parsed = parseContainerNumber(`ZZZU${digits}0`);
  return `ZZZU${digits}${!parsed.ok && parsed.rule === 'container-number.check-digit' ? parsed.expected : 0}`;
};

const way = (from: string, to: string) =>
  ([['DEPARTURE', from], ['DESTINATION', to]] as const).flatMap(([part, key]) => {
    const place = findPlace(key);
    return place ? [{ part, country: place.country, locode: place.locode, place: place.name }] : [];
  });

/** What the partner does, by the verbs that everybody has: two targets, one of them the learner's, and a warning of it. */
const fill = async (unit: Context, { operationId, targetId, messageId, agencyId }: PracticeEntity, story: PracticeStory, language: string): Promise<void> => {
  const expectedAt = new Date(unit.clock.now().getTime() + 3_600_000).toISOString();
  await nominateTarget(unit, {
    id: targetId, operationId,
    body: { kind: 'CONTAINER', title: story.title, language, containerNumbers: [inventContainer(unit)], declaredDescription: story.declared, wasteStream: 'E_WASTE', reasons: story.reasons, route: way('GBLGP', 'MYPKG'), expectedAt, expectedZone: 'UTC' },
  });
  await assignTarget(unit, { operationId, id: targetId, agencyIds: [agencyId] });
  await nominateTarget(unit, { id: unit.clock.uuid(), operationId, body: { kind: 'CONTAINER', title: story.other, language, containerNumbers: [inventContainer(unit)], wasteStream: 'METAL', reasons: story.otherReasons, expectedAt, expectedZone: 'UTC' } });
  await writeMessage(unit, { id: messageId, operationId, send: true, body: { kind: 'WARNING', subject: story.title, body: story.warning, language, targetId, addresseeIds: [agencyId], sourceEvaluation: 'A', informationEvaluation: 'I2' } });
};
