import { isIP } from 'node:net';
import { refuse } from '../../platform/refusal';

/** For whom passkeys are made: the host of the public address (WebAuthn, 5.1.2). */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** Null where the server is reached by a bare network address: browsers make no passkeys for one. */
export const findRelyingParty = (publicUrl: string): RelyingParty | null => {
  const { hostname, origin } = new URL(publicUrl);
  return isIP(hostname) !== 0 || hostname.startsWith('[') ? null : { id: hostname, origin };
};

export const relyingParty = (publicUrl: string): RelyingParty =>
  findRelyingParty(publicUrl) ?? refuse('passkey.no-domain', null, 'Passkeys need a server with a name of its own: the public address is a bare network address.');
