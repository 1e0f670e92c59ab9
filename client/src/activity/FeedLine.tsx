import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { memo, type Ref } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { FeedLine_EventFragment, FeedLine_EventFragmentDoc } from '../graphql/graphql';
import { TlpMark } from '../handling/TlpMark';
import { useFormat } from '../platform/use-format';
import { Glyph } from '../ui/Glyph';
import { sentenceOf } from './event-sentence';
import { signOf } from './event-signs';

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
        wasteStream
        declaredDescription
        foundDescription
        totalKg
        state
        handling {
          tlp
          releasableTo {
            id
          }
        }
      }
      ... on Participation {
        id
        agency {
          id
          shortName
        }
      }
      ... on Target {
        id
        title
        outcome
        handling {
          tlp
          releasableTo {
            id
          }
        }
        assignments {
          id
          agency {
            id
            shortName
          }
        }
      }
      ... on Control {
        id
        finding
        target {
          id
          title
          assignments {
            id
            agency {
              id
              shortName
            }
          }
        }
      }
      ... on Operation {
        id
        name
      }
      ... on Interest {
        id
        otherAgency {
          id
          shortName
        }
        ownTarget {
          id
        }
        ownReport {
          id
        }
      }
      ... on Message {
        id
        subject
        messageKind: kind
      }
      ... on Product {
        id
        productTitle: title
      }
      ... on ConsignmentPair {
        id
      }
      ... on Introduction {
        id
        first {
          id
          name
        }
        second {
          id
          name
        }
      }
    }
  }
`);

interface Props {
  readonly event: FragmentType<typeof FeedLine_EventFragmentDoc>;
  readonly operationId: string;
  readonly now: number;
  /** In a list of which not all is drawn: where the line stands, and what measures it. */
  readonly place?: { readonly index: number; readonly total: number; readonly measure: Ref<HTMLLIElement> };
}

/** One thing that happened, as a sentence that leads to what it is about. */
export const FeedLine = ({ event, operationId, now, place }: Props) => {
  const { data, complete } = useFragment({ fragment: feedLineEvent, from: event });
  // What may not be seen any more is gone before the list knows.
  if (!complete) return null;
  return (
    <li className="feed-line" {...(place && { ref: place.measure, 'data-index': place.index, 'aria-posinset': place.index + 1, 'aria-setsize': place.total })}>
      <FeedSentence event={data as FeedLine_EventFragment} operationId={operationId} now={now} />
    </li>
  );
};

interface SentenceProps {
  readonly event: FeedLine_EventFragment;
  readonly operationId: string;
  readonly now: number;
}

// With each new line all others get another number, but say the same.
const FeedSentence = memo(({ event, operationId, now }: SentenceProps) => {
  const { t } = useTranslation(['activity', 'vocabulary']);
  const format = useFormat();
  const { subject } = event;
  const handling = subject?.__typename === 'Seizure' || subject?.__typename === 'Target' ? subject.handling : undefined;
  const { key, values, href } = sentenceOf(event, operationId, t, format);
  return (
    <>
      <Glyph {...signOf(event.kind)} />
      <p>
        <Trans t={t} ns="activity" i18nKey={key} values={values} components={{ a: href ? <Link href={href} className="link" /> : <span /> }} />
        {handling && <TlpMark handling={handling} />}
      </p>
      <time dateTime={event.at} title={format.moment(event.at)}>
        {format.relative(event.at, now)}
      </time>
    </>
  );
});
FeedSentence.displayName = 'FeedSentence';
