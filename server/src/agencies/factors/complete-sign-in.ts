import type { Context } from '../../platform/context';
import { refuse } from '../../platform/refusal';
import type { SessionFacts } from '../session.store';
import { openSession } from '../sign-in';
import { tryCode } from './factor-attempts.store';
import { findTicket, spendTicket } from './ticket.store';

/** The second step of signing in, with a code: opens the session that the ticket stands for. */
export const completeSignIn = async (context: Context, ticket: string, code: string): Promise<SessionFacts> => {
  const account = (await context.atTheDoor((manager) => findTicket(manager, ticket, context.clock.now()))) ?? refuseTicket();
  if (!(await tryCode(context, account, code))) return refuseCode();
  return context.atTheDoor(async (manager) => {
    const { by } = (await spendTicket(manager, ticket, account.id, context.clock.now())) ?? refuseTicket();
    return openSession(context, manager, account.id, by);
  });
};

export const refuseTicket = (): never => refuse('ticket.closed', null, 'Too much time has passed since the first step: sign in again.');

export const refuseCode = (): never => refuse('factor.refused', 'code', 'code: this code is not right, was used already, or the account is locked for a while.');
