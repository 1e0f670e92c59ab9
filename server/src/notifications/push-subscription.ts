/** What a browser gives to be told: where, and the keys that what is sent is encrypted with (RFC 8291). */
export interface PushSubscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}
