import type { RecordBody } from '@muster/shared/law/register';
import { keepTrail } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { getImport } from './import.store';
import { assertKeeps, checkReason, kindOfFiles } from './put-record';
import { bodySql, recordColumns, recordFields } from './record-columns';
import type { WrittenRecord } from './record.store';
import { changeRecords, countUp, holdRegister } from './record.store';

interface Touched {
  id: string;
  version: number;
  writtenVersion: number;
  importKey: string | null;
  isWithdrawn: boolean;
  body: RecordBody;
  before: Record<string, unknown> | null;
}

/** Takes a whole file back: what it added is withdrawn, what it changed is as it was before. Nobody's later work is undone by that. */
export const takeBackImport = (context: Context, given: string, said: string): Promise<string> =>
  context.change(async (tx) => {
    await holdRegister(tx);
    const { id, state } = await getImport(tx, given);
    const touched = await touchedBy(tx, id);
    await assertKeeps(context, tx, kindOfFiles, [...new Set(touched.map(({ body }) => body.country))], id);
    if (state === 'TAKEN_BACK') return id;
    if (state === 'PREVIEWED') refuse('register.not-imported', 'id', 'id: this was not read in.');
    const check = new Mistakes();
    const reason = checkReason(check, said);
    check.throwIfAny();
    // What somebody has withdrawn since is out of the way already.
    const open = touched.filter(({ version, writtenVersion, isWithdrawn }) => version === writtenVersion || !isWithdrawn);
    const later = open.filter(({ version, writtenVersion }) => version !== writtenVersion).length + (await overtaken(tx, id));
    if (later > 0) refuse('register.changed-since', 'id', `id: ${later} of its records were changed since: withdraw or mend those by hand.`, { count: later });
    const number = await countUp(tx);
    await changeRecords(tx, open.map(asBefore), { number, reason, importId: id });
    await tx.query(`/* takeBackImport */ update register_imports set state = 'TAKEN_BACK', taken_back_by = $2, taken_back_at = $3, taken_back_reason = $4 where id = $1`, [id, tx.viewer.accountId, tx.clock.now(), reason]);
    await keepTrail(context, tx.manager, tx.viewer.accountId, { kind: 'RegisterImportTakenBack', agencyId: tx.viewer.agencyId, subjectId: id, subjectType: 'RegisterImport', arguments: { number, count: open.length } });
    return id;
  });

const touchedBy = (tx: Transaction, importId: string): Promise<Touched[]> =>
  tx.query<Touched>(
    `/* touchedBy */ select r.id, r.version, c.version as "writtenVersion", r.import_key as "importKey", r.withdrawn_at is not null as "isWithdrawn", ${bodySql('r')} as body, c.before
     from register_changes c join register_records r on r.id = c.record_id where c.import_id = $1`,
    [importId],
  );

/** How many records that it withdrew have a successor meanwhile, so that they cannot stand again. */
const overtaken = async (tx: Transaction, importId: string): Promise<number> =>
  (
    await tx.query(
      `/* overtaken */ select 1 from register_changes c join register_records r on r.id = c.record_id and r.version = c.version and r.withdrawn_at is not null
       where c.import_id = $1 and exists (select from register_records o where o.import_key = r.import_key and o.withdrawn_at is null)`,
      [importId],
    )
  ).length;

/** What the history kept; what was written before agreements were kept says nothing of silence. */
const bodyOf = (before: Record<string, unknown>): RecordBody => ({ ...(Object.fromEntries(recordFields.map((field) => [field, before[recordColumns[field]]])) as unknown as RecordBody), isTacit: before.is_tacit === true });

const asBefore = ({ id, version, importKey, body, before }: Touched): WrittenRecord => ({
  id, version: version + 1, importKey, isWithdrawn: before === null, body: before ? bodyOf(before) : body,
});
