import type { EntityManager } from 'typeorm';
import type { Viewer } from '../viewer';
import type { AuditDraft } from './audit-record';
import { heldToken } from './held-token';

/** A draft whose actor and rule follow from the transaction. */
export type Noted = Omit<AuditDraft, 'actorId' | 'agencyId' | 'decision' | 'rule'> & Partial<Pick<AuditDraft, 'actorId' | 'agencyId' | 'decision' | 'rule'>>;

/** What one transaction is going to put on record. */
export class AuditTrail {
  private readonly noted: (Noted & { token: string | null })[] = [];

  /** `rules` gives the policies that were asked on the way to this transaction, and said yes. */
  constructor(
    private readonly viewer: Viewer | null,
    private readonly rules: () => readonly string[],
  ) {}

  /** Where no policy was asked, the token of `audience` that the viewer holds is what let them. */
  note(draft: Noted, audience: readonly string[] = [], tokens = this.viewer?.tokens): void {
    this.noted.push({ ...draft, token: heldToken(tokens, audience) });
  }

  /** Made at the end, when every policy of the change has been asked. */
  drafts(): AuditDraft[] {
    if (this.noted.length === 0) return [];
    const rules = this.rules().join(' ');
    return this.noted.map(({ token, ...draft }) => ({
      actorId: this.viewer?.accountId || null,
      agencyId: this.viewer?.agencyId ?? null,
      decision: 'ALLOW',
      ...draft,
      rule: draft.rule ?? (rules || token),
    }));
  }
}

const trails = new WeakMap<EntityManager, AuditTrail>();

export const keepTrailOf = (manager: EntityManager, trail: AuditTrail): void => void trails.set(manager, trail);

/** The trail of the transaction that a manager works in; a change outside of an audited one fails. */
export const trailOf = (manager: EntityManager): AuditTrail => {
  const trail = trails.get(manager);
  if (!trail) throw new Error('This transaction keeps no trail: change things through context.change or context.atTheDoor.');
  return trail;
};
