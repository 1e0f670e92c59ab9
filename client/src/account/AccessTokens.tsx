import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Table } from '../ui/Table';
import { toast } from '../ui/toasts';
import { NewAccessToken } from './NewAccessToken';
import { endSessionMutation } from './SessionList';

const accessTokens = graphql(`
  fragment AccessTokens_session on AccountSession {
    id
    name
    createdAt
    lastSeenAt
    expiresAt
  }
`);

interface Props {
  readonly tokens: readonly FragmentType<typeof accessTokens>[];
  readonly onChanged: () => void;
}

/** The access tokens of the reader's programs: made, listed and ended. */
export const AccessTokens = ({ tokens: from, onChanged }: Props) => {
  const { t } = useTranslation('account');
  const format = useFormat();
  const now = useNow();
  const { data: tokens } = useSuspenseFragment({ fragment: accessTokens, from: [...from] });
  const [end, { loading }] = useMutation(endSessionMutation);
  const [asked, setAsked] = useState<{ id: string; name: string } | undefined>(undefined);
  const endOne = async (id: string) => {
    const answer = await end({ variables: { id } }).catch(() => undefined);
    toast(t(answer?.data ? 'tokenEnded' : 'notEnded'));
    setAsked(undefined);
    onChanged();
  };
  return (
    <>
      <p className="muted">{t('tokensLead')}</p>
      <Table
        caption={t('tokens')}
        captionHidden
        rows={tokens}
        rowKey={({ id }) => id}
        empty={<p>{t('noTokens')}</p>}
        columns={[
          { id: 'name', heading: t('tokenName'), main: true, cell: ({ name }) => name },
          { id: 'made', heading: t('made'), cell: ({ createdAt }) => format.date(createdAt) },
          { id: 'used', heading: t('lastUsed'), cell: ({ createdAt, lastSeenAt }) => (createdAt === lastSeenAt ? t('never') : format.relative(lastSeenAt, now)) },
          { id: 'until', heading: t('worksUntil'), cell: ({ expiresAt }) => format.date(expiresAt) },
          {
            id: 'end', heading: t('end'),
            cell: ({ id, name }) => (
              <Button kind="quiet" aria-label={t('endToken', { name: name ?? '' })} onClick={() => setAsked({ id, name: name ?? '' })}>
                {t('end')}
              </Button>
            ),
          },
        ]}
      />
      <NewAccessToken onMade={onChanged} />
      {asked && (
        <ConfirmDialog open deed={t('endToken', { name: asked.name })} busy={loading} onConfirm={() => void endOne(asked.id)} onCancel={() => setAsked(undefined)}>
          <p>{t('endTokenText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
