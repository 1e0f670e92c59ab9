import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { MySessions_OperationFragment, MySessions_OperationFragmentDoc } from '../graphql/graphql';
import { Section } from '../ui/Page';
import { SessionList } from './SessionList';

/** The sessions of an operation as every list of them shows them. */
export const sessionFacts = graphql(`
  fragment SessionFacts_trainingSession on TrainingSession {
    id
    operationId
    title
    note
    place
    link
    language
    startsAt
    endsAt
    zone
    isCancelled
    version
    course {
      id
    }
  }
`);

export const mySessions = graphql(`
  fragment MySessions_operation on Operation {
    id
    name
    trainingSessions {
      id
      ...SessionFacts_trainingSession @unmask
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof MySessions_OperationFragmentDoc>[];
  readonly now: number;
}

/** Sessions to come of the reader's operations, the next first. */
export const MySessions = ({ operations, now }: Props) => {
  const { t } = useTranslation('training');
  const { data } = useSuspenseFragment({ fragment: mySessions, fragmentName: 'MySessions_operation', from: [...operations] });
  const sessions = (data as readonly MySessions_OperationFragment[])
    .flatMap(({ name, trainingSessions }) => trainingSessions.map((session) => ({ ...session, operation: name })))
    .filter(({ endsAt }) => Date.parse(endsAt) > now)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (sessions.length === 0) return null;
  return (
    <Section title={t('sessions.mine')}>
      <SessionList sessions={sessions} now={now} />
    </Section>
  );
};
