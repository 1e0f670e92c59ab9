// Loaded before a server whose memory is measured: on demand it collects what is garbage and tells what is left.
process.on('message', ({ weigh }) => {
  if (!weigh) return;
  globalThis.gc();
  setTimeout(() => {
    globalThis.gc();
    process.send({ resident: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed });
  }, 300);
});
process.channel.unref();
