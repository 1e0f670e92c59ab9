import { taskStates } from '@muster/shared/vocabularies';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTask_TaskFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Sign } from '../ui/StatusBadge';
import { useRowKeys } from '../ui/use-row-keys';
import { TaskCard } from './TaskCard';
import { taskSigns } from './task-signs';

interface Props {
  readonly tasks: readonly PlanTask_TaskFragment[];
  readonly now: number;
  readonly onDone: () => void;
  readonly onOpen: (task: PlanTask_TaskFragment) => void;
}

/** Tasks side by side by state, the next due first. */
export const TaskBoard = ({ tasks, now, onDone, onOpen }: Props) => {
  const { t } = useTranslation(['planning', 'vocabulary']);
  const format = useFormat();
  const board = useRef<HTMLDivElement>(null);
  useRowKeys(board);
  return (
    <div ref={board} className="task-board">
      {taskStates.map((state) => {
        const here = tasks.filter(({ taskState }) => taskState === state);
        return (
          <section key={state} className="task-column" aria-labelledby={`tasks-${state}`}>
            <h2 id={`tasks-${state}`}>
              <Sign {...taskSigns[state]}>{t(`vocabulary:taskState.${state}`)}</Sign> <span className="muted">{format.number(here.length)}</span>
            </h2>
            {here.length === 0 ? (
              <p className="muted small">{t('noneHere')}</p>
            ) : (
              <ol className="task-cards">
                {here.map((task) => (
                  <TaskCard key={task.id} task={task} now={now} onDone={onDone} onOpen={onOpen} />
                ))}
              </ol>
            )}
          </section>
        );
      })}
    </div>
  );
};
