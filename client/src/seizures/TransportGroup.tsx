import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/TextField';
import { ImoField } from './ImoField';
import type { GroupProps } from './group-props';

const texts = ['voyage', 'billOfLading', 'seals', 'customsOffice', 'customsProcedure'] as const;

/** Vessel, papers and seals. */
export const TransportGroup = ({ draft, change, problem }: GroupProps) => {
  const { t } = useTranslation('seizures');
  return (
    <>
      <TextField label={t('field.vesselName')} value={draft.vesselName} onChange={(vesselName) => change({ vesselName })} error={problem('vesselName')} />
      <ImoField label={t('field.imoNumber')} value={draft.imoNumber} onChange={(imoNumber) => change({ imoNumber })} error={problem('imoNumber')} />
      {texts.map((name) => (
        <TextField key={name} label={t(`field.${name}`)} hint={name === 'seals' ? t('report.listHint') : undefined} value={draft[name]} onChange={(value) => change({ [name]: value })} error={problem(name)} />
      ))}
    </>
  );
};
