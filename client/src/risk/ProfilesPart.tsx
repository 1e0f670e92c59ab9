import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { RiskProfileAction } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { profileSigns } from './risk-signs';

const profilesQuery = graphql(`
  query RiskProfiles($id: ID!) {
    operation(id: $id) {
      id
      viewerCanDraftRiskProfile
      riskProfiles {
        id
        title
        profileState: state
        version
        nextActions
        weights {
          code
          points
        }
        agency {
          id
          shortName
        }
      }
    }
  }
`);

const stepMutation = graphql(`
  mutation StepRiskProfile($operationId: ID!, $id: ID!, $action: RiskProfileAction!, $version: Int!) {
    answer: stepRiskProfile(operationId: $operationId, id: $id, action: $action, version: $version) {
      ... on RiskProfile {
        id
        profileState: state
        version
        nextActions
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

/** The profiles of an operation, and what may be done with each. */
export const ProfilesPart = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['risk', 'vocabulary']);
  const { say } = useRefusals();
  const format = useFormat();
  const { data, error, refetch } = useQuery(profilesQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const [step, { loading }] = useMutation(stepMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const operation = data?.operation;
  if (!operation) return error ? <ErrorNote title={t('failed')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} /> : <Skeleton lines={6} />;
  const go = (id: string, action: RiskProfileAction, version: number) => take(step({ variables: { operationId, id, action, version } }).then(({ data: answered }) => answered?.answer));
  const at = `/operations/${operationId}/risk/profiles`;
  return (
    <Section title={t('profiles.title')} aside={operation.viewerCanDraftRiskProfile && <Link className="button" data-kind="primary" href={`${at}/new`}>{t('profiles.new')}</Link>}>
      {(hasFailed || refusals.length > 0) && <ErrorNote title={t('profile.notKept')} todo={refusals.map(say).join(' ')} />}
      <Table
        caption={t('profiles.title')}
        captionHidden
        rows={operation.riskProfiles}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('profiles.none')} />}
        columns={[
          { id: 'name', heading: t('profiles.name'), main: true, cell: ({ id, title }) => <Link href={`${at}/${id}`}>{title}</Link> },
          { id: 'state', heading: t('profiles.state'), cell: ({ profileState }) => <Sign {...profileSigns[profileState]}>{t(`vocabulary:riskProfileState.${profileState}`)}</Sign> },
          { id: 'indicators', heading: t('profiles.indicators'), number: true, cell: ({ weights }) => format.number(weights.length) },
          { id: 'version', heading: t('profiles.version'), number: true, cell: ({ version }) => String(version) },
          { id: 'agency', heading: t('profiles.agency'), cell: ({ agency }) => agency.shortName },
          {
            id: 'steps',
            heading: t('profiles.steps'),
            cell: ({ id, version, nextActions, title }) => (
              <span className="row">
                {nextActions.map((action) => (
                  <Button key={action} busy={loading} aria-label={`${t(`profiles.action.${action}`)}: ${title}`} onClick={() => void go(id, action, version)}>
                    {t(`profiles.action.${action}`)}
                  </Button>
                ))}
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
};
