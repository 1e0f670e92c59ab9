import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { Configuration } from 'openid-client';
import { allowInsecureRequests, discovery, enableNonRepudiationChecks } from 'openid-client';
import type { IdentityProvider } from '../platform/identity-providers';

const refreshedAfter = 10 * 60_000;

interface Known {
  configuration: Configuration;
  keys: JWTVerifyGetKey;
  until: number;
}

const known = new WeakMap<IdentityProvider, Known>();

/** What a provider says of itself, asked at most every ten minutes, and its keys, which are kept no longer. */
export const clientOf = async (provider: IdentityProvider): Promise<Known> => {
  const kept = known.get(provider);
  if (kept && kept.until > Date.now()) return kept;
  const isPlain = provider.issuer.startsWith('http:'); // on this machine alone, as the settings see to
  const configuration = await discovery(new URL(provider.issuer), provider.clientId, provider.clientSecret, undefined, {
    // Its tokens are believed for their signature, not for the line that they came by.
    execute: isPlain ? [allowInsecureRequests, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
    timeout: 10,
  });
  const { jwks_uri: address } = configuration.serverMetadata();
  if (!address) throw new Error(`The provider ${provider.key} names no keys.`);
  const made = { configuration, keys: createRemoteJWKSet(new URL(address), { cacheMaxAge: refreshedAfter }), until: Date.now() + refreshedAfter };
  known.set(provider, made);
  return made;
};
