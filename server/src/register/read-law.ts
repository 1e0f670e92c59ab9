import type { Law } from '@muster/shared/law/law';
import type { KeptRegister } from '@muster/shared/law/register';
import { lawWith } from '@muster/shared/law/register';
import type { DataSource } from 'typeorm';
import { askOnce } from '../platform/transaction';
import type { Viewer } from '../platform/viewer';
import { visibilityRule } from '../platform/visibility';
import { keptSql } from './record-columns';

type Asks = { dataSource: DataSource };
type Reader = Pick<Viewer, 'accountId' | 'tokens'>;

const seen = (row: string): string => visibilityRule.predicate(row, '(select muster.class())');

/** The whole of what people keep, as JSON: number and records of one moment. */
export const keptText = async ({ dataSource }: Asks, viewer: Reader): Promise<string> => {
  const [row] = await askOnce(dataSource, 'muster_app', viewer, {
    sql: `/* keptRegister */ select json_build_object('number', s.number, 'records',
      (select coalesce(json_agg(${keptSql('r')} order by r.country, r.id), '[]') from register_records r where r.withdrawn_at is null and ${seen('r')}))::text as kept from register_state s where ${seen('s')}`,
    parameters: [],
  });
  return row?.[0] ?? '{"number":0,"records":[]}';
};

/** How often the register was changed. */
export const registerNumber = async ({ dataSource }: Asks, viewer: Reader): Promise<number> => {
  const [row] = await askOnce(dataSource, 'muster_app', viewer, { sql: `/* registerNumber */ select s.number::text as number from register_state s where ${seen('s')}`, parameters: [] });
  return Number(row?.[0] ?? 0);
};

const laws = new WeakMap<DataSource, Law>();

/** The law as this server judges by: what is shipped and what people keep. Put together once for each state of the register. */
export const readLaw = async (asks: Asks, viewer: Reader): Promise<Law> => {
  const known = laws.get(asks.dataSource);
  if (known && known.register === (await registerNumber(asks, viewer))) return known;
  const law = lawWith(JSON.parse(await keptText(asks, viewer)) as KeptRegister);
  laws.set(asks.dataSource, law);
  return law;
};
