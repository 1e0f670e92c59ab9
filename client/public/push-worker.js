// Shows what the server pushes: one line and where it leads, nothing of a case. It keeps nothing and answers no request.
self.addEventListener('push', (event) => {
  const { body = '', url = '/notifications', tag } = event.data?.json() ?? {};
  event.waitUntil(self.registration.showNotification('Muster', { body, tag, icon: '/icon.svg', data: { url } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const asked = new URL(event.notification.data?.url ?? '/notifications', self.location.origin);
  const pathname = asked.origin === self.location.origin ? asked.pathname : '/notifications';
  event.waitUntil(
    (async () => {
      const [open] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      if (!open) return self.clients.openWindow(pathname);
      await open.focus();
      // A page in which something is being written is not taken away: it shows the news in its header.
      return undefined;
    })(),
  );
});
