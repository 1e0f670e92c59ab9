import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Handler = (event: object) => void;

/** The worker's script, run in what a browser would give it. */
const start = (windows: { focus: () => Promise<void> }[] = []) => {
  const handlers = new Map<string, Handler>();
  const shown: unknown[][] = [];
  const opened: string[] = [];
  const self = {
    location: { origin: 'https://muster.example' },
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    registration: { showNotification: (...words: unknown[]) => Promise.resolve(shown.push(words)) },
    clients: { matchAll: () => Promise.resolve(windows), openWindow: (path: string) => Promise.resolve(opened.push(path)) },
  };
  new Function('self', readFileSync(join(__dirname, '../../public/push-worker.js'), 'utf8'))(self);
  const fire = async (name: string, event: object): Promise<void> => {
    let done: Promise<unknown> = Promise.resolve();
    handlers.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => (done = work) });
    await done;
  };
  return { fire, shown, opened };
};

const clicked = (url: string) => ({ notification: { close: () => undefined, data: { url } } });

describe('the worker of pushes', () => {
  it('shows the line that came, in the place of the one with the same tag', async () => {
    const { fire, shown } = start();
    await fire('push', { data: { json: () => ({ body: 'You have a new warning in an operation.', url: 'https://muster.example/notifications', tag: 't1' }) } });
    expect(shown).toEqual([['Muster', { body: 'You have a new warning in an operation.', tag: 't1', icon: '/icon.svg', data: { url: 'https://muster.example/notifications' } }]]);
  });

  it('shows something where nothing came: a browser withdraws its leave from whoever does not', async () => {
    const { fire, shown } = start();
    await fire('push', { data: null });
    expect(shown).toHaveLength(1);
  });

  it.each([
    ['https://muster.example/notifications', '/notifications'],
    ['https://elsewhere.example/trap', '/notifications'],
    ['javascript:alert(1)', '/notifications'],
  ])('opens no other place than one of this origin: %s', async (url, path) => {
    const { fire, opened } = start();
    await fire('notificationclick', clicked(url));
    expect(opened).toEqual([path]);
  });

  it('takes no page away in which somebody writes', async () => {
    let focused = 0;
    const { fire, opened } = start([{ focus: () => Promise.resolve(void (focused += 1)) }]);
    await fire('notificationclick', clicked('https://muster.example/notifications'));
    expect([focused, opened]).toEqual([1, []]);
  });
});
