import { useTranslation } from 'react-i18next';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { CountryPicker } from '../seizures/CountryPicker';
import { DateTimeField } from '../ui/DateTimeField';
import { Select } from '../ui/Select';
import { type Notice, withState, withZone, zonesToChoose } from './notice';

interface Props {
  readonly one: Pick<TakeBack_CaseFragment, 'zone' | 'seizure'>;
  readonly notice: Notice;
  readonly onChange: (notice: Notice) => void;
  readonly problem: (field: 'at' | 'country' | 'zone') => string | undefined;
}

/** Which State was informed and when, on the clock in which the days of the case will be counted. */
export const NoticeFields = ({ one, notice, onChange, problem }: Props) => {
  const { t } = useTranslation('takeback');
  const { country, zone, when } = notice;
  return (
    <>
      <CountryPicker label={t('notice.state')} value={country} onChange={(next) => onChange(withState(notice, next))} error={problem('country')} />
      <Select
        label={t('notice.zone')}
        hint={t('notice.zoneHint')}
        value={zone}
        options={zonesToChoose(country, one).map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        onChange={(next) => next && onChange(withZone(notice, next))}
        error={problem('zone')}
      />
      <DateTimeField label={t('notice.at')} required toTheMinute zone={zone} value={when} onChange={(next) => onChange({ ...notice, when: next, isSaid: true })} error={problem('at')} />
    </>
  );
};
