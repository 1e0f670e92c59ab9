import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

/** An OpenID provider in a process of its own. */
export class OidcIssuer {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(redirectUri: string): Promise<OidcIssuer> {
    const port = await freePort();
    const child = spawn(process.execPath, [join(__dirname, 'oidc-process.mjs'), String(port), redirectUri], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    return new OidcIssuer(child, `http://127.0.0.1:${port}`);
  }

  /** Says something to the test's own side of the provider. */
  async tell(what: 'person' | 'forge' | 'logout', body: object): Promise<string> {
    return (await fetch(`${this.issuer}/test/${what}`, { method: 'POST', body: JSON.stringify(body) })).text();
  }

  /** Follows the provider's pages as a browser does, until it sends the browser back. */
  async follow(address: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let at = new URL(address);
    while (at.origin === this.issuer) {
      const response = await fetch(at, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      const next = response.headers.get('location');
      if (!next) throw new Error(`The provider answers ${response.status}: ${await response.text()}`);
      at = new URL(next, at);
    }
    return at;
  }

  async stop(): Promise<void> {
    this.child.kill();
    await once(this.child, 'exit');
  }
}
