import { materials, type MaterialKey } from '@muster/shared/guide/materials';
import type { WasteStream } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { MaterialPicture } from './MaterialPicture';

interface Props {
  readonly streams: readonly WasteStream[];
  /** The picture that fits best; the first of the stream otherwise. */
  readonly pictureOf?: (stream: WasteStream) => MaterialKey | undefined;
}

/** Waste streams as pictures that lead to their pages. */
export const StreamTiles = ({ streams, pictureOf }: Props) => {
  const { t } = useTranslation('vocabulary');
  return (
    <ul className="material-grid">
      {streams.map((stream) => {
        const picture = pictureOf?.(stream) ?? materials.find((material) => material.stream === stream)?.key;
        return (
          <li key={stream}>
            <Link className="material-tile" href={`/guide/${stream}`}>
              {picture && <MaterialPicture material={picture} />}
              <span>{t(`wasteStream.${stream}`)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
