import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames, type LiveFrame } from '../live/operation-live';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { markVisit } from './last-visit';

const sinceQuery = graphql(`
  query SinceLastVisit($id: ID!) {
    operation(id: $id) {
      id
      feed(first: 100) {
        items {
          id
          kind
          at
          actor {
            id
          }
        }
      }
    }
  }
`);

const counted = {
  reports: ['SeizureReported', 'SeizuresImported'],
  validated: ['SeizureValidated'],
  sentBack: ['SeizureSentBack'],
  targets: ['TargetNominated'],
  controls: ['TargetControlled'],
  joined: ['InvitationAccepted'],
  introductions: ['MembersIntroduced'],
  steps: ['OperationStepped', 'OperationPlanChanged'],
} as const;

type Heard = Pick<NonNullable<LiveFrame['event']>, 'id' | 'kind' | 'at' | 'actor'>;

/** Beyond as many one no longer counts. */
const mostHeard = 200;

/** What others did since the reader was last in this operation, in one line. */
export const SinceLastVisit = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const [since] = useState(() => markVisit(operationId, Date.now()));
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && markVisit(operationId, Date.now()), 60_000);
    return () => clearInterval(timer);
  }, [operationId]);
  if (!since) return null;
  return (
    <p className="since">
      <span className="muted">{t('since.title', { when: format.moment(since) })}</span>{' '}
      <Suspense fallback={null}>
        <News operationId={operationId} since={since} />
      </Suspense>
    </p>
  );
};

const News = ({ operationId, since }: { readonly operationId: string; readonly since: string }) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const { person } = useSession();
  const { data } = useSuspenseQuery(sinceQuery, { variables: { id: operationId }, fetchPolicy: 'no-cache' });
  // The list grows with each frame; what is counted here need not be read again for it.
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  useLiveFrames(({ event }) => event && setHeard((known) => [...known, event].slice(-mostHeard)));
  const news = [...(data.operation?.feed.items ?? []), ...heard].filter(({ at, actor }) => at > since && actor?.id !== person.id);
  const words = (Object.keys(counted) as (keyof typeof counted)[]).flatMap((what) => {
    const count = news.filter(({ kind }) => counted[what].some((each) => each === kind)).length;
    return count > 0 ? [t(`since.${what}`, { count })] : [];
  });
  return words.length > 0 ? <Link href={`/operations/${operationId}/timeline`}>{format.list(words)}</Link> : t('since.nothing');
};
