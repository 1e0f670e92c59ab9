import { isOverdue, settledStates } from '@muster/shared/takeback/take-back-clock';
import type { TakeBackState } from '@muster/shared/vocabularies';
import type { FieldRead } from '../platform/reader/define-reads';
import { defineReads, derived, expression, many } from '../platform/reader/define-reads';

const settled = settledStates.map((state) => `'${state}'`).join(', ');
const mostLate = 5;

interface Alike { state: TakeBackState; zone: string; due: string | null; cases: number }

/** Cases of one day in one zone are late together: however many there are, few rows are weighed. */
const alike = derived(
  {
    groups: (operation, _bind, visible) =>
      `(select coalesce(json_agg(row_to_json(g)), '[]') from (
          select c.state, c.zone, c.due_on::text as due, count(*)::int as cases from take_back_cases c
          where c.operation_id = ${operation}.id and c.state not in (${settled}) and ${visible('c')} group by c.state, c.zone, c.due_on) g)`,
  },
  (row, { now }) => {
    const groups = row.groups as Alike[];
    const count = (counts: (group: Alike) => boolean): number => groups.filter(counts).reduce((sum, { cases }) => sum + cases, 0);
    return { open: count(() => true), overdue: count(({ state, zone, due }) => isOverdue(due, zone, state, now())) };
  },
);

/** How far an operation's take-back is, for its board; added to its type by this room. */
export const operationTakeBackCountReads = defineReads('Operation', 'operations', {
  takeBackCounts: alike,
  lateTakeBacks: many('TakeBackCase', (operation, row) => `${row}.operation_id = ${operation}.id and ${row}.state not in (${settled})`, (row) => `${row}.due_on, ${row}.opened_at, ${row}.id`, {
    limit: mostLate,
    filter: (args, row, bind) => [`${row}.due_on < ${bind(args.dueBefore)}::date`],
  }),
});

/** How a case stood when the span ended: what was decided of it later is left out. */
const then = (situation: string): string =>
  `lateral (select h.state, h.due_on from take_back_changes h where h.operation_id = c.operation_id and h.case_id = c.id and h.changed_at < ${situation}.until_at order by h.version desc limit 1) h`;

const counted = (filter: (situation: string) => string): FieldRead =>
  expression((situation, _bind, visible) =>
    `(select count(*)::int from take_back_cases c cross join ${then(situation)} where c.operation_id = ${situation}.operation_id and ${visible('c')} and ${filter(situation)})`);

/** What a situation report says of take-back; added to its figures by this room. */
export const situationTakeBackReads = defineReads('Situation', 'situation_reports', {
  takeBacksOpened: counted((situation) => `c.opened_at >= ${situation}.from_at and c.opened_at < ${situation}.until_at`),
  takeBacksOpen: counted(() => `h.state not in (${settled})`),
  takeBacksOverdue: counted((situation) => `h.state not in (${settled}) and h.due_on < (${situation}.until_at at time zone c.zone)::date`),
});
