import { useState } from 'react';
import type { TargetPage_TargetFragment } from '../graphql/graphql';
import { type Party, PartyList } from '../parties/PartyList';
import { ReleaseNameDialog } from '../parties/ReleaseNameDialog';
import type { Assignable } from './AssignDialog';
import { useReleaseTargetName } from './use-release-target-name';

interface Props {
  readonly target: TargetPage_TargetFragment;
  readonly agencies: readonly Assignable[];
  readonly again: () => void;
}

/** Persons and companies in a target, to be opened, or released by whoever says who acts. */
export const NamedParties = ({ target, agencies, again }: Props) => {
  const [releasing, setReleasing] = useState<Party>();
  const release = useReleaseTargetName(target.operationId);
  return (
    <>
      <PartyList operationId={target.operationId} parties={target.parties} onOpened={again} onRelease={target.viewerCanReleaseNames ? setReleasing : undefined} />
      {releasing && <ReleaseNameDialog party={releasing} agencies={agencies} release={(agencyId) => release(releasing.id, agencyId)} onClose={() => setReleasing(undefined)} />}
    </>
  );
};
