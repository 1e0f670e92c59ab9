import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import type { Tone } from '../ui/Glyph';
import { Table } from '../ui/Table';
import { useWidth } from '../ui/use-measure';
import { ChartFrame } from './ChartFrame';
import { Readout } from './Readout';
import { useReadout } from './use-readout';

/** A figure for each day or week. */
export interface DaySeries {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** Days as 2026-03-14, all series on the same days. */
  readonly points: readonly { readonly day: string; readonly value: number }[];
}

/** A phase of the operation, shaded behind the lines. */
export interface ShadedPhase {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly series: readonly DaySeries[];
  readonly phases: readonly ShadedPhase[];
}

const height = 220;
const edge = { top: 22, bottom: 24, left: 34 };
const character = 7.6;

/** As much of a name as the room above its days holds; the whole of it is in the title. */
const cut = (label: string, room: number): string => {
  const most = Math.floor(room / character);
  if (label.length <= most) return label;
  return most > 4 ? `${label.slice(0, most - 1).trimEnd()}…` : '';
};
const dashes: readonly (string | undefined)[] = [undefined, '6 3', '2 3', '9 3 2 3'];
const clamp = (day: string, days: readonly string[]): string => {
  const [first, last] = [days[0] ?? day, days.at(-1) ?? day];
  return day < first ? first : day > last ? last : day;
};
const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Moves labels apart that would lie on one another. */
const spread = (wanted: readonly { id: string; y: number }[], gap: number): Map<string, number> => {
  let last = -Infinity;
  return new Map(
    [...wanted].sort((a, b) => a.y - b.y).map(({ id, y }) => [id, (last = Math.max(y, last + gap))] as const),
  );
};

/** Lines by day with the operation's phases shaded; each line carries its name at its end. */
export const WeekLines = ({ title, lead, series, phases }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>();
  const days = series[0]?.points.map(({ day }) => day) ?? [];
  const { active, point, keys } = useReadout(days.length);
  // The names at the ends of the lines have the room that the longest needs, but no more than a third.
  const right = width - Math.min(16 + character * (max(series, ({ label }) => label.length) ?? 0), width / 3);
  const x = scaleUtc([dayOf(days[0] ?? '2000-01-01'), dayOf(days.at(-1) ?? '2000-01-02')], [edge.left, right]);
  // Ticks of a span of years stand at new years, and are told by their number.
  const isLong = Number(x.domain()[1]) - Number(x.domain()[0]) > 3 * 365.25 * 86_400_000;
  const top = max(series, ({ points }) => max(points, ({ value }) => value)) ?? 0;
  const y = scaleLinear([0, Math.max(top, 1)], [height - edge.bottom, edge.top]).nice(4);
  const draw = line<{ day: string; value: number }>(({ day }) => x(dayOf(day)), ({ value }) => y(value));
  const ends = spread(series.map(({ id, points }) => ({ id, y: y(points.at(-1)?.value ?? 0) })), 15);
  const shaded = phases.map(({ label, from, to }) => {
    const start = x(dayOf(clamp(from, days)));
    return { label, start, width: x(dayOf(clamp(to, days))) - start };
  });
  const chosen = active === undefined ? undefined : days[active];
  const told =
    chosen &&
    `${format.day(chosen)}: ${series.map(({ label, points }) => `${label} ${format.number(points[active ?? 0]?.value ?? 0)}`).join(', ')}`;
  return (
    <ChartFrame
      title={title}
      lead={lead}
      table={
        <Table
          caption={title}
          captionHidden
          rows={days}
          rowKey={(day) => day}
          columns={[
            { id: 'day', heading: t('chart.day'), main: true, cell: format.day },
            ...series.map(({ id, label, points }) => ({
              id,
              heading: label,
              number: true,
              cell: (day: string) => format.number(points.find((each) => each.day === day)?.value ?? 0),
            })),
          ]}
        />
      }
    >
      <div ref={box}>
        <svg
          className="chart-svg"
          width={width}
          height={height}
          role="img"
          aria-label={title}
          {...keys}
          onPointerMove={(event) => {
            const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
            const step = (right - edge.left) / Math.max(days.length - 1, 1);
            point(Math.min(Math.max(Math.round((at - edge.left) / step), 0), days.length - 1));
          }}
        >
          {shaded.map((phase) => (
            <g key={phase.label}>
              <rect
                className="phase"
                x={phase.start}
                width={phase.width}
                y={edge.top - 4}
                height={height - edge.bottom - edge.top + 4}
              />
              <text className="chart-note" x={phase.start + 4} y={edge.top - 9}>
                {cut(phase.label, phase.width - 8)}
                <title>{phase.label}</title>
              </text>
            </g>
          ))}
          {y.ticks(4).map((tick) => (
            <g key={tick} transform={`translate(0 ${y(tick)})`}>
              <line className="chart-rule" x1={edge.left} x2={right} />
              <text className="chart-tick" x={edge.left - 6} textAnchor="end" dominantBaseline="central">
                {format.compact(tick)}
              </text>
            </g>
          ))}
          {x.ticks(Math.max(2, Math.floor(width / 140))).map((tick) => (
            <text key={+tick} className="chart-tick" x={x(tick)} y={height - 6} textAnchor="middle">
              {isLong ? tick.getUTCFullYear() : format.day(tick.toISOString().slice(0, 10))}
            </text>
          ))}
          {chosen && <line className="chart-cursor" x1={x(dayOf(chosen))} x2={x(dayOf(chosen))} y1={edge.top} y2={height - edge.bottom} />}
          {series.map(({ id, label, tone, points }, index) => (
            <g key={id} data-tone={tone}>
              <path className="chart-line" d={draw(points) ?? ''} strokeDasharray={dashes[index % dashes.length]} />
              {active !== undefined && points[active] && (
                <circle className="chart-mark" cx={x(dayOf(points[active].day))} cy={y(points[active].value)} r="3.5" />
              )}
              <text className="chart-end" x={right + 8} y={ends.get(id)} dominantBaseline="central">
                {label}
              </text>
            </g>
          ))}
        </svg>
        <Readout>{told}</Readout>
      </div>
    </ChartFrame>
  );
};
