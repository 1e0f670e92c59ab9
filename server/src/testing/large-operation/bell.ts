import type { Somebody } from '../world';
import type { Crew } from './crew';

const bell = 'query ($after: String) { notifications(first: 100, after: $after) { items { kind subjectId } nextCursor } }';

interface Page {
  notifications: { items: { kind: string; subjectId: string | null }[]; nextCursor: string | null };
}

/** Of what somebody was told, read to the end of their bell: for each kind, the records it was about. */
export const readBell = async (crew: Crew, who: Somebody): Promise<Map<string, Set<string>>> => {
  const told = new Map<string, Set<string>>();
  let after: string | null = null;
  do {
    const { notifications }: Page = await crew.reads(who, 'read a page of the bell', bell, { after });
    for (const { kind, subjectId } of notifications.items) told.set(kind, (told.get(kind) ?? new Set()).add(subjectId ?? ''));
    after = notifications.nextCursor;
  } while (after);
  return told;
};
