import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { ComboBox } from '../ui/ComboBox';
import type { GroupProps } from './group-props';

const targetsToLink = graphql(`
  query TargetsToLink($id: ID!) {
    operation(id: $id) {
      id
      targets(first: 100) {
        items {
          id
          reference
          title
          containerNumbers
        }
      }
    }
  }
`);

/** The target that the seizure came of, found by its reference, its title or a container. */
export const TargetGroup = ({ draft, change, problem, operationId }: GroupProps) => {
  const { t } = useTranslation('seizures');
  const { data, loading } = useQuery(targetsToLink, { variables: { id: operationId } });
  const items = (data?.operation?.targets.items ?? []).map(({ id, reference, title, containerNumbers }) => ({
    id, code: reference, title, keywords: containerNumbers.join(' '),
  }));
  return <ComboBox label={t('field.targetId')} items={items} searching={loading} value={draft.targetId} onChange={(targetId) => change({ targetId })} error={problem('targetId')} />;
};
