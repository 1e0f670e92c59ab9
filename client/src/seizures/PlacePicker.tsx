import type { Place } from '@muster/shared/reference/place';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox, type ComboItem } from '../ui/ComboBox';
import type { FieldWords } from '../ui/Field';
import { searchWords } from '../ui/search-words';
import type { DraftPlace } from './report-draft';
import { usePlaces } from './use-places';

interface Props extends Pick<FieldWords, 'label' | 'hint' | 'error' | 'required'> {
  readonly country: string | undefined;
  readonly value: DraftPlace;
  /** The place, and the table's entry when it was picked there. */
  readonly onChange: (place: DraftPlace, known: Place | undefined) => void;
}

const asWritten = 'as-written';

const draftPlace = ({ name, locode, latitude, longitude }: Place): DraftPlace => ({
  name,
  locode: locode ?? undefined,
  latitude: String(latitude),
  longitude: String(longitude),
});

/** A place of the country by its name or UN/LOCODE; one that the table does not know is kept as it is written. */
export const PlacePicker = ({ country, value, onChange, ...words }: Props) => {
  const { t } = useTranslation('seizures');
  const places = usePlaces();
  const here = useMemo(() => (places && country ? places.placesIn(country) : []), [places, country]);
  const picked = here.find(({ name, locode }) => name === value.name && (value.locode === undefined || (locode ?? undefined) === value.locode));
  const items = useMemo((): ComboItem[] => {
    const known = here.map(({ key, name, locode }) => ({ id: key, title: name, code: locode ?? undefined, keywords: key.replace(/-/g, ' ') }));
    const found = searchWords(known, picked ? '' : value.name);
    // What is picked must be in the list, or the control would show nothing.
    const chosen = picked && !found.some(({ id }) => id === picked.key) ? known.filter(({ id }) => id === picked.key) : [];
    const written = !picked && value.name ? [{ id: asWritten, title: value.name, keywords: t('report.asWritten') }] : [];
    return [...chosen, ...found, ...written];
  }, [here, picked, value.name, t]);
  return (
    <ComboBox
      {...words}
      items={items}
      value={picked?.key ?? (value.name ? asWritten : undefined)}
      onSearch={(typed) => {
        const shown = picked && `${picked.locode ? `${picked.locode} ` : ''}${picked.name}`;
        if (typed === shown || typed === value.name) return;
        const exact = here.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
        if (exact) onChange(draftPlace(exact), exact);
        else onChange({ name: typed }, undefined);
      }}
      onChange={(id) => {
        if (id === asWritten) return;
        const place = here.find(({ key }) => key === id);
        if (place) onChange(draftPlace(place), place);
        else onChange({ name: '' }, undefined);
      }}
    />
  );
};
