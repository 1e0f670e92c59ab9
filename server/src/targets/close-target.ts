import { targetLifecycle } from '@muster/shared/targets/target-lifecycle';
import { checkLanguage } from '../platform/checks/check-codes';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import type { CloseTargetInput } from './target.input';
import { targetPolicy } from './target.policy';
import { changeTarget, demandVersion, getTarget, getTargetForUpdate } from './target.store';

/** Closes a target with what became of it, controlled or not: missed and not ours are answers too. */
export const closeTarget = (context: Context, input: CloseTargetInput): Promise<string> => context.change((tx) => closeWithin(context, tx, input));

/** The same within a change that has more to do. */
export const closeWithin = async (context: Context, tx: Transaction, input: CloseTargetInput): Promise<string> => {
  await assertCan(context, targetPolicy, 'close', (await getTarget(tx, input.operationId, input.id)).facts, 'Target');
  const { target } = await getTargetForUpdate(tx, input.operationId, input.id);
  const next = targetLifecycle.step(target.state, 'close');
  if (!next.ok) return refuse(next.rule, 'id', `A target that is ${next.from} cannot be closed.`, { from: next.from, action: next.action });
  demandVersion(target, input.version);
  const check = new Mistakes();
  const outcomeNote = check.text('note', input.note, { max: 4000, multiline: true });
  const outcomeLanguage = outcomeNote === null ? null : checkLanguage(check, 'language', input.language);
  if (['FOUND', 'NOTHING_FOUND'].includes(input.outcome) && target.state !== 'CONTROLLED') {
    check.add('target.not-controlled', 'outcome', 'outcome: it has not been controlled: report the control first.');
  }
  check.throwIfAny();
  const changed = await changeTarget(tx, target, { state: next.state, outcome: input.outcome, outcomeNote, outcomeLanguage });
  await tx.record({
    operationId: target.operationId, kind: 'TargetClosed', subjectType: 'Target', subjectId: target.id, subjectVersion: changed.version, audience: target.audience, arguments: { outcome: input.outcome },
  });
  return target.id;
};

export interface Reopening {
  operationId: string;
  id: string;
  version: number;
}

/** Takes a closed target up again; those who were to act are to act once more. */
export const reopenTarget = (context: Context, { operationId, id, version }: Reopening): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, targetPolicy, 'reopen', (await getTarget(tx, operationId, id)).facts, 'Target');
    const { target, facts } = await getTargetForUpdate(tx, operationId, id);
    const next = targetLifecycle.step(target.state, 'reopen');
    if (!next.ok) return refuse(next.rule, 'id', `A target that is ${next.from} cannot be reopened.`, { from: next.from, action: next.action });
    demandVersion(target, version);
    // One that was closed before anybody was to act goes back to where it was.
    const state = facts.assignedAgencyIds.length > 0 ? next.state : 'NOMINATED';
    const changed = await changeTarget(tx, target, { state, outcome: null, outcomeNote: null, outcomeLanguage: null });
    await tx.record({ operationId, kind: 'TargetReopened', subjectType: 'Target', subjectId: id, subjectVersion: changed.version, audience: target.audience });
    return id;
  });
