import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../charts/Timeline';
import { graphql } from '../graphql/gql';
import type { OperationHistory_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { stateSigns } from '../ui/state-signs';

/** Every version of an operation. */
export const operationHistory = graphql(`
  fragment OperationHistory_operation on Operation {
    id
    history {
      id
      action
      to
      changed
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

/** How the operation came to be what it is: each step and each change of the plan, who made it and why. */
export const OperationHistory = ({ operation }: { readonly operation: FragmentType<typeof OperationHistory_OperationFragmentDoc> }) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: operationHistory, from: operation });
  if (data.history.length === 0) return null;
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
              {version.changed.length > 0 && <p>{format.list(version.changed.map((field) => t(`history.field.${field}` as ParseKeys<'operations'>, { defaultValue: field }) as string))}</p>}
              {version.reason && <blockquote lang={version.reasonLanguage ?? undefined}>{version.reason}</blockquote>}
            </>
          ),
          by: version.changedBy ? `${version.changedBy.name}, ${version.changedBy.agency.shortName}` : undefined,
        }))}
      />
    </Section>
  );
};
