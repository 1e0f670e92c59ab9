import { useTranslation } from 'react-i18next';
import { writeFilters, type ListFilters } from './list-filters';

interface Props {
  readonly operationId: string;
  readonly filters: ListFilters;
}

const kinds = ['csv', 'xlsx', 'geojson'] as const;

/** The list as a file, with the filters that are set. */
export const ExportLinks = ({ operationId, filters }: Props) => {
  const { t } = useTranslation('seizures');
  return (
    <p className="row no-print">
      <span className="muted">{t('list.export')}</span>
      {kinds.map((kind) => (
        <a key={kind} className="link" href={`/exports/${operationId}/seizures.${kind}?${writeFilters(filters)}`} download>
          {kind === 'geojson' ? 'GeoJSON' : kind.toUpperCase()}
        </a>
      ))}
    </p>
  );
};
