import type { EntityManager } from 'typeorm';

/** What was due longer ago is not told of any more: a server that was away does not begin with last month. */
export const tellsBack = 14 * 86_400_000;
export const atOnce = 500;

/** Where work goes on. */
export const isRunning = `o.state not in ('DRAFT', 'PROPOSED', 'SUSPENDED', 'CLOSED', 'ARCHIVED', 'CANCELLED')`;

/** The last step that was told of a clock; a clock that was set anew begins anew. */
export const stepTold = (subject: string, due: string): string => `coalesce((select s.step from notification_steps s where s.operation_id = ${subject}.operation_id and s.subject_id = ${subject}.id and s.due_at = ${due}), 0)`;

/** Takes a step, unless another server has. */
export const takeStep = async (manager: EntityManager, operationId: string, subjectId: string, dueAt: Date, step: number): Promise<boolean> => {
  const rows = (await manager.query(
    `/* takeStep */ insert into notification_steps (operation_id, subject_id, due_at, step) values ($1, $2, $3, $4)
     on conflict (operation_id, subject_id, due_at) do update set step = excluded.step where notification_steps.step < excluded.step returning step`,
    [operationId, subjectId, dueAt, step],
  )) as unknown[];
  return rows.length > 0;
};
