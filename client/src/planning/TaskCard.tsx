import { useTranslation } from 'react-i18next';
import type { PlanTask_TaskFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Sign } from '../ui/StatusBadge';
import { isLate, isOpenTask } from './task-days';
import { useTaskVerbs } from './use-task-verbs';

interface Props {
  readonly task: PlanTask_TaskFragment;
  readonly now: number;
  /** Called once it has been taken on: others may begin now. */
  readonly onDone: () => void;
  readonly onOpen: (task: PlanTask_TaskFragment) => void;
}

/** A task with whose it is, by when, what it waits for, and its next steps. */
export const TaskCard = ({ task, now, onDone, onOpen }: Props) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { say } = useRefusals();
  const verbs = useTaskVerbs(task.operationId, onDone);
  const problem = verbs.refusals.map(say).join(' ') || (verbs.hasFailed ? t('failedTodo') : undefined);
  return (
    <li className="board-card" data-row={task.id}>
      <button type="button" className="link-button task-title" lang={task.language} onClick={() => onOpen(task)}>
        {task.title}
      </button>
      <p className="small">
        <span className={task.owner ? undefined : 'muted'} lang={task.owner?.nameLanguage}>
          {task.owner?.shortName ?? t('nobody')}
        </span>
        {task.dueOn && <> · {isLate(task, now) ? <Sign shape="clock" tone="red">{t('late', { day: format.day(task.dueOn) })}</Sign> : t('due', { day: format.day(task.dueOn) })}</>}
      </p>
      {isOpenTask(task) && !task.canBegin && (
        <p className="small">
          <Sign shape="pause" tone="amber">
            {t('waits', { count: task.after.length })}
          </Sign>
        </p>
      )}
      {task.nextActions.length > 0 && (
        <p className="task-steps no-print">
          {task.nextActions.map((action) => (
            <Button key={action} kind="quiet" busy={verbs.busy} aria-label={t(`action.${action}.of`, { title: task.title })} onClick={() => void verbs.step(task, action)}>
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
