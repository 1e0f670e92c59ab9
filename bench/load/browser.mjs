import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { memberOf, tokenOf } from '../database/world.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { startMuster } from '../servers/muster.mjs';
import { watched } from '../measures/audience.mjs';

const product = createRequire(import.meta.url);

/** The tests' own Chromium. */
export const launchBrowser = (args = []) => product(inRepository('server/dist/testing/browser.cjs')).launchBrowser({ args: ['--enable-precise-memory-info', ...args] });

/** A port of this machine that nobody listens on. */
export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A server that knows its own address, so that a browser may open its live line. */
export const startForBrowser = async (database, dataDirectory) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await startMuster(database, dataDirectory, { instance: 3, env: { PORT: String(port), MUSTER_PUBLIC_URL: url } });
  return { ...server, url };
};

// What a page tells of itself, from before its first script.
const watchPage = () => {
  const seen = { tasks: [], shifts: [], frames: [], paint: 0 };
  window.seen = seen;
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('layout-shift', ({ value, hadRecentInput, sources }) => !hadRecentInput && seen.shifts.push([value, sources.map(({ node }) => node?.className ?? node?.nodeName ?? '').join(' ')]));
  observe('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
};

/** A page of a reader who is signed in, or of a stranger, watched from its first moment. */
export const openPage = async (browser, url, { width = 1440, isSignedIn = true } = {}) => {
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 740 : 900 }, isMobile: width < 600 });
  if (isSignedIn) await context.addCookies([{ name: 'muster_session', value: tokenOf(3, memberOf(watched)), url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watchPage);
  return page;
};

/**
 * The renderer's main thread while `work` runs: how long its tasks took by the clock, and how long they had the processor. On a machine that
 * does other things at the same time only the second says what the page costs.
 */
export const traceTasks = async (browser, page, work) => {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(({ name, dur, pid, tid }) => dur && /RunTask$/.test(name) && main.includes(`${pid} ${tid}`));
  const most = (field) => tasks.reduce((known, task) => Math.max(known, (task[field] ?? 0) / 1000), 0);
  return { clock: most('dur'), processor: most('tdur'), over: tasks.filter(({ dur }) => dur > 50_000).length, overProcessor: tasks.filter(({ tdur = 0 }) => tdur > 50_000).length, tasks: tasks.length };
};
