import { authorizationCodeGrant } from 'openid-client';
import type { SessionFacts, Ticket } from '../agencies/agencies.room';
import { enter } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import type { IdentityProvider } from '../platform/identity-providers';
import { refuse, RefusedError } from '../platform/refusal';
import { accountOfIdentity } from './account-of-identity';
import { callbackOf, openPending } from './begin-sign-in';
import { clientOf } from './provider-client';

interface Claims {
  sub: string;
  email?: unknown;
  email_verified?: unknown;
  sid?: unknown;
}

/** Lets in whom the provider has signed in, by a ticket to the second step where the account has one; whatever is wrong with its answer is one refusal. */
export const finishSignIn = async (context: Context, provider: IdentityProvider, query: string, sealed: string | undefined): Promise<SessionFacts | Ticket> => {
  const claims = await readClaims(context, provider, query, sealed);
  const email = typeof claims.email === 'string' && claims.email_verified === true ? claims.email.trim().toLowerCase() : null;
  return context.atTheDoor(async (manager) => {
    const accountId = await accountOfIdentity(context, manager, provider, { subject: claims.sub, email });
    return enter(context, manager, accountId, { issuer: provider.issuer, subject: claims.sub, providerSession: typeof claims.sid === 'string' ? claims.sid : null });
  });
};

const readClaims = async (context: Context, provider: IdentityProvider, query: string, sealed: string | undefined): Promise<Claims> => {
  const pending = openPending(context, provider, sealed);
  if (!pending) return refuse('oidc.expired', null, 'This sign-in was begun elsewhere or too long ago: begin again.');
  try {
    const { configuration } = await clientOf(provider);
    // Signature, issuer, audience, time, state, nonce and PKCE are looked at by the library.
    const tokens = await authorizationCodeGrant(configuration, new URL(`${callbackOf(context, provider)}?${query}`), {
      pkceCodeVerifier: pending.verifier, expectedState: pending.state, expectedNonce: pending.nonce, idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims?.iss !== provider.issuer) throw new Error('The issuer is another one.');
    return claims;
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    context.services.logger.warn({ provider: provider.key, code: (error as { code?: unknown }).code }, 'the answer of an identity provider was refused');
    return refuse('oidc.refused', null, 'The answer of the provider could not be believed, or it refused to sign you in.');
  }
};
