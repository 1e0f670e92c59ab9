import type { Expression, FieldRead, Visible } from '../platform/reader/define-reads';
import { column, defineReads, expression, instant, many } from '../platform/reader/define-reads';

const agencies = (record: string, visible: Visible): string => `(select coalesce(json_agg(json_build_object('id', a.id, 'shortName', a.short_name, 'country', a.country) order by a.short_name), '[]')
  from agencies a where a.id = any(${record}.releasable_to) and ${visible('a')})`;
const people = (record: string, visible: Visible): string => `(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]') from people p where p.id = any(${record}.recipients) and ${visible('p')})`;

const handlingWith = (tellsWithheld: (record: string) => string): Expression => (record, _bind, visible) => `json_build_object('tlp', ${record}.tlp, 'toCoordinators', ${record}.to_coordinators, 'caveats', to_json(${record}.caveats), 'note', ${record}.handling_note,
  'tellsWithheld', ${tellsWithheld(record)}, 'releasableTo', case when ${record}.releasable_to is not null then ${agencies(record, visible)} end, 'people', ${people(record, visible)})`;

/** How a record is to be handled. */
const handlingOf = handlingWith((record) => `${record}.tells_withheld`);

/** How a part of a record is to be handled; null: as the record is. */
export const ownHandling: FieldRead = expression((part, bind, visible) => `case when ${part}.tlp is not null then ${handlingWith(() => 'false')(part, bind, visible)} end`);

const hidden = (record: string, kind: string, part: string, table: string, rule: string, visible: Visible): string =>
  `greatest(coalesce(muster.parts_of(${record}.operation_id, '${kind}', ${record}.id, '${part}'), 0)
     - (select count(*) from ${table} x where x.operation_id = ${record}.operation_id and x.subject_type = '${kind}' and x.subject_id = ${record}.id${rule} and ${visible('x')}), 0)::int`;

const withheldOf = (kind: string): FieldRead =>
  expression((record, _bind, visible) => `case when ${record}.tells_withheld then json_build_object(
    'names', ${hidden(record, kind, 'NAMES', 'nominal_parties', '', visible)}, 'files', ${hidden(record, kind, 'FILES', 'files', ' and x.removed_at is null', visible)},
    'intelligence', ${hidden(record, kind, 'INTELLIGENCE', 'intelligence_notes', ' and x.withdrawn_at is null', visible)}) end`);

export const sightReads = defineReads('Sight', 'sights', {
  id: column('id'),
  reader: expression((sight, _bind, visible) => `(select json_build_object('id', p.id, 'name', p.name) from people p where p.id = ${sight}.reader_id and ${visible('p')})`),
  at: instant('at'),
});

/** The fields that handling gives to every type of record. */
export const handlingFields = (kind: string): Record<'handling' | 'withheld' | 'sights', FieldRead> => ({
  handling: expression(handlingOf),
  withheld: withheldOf(kind),
  sights: many('Sight', (record, sight) => `${sight}.operation_id = ${record}.operation_id and ${sight}.subject_type = '${kind}' and ${sight}.subject_id = ${record}.id`, (sight) => `${sight}.at desc, ${sight}.id desc`, { limit: 200 }),
});
