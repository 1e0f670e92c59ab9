import { findCountry, subRegions, wcoRegions } from '@muster/shared/reference/countries';
import { holdOperation } from '../operations/operations.room';
import { checkLanguage, checkLength, checkTexts } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { ExpertiseEntity } from './groups.entities';
import type { OfferExpertiseInput } from './groups.input';
import { groupPolicy, mayWithdrawExpert } from './groups.policy';

/** Whoever puts themselves forward is seen by their agency and the coordinators until these vouch for them. */
const offeredAudience = (operationId: string, agencyId: string): string[] => [token.participant(operationId, agencyId), token.role(operationId, 'COORDINATOR')];

const places: ReadonlySet<string> = new Set([...subRegions, ...wcoRegions]);

/** Puts the viewer forward as somebody to be asked; said anew it replaces what they said, and is confirmed anew. */
export const offerExpertise = (context: Context, input: OfferExpertiseInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    await assertCan(context, groupPolicy, 'offer', await holdOperation(tx, operationId), 'Group');
    const { accountId, agencyId } = tx.viewer;
    const check = new Mistakes();
    const said = checkOffer(check, input);
    check.throwIfAny();
    const before = await findRow(tx, ExpertiseEntity, { operationId, accountId });
    const audience = offeredAudience(operationId, agencyId);
    const id = before?.id ?? tx.clock.uuid();
    const row = { ...said, state: 'OFFERED' as const, offeredAt: tx.clock.now(), confirmedAt: null, confirmedBy: null, audience, version: (before?.version ?? 0) + 1 };
    if (before) await tx.manager.update(ExpertiseEntity, { operationId, id }, row);
    else await tx.manager.insert(ExpertiseEntity, { ...row, operationId, id, accountId, agencyId });
    await tx.record({
      operationId, kind: 'ExpertOffered', subjectType: 'Expertise', subjectId: id, subjectVersion: row.version, audience, ...(before ? { audienceBefore: before.audience } : {}), arguments: { agencyId },
    });
    return id;
  });

const checkOffer = (check: Mistakes, input: OfferExpertiseInput) => {
  const topics = [...new Set(checkTexts(check, 'topics', input.topics, { most: 20, max: 80 }))];
  if (topics.length === 0 && !check.has('topics')) check.add('field.required', 'topics', 'topics: about what can you be asked?');
  return {
    topics,
    languages: [...new Set(checkLength(check, 'languages', input.languages, 20).map((language, index) => checkLanguage(check, `languages.${index}`, language)))],
    regions: [...new Set(checkLength(check, 'regions', input.regions, 60))].filter((region, index) => isPlace(check, `regions.${index}`, region)),
    note: check.text('note', input.note, { max: 1000, multiline: true }),
    language: checkLanguage(check, 'language', input.language),
  };
};

const isPlace = (check: Mistakes, field: string, region: string): boolean => {
  if (findCountry(region) || places.has(region)) return true;
  check.add('region.unknown', field, `${field}: this is no country and no region that is known.`, { value: region.slice(0, 40) });
  return false;
};

const getExpertise = async (tx: Transaction, operationId: string, id: string): Promise<ExpertiseEntity> => {
  const expertise = isUuid(id) ? await findRow(tx, ExpertiseEntity, { operationId, id: id.toLowerCase() }) : null;
  if (!expertise) throw notFound();
  return expertise;
};

/** Vouches for an expert: from now on every member sees them. */
export const confirmExpertise = (context: Context, operationId: string, given: string, version: number): Promise<string> =>
  context.change(async (tx) => {
    const group = await holdOperation(tx, operationId);
    const { id, agencyId, state, version: current, audience: audienceBefore } = await getExpertise(tx, operationId, given);
    await assertCan(context, groupPolicy, 'confirm', group, 'Group');
    if (version !== current) refuse('version.stale', 'version', `version: you read version ${version}, but what they said is at version ${current} now.`, { yours: version, current });
    if (state === 'CONFIRMED') return id;
    const audience = [token.participants(operationId)];
    const changed = { state: 'CONFIRMED' as const, confirmedAt: tx.clock.now(), confirmedBy: tx.viewer.accountId, audience, version: version + 1 };
    await tx.manager.update(ExpertiseEntity, { operationId, id, version }, changed);
    await tx.record({ operationId, kind: 'ExpertConfirmed', subjectType: 'Expertise', subjectId: id, subjectVersion: version + 1, audience, audienceBefore, arguments: { agencyId } });
    return id;
  });

/** Takes an expert off the list: they themselves, or the coordinators. */
export const withdrawExpertise = (context: Context, operationId: string, given: string): Promise<string> =>
  context.change(async (tx) => {
    await holdOperation(tx, operationId);
    const { id, accountId, agencyId, audience } = await getExpertise(tx, operationId, given);
    if (!mayWithdrawExpert(tx.viewer, { operationId, accountId })) return context.deny('expertise:withdraw', 'Expertise', id);
    context.allowed('expertise:withdraw');
    await tx.manager.delete(ExpertiseEntity, { operationId, id });
    await tx.record({ operationId, kind: 'ExpertWithdrawn', subjectType: 'Expertise', subjectId: id, audience, arguments: { agencyId } });
    return operationId;
  });
