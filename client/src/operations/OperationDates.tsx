import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { OperationDates_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { StatusBadge } from '../ui/StatusBadge';

/** What the line under an operation's name says. */
export const operationDates = graphql(`
  fragment OperationDates_operation on Operation {
    id
    code
    kind
    state
    startsOn
    endsOn
    leadAgency {
      id
      shortName
    }
  }
`);

const oneDay = 86_400_000;

interface Props {
  readonly operation: FragmentType<typeof OperationDates_OperationFragmentDoc>;
  readonly now: number;
}

/** Code, state, who leads, and where in its days the operation is. */
export const OperationDates = ({ operation, now }: Props) => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: operationDates, from: operation });
  const { startsOn, endsOn } = data;
  const today = new Date(now).toISOString().slice(0, 10);
  const dayCount = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / oneDay) + 1;
  const runs = data.state === 'ACTIVE' && startsOn && endsOn && startsOn <= today && today <= endsOn;
  return (
    <span className="facts">
      <StatusBadge kind="operationState" state={data.state} />
      <bdi className="code">{data.code}</bdi>
      {data.kind === 'STANDING' && <span>{t('vocabulary:operationKind.STANDING')}</span>}
      <span>{t('operations:ledBy', { agency: data.leadAgency.shortName })}</span>
      {startsOn && <span>{endsOn ? t('operations:fromTo', { from: format.date(startsOn, 'UTC'), to: format.date(endsOn, 'UTC') }) : t('operations:since.day', { from: format.date(startsOn, 'UTC') })}</span>}
      {runs && <span>{t('operations:dayOf', { day: format.number(dayCount(startsOn, today)), days: format.number(dayCount(startsOn, endsOn)) })}</span>}
    </span>
  );
};
