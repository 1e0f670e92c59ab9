import { trailOf } from '../platform/audit/audit-trail';
import { Context } from '../platform/context';
import { token } from '../platform/tokens';
import type { PracticeStory } from './practice-story';

/** The invented agency and its one person, with whom somebody practises. */
export interface Partner {
  agencyId: string;
  personId: string;
}

/** Invents the partner of an operation to be. Nobody signs in as it, and whoever has no part in that operation does not see it. */
export const inventPartner = (context: Context, operationId: string, story: PracticeStory): Promise<Partner> => {
  const partner = { agencyId: context.clock.uuid(), personId: context.clock.uuid() };
  const audience = [token.participants(operationId), token.agency(partner.agencyId)];
  const now = context.clock.now();
  return context.atTheDoor(async (manager) => {
    await manager.query(
      `/* inventPartner */ insert into agencies (id, name, short_name, kind, region, audience, created_at) values ($1, $2, $2, 'CUSTOMS', $3, $4, $5)`,
      [partner.agencyId, story.partner, story.name, audience, now],
    );
    await manager.query('/* inventPartner */ insert into people (id, agency_id, name, is_active, audience, created_at) values ($1, $2, $3, false, $4, $5)', [partner.personId, partner.agencyId, story.partnerPerson, audience, now]);
    trailOf(manager).note({ action: 'PracticePartnerInvented', at: now, subjectType: 'Agency', subjectId: partner.agencyId });
    return partner;
  });
};

/** A request of the partner in the operation that is practised in: it coordinates, and speaks for the learner's agency where that joins. */
export const asPartner = (context: Context, operationId: string, { agencyId, personId }: Partner): Context =>
  new Context(
    context.services,
    {
      accountId: personId, agencyId, sessionId: null,
      tokens: new Set([
        token.anyone, token.account(personId), token.agency(agencyId), token.participants(operationId), token.participant(operationId, agencyId), token.role(operationId, 'COORDINATOR'),
        token.needToKnow(operationId), token.needToKnowOf(operationId, agencyId),
      ]),
    },
    context.requestId, context.origin, context.cookie,
  );
