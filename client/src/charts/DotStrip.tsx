import { max, median, min } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import type { Standing } from '../ui/Quantity';
import { Table } from '../ui/Table';
import { useWidth } from '../ui/use-measure';
import { ChartFrame } from './ChartFrame';
import { stackDots } from './dot-places';
import { HatchPattern } from './HatchPattern';
import { Readout } from './Readout';
import { useReadout } from './use-readout';

/** One case and its weight. */
export interface WeighedCase {
  readonly id: string;
  readonly label: string;
  /** Exact decimal; the figures here are for drawing, the exact one is shown. */
  readonly kilograms: string;
  readonly standing: Standing;
}

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly cases: readonly WeighedCase[];
  /** How many cases have no weight, and so no dot. */
  readonly withoutWeight?: number;
  /** The switch "without the largest case", for example. */
  readonly aside?: ReactNode;
}

const weight = ({ kilograms }: WeighedCase): number => Number(kilograms);
const side = 14;

/** Every case one dot on an axis where each step is ten times the last, so that the one that outweighs all others is one dot. */
export const DotStrip = ({ title, lead, cases, withoutWeight = 0, aside }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const hatch = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const ordered = cases.filter((each) => weight(each) > 0).sort((a, b) => weight(a) - weight(b));
  const { active, point, keys } = useReadout(ordered.length);
  const low = 10 ** Math.floor(Math.log10(min(ordered, weight) ?? 1));
  const high = Math.max((max(ordered, weight) ?? 10) * 1.6, low * 10);
  const x = scaleLog([low, high], [side, width - side]);
  const dot = width < 480 ? 8 : 9;
  const places = stackDots(ordered, (each) => x(weight(each)), dot);
  const tallest = (max(places, ({ level }) => level) ?? 0) + 1;
  const floor = 40 + tallest * dot;
  const total = ordered.reduce((sum, each) => sum + weight(each), 0);
  const middle = median(ordered, weight);
  const say = (kilograms: string) => {
    const mass = format.mass(kilograms);
    return `${mass.short} ${mass.unit}`;
  };
  const largest = ordered.at(-1);
  const tell = (each: WeighedCase) =>
    t('chart.largest', { label: each.label, mass: say(each.kilograms), share: format.percent(total > 0 ? weight(each) / total : 0) });
  const step = width < 480 ? 100 : 10;
  const powers = Array.from({ length: Math.floor(Math.log10(high / low) / Math.log10(step)) + 1 }, (_power, index) => low * step ** index);
  const chosen = active === undefined ? largest : ordered[active];
  return (
    <ChartFrame
      title={title}
      lead={lead}
      note={withoutWeight > 0 ? t('chart.noWeight', { count: withoutWeight }) : undefined}
      table={
        <Table
          caption={title}
          captionHidden
          rows={ordered.toReversed()}
          rowKey={({ id }) => id}
          columns={[
            { id: 'case', heading: t('chart.case'), main: true, cell: ({ label }) => label },
            {
              id: 'weight',
              heading: t('chart.weight'),
              number: true,
              compare: (a, b) => weight(a) - weight(b),
              cell: ({ kilograms }) => `${format.decimal(kilograms)} kg`,
            },
          ]}
        />
      }
    >
      {aside}
      <div ref={box}>
        <svg className="chart-svg" width={width} height={floor + 24} role="img" aria-label={title} {...keys}>
          <HatchPattern id={hatch} />
          <line className="chart-axis" x1={side} x2={width - side} y1={floor} y2={floor} />
          {powers.map((power) => (
            <g key={power} transform={`translate(${x(power)} ${floor})`}>
              <line className="chart-axis" y2={4} />
              <text className="chart-tick" y={18} textAnchor="middle">
                {say(String(power))}
              </text>
            </g>
          ))}
          {middle !== undefined && (
            <g transform={`translate(${x(middle)} 0)`}>
              <line className="chart-cursor" y1={24} y2={floor} />
              <text className="chart-note" y={16} textAnchor="middle">
                {t('chart.median', { mass: say(String(Math.round(middle))) })}
              </text>
            </g>
          )}
          {places.map(({ item, x: at, level }, index) => {
            const circle = { cx: at, cy: floor - 5 - level * dot, r: dot / 2 - 0.6 };
            return (
              <g key={item.id} data-tone={item === largest ? 'red' : 'blue'} onPointerEnter={() => point(index)}>
                <circle className="chart-dot" data-active={index === active || undefined} {...circle} />
                {item.standing === 'preliminary' && <circle {...circle} fill={`url(#${hatch})`} pointerEvents="none" />}
              </g>
            );
          })}
        </svg>
        <Readout>{chosen && tell(chosen)}</Readout>
      </div>
    </ChartFrame>
  );
};
