import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { Ref } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { FeedLine_EventFragmentDoc } from '../graphql/graphql';
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
  const { t } = useTranslation(['activity', 'vocabulary']);
  const format = useFormat();
  const { data, complete } = useFragment({ fragment: feedLineEvent, from: event });
  // What may not be seen any more is gone before the list knows.
  if (!complete) return null;
  const { subject } = data;
  const handling = subject?.__typename === 'Seizure' || subject?.__typename === 'Target' ? subject.handling : undefined;
  const { key, values, href } = sentenceOf(data, operationId, t, format);
  return (
    <li className="feed-line" {...(place && { ref: place.measure, 'data-index': place.index, 'aria-posinset': place.index + 1, 'aria-setsize': place.total })}>
      <Glyph {...signOf(data.kind)} />
      <p>
        <Trans t={t} ns="activity" i18nKey={key} values={values} components={{ a: href ? <Link href={href} className="link" /> : <span /> }} />
        {handling && <TlpMark handling={handling} />}
      </p>
      <time dateTime={data.at} title={format.moment(data.at)}>
        {format.relative(data.at, now)}
      </time>
    </li>
  );
};
