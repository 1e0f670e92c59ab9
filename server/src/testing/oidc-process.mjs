import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import Provider from 'oidc-provider';

// A provider for the tests. `/test/person` names who is signed in next, `/test/forge` how its next ID token is forged,
// `/test/logout` signs a logout token.
const [port, redirectUri] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const { privateKey: otherKey } = await generateKeyPair('RS256', { extractable: true });
const kid = 'key-1';
let person = { sub: 'nobody' };
let forgery = '';

const sign = (claims, key = privateKey, typ = 'JWT') => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ }).sign(key);
const past = () => Math.floor(Date.now() / 1000) - 7200;
const forgeries = {
  audience: (claims) => sign({ ...claims, aud: 'somebody-else' }),
  issuer: (claims) => sign({ ...claims, iss: 'http://127.0.0.1:1' }),
  nonce: (claims) => sign({ ...claims, nonce: 'another' }),
  expired: (claims) => sign({ ...claims, iat: past(), exp: past() + 60 }),
  unsigned: (claims) => new UnsecuredJWT(claims).encode(),
  key: (claims) => sign(claims, otherKey),
};

const provider = new Provider(issuer, {
  clients: [{ client_id: 'muster', client_secret: 'secret-of-the-tests', redirect_uris: [redirectUri], response_types: ['code'], grant_types: ['authorization_code'] }],
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  jwks: { keys: [{ ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...person, sub: id }) }),
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  cookies: { keys: ['cookies-of-the-tests'] },
});
provider.use(async (context, next) => {
  await next();
  if (context.path === '/token' && context.body?.id_token && forgery) context.body.id_token = await forgeries[forgery](decodeJwt(context.body.id_token));
});

const bodyOf = async (request) => {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
};
const answer = provider.callback();
const server = createServer((request, response) => {
  const handle = async () => {
    if (request.url === '/test/person') person = await bodyOf(request);
    else if (request.url === '/test/forge') forgery = (await bodyOf(request)).how;
    else if (request.url === '/test/logout') return response.end(await sign(await bodyOf(request), privateKey, 'logout+jwt'));
    else if (request.url.startsWith('/interaction/')) {
      const grant = new provider.Grant({ accountId: person.sub, clientId: 'muster' });
      grant.addOIDCScope('openid email');
      // eslint-disable-next-line no-restricted-syntax -- the provider's own store, in memory
      const grantId = await grant.save();
      const result = { login: { accountId: person.sub }, consent: { grantId } };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    } else return answer(request, response);
    return response.end();
  };
  handle().catch((error) => response.writeHead(500).end(String(error)));
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
