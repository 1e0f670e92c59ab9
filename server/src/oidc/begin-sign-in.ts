import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Context } from '../platform/context';
import type { IdentityProvider } from '../platform/identity-providers';
import { clientOf } from './provider-client';

export const pendingMilliseconds = 10 * 60_000;

/** What a browser brings back from the provider unread, to show that it was this very browser that left. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier: string;
  until: number;
}

/** One address a provider: an answer that was meant for another one ends up nowhere. */
export const callbackOf = (context: Context, { key }: IdentityProvider): string => `${context.services.publicUrl}/oidc/${key}/callback`;

/** Where to send the browser, and what it is to keep meanwhile, sealed for this provider alone. */
export const beginSignIn = async (context: Context, provider: IdentityProvider): Promise<{ address: string; pending: string }> => {
  const { configuration } = await clientOf(provider);
  const pending: PendingSignIn = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), until: context.clock.now().getTime() + pendingMilliseconds };
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(context, provider),
    scope: 'openid email',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  return { address: address.href, pending: context.secrets.seal('oidc', Buffer.from(JSON.stringify(pending)), provider.key).toString('base64url') };
};

/** What the browser kept; null when it is not ours, was kept for another provider, or is too old. */
export const openPending = (context: Context, { key }: IdentityProvider, sealed: string | undefined): PendingSignIn | null => {
  const plain = sealed && context.secrets.open('oidc', Buffer.from(sealed, 'base64url'), key);
  const pending = plain ? (JSON.parse(plain.toString('utf8')) as PendingSignIn) : null;
  return pending && pending.until > context.clock.now().getTime() ? pending : null;
};
