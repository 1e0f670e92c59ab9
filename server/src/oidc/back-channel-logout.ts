import { jwtVerify } from 'jose';
import type { ProviderLogout } from '../agencies/agencies.room';
import { dropTickets, keepTrail } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import type { IdentityProvider } from '../platform/identity-providers';
import { clientOf } from './provider-client';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const asymmetric = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/**
 * Ends the sessions that a provider says are over (OpenID Connect Back-Channel Logout 1.0), and what was begun towards one; false for a token that is not to
 * be believed. Sessions that began after it was made are left alone, so that sending it again ends nothing new.
 */
export const backChannelLogout = async (context: Context, provider: IdentityProvider, token: string): Promise<boolean> => {
  const named = await readToken(context, provider, token);
  if (!named) return false;
  await context.atTheDoor(async (manager) => {
    const [ended] = (await manager.query(
      `/* backChannelLogout */ update sessions s set revoked_at = $1 from identity_sessions i
       where i.session_id = s.id and s.revoked_at is null and s.created_at <= $2 and i.issuer = $3
         and ($4::text is null or i.subject = $4) and ($5::text is null or i.provider_session = $5) returning s.id, s.account_id`,
      [context.clock.now(), named.madeAt, named.issuer, named.subject, named.providerSession],
    )) as [{ id: string; account_id: string }[], number];
    await dropTickets(manager, named);
    for (const { id, account_id: accountId } of ended) await keepTrail(context, manager, accountId, { kind: 'SignedOutByProvider', agencyId: provider.agencyId, subjectId: id });
  });
  return true;
};

const readToken = async (context: Context, provider: IdentityProvider, token: string): Promise<ProviderLogout | null> => {
  try {
    const { keys } = await clientOf(provider);
    const { payload } = await jwtVerify(token, keys, {
      issuer: provider.issuer, audience: provider.clientId, algorithms: asymmetric, requiredClaims: ['iat', 'jti'], maxTokenAge: 300, clockTolerance: 30, currentDate: context.clock.now(),
    });
    const events = payload.events as Record<string, unknown> | undefined;
    const subject = payload.sub ?? null;
    const providerSession = typeof payload.sid === 'string' ? payload.sid : null;
    const isLogout = typeof events?.[logoutEvent] === 'object' && payload.nonce === undefined && (subject !== null || providerSession !== null);
    return isLogout ? { issuer: provider.issuer, subject, providerSession, madeAt: new Date(((payload.iat ?? 0) + 1) * 1000) } : null;
  } catch (error) {
    context.services.logger.warn({ provider: provider.key, code: (error as { code?: unknown }).code }, 'a logout token was refused');
    return null;
  }
};
