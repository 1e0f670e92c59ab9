import { taskStates } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import type { PlanTask_TaskFragment } from '../graphql/graphql';
import { Board } from '../ui/Board';
import { Sign } from '../ui/StatusBadge';
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
  const columns = taskStates.map((state) => ({
    key: state,
    heading: <Sign {...taskSigns[state]}>{t(`vocabulary:taskState.${state}`)}</Sign>,
    cards: tasks.filter(({ taskState }) => taskState === state).map((task) => <TaskCard key={task.id} task={task} now={now} onDone={onDone} onOpen={onOpen} />),
  }));
  return <Board columns={columns} none={t('noneHere')} />;
};
