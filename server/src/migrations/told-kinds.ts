import { chosenKinds, notificationKinds } from '@muster/shared/notifications/notification-kinds';
import { oneOf } from './one-of';

const told = [['notifications', notificationKinds], ['notification_choices', chosenKinds]] as const;

const kindsBut = (gone: readonly string[]): string[] =>
  told.flatMap(([table, kinds]) => [
    `alter table ${table} drop constraint ${table}_kind_check`,
    `alter table ${table} add constraint ${table}_kind_check check (${oneOf('kind', kinds.filter((kind) => !gone.includes(kind)))})`,
  ]);

/** Lets people be told of every kind of news that there is. */
export const tellsOfAllKinds = kindsBut([]);

/** Forgets kinds of news, and what was told of them. */
export const tellsNoMoreOf = (kinds: readonly string[]): string[] => [
  ...told.flatMap(([table]) => [`alter table ${table} no force row level security`, `delete from ${table} where kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`, `alter table ${table} force row level security`]),
  ...kindsBut(kinds),
];
