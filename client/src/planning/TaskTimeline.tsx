import { inOrder } from '@muster/shared/planning/task-order';
import { dayIn } from '@muster/shared/reference/working-days';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTask_TaskFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { readerZone } from '../platform/zoned-time';
import { Glyph } from '../ui/Glyph';
import { barOf, monthsIn, movedBy, placeOf, spanOf, type Span } from './plan-days';
import { isLate } from './task-days';
import { TaskLines, type Wait } from './TaskLines';
import { taskSigns } from './task-signs';
import { useDayDrag } from './use-day-drag';

interface Props {
  readonly tasks: readonly PlanTask_TaskFragment[];
  readonly now: number;
  /** Called with so many days when a bar was let go somewhere else. */
  readonly onMove: (task: PlanTask_TaskFragment, days: number) => void;
  readonly onOpen: (task: PlanTask_TaskFragment) => void;
}

/** The tasks on the days of the operation, each behind what it waits for; a bar is moved by the mouse, a finger, or the arrow keys. */
export const TaskTimeline = ({ tasks, now, onMove, onOpen }: Props) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const dated = useMemo(() => inOrder(tasks.filter(({ taskState, startsOn, dueOn }) => taskState !== 'DROPPED' && (startsOn ?? dueOn))), [tasks]);
  const span = useMemo(() => spanOf(dated), [dated]);
  const list = useRef<HTMLOListElement>(null);
  const waits = useMemo((): readonly Wait[] => {
    const byId = new Map(dated.map((task) => [task.id, task]));
    return dated.flatMap((after) => after.after.flatMap((id) => byId.get(id) ?? []).map((before) => ({ before, after })));
  }, [dated]);
  if (!span) return <p className="muted">{t('timeline.none')}</p>;
  return (
    <div className="gantt" role="group" aria-label={t('timeline.title')}>
      <div className="gantt-months" aria-hidden="true">
        {monthsIn(span).map((day) => (
          <span key={day} style={{ insetInlineStart: `${placeOf(span, day)}%` }}>
            {format.month(day)}
          </span>
        ))}
      </div>
      <div className="gantt-rows">
        <ol ref={list}>
          {dated.map((task) => (
            <TaskBar key={task.id} task={task} comesAfter={waits.filter(({ after }) => after.id === task.id).map(({ before }) => before.title)} span={span} now={now} onMove={onMove} onOpen={onOpen} />
          ))}
        </ol>
        <TaskLines list={list} waits={waits} />
      </div>
      <p className="muted small no-print">{t('timeline.how')}</p>
    </div>
  );
};

interface BarProps extends Omit<Props, 'tasks'> {
  readonly task: PlanTask_TaskFragment;
  readonly span: Span;
  /** Titles of the tasks that come before it. */
  readonly comesAfter: readonly string[];
}

const TaskBar = ({ task, comesAfter, span, now, onMove, onOpen }: BarProps) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const drag = useDayDrag(span, (moved) => onMove(task, moved));
  const shown = movedBy(task, drag.days);
  const bar = barOf(span, shown);
  const canMove = task.viewerCanChange;
  const when = [shown.startsOn, shown.dueOn].filter((day): day is string => day !== null).map((day) => format.day(day));
  return (
    <li>
      <span className="gantt-name">
        <Glyph {...taskSigns[task.taskState]} />
        <button type="button" className="link-button" lang={task.language} onClick={() => onOpen(task)}>
          {task.title}
        </button>
        {comesAfter.length > 0 && (
          <span className="gantt-after small muted" lang={task.language}>
            {t('timeline.after', { tasks: format.list(comesAfter) })}
          </span>
        )}
      </span>
      <span ref={drag.track} className="gantt-track">
        <span className="gantt-today" style={{ insetInlineStart: `${placeOf(span, dayIn(readerZone(), new Date(now)))}%` }} aria-hidden="true" />
        {bar && (
          <button
            type="button"
            className="gantt-bar"
            data-bar={task.id}
            data-state={task.taskState}
            data-late={isLate(task, now) || undefined}
            disabled={!canMove}
            aria-label={t('timeline.bar', { title: task.title, days: when.join(' – ') })}
            style={{ insetInlineStart: `${bar.from}%`, inlineSize: `max(${bar.width}%, .6rem)` }}
            {...(canMove ? drag.grip : {})}
          />
        )}
      </span>
      <span className="gantt-days small muted">{when.join(' – ')}</span>
    </li>
  );
};
