import { useMutation } from '@apollo/client/react';
import { emailRhythms } from '@muster/shared/notifications/notification-kinds';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { NotificationChoiceInput, NotificationSettings_SettingsFragment } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { Checkbox } from '../ui/Checkbox';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { Table } from '../ui/Table';
import { VisuallyHidden } from '../ui/VisuallyHidden';

const chooseMutation = graphql(`
  mutation ChooseNotificationWays($choices: [NotificationChoiceInput!]!) {
    answer: chooseNotificationWays(choices: $choices) {
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

interface Props {
  readonly settings: NotificationSettings_SettingsFragment;
}

/** Every kind with its ways; what is changed is kept at once. */
export const WaysTable = ({ settings }: Props) => {
  const { t } = useTranslation('notifications');
  const [choose] = useMutation(chooseMutation);
  const { hasFailed, refusals, take } = useAnswer();
  const change = (row: NotificationSettings_SettingsFragment['choices'][number], over: Partial<NotificationChoiceInput>) => {
    const { kind, inApp, email, push } = { ...row, ...over };
    void take(choose({ variables: { choices: [{ kind, inApp, email, push }] } }).then(({ data }) => data?.answer));
  };
  return (
    <>
      {(hasFailed || refusals.length > 0) && <ErrorNote title={t('settings.notKept')} todo={t('failedTodo')} />}
      <Table
        caption={t('settings.ways')}
        captionHidden
        rows={settings.choices}
        rowKey={({ kind }) => kind}
        columns={[
          { id: 'kind', heading: t('settings.kind'), main: true, cell: ({ kind }) => t(`kind.${kind}`) },
          {
            id: 'inApp', heading: t('channel.IN_APP'),
            cell: (row) => (
              <Checkbox checked={row.inApp} onChange={(inApp) => change(row, { inApp })}>
                <VisuallyHidden>{t('settings.inAppOf', { kind: t(`kind.${row.kind}`) })}</VisuallyHidden>
              </Checkbox>
            ),
          },
          {
            id: 'email', heading: t('channel.EMAIL'),
            cell: (row) => (
              <Select label={t('settings.emailOf', { kind: t(`kind.${row.kind}`) })} labelHidden disabled={!settings.sendsMail} options={emailRhythms.map((value) => ({ value, label: t(`email.${value}`) }))} value={row.email} onChange={(email) => email && change(row, { email })} />
            ),
          },
          {
            id: 'push', heading: t('channel.PUSH'),
            cell: (row) => (
              <Checkbox checked={row.push} onChange={(push) => change(row, { push })}>
                <VisuallyHidden>{t('settings.pushOf', { kind: t(`kind.${row.kind}`) })}</VisuallyHidden>
              </Checkbox>
            ),
          },
        ]}
      />
    </>
  );
};
