import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Glyph } from '../ui/Glyph';
import { streamSigns } from '../ui/stream-signs';
import type { Detection } from './map-data';

interface Props {
  readonly detection: Detection;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a circle stands for, beside it; readers hear the same from the circle itself. */
export const MapTip = ({ detection, x, y, width }: Props) => {
  const { t } = useTranslation(['kit', 'vocabulary']);
  const format = useFormat();
  const side = x > width * 0.6 ? 'before' : 'after';
  return (
    <div className="map-tip" data-side={side} style={{ left: x, top: y }} aria-hidden="true">
      <strong>{detection.label}</strong>
      <span>
        {t('kit:chart.cases', { count: detection.cases })}
        {detection.tonnes && ` · ${format.rounded(detection.tonnes, 1)} t`}
      </span>
      {detection.streams.map((stream) => (
        <span key={stream} className="sign">
          <Glyph {...streamSigns[stream]} />
          {t(`vocabulary:wasteStream.${stream}`)}
        </span>
      ))}
      <span className="muted">{format.date(detection.at)}</span>
    </div>
  );
};
