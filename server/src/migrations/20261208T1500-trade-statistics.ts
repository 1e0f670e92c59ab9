import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tradeDirections } from '@muster/shared/trade/flow';
import { tradeSourceKeys } from '@muster/shared/trade/read-statistics';
import { visibilityRule } from '../platform/visibility';
import { oneOf } from './one-of';
import { runAll } from './run-all';

const tables = ['trade_flows', 'trade_sources'];

/** Trade statistics that somebody published: a source with its edition, and what each reporter told. Everybody signed in reads them; the door replaces a source whole. */
export class TradeStatistics20261208T1500 implements MigrationInterface {
  name = 'TradeStatistics1796742000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table trade_sources (
         id uuid primary key,
         key text not null unique check (${oneOf('key', tradeSourceKeys)}),
         edition text not null,
         publisher text not null,
         licence text not null,
         file_sha256 text not null,
         flow_count integer not null check (flow_count > 0),
         left_out_count integer not null check (left_out_count >= 0),
         first_year integer not null,
         last_year integer not null,
         version integer not null default 1,
         audience text[] not null default '{any}',
         imported_at timestamptz not null,
         imported_by uuid not null references people on delete restrict)`,
      'create trigger trade_sources_forward before update of version on trade_sources for each row execute function muster.forward_only()',
      `create table trade_flows (
         source_id uuid not null references trade_sources on delete restrict,
         reporter text not null,
         partner text not null,
         code text not null,
         year integer not null,
         direction text not null check (${oneOf('direction', tradeDirections)}),
         kilograms numeric not null check (kilograms >= 0),
         audience text[] not null default '{any}',
         primary key (source_id, reporter, direction, code, year, partner))`,
      ...tables.flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_read on ${table} for select to muster_app using (${visibilityRule.policy})`,
        `create policy ${table}_door on ${table} to muster_door using (true) with check (true)`,
        `grant select on ${table} to muster_app`,
      ]),
      'grant select, insert, update on trade_sources to muster_door',
      'grant select, insert, delete on trade_flows to muster_door',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, tables.map((table) => `drop table ${table}`));
  }
}
