import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { useSignOut } from '../session/use-sign-out';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { toast } from '../ui/toasts';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { browserName } from './browser-name';

const sessionList = graphql(`
  fragment SessionList_session on AccountSession {
    id
    userAgent
    address
    createdAt
    lastSeenAt
    isCurrent
  }
`);

/** Ends one session or access token of the account. */
export const endSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

interface Props {
  readonly sessions: readonly FragmentType<typeof sessionList>[];
  readonly onChanged: () => void;
}

/** The browsers that are signed in, each with its way out, and the way out of all at once. */
export const SessionList = ({ sessions: from, onChanged }: Props) => {
  const { t } = useTranslation('account');
  const format = useFormat();
  const now = useNow();
  const { data: sessions } = useSuspenseFragment({ fragment: sessionList, from: [...from] });
  const [end, { loading }] = useMutation(endSessionMutation);
  const [isAsking, setAsking] = useState(false);
  const signOut = useSignOut();
  const endOne = async (id: string) => {
    const answer = await end({ variables: { id } }).catch(() => undefined);
    toast(t(answer?.data ? 'sessionEnded' : 'notEnded'));
    onChanged();
  };
  return (
    <>
      <Table
        caption={t('sessions')}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'browser', heading: t('browser'), main: true,
            cell: ({ userAgent }) => (userAgent ? browserName(userAgent) : t('unknownBrowser')),
          },
          { id: 'address', heading: t('address'), cell: ({ address }) => <span className="mono">{address ?? t('unknownAddress')}</span> },
          { id: 'since', heading: t('since'), cell: ({ createdAt }) => format.moment(createdAt) },
          {
            id: 'seen', heading: t('lastUsed'),
            cell: ({ lastSeenAt, isCurrent }) => (isCurrent ? <Sign shape="disc" tone="green">{t('thisOne')}</Sign> : format.relative(lastSeenAt, now)),
          },
          {
            id: 'end', heading: t('end'),
            cell: ({ id, isCurrent, userAgent }) =>
              isCurrent ? null : (
                <Button kind="quiet" busy={loading} onClick={() => void endOne(id)}>
                  {t('signOutThere')}
                  <VisuallyHidden>: {userAgent ? browserName(userAgent) : t('unknownBrowser')}</VisuallyHidden>
                </Button>
              ),
          },
        ]}
      />
      <div className="row">
        <Button kind="danger" onClick={() => setAsking(true)}>
          {t('everywhere')}
        </Button>
      </div>
      <ConfirmDialog open={isAsking} deed={t('everywhere')} onConfirm={() => void signOut(true)} onCancel={() => setAsking(false)}>
        <p>{t('everywhereText')}</p>
      </ConfirmDialog>
    </>
  );
};
