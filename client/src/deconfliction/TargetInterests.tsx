import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { TargetInterests_TargetFragmentDoc } from '../graphql/graphql';
import { InterestPart } from './InterestPart';
import { targetInterests } from './interest-fields';

interface Props {
  readonly target: FragmentType<typeof TargetInterests_TargetFragmentDoc>;
  readonly again: () => void;
}

/** Interest of others in a target. */
export const TargetInterests = ({ target, again }: Props) => {
  const { data } = useSuspenseFragment({ fragment: targetInterests, fragmentName: 'TargetInterests_target', from: target });
  return <InterestPart record={data} again={again} />;
};
