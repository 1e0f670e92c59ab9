import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { NotificationSettings_SettingsFragment } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const chooseMutation = graphql(`
  mutation ChooseNotificationTimes($input: NotificationTimesInput!) {
    answer: chooseNotificationTimes(input: $input) {
      ... on NotificationSettings {
        id
        ...NotificationSettings_settings @unmask
      }
      ... on Refused {
        refusals {
          rule
          field
          message
        }
      }
    }
  }
`);

const usualNight = { from: '22:00', to: '07:00' };
const hours = Array.from({ length: 24 }, (_, hour) => String(hour));
const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zones that this browser knows, and the one that was chosen. */
const zonesWith = (zone: string): string[] => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zone])].sort();

/** Quiet hours and the hour of the digest, by the clocks of where the reader is. */
export const TimesForm = ({ settings }: { readonly settings: NotificationSettings_SettingsFragment }) => {
  const { t } = useTranslation('notifications');
  const [choose, { loading }] = useMutation(chooseMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const { at } = useRefusals();
  const [zone, setZone] = useState(settings.hasTimes ? settings.zone : zoneHere());
  const [isQuiet, setQuiet] = useState(settings.quietFrom !== null);
  const [from, setFrom] = useState(settings.quietFrom ?? usualNight.from);
  const [to, setTo] = useState(settings.quietTo ?? usualNight.to);
  const [digestHour, setDigestHour] = useState(settings.digestHour);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { zone, digestHour, quietFrom: isQuiet ? from : null, quietTo: isQuiet ? to : null };
    if (await take(choose({ variables: { input } }).then(({ data }) => data?.answer))) toast(t('settings.kept'));
  };
  return (
    <form className="form" onSubmit={(event) => void send(event)} noValidate>
      <Select label={t('settings.zone')} options={zonesWith(zone).map((value) => ({ value, label: value.replaceAll('_', ' ') }))} value={zone} onChange={(next) => next && setZone(next)} error={at(refusals, 'input.zone')} />
      <Checkbox checked={isQuiet} onChange={setQuiet} hint={t('settings.quietHint')}>
        {t('settings.quiet')}
      </Checkbox>
      {isQuiet && (
        <div className="form-columns">
          <TextField type="time" label={t('settings.quietFrom')} value={from} onChange={setFrom} error={at(refusals, 'input.quietFrom')} />
          <TextField type="time" label={t('settings.quietTo')} value={to} onChange={setTo} error={at(refusals, 'input.quietTo')} />
        </div>
      )}
      <Select label={t('settings.digestHour')} hint={t('settings.digestHint')} options={hours.map((value) => ({ value, label: `${value.padStart(2, '0')}:00` }))} value={String(digestHour)} onChange={(hour) => setDigestHour(Number(hour))} error={at(refusals, 'input.digestHour')} />
      {(hasFailed || refusals.length > 0) && <ErrorNote title={t('settings.notKept')} todo={t('failedTodo')} />}
      <div className="row">
        <Button type="submit" kind="primary" busy={loading}>
          {t('settings.keepTimes')}
        </Button>
      </div>
    </form>
  );
};
