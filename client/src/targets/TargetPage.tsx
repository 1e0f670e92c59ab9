import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { Eyes } from '../handling/eyes';
import { OtherEyes } from '../handling/OtherEyes';
import { Released, Seen, Unseen } from '../handling/Released';
import { targetOf, useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { EmptyState } from '../ui/EmptyState';
import { TargetCase } from './TargetCase';

const targetPageQuery = graphql(`
  query TargetPage($operationId: ID!, $id: ID!, $seenAs: SeenAsInput) {
    target(operationId: $operationId, id: $id, seenAs: $seenAs) {
      id
      ...TargetPage_target
    }
    operation(id: $operationId) {
      id
      viewerCan {
        report
      }
      sendableKinds
      participations {
        id
        participationState: state
        agency {
          id
          name
          shortName
        }
      }
    }
  }
`);

/** A target: what it is, why it is suspected, who acts on it, what the controls found, and what the reader may do. */
export const TargetPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('targets');
  const { targetId = '' } = useParams();
  const back = (
    <Link className="button" href={`/operations/${operationId}/targets`}>
      {t('page.all')}
    </Link>
  );
  return (
    <Released key={targetId} id={targetId} back={back}>
      <OtherEyes>{(look, eyes) => <OpenTarget operationId={operationId} id={targetId} back={back} onLook={look} eyes={eyes} />}</OtherEyes>
    </Released>
  );
};

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly back: ReactNode;
  readonly onLook: (eyes: Eyes) => void;
  readonly eyes?: Eyes | undefined;
}

const OpenTarget = ({ operationId, id, back, onLook, eyes }: Props) => {
  const { t } = useTranslation(['targets', 'handling']);
  const seenAs = eyes ? { agencyId: eyes.agencyId, role: eyes.role } : undefined;
  const { data, refetch } = useSuspenseQuery(targetPageQuery, { variables: { operationId, id, ...(seenAs ? { seenAs } : {}) }, fetchPolicy: 'cache-and-network' });
  // In a transition, so that what is being read, or a dialog over it, stays until the answer is there.
  const readAnew = () => startTransition(() => void refetch());
  const again = useCoalesced(readAnew);
  useLiveFrames((frame) => targetOf(frame) === id && again());
  if (!data.target || !data.operation) return eyes ? <EmptyState title={t('handling:eyes.nothing')}>{t('handling:eyes.nothingWhat')}</EmptyState> : <Unseen otherwise={<EmptyState title={t('targets:page.missing')} action={back} />} />;
  return (
    <>
      <Seen />
      <TargetCase target={data.target} operation={data.operation} again={readAnew} onLook={onLook} eyes={eyes} />
    </>
  );
};
