// Keeps the field guide on the device: its files, and the one page that opens them. `kept` is written before this by the build.
// It answers for the guide alone, and keeps nothing that a server tells anybody.
const cacheName = `muster-guide-${kept.version}`;
const files = new Set(kept.files);
const page = '/guide';

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      await cache.addAll([new Request(page, { headers: { accept: 'text/html' } }), ...kept.files]);
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith('muster-guide-') && name !== cacheName).map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

/** The line first, so that a newer guide is shown; what is kept when there is no line. */
const openPage = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(cacheName);
    const answer = await cache.match(page);
    if (!answer) throw error;
    return answer;
  }
};

/** A file's name holds its hash: what is kept under it is what the server would send. */
const openFile = async (request) => {
  const cache = await caches.open(cacheName);
  return (await cache.match(request)) ?? fetch(request);
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === page || pathname.startsWith(`${page}/`)) event.respondWith(openPage(request));
    return;
  }
  if (files.has(pathname)) event.respondWith(openFile(request));
});
