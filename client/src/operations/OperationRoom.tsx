import { useSuspenseQuery } from '@apollo/client/react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { OperationLive, useFreshness } from '../live/operation-live';
import { FrameTools } from '../session/FrameTools';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Freshness } from '../ui/Freshness';
import { PageLayout } from '../ui/PageLayout';
import { useShortcut } from '../ui/shortcuts';
import { Skeleton } from '../ui/Skeleton';
import { toast } from '../ui/toasts';
import './operations.css';
import { RoomNotice } from './RoomNotice';

// With its dialogs it is of use to those who have not answered yet, and to nobody else.
const InvitedPage = lazy(async () => ({ default: (await import('./InvitedPage')).InvitedPage }));

// Of use to those who practise alone.
const PracticeCoach = lazy(async () => ({ default: (await import('../training/PracticeCoach')).PracticeCoach }));

const operationRoomQuery = graphql(`
  query OperationRoom($id: ID!) {
    operation(id: $id) {
      id
      name
      state
      kind
      isExercise
      viewerRole
      viewerCan {
        report
      }
      myParticipation {
        id
        state
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
  useShortcut('n', t('report'), () => operation?.viewerCan.report && go(`/operations/${operationId}/report`));
  if (operation && !operation.viewerRole && operation.myParticipation?.state === 'INVITED') return <InvitedPage operationId={operationId} />;
  if (!operation?.viewerRole) {
    return (
      <AppFrame>
        <EmptyState title={t('missing')}>{t('missingTodo')}</EmptyState>
      </AppFrame>
    );
  }
  const at = `/operations/${operationId}`;
  const place = (path: string, label: string) => ({ href: `${at}/${path}`, label, under: `${at}/${path}` });
  const nav = [
    { href: at, label: t('overview') },
    ...(operation.viewerCan.report ? [place('report', t('report'))] : []),
    place('seizures', t('seizures')),
    place('take-backs', t('takeBacks')),
    place('targets', t('targets')),
    place('risk', t('risk')),
    place('messages', t('messages')),
    place('situation', t('situation')),
    place('products', t('products')),
    ...(operation.kind === 'STANDING' ? [place('group', t('group'))] : []),
    place('map', t('map')),
    place('participants', t('participants')),
    place('timeline', t('timeline')),
    place('plan', t('plan.title')),
    place('wall', t('wall')),
  ];
  const leave = () => {
    toast(t('ended'));
    go('/operations');
  };
  return (
    <OperationLive operationId={operationId} onEnded={leave}>
      <PageLayout
        nav={nav}
        context={operation.name}
        tools={
          <FrameTools>
            <LiveFreshness />
          </FrameTools>
        }
      >
        <RoomNotice isExercise={operation.isExercise} state={operation.state} />
        {operation.isExercise && (
          <Suspense fallback={null}>
            <PracticeCoach operationId={operationId} />
          </Suspense>
        )}
        <Suspense fallback={<Skeleton lines={8} />}>{children}</Suspense>
      </PageLayout>
    </OperationLive>
  );
};

const LiveFreshness = () => <Freshness state={useFreshness()} />;
