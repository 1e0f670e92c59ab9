import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { riskBands, type RiskBand } from '@muster/shared/risk/profile';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { ProgressBar } from '../ui/ProgressBar';
import { Segmented } from '../ui/Segmented';
import { Skeleton } from '../ui/Skeleton';
import { DiscardManifest } from './DiscardManifest';
import { RankedLines } from './RankedLines';
import './risk.css';

const manifestQuery = graphql(`
  query OneManifest($operationId: ID!, $id: ID!) {
    operation(id: $operationId) {
      id
      viewerCanNominate
    }
    manifest(operationId: $operationId, id: $id) {
      id
      fileName
      manifestState: state
      columns
      mapping
      lineCount
      doneCount
      highCount
      mediumCount
      profileVersion
      isForCoordinators
      askedIndicators
      viewerCanJudge
      viewerCanDiscard
      createdAt
      agency {
        id
        shortName
      }
      uploadedBy {
        id
        name
      }
      profile {
        id
        title
      }
    }
  }
`);

const pollEvery = 1_000;
type Choice = RiskBand | 'EVERY';

/** A manifest: how far it is scored, and its lines by rank. */
export const ManifestPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('risk');
  const format = useFormat();
  const { manifestId = '' } = useParams();
  const [, go] = useLocation();
  const [choice, setChoice] = useState<Choice>('EVERY');
  const { data, error, refetch, startPolling, stopPolling } = useQuery(manifestQuery, { variables: { operationId, id: manifestId }, fetchPolicy: 'cache-and-network' });
  const manifest = data?.manifest;
  const isScoring = manifest?.manifestState === 'SCORING';
  useEffect(() => {
    if (!isScoring) return;
    startPolling(pollEvery);
    return stopPolling;
  }, [isScoring, startPolling, stopPolling]);
  const all = <Link href={`/operations/${operationId}/risk`}>{t('manifest.all')}</Link>;
  if (!manifest) {
    if (error) return <ErrorNote title={t('failed')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} />;
    return data ? <EmptyState title={t('manifest.missing')} action={all} /> : <Skeleton lines={8} />;
  }
  const counts: Record<Choice, number> = { EVERY: manifest.doneCount, HIGH: manifest.highCount, MEDIUM: manifest.mediumCount, LOW: manifest.doneCount - manifest.highCount - manifest.mediumCount };
  const label = (value: Choice) => `${value === 'EVERY' ? t('manifest.every') : t(`band.${value}`)} (${format.number(counts[value])})`;
  const unread = manifest.columns.filter((_column, index) => !manifest.mapping[index]);
  return (
    <Page
      title={manifest.fileName}
      lead={t('manifest.about', { count: format.number(manifest.lineCount), name: manifest.uploadedBy.name, when: format.moment(manifest.createdAt), profile: manifest.profile.title, version: manifest.profileVersion })}
      actions={
        <>
          {manifest.viewerCanDiscard && <DiscardManifest operationId={operationId} id={manifest.id} fileName={manifest.fileName} onDone={() => go(`/operations/${operationId}/risk`)} />}
          <Link className="button" href={`/operations/${operationId}/risk`}>
            {t('manifest.all')}
          </Link>
        </>
      }
    >
      <p className="muted">{t(manifest.isForCoordinators ? 'manifest.forCoordinators' : 'manifest.forAgency', { agency: manifest.agency.shortName })}</p>
      {unread.length > 0 && <p className="muted">{t('manifest.unread', { columns: format.list(unread) })}</p>}
      {isScoring && <ProgressBar label={t('scoring')} done={manifest.doneCount} total={manifest.lineCount} />}
      <Segmented label={t('manifest.filter')} choices={(['EVERY', ...riskBands] as const).map((value) => ({ value, label: label(value) }))} value={choice} onChange={setChoice} />
      <RankedLines key={`${choice} ${manifest.manifestState}`} operationId={operationId} manifestId={manifest.id} band={choice === 'EVERY' ? null : choice} total={counts[choice]} mayNominate={data.operation?.viewerCanNominate ?? false} asked={manifest.viewerCanJudge ? manifest.askedIndicators : []} />
    </Page>
  );
};
