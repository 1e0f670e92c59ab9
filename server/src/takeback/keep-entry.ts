import { addDays } from '@muster/shared/days';
import { hashBody } from '../platform/body-hash';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId, isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { actsFor } from '../platform/viewer';
import { checkEntry } from './check-entry';
import { TakeBackEntryEntity } from './take-back-entry.entity';
import type { KeepTakeBackEntryInput } from './take-back-entry.input';
import type { HeldCase } from './take-back.store';
import { getCase, refuseClosed, tell } from './take-back.store';
import { takeBackPolicy } from './take-back.policy';

const mostEntries = 500;

const nothing = {
  text: null, letterKind: null, sender: null, recipient: null, messageId: null, costKind: null, borneBy: null, amount: null, currency: null, place: null, untilOn: null, facility: null, country: null, disposalOperation: null,
  quantity: null, unit: null, struckAt: null, struckBy: null, strikeReason: null,
};

/** Keeps a letter, a cost, a storage or a proof; its files follow. Kept twice, it is one. */
export const keepTakeBackEntry = (context: Context, input: KeepTakeBackEntryInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    const { takeBack, facts } = await getCase(tx, operationId, input.takeBackId);
    await assertCan(context, takeBackPolicy, 'contribute', facts, 'TakeBack');
    refuseClosed(takeBack);
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ ...input, id });
    const known = await findRow(tx, TakeBackEntryEntity, { operationId, id });
    if (known) return known.bodyHash === bodyHash && known.addedBy === tx.viewer.accountId ? takeBack.id : taken();
    if ((await tx.manager.countBy(TakeBackEntryEntity, { operationId, caseId: takeBack.id })) >= mostEntries) refuse('list.too-long', 'id', `id: ${mostEntries} are kept of a case at most.`, { max: mostEntries });
    const check = new Mistakes();
    const now = tx.clock.now();
    const said = await checkEntry(tx, check, addDays(now.toISOString().slice(0, 10), 1), input);
    const text = check.text('text', input.text, { max: 4000, multiline: true });
    const language = checkLanguage(check, 'language', input.language ?? takeBack.language);
    check.throwIfAny();
    const row = { ...nothing, ...said, operationId, id, caseId: takeBack.id, agencyId: tx.viewer.agencyId, addedBy: tx.viewer.accountId, addedAt: now, bodyHash, text, language, audience: takeBack.audience };
    const inserted = await tx.manager.createQueryBuilder().insert().into(TakeBackEntryEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) taken();
    await tell(tx, takeBack, 'TakeBackEntryKept', { arguments: { entryId: id, kind: said.kind } });
    return takeBack.id;
  });

const taken = (): never => refuse('id.taken', 'id', 'id: this identifier cannot be used for this: make a new one.');

/** An entry that this viewer's agency kept, with its case. */
const getOwnEntry = async (context: Context, tx: Transaction, operationId: string, id: string, deed: string): Promise<HeldCase & { entry: TakeBackEntryEntity }> => {
  const entry = isUuid(id) ? await findRow(tx, TakeBackEntryEntity, { operationId, id: id.toLowerCase() }) : null;
  if (!entry) throw notFound();
  const held = await getCase(tx, operationId, entry.caseId);
  const rule = `takeback:${deed}`;
  if (!takeBackPolicy.contribute(context.signedIn, held.facts) || !actsFor(context.signedIn, operationId, entry.agencyId)) await context.deny(rule, 'TakeBack', held.facts.id);
  context.allowed(rule);
  refuseClosed(held.takeBack);
  if (entry.struckAt !== null) refuse('take-back.struck', 'id', 'id: this was struck out.');
  return { ...held, entry };
};

/** Strikes out what was kept by mistake: it stays to be read, and counts no more. */
export const strikeTakeBackEntry = (context: Context, operationId: string, id: string, given: string): Promise<string> =>
  context.change(async (tx) => {
    const { takeBack, entry } = await getOwnEntry(context, tx, operationId, id, 'strike');
    const check = new Mistakes();
    const strikeReason = check.requiredText('reason', given, { max: 1000, multiline: true });
    check.throwIfAny();
    await tx.manager.update(TakeBackEntryEntity, { operationId, id: entry.id }, { struckAt: tx.clock.now(), struckBy: tx.viewer.accountId, strikeReason });
    await tell(tx, takeBack, 'TakeBackEntryStruck', { arguments: { entryId: entry.id, kind: entry.kind } });
    return takeBack.id;
  });

/** Says on which day goods left their storage. */
export const endTakeBackStorage = (context: Context, operationId: string, id: string, untilOn: string): Promise<string> =>
  context.change(async (tx) => {
    const { takeBack, entry } = await getOwnEntry(context, tx, operationId, id, 'end');
    if (entry.kind !== 'STORAGE') refuse('take-back.no-storage', 'id', 'id: this is no storage.');
    if (untilOn < entry.onDay) refuse('date.order', 'until', 'until: this is before the first day.');
    await tx.manager.update(TakeBackEntryEntity, { operationId, id: entry.id }, { untilOn });
    await tell(tx, takeBack, 'TakeBackStorageEnded', { arguments: { entryId: entry.id } });
    return takeBack.id;
  });
