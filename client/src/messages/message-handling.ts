import { messageRules } from '@muster/shared/messages/message-rules';
import type { MessageKind } from '@muster/shared/vocabularies';
import type { HandlingInput, MessageCase_MessageFragment } from '../graphql/graphql';
import { handlingInput, hasList, markingOf, showsCoordinators, type MarkingDraft } from '../handling/marking-draft';

/** Of a message that is being written: what it is, to whom it goes and how it is to be handled. */
interface Written {
  readonly kind: MessageKind | undefined;
  readonly addresseeIds: readonly string[];
  readonly handling: MarkingDraft | undefined;
}

/** Somebody with a role, whom RED can be addressed to. */
export interface Reader {
  readonly id: string;
  readonly agencyId: string;
}

const isForAll = ({ kind }: Pick<Written, 'kind'>): boolean => kind !== undefined && messageRules[kind].isForAll;

/** The marking as it will stand: where no agency is named, a message is for those to whom it goes. */
export const asSent = (draft: Pick<Written, 'kind' | 'addresseeIds'>, marking: MarkingDraft): MarkingDraft => {
  if (isForAll(draft) || marking.tlp === 'RED') return marking;
  const isNamed = hasList(marking) && marking.releasableTo.length > 0;
  return { ...marking, isLimited: true, releasableTo: isNamed ? marking.releasableTo : draft.addresseeIds };
};

/** What is sent of it; nothing where nothing was said. Without a list the server releases it to those to whom it goes. */
export const handlingOf = (draft: Pick<Written, 'kind' | 'handling'>): HandlingInput | null => {
  if (!draft.handling) return null;
  const input = handlingInput(draft.handling);
  return { ...input, releasableTo: !isForAll(draft) && draft.handling.releasableTo.length === 0 ? null : (input.releasableTo ?? null) };
};

const isSame = (ones: readonly string[], others: readonly string[]): boolean => ones.length === others.length && ones.every((one) => others.includes(one));

/** The marking of a kept draft, to be changed: a list of just those to whom it goes was never typed. */
export const markingOfKept = ({ handling, addresseeIds }: Pick<MessageCase_MessageFragment, 'handling' | 'addresseeIds'>): MarkingDraft => {
  const marking = markingOf(handling);
  if (!isSame(marking.releasableTo, addresseeIds)) return marking;
  return { ...marking, releasableTo: [], isLimited: showsCoordinators(marking) !== showsCoordinators({ ...marking, toCoordinators: undefined }) };
};

/** Of those to whom it goes the agencies of whom nobody would see it as it is marked. */
export const unseeingOf = (draft: Written, people: readonly Reader[]): readonly string[] => {
  const { handling, addresseeIds } = draft;
  if (!handling || isForAll(draft)) return [];
  const reached = handling.tlp === 'RED' ? people.filter(({ id }) => handling.people.includes(id)).map(({ agencyId }) => agencyId) : asSent(draft, handling).releasableTo;
  return addresseeIds.filter((id) => !reached.includes(id));
};

/** Whether what goes to everybody is marked for some of them. */
export const isNarrowedForAll = (draft: Pick<Written, 'kind' | 'handling'>): boolean => isForAll(draft) && draft.handling !== undefined && (hasList(draft.handling) || draft.handling.tlp === 'RED');
