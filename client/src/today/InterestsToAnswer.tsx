import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import '../deconfliction/deconfliction.css';
import { interestSigns, standingOf, waits } from '../deconfliction/interest-standing';
import { useMarks } from '../deconfliction/use-marks';
import { graphql } from '../graphql/gql';
import type { InterestsToAnswer_OperationFragment, InterestsToAnswer_OperationFragmentDoc } from '../graphql/graphql';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';

/** Interests of other agencies in records of the reader's. */
export const interestsToAnswer = graphql(`
  fragment InterestsToAnswer_operation on Operation {
    id
    name
    interests {
      ...Interest_interest @unmask
      ownTarget {
        id
        title
      }
      ownReport {
        id
        reference
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof InterestsToAnswer_OperationFragmentDoc>[];
}

/** Interests that wait for an answer, each a way to the record where it is given. */
export const InterestsToAnswer = ({ operations }: Props) => {
  const { t } = useTranslation(['today', 'deconfliction']);
  const marks = useMarks();
  const { data } = useSuspenseFragment({ fragment: interestsToAnswer, fragmentName: 'InterestsToAnswer_operation', from: [...operations] });
  const waiting = (data as readonly InterestsToAnswer_OperationFragment[]).flatMap(({ name, interests }) => interests.filter(waits).map((interest) => ({ ...interest, operation: name })));
  if (waiting.length === 0) return null;
  return (
    <Section title={t('today:interests.title', { count: waiting.length })}>
      <ul className="todo">
        {waiting.map((interest) => {
          const { id, operationId, operation, otherAgency, kinds, ownTarget, ownReport } = interest;
          const standing = standingOf(interest);
          return (
            <li key={id}>
              <div className="interest-sentence">
                <Sign {...interestSigns[standing]}>
                  <Link href={`/operations/${operationId}/${ownTarget ? `targets/${ownTarget.id}` : `seizures/${ownReport?.id}`}`} className="link">
                    {t('deconfliction:sentence', { agency: otherAgency.shortName, marks: marks(kinds) })}
                  </Link>
                </Sign>
                <p className="muted small">{[operation, ownTarget?.title ?? ownReport?.reference, t(`deconfliction:standing.${standing}`, { agency: otherAgency.shortName })].filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
