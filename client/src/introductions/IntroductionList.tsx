import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { Section } from '../ui/Page';
import { IntroductionLine } from './IntroductionLine';

const introductionsQuery = graphql(`
  query OperationIntroductions($id: ID!) {
    operation(id: $id) {
      id
      introductions {
        id
        ...Introduction_introduction
      }
    }
  }
`);

/** More than these would push the rest of the page out of sight. */
const atFirst = 3;

/** Who was brought together in an operation, the latest first, as far as the reader may know; nothing before the first. */
export const IntroductionList = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('introductions');
  const now = useNow();
  const { data, refetch } = useSuspenseQuery(introductionsQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => startTransition(() => void refetch()), 1_000);
  useLiveFrames(({ event }) => event?.kind === 'MembersIntroduced' && again());
  const [isWhole, setWhole] = useState(false);
  const introductions = data.operation?.introductions ?? [];
  if (introductions.length === 0) return null;
  return (
    <Section title={<span id="introductions">{t('title')}</span>}>
      <ul className="introductions">
        {(isWhole ? introductions : introductions.slice(0, atFirst)).map((introduction) => (
          <li key={introduction.id}>
            <IntroductionLine introduction={introduction} now={now} />
          </li>
        ))}
      </ul>
      {!isWhole && introductions.length > atFirst && <Button onClick={() => setWhole(true)}>{t('all', { count: introductions.length })}</Button>}
    </Section>
  );
};
