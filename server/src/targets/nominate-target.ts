import { holdOperation, isReporter } from '../operations/operations.room';
import { checkHandling, holdNames } from '../handling/handling.room';
import { fingerprintsOf } from '../parties/parties.room';
import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { randomReference } from '../platform/reference';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { checkTargetBody } from './check-target-body';
import { TargetEntity } from './target.entity';
import type { NominateTargetInput } from './target.input';
import { nameParties } from './target-parties';
import { takesTargetsIn } from './target.policy';
import { keepTargetVersion } from './target.store';

/** Nominates something worth controlling for the agency of the viewer. Sent twice, it makes one. */
export const nominateTarget = (context: Context, input: NominateTargetInput): Promise<string> => context.change((tx) => nominateWithin(context, tx, input));

/** The same within a change that has more to do. */
export const nominateWithin = async (context: Context, tx: Transaction, input: NominateTargetInput): Promise<string> => {
  const viewer = context.signedIn;
  const { operationId } = input;
  if (!isParticipant(viewer, operationId)) throw notFound();
  const id = checkId('id', input.id);
  const parties = input.parties ?? [];
  const marked = input.handling ? { handling: input.handling } : {};
  const hashOf = (more: Record<string, unknown>): string => hashBody(Object.keys(more).length > 0 ? { body: input.body, ...more } : input.body);
  const hashes = parties.length > 0 ? fingerprintsOf(context.secrets, parties).map((named) => hashOf({ parties: named, ...marked })) : [hashOf(marked)];
  const [bodyHash = ''] = hashes;
  const known = await findOwn(tx, operationId, id);
  if (known) return sameOrTaken(known, hashes);
  const operation = await holdOperation(tx, operationId);
  if (!isReporter(viewer, operationId)) return context.deny('target:nominate', 'Operation', operationId);
  if (!takesTargetsIn(operation.state)) refuse('operation.takes-no-targets', 'operationId', `operationId: the operation takes no targets while it is ${operation.state}.`, { state: operation.state });
  const check = new Mistakes();
  const marking = await checkHandling(tx, check, operationId, viewer.agencyId, input.handling);
  check.throwIfAny();
  await holdNames(tx, operationId, marking);
  const now = tx.clock.now();
  const target: TargetEntity = {
    ...checkTargetBody(input.body), ...marking, operationId, id, reference: randomReference(tx, 'T'), nominatingAgencyId: viewer.agencyId, nominatedBy: viewer.accountId,
    state: 'NOMINATED', outcome: null, outcomeNote: null, outcomeLanguage: null, audience: marking.markedAudience, version: 1, bodyHash, createdAt: now, updatedAt: now,
  };
  const inserted = await tx.manager.createQueryBuilder().insert().into(TargetEntity).values(target).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) return sameOrTaken(await findOwn(tx, operationId, id), hashes);
  await keepTargetVersion(tx, operationId, id, null);
  await nameParties(context, tx, target, [], parties.length > 0 ? parties : null);
  await tx.record({ operationId, kind: 'TargetNominated', subjectType: 'Target', subjectId: id, audience: target.audience, arguments: { agencyId: viewer.agencyId } });
  return id;
};

const findOwn = (tx: Transaction, operationId: string, id: string): Promise<TargetEntity | null> =>
  tx.manager.findOne(TargetEntity, { where: { operationId, id, nominatingAgencyId: tx.viewer.agencyId } });

/** The same id again: the same answer for the same target, one refusal for anything else, whoever holds the id. */
const sameOrTaken = (known: TargetEntity | null, hashes: readonly string[]): string =>
  known && hashes.includes(known.bodyHash) ? known.id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this target: make a new one.');
