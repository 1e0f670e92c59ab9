import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SetRetention_RetentionFragmentDoc } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/TextField';

export const setRetentionRetention = graphql(`
  fragment SetRetention_retention on Retention {
    id
    version
    months
    isOwn
    isHeld
    reason
  }
`);

const setMutation = graphql(`
  mutation SetRetention($input: SetRetentionInput!) {
    setRetention(input: $input) {
      ... on Retention {
        id
        endedAt
        keptUntil
        reasonLanguage
        viewerMayChange
        proposalBlockedBy
        ...SetRetention_retention
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
  readonly retention: FragmentType<typeof SetRetention_RetentionFragmentDoc>;
}

/** Sets the months for which data is kept, and the hold. */
export const SetRetention = ({ retention }: Props) => {
  const { t, i18n } = useTranslation('retention');
  const words = useRefusals();
  const { data: known } = useSuspenseFragment({ fragment: setRetentionRetention, from: retention });
  const [isOpen, setOpen] = useState(false);
  const [months, setMonths] = useState('');
  const [isHeld, setHeld] = useState(false);
  const [reason, setReason] = useState('');
  const [set, { data, loading, error, reset }] = useMutation(setMutation);
  const refusals = data?.setRetention?.__typename === 'Refused' ? data.setRetention.refusals : [];
  const open = () => {
    reset();
    setMonths(known.isOwn ? String(known.months) : '');
    setHeld(known.isHeld);
    setReason(known.reason ?? '');
    setOpen(true);
  };
  const isNumber = /^\d{0,3}$/.test(months.trim());
  const send = async () => {
    if (!isNumber) return;
    const typed = months.trim() === '' ? null : Number(months);
    const input = { operationId: known.id, version: known.version, months: typed, isHeld, reason, reasonLanguage: i18n.language };
    const { data: sent } = await set({ variables: { input } }).catch(() => ({ data: undefined }));
    if (sent?.setRetention?.__typename === 'Retention') setOpen(false);
  };
  const elsewhere = refusals.filter(({ field }) => field !== 'reason' && field !== 'months').map(words.say).join(' ');
  return (
    <>
      <Button kind="quiet" onClick={open}>
        {t('set.open')}
      </Button>
      <Dialog
        open={isOpen}
        title={t('set.title')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('set.leave')}</Button>
            <Button kind="primary" busy={loading} onClick={() => void send()}>
              {t('set.save')}
            </Button>
          </>
        }
      >
        <TextField label={t('set.months')} hint={t('set.monthsHint')} inputMode="numeric" code value={months} onChange={setMonths} error={isNumber ? words.at(refusals, 'months') : t('set.monthsWrong')} />
        <Checkbox checked={isHeld} onChange={setHeld} hint={t('set.holdHint')}>
          {t('set.hold')}
        </Checkbox>
        <TextField label={t('why')} hint={t('noNames')} required={isHeld} rows={3} value={reason} onChange={setReason} error={words.at(refusals, 'reason')} />
        {(elsewhere || error) && (
          <p className="field-error" role="alert">
            {elsewhere || t('failed')}
          </p>
        )}
      </Dialog>
    </>
  );
};
