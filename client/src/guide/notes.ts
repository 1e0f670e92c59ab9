import { guideBases, type Basis, type GuideBasis } from '@muster/shared/guide/guide-bases';
import { guideSections, type GuideFacts } from '@muster/shared/guide/guide-entry';

/** A basis with the number by which facts name it. */
export interface Note {
  readonly number: number;
  readonly basis: Basis;
}

/** What the facts of a page stand on, numbered as they come; bases of one name, as reports of one case, are one note each. */
export const notesOf = (facts: GuideFacts): ReadonlyMap<GuideBasis, Note> => {
  const keys = new Set(guideSections.flatMap((section) => facts[section].flatMap(({ bases }) => bases)));
  const notes = new Map<GuideBasis, Note>();
  const byName = new Map<string, Note>();
  for (const key of keys) {
    const basis: Basis = guideBases[key];
    const same = `${basis.name.en} ${basis.url ?? ''}`;
    const note = byName.get(same) ?? { number: byName.size + 1, basis };
    byName.set(same, note);
    notes.set(key, note);
  }
  return notes;
};
