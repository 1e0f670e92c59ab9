import type { TradeFlow } from '@muster/shared/trade/flow';
import type { ReadStatistics, TradeSourceKey } from '@muster/shared/trade/read-statistics';
import { readStatistics, tradePublishers } from '@muster/shared/trade/read-statistics';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { keepTrail } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refusal, refuse, RefusedError } from '../platform/refusal';
import { tradePolicy } from './trade.policy';

/** A file of statistics as it was sent. */
export interface SentStatistics {
  key: TradeSourceKey;
  edition: string;
  /** The version that it replaces; 0 for the first. */
  version: number;
  content: AsyncIterable<Buffer>;
}

/** What became of it. */
export interface KeptStatistics {
  id: string;
  version: number;
  flowCount: number;
  leftOutCount: number;
}

const mostEdition = 120;

/** Refuses, before a byte is read, whoever may not bring statistics in. */
export const demandImporter = (context: Context): Promise<void> => assertCan(context, tradePolicy, 'import', { id: context.signedIn.accountId }, 'TradeSource');

/** Brings statistics in: the file is read whole and replaces all that its source told before, or nothing is changed. */
export const importStatistics = async (context: Context, { key, edition: given, version, content }: SentStatistics): Promise<KeptStatistics> => {
  const check = new Mistakes();
  const edition = check.requiredText('edition', given, { max: mostEdition });
  check.throwIfAny();
  const bytes = await gather(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = readStatistics(key, textOf(bytes));
  if (!read.ok) throw new RefusedError(refusalsOf(read));
  // It may have been long on its way: the rights count as they stand at the end.
  await demandImporter(await context.renewed());
  return context.atTheDoor(async (manager) => {
    await manager.query(`/* importStatistics */ select pg_advisory_xact_lock(hashtext('muster.trade'), hashtext($1))`, [key]);
    const [before] = (await manager.query('/* findSource */ select id, version, edition, file_sha256 as "sha256", flow_count as "flowCount", left_out_count as "leftOutCount" from trade_sources where key = $1', [key])) as (KeptStatistics & { edition: string; sha256: string })[];
    // Sent again, because the answer was lost: it was done.
    if (before?.sha256 === sha256 && before.edition === edition) return { id: before.id, version: before.version, flowCount: before.flowCount, leftOutCount: before.leftOutCount };
    if ((before?.version ?? 0) !== version) refuse('version.stale', 'version', 'version: these statistics have been replaced since you read them.', { yours: version, current: before?.version ?? 0 });
    const kept = { id: before?.id ?? context.clock.uuid(), version: version + 1, flowCount: read.flows.length, leftOutCount: read.leftOut.length };
    await keepSource(context, manager, { ...kept, key, edition, sha256, flows: read.flows });
    const { accountId, agencyId } = context.signedIn;
    await keepTrail(context, manager, accountId, { kind: 'TradeStatisticsImported', agencyId, subjectId: kept.id, subjectType: 'TradeSource', arguments: { key, edition, version: kept.version } });
    return kept;
  });
};

interface Source extends KeptStatistics {
  key: TradeSourceKey;
  edition: string;
  sha256: string;
  flows: readonly TradeFlow[];
}

const keepSource = async (context: Context, manager: EntityManager, { id, version, flowCount, leftOutCount, key, edition, sha256, flows }: Source): Promise<void> => {
  const { publisher, licence } = tradePublishers[key];
  const years = flows.map(({ year }) => year);
  await manager.query(
    `/* keepSource */ insert into trade_sources (id, key, edition, publisher, licence, file_sha256, flow_count, left_out_count, first_year, last_year, version, imported_at, imported_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (id) do update set edition = excluded.edition, publisher = excluded.publisher, licence = excluded.licence, file_sha256 = excluded.file_sha256, flow_count = excluded.flow_count,
       left_out_count = excluded.left_out_count, first_year = excluded.first_year, last_year = excluded.last_year, version = excluded.version, imported_at = excluded.imported_at, imported_by = excluded.imported_by`,
    [id, key, edition, publisher, licence, sha256, flowCount, leftOutCount, Math.min(...years), Math.max(...years), version, context.clock.now(), context.signedIn.accountId],
  );
  await manager.query('/* dropFlows */ delete from trade_flows where source_id = $1', [id]);
  const column = <Key extends keyof TradeFlow>(name: Key): TradeFlow[Key][] => flows.map((flow) => flow[name]);
  await manager.query(
    `/* keepFlows */ insert into trade_flows (source_id, reporter, partner, code, year, direction, kilograms)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::integer[], $6::text[], $7::numeric[])`,
    [id, column('reporter'), column('partner'), column('code'), column('year'), column('direction'), column('kilograms')],
  );
};

const gather = async (content: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
};

const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('trade.not-utf8', 'content', 'content: the file is not UTF-8.');
  }
};

const refusalsOf = ({ mistakes }: Extract<ReadStatistics, { ok: false }>) =>
  mistakes.map(({ rule, line, column, value }) => refusal(rule, 'content', `content: line ${line}${column ? `, column ${column}` : ''}: ${value || rule}`, { line, column, value }));
