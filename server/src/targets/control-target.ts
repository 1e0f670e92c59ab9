import { targetLifecycle } from '@muster/shared/targets/target-lifecycle';
import { hashBody } from '../platform/body-hash';
import { checkCountry, checkLanguage, checkLocode } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import { checkMoment, checkZone } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { ControlEntity } from './control.entity';
import type { ControlTargetInput } from './target.input';
import { targetPolicy } from './target.policy';
import { changeTarget, getTarget, getTargetForUpdate } from './target.store';

/** Reports a control of a target by the viewer's agency; nothing found is an answer and counts. Sent twice, it makes one. */
export const controlTarget = (context: Context, input: ControlTargetInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, targetId } = input;
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ ...input, id });
    const found = await getTarget(tx, operationId, targetId);
    const known = await findOwn(tx, operationId, id);
    if (known) return sameOrTaken(known, bodyHash);
    await assertCan(context, targetPolicy, 'control', found.facts, 'Target');
    const { target, operation } = await getTargetForUpdate(tx, operationId, targetId);
    const next = targetLifecycle.step(target.state, 'control');
    if (!next.ok) return refuse(next.rule, 'targetId', `A target that is ${next.from} cannot be controlled.`, { from: next.from, action: next.action });
    const { accountId, agencyId } = context.signedIn;
    const control: ControlEntity = {
      ...checkControl(input, { now: tx.clock.now(), startsOn: operation.startsOn }),
      operationId, id, targetId: target.id, agencyId, madeBy: accountId, audience: target.audience, version: 1, bodyHash, createdAt: tx.clock.now(),
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(ControlEntity).values(control).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return sameOrTaken(await findOwn(tx, operationId, id), bodyHash);
    await changeTarget(tx, target, { state: next.state });
    await tx.record({
      operationId, kind: 'TargetControlled', subjectType: 'Control', subjectId: id, audience: control.audience, arguments: { targetId: target.id, agencyId, finding: control.finding },
    });
    return id;
  });

const findOwn = (tx: Transaction, operationId: string, id: string): Promise<ControlEntity | null> =>
  tx.manager.findOne(ControlEntity, { where: { operationId, id, agencyId: tx.viewer.agencyId } });

const sameOrTaken = (known: ControlEntity | null, bodyHash: string): string =>
  known?.bodyHash === bodyHash ? known.id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this control: make a new one.');

const checkControl = (input: ControlTargetInput, setting: { now: Date; startsOn: string | null }) => {
  const check = new Mistakes();
  const country = checkCountry(check, 'country', input.country);
  if (!input.country) check.add('field.required', 'country', 'country: where was it controlled?');
  const control = {
    controlledAt: checkMoment(check, 'controlledAt', input.controlledAt, { ...setting, isToTheMinute: true }),
    zone: checkZone(check, 'zone', input.zone),
    country: country ?? '',
    place: check.requiredText('place', input.place, { max: 200 }),
    locode: checkLocode(check, 'locode', input.locode),
    method: input.method,
    finding: input.finding,
    note: check.text('note', input.note, { max: 4000, multiline: true }),
    language: checkLanguage(check, 'language', input.language),
  };
  check.throwIfAny();
  return control;
};
