import { useTranslation } from 'react-i18next';
import { partyParts } from '../parties/party-parts';
import type { ProblemAt } from '../seizures/problems';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { CompanyDraft } from './company-draft';

interface Props {
  readonly company: CompanyDraft;
  readonly change: (patch: Partial<CompanyDraft>) => void;
  /** Its name is sealed already. */
  readonly isNamed: boolean;
  readonly problem: ProblemAt;
}

/** The company that a target is: what is typed here is sealed, and opened one reading at a time. */
export const CompanyPart = ({ company, change, isNamed, problem }: Props) => {
  const { t } = useTranslation('parties');
  const saysMore = !isNamed || company.name !== '';
  return (
    <>
      <TextField
        label={t('company.name')}
        hint={t(isNamed ? 'company.standing' : 'company.nameHint')}
        value={company.name}
        onChange={(name) => change({ name })}
        maxLength={200}
        required={!isNamed}
        error={problem('parties')}
      />
      <Select label={t('company.part')} options={partyParts.map((value) => ({ value, label: t(`part.${value}`) }))} value={company.part} onChange={(part) => part && change({ part })} />
      {saysMore && (
        <>
          <TextField label={t('company.address')} value={company.address} onChange={(address) => change({ address })} rows={2} />
          <TextField label={t('company.identifiers')} hint={t('company.identifiersHint')} value={company.identifiers} onChange={(identifiers) => change({ identifiers })} code />
        </>
      )}
    </>
  );
};
