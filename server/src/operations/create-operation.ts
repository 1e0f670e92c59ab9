import type { OperationKind, ReportForm } from '@muster/shared/vocabularies';
import type { Context } from '../platform/context';
import { notAllowed } from '../platform/errors';
import { token } from '../platform/tokens';
import { isLead } from '../platform/viewer';
import { participationAudience, planAudience } from './audiences';
import { MemberEntity } from './member.entity';
import { OperationEntity } from './operation.entity';
import { checkPlan } from './plan-rules';
import { ParticipationEntity } from './participation.entity';

/** What a plan says; the same fields are changed later. */
export interface PlanInput {
  code: string;
  name: string;
  edition?: string | null;
  previousId?: string | null;
  kind: OperationKind;
  unitHost?: string | null;
  objectives: string;
  language: string;
  wasteStreams: string[];
  codes: string[];
  regions: string[];
  routes: string[];
  reportForm: ReportForm;
  startsOn?: string | null;
  endsOn?: string | null;
  isExercise: boolean;
}

/** Drafts an operation: its creator coordinates it for the agency that leads it. */
export const createOperation = async (context: Context, input: PlanInput): Promise<string> => {
  const { agencyId, accountId } = context.signedIn;
  if (!isLead(context.signedIn, agencyId)) throw notAllowed('operation:create');
  const plan = checkPlan(input);
  return context.change(async (tx) => {
    const id = tx.clock.uuid();
    // The creator's rights come with the rows below; row-level security needs them from the first.
    await tx.alsoHold([token.participants(id), token.participant(id, agencyId), token.role(id, 'COORDINATOR')]);
    const now = tx.clock.now();
    await tx.manager.insert(OperationEntity, {
      ...plan, id, state: 'DRAFT', leadAgencyId: agencyId, proposedBy: null, approvedBy: null, template: null,
      audience: planAudience(id), createdBy: accountId, createdAt: now,
    });
    await tx.manager.insert(ParticipationEntity, {
      operationId: id, id: tx.clock.uuid(), agencyId, state: 'ACCEPTED', contactId: null, invitedBy: accountId, invitedAt: now, answeredAt: now,
      reason: null, reasonLanguage: null, audience: participationAudience(id, agencyId),
    });
    await tx.manager.insert(MemberEntity, { operationId: id, id: tx.clock.uuid(), accountId, agencyId, role: 'COORDINATOR', audience: [token.participants(id)] });
    await tx.record({ operationId: id, kind: 'OperationCreated', subjectType: 'Operation', subjectId: id, audience: [token.participants(id)] });
    return id;
  });
};
