import { useWidth } from '../ui/use-measure';
import type { ShareData } from './use-share-words';

interface Rate {
  readonly code: string;
  readonly label: string;
  readonly share: ShareData;
  readonly shown: string;
}

const rowHeight = 64;
const middle = 44;

/** A bar for each share, with the line of its interval over it; names and figures stand above, so that a phone shows them whole. */
export const RateBars = ({ title, rates }: { readonly title: string; readonly rates: readonly Rate[] }) => {
  const [box, width] = useWidth<HTMLDivElement>();
  const room = Math.max(40, width - 8);
  const at = (percent: string) => (Number(percent) / 100) * room;
  return (
    <div ref={box}>
      <svg className="chart-svg" width={width} height={rates.length * rowHeight} role="list" aria-label={title}>
        {rates.map(({ code, label, share, shown }, index) => (
          <g key={code} role="listitem" aria-label={`${label}: ${shown}`} transform={`translate(0 ${index * rowHeight})`} data-few={share.isFew || undefined}>
            <text className="chart-label" x={0} y={10} dominantBaseline="central">{label}</text>
            <text className="chart-value" x={0} y={28} dominantBaseline="central">{shown}</text>
            <g data-tone={share.isFew ? 'neutral' : 'blue'}>
              <rect className="bar-ground" x={0} y={middle - 6} width={Math.max(1, at(share.percent))} height={12} />
            </g>
            <path className="rate-interval" d={`M${at(share.low)},${middle}H${at(share.high)}M${at(share.low)},${middle - 5}v10M${at(share.high)},${middle - 5}v10`} />
          </g>
        ))}
      </svg>
    </div>
  );
};
