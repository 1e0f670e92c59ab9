import { findCountry } from '@muster/shared/reference/countries';
import { useTranslation } from 'react-i18next';
import { PickMany } from '../operations/PickMany';
import { useRegionWords } from '../operations/use-regions';
import { Select } from '../ui/Select';

/** An agency that takes part. */
export interface Addressable {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly country: string | null;
}

interface Props {
  readonly agencies: readonly Addressable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** The places by which agencies are chosen together: their country, its sub-region and its region of the WCO. */
const placesOf = ({ country }: Addressable): readonly string[] => {
  const known = country ? findCountry(country) : undefined;
  return known ? [known.wcoRegion, known.subRegion, known.code].flatMap((place) => place ?? []) : [];
};

/** Who is to have a message: agency by agency, or all of a region or a country at once. */
export const AddresseePicker = ({ agencies, chosen, onChange, error }: Props) => {
  const { t } = useTranslation('messages');
  const words = useRegionWords();
  const counted = new Map<string, number>();
  for (const place of agencies.flatMap(placesOf)) counted.set(place, (counted.get(place) ?? 0) + 1);
  const options = [...counted]
    .sort(([a], [b]) => Number(a.length === 2) - Number(b.length === 2) || words(a).localeCompare(words(b)))
    .map(([value, count]) => ({ value, label: t('compose.placeCount', { place: words(value), number: String(count) }) }));
  const addPlace = (place: string | undefined) => place && onChange([...new Set([...chosen, ...agencies.filter((agency) => placesOf(agency).includes(place)).map(({ id }) => id)])]);
  return (
    <>
      <PickMany
        label={t('field.addresseeIds')}
        items={agencies.map(({ id, name, shortName }) => ({ id, code: shortName, title: name }))}
        chosen={chosen}
        onChange={onChange}
        opensOnFocus={false}
        error={error}
      />
      <Select label={t('compose.byPlace')} none={t('compose.noPlace')} options={options} value={undefined} onChange={addPlace} />
    </>
  );
};
