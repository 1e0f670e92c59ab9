import { column, defineSightedReads, derived } from '../platform/reader/define-reads';
import { excerptOf } from './excerpt';

/** Read from the rows of `muster.search`; each room adds what it knows of its own kind. */
export const searchReads = defineSightedReads('SearchHit', 'muster.search', {
  id: column('id'),
  kind: column('kind'),
  match: column('match'),
  code: column('code'),
  title: column('title'),
  // The text is read from the record itself, under row-level security.
  excerpt: derived(
    { text: (hit) => `muster.searched_text(${hit}.kind, ${hit}.operation_id, ${hit}.id)`, terms: (hit) => `${hit}.terms` },
    ({ text, terms }) => excerptOf((text as string | null) ?? '', terms as string[]),
  ),
},
  (hit) => `replace(initcap(${hit}.kind), '_', '')`,
);
