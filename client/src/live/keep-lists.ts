import type { ApolloCache, Reference } from '@apollo/client';
import { argumentsOf, isGiven } from './list-arguments';

interface Change {
  readonly operationId: string;
  readonly eventId: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

interface List {
  readonly items: readonly Reference[];
}

/** The feed of a page that stays open for weeks is cut here; one of a few lines sooner, with some to spare for those that are taken away. */
const longestFor = (first: unknown): number => (Number(first) < 50 ? 30 : 300);

/** The list that a map or a total is made of asks for every counted report, and for nothing else. */
const isAllCounted = (asked: Record<string, unknown>): boolean =>
  Object.keys(asked).every((name) => ['first', 'after', 'states'].includes(name) || !isGiven(asked[name])) &&
  !isGiven(asked.after) &&
  JSON.stringify(asked.states) === '["SUBMITTED","VALIDATED"]';

/** Puts what a live frame brought at the head of the lists it belongs to, so that a thousand screens need not ask again. */
export const keepLists = (cache: ApolloCache, { operationId, eventId, kind, subjectType, subjectId }: Change): void => {
  const withFirst = (list: List, reference: Reference | undefined, longest: number): List =>
    !reference || list.items.some(({ __ref }) => __ref === reference.__ref) ? list : { ...list, items: [reference, ...list.items].slice(0, longest) };
  cache.modify<{ feed: List; seizures: List }>({
    id: `Operation:${operationId}`,
    fields: {
      feed: (list, { storeFieldName, toReference }) => {
        const { subjectId: about, kinds, after, first } = argumentsOf(storeFieldName, 'feed');
        if (isGiven(after) || (Array.isArray(kinds) && !kinds.includes(kind)) || (isGiven(about) && about !== subjectId)) return list;
        return withFirst(list as List, toReference({ __typename: 'OperationEvent', id: eventId }), longestFor(first));
      },
      seizures: (list, { storeFieldName, toReference, readField }) => {
        const reference = toReference({ __typename: 'Seizure', id: subjectId });
        const state = reference && readField<string>('state', reference);
        if (subjectType !== 'Seizure' || (state !== 'SUBMITTED' && state !== 'VALIDATED')) return list;
        if (!isAllCounted(argumentsOf(storeFieldName, 'seizures'))) return list;
        const known = list as List;
        return reference && !known.items.some(({ __ref }) => __ref === reference.__ref) ? { ...known, items: [reference, ...known.items] } : list;
      },
    },
  });
};
