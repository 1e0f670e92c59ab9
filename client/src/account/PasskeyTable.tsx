import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SecondFactorPart_FactorsFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Table } from '../ui/Table';
import { toast } from '../ui/toasts';

const removePasskey = graphql(`
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id) {
      ... on SecondFactors {
        id
        recoveryCodesLeft
        passkeys {
          id
        }
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

type Passkey = SecondFactorPart_FactorsFragment['passkeys'][number];

interface Props {
  readonly passkeys: readonly Passkey[];
  readonly onChanged: () => void;
}

/** The passkeys of the account, each with its way out. */
export const PasskeyTable = ({ passkeys, onChanged }: Props) => {
  const { t } = useTranslation('account');
  const format = useFormat();
  const now = useNow();
  const refusals = useRefusals();
  const [asked, setAsked] = useState<Passkey | undefined>(undefined);
  const [remove] = useMutation(removePasskey, { fetchPolicy: 'no-cache' });
  const removeIt = async (id: string) => {
    setAsked(undefined);
    const removed = (await remove({ variables: { id } }).catch(() => undefined))?.data?.removePasskey;
    if (removed?.__typename !== 'SecondFactors') return toast(removed ? removed.refusals.map(refusals.say).join(' ') : t('notDone'));
    toast(t('factorRemoved'));
    onChanged();
  };
  return (
    <>
      <Table
        caption={t('passkeys')}
        captionHidden
        rows={passkeys}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', heading: t('passkeyName'), main: true, cell: ({ name }) => name },
          { id: 'made', heading: t('made'), cell: ({ createdAt }) => format.date(createdAt) },
          { id: 'used', heading: t('lastUsed'), cell: ({ lastUsedAt }) => (lastUsedAt ? format.relative(lastUsedAt, now) : t('never')) },
          {
            id: 'remove', heading: t('remove'),
            cell: (passkey) => (
              <Button kind="quiet" aria-label={t('removePasskey', { name: passkey.name })} onClick={() => setAsked(passkey)}>
                {t('remove')}
              </Button>
            ),
          },
        ]}
      />
      {asked && (
        <ConfirmDialog open deed={t('removePasskey', { name: asked.name })} onConfirm={() => void removeIt(asked.id)} onCancel={() => setAsked(undefined)}>
          <p>{t('removePasskeyText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
