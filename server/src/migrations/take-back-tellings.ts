import { chosenKinds, notificationKinds } from '@muster/shared/notifications/notification-kinds';
import { oneOf } from './one-of';

const laterNews = ['TAKE_BACK', 'TAKE_BACK_DUE'];

const newsOf = (told: readonly string[], chosen: readonly string[]): string[] =>
  ([['notifications', told], ['notification_choices', chosen]] as const).flatMap(([table, kinds]) => [
    `alter table ${table} drop constraint ${table}_kind_check`,
    `alter table ${table} add constraint ${table}_kind_check check (${oneOf('kind', kinds)})`,
  ]);

/** What the reminders look at: whose day comes, never what it is about. */
const looks: Readonly<Record<string, string>> = {
  take_back_cases: 'operation_id, id, agency_id, concerned_ids, state, zone, due_on, transit_due_on',
  take_back_tasks: 'operation_id, id, case_id, owner_agency_id, due_on, done_at',
};

/** Whoever handles a case, or is concerned by it, is told of it and of its days. */
export const takeBackTellings = [
  ...newsOf(notificationKinds, chosenKinds),
  ...Object.entries(looks).flatMap(([table, columns]) => [`create policy ${table}_jobs on ${table} for select to muster_jobs using (true)`, `grant select (${columns}) on ${table} to muster_jobs`]),
];

const earlier = (kinds: readonly string[]): string[] => kinds.filter((kind) => !laterNews.includes(kind));

export const withoutTakeBackTellings = [
  ...['notifications', 'notification_choices'].flatMap((table) => [
    `alter table ${table} no force row level security`,
    `delete from ${table} where kind in (${laterNews.map((kind) => `'${kind}'`).join(', ')})`,
    `alter table ${table} force row level security`,
  ]),
  ...newsOf(earlier(notificationKinds), earlier(chosenKinds)),
];
