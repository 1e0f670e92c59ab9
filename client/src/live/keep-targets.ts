import type { ApolloCache, Reference } from '@apollo/client';
import { argumentsOf, isGiven } from './list-arguments';

interface Page {
  readonly items: readonly Reference[];
  readonly nextCursor?: string | null;
  readonly count?: { readonly value: number; readonly isAtLeast: boolean };
}

interface Change {
  readonly operationId: string;
  readonly targetId: string;
}

type Read = <Value>(name: string, from: Reference) => Value | undefined;

const isIn = (values: unknown, value: unknown): boolean => !Array.isArray(values) || values.length === 0 || values.includes(value);

/** Whether a list asks for this target; undefined where only the server can say, as of words. */
const belongs = (asked: Record<string, unknown>, target: Reference, read: Read): boolean | undefined => {
  if (isGiven(asked.words) || isGiven(asked.after)) return undefined;
  if (!isIn(asked.states, read('state', target)) || !isIn(asked.kinds, read('kind', target)) || !isIn(asked.wasteStreams, read('wasteStream', target))) return false;
  if (!isGiven(asked.agencyId)) return true;
  const acting = (read<readonly Reference[]>('assignments', target) ?? []).map((assignment) => read<Reference>('agency', assignment)?.__ref);
  return acting.includes(`Agency:${String(asked.agencyId)}`);
};

/** Puts a target that a live frame brought into the lists that ask for it, at its place by arrival, and out of the others. */
export const keepTargets = (cache: ApolloCache, { operationId, targetId }: Change): void => {
  cache.modify<{ targets: Page }>({
    id: `Operation:${operationId}`,
    fields: {
      targets: (known, { storeFieldName, toReference, readField }) => {
        const page = known as Page;
        const target = toReference({ __typename: 'Target', id: targetId });
        const read = readField as Read;
        const isAsked = target && read('state', target) !== undefined ? belongs(argumentsOf(storeFieldName, 'targets'), target, read) : undefined;
        if (!target || isAsked === undefined) return page;
        const wasThere = page.items.some(({ __ref }) => __ref === target.__ref);
        const others = page.items.filter(({ __ref }) => __ref !== target.__ref);
        const rank = (one: Reference) => [read<string | null>('expectedAt', one) ?? '9', read<string>('id', one) ?? ''].join(' ');
        const next = others.findIndex((one) => rank(one) > rank(target));
        // Behind the last of a list that goes on it belongs to a page that is not read yet.
        if (isAsked && next < 0 && page.nextCursor) return page;
        if (!isAsked && !wasThere) return page;
        const at = next < 0 ? others.length : next;
        const by = Number(isAsked) - Number(wasThere);
        return {
          ...page,
          items: isAsked ? [...others.slice(0, at), target, ...others.slice(at)] : others,
          ...(page.count && !page.count.isAtLeast ? { count: { ...page.count, value: page.count.value + by } } : {}),
        };
      },
    },
  });
};
