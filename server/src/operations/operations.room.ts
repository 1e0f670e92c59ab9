import { byId, rootOne, rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { answerLinkReads, participationLinkReads } from './answer-link.reads';
import { AnswerLinkResolver } from './answer-link.resolver';
import { IntroductionEntity } from './introduction.entity';
import { introductionReads, operationIntroductionReads } from './introduction.reads';
import { IntroductionResolver } from './introduction.resolver';
import { MemberEntity } from './member.entity';
import { OperationEntity } from './operation.entity';
import { operationHitReads, operationPage, operationReads, operationVersionReads, phaseReads } from './operation.reads';
import { OperationOrRefused, OperationResolver, readOperation } from './operation.resolver';
import { ParticipationEntity } from './participation.entity';
import { memberReads, participationReads } from './participation.reads';
import { ExpertsResolver, ParticipationOrRefused, ParticipationResolver } from './participation.resolver';
import { PhaseEntity } from './phase.entity';
import { OperationHitResolver } from './search-hit.resolver';
import { NextEditionResolver, TemplateResolver } from './template.resolver';

export { OperationOrRefused, ParticipationOrRefused, readOperation };
export { Operation } from './operation.type';
export { Introduction } from './introduction.type';
export { Member, Participation } from './participation.type';
export { OperationRoleEnum, ReportFormEnum } from './operation.enums';
export { OperationEntity } from './operation.entity';
export { ParticipationEntity } from './participation.entity';
export { MemberEntity } from './member.entity';
export { changeAsUnit } from './change-as-unit';
export { mailLinksAgain } from './mail-links-again';
export { answerInvitation } from './answer-invitation';
export { createOperation } from './create-operation';
export { checkReason } from './language-rules';
export { introduceMembers, introduceWithin } from './introduce-members';
export { inviteAgency } from './invite-agencies';
export { sendAnswerLinks } from './send-answer-links';
export { setMember } from './set-member';
export { stepOperation } from './step-operation';
export { operationPage } from './operation.reads';
export { keepVersion } from './version.store';
export { getOperation, getPreviousOperation, holdOperation, holdOperationAlone } from './operation.store';
export { isReporter, mayReport, takesReportsIn } from './report.policy';

/** Operations and who takes part in them. */
export const operationsRoom: Room = {
  name: 'operations',
  roots: [rootPage('operations', 'Operation', operationPage), rootOne('operation', 'Operation', byId)],
  reads: [operationReads, operationHitReads, phaseReads, operationVersionReads, participationReads, memberReads, introductionReads, operationIntroductionReads, answerLinkReads, participationLinkReads],
  resolvers: [OperationResolver, OperationHitResolver, ParticipationResolver, ExpertsResolver, TemplateResolver, NextEditionResolver, IntroductionResolver, AnswerLinkResolver],
  entities: [OperationEntity, PhaseEntity, ParticipationEntity, MemberEntity, IntroductionEntity],
  publicFields: ['answerOffer', 'answerByLink'],
};
