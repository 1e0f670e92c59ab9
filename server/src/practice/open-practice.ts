import { keepVersion, MemberEntity, OperationEntity, ParticipationEntity } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { PracticeEntity } from './practice.entity';
import type { Partner } from './practice-partner';
import type { PracticeStory } from './practice-story';

const day = 86_400_000;

/** Whoever practises, and with what. */
export interface Learner {
  accountId: string;
  agencyId: string;
}

/**
 * Opens the operation, active from the first, for two: the partner who coordinates and the learner as an officer.
 * Its rows name participants alone: whoever answers for the learner's agency is told nothing of it.
 */
export const openPractice = (unit: Context, operationId: string, partner: Partner, learner: Learner, story: PracticeStory, language: string): Promise<PracticeEntity> =>
  unit.change(async (tx) => {
    const now = tx.clock.now();
    const audience = [token.participants(operationId)];
    const dayAt = (days: number): string => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
    await tx.alsoHold([token.participant(operationId, learner.agencyId)]);
    await tx.manager.insert(OperationEntity, {
      id: operationId, code: 'PRACTICE', name: story.name, edition: null, previousId: null, kind: 'IN_TIME', state: 'ACTIVE', isExercise: true, leadAgencyId: partner.agencyId, unitHost: null,
      objectives: story.objectives, language, wasteStreams: ['E_WASTE', 'METAL'], codes: [], regions: [], routes: [], reportForm: 'SHORT', startsOn: dayAt(-7), endsOn: dayAt(90),
      proposedBy: null, approvedBy: null, template: null, audience, createdBy: partner.personId, createdAt: now,
    });
    const practice = { operationId, accountId: learner.accountId, agencyId: learner.agencyId, partnerAgencyId: partner.agencyId, partnerId: partner.personId, messageId: tx.clock.uuid(), targetId: tx.clock.uuid(), begunAt: now, endedAt: null, audience };
    const inserted = await tx.manager.createQueryBuilder().insert().into(PracticeEntity).values(practice).orIgnore().returning('operation_id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('practice.begun', null, 'You are beginning to practise in another window already.');
    for (const [agencyId, accountId, role] of [[partner.agencyId, partner.personId, 'COORDINATOR'], [learner.agencyId, learner.accountId, 'OFFICER']] as const) {
      await tx.manager.insert(ParticipationEntity, {
        operationId, id: tx.clock.uuid(), agencyId, state: 'ACCEPTED', contactId: null, invitedBy: partner.personId, invitedAt: now, answeredAt: now, reason: null, reasonLanguage: null, audience,
      });
      await tx.manager.insert(MemberEntity, { operationId, id: tx.clock.uuid(), accountId, agencyId, role, audience });
    }
    await keepVersion(tx, operationId, { action: 'create', from: null });
    await tx.record({ operationId, kind: 'PracticeBegun', subjectType: 'Operation', subjectId: operationId, audience });
    return practice;
  });
