import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { agencyKinds } from '@muster/shared/vocabularies';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { LanguagesField } from './LanguagesField';
import { useCountryItems } from './use-country-items';
import { useLanguageItems } from './use-language-items';

const agencyForm = graphql(`
  fragment AgencyForm_agency on Agency {
    id
    version
    name
    nameLanguage
    shortName
    kind
    country
    region
    languages
  }
`);

const correctAgency = graphql(`
  mutation CorrectAgency($id: ID!, $version: Int!, $input: AgencyInput!) {
    correctAgency(id: $id, version: $version, input: $input) {
      ... on Agency {
        id
        ...AgencyForm_agency
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

const createAgency = graphql(`
  mutation CreateAgency($input: AgencyInput!) {
    createAgency(input: $input) {
      ... on Agency {
        id
        ...AgencyForm_agency
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Props {
  /** The agency to correct; without it a new one is added. */
  readonly agency?: FragmentType<typeof agencyForm>;
  readonly onKept: () => void;
}

const fields = ['name', 'shortName', 'nameLanguage', 'kind', 'country', 'region', 'languages'];

/** What the directory says of an agency, for administrators to add and to correct. */
export const AgencyForm = ({ agency: from, onKept }: Props) => {
  const { t } = useTranslation(['directory', 'vocabulary', 'common']);
  const { data: agency } = useSuspenseFragment({ fragment: agencyForm, from: from ?? null });
  const refusals = useRefusals();
  const countries = useCountryItems();
  const spoken = useLanguageItems();
  const [name, setName] = useState(agency?.name ?? '');
  const [shortName, setShortName] = useState(agency?.shortName ?? '');
  const [nameLanguage, setNameLanguage] = useState<string | undefined>(agency?.nameLanguage ?? 'en');
  const [kind, setKind] = useState(agency?.kind ?? 'CUSTOMS');
  const [country, setCountry] = useState(agency?.country ?? undefined);
  const [region, setRegion] = useState(agency?.region ?? '');
  const [languages, setLanguages] = useState<readonly string[]>(agency?.languages ?? []);
  const [create, created] = useMutation(createAgency);
  const [correct, corrected] = useMutation(correctAgency);
  const loading = created.loading || corrected.loading;
  const answer = created.data?.createAgency ?? corrected.data?.correctAgency;
  const refused = !loading && answer?.__typename === 'Refused' ? answer.refusals : [];
  const at = (field: string) => refusals.at(refused, field);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const input = { name, shortName, nameLanguage: nameLanguage ?? '', kind, country: country ?? null, region: region.trim() || null, languages: [...languages] };
    const kept = agency
      ? (await correct({ variables: { id: agency.id, version: agency.version, input } }).catch(() => undefined))?.data?.correctAgency
      : (await create({ variables: { input } }).catch(() => undefined))?.data?.createAgency;
    if (kept?.__typename !== 'Agency') return;
    toast(t('saved'));
    onKept();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {!loading && (created.error ?? corrected.error) && <ErrorNote title={t('failed')} kept={t('failedKept')} todo={t('failedTodo')} />}
      {refused
        .filter(({ field }) => !fields.some((each) => field === each || field?.startsWith(`${each}.`)))
        .map((each) => (
          <ErrorNote key={each.rule} title={refusals.say(each)} kept={t('failedKept')} />
        ))}
      <TextField label={t('fullName')} hint={t('fullNameHint')} name="agency-name" autoComplete="off" value={name} onChange={setName} error={at('name')} required />
      <ComboBox label={t('nameLanguage')} items={spoken} value={nameLanguage} onChange={setNameLanguage} error={at('nameLanguage')} />
      <TextField label={t('shortName')} hint={t('shortNameHint')} name="agency-short-name" autoComplete="off" value={shortName} onChange={setShortName} error={at('shortName')} required />
      <Select
        label={t('kind')}
        options={agencyKinds.map((value) => ({ value, label: t(`vocabulary:agencyKind.${value}`) }))}
        value={kind}
        onChange={(next) => setKind(next ?? 'CUSTOMS')}
        error={at('kind')}
      />
      <ComboBox label={t('country')} hint={t('countryHint')} items={countries} value={country} onChange={setCountry} error={at('country')} />
      <TextField label={t('region')} hint={t('regionHint')} name="agency-region" autoComplete="off" value={region} onChange={setRegion} error={at('region')} />
      <LanguagesField label={t('worksIn')} value={languages} onChange={setLanguages} error={at('languages')} />
      <div className="row">
        <Button type="submit" kind="primary" busy={loading}>
          {agency ? t('common:save') : t('addAgency')}
        </Button>
      </div>
    </form>
  );
};
