import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { SeizureInterests_SeizureFragmentDoc } from '../graphql/graphql';
import { InterestPart } from './InterestPart';
import { seizureInterests } from './interest-fields';

interface Props {
  readonly seizure: FragmentType<typeof SeizureInterests_SeizureFragmentDoc>;
  readonly again: () => void;
}

/** Interest of others in a report. */
export const SeizureInterests = ({ seizure, again }: Props) => {
  const { data } = useSuspenseFragment({ fragment: seizureInterests, fragmentName: 'SeizureInterests_seizure', from: seizure });
  return <InterestPart record={data} again={again} />;
};
