import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';

const openMail = graphql(`
  mutation OpenMail($id: ID!) {
    openMail(id: $id) {
      ... on OpenedMail {
        id
        subject
        text
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

interface Props {
  readonly id: string;
  readonly recipient: string;
}

/** Opens a mail once it was said that this is on record. */
export const OpenMail = ({ id, recipient }: Props) => {
  const { t } = useTranslation('admin');
  const refusals = useRefusals();
  const [isAsking, setAsking] = useState(false);
  // Kept here alone: the cache must not hold a secret.
  const [open, { data, loading, error, reset }] = useMutation(openMail, { fetchPolicy: 'no-cache' });
  const mail = data?.openMail.__typename === 'OpenedMail' ? data.openMail : undefined;
  const refused = data?.openMail.__typename === 'Refused' ? data.openMail.refusals : [];
  const close = () => {
    setAsking(false);
    reset();
  };
  return (
    <>
      <Button kind="quiet" aria-label={t('outbox.open', { recipient })} onClick={() => setAsking(true)}>
        {t('outbox.openShort')}
      </Button>
      <Dialog
        title={mail?.subject ?? t('outbox.open', { recipient })}
        open={isAsking}
        onClose={close}
        actions={
          <>
            {!mail && (
              <Button kind="primary" busy={loading} onClick={() => void open({ variables: { id } }).catch(() => undefined)}>
                {t('outbox.openShort')}
              </Button>
            )}
            <Button onClick={close}>{t('outbox.close')}</Button>
          </>
        }
      >
        {error && <ErrorNote title={t('failed')} />}
        {refused.map((each) => <ErrorNote key={each.rule} title={refusals.say(each)} />)}
        {mail ? <p className="mail-text">{mail.text}</p> : <p>{t('outbox.openText')}</p>}
      </Dialog>
    </>
  );
};
