import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { RegistrationResponseJSON, VerifiedRegistrationResponse } from '@simplewebauthn/server';
import type { Context } from '../../platform/context';
import { notFound } from '../../platform/errors';
import { Mistakes } from '../../platform/mistakes';
import { refuse } from '../../platform/refusal';
import { keepTrail } from '../agency-trail';
import { demandOneLeft, endOthers } from './change-totp';
import { readFactors } from './factors.store';
import { challengeOf, parseRegistration, refusePasskey } from './passkey-answer';
import { makeChallenge, spendChallenge } from './passkey-challenge';
import { renewRecoveryCodes } from './recovery-codes';
import { relyingParty } from './relying-party';

const mostPasskeys = 20;

/** What the browser needs to make a passkey of this account. */
export const beginPasskey = async (context: Context): Promise<string> => {
  await context.demandFresh();
  const { id: rpID } = relyingParty(context.services.publicUrl);
  const { accountId } = context.signedIn;
  const { email, known } = await context.atTheDoor(async (manager) => ({
    email: (await readFactors(manager, accountId)).email,
    known: (await manager.query('/* beginPasskey */ select credential_id as id, transports from passkeys where account_id = $1', [accountId])) as { id: string; transports: string[] }[],
  }));
  if (known.length >= mostPasskeys) refuse('passkey.too-many', null, `There are ${mostPasskeys} passkeys already: remove one first.`, { max: mostPasskeys });
  const options = await generateRegistrationOptions({
    rpName: 'Muster', rpID, userName: email, userID: new Uint8Array(Buffer.from(accountId)), challenge: makeChallenge(context, `add:${accountId}`),
    excludeCredentials: known, authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
};

/** Takes a passkey into use: every other session ends; whoever has no recovery codes is given some. */
export const addPasskey = async (context: Context, name: string, json: string): Promise<{ id: string; codes: string[] }> => {
  const { accountId, agencyId } = context.signedIn;
  const mistakes = new Mistakes();
  const checked = mistakes.requiredText('name', name, { max: 80 });
  mistakes.throwIfAny();
  const answer = parseRegistration(json);
  const challenge = challengeOf(answer);
  if (!(await context.atTheDoor((manager) => spendChallenge(context, manager, `add:${accountId}`, challenge)))) refusePasskey();
  const { verified, registrationInfo } = await verify(context, answer, challenge);
  if (!verified) return refusePasskey();
  const { credential } = registrationInfo;
  const id = context.clock.uuid();
  return context.atTheDoor(async (manager) => {
    const added = (await manager.query(
      `/* addPasskey */ insert into passkeys (id, account_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning id`,
      [id, accountId, credential.id, Buffer.from(credential.publicKey), credential.counter, credential.transports ?? [], checked, context.clock.now()],
    )) as unknown[];
    if (added.length === 0) refusePasskey();
    const { recoveryCodesLeft } = await readFactors(manager, accountId);
    await endOthers(context, manager);
    await keepTrail(context, manager, accountId, { kind: 'PasskeyAdded', agencyId, subjectId: accountId });
    return { id, codes: recoveryCodesLeft > 0 ? [] : await renewRecoveryCodes(context, manager, accountId) };
  });
};

/** Gives up a passkey; refused where it is the last factor of somebody who must have one. */
export const removePasskey = async (context: Context, id: string): Promise<void> => {
  await context.demandFresh();
  const { accountId, agencyId } = context.signedIn;
  await context.atTheDoor(async (manager) => {
    const [, removed] = (await manager.query('/* removePasskey */ delete from passkeys where id = $1 and account_id = $2', [id, accountId])) as [unknown, number];
    if (removed !== 1) throw notFound();
    await demandOneLeft(manager, accountId);
    await endOthers(context, manager);
    await keepTrail(context, manager, accountId, { kind: 'PasskeyRemoved', agencyId, subjectId: accountId });
  });
};

/** The library throws for whatever is not as it should be. */
const verify = async (context: Context, response: RegistrationResponseJSON, expectedChallenge: string): Promise<VerifiedRegistrationResponse> => {
  const { id, origin } = relyingParty(context.services.publicUrl);
  try {
    return await verifyRegistrationResponse({ response, expectedChallenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true });
  } catch {
    return refusePasskey();
  }
};
