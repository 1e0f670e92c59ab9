import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { RetentionSection_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';
import { ProposePurge } from './ProposePurge';
import { PurgeList } from './PurgeList';
import { SetRetention } from './SetRetention';

export const retentionSection = graphql(`
  fragment RetentionSection_operation on Operation {
    id
    name
    retention {
      id
      endedAt
      keptUntil
      isHeld
      months
      isOwn
      reason
      reasonLanguage
      viewerMayChange
      proposalBlockedBy
      purges {
        id
        ...PurgeList_purge
      }
      ...SetRetention_retention
    }
  }
`);

interface Props {
  readonly operation: FragmentType<typeof RetentionSection_OperationFragmentDoc>;
  /** Reads the page anew, once something was proposed or decided. */
  readonly onDone: () => void;
}

/** How long the operation's data is kept, what holds it, and its purge. */
export const RetentionSection = ({ operation, onDone }: Props) => {
  const { t } = useTranslation('retention');
  const format = useFormat();
  const words = useRefusals();
  const { data } = useSuspenseFragment({ fragment: retentionSection, fragmentName: 'RetentionSection_operation', from: operation });
  const { retention } = data;
  const until = retention.keptUntil ? format.date(retention.keptUntil, 'UTC') : t('whileItGoesOn');
  return (
    <Section title={t('title')} aside={retention.viewerMayChange && <SetRetention retention={retention} />}>
      <dl className="plan-facts">
        <dt>{t('period')}</dt>
        <dd>
          {t('months', { count: retention.months })} <span className="muted">{retention.isOwn ? t('own') : t('ofCategory')}</span>
        </dd>
        <dt>{t('keptUntil')}</dt>
        <dd>{until}</dd>
        {retention.isHeld && (
          <>
            <dt>{t('hold')}</dt>
            <dd>
              <Sign shape="pause" tone="amber">
                {t('held')}
              </Sign>
            </dd>
          </>
        )}
        {retention.reason && (
          <>
            <dt>{t('why')}</dt>
            <dd lang={retention.reasonLanguage ?? undefined}>{retention.reason}</dd>
          </>
        )}
      </dl>
      <PurgeList purges={retention.purges} onDone={onDone} />
      {retention.viewerMayChange &&
        (retention.proposalBlockedBy ? (
          <p className="muted small">{t('notYet', { why: words.rule(retention.proposalBlockedBy, t('blocked')) })}</p>
        ) : (
          <ProposePurge operationId={data.id} name={data.name} onDone={onDone} />
        ))}
    </Section>
  );
};
