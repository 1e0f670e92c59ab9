import { workerUrl } from '../platform/worker-url';

/** What this browser can do about pushes, and whether it gets them. */
export type PushHere = 'UNSUPPORTED' | 'DENIED' | 'OFF' | 'ON';

const workerPath = '/push-worker.js';

const isSupported = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const subscriptionHere = async (): Promise<PushSubscription | null> => (await (await navigator.serviceWorker.getRegistration(workerPath))?.pushManager.getSubscription()) ?? null;

export const readPushHere = async (): Promise<PushHere> => {
  if (!isSupported()) return 'UNSUPPORTED';
  if (Notification.permission === 'denied') return 'DENIED';
  return (await subscriptionHere()) ? 'ON' : 'OFF';
};

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** Asks for the person's leave, and subscribes; null where they or the browser said no. */
export const subscribeHere = async (pushKey: string): Promise<{ endpoint: string; p256dh: string; auth: string } | null> => {
  if (!isSupported() || (await Notification.requestPermission()) !== 'granted') return null;
  const registration = await navigator.serviceWorker.register(workerUrl(workerPath));
  await navigator.serviceWorker.ready;
  // One that was made for another server's key would be told nothing.
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const { endpoint, keys } = (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(pushKey) })).toJSON();
  return endpoint && keys?.p256dh && keys.auth ? { endpoint, p256dh: keys.p256dh, auth: keys.auth } : null;
};

/** Ends the subscription of this browser, and tells which it was; the push service then answers that it is gone. */
export const unsubscribeHere = async (): Promise<string | null> => {
  if (!isSupported()) return null;
  const subscription = await subscriptionHere();
  await subscription?.unsubscribe();
  return subscription?.endpoint ?? null;
};
