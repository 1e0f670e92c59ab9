import { nationalPlanLifecycle } from '@muster/shared/planning/national-plan-lifecycle';
import type { NationalPlanAction } from '@muster/shared/planning/national-plan-lifecycle';
import { nationalPlanParts } from '@muster/shared/vocabularies';
import { checkReason, holdOperation } from '../operations/operations.room';
import { checkLanguage } from '../platform/checks/check-codes';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { isParticipant } from '../platform/viewer';
import type { StoredPlanPart } from './national-plan.entity';
import { NationalPlanEntity } from './national-plan.entity';
import { nationalPlanAudience } from './planning-audiences';
import type { SaveNationalPlanInput, StepNationalPlanInput } from './planning.input';
import { nationalPlanPolicy } from './planning.policy';
import { changeNationalPlan, findNationalPlan, getNationalPlan, keepPlanState } from './planning.store';

/** Keeps the national plan of the viewer's agency as far as it is written, as a draft that nobody else sees. */
export const saveNationalPlan = (context: Context, { operationId, version, parts: given, language }: SaveNationalPlanInput): Promise<string> =>
  context.change(async (tx) => {
    if (!isParticipant(context.signedIn, operationId)) throw notFound();
    const operation = await holdOperation(tx, operationId);
    const { agencyId } = context.signedIn;
    const plan = await findNationalPlan(tx, operationId, agencyId);
    const facts = { id: plan?.id ?? operationId, operationId, operationState: operation.state, agencyId, state: plan?.state ?? ('DRAFT' as const) };
    await assertCan(context, nationalPlanPolicy, 'write', facts, 'NationalPlan');
    if (facts.state !== 'DRAFT' && facts.state !== 'RETURNED') refuse('national-plan.sent', 'version', 'version: the plan has been sent: revise it first.', { state: facts.state });
    const check = new Mistakes();
    const parts = checkParts(check, given);
    const written = { parts, language: checkLanguage(check, 'language', language ?? operation.language) };
    check.throwIfAny();
    const audience = nationalPlanAudience(operationId, agencyId, facts.state === 'RETURNED');
    if (plan) {
      const changed = await changeNationalPlan(tx, plan, version ?? 0, written);
      await tx.record({ operationId, kind: 'NationalPlanWritten', subjectType: 'NationalPlan', subjectId: plan.id, subjectVersion: changed, audience, arguments: { agencyId } });
      return plan.id;
    }
    if (version != null) refuse('version.stale', 'version', `version: you read version ${version}, but there is no plan.`, { yours: version, current: 0 });
    const id = tx.clock.uuid();
    const row = {
      ...written, operationId, id, agencyId, state: 'DRAFT' as const, remarks: null, remarksLanguage: null, submittedAt: null, submittedBy: null, reviewedAt: null, reviewedBy: null, audience, version: 1, updatedAt: tx.clock.now(),
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(NationalPlanEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('version.stale', 'version', 'version: somebody of your agency has begun the plan meanwhile.', { yours: 0, current: 1 });
    await tx.record({ operationId, kind: 'NationalPlanWritten', subjectType: 'NationalPlan', subjectId: id, audience, arguments: { agencyId } });
    return id;
  });

const checkParts = (check: Mistakes, given: SaveNationalPlanInput['parts']): StoredPlanPart[] =>
  nationalPlanParts.flatMap((part) => {
    const index = given.findIndex((one) => one.part === part);
    const text = index < 0 ? null : check.text(`parts.${index}.text`, given[index]?.text, { max: 8000, multiline: true });
    return text === null ? [] : [{ part, text }];
  });

/** Sends a national plan, takes it back, accepts it or gives it back with remarks. */
export const stepNationalPlan = (context: Context, { operationId, agencyId, action, version, remarks, remarksLanguage }: StepNationalPlanInput): Promise<string> =>
  context.change(async (tx) => {
    const { plan, operation, facts } = await getNationalPlan(tx, operationId, agencyId);
    const isReview = action === 'accept' || action === 'return';
    await assertCan(context, nationalPlanPolicy, isReview ? 'review' : 'write', facts, 'NationalPlan');
    const next = nationalPlanLifecycle.step(plan.state, action);
    if (!next.ok) return refuse(next.rule, 'action', `action: a national plan that is ${next.from} cannot ${action}.`, { from: next.from, action });
    const check = new Mistakes();
    const { reason, reasonLanguage } = checkReason(check, { reason: remarks ?? null, reasonLanguage: remarksLanguage ?? null }, { isRequired: action === 'return', language: operation.language });
    if (action === 'submit') checkWhole(check, plan.parts);
    check.throwIfAny();
    const isSent = next.state !== 'DRAFT';
    const audience = nationalPlanAudience(operationId, plan.agencyId, isSent);
    const { accountId } = context.signedIn;
    const changed = await changeNationalPlan(tx, plan, version, { state: next.state, audience, ...marksOf(action, { accountId, now: tx.clock.now(), reason, reasonLanguage }) });
    keepPlanState(tx, operationId, plan.agencyId, next.state);
    await tx.record({
      operationId, kind: 'NationalPlanStepped', subjectType: 'NationalPlan', subjectId: plan.id, subjectVersion: changed, audience, ...(isSent ? {} : { audienceBefore: plan.audience }),
      arguments: { agencyId: plan.agencyId, action, from: plan.state, to: next.state },
    });
    return plan.id;
  });

/** Who did it and when, and what was remarked; remarks stand until the plan is sent anew. */
const marksOf = (action: NationalPlanAction, { accountId, now, reason, reasonLanguage }: { accountId: string; now: Date; reason: string | null; reasonLanguage: string | null }): Partial<NationalPlanEntity> => {
  if (action === 'submit') return { submittedAt: now, submittedBy: accountId, reviewedAt: null, reviewedBy: null, remarks: null, remarksLanguage: null };
  if (action === 'revise') return {};
  return { reviewedAt: now, reviewedBy: accountId, remarks: reason, remarksLanguage: reasonLanguage };
};

/** What the coordinators cannot do without. */
const checkWhole = (check: Mistakes, parts: readonly StoredPlanPart[]): void => {
  for (const needed of ['CONTACTS', 'PLACES', 'METHODS'] as const) {
    if (!parts.some(({ part }) => part === needed)) check.add('national-plan.part-missing', `parts.${needed}`, `parts.${needed}: this part is empty.`, { part: needed });
  }
};
