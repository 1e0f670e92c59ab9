import { useTranslation } from 'react-i18next';

/** The formats in which a list can leave. */
export type ExportFormat = 'csv' | 'xlsx' | 'geojson';

type Place =
  | { readonly operationId: string; readonly list: 'participants' | 'members' | 'targets' | 'controls' | 'seizures' | 'documents' | 'feed' }
  /** A list that belongs to no operation. */
  | { readonly operationId?: undefined; readonly list: 'operations' | 'directory' };

type Props = Place & {
  readonly formats: readonly ExportFormat[];
  /** The filters as the list itself asks for them. */
  readonly filters?: Readonly<Record<string, string | readonly string[] | null | undefined>>;
  /** What is taken along, where a page has more than one list. */
  readonly label?: string;
};

/** The list as a file, with the filters that are set, in the reader's language. */
export const ExportLinks = ({ operationId, list, formats, filters = {}, label }: Props) => {
  const { t, i18n } = useTranslation('kit');
  const query = new URLSearchParams({ lang: i18n.language });
  for (const [name, value] of Object.entries(filters)) if (value && value.length > 0) query.set(name, typeof value === 'string' ? value : value.join(','));
  const at = operationId === undefined ? '/exports' : `/exports/${operationId}`;
  return (
    <p className="row no-print">
      <span className="muted">{label ?? t('takeAlong')}</span>
      {formats.map((format) => {
        const name = format === 'geojson' ? 'GeoJSON' : format.toUpperCase();
        return (
          <a key={format} className="link" href={`${at}/${list}.${format}?${query.toString()}`} download aria-label={label && `${label}: ${name}`}>
            {name}
          </a>
        );
      })}
    </p>
  );
};
