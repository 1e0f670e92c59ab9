import { useQuery } from '@apollo/client/react';
import { startingProfile } from '@muster/shared/risk/profile';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page, Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { ProfileEditor } from './ProfileEditor';
import { draftOf } from './profile-draft';
import './risk.css';

const profileQuery = graphql(`
  query OneRiskProfile($id: ID!) {
    operation(id: $id) {
      id
      viewerCanDraftRiskProfile
      riskProfiles {
        id
        title
        note
        high
        medium
        version
        viewerCanChange
        weights {
          code
          points
        }
        versions {
          version
          versionState: state
          high
          medium
          changedAt
          changedBy {
            id
            name
          }
        }
      }
    }
  }
`);

/** One profile, or a new one: its indicators with their points, its thresholds, its versions, and what it would have fired on. */
export const ProfilePage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['risk', 'vocabulary']);
  const format = useFormat();
  const { profileId = '' } = useParams();
  const { data, error, refetch } = useQuery(profileQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const operation = data?.operation;
  if (!operation) return error ? <ErrorNote title={t('failed')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} /> : <Skeleton lines={8} />;
  const profile = operation.riskProfiles.find(({ id }) => id === profileId);
  const at = `/operations/${operationId}/risk/profiles`;
  const all = <Link className="button" href={at}>{t('places.profiles')}</Link>;
  if (!profile && profileId !== 'new') return <EmptyState title={t('profile.missing')} action={all} />;
  return (
    <Page title={profile?.title ?? t('profile.newTitle')} actions={all}>
      <ProfileEditor
        key={`${profileId} ${profile?.version ?? 0}`}
        operationId={operationId}
        profile={profile}
        begun={draftOf(profile ?? { ...startingProfile, title: '' })}
        mayChange={profile ? profile.viewerCanChange : operation.viewerCanDraftRiskProfile}
      />
      {profile && (
        <Section title={t('profile.versions')}>
          <ul>
            {profile.versions.map(({ version, versionState, high, medium, changedAt, changedBy }) => (
              <li key={version}>{t('profile.versionLine', { version, state: t(`vocabulary:riskProfileState.${versionState}`), name: changedBy.name, when: format.moment(changedAt), high, medium })}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
};
