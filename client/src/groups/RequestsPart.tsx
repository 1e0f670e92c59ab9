import { useQuery } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { IntroductionRequestsQuery } from '../graphql/graphql';
import { IntroductionList } from '../introductions/IntroductionList';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import '../messages/messages.css';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { StatusBadge } from '../ui/StatusBadge';
import { toast } from '../ui/toasts';
import { AnswerRequestDialog } from './AnswerRequestDialog';
import { AskDialog } from './AskDialog';
import { DeedNote } from './DeedNote';
import { GroupPlaces } from './GroupPlaces';
import { useRequestVerbs } from './use-request-verbs';

const requestsQuery = graphql(`
  query IntroductionRequests($id: ID!) {
    operation(id: $id) {
      id
      viewerCanInGroup {
        ask
      }
      members {
        id
        person {
          id
          name
        }
        agency {
          id
          shortName
          country
        }
      }
      introductionRequests {
        id
        country
        topic
        reason
        language
        requestState: state
        answer
        answerLanguage
        askedAt
        viewerCanAnswer
        viewerCanTakeBack
        askedBy {
          id
          name
        }
        agency {
          id
          shortName
        }
        answeredBy {
          id
          name
        }
        introduction {
          id
          second {
            id
            name
          }
        }
      }
    }
  }
`);

type Request = NonNullable<IntroductionRequestsQuery['operation']>['introductionRequests'][number];

/** Introductions between a member and a national administration: asked, answered, recorded. */
export const RequestsPart = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('groups');
  const [isAsking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<Request>();
  const { data, loading, refetch } = useQuery(requestsQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const readAnew = () => void refetch();
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event }) => event?.subjectType === 'IntroductionRequest' && again());
  const verbs = useRequestVerbs(operationId, readAnew);
  const operation = data?.operation;
  return (
    <Page
      title={t('requests.title')}
      lead={t('requests.lead')}
      actions={
        operation?.viewerCanInGroup.ask && (
          <Button kind="primary" onClick={() => setAsking(true)}>
            {t('requests.ask')}
          </Button>
        )
      }
    >
      <GroupPlaces operationId={operationId} />
      <DeedNote refusals={verbs.refusals} hasFailed={verbs.hasFailed} />
      {!operation && loading && <Skeleton lines={6} />}
      {operation && operation.introductionRequests.length === 0 && <EmptyState title={t('requests.none')}>{t('requests.noneTodo')}</EmptyState>}
      {operation && operation.introductionRequests.length > 0 && (
        <ul className="group-list" aria-label={t('requests.title')}>
          {operation.introductionRequests.map((request) => (
            <RequestLine key={request.id} request={request} onAnswer={() => setAnswering(request)} onTakeBack={() => void verbs.takeBack(request.id).then((done) => done && toast(t('requests.takenBack')))} busy={verbs.busy} />
          ))}
        </ul>
      )}
      <Suspense fallback={null}>
        <IntroductionList operationId={operationId} />
      </Suspense>
      {isAsking && <AskDialog operationId={operationId} again={readAnew} onClose={() => setAsking(false)} />}
      {answering && operation && <AnswerRequestDialog operationId={operationId} request={answering} members={operation.members} again={readAnew} onClose={() => setAnswering(undefined)} />}
    </Page>
  );
};

interface LineProps {
  readonly request: Request;
  readonly onAnswer: () => void;
  readonly onTakeBack: () => void;
  readonly busy: boolean;
}

const RequestLine = ({ request, onAnswer, onTakeBack, busy }: LineProps) => {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const now = useNow();
  const { country, topic, reason, language, askedBy, agency, askedAt, answer, answerLanguage, answeredBy, introduction } = request;
  return (
    <li>
      <div>
        <strong>{format.country(country)}</strong>: <span lang={language}>{topic}</span>
        <p lang={language}>{reason}</p>
        <p className="muted small">
          {askedBy.name}, {agency.shortName} · <time dateTime={askedAt} title={format.moment(askedAt)}>{format.relative(askedAt, now)}</time>
        </p>
        {answer && (
          <p>
            <strong>{answeredBy?.name}</strong>: <span lang={answerLanguage ?? undefined}>{answer}</span>
            {introduction && ` ${t('requests.introducedTo', { name: introduction.second.name })}`}
          </p>
        )}
      </div>
      <div className="row">
        <StatusBadge kind="introductionRequestState" state={request.requestState} />
        {request.viewerCanAnswer && <Button onClick={onAnswer}>{t('requests.answer')}</Button>}
        {request.viewerCanTakeBack && (
          <Button kind="quiet" busy={busy} onClick={onTakeBack}>
            {t('requests.takeBack')}
          </Button>
        )}
      </div>
    </li>
  );
};
