import { parseAmount } from '@muster/shared/seizures/quantity';
import { holdOperation } from '../operations/operations.room';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { ObjectiveEntity } from './objective.entity';
import { workAudience } from './planning-audiences';
import type { PutObjectiveInput } from './planning.input';
import { planPolicy } from './planning.policy';

export const mostObjectives = 30;

/** Adds an objective, or changes the version of one that was read. */
export const putObjective = (context: Context, input: PutObjectiveInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, version } = input;
    const id = checkId('id', input.id);
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, planPolicy, 'layOut', operation, 'Operation');
    const all = await tx.manager.find(ObjectiveEntity, { where: { operationId } });
    const known = all.find((one) => one.id === id);
    const check = new Mistakes();
    const written = {
      text: check.requiredText('text', input.text, { max: 500 }), language: checkLanguage(check, 'language', input.language ?? operation.language), measure: input.measure, target: checkTarget(check, input),
    };
    if (!known && all.length >= mostObjectives) check.add('list.too-long', 'id', `id: an operation has ${mostObjectives} objectives at most.`, { max: mostObjectives });
    check.throwIfAny();
    const audience = workAudience(operationId);
    const next = known ? known.version + 1 : 1;
    if (!known) {
      await tx.manager.insert(ObjectiveEntity, { ...written, operationId, id, position: Math.max(0, ...all.map(({ position }) => position)) + 1, takenFromId: null, audience, version: 1 });
    } else {
      // The same again, as whoever heard no answer sends it, is no change.
      if (version == null && known.text === written.text && known.measure === written.measure && Number(known.target) === Number(written.target)) return id;
      const changed = version === known.version ? await tx.manager.update(ObjectiveEntity, { operationId, id, version: known.version }, { ...written, version: next }) : { affected: 0 };
      if (changed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version ?? 0}, but the objective has been changed since.`, { yours: version ?? 0, current: known.version });
    }
    await tx.record({ operationId, kind: 'ObjectivePut', subjectType: 'Objective', subjectId: id, subjectVersion: next, audience, arguments: { agencyId: tx.viewer.agencyId } });
    return id;
  });

const checkTarget = (check: Mistakes, { measure, target }: PutObjectiveInput): string | null => {
  if (measure === 'WORDS') {
    if (target != null) check.add('objective.words-only', 'target', 'target: what is measured in words has no figure.');
    return null;
  }
  if (!target) {
    check.add('field.required', 'target', 'target: how much is to be reached?');
    return null;
  }
  const parsed = parseAmount(target, measure === 'KILOGRAMS' ? 'KILOGRAM' : 'PIECE');
  if (parsed.ok) return parsed.amount;
  check.add(parsed.rule, 'target', 'target: this is not an exact amount above nothing.', { value: target.slice(0, 40) });
  return null;
};

/** Takes an objective out of the plan. */
export const removeObjective = (context: Context, operationId: string, id: string, version: number): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, planPolicy, 'layOut', operation, 'Operation');
    const known = await tx.manager.findOne(ObjectiveEntity, { where: { operationId, id } });
    if (!known) throw notFound();
    const removed = version === known.version ? await tx.manager.delete(ObjectiveEntity, { operationId, id, version }) : { affected: 0 };
    if (removed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version}, but the objective has been changed since.`, { yours: version, current: known.version });
    await tx.record({ operationId, kind: 'ObjectiveRemoved', subjectType: 'Objective', subjectId: known.id, audience: known.audience, arguments: { agencyId: tx.viewer.agencyId } });
    return operationId;
  });
