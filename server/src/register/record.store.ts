import type { RecordBody } from '@muster/shared/law/register';
import type { StandingRecord } from '@muster/shared/law/wanted-records';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { bodySql, columnsOf, recordColumns } from './record-columns';

/** A record as verbs find it. */
export interface FoundRecord {
  id: string;
  version: number;
  importKey: string | null;
  isWithdrawn: boolean;
  body: RecordBody;
}

/** A record as it is to be from now on. */
export interface WrittenRecord {
  id: string;
  version: number;
  body: RecordBody;
  importKey: string | null;
  isWithdrawn: boolean;
}

/** Who changes it in which state of the register, and why. */
export interface Occasion {
  number: number;
  reason: string;
  importId: string | null;
}

/** Holds the register until the end of the transaction: whoever comes next sees what this one wrote. Gives the number of its state. */
export const holdRegister = async (tx: Transaction): Promise<number> => {
  const [state] = await tx.query<{ number: number }>('/* holdRegister */ select number from register_state for update');
  if (!state) throw new Error('There is no state of the register.');
  return state.number;
};

/** Counts the register up, which is held: the number of the state that this change makes. */
export const countUp = async (tx: Transaction): Promise<number> => {
  const number = (await holdRegister(tx)) + 1;
  await tx.query('/* countUp */ update register_state set number = $1', [number]);
  return number;
};

/** The competent authorities of a State: those who answer for one keep its measures. */
export const authoritiesOf = async (tx: Transaction, countries: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await tx.query<{ country: string; id: string }>(`/* authoritiesOf */ select country, id from agencies where kind = 'COMPETENT_AUTHORITY' and country = any($1)`, [countries]);
  const found = new Map<string, string[]>();
  for (const { country, id } of rows) found.set(country, [...(found.get(country) ?? []), id]);
  return found;
};

const found = `r.id, r.version, r.import_key as "importKey", r.withdrawn_at is not null as "isWithdrawn", ${bodySql('r')} as body`;

export const findRecord = async (tx: Transaction, id: string): Promise<FoundRecord | null> =>
  (await tx.query<FoundRecord>(`/* findRecord */ select ${found} from register_records r where r.id = $1`, [id]))[0] ?? null;

/** Whether another record that stands takes the place of a shipped measure already. */
export const isReplaced = async (tx: Transaction, replaces: string, by: string): Promise<boolean> =>
  (await tx.query('/* isReplaced */ select 1 from register_records where replaces = $1 and withdrawn_at is null and id <> $2', [replaces, by])).length > 0;

/** Records that stand and came out of files. */
export const standingImported = (tx: Transaction): Promise<StandingRecord[]> =>
  tx.query<StandingRecord>(`/* standingImported */ select r.id, r.version, r.import_key as key, ${bodySql('r')} as body from register_records r where r.import_key is not null and r.withdrawn_at is null`);

const saidColumns = Object.values(recordColumns);
const columns = ['id', 'version', ...saidColumns, 'withdrawn_at', 'import_key', 'import_id', 'number', 'reason', 'changed_by', 'changed_at'];

const rowsOf = (tx: Transaction, records: readonly WrittenRecord[], { number, reason, importId }: Occasion): string =>
  JSON.stringify(
    records.map(({ id, version, body, importKey, isWithdrawn }) => ({
      ...columnsOf(body), id, version, withdrawn_at: isWithdrawn ? tx.clock.now() : null, import_key: importKey, import_id: importId, number, reason, changed_by: tx.viewer.accountId, changed_at: tx.clock.now(),
    })),
  );

/** Writes new records; the database notes them in their history. */
export const addRecords = async (tx: Transaction, records: readonly WrittenRecord[], occasion: Occasion): Promise<void> => {
  if (records.length === 0) return;
  await tx.query(`/* addRecords */ insert into register_records (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::register_records, $1)`, [rowsOf(tx, records, occasion)]);
};

/** Writes the next version of records; the database notes each in its history. */
export const changeRecords = async (tx: Transaction, records: readonly WrittenRecord[], occasion: Occasion): Promise<void> => {
  if (records.length === 0) return;
  const written = columns.filter((column) => column !== 'id');
  const [, count] = (await tx.query(
    `/* changeRecords */ update register_records r set ${written.map((column) => `${column} = n.${column}`).join(', ')} from jsonb_populate_recordset(null::register_records, $1) n where r.id = n.id and r.version = n.version - 1`,
    [rowsOf(tx, records, occasion)],
  )) as unknown as [unknown, number];
  if (count !== records.length) refuse('version.stale', 'version', 'version: somebody has changed this meanwhile.');
};
