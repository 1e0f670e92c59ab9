import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile, toPngFile, toSvgFile } from './export-picture';

interface Props {
  readonly title: string;
  /** What it shows and how to read it, in one line. */
  readonly lead?: ReactNode;
  /** What was left out, and where the figures come from. */
  readonly note?: ReactNode;
  /** The same figures as a table. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

const fileName = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** Around every chart: its name, its table, and the picture to take away. */
export const ChartFrame = ({ title, lead, note, table, children }: Props) => {
  const { t } = useTranslation('kit');
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const svg = () => drawing.current?.querySelector('svg') ?? undefined;
  const saveSvg = () => {
    const found = svg();
    if (found) saveFile(toSvgFile(found, title), `${fileName(title)}.svg`);
  };
  const savePng = async () => {
    const found = svg();
    if (found) saveFile(await toPngFile(found, title), `${fileName(title)}.png`);
  };
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        {lead && <p className="muted small">{lead}</p>}
      </figcaption>
      {asTable ? table : <div ref={drawing}>{children}</div>}
      <footer className="chart-foot">
        {note && <p>{note}</p>}
        <span className="chart-tools no-print">
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t('figure.picture') : t('figure.table')}
          </button>
          {!asTable && (
            <>
              <button type="button" aria-label={t('figure.download', { kind: t('figure.svg') })} onClick={saveSvg}>
                {t('figure.svg')}
              </button>
              <button type="button" aria-label={t('figure.download', { kind: t('figure.png') })} onClick={() => void savePng()}>
                {t('figure.png')}
              </button>
            </>
          )}
        </span>
      </footer>
    </figure>
  );
};
