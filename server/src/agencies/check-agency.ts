import { findCountry } from '@muster/shared/reference/countries';
import type { AgencyKind } from '@muster/shared/vocabularies';
import { Mistakes } from '../platform/mistakes';
import type { AgencyEntity } from './agency.entity';
import { checkLanguage, checkLanguages } from './check-language';

export interface AgencyBody {
  name: string;
  shortName: string;
  nameLanguage: string;
  kind: AgencyKind;
  country?: string | null;
  region?: string | null;
  languages: string[];
}

/** An agency has a country or serves a region; every mistake is told at once. */
export const checkAgency = (input: AgencyBody): Pick<AgencyEntity, keyof AgencyBody> => {
  const mistakes = new Mistakes();
  const country = input.country || null;
  if (country && !findCountry(country)) mistakes.add('country.unknown', 'country', 'country: there is no such country in ISO 3166-1.', { value: country.slice(0, 20) });
  const region = mistakes.text('region', input.region, { max: 120 });
  if (!country && !region) mistakes.add('agency.placeless', 'country', 'country: an agency has a country, or a region that it serves.');
  const body = {
    name: mistakes.requiredText('name', input.name, { max: 200 }),
    shortName: mistakes.requiredText('shortName', input.shortName, { max: 40 }),
    nameLanguage: checkLanguage(mistakes, 'nameLanguage', input.nameLanguage),
    kind: input.kind,
    country,
    region,
    languages: checkLanguages(mistakes, 'languages', input.languages),
  };
  mistakes.throwIfAny();
  return body;
};
