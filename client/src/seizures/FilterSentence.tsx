import { countries } from '@muster/shared/reference/countries';
import { reportStates, wasteStreams } from '@muster/shared/vocabularies';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { SentenceWord } from '../ui/SentenceWord';
import { isFiltered, type ListFilters } from './list-filters';

interface Props {
  readonly filters: ListFilters;
  readonly onChange: (filters: ListFilters) => void;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
}

/** The filters of the list as one sentence whose words can be changed. */
export const FilterSentence = ({ filters, onChange, agencies }: Props) => {
  const { t, i18n } = useTranslation(['seizures', 'vocabulary']);
  const format = useFormat();
  const countryOptions = useMemo(
    () => countries.map(({ code }) => ({ value: code, label: format.country(code) })).sort((a, b) => a.label.localeCompare(b.label, i18n.language)),
    [format, i18n.language],
  );
  const set = (patch: Partial<ListFilters>) => onChange({ ...filters, ...patch });
  const date = (name: 'from' | 'until') => (
    <input
      type="date"
      className="sentence-word"
      aria-label={t(`seizures:list.${name}`)}
      data-set={filters[name] ? true : undefined}
      value={filters[name] ?? ''}
      onChange={(event) => set({ [name]: event.target.value || undefined })}
    />
  );
  return (
    <p className="sentence no-print" role="group" aria-label={t('seizures:list.filters')}>
      {t('seizures:list.show')}
      <SentenceWord label={t('seizures:list.state')} any={t('seizures:list.anyState')} value={filters.state} options={reportStates.map((value) => ({ value, label: t(`seizures:list.states.${value}`) }))} onChange={(state) => set({ state: reportStates.find((each) => each === state) })} />
      {t('seizures:list.of')}
      <SentenceWord label={t('seizures:report.stream')} any={t('seizures:list.anyStream')} value={filters.stream} options={wasteStreams.map((value) => ({ value, label: t(`vocabulary:wasteStream.${value}`) }))} onChange={(stream) => set({ stream: wasteStreams.find((each) => each === stream) })} />
      {t('seizures:list.detectedIn')}
      <SentenceWord label={t('seizures:report.country')} any={t('seizures:list.anyCountry')} value={filters.country} options={countryOptions} onChange={(country) => set({ country })} />
      {t('seizures:list.by')}
      <SentenceWord label={t('seizures:list.agency')} any={t('seizures:list.anyAgency')} value={filters.agency} options={agencies.map(({ id, name }) => ({ value: id, label: name }))} onChange={(agency) => set({ agency })} />
      {t('seizures:list.from')}
      {date('from')}
      {t('seizures:list.until')}
      {date('until')}
      {t('seizures:list.order')}
      <SentenceWord label={t('seizures:list.order')} any={t('seizures:list.newest')} value={filters.sort === 'HEAVIEST' ? 'HEAVIEST' : undefined} options={[{ value: 'HEAVIEST', label: t('seizures:list.heaviest') }]} onChange={(sort) => set({ sort: sort === 'HEAVIEST' ? 'HEAVIEST' : 'NEWEST' })} />
      {isFiltered(filters) && (
        <Button kind="quiet" onClick={() => onChange({ sort: filters.sort })}>
          {t('seizures:list.everything')}
        </Button>
      )}
    </p>
  );
};
