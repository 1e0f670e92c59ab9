/**
 * The planner takes an overlap of arrays for something that nearly no row fulfils, and would read and sort a whole
 * operation to find its page. Of a condition it cannot look into it expects every second row, and walks the index in order.
 */
const likelyAsNot = (condition: string): string => `coalesce(${condition}, false)`;

/**
 * The visibility rule, written once: a record is seen by those whose class shares a token with its audience.
 * An empty audience is seen by nobody. It compiles to the reader's predicate, to the row-level policy and to the
 * check on events; `visibility.test.ts` shows that the three agree.
 */
export const visibilityRule = {
  /** SQL over a table's alias and the parameter that holds the viewer's class, a text[]. */
  predicate: (alias: string, classParameter: string): string => likelyAsNot(`${alias}.audience && ${classParameter}`),
  /** SQL of the row-level policy; the sub-select makes PostgreSQL read the setting once a statement. */
  policy: likelyAsNot('audience && (select muster.class())'),
  /** The same for an event that is in memory. */
  sees: (viewerClass: ReadonlySet<string>, audience: readonly string[]): boolean =>
    audience.some((token) => viewerClass.has(token)),
};

/** Statements that put a table behind the rule: default deny, forced on its owner too. */
export const protect = (
  table: string,
  writes: { insert?: string; update?: string; delete?: string } = {},
): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_read on ${table} for select to muster_app using (${visibilityRule.policy})`,
  ...(writes.insert ? [`create policy ${table}_insert on ${table} for insert to muster_app with check (${writes.insert})`] : []),
  ...(writes.update
    ? [
        `create policy ${table}_update on ${table} for update to muster_app using ((${visibilityRule.policy}) and (${writes.update})) with check (${writes.update})`,
      ]
    : []),
  ...(writes.delete
    ? [`create policy ${table}_delete on ${table} for delete to muster_app using ((${visibilityRule.policy}) and (${writes.delete}))`]
    : []),
  `grant select${writes.insert ? ', insert' : ''}${writes.update ? ', update' : ''}${writes.delete ? ', delete' : ''} on ${table} to muster_app`,
];
