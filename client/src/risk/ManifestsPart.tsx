import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { manifestSigns } from './risk-signs';
import { SendManifest } from './SendManifest';

const manifestsQuery = graphql(`
  query Manifests($id: ID!) {
    operation(id: $id) {
      id
      viewerCanSendManifest
      riskProfiles {
        id
        title
        profileState: state
      }
      manifests {
        id
        fileName
        manifestState: state
        lineCount
        highCount
        mediumCount
        createdAt
        agency {
          id
          shortName
        }
      }
    }
  }
`);

const pollEvery = 10_000;

/** Manifests that were sent, and a place to send one. */
export const ManifestsPart = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['risk', 'vocabulary']);
  const format = useFormat();
  const { data, error, refetch } = useQuery(manifestsQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network', pollInterval: pollEvery });
  const operation = data?.operation;
  if (!operation) return error ? <ErrorNote title={t('failed')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} /> : <Skeleton lines={6} />;
  return (
    <>
      <Section title={t('send.title')}>
        {operation.viewerCanSendManifest ? <SendManifest operationId={operationId} profiles={operation.riskProfiles.filter(({ profileState }) => profileState === 'IN_USE')} /> : <p className="muted">{t('send.closed')}</p>}
      </Section>
      <Section title={t('list.title')}>
        <Table
          caption={t('list.title')}
          captionHidden
          rows={operation.manifests}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('list.none')} />}
          columns={[
            { id: 'file', heading: t('list.file'), main: true, cell: ({ id, fileName }) => <Link href={`/operations/${operationId}/risk/manifests/${id}`}>{fileName}</Link> },
            { id: 'state', heading: t('list.state'), cell: ({ manifestState }) => <Sign {...manifestSigns[manifestState]}>{t(`vocabulary:manifestState.${manifestState}`)}</Sign> },
            { id: 'lines', heading: t('list.lines'), number: true, cell: ({ lineCount }) => format.number(lineCount) },
            { id: 'high', heading: t('list.high'), number: true, cell: ({ highCount }) => format.number(highCount) },
            { id: 'medium', heading: t('list.medium'), number: true, cell: ({ mediumCount }) => format.number(mediumCount) },
            { id: 'by', heading: t('list.by'), cell: ({ agency }) => agency.shortName },
            { id: 'when', heading: t('list.when'), cell: ({ createdAt }) => format.moment(createdAt) },
          ]}
        />
      </Section>
    </>
  );
};
