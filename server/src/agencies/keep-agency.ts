import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { AgencyEntity } from './agency.entity';
import { agencyPolicy } from './agency.policy';
import { keepTrail } from './agency-trail';
import type { AgencyBody } from './check-agency';
import { checkAgency } from './check-agency';

/** Adds an agency to the directory. */
export const createAgency = async (context: Context, input: AgencyBody): Promise<string> => {
  const id = context.clock.uuid();
  await assertCan(context, agencyPolicy, 'create', { id }, 'Agency');
  const body = checkAgency(input);
  return context.change(async (tx) => {
    await refuseDouble(tx, id, body);
    await tx.manager.insert(AgencyEntity, { ...body, id, createdAt: tx.clock.now() });
    await keepTrail(context, tx.manager, tx.viewer.accountId, { kind: 'AgencyCreated', agencyId: id, subjectId: id });
    return id;
  });
};

/** Corrects what the directory says of an agency. */
export const correctAgency = (context: Context, id: string, version: number, input: AgencyBody): Promise<string> =>
  context.change(async (tx) => {
    const before = await tx.manager.findOne(AgencyEntity, { where: { id } });
    if (!before) throw notFound();
    await assertCan(context, agencyPolicy, 'correct', before, 'Agency');
    const body = checkAgency(input);
    await refuseDouble(tx, id, body);
    const { affected } = await tx.manager.update(AgencyEntity, { id, version }, { ...body, version: version + 1 });
    if (affected !== 1) return refuse('version.stale', 'version', `version: you edited version ${version}, but the agency is at version ${before.version} now.`, { yours: version, current: before.version });
    await keepTrail(context, tx.manager, tx.viewer.accountId, { kind: 'AgencyCorrected', agencyId: id, subjectId: id, arguments: { version: version + 1 } });
    return id;
  });

const refuseDouble = async (tx: Transaction, id: string, { name, country }: { name: string; country: string | null }): Promise<void> => {
  const [double] = await tx.query('/* refuseDouble */ select id from agencies where muster.fold(name) = muster.fold($1) and country is not distinct from $2 and id <> $3', [name, country, id]);
  if (double) refuse('agency.name-taken', 'name', 'name: the directory has an agency of this name there already.');
};
