import type { WasteStream } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Glyph } from './Glyph';
import { streamSigns } from './stream-signs';

interface Props {
  readonly streams: readonly { readonly stream: WasteStream; readonly cases: number }[];
}

/** Cases by waste under the wall's map; it tells what the map's colours mean at the same time. */
export const WallStreams = ({ streams }: Props) => {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  return (
    <dl className="wall-streams">
      {streams.map(({ stream, cases }) => (
        <div key={stream}>
          <dt>
            <Glyph {...streamSigns[stream]} />
            {t(`wasteStream.${stream}`)}
          </dt>
          <dd>{format.number(cases)}</dd>
        </div>
      ))}
    </dl>
  );
};
