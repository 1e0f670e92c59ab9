import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SecondFactorRole } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Skeleton } from '../ui/Skeleton';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { toast } from '../ui/toasts';

const adminFactorRules = graphql(`
  query AdminFactorRules {
    secondFactorRules {
      id
      isRequired
      changedAt
      changedBy {
        id
        name
      }
    }
  }
`);

const setSecondFactorRule = graphql(`
  mutation SetSecondFactorRule($role: SecondFactorRole!, $isRequired: Boolean!) {
    setSecondFactorRule(role: $role, isRequired: $isRequired) {
      ... on SecondFactorRule {
        id
        isRequired
        changedAt
        changedBy {
          id
          name
        }
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

/** Which roles demand a second factor, and the way to change it. */
export const AdminFactors = () => {
  const { t } = useTranslation(['admin', 'vocabulary']);
  const format = useFormat();
  const refusals = useRefusals();
  const { data, error } = useQuery(adminFactorRules, { fetchPolicy: 'cache-and-network' });
  const [set, { loading }] = useMutation(setSecondFactorRule);
  const roleName = (role: string): string => (role === 'ADMINISTRATOR' ? t('administrator') : role === 'LEAD' ? t('answersFor') : t(`vocabulary:operationRole.${role as Exclude<SecondFactorRole, 'ADMINISTRATOR' | 'LEAD'>}`));
  const change = async (role: string, isRequired: boolean) => {
    const changed = (await set({ variables: { role: role as SecondFactorRole, isRequired } }).catch(() => undefined))?.data?.setSecondFactorRule;
    toast(changed?.__typename === 'SecondFactorRule' ? t('changed') : changed ? changed.refusals.map(refusals.say).join(' ') : t('failed'));
  };
  if (error && !data) return <ErrorNote title={t('failed')} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <div className="stack">
      <p>{t('factorsLead')}</p>
      <Table
        caption={t('factors')}
        captionHidden
        rows={data.secondFactorRules}
        rowKey={({ id }) => id}
        columns={[
          { id: 'role', heading: t('part'), main: true, cell: ({ id }) => roleName(id) },
          {
            id: 'state', heading: t('factor'),
            cell: ({ isRequired }) => <Sign shape={isRequired ? 'disc' : 'ring'} tone={isRequired ? 'green' : 'neutral'}>{t(isRequired ? 'factorRequired' : 'factorFree')}</Sign>,
          },
          { id: 'changed', heading: t('changedLast'), cell: ({ changedAt, changedBy }) => (changedAt ? `${format.date(changedAt)}, ${changedBy?.name ?? ''}` : t('never')) },
          {
            id: 'deed', heading: t('deed'),
            cell: ({ id, isRequired }) => (
              <Button kind="quiet" busy={loading} aria-label={t(isRequired ? 'freeOf' : 'requireOf', { role: roleName(id) })} onClick={() => void change(id, !isRequired)}>
                {t(isRequired ? 'free' : 'require')}
              </Button>
            ),
          },
        ]}
      />
    </div>
  );
};
