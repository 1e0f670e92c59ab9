import { useQuery } from '@apollo/client/react';
import type { PracticeStepKey } from '@muster/shared/training/practice-steps';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { Sign } from '../ui/StatusBadge';
import './training.css';

const coachQuery = graphql(`
  query PracticeCoach($id: ID!) {
    operation(id: $id) {
      id
      practice {
        messageId
        targetId
        steps {
          key
          isDone
        }
      }
    }
  }
`);

/** Says the next step to whoever practises here, on every page of the operation; nothing anywhere else. */
export const PracticeCoach = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('training');
  const format = useFormat();
  const { data, refetch } = useQuery(coachQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch(), 500);
  useLiveFrames(({ event }) => event && again());
  const practice = data?.operation?.practice;
  if (!practice) return null;
  const at = `/operations/${operationId}`;
  const places: Readonly<Record<PracticeStepKey, string>> = {
    ACKNOWLEDGE: `${at}/messages/${practice.messageId}`,
    CONTROL: `${at}/targets/${practice.targetId}/control`,
    REPORT: `${at}/report?target=${practice.targetId}`,
    WARN: `${at}/messages/new`,
  };
  const next = practice.steps.find(({ isDone }) => !isDone);
  const done = practice.steps.filter(({ isDone }) => isDone).length;
  return (
    <aside className="practice-coach no-print" aria-labelledby="practice-coach">
      <h2 id="practice-coach">
        {t('practice.coach')} <span className="muted">{t('practice.done', { done: format.number(done), all: format.number(practice.steps.length) })}</span>
      </h2>
      <div role="status">
        {next ? (
          <p>
            {t(`practice.step.${next.key}.how`)}{' '}
            <Link href={places[next.key]} className="link">
              {t(`practice.step.${next.key}.go`)}
            </Link>
          </p>
        ) : (
          <p>
            {t('practice.over')}{' '}
            <Link href="/training" className="link">
              {t('practice.back')}
            </Link>
          </p>
        )}
      </div>
      <ol className="practice-steps">
        {practice.steps.map(({ key, isDone }) => (
          <li key={key} aria-current={key === next?.key ? 'step' : undefined}>
            <Sign shape={isDone ? 'check' : key === next?.key ? 'half' : 'ring'} tone={isDone ? 'green' : key === next?.key ? 'blue' : 'neutral'}>
              {t(`practice.step.${key}.name`)}
            </Sign>
          </li>
        ))}
      </ol>
    </aside>
  );
};
