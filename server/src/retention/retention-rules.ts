import type { OperationKind } from '@muster/shared/vocabularies';

/** Months for which data is kept after the end, by category, unless the operation has set its own. */
const monthsByCategory = { EXERCISE: 12, IN_TIME: 60, STANDING: 120 } as const;

export const mostMonths = 600;

export const monthsFor = (operation: { kind: OperationKind; isExercise: boolean; ownMonths: number | null }): number =>
  operation.ownMonths ?? monthsByCategory[operation.isExercise ? 'EXERCISE' : operation.kind];

/** The instant so many months after another; the last day of a shorter month stands for days that it lacks. */
export const addMonths = (instant: Date, months: number): Date => {
  const moved = new Date(instant);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(instant.getUTCDate(), lastDay));
  return moved;
};

/** SQL: when an operation ended, from the log, which outlives its purge. */
export const endedAt = (operation: string): string => `(select max(e.at) from events e
  where e.operation_id = ${operation}.id and e.kind = 'OperationStepped' and e.arguments->>'to' in ('CLOSED', 'CANCELLED'))`;
