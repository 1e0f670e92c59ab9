import type { ApolloCache } from '@apollo/client';

/** Types of records that a reader can lose sight of. */
const types = ['Seizure', 'Target', 'Control', 'Participation', 'File', 'Import', 'IntelligenceNote'];

/** Drops every trace of a record from the cache: the record, and the lists that would still point at it. */
export const forget = (cache: ApolloCache, id: string): void => {
  for (const type of types) cache.evict({ id: `${type}:${id}` });
  cache.gc();
};
