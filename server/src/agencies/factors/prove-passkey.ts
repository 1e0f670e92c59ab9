import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { EntityManager } from 'typeorm';
import type { Context } from '../../platform/context';
import type { SessionFacts } from '../session.store';
import { openSession } from '../sign-in';
import { refuseTicket } from './complete-sign-in';
import { challengeOf, parseAssertion, refusePasskey } from './passkey-answer';
import type { ChallengePurpose } from './passkey-challenge';
import { makeChallenge, spendChallenge } from './passkey-challenge';
import { renewSession } from './prove-again';
import { relyingParty } from './relying-party';
import { findTicket, spendTicket } from './ticket.store';

interface Row {
  id: string;
  account_id: string;
  public_key: Buffer;
  counter: string;
}

/** What the browser needs to sign in with a passkey: any of this place, or with a ticket those of its account. */
export const beginPasskeySignIn = async (context: Context, ticket: string | undefined): Promise<string> => {
  const account = ticket === undefined ? null : await context.atTheDoor((manager) => findTicket(manager, ticket, context.clock.now()));
  return options(context, 'sign-in', account?.id ?? null);
};

/** Opens a session with a passkey alone: it is something one has, unlocked by something one is or knows. As a second step it uses the ticket up. */
export const signInWithPasskey = async (context: Context, json: string, ticket: string | undefined): Promise<SessionFacts> => {
  const accountId = await prove(context, json, 'sign-in', null);
  return context.atTheDoor(async (manager) => {
    const { by } = ticket === undefined ? { by: null } : ((await spendTicket(manager, ticket, accountId, context.clock.now())) ?? refuseTicket());
    return openSession(context, manager, accountId, by);
  });
};

/** What the browser needs to prove again who holds the session. */
export const beginPasskeyProof = (context: Context): Promise<string> => options(context, `prove:${context.signedIn.accountId}`, context.signedIn.accountId);

/** Proves again who holds the session, with a passkey of its account. */
export const proveAgainWithPasskey = async (context: Context, json: string): Promise<SessionFacts> => {
  const { accountId } = context.signedIn;
  await prove(context, json, `prove:${accountId}`, accountId);
  return context.atTheDoor((manager) => renewSession(context, manager));
};

const options = async (context: Context, purpose: ChallengePurpose, accountId: string | null): Promise<string> => {
  const { id: rpID } = relyingParty(context.services.publicUrl);
  const allowed = accountId === null ? [] : await context.atTheDoor((manager) => credentialsOf(manager, accountId));
  return JSON.stringify(await generateAuthenticationOptions({ rpID, challenge: makeChallenge(context, purpose), allowCredentials: allowed, userVerification: 'required' }));
};

const credentialsOf = (manager: EntityManager, accountId: string): Promise<{ id: string; transports: string[] }[]> =>
  manager.query('/* credentialsOf */ select credential_id as id, transports from passkeys where account_id = $1 order by created_at, id', [accountId]);

/** Whose passkey answered; everything that is not as it should be is refused in the same words. */
const prove = async (context: Context, json: string, purpose: ChallengePurpose, accountId: string | null): Promise<string> => {
  const answer = parseAssertion(json);
  const challenge = challengeOf(answer);
  const passkey = await context.atTheDoor(async (manager) => {
    if (!(await spendChallenge(context, manager, purpose, challenge))) return null;
    const [row] = (await manager.query(
      `/* prove */ select p.id, p.account_id, p.public_key, p.counter from passkeys p join accounts a on a.id = p.account_id
       where p.credential_id = $1 and a.state = 'ACTIVE' and ($2::uuid is null or p.account_id = $2)`,
      [answer.id, accountId],
    )) as Row[];
    return row ?? null;
  });
  const counter = passkey && (await verifiedCounter(context, answer, challenge, passkey));
  if (!passkey || counter === null) return refusePasskey();
  // A counter that does not grow is that of a copy; authenticators without one say zero (WebAuthn, 7.2).
  const isNewest = await context.atTheDoor(async (manager) => {
    const [, kept] = (await manager.query('/* prove */ update passkeys set counter = $2, last_used_at = $3 where id = $1 and (counter < $2 or ($2 = 0 and counter = 0))', [
      passkey.id, counter, context.clock.now(),
    ])) as [unknown, number];
    return kept === 1;
  });
  return isNewest ? passkey.account_id : refusePasskey();
};

/** The library throws for whatever is not as it should be. */
const verifiedCounter = async (context: Context, response: AuthenticationResponseJSON, expectedChallenge: string, passkey: Row): Promise<number | null> => {
  const { id, origin } = relyingParty(context.services.publicUrl);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response, expectedChallenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true,
      credential: { id: response.id, publicKey: new Uint8Array(passkey.public_key), counter: Number(passkey.counter) },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
};
