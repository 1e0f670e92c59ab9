import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { FeedLine_EventFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';

/** What a line of the feed needs to know of its event. */
export const feedLineEvent = graphql(`
  fragment FeedLine_event on OperationEvent {
    id
    kind
    at
    arguments
    actor {
      id
      name
    }
    agency {
      id
      shortName
    }
    subject {
      ... on Seizure {
        id
        reference
        place
        country
        foundDescription
      }
      ... on Participation {
        id
        agency {
          id
          shortName
        }
      }
      ... on Operation {
        id
        name
      }
    }
  }
`);

interface Props {
  readonly event: FragmentType<typeof FeedLine_EventFragmentDoc>;
  readonly now: number;
}

/** One thing that happened, as a sentence. */
export const FeedLine = ({ event, now }: Props) => {
  const { t } = useTranslation('activity');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: feedLineEvent, from: event });
  const { subject } = data;
  const about = subject?.__typename === 'Seizure' ? subject.foundDescription : subject?.__typename === 'Participation' ? subject.agency.shortName : subject?.name;
  return (
    <li className="feed-line">
      <time dateTime={data.at}>{format.relative(data.at, now)}</time>{' '}
      <span>{t(`kind.${data.kind}`, { defaultValue: data.kind, agency: data.agency?.shortName ?? '', about: about ?? '', place: subject?.__typename === 'Seizure' ? (subject.place ?? '') : '' })}</span>
    </li>
  );
};
