import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, decimal, defineReads, instant, many, one } from '../platform/reader/define-reads';

/** As many as are told at once: one reporter's decade by national codes, with all its partners. */
const mostFlows = 5000;

export const tradeFlowReads = defineReads('TradeFlow', 'trade_flows', {
  reporter: column('reporter'),
  partner: column('partner'),
  code: column('code'),
  year: column('year'),
  direction: column('direction'),
  kilograms: decimal('kilograms'),
});

export const tradeSourceReads = defineReads('TradeSource', 'trade_sources', {
  id: column('id'),
  key: column('key'),
  edition: column('edition'),
  publisher: column('publisher'),
  licence: column('licence'),
  flowCount: column('flow_count'),
  leftOutCount: column('left_out_count'),
  firstYear: column('first_year'),
  lastYear: column('last_year'),
  version: column('version'),
  importedAt: instant('imported_at'),
  importedBy: one('Person', (source, person) => `${person}.id = ${source}.imported_by`),
  flows: many('TradeFlow', (source, flow) => `${flow}.source_id = ${source}.id`, (flow) => `${flow}.year, ${flow}.code, ${flow}.partner, ${flow}.direction`, {
    limit: mostFlows,
    filter: ({ reporters, direction, code, from, to }, flow, bind) => [
      `${flow}.reporter = any(${bind(reporters)}::text[])`,
      `${flow}.direction = ${bind(direction)}`,
      `starts_with(${flow}.code, ${bind(code)})`,
      `${flow}.year between ${bind(from)} and ${bind(to)}`,
    ],
  }),
});

export const tradeSourcePage: PageDeclaration = {
  sorts: { KEY: { direction: 'asc', keys: [{ sql: (source) => `${source}.key`, type: 'text' }, { sql: (source) => `${source}.id`, type: 'uuid' }] } },
  defaultSort: 'KEY',
};
