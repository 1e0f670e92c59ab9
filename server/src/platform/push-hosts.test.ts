import { mayPushTo, usualPushHosts } from './push-hosts';

describe('where pushes may go', () => {
  it.each<[string, boolean]>([
    ['https://fcm.googleapis.com/fcm/send/abc', true],
    ['https://web.push.apple.com/abc', true],
    ['https://wns2-by3p.notify.windows.com/w/?token=abc', true],
    ['http://fcm.googleapis.com/fcm/send/abc', false],
    ['https://fcm.googleapis.com:8443/abc', false],
    ['https://fcm.googleapis.com.example.org/abc', false],
    ['https://evilpush.apple.com/abc', false],
    ['https://user@fcm.googleapis.com/abc', false],
    ['https://127.0.0.1/abc', false],
    ['http://127.0.0.1:5432/', false],
    ['https://169.254.169.254/latest/meta-data', false],
    ['file:///etc/passwd', false],
    ['push', false],
    [`https://fcm.googleapis.com/${'a'.repeat(1000)}`, false],
  ])('%s: %s', (endpoint, may) => {
    expect(mayPushTo(endpoint, usualPushHosts)).toBe(may);
  });

  it('a machine that is named is called without TLS only where it is this one', () => {
    expect(mayPushTo('http://127.0.0.1:4711/abc', ['127.0.0.1:4711'])).toBe(true);
    expect(mayPushTo('http://push.example.org/abc', ['push.example.org'])).toBe(false);
    expect(mayPushTo('https://push.example.org/abc', ['push.example.org'])).toBe(true);
  });
});
