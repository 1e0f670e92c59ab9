import { workingDaysOf } from '@muster/shared/reference/working-days';
import { dueOf, dueOnOf, stateOf } from '@muster/shared/takeback/take-back-clock';
import { takeBackLifecycle } from '@muster/shared/takeback/take-back-lifecycle';
import { checkCountry, checkLength } from '../platform/checks/check-codes';
import { checkMoment } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { SeizureEntity } from '../seizures/seizures.room';
import { layOut } from './open-take-back';
import type { AgreeTakeBackPeriodInput, DescribeTakeBackInput, NoteTakeBackTransitInput, ReassignTakeBackInput } from './take-back.input';
import { takeBackPolicy } from './take-back.policy';
import { changeCase, getCase, keepChange, refuseClosed, tell } from './take-back.store';

/** Holds another responsible: another State has to be informed, so that the clock stops and the case begins anew. Its tasks stay, and those that are missing come. */
export const reassignTakeBack = (context: Context, input: ReassignTakeBackInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, responsibility } = input;
    const { takeBack, facts } = await getCase(tx, operationId, input.id);
    await assertCan(context, takeBackPolicy, 'handle', facts, 'TakeBack');
    const next = takeBackLifecycle.step(takeBack.state, 'reassign');
    if (!next.ok) return refuse(next.rule, 'responsibility', `A case that is ${next.from} cannot be held against another.`, { from: next.from, action: 'reassign' });
    if (responsibility === takeBack.responsibility) refuse('take-back.same-responsibility', 'responsibility', 'responsibility: this is held already.');
    const check = new Mistakes();
    const reason = check.requiredText('reason', input.reason, { max: 2000, multiline: true });
    check.throwIfAny();
    const found = await findRow(tx, SeizureEntity, { operationId, id: takeBack.seizureId });
    const country = stateOf(responsibility, { ...takeBack, country: found?.country ?? null });
    const zone = workingDaysOf(country)?.zone ?? takeBack.zone;
    const changed = await changeCase(tx, takeBack, input.version, { responsibility, state: next.state, country, zone, informedAt: null, agreedDueOn: null, dueOn: null });
    await layOut(tx, changed, responsibility);
    keepChange(tx, changed, reason, takeBack.language);
    await tell(tx, changed, 'TakeBackReassigned', { arguments: { from: takeBack.responsibility, to: responsibility } });
    return takeBack.id;
  });

/** Notes that the States concerned agreed on another day, as Articles 8 and 9 let them, or that the Convention's holds again. */
export const agreeTakeBackPeriod = (context: Context, input: AgreeTakeBackPeriodInput): Promise<string> =>
  context.change(async (tx) => {
    const { takeBack, facts } = await getCase(tx, input.operationId, input.id);
    await assertCan(context, takeBackPolicy, 'handle', facts, 'TakeBack');
    refuseClosed(takeBack);
    const check = new Mistakes();
    const reason = check.requiredText('reason', input.reason, { max: 2000, multiline: true });
    check.throwIfAny();
    const agreedDueOn = input.dueOn ?? null;
    const changed = await changeCase(tx, takeBack, input.version, { agreedDueOn, dueOn: dueOf({ ...takeBack, agreedDueOn }) });
    keepChange(tx, changed, reason, takeBack.language);
    await tell(tx, changed, 'TakeBackPeriodAgreed');
    return takeBack.id;
  });

/** Notes when the States of transit were notified of the return: they have sixty days to answer. */
export const noteTakeBackTransit = (context: Context, input: NoteTakeBackTransitInput): Promise<string> =>
  context.change(async (tx) => {
    const { takeBack, facts } = await getCase(tx, input.operationId, input.id);
    await assertCan(context, takeBackPolicy, 'handle', facts, 'TakeBack');
    refuseClosed(takeBack);
    const check = new Mistakes();
    const transitNotifiedAt = checkMoment(check, 'at', input.at, { now: tx.clock.now(), startsOn: null, isToTheMinute: true });
    check.throwIfAny();
    const changed = await changeCase(tx, takeBack, input.version, { transitNotifiedAt, transitDueOn: dueOnOf('TRANSIT_ANSWER', transitNotifiedAt, takeBack.zone) });
    await tell(tx, changed, 'TakeBackTransitNoted');
    return takeBack.id;
  });

/** Says what the form for confirmed cases asks for. */
export const describeTakeBack = (context: Context, input: DescribeTakeBackInput): Promise<string> =>
  context.change(async (tx) => {
    const { takeBack, facts } = await getCase(tx, input.operationId, input.id);
    await assertCan(context, takeBackPolicy, 'handle', facts, 'TakeBack');
    refuseClosed(takeBack);
    const check = new Mistakes();
    const text = (field: 'dealtWith' | 'punishment' | 'remarks'): string | null => check.text(field, input[field], { max: 4000, multiline: true });
    const said = {
      title: check.requiredText('title', input.title, { max: 200 }),
      ground: input.ground ?? null,
      stateOfExport: checkCountry(check, 'stateOfExport', input.stateOfExport),
      stateOfImport: checkCountry(check, 'stateOfImport', input.stateOfImport),
      statesOfTransit: [...new Set(checkLength(check, 'statesOfTransit', input.statesOfTransit, 20).flatMap((code, index) => checkCountry(check, `statesOfTransit.${index}`, code) ?? []))],
      dealtWith: text('dealtWith'), punishment: text('punishment'), remarks: text('remarks'),
    };
    check.throwIfAny();
    const changed = await changeCase(tx, takeBack, input.version, said);
    await tell(tx, changed, 'TakeBackDescribed');
    return takeBack.id;
  });
