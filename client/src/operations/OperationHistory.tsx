import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../charts/Timeline';
import { graphql } from '../graphql/gql';
import type { OperationHistory_OperationFragmentDoc } from '../graphql/graphql';
import { ChangedFields } from '../ui/ChangedFields';
import { contentOfVersion } from '../seizures/compare-content';
import '../seizures/seizures.css';
import { Section } from '../ui/Page';
import { stateSigns } from '../ui/state-signs';
import { usePlanChanges } from './use-plan-changes';

/** Every version of an operation. */
export const operationHistory = graphql(`
  fragment OperationHistory_operation on Operation {
    id
    participations {
      id
      agency {
        id
        shortName
      }
    }
    history {
      id
      action
      to
      changed
      body
      reason
      reasonLanguage
      changedAt
      changedBy {
        id
        name
        agency {
          id
          shortName
        }
      }
    }
  }
`);

/** How the operation came to be what it is: each step and each change of the plan with what stood there before, who made it and why. */
export const OperationHistory = ({ operation }: { readonly operation: FragmentType<typeof OperationHistory_OperationFragmentDoc> }) => {
  const { t } = useTranslation('operations');
  const { data } = useSuspenseFragment({ fragment: operationHistory, from: operation });
  const names = useMemo(() => new Map(data.participations.map(({ agency }) => [agency.id, agency.shortName])), [data.participations]);
  const changesBetween = usePlanChanges(names);
  if (data.history.length === 0) return null;
  const changesOf = ({ id, changed, body }: (typeof data.history)[number]) => {
    const before = data.history[data.history.findIndex((version) => version.id === id) + 1];
    return changesBetween(changed, before ? contentOfVersion(before.body) : {}, contentOfVersion(body));
  };
  return (
    <Section title={t('history.title')}>
      <Timeline
        label={t('history.title')}
        events={data.history.map((version) => ({
          id: version.id,
          at: version.changedAt,
          ...stateSigns.operationState[version.to],
          title: t(`history.${version.action}`),
          body: (
            <>
              {version.changed.includes('previousId') && <p>{t('history.field.previousId')}</p>}
              {version.changed.length > 0 && <ChangedFields changes={changesOf(version)} beforeWords={t('history.before')} afterWords={t('history.after')} />}
              {version.reason && <blockquote lang={version.reasonLanguage ?? undefined}>{version.reason}</blockquote>}
            </>
          ),
          by: version.changedBy ? `${version.changedBy.name}, ${version.changedBy.agency.shortName}` : undefined,
        }))}
      />
    </Section>
  );
};
