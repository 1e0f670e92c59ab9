import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { wasteCodes } from '@muster/shared/reference/waste-codes';
import { wasteStatuses } from '@muster/shared/law/movement';
import { useTranslation } from 'react-i18next';
import { PickMany } from '../operations/PickMany';
import { CodePicker } from '../seizures/CodePicker';
import { CountryPicker } from '../seizures/CountryPicker';
import { useCandidates } from '../seizures/use-candidates';
import { GuideLink } from '../guide/GuideLink';
import { useCountryItems } from '../directory/use-country-items';
import { Section } from '../ui/Page';
import { RadioGroup } from '../ui/RadioGroup';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { ConsentsField } from './ConsentsField';
import type { Facts } from './facts';
import { PapersField } from './PapersField';
import { useOperationOptions } from './use-operation-options';

interface Props {
  readonly facts: Facts;
  readonly onChange: (changed: Partial<Facts>) => void;
}

/** What is known of a movement: its route and day, what it is said to be, what was found, its papers. */
export const FactsForm = ({ facts, onChange }: Props) => {
  const { t } = useTranslation('law');
  const declared = useCandidates(facts.hs, facts.date);
  const found = useCandidates(facts.foundHs, facts.date);
  const operations = useOperationOptions();
  const countryItems = useCountryItems();
  return (
    <form className="law-facts" onSubmit={(event) => event.preventDefault()} aria-label={t('facts')}>
      <Section title={t('route')}>
        <CountryPicker label={t('origin')} value={facts.origin} onChange={(origin) => onChange({ origin })} />
        <CountryPicker label={t('destination')} value={facts.destination} onChange={(destination) => onChange({ destination })} />
        <PickMany label={t('transits')} items={countryItems} chosen={facts.transits} onChange={(transits) => onChange({ transits })} />
        <TextField label={t('date')} hint={t('dateHint')} type="date" value={facts.date} onChange={(date) => onChange({ date })} />
        <Select label={t('operation')} hint={t('operationHint')} none={t('notKnown')} value={facts.operation} options={operations} onChange={(operation) => onChange({ operation })} />
      </Section>
      <Section title={t('goods')} aside={<GuideLink />}>
        <RadioGroup label={t('status')} value={facts.status} choices={wasteStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))} onChange={(status) => onChange({ status })} />
        <CodePicker label={t('hs')} codes={hsHeadings} on={facts.date} value={facts.hs} onChange={(hs) => onChange({ hs })} />
        <CodePicker label={t('code')} hint={declared.hint ?? t('codeHint')} codes={wasteCodes} first={declared.first} on={facts.date} value={facts.code} onChange={(code) => onChange({ code })} />
      </Section>
      <Section title={t('found')}>
        <p className="field-hint">{t('foundHint')}</p>
        <CodePicker label={t('foundHs')} codes={hsHeadings} on={facts.date} value={facts.foundHs} onChange={(foundHs) => onChange({ foundHs })} />
        <CodePicker label={t('foundCode')} hint={found.hint} codes={wasteCodes} first={found.first} on={facts.date} value={facts.foundCode} onChange={(foundCode) => onChange({ foundCode })} />
      </Section>
      <Section title={t('papers')}>
        <PapersField facts={facts} onChange={onChange} />
        <ConsentsField facts={facts} onChange={onChange} />
      </Section>
    </form>
  );
};
