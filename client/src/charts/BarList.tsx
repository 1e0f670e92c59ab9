import { max } from 'd3-array';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import type { Tone } from '../ui/Glyph';
import type { Standing } from '../ui/Quantity';
import { Table } from '../ui/Table';
import { useWidth } from '../ui/use-measure';
import { ChartFrame } from './ChartFrame';
import { HatchPattern } from './HatchPattern';

/** One bar. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** How the value is written; grouped digits when left out. */
  readonly shown?: string;
  readonly tone?: Tone;
  readonly standing?: Standing;
  /** How much of the value is preliminary: that end of the bar is hatched. */
  readonly preliminary?: number;
  readonly href?: string;
}

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly note?: string;
  readonly bars: readonly Bar[];
}

const character = 7.2;

/** Bars in order of length, each with its name and its figure. */
export const BarList = ({ title, lead, note, bars }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const hatch = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const ordered = [...bars].sort((a, b) => b.value - a.value);
  const wanted = 16 + character * (max(ordered, ({ label }) => label.length) ?? 0);
  // Where the names do not fit beside the bars they stand above them, whole.
  const isStacked = wanted > width * 0.45;
  const labelWidth = isStacked ? 0 : wanted;
  const rowHeight = isStacked ? 40 : 26;
  const middle = isStacked ? 28 : rowHeight / 2;
  const room = Math.max(40, width - labelWidth - 84);
  const largest = max(ordered, ({ value }) => value) ?? 0;
  const shown = (bar: Bar) => bar.shown ?? format.number(bar.value);
  return (
    <ChartFrame
      title={title}
      lead={lead}
      note={note}
      table={
        <Table
          caption={title}
          captionHidden
          rows={ordered}
          rowKey={({ id }) => id}
          columns={[
            { id: 'what', heading: t('chart.what'), main: true, cell: ({ label }) => label },
            { id: 'value', heading: t('chart.value'), number: true, cell: shown, compare: (a, b) => a.value - b.value },
          ]}
        />
      }
    >
      <div ref={box}>
        <svg className="chart-svg" width={width} height={ordered.length * rowHeight} role="list" aria-label={title}>
          <HatchPattern id={hatch} />
          {ordered.map((bar, index) => {
            const length = largest > 0 ? Math.max(1, (bar.value / largest) * room) : 0;
            const share = bar.standing === 'preliminary' ? 1 : bar.value > 0 ? (bar.preliminary ?? 0) / bar.value : 0;
            const hatched = length * Math.min(1, share);
            const row = (
              <>
                <text
                  className="chart-label"
                  x={isStacked ? 0 : labelWidth - 10}
                  y={isStacked ? 10 : middle}
                  textAnchor={isStacked ? 'start' : 'end'}
                  dominantBaseline="central"
                >
                  {bar.label}
                </text>
                <g data-tone={bar.tone ?? 'blue'}>
                  <rect className="bar-ground" x={labelWidth} y={middle - 8} width={length} height={16} />
                  {hatched > 0 && (
                    <rect x={labelWidth + length - hatched} y={middle - 8} width={hatched} height={16} fill={`url(#${hatch})`} />
                  )}
                </g>
                <text className="chart-value" x={labelWidth + length + 6} y={middle} dominantBaseline="central">
                  {shown(bar)}
                </text>
              </>
            );
            return (
              <g key={bar.id} role="listitem" transform={`translate(0 ${index * rowHeight})`} data-standing={bar.standing}>
                {bar.href ? <a href={bar.href}>{row}</a> : row}
              </g>
            );
          })}
        </svg>
      </div>
    </ChartFrame>
  );
};
