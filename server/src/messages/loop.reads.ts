import type { Expression, FieldRead, Visible } from '../platform/reader/define-reads';
import { defineReads, expression, one } from '../platform/reader/define-reads';

/** Every addressee of a warning that this reader sees, with what the warning says: a hidden row is neither counted nor guessed at, nor one that lost the warning before it answered. */
const rows = (operation: string, visible: Visible): string =>
  `(select a.*, m.risk_indicators, coalesce(m.departure_country, '?') || '>' || coalesce(m.destination_country, '?') as route
    from message_addressees a join messages m on m.operation_id = a.operation_id and m.id = a.message_id
    where a.operation_id = ${operation}.id and m.kind = 'WARNING' and not (a.is_excused and a.state <> 'ANSWERED') and ${visible('a')} and ${visible('m')})`;

const answered = `count(*) filter (where state = 'ANSWERED')`;
const answeredBy = (answer: string): string => `count(*) filter (where answer = '${answer}')`;
/** A share as exact decimal text, of four places; null where there is nothing to share in. */
const share = (part: string, whole: string): string => `trim_scale(round(${part}::numeric / nullif(${whole}, 0), 4))::text`;
const hits = share(answeredBy('FOUND'), `count(*) filter (where answer in ('FOUND', 'NOTHING_FOUND'))`);

const overall = (what: string): FieldRead => expression((operation, _bind, visible) => `(select ${what} from ${rows(operation, visible)} w)`);

/** The middle of the whole seconds from sending to a step; of an even number the mean of the middle two. */
const median = (step: string): Expression => (operation, _bind, visible) =>
  `(select trim_scale(avg(s))::text from (
      select s, row_number() over (order by s) as at, count(*) over () as n
      from (select floor(extract(epoch from ${step} - sent_at))::bigint as s from ${rows(operation, visible)} w where ${step} is not null) x) y
    where at in ((n + 1) / 2, (n + 2) / 2))`;

const limit = 200;

const breakdown = (key: string, from = ''): FieldRead =>
  expression((operation, _bind, visible) => {
    const columns = `${key} as key, count(*)::int as sent, ${answered}::int as answered, ${answeredBy('FOUND')}::int as found, ${answeredBy('NOTHING_FOUND')}::int as "nothingFound", ${hits} as "hitRate"`;
    return `(select coalesce(json_agg(row_to_json(g)), '[]') from (select ${columns} from ${rows(operation, visible)} w${from} group by ${key} order by count(*) desc, ${key} limit ${limit}) g)`;
  });

export const loopReads = defineReads('OperationLoop', 'operations', {
  sent: overall('count(*)::int'),
  acknowledged: overall('count(acknowledged_at)::int'),
  controlled: overall('count(controlled_at)::int'),
  answered: overall(`${answered}::int`),
  found: overall(`${answeredBy('FOUND')}::int`),
  nothingFound: overall(`${answeredBy('NOTHING_FOUND')}::int`),
  missed: overall(`${answeredBy('MISSED')}::int`),
  notOurs: overall(`${answeredBy('NOT_OURS')}::int`),
  feedbackRate: overall(share(answered, 'count(*)')),
  hitRate: overall(hits),
  medianSecondsToAcknowledge: expression(median('acknowledged_at')),
  medianSecondsToAnswer: expression(median('answered_at')),
  byIndicator: breakdown('indicator', ' cross join lateral unnest(w.risk_indicators) indicator'),
  byRoute: breakdown('route'),
  byAgency: breakdown('agency_id::text'),
  silentAgencies: expression((operation, _bind, visible) =>
    `(select coalesce(json_agg(row_to_json(g)), '[]') from (
        select agency_id as "agencyId", count(*)::int as sent, muster.utc(min(sent_at)) as since from ${rows(operation, visible)} w
        group by agency_id having count(acknowledged_at) = 0 order by min(sent_at), agency_id limit ${limit}) g)`),
});

/** What became of the operation's warnings, added to its type by this room. */
export const operationLoopReads = defineReads('Operation', 'operations', { loop: one('OperationLoop', (operation, loop) => `${loop}.id = ${operation}.id`) });
