import type { ImportStep } from '@muster/shared/law/wanted-records';
import { keepTrail } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { countriesOf, getImport, planOf } from './import.store';
import { assertKeeps, checkReason, kindOfFiles } from './put-record';
import type { WrittenRecord } from './record.store';
import { addRecords, changeRecords, countUp, holdRegister, standingImported } from './record.store';

/** Reads a previewed file in: everything at once, as its preview said. Once more is no change. */
export const confirmImport = (context: Context, given: string, said: string): Promise<string> =>
  context.change(async (tx) => {
    const held = await holdRegister(tx);
    const { id, state, wanted, seenNumber, importedBy } = await getImport(tx, given);
    if (importedBy !== tx.viewer.accountId) throw notFound();
    if (state === 'TAKEN_BACK') refuse('register.taken-back', 'id', 'id: this was taken back.');
    const { steps } = planOf(wanted, await standingImported(tx));
    await assertKeeps(context, tx, kindOfFiles, countriesOf(wanted, steps), id);
    if (state === 'IMPORTED') return id;
    const check = new Mistakes();
    const reason = checkReason(check, said);
    check.throwIfAny();
    if (seenNumber !== held) refuse('register.moved', 'id', 'id: the register was changed since the file was read: read it anew.', { seen: seenNumber, current: held });
    if (steps.length === 0) refuse('register.nothing-new', 'id', 'id: everything that could be read stands already.');
    const number = await countUp(tx);
    const occasion = { number, reason, importId: id };
    // Before its records, which name it.
    await tx.query(`/* confirmImport */ update register_imports set state = 'IMPORTED', number = $2, reason = $3, imported_at = $4 where id = $1`, [id, number, reason, tx.clock.now()]);
    // What is withdrawn or renamed makes place for what is new.
    await changeRecords(tx, steps.flatMap(changedBy), occasion);
    await addRecords(tx, steps.flatMap((step) => addedBy(tx, step)), occasion);
    await keepTrail(context, tx.manager, tx.viewer.accountId, { kind: 'RegisterImported', agencyId: tx.viewer.agencyId, subjectId: id, subjectType: 'RegisterImport', arguments: { number, count: steps.length } });
    return id;
  });

const changedBy = ({ action, before, body, key }: ImportStep): WrittenRecord[] => (before ? [{ id: before.id, version: before.version + 1, body, importKey: key, isWithdrawn: action === 'WITHDRAW' }] : []);
const addedBy = (tx: Transaction, { before, body, key }: ImportStep): WrittenRecord[] => (before ? [] : [{ id: tx.clock.uuid(), version: 1, body, importKey: key, isWithdrawn: false }]);
