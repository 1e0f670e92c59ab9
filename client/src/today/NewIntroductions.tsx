import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { NewIntroductions_OperationFragment, NewIntroductions_OperationFragmentDoc } from '../graphql/graphql';
import { IntroductionLine } from '../introductions/IntroductionLine';
import { lastSeen } from '../operations/last-visit';
import { useSession } from '../session/session';
import { Section } from '../ui/Page';

/** Who was brought together in an operation. */
export const newIntroductions = graphql(`
  fragment NewIntroductions_operation on Operation {
    id
    name
    introductions {
      id
      introducedAt
      first {
        id
      }
      second {
        id
      }
      ...Introduction_introduction
    }
  }
`);

/** Where this device knows of no visit, what is older than this is no news. */
const aFortnight = 14 * 86_400_000;

interface Props {
  readonly operations: readonly FragmentType<typeof NewIntroductions_OperationFragmentDoc>[];
  readonly now: number;
}

/** To whom the reader was introduced since they were last in the operation. */
export const NewIntroductions = ({ operations, now }: Props) => {
  const { t } = useTranslation('today');
  const { person } = useSession();
  const { data } = useSuspenseFragment({ fragment: newIntroductions, fragmentName: 'NewIntroductions_operation', from: [...operations] });
  const introductions = (data as readonly NewIntroductions_OperationFragment[]).flatMap(({ id: operationId, name, introductions: all }) => {
    const since = lastSeen(operationId) ?? new Date(now - aFortnight).toISOString();
    return all
      .filter(({ introducedAt, first, second }) => introducedAt > since && [first.id, second.id].includes(person.id))
      .map((introduction) => ({ introduction, operationId, name }));
  });
  if (introductions.length === 0) return null;
  return (
    <Section title={t('introductions.title', { count: introductions.length })}>
      <ul className="todo">
        {introductions.map(({ introduction, operationId, name }) => (
          <li key={introduction.id}>
            <IntroductionLine introduction={introduction} now={now} />
            <Link href={`/operations/${operationId}#introductions`} className="link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
