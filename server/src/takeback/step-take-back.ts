import { workingDaysOf } from '@muster/shared/reference/working-days';
import { isFinalOperation } from '@muster/shared/reference/disposal-operations';
import { dueOf } from '@muster/shared/takeback/take-back-clock';
import { needsReason, takeBackLifecycle } from '@muster/shared/takeback/take-back-lifecycle';
import { IsNull } from 'typeorm';
import { checkCountry } from '../platform/checks/check-codes';
import { checkMoment, checkZone } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import type { TakeBackCaseEntity } from './take-back-case.entity';
import { TakeBackEntryEntity } from './take-back-entry.entity';
import type { StepTakeBackInput } from './take-back.input';
import { mayStep } from './take-back.policy';
import { changeCase, getCase, keepChange, tell } from './take-back.store';

/** Takes a case a step on: the State informed, accepted, contested, under way, done, closed, or taken up again. */
export const stepTakeBack = (context: Context, input: StepTakeBackInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, step } = input;
    const { takeBack, facts } = await getCase(tx, operationId, input.id);
    if (!mayStep(context.signedIn, facts, step)) await context.deny(`takeback:${step}`, 'TakeBack', takeBack.id);
    context.allowed(`takeback:${step}`);
    const next = takeBackLifecycle.step(takeBack.state, step);
    if (!next.ok) return refuse(next.rule, 'step', `A case that is ${next.from} cannot take the step ${step}.`, { from: next.from, action: step });
    const check = new Mistakes();
    const reason = check.text('reason', input.reason, { max: 2000, multiline: true });
    if (needsReason(takeBack.state, step) && reason === null && !check.has('reason')) check.add('field.required', 'reason', 'reason: say why.');
    const told = step === 'notify' ? checkNotified(tx, check, takeBack, input) : {};
    check.throwIfAny();
    if (step === 'finish' && !(await isProved(tx, takeBack))) refuse('take-back.not-proved', 'step', 'step: nothing proves yet that the waste was disposed of or recovered for good.');
    const changed = await changeCase(tx, takeBack, input.version, { ...told, state: next.state });
    keepChange(tx, changed, reason, takeBack.language);
    await tell(tx, changed, 'TakeBackStepped', { arguments: { from: takeBack.state, to: next.state } });
    return takeBack.id;
  });

/** Whose clock begins to run, and when. */
const checkNotified = (tx: Transaction, check: Mistakes, takeBack: TakeBackCaseEntity, { at, country: given, zone: givenZone }: StepTakeBackInput): Partial<TakeBackCaseEntity> => {
  if (!at) {
    check.add('field.required', 'at', 'at: say when the State was informed.');
    return {};
  }
  const informedAt = checkMoment(check, 'at', at, { now: tx.clock.now(), startsOn: null, isToTheMinute: true });
  const country = given ? checkCountry(check, 'country', given) : takeBack.country;
  const zone = givenZone ? checkZone(check, 'zone', givenZone) : country === takeBack.country ? takeBack.zone : (workingDaysOf(country)?.zone ?? takeBack.zone);
  return { informedAt, country, zone, dueOn: dueOf({ responsibility: takeBack.responsibility, informedAt, zone, agreedDueOn: takeBack.agreedDueOn }) };
};

/** Whether a proof stands by which the waste is gone: after an interim operation it is not. */
const isProved = async (tx: Transaction, { operationId, id: caseId }: TakeBackCaseEntity): Promise<boolean> =>
  (await tx.manager.find(TakeBackEntryEntity, { where: { operationId, caseId, kind: 'PROOF', struckAt: IsNull() } })).some(({ disposalOperation }) => isFinalOperation(disposalOperation ?? ''));
