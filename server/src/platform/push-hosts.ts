import { isIP } from 'node:net';

/** Where the makers of browsers take pushes. A browser names the address itself: none but these is ever called. */
export const usualPushHosts: readonly string[] = ['fcm.googleapis.com', 'updates.push.services.mozilla.com', '*.push.apple.com', '*.notify.windows.com'];

const isLoopback = (host: string): boolean => isIP(host) !== 0 && host.startsWith('127.');

/** Whether a push may go to an address: by TLS to a host of the list; without it only to this very machine, where the list names it. */
export const mayPushTo = (endpoint: string, hosts: readonly string[]): boolean => {
  if (endpoint.length > 1000 || !URL.canParse(endpoint)) return false;
  const { protocol, host, hostname, username, password } = new URL(endpoint);
  if (username !== '' || password !== '' || (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))) return false;
  return hosts.some((named) => (named.startsWith('*.') ? host.endsWith(named.slice(1)) : host === named));
};
