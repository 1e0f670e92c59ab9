import type { Context } from '../platform/context';
import { notAllowed } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { isAdministrator, isLead } from '../platform/viewer';
import { participationAudience, planAudience } from './audiences';
import { OperationEntity } from './operation.entity';
import { findTemplate, fillFromTemplate } from './operation-templates';
import { ParticipationEntity } from './participation.entity';
import { putMember } from './participation.store';
import type { PlanInput } from './plan-rules';
import { checkPlan } from './plan-rules';
import { demandPrevious, replacePhases } from './plan.store';
import { keepVersion } from './version.store';

export type { PlanInput } from './plan-rules';

/** Drafts an operation, blank or from a template: its creator coordinates it for the agency that leads it. */
export const createOperation = async (context: Context, input: PlanInput, templateKey: string | null = null): Promise<string> => {
  const { agencyId, accountId } = context.signedIn;
  // Whoever administers accounts would not see what they made.
  if (!isLead(context.signedIn, agencyId) || isAdministrator(context.signedIn)) throw notAllowed('operation:create');
  const template = templateKey === null ? null : findTemplate(templateKey);
  if (template === undefined) return refuse('template.unknown', 'templateKey', 'templateKey: there is no such template.');
  if (input.leadAgencyId && input.leadAgencyId !== agencyId) return refuse('lead-agency.not-own', 'leadAgencyId', 'leadAgencyId: the agency that drafts an operation leads it.');
  const { plan, phases } = checkPlan(template ? fillFromTemplate(template, input) : input, context.clock.now().toISOString());
  return context.change(async (tx) => {
    const id = tx.clock.uuid();
    await demandPrevious(tx, plan.previousId, id);
    // The creator's rights come with the rows below; row-level security needs them from the first.
    await tx.alsoHold([token.participants(id), token.participant(id, agencyId), token.role(id, 'COORDINATOR')]);
    const now = tx.clock.now();
    await tx.manager.insert(OperationEntity, {
      ...plan, id, state: 'DRAFT', leadAgencyId: agencyId, proposedBy: null, approvedBy: null, template: templateKey,
      audience: planAudience(id), createdBy: accountId, createdAt: now,
    });
    await replacePhases(tx, id, phases, plan.language);
    await tx.manager.insert(ParticipationEntity, {
      operationId: id, id: tx.clock.uuid(), agencyId, state: 'ACCEPTED', contactId: null, invitedBy: accountId, invitedAt: now, answeredAt: now,
      reason: null, reasonLanguage: null, audience: participationAudience(id, agencyId),
    });
    await putMember(tx, { operationId: id, agencyId, accountId, role: 'COORDINATOR' });
    await keepVersion(tx, id, { action: 'create', from: null });
    await tx.record({ operationId: id, kind: 'OperationCreated', subjectType: 'Operation', subjectId: id, audience: [token.participants(id)] });
    return id;
  });
};
