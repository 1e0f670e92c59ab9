import { generateRequestDetails } from 'web-push';
import type { Services } from '../platform/context';
import { mayPushTo } from '../platform/push-hosts';
import type { PushKeys } from './push-keys';
import type { PushSubscription } from './push-subscription';

/** What the worker in the browser shows. */
export interface PushMessage {
  body: string;
  url: string;
  /** The same one is put in the place of the one before. */
  tag: string;
}

/** `TAKEN` by the service; `GONE`: the device is not subscribed any more; `REFUSED`: never taken as it is; `LATER`: to be tried again. */
export type PushOutcome = 'TAKEN' | 'GONE' | 'REFUSED' | 'LATER';

const keptSeconds = 86_400;

/** Hands an encrypted push to the service of a browser. The library encrypts; the request is our own, so that it goes where pushes may go and nowhere else. */
export const sendPush = async ({ publicUrl, pushHosts, logger }: Services, keys: PushKeys, { endpoint, p256dh, auth }: PushSubscription, message: PushMessage, topic: string): Promise<PushOutcome> => {
  if (!mayPushTo(endpoint, pushHosts)) return 'GONE';
  const { headers, body } = generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(message), {
    vapidDetails: { subject: publicUrl.startsWith('https:') ? publicUrl : 'mailto:muster@localhost', ...keys },
    TTL: keptSeconds,
    topic,
    urgency: 'normal',
  });
  const { 'Content-Length': _length, ...sent } = headers as Record<string, string>;
  try {
    const { status } = await fetch(endpoint, { method: 'POST', headers: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)])), body: new Uint8Array(body ?? []), redirect: 'error', signal: AbortSignal.timeout(10_000) });
    if (status >= 200 && status < 300) return 'TAKEN';
    if (status === 404 || status === 410) return 'GONE';
    // Of these the service says that they never will be taken: what was sent is wrong, or too large.
    return [400, 401, 403, 413].includes(status) ? 'REFUSED' : 'LATER';
  } catch (error) {
    // Never with the address, which is what lets one send to the device.
    logger.warn({ kind: error instanceof Error ? error.name : 'unknown' }, 'a push service could not be reached');
    return 'LATER';
  }
};
