import { checkEmail, limits, takeAttempt } from '../agencies/agencies.room';
import { Context } from '../platform/context';
import { tooMany } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { OpenLink } from './answer-link.store';
import { findOpenLink, spendAnswerLink } from './answer-link.store';
import type { AnswerByLinkInput, AnswerLinkOffer } from './answer-link.type';
import { getOperation } from './operation.store';
import { isOpenIn } from './operation.policy';
import { participationPolicy } from './participation.policy';
import { getParticipation } from './participation.store';
import { settleAnswer } from './settle-answer';

/** Somebody without an account, whom a link lets see the plan's head and answer for one agency: nothing else is done with it. */
const asHolder = (context: Context, { operationId, agencyId }: OpenLink): Context =>
  new Context(
    context.services,
    { accountId: '', agencyId, sessionId: null, tokens: new Set([token.anyone, token.agency(agencyId), token.invited(operationId), token.invitedAgency(operationId, agencyId)]) },
    context.requestId, context.origin, context.cookie,
  );

/** Looks a link up; whoever tries many is stopped, whatever they try. */
const findLink = async (context: Context, secret: string): Promise<OpenLink | null> => {
  const { isTaken, link } = await context.atTheDoor(async (manager) => {
    const taken = await takeAttempt(context, manager, limits.link, context.origin.address);
    return { isTaken: taken, link: taken ? await findOpenLink(manager, secret, context.clock.now()) : null };
  });
  if (!isTaken) throw tooMany('That were many links at once: try again in a quarter of an hour.');
  return link;
};

/** What the holder of a link is asked; null when it is unknown, used, taken back or too old, alike. */
export const findAnswerOffer = async (context: Context, secret: string): Promise<AnswerLinkOffer | null> => {
  const link = await findLink(context, secret);
  if (!link) return null;
  return asHolder(context, link).change(async (tx) => {
    const operation = await getOperation(tx, link.operationId);
    if (!isOpenIn(operation.state)) return null;
    const agencies = await tx.query<{ id: string; name: string }>('/* findAgencies */ select id, name from agencies where id = any($1)', [[link.agencyId, operation.leadAgencyId]]);
    const nameOf = (id: string): string => agencies.find((agency) => agency.id === id)?.name ?? '';
    return {
      operationId: operation.id, operation: operation.name, code: operation.code, startsOn: operation.startsOn, endsOn: operation.endsOn, isExercise: operation.isExercise,
      lead: nameOf(operation.leadAgencyId), agency: nameOf(link.agencyId), language: link.language, expiresAt: link.expiresAt.toISOString(),
    };
  });
};

/**
 * Gives the one answer that a link is for. Whom it names is kept with the link, and appointed by nobody but whoever answers for the
 * agency: neither the answer nor what coordinators see afterwards tells whether an address signs in here.
 */
export const answerByLink = async (context: Context, secret: string, input: AnswerByLinkInput): Promise<{ isAccepted: boolean }> => {
  const mistakes = new Mistakes();
  const contact = input.accept
    ? { name: mistakes.requiredText('contactName', input.contactName, { max: 120 }), email: checkEmail(mistakes, 'contactEmail', input.contactEmail ?? '') }
    : null;
  mistakes.throwIfAny();
  const link = (await findLink(context, secret)) ?? refuseLink();
  const holder = asHolder(context, link);
  await holder.change(async (tx) => {
    const found = await getParticipation(tx, link.operationId, link.agencyId);
    // Like any closed link: what became of the operation is nobody's business who only holds one.
    if (!isOpenIn(found.operation.state)) refuseLink();
    await assertCan(holder, participationPolicy, 'answer', found.facts, 'Participation');
    if (!(await spendAnswerLink(tx, link, contact))) refuseLink();
    await settleAnswer(tx, found, { accept: input.accept, contactId: null, reason: input.reason ?? null, reasonLanguage: input.reasonLanguage ?? link.language, linkId: link.id });
  });
  return { isAccepted: input.accept };
};

const refuseLink = (): never => refuse('answer-link.closed', 'token', 'This link is unknown, used, taken back or too old: ask whoever invited you for a new one.');
