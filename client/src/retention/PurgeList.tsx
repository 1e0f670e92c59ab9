import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { PurgeList_PurgeFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import type { StateSign } from '../ui/state-signs';
import { Sign } from '../ui/StatusBadge';
import { DecidePurge } from './DecidePurge';
import { PurgeCounts } from './PurgeCounts';
import './retention.css';

export const purgeListPurge = graphql(`
  fragment PurgeList_purge on Purge {
    id
    operationId
    operationCode
    state
    reason
    reasonLanguage
    proposedAt
    proposedBy {
      id
      name
    }
    decidedAt
    decidedBy {
      id
      name
    }
    counts {
      kind
      count
      bytes
    }
    certificateUrl
    viewerMayApprove
    viewerMayRefuse
  }
`);

const signs: Readonly<Record<'PROPOSED' | 'REFUSED' | 'DONE', StateSign>> = {
  PROPOSED: { shape: 'half', tone: 'amber' },
  REFUSED: { shape: 'cross', tone: 'neutral' },
  DONE: { shape: 'check', tone: 'blue' },
};

interface Props {
  readonly purges: FragmentType<typeof PurgeList_PurgeFragmentDoc>[];
  readonly onDone: () => void;
}

/** Purges that were proposed, each with what it takes, who decided, and its certificate. */
export const PurgeList = ({ purges, onDone }: Props) => {
  const { t } = useTranslation('retention');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: purgeListPurge, from: purges });
  if (data.length === 0) return null;
  return (
    <ul className="purges">
      {data.map((purge) => (
        <li key={purge.id}>
          <p className="row">
            <Sign {...signs[purge.state]}>{t(`state.${purge.state}`)}</Sign>
            <bdi className="code mono">{purge.operationCode}</bdi>
          </p>
          <p lang={purge.reasonLanguage}>{purge.reason}</p>
          <p className="muted small">{t('proposedBy', { name: purge.proposedBy.name, at: format.moment(purge.proposedAt) })}</p>
          {purge.decidedBy && purge.decidedAt && (
            <p className="muted small">{t(purge.state === 'DONE' ? 'approvedBy' : 'refusedBy', { name: purge.decidedBy.name, at: format.moment(purge.decidedAt) })}</p>
          )}
          {purge.state !== 'REFUSED' && (
            <details>
              <summary>{t('counted')}</summary>
              <PurgeCounts caption={t('counted')} counts={purge.counts} />
            </details>
          )}
          {purge.certificateUrl && (
            <a className="link" href={purge.certificateUrl} download>
              {t('certificate')}
            </a>
          )}
          {(purge.viewerMayApprove || purge.viewerMayRefuse) && <DecidePurge purge={purge} onDone={onDone} />}
        </li>
      ))}
    </ul>
  );
};
