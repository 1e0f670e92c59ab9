import { daysBetween } from '@muster/shared/days';
import { inOrder } from '@muster/shared/planning/task-order';
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTask_TaskFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Glyph } from '../ui/Glyph';
import { barOf, monthsIn, movedBy, placeOf, spanOf, type Span } from './plan-days';
import { isLate } from './task-days';
import { taskSigns } from './task-signs';

interface Props {
  readonly tasks: readonly PlanTask_TaskFragment[];
  readonly today: string;
  /** Called with so many days when a bar was let go somewhere else. */
  readonly onMove: (task: PlanTask_TaskFragment, days: number) => void;
  readonly onOpen: (task: PlanTask_TaskFragment) => void;
}

/** The tasks on the days of the operation, each behind what it waits for; a bar is moved by the mouse, a finger, or the arrow keys. */
export const TaskTimeline = ({ tasks, today, onMove, onOpen }: Props) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const dated = useMemo(() => inOrder(tasks.filter(({ taskState, startsOn, dueOn }) => taskState !== 'DROPPED' && (startsOn ?? dueOn))), [tasks]);
  const span = useMemo(() => spanOf(dated), [dated]);
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
      <ol>
        {dated.map((task) => (
          <TaskBar key={task.id} task={task} span={span} today={today} onMove={onMove} onOpen={onOpen} />
        ))}
      </ol>
      <p className="muted small no-print">{t('timeline.how')}</p>
    </div>
  );
};

interface BarProps extends Omit<Props, 'tasks'> {
  readonly task: PlanTask_TaskFragment;
  readonly span: Span;
}

const TaskBar = ({ task, span, today, onMove, onOpen }: BarProps) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const track = useRef<HTMLSpanElement>(null);
  const [days, setDays] = useState(0);
  const from = useRef<number | null>(null);
  const shown = movedBy(task, days);
  const bar = barOf(span, shown);
  const canMove = task.viewerCanChange;
  const dayAt = ({ clientX }: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const part = (clientX - box.left) / box.width;
    return Math.round((document.dir === 'rtl' ? 1 - part : part) * (daysBetween(span.first, span.last) + 1));
  };
  const drop = () => {
    from.current = null;
    if (days !== 0) onMove(task, days);
    setDays(0);
  };
  const key = (event: KeyboardEvent) => {
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!sideways || !canMove) return;
    event.preventDefault();
    setDays(days + sideways * (document.dir === 'rtl' ? -1 : 1) * (event.shiftKey ? 7 : 1));
  };
  const when = [shown.startsOn, shown.dueOn].filter((day): day is string => day !== null).map((day) => format.day(day));
  return (
    <li>
      <span className="gantt-name">
        <Glyph {...taskSigns[task.taskState]} />
        <button type="button" className="link-button" lang={task.language} onClick={() => onOpen(task)}>
          {task.title}
        </button>
      </span>
      <span ref={track} className="gantt-track">
        <span className="gantt-today" style={{ insetInlineStart: `${placeOf(span, today)}%` }} aria-hidden="true" />
        {bar && (
          <button
            type="button"
            className="gantt-bar"
            data-state={task.taskState}
            data-late={isLate(task, today) || undefined}
            disabled={!canMove}
            aria-label={t('timeline.bar', { title: task.title, days: when.join(' – ') })}
            style={{ insetInlineStart: `${bar.from}%`, inlineSize: `max(${bar.width}%, .6rem)` }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              from.current = dayAt(event);
            }}
            onPointerMove={(event) => from.current !== null && setDays(dayAt(event) - from.current)}
            onPointerUp={drop}
            onPointerCancel={() => {
              from.current = null;
              setDays(0);
            }}
            onKeyDown={(event) => (event.key === 'Escape' ? setDays(0) : event.key === 'Enter' ? drop() : key(event))}
            onBlur={drop}
          />
        )}
      </span>
      <span className="gantt-days small muted">{when.join(' – ')}</span>
    </li>
  );
};
