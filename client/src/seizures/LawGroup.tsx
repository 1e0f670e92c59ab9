import { illegalTrafficGrounds } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { GroupProps } from './group-props';

/** Why it is illegal: the ground of Article 9(1), the offence of the place, the notification and consents if there were any. */
export const LawGroup = ({ draft, change, problem }: GroupProps) => {
  const { t } = useTranslation(['seizures', 'vocabulary']);
  return (
    <>
      <Select label={t('seizures:field.ground')} none="–" options={illegalTrafficGrounds.map((value) => ({ value, label: t(`vocabulary:illegalTrafficGround.${value}`) }))} value={draft.ground} onChange={(ground) => change({ ground })} error={problem('ground')} />
      <TextField label={t('seizures:field.notificationNumber')} value={draft.notificationNumber} onChange={(notificationNumber) => change({ notificationNumber })} error={problem('notificationNumber')} />
      <TextField label={t('seizures:field.consents')} rows={2} value={draft.consents} onChange={(consents) => change({ consents })} error={problem('consents')} />
      <TextField label={t('seizures:field.offence')} rows={2} value={draft.offence} onChange={(offence) => change({ offence })} error={problem('offence')} />
    </>
  );
};
