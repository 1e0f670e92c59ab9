import { addDays, daysBetween } from '@muster/shared/days';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barOf, monthsIn, placeOf, type Span } from '../planning/plan-days';
import '../planning/planning.css';
import { useDayDrag } from '../planning/use-day-drag';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Segmented } from '../ui/Segmented';
import { PhaseTable } from './PhaseTable';
import { useMovePhase, type PhaseDays, type TimelinePhase } from './use-move-phase';

interface Props {
  readonly operation: { readonly id: string; readonly version: number };
  readonly phases: readonly TimelinePhase[];
  readonly today: string;
  /** Reads the plan anew: somebody else changed it. */
  readonly again: () => void;
}

/** Room before and after the plan, in days, so that there is somewhere to drag to. */
const margin = 30;

const views = ['timeline', 'table'] as const;

/** The phases of the plan on their days, to be dragged by the middle or by either end; the same as a table for who rather types. */
export const PhaseTimeline = ({ operation, phases, today, again }: Props) => {
  const { t } = useTranslation(['operations', 'planning']);
  const format = useFormat();
  const { say } = useRefusals();
  const [view, setView] = useState<(typeof views)[number]>('timeline');
  const { move, pending, refusals, hasFailed, busy, version } = useMovePhase(operation, again);
  const shown = phases.map((phase) => (phase.id === pending?.id ? { ...phase, ...pending } : phase));
  const span = useMemo(() => {
    const first = phases.map(({ startsOn }) => startsOn).sort()[0] ?? today;
    const last = phases.map(({ endsOn }) => endsOn).sort().at(-1) ?? today;
    return { first: addDays(first, -margin), last: addDays(last, margin) };
  }, [phases, today]);
  const problem = refusals.map(say).join(' ') || (hasFailed ? t('planning:failedTodo') : '');
  return (
    <div className="stack">
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <Segmented label={t('operations:phases.view.label')} value={view} onChange={setView} choices={views.map((value) => ({ value, label: t(`operations:phases.view.${value}`) }))} />
      {view === 'table' ? (
        <PhaseTable phases={shown} version={operation.version} busy={busy} onMove={move} />
      ) : (
        <div className="gantt" role="group" aria-label={t('operations:plan.phases')}>
          <div className="gantt-months" aria-hidden="true">
            {monthsIn(span).map((day) => (
              <span key={day} style={{ insetInlineStart: `${placeOf(span, day)}%` }}>
                {format.month(day)}
              </span>
            ))}
          </div>
          <ol>
            {shown.map((phase) => (
              <PhaseBar key={phase.id} phase={phase} span={span} today={today} version={version} onMove={(after, read) => void move(phase, after, read)} />
            ))}
          </ol>
          <p className="muted small no-print">{t('operations:phases.how')}</p>
        </div>
      )}
    </div>
  );
};

interface BarProps {
  readonly phase: TimelinePhase;
  readonly span: Span;
  readonly today: string;
  readonly version: { readonly current: number };
  readonly onMove: (after: Pick<PhaseDays, 'startsOn' | 'endsOn'>, read: number) => void;
}

const PhaseBar = ({ phase, span, today, version, onMove }: BarProps) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  // The version that was on the screen when it was taken up: what others change while it is held is not written over.
  const read = useRef(version.current);
  const grab = () => {
    read.current = version.current;
  };
  const { name, startsOn, endsOn } = phase;
  const length = daysBetween(startsOn, endsOn);
  /** A phase has one day at least: an end stops at the other. */
  const drag = {
    whole: useDayDrag(span, (days) => onMove({ startsOn: addDays(startsOn, days), endsOn: addDays(endsOn, days) }, read.current), grab),
    start: useDayDrag(span, (days) => onMove({ startsOn: addDays(startsOn, Math.min(days, length)), endsOn }, read.current), grab),
    end: useDayDrag(span, (days) => onMove({ startsOn, endsOn: addDays(endsOn, Math.max(days, -length)) }, read.current), grab),
  };
  const held = {
    startsOn: addDays(startsOn, drag.whole.days + Math.min(drag.start.days, length)),
    dueOn: addDays(endsOn, drag.whole.days + Math.max(drag.end.days, -length)),
  };
  const bar = barOf(span, held);
  const days = `${format.day(held.startsOn)} – ${format.day(held.dueOn)}`;
  const track = (element: HTMLSpanElement | null) => {
    for (const each of Object.values(drag)) each.track.current = element;
  };
  return (
    <li>
      <span className="gantt-name" lang={phase.nameLanguage}>
        {name}
      </span>
      <span ref={track} className="gantt-track">
        <span className="gantt-today" style={{ insetInlineStart: `${placeOf(span, today)}%` }} aria-hidden="true" />
        {bar && (
          <span className="phase-grips" style={{ insetInlineStart: `${bar.from}%`, inlineSize: `max(${bar.width}%, .6rem)` }}>
            <button type="button" className="gantt-bar" data-operational={phase.isOperational || undefined} aria-label={t('phases.whole', { name, days })} {...drag.whole.grip} />
            <button type="button" className="phase-grip" data-end="start" aria-label={t('phases.first', { name, day: format.day(held.startsOn) })} {...drag.start.grip} />
            <button type="button" className="phase-grip" data-end="end" aria-label={t('phases.last', { name, day: format.day(held.dueOn) })} {...drag.end.grip} />
          </span>
        )}
      </span>
      <span className="gantt-days small muted">{days}</span>
    </li>
  );
};
