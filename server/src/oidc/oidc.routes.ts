import { parse } from 'node:querystring';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ticket } from '../agencies/agencies.room';
import type { Services } from '../platform/context';
import type { IdentityProvider } from '../platform/identity-providers';
import { RefusedError } from '../platform/refusal';
import type { Room } from '../platform/room';
import { backChannelLogout } from './back-channel-logout';
import { beginSignIn, pendingMilliseconds } from './begin-sign-in';
import { finishSignIn } from './finish-sign-in';

const pendingCookie = 'muster_oidc';

const providerOf = ({ identityProviders }: Services, request: FastifyRequest): IdentityProvider | undefined =>
  identityProviders.find(({ key }) => key === (request.params as { key: string }).key);

/** Back to the sign-in page, which says in words what the rule is. After the # it stands in no log. */
const backWith = (reply: FastifyReply, rule: string): FastifyReply => reply.redirect(`/#sign-in=${rule}`);

/** On to the second step: the ticket stands after the # for one page, which takes it out of the address. */
const secondStepOf = ({ ticket, hasTotp, hasPasskey }: Ticket): string =>
  `/#ticket=${ticket}&by=${[hasTotp && 'totp', hasPasskey && 'passkey'].filter(Boolean).join()}`;

/** The way to an agency's provider and back, and the provider's word that a session is over. */
export const oidcRoutes: NonNullable<Room['routes']> = (http, services, contextOf) => {
  // Lax, not strict: the browser comes back by a link on the provider's page.
  const cookie = { httpOnly: true, sameSite: 'lax', secure: services.publicUrl.startsWith('https:'), path: '/oidc' } as const;

  http.get('/oidc/:key/start', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const provider = providerOf(services, request);
    if (!provider) return reply.code(404).send();
    try {
      const { address, pending } = await beginSignIn(await contextOf(request, reply), provider);
      return await reply.setCookie(pendingCookie, pending, { ...cookie, maxAge: pendingMilliseconds / 1000 }).redirect(address);
    } catch (error) {
      request.log.warn({ provider: provider.key, code: (error as { code?: unknown }).code }, 'an identity provider could not be reached');
      return backWith(reply, 'oidc.unreachable');
    }
  });

  http.get('/oidc/:key/callback', async (request, reply) => {
    void reply.header('cache-control', 'no-store').clearCookie(pendingCookie, cookie);
    const provider = providerOf(services, request);
    if (!provider) return reply.code(404).send();
    try {
      const entered = await finishSignIn(await contextOf(request, reply), provider, request.url.split('?')[1] ?? '', request.cookies[pendingCookie]);
      return await reply.redirect('ticket' in entered ? secondStepOf(entered) : '/');
    } catch (error) {
      if (error instanceof RefusedError) return backWith(reply, error.refusals[0]?.rule ?? 'oidc.refused');
      throw error;
    }
  });

  void http.register((scope, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 65_536 }, (_request, body, parsed) => parsed(null, parse(String(body))));
    scope.post('/oidc/:key/logout', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const provider = providerOf(services, request);
      if (!provider) return reply.code(404).send();
      const { logout_token: token } = (request.body ?? {}) as { logout_token?: unknown };
      const isBelieved = typeof token === 'string' && (await backChannelLogout(await contextOf(request, reply), provider, token));
      return isBelieved ? reply.code(200).send() : reply.code(400).send({ error: 'invalid_request' });
    });
    done();
  });
};
