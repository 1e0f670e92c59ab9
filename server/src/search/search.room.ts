import type { Room } from '../platform/room';
import { searchReads } from './search.reads';
import { SearchResolver } from './search.resolver';

export { countriesNamed } from './countries-named';
export { SearchHit } from './search-hit.type';

/** One search for every room: each declares its table (`migrations/searched.ts`), its kind and its field of a hit. */
export const searchRoom: Room = { name: 'search', reads: [searchReads], resolvers: [SearchResolver], entities: [] };
