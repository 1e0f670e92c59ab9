import type { ApolloCache } from '@apollo/client';

/** Types of records that a reader can lose sight of. */
const types = ['Seizure', 'Target', 'Control', 'Participation', 'File', 'Import', 'IntelligenceNote', 'Message', 'Product', 'Expertise'];
/** What tells of a record, and is not there for those who do not see it. */
const tellers = ['OperationEvent', 'Control', 'Message', 'MessageAddressee', 'Outcome'];

type Entity = Readonly<Record<string, unknown>>;
type Held = Readonly<Record<string, Entity | undefined>>;

const pointsAt = (entity: Entity, keys: ReadonlySet<string>, id: string): boolean =>
  entity.subjectId === id || Object.values(entity).some((value) => keys.has(String((value as { readonly __ref?: string } | null)?.__ref)));

/** What tells of these records by itself: events, controls of a target, events of those controls. */
const toldOf = (held: Held, gone: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const more = Object.entries(held).flatMap(([key, entity]) =>
    entity && !gone.has(key) && tellers.includes(String(entity.__typename)) && pointsAt(entity, gone, id) ? [key] : []);
  return more.length > 0 ? toldOf(held, new Set([...gone, ...more]), id) : gone;
};

/** Drops every trace of a record from the cache: the record, what tells of it, and what hangs on it alone. */
export const forget = (cache: ApolloCache, id: string): void => {
  const gone = toldOf(cache.extract() as Held, new Set(types.map((type) => `${type}:${id}`)), id);
  cache.batch({
    update: () => {
      for (const key of gone) cache.evict({ id: key });
    },
  });
  cache.gc();
};

/** Drops an operation with everything in it. `quietly`: what is on the screen stays until it has been read anew. */
export const forgetOperation = (cache: ApolloCache, operationId: string, { quietly = false } = {}): void => {
  for (const [key, entity] of Object.entries(cache.extract() as Held)) {
    if (key === `Operation:${operationId}` || entity?.operationId === operationId) cache.evict({ id: key, broadcast: !quietly });
  }
  cache.modify({ id: 'ROOT_QUERY', broadcast: !quietly, fields: (value, { storeFieldName, DELETE }) => (storeFieldName.includes(operationId) ? (DELETE as unknown) : (value as unknown)) });
  cache.gc();
};
