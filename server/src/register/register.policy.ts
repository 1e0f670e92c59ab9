import type { RecordKind } from '@muster/shared/law/register';
import type { Policy } from '../platform/policy';
import { isAdministrator, isLead } from '../platform/viewer';

/** What the rules need to know of a record: the competent authorities of the State that it speaks of. */
export interface RecordFacts {
  id: string;
  kind: RecordKind;
  authorities: readonly string[];
}

/** Administrators keep the whole register; those who answer for a State's competent authority keep what that State has laid down and what it has agreed with others, of which Article 11(2) has it tell. Who is bound by a treaty is no State's alone to say. */
export const registerPolicy = {
  keep: (viewer, { kind, authorities }) => isAdministrator(viewer) || (kind !== 'MEMBERSHIP' && authorities.some((id) => isLead(viewer, id))),
} satisfies Policy<RecordFacts, string>;
