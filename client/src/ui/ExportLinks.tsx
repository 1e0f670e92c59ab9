import { useTranslation } from 'react-i18next';

/** The formats in which a list can leave. */
export type ExportFormat = 'csv' | 'xlsx' | 'geojson';

interface Props {
  readonly operationId: string;
  readonly list: 'seizures' | 'targets';
  readonly formats: readonly ExportFormat[];
  /** The filters as the list itself asks for them. */
  readonly filters: Readonly<Record<string, string | readonly string[] | null>>;
}

/** The list as a file, with the filters that are set, in the reader's language. */
export const ExportLinks = ({ operationId, list, formats, filters }: Props) => {
  const { t, i18n } = useTranslation('kit');
  const query = new URLSearchParams({ lang: i18n.language });
  for (const [name, value] of Object.entries(filters)) if (value !== null && value.length > 0) query.set(name, typeof value === 'string' ? value : value.join(','));
  return (
    <p className="row no-print">
      <span className="muted">{t('takeAlong')}</span>
      {formats.map((format) => (
        <a key={format} className="link" href={`/exports/${operationId}/${list}.${format}?${query.toString()}`} download>
          {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
        </a>
      ))}
    </p>
  );
};
