import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserName } from '../account/browser-name';
import { graphql } from '../graphql/gql';
import type { NotificationSettings_SettingsFragment } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Table } from '../ui/Table';
import { toast } from '../ui/toasts';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { readPushHere, subscribeHere, unsubscribeHere, type PushHere } from './push-here';

const addMutation = graphql(`
  mutation AddPushDevice($input: PushDeviceInput!) {
    answer: addPushDevice(input: $input) {
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

const removeMutation = graphql(`
  mutation RemovePushDevice($id: ID, $endpoint: String) {
    answer: removePushDevice(id: $id, endpoint: $endpoint) {
      ... on NotificationSettings {
        id
        ...NotificationSettings_settings @unmask
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

/** Pushes on this device, what they say and what they do not, and the devices that get them. */
export const PushPart = ({ settings }: { readonly settings: NotificationSettings_SettingsFragment }) => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const [here, setHere] = useState<PushHere | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [add] = useMutation(addMutation);
  const [remove] = useMutation(removeMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const { say } = useRefusals();
  const look = () => void readPushHere().then(setHere, () => setHere('UNSUPPORTED'));
  useEffect(look, []);
  const busily = async (work: () => Promise<void>) => {
    setBusy(true);
    // The browser may refuse in ways of its own: a private window, a policy of the house.
    await work().catch(() => toast(t('push.failed')));
    setBusy(false);
    look();
  };
  const turnOn = async () => {
    const subscription = await subscribeHere(settings.pushKey);
    if (!subscription) return void toast(t('push.notAllowed'));
    if (await take(add({ variables: { input: { ...subscription, name: browserName(navigator.userAgent) } } }).then(({ data }) => data?.answer))) toast(t('push.on'));
    else await unsubscribeHere();
  };
  const turnOff = async () => {
    const endpoint = await unsubscribeHere();
    if (endpoint && (await take(remove({ variables: { endpoint } }).then(({ data }) => data?.answer)))) toast(t('push.off'));
  };
  const removeOne = async (id: string) => void (await take(remove({ variables: { id } }).then(({ data }) => data?.answer)));
  return (
    <>
      <p>{t('push.explained')}</p>
      {here === 'UNSUPPORTED' && <p className="muted">{t('push.unsupported')}</p>}
      {here === 'DENIED' && <p className="muted">{t('push.denied')}</p>}
      {(hasFailed || refusals.length > 0) && <ErrorNote title={t('settings.notKept')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <div className="row">
        {here === 'OFF' && (
          <Button kind="primary" busy={isBusy} onClick={() => void busily(turnOn)}>
            {t('push.turnOn')}
          </Button>
        )}
        {here === 'ON' && (
          <Button busy={isBusy} onClick={() => void busily(turnOff)}>
            {t('push.turnOff')}
          </Button>
        )}
      </div>
      {settings.devices.length > 0 && (
        <Table
          caption={t('push.devices')}
          rows={settings.devices}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', heading: t('push.device'), main: true, cell: ({ name }) => name },
            { id: 'since', heading: t('push.since'), cell: ({ createdAt }) => format.moment(createdAt) },
            { id: 'last', heading: t('push.last'), cell: ({ lastSentAt }) => (lastSentAt ? format.moment(lastSentAt) : t('push.never')) },
            {
              id: 'remove', heading: t('push.end'),
              cell: ({ id, name }) => (
                <Button kind="quiet" onClick={() => void removeOne(id)}>
                  {t('push.remove')}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
};
