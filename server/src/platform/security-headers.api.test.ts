import { World } from '../testing/world';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

const directives = (policy: string): Map<string, string> => new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));

describe('what a page may do', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('is our own and nothing else: no inline script or style, no evaluation, no frame, no text that turns into markup', () => {
    const policy = directives(contentSecurityPolicy);
    expect(policy.get('default-src')).toBe("'none'");
    for (const name of ['script-src', 'style-src', 'connect-src', 'font-src', 'worker-src', 'media-src']) expect([name, policy.get(name)]).toEqual([name, "'self'"]);
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect([policy.get('frame-ancestors'), policy.get('base-uri')]).toEqual(["'none'", "'none'"]);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
  });

  it.each(['/healthz', '/metrics', '/graphql', '/nowhere', '/files/x/y', '/exports/operations.csv'])('is told with every answer, that of %s too', async (url) => {
    const { headers } = await world.app.http.inject({ url });
    expect(headers).toMatchObject({ 'content-security-policy': expect.stringContaining("default-src 'none'") as unknown, 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
  });

  it('demands a secure line only where there is one', () => {
    expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
    expect(securityHeaders(true)).toHaveProperty('strict-transport-security', 'max-age=63072000; includeSubDomains');
  });
});
