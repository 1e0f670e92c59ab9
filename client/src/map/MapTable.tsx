import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Glyph } from '../ui/Glyph';
import { streamSigns } from '../ui/stream-signs';
import { Table, type Column } from '../ui/Table';
import type { Detection } from './map-data';

interface Props {
  readonly detections: readonly Detection[];
  readonly onOpen?: (id: string) => void;
}

/** The same as the map shows, as a table. */
export const MapTable = ({ detections, onOpen }: Props) => {
  const { t } = useTranslation(['kit', 'vocabulary']);
  const format = useFormat();
  const columns: readonly Column<Detection>[] = [
    {
      id: 'place',
      heading: t('kit:map.place'),
      main: true,
      compare: (a, b) => a.label.localeCompare(b.label, format.locale),
      cell: ({ id, label }) =>
        onOpen ? (
          <button type="button" className="link-button" onClick={() => onOpen(id)}>
            {label}
          </button>
        ) : (
          label
        ),
    },
    {
      id: 'cases',
      heading: t('kit:map.cases'),
      number: true,
      compare: (a, b) => a.cases - b.cases,
      cell: ({ cases }) => format.number(cases),
    },
    {
      id: 'tonnes',
      heading: t('kit:map.tonnes'),
      number: true,
      compare: (a, b) => Number(a.tonnes || 0) - Number(b.tonnes || 0),
      cell: ({ tonnes }) => (tonnes ? format.rounded(tonnes, 1) : '–'),
    },
    {
      id: 'streams',
      heading: t('kit:map.streams'),
      cell: ({ streams }) => (
        <span className="sign-list">
          {streams.map((stream) => (
            <span key={stream} className="sign">
              <Glyph {...streamSigns[stream]} />
              {t(`vocabulary:wasteStream.${stream}`)}
            </span>
          ))}
        </span>
      ),
    },
    {
      id: 'last',
      heading: t('kit:map.last'),
      compare: (a, b) => a.at.localeCompare(b.at),
      cell: ({ at }) => format.date(at),
    },
  ];
  return <Table caption={t('kit:map.detections')} columns={columns} rows={detections} rowKey={({ id }) => id} />;
};
