import { detectionMethods, directions } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { IndicatorPicker } from '../risk/IndicatorPicker';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { GroupProps } from './group-props';

const texts = ['packaging', 'concealment', 'laboratory', 'remarks'] as const;

/** What led to it, how it was hidden and what a laboratory said. */
export const DetectionGroup = ({ draft, change, problem }: GroupProps) => {
  const { t } = useTranslation(['seizures', 'vocabulary']);
  return (
    <>
      <Select label={t('seizures:field.direction')} none="–" options={directions.map((value) => ({ value, label: t(`vocabulary:direction.${value}`) }))} value={draft.direction} onChange={(direction) => change({ direction })} error={problem('direction')} />
      <Select label={t('seizures:field.detectionMethod')} none="–" options={detectionMethods.map((value) => ({ value, label: t(`vocabulary:controlMethod.${value}`) }))} value={draft.detectionMethod} onChange={(detectionMethod) => change({ detectionMethod })} error={problem('detectionMethod')} />
      <IndicatorPicker label={t('seizures:field.riskIndicators')} chosen={draft.riskIndicators} onChange={(riskIndicators) => change({ riskIndicators })} error={problem('riskIndicators')} />
      {texts.map((name) => (
        <TextField key={name} label={t(`seizures:field.${name}`)} rows={2} value={draft[name]} onChange={(value) => change({ [name]: value })} error={problem(name)} />
      ))}
    </>
  );
};
