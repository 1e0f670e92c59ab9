import type { Interest_InterestFragment } from '../graphql/graphql';
import type { StateSign } from '../ui/state-signs';

/** Where an interest stands, as this side may know it: not yet and not now of the other side look the same. */
export type InterestStanding = 'open' | 'theyOffer' | 'weOffer' | 'notNow' | 'notNowButOffered' | 'revealed';

export const standingOf = ({ answer, isOfferedOther }: Pick<Interest_InterestFragment, 'answer' | 'isOfferedOther'>): InterestStanding => {
  if (answer === 'REVEALED') return 'revealed';
  if (answer === 'OFFERED') return 'weOffer';
  if (answer === 'NOT_NOW') return isOfferedOther ? 'notNowButOffered' : 'notNow';
  return isOfferedOther ? 'theyOffer' : 'open';
};

/** Whether it waits for this side. */
export const waits = (interest: Pick<Interest_InterestFragment, 'answer' | 'isOfferedOther' | 'viewerCanAnswer'>): boolean =>
  interest.viewerCanAnswer && ['open', 'theyOffer'].includes(standingOf(interest));

export const interestSigns: Readonly<Record<InterestStanding, StateSign>> = {
  open: { shape: 'ring', tone: 'amber' },
  theyOffer: { shape: 'half', tone: 'amber' },
  weOffer: { shape: 'half', tone: 'blue' },
  notNow: { shape: 'dash', tone: 'neutral' },
  notNowButOffered: { shape: 'dash', tone: 'neutral' },
  revealed: { shape: 'check', tone: 'green' },
};
