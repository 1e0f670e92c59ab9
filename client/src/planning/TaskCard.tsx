import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTask_TaskFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Sign } from '../ui/StatusBadge';
import type { TaskVerbs } from './use-task-verbs';

interface Props {
  readonly task: PlanTask_TaskFragment;
  readonly today: string;
  readonly verbs: TaskVerbs;
  readonly onOpen: (task: PlanTask_TaskFragment) => void;
}

/** A task with whose it is, by when, what it waits for, and its next steps. */
export const TaskCard = ({ task, today, verbs, onOpen }: Props) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { say } = useRefusals();
  const [problem, setProblem] = useState<string>();
  const isOpen = task.taskState === 'TODO' || task.taskState === 'DOING';
  const isLate = isOpen && task.dueOn !== null && task.dueOn < today;
  const step = async (action: (typeof task.nextActions)[number]) => {
    const end = await verbs.step(task, action);
    setProblem(end.kind === 'refused' ? end.refusals.map(say).join(' ') : end.kind === 'failed' ? t('failedTodo') : undefined);
  };
  return (
    <li className="task-card" data-row={task.id}>
      <button type="button" className="link-button task-title" lang={task.language} onClick={() => onOpen(task)}>
        {task.title}
      </button>
      <p className="small">
        <span className={task.owner ? undefined : 'muted'} lang={task.owner?.nameLanguage}>
          {task.owner?.shortName ?? t('nobody')}
        </span>
        {task.dueOn && <> · {isLate ? <Sign shape="clock" tone="red">{t('late', { day: format.day(task.dueOn) })}</Sign> : t('due', { day: format.day(task.dueOn) })}</>}
      </p>
      {isOpen && !task.canBegin && (
        <p className="small">
          <Sign shape="pause" tone="amber">
            {t('waits', { count: task.after.length })}
          </Sign>
        </p>
      )}
      {task.nextActions.length > 0 && (
        <p className="task-steps no-print">
          {task.nextActions.map((action) => (
            <Button key={action} kind="quiet" busy={verbs.busy} aria-label={t(`action.${action}.of`, { title: task.title })} onClick={() => void step(action)}>
              {t(`action.${action}.name`)}
            </Button>
          ))}
        </p>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
};
