import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { Eyes } from '../handling/eyes';
import { OtherEyes } from '../handling/OtherEyes';
import { Released, Seen, Unseen } from '../handling/Released';
import { reportOf, useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { EmptyState } from '../ui/EmptyState';
import { SeizureCase } from './SeizureCase';

const seizurePageQuery = graphql(`
  query SeizurePage($operationId: ID!, $id: ID!, $seenAs: SeenAsInput) {
    seizure(operationId: $operationId, id: $id, seenAs: $seenAs) {
      id
      ...SeizurePage_seizure
    }
  }
`);

/** What happened, who says so, and what the reader may do with it. */
export const SeizurePage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('handling');
  const { seizureId = '' } = useParams();
  const back = (
    <Link className="button" href={`/operations/${operationId}/seizures`}>
      {t('gone.seizures')}
    </Link>
  );
  return (
    <Released key={seizureId} id={seizureId} back={back}>
      <OtherEyes>{(look, eyes) => <OpenSeizure operationId={operationId} id={seizureId} onLook={look} eyes={eyes} />}</OtherEyes>
    </Released>
  );
};

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly onLook: (eyes: Eyes) => void;
  readonly eyes?: Eyes | undefined;
}

const OpenSeizure = ({ operationId, id, onLook, eyes }: Props) => {
  const { t } = useTranslation(['seizures', 'handling']);
  const seenAs = eyes ? { agencyId: eyes.agencyId, role: eyes.role } : undefined;
  const { data, refetch } = useSuspenseQuery(seizurePageQuery, { variables: { operationId, id, ...(seenAs ? { seenAs } : {}) }, fetchPolicy: 'cache-and-network' });
  // In a transition, so that what is being read, or a dialog over it, stays until the answer is there.
  const readAnew = () => startTransition(() => void refetch());
  const again = useCoalesced(readAnew);
  // A file that is marked comes or goes by itself; which report it belongs to is not told.
  useLiveFrames((frame) => (reportOf(frame) === id || frame.event?.subjectType === 'File') && again());
  if (!data.seizure) return eyes ? <EmptyState title={t('handling:eyes.nothing')}>{t('handling:eyes.nothingWhat')}</EmptyState> : <Unseen otherwise={<EmptyState title={t('seizures:page.missing')} />} />;
  return (
    <>
      <Seen />
      <SeizureCase operationId={operationId} seizure={data.seizure} again={readAnew} onLook={onLook} eyes={eyes} />
    </>
  );
};
