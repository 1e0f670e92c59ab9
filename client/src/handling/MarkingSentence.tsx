import { useSession } from '../session/session';
import { useHandlingSentence } from '../ui/use-handling-sentence';
import { TlpLabel } from '../ui/TlpLabel';
import { hasList, showsCoordinators, type MarkingDraft } from './marking-draft';
import { useHandlingChoices } from './use-handling-choices';

/** A marking in one line, as it is being chosen. */
export const MarkingSentence = ({ operationId, marking }: { readonly operationId: string; readonly marking: MarkingDraft }) => {
  const say = useHandlingSentence();
  const { person } = useSession();
  const { tlp, releasableTo, people } = marking;
  const known = useHandlingChoices(operationId, tlp !== 'RED' && releasableTo.length === 0);
  const agencies = hasList(marking) ? releasableTo.map((id) => known.agencies.find((each) => each.id === id)?.code ?? '…') : null;
  const others = people.filter((id) => id !== person.id).map((id) => known.people.find((each) => each.id === id)?.title ?? '…');
  return (
    <>
      <TlpLabel tlp={tlp} /> {say({ tlp, releasableTo: agencies, toCoordinators: showsCoordinators(marking), people: [person.name, ...others] })}
    </>
  );
};
