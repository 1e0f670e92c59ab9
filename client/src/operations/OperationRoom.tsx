import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { OperationLive, useFreshness } from '../live/operation-live';
import { AccountMenu } from '../session/AccountMenu';
import { EmptyState } from '../ui/EmptyState';
import { Freshness } from '../ui/Freshness';
import { PageLayout } from '../ui/PageLayout';

const operationRoomQuery = graphql(`
  query OperationRoom($id: ID!) {
    operation(id: $id) {
      id
      name
      state
      isExercise
      viewerRole
      viewerCan {
        report
      }
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly children: ReactNode;
}

/** The frame of an operation's pages: its places, its live line, and how fresh they are. */
export const OperationRoom = ({ operationId, children }: Props) => {
  const { t } = useTranslation('operations');
  const [, go] = useLocation();
  const { data } = useSuspenseQuery(operationRoomQuery, { variables: { id: operationId } });
  const { operation } = data;
  if (!operation?.viewerRole) return <EmptyState title={t('missing')} />;
  const at = `/operations/${operationId}`;
  const nav = [
    { href: at, label: t('overview') },
    ...(operation.viewerCan.report ? [{ href: `${at}/report`, label: t('report') }] : []),
    { href: `${at}/wall`, label: t('wall') },
  ];
  return (
    <OperationLive operationId={operationId} onEnded={() => go('/operations')}>
      <PageLayout
        nav={nav}
        context={operation.name}
        tools={
          <>
            <LiveFreshness />
            <AccountMenu />
          </>
        }
      >
        {children}
      </PageLayout>
    </OperationLive>
  );
};

const LiveFreshness = () => <Freshness state={useFreshness()} />;
