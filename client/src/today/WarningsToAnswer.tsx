import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { WarningsToAnswer_OperationFragment, WarningsToAnswer_OperationFragmentDoc } from '../graphql/graphql';
import { AddresseeClock } from '../messages/AddresseeClock';
import { Section } from '../ui/Page';

/** Warnings that wait for an answer of the reader's agency. */
export const warningsToAnswer = graphql(`
  fragment WarningsToAnswer_operation on Operation {
    id
    name
    messages(box: TO_US, kinds: [WARNING], isAwaited: true, first: 20) {
      items {
        id
        subject
        language
        sender {
          id
          shortName
        }
        ownAddressee {
          id
          state
          clock
          dueAt
          answer
        }
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof WarningsToAnswer_OperationFragmentDoc>[];
  readonly now: number;
}

/** From the most pressing; what is as pressing, by what is due first. */
const pressing = (clock: string | undefined): number => ['ESCALATED', 'OVERDUE', 'DUE_SOON', 'ON_TIME', 'DONE'].indexOf(clock ?? 'DONE');

/** Warnings to the reader's agency, each with its clock, the most pressing first. */
export const WarningsToAnswer = ({ operations, now }: Props) => {
  const { t } = useTranslation('today');
  const { data } = useSuspenseFragment({ fragment: warningsToAnswer, from: [...operations] });
  const warnings = (data as readonly WarningsToAnswer_OperationFragment[])
    .flatMap(({ id, name, messages }) => messages.items.map((message) => ({ ...message, operationId: id, operation: name })))
    .sort((a, b) => pressing(a.ownAddressee?.clock ?? undefined) - pressing(b.ownAddressee?.clock ?? undefined) || (a.ownAddressee?.dueAt ?? '9').localeCompare(b.ownAddressee?.dueAt ?? '9'));
  if (warnings.length === 0) return null;
  return (
    <Section title={t('warnings.title', { count: warnings.length })}>
      <ul className="todo">
        {warnings.map((warning) => (
          <li key={warning.id}>
            <div>
              {warning.ownAddressee && <AddresseeClock addressee={warning.ownAddressee} now={now} />}{' '}
              <Link href={`/operations/${warning.operationId}/messages/${warning.id}`} className="link" lang={warning.language}>
                {warning.subject}
              </Link>
              <p className="muted small">{[warning.operation, warning.sender.shortName].join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
