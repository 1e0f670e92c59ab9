import type { GivenRecord, RecordMistake } from '@muster/shared/law/check-record';
import { checkRecord } from '@muster/shared/law/check-record';
import type { RecordBody, RecordKind } from '@muster/shared/law/register';
import { keepTrail } from '../agencies/agencies.room';
import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { addRecords, authoritiesOf, changeRecords, countUp, findRecord, holdRegister, isReplaced } from './record.store';
import type { FoundRecord } from './record.store';
import { registerPolicy } from './register.policy';

const mostReason = 500;

/** Why somebody changes the register: without that a history says little. */
export const checkReason = (check: Mistakes, reason: string | null | undefined): string => check.requiredText('reason', reason, { max: mostReason });

/** Files hold measures and agreements, which the same people keep. */
export const kindOfFiles: RecordKind = 'MEASURE';

/** Refuses, on the record, whoever does not keep these States' records of this kind. */
export const assertKeeps = async (context: Context, tx: Transaction, kind: RecordKind, countries: readonly string[], id: string): Promise<void> => {
  const authorities = await authoritiesOf(tx, countries);
  for (const country of countries) await assertCan(context, registerPolicy, 'keep', { id, kind, authorities: authorities.get(country) ?? [] }, 'RegisterRecord');
};

export interface PutRecord {
  id: string;
  version?: number | null;
  reason: string;
  body: GivenRecord & { kind: RecordKind; country: string };
}

/** Adds a record, or writes its next version. The same again under the same identifier is no change. */
export const putRecord = (context: Context, input: PutRecord): Promise<string> =>
  context.change(async (tx) => {
    const id = checkId('id', input.id);
    await assertKeeps(context, tx, input.body.kind, [input.body.country], id);
    const { body, reason } = checkInput(input);
    await holdRegister(tx);
    const before = await findRecord(tx, id);
    if (input.version == null && before) {
      if (before.version === 1 && hashBody(before.body) === hashBody(body)) return id;
      refuse('id.taken', 'id', 'id: another record has this identifier.');
    }
    if (body.replaces !== null && (await isReplaced(tx, body.replaces, id))) refuse('register.replaced', 'body.replaces', 'body.replaces: another record takes the place of this one already.');
    const standing = input.version == null ? null : demandStanding(before, input.version);
    if (standing) {
      if (standing.body.kind !== body.kind) refuse('register.kind-settled', 'body.kind', 'body.kind: a record stays what it is.');
      await assertKeeps(context, tx, standing.body.kind, [standing.body.country], id);
    }
    const written = { id, version: (standing?.version ?? 0) + 1, body, importKey: standing?.importKey ?? null, isWithdrawn: false };
    const occasion = { number: await countUp(tx), reason, importId: null };
    await (standing ? changeRecords : addRecords)(tx, [written], occasion);
    await tell(context, tx, standing ? 'RegisterRecordChanged' : 'RegisterRecordAdded', id, occasion.number);
    return id;
  });

/** Withdraws a record: it stays with its history, and counts no more. */
export const withdrawRecord = (context: Context, { id: given, version, reason: said }: { id: string; version: number; reason: string }): Promise<string> =>
  context.change(async (tx) => {
    const id = checkId('id', given);
    const seen = await findRecord(tx, id);
    if (!seen) throw notFound();
    await assertKeeps(context, tx, seen.body.kind, [seen.body.country], id);
    const check = new Mistakes();
    const reason = checkReason(check, said);
    check.throwIfAny();
    const number = await countUp(tx);
    const standing = demandStanding(await findRecord(tx, id), version);
    await changeRecords(tx, [{ id, version: version + 1, body: standing.body, importKey: standing.importKey, isWithdrawn: true }], { number, reason, importId: null });
    await tell(context, tx, 'RegisterRecordWithdrawn', id, number);
    return id;
  });

const checkInput = ({ body: given, reason: said }: PutRecord): { body: RecordBody; reason: string } => {
  const check = new Mistakes();
  const { body, mistakes } = checkRecord(given);
  for (const { field, rule, values } of mistakes) check.add(rule, `body.${field}`, sentenceOf(field, rule, values), values);
  const reason = checkReason(check, said);
  check.throwIfAny();
  return { body, reason };
};

/** A mistake in plain English, for programs. */
const sentenceOf = (field: string, rule: string, values: RecordMistake['values']): string => `${field}: ${rule.replace('.', ': ').replaceAll('-', ' ')}${values ? ` (${Object.values(values).join(', ')})` : ''}.`;

const demandStanding = (record: FoundRecord | null, version: number): FoundRecord => {
  if (!record) throw notFound();
  if (record.version !== version) refuse('version.stale', 'version', `version: you read version ${version}, but the record is at version ${record.version} now.`, { yours: version, current: record.version });
  if (record.isWithdrawn) refuse('register.withdrawn', 'id', 'id: this record was withdrawn: add it anew.');
  return record;
};

const tell = (context: Context, tx: Transaction, kind: string, id: string, number: number): Promise<void> =>
  keepTrail(context, tx.manager, tx.viewer.accountId, { kind, agencyId: tx.viewer.agencyId, subjectId: id, subjectType: 'RegisterRecord', arguments: { number } });
