import { randomUUID } from 'node:crypto';
import { operationId } from '../database/world.mjs';
import { onConnection } from '../database/cluster.mjs';
import { launchBrowser, openPage, startForBrowser, traceTasks } from '../load/browser.mjs';
import { startMuster } from '../servers/muster.mjs';
import { quantile, spread } from '../statistics.mjs';
import { reportOne, watched } from './audience.mjs';
import { measureLighthouse } from './lighthouse.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const at = `/operations/${operationId(watched)}`;
const screens = { today: '/', overview: at, seizures: `${at}/seizures`, targets: `${at}/targets`, timeline: `${at}/timeline`, map: `${at}/map`, wall: `${at}/wall` };
const live = (page) => page.getByText('Live', { exact: true }).first().waitFor();

/**
 * Stands in the live line between server and page: what the server says passes through, and a report's frame can be said again as another one.
 * The server takes fewer reports a second than this on some machines, and is measured elsewhere; here it is the page that is asked.
 */
const standBetween = async (page) => {
  let say = () => undefined;
  let told;
  const heard = new Promise((resolve) => (told = resolve));
  await page.routeWebSocket(/\/graphql$/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      socket.send(message);
      if (!message.includes('"SeizureReported"')) return;
      say = (frame) => socket.send(frame);
      told(JSON.parse(message));
    });
  });
  return { heard, say: (frame) => say(JSON.stringify(frame)) };
};

/** Another report of another agency's, with figures that have grown by it. */
const anotherReport = (frame, count) => {
  const copy = structuredClone(frame);
  const { event, operation } = copy.payload.data.operationLive;
  event.id = randomUUID();
  event.at = new Date().toISOString();
  event.subjectId = event.subject.id = randomUUID();
  if (operation?.totals) operation.totals.cases += count;
  if (operation?.totals?.preliminary) operation.totals.preliminary.cases += count;
  return copy;
};

const measureBurst = async ({ browser, server, writer, options, log }) => {
  const rows = [];
  for (const name of ['overview', 'wall', 'timeline', 'seizures']) {
    const page = await openPage(browser, server.url);
    const line = await standBetween(page);
    await page.goto(`${server.url}${screens[name]}`, { waitUntil: 'networkidle' });
    await live(page);
    await reportOne(writer);
    const frame = await line.heard;
    await pause(5_000);
    const seconds = options.quick ? 5 : 10;
    let said = 0;
    const told = await traceTasks(browser, page, async () => {
      for (const began = performance.now(); said < seconds * 50; said += 1) {
        line.say(anotherReport(frame, said + 1));
        await pause(Math.max(0, began + (said + 1) * 20 - performance.now()));
      }
      await pause(1_000);
    });
    log(`  ${name}: longest task ${told.clock.toFixed(0)} ms, of the processor ${told.processor.toFixed(0)} ms; ${told.over} over 50 ms (${told.overProcessor} of the processor) of ${told.tasks}`);
    rows.push({ name: `the ${name}: its longest task, of the processor`, ratio: spread([told.processor / 50]), figure: spread([told.processor]), note: `${told.overProcessor} over 50 ms; by the clock ${told.clock.toFixed(0)} ms, ${told.over} over 50` });
    await page.context().close();
  }
  return { title: 'The screen: while reports arrive, fifty a second', unit: 'ms', bar: 'no task over 50 ms', rows };
};

/** A line of 400 kbit/s with a round trip of 150 ms. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const measureFirstPage = async ({ browser, server, log }) => {
  const rows = [];
  for (const [name, isSignedIn, usable] of [['sign-in', false, (page) => page.getByLabel('E-mail address')], ['today', true, (page) => page.getByRole('heading', { level: 1 })], ['overview', true, (page) => page.getByRole('heading', { level: 1 })]]) {
    const page = await openPage(browser, server.url, { isSignedIn, width: 360 });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', slowLine);
    const open = async () => {
      const at = performance.now();
      await page.goto(`${server.url}${isSignedIn ? screens[name] : '/'}`, { waitUntil: 'commit' });
      await usable(page).first().waitFor();
      return (performance.now() - at) / 1000;
    };
    const seconds = await open();
    await pause(1_000);
    const { first, largest, blocked } = await page.evaluate(() => ({ first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, largest: window.seen.paint, blocked: window.seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0) }));
    const note = `first paint ${(first / 1000).toFixed(1)} s, largest ${(largest / 1000).toFixed(1)} s, blocked ${blocked.toFixed(0)} ms`;
    log(`  ${name} on 400 kbit/s: ${seconds.toFixed(1)} s; ${note}`);
    rows.push({ name: `${name}, nothing kept from before`, ratio: spread([seconds / 10]), figure: spread([seconds]), note });
    // What goes on in the background comes to its end first.
    await page.waitForLoadState('networkidle');
    const again = await open();
    log(`  ${name} again: ${again.toFixed(1)} s`);
    rows.push({ name: `${name}, a second time`, ratio: spread([again / 10]), figure: spread([again]) });
    await page.context().close();
  }
  return { title: 'The screen: until a page is usable, on 400 kbit/s', unit: 's', bar: 'at most 10 s', rows };
};

const measureShifts = async ({ browser, server, log }) => {
  const rows = [];
  for (const width of [1440, 360]) {
    for (const [name, path] of Object.entries({ 'sign-in': '/', ...screens })) {
      const page = await openPage(browser, server.url, { width, isSignedIn: name !== 'sign-in' });
      await page.goto(`${server.url}${path}`);
      await pause(4_000);
      const shifts = await page.evaluate(() => window.seen.shifts);
      const sum = shifts.reduce((known, [value]) => known + value, 0);
      const worst = [...shifts].sort(([a], [b]) => b - a)[0];
      log(`  ${name} at ${width}: moved by ${sum.toFixed(3)}${worst ? ` (${worst[1]})` : ''}`);
      rows.push({ name: `${name} at ${width} px`, ratio: spread([sum / 0.1]), figure: spread([sum]) });
      await page.context().close();
    }
  }
  return { title: 'The screen: how far a page moves while it loads (cumulative layout shift)', unit: 'shift', bar: 'at most 0.1', rows };
};

/** All reports of the database in one operation; what is kept beside them is not asked for by the list. */
const gather = (database) =>
  onConnection(database.superuserUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(`update seizures set operation_id = $1::uuid, audience = array['o.' || $1::uuid], marked_audience = array['o.' || $1::uuid]`, [operationId(watched)]);
    await client.query('vacuum analyze seizures');
  });

const scrollFor = (seconds) =>
  new Promise((resolve) => {
    const began = performance.now();
    const frames = [];
    let last = began;
    const step = (now) => {
      frames.push(now - last);
      last = now;
      window.scrollBy(0, 400);
      if (now - began < seconds * 1000) requestAnimationFrame(step);
      else resolve(frames);
    };
    requestAnimationFrame(step);
  });

const measureScroll = async ({ browser, server, database, options, log }) => {
  await gather(database);
  const page = await openPage(browser, server.url);
  await page.goto(`${server.url}${screens.seizures}`);
  await page.getByRole('row').nth(20).waitFor();
  await pause(2_000);
  const line = await page.context().newCDPSession(page);
  const heap = async () => {
    await line.send('HeapProfiler.collectGarbage');
    return page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  };
  const before = await heap();
  let frames = [];
  const told = await traceTasks(browser, page, async () => {
    frames = await page.evaluate(scrollFor, options.quick ? 10 : 60);
  });
  const after = await heap();
  const { reached, drawn, moved } = await page.evaluate(() => ({ reached: Math.max(...[...document.querySelectorAll('[aria-rowindex]')].map((row) => Number(row.getAttribute('aria-rowindex')))), drawn: document.querySelectorAll('[aria-rowindex]').length, moved: window.seen.shifts.reduce((sum, [value]) => sum + value, 0) }));
  await page.context().close();
  const frame = quantile(frames.slice(1), 0.95);
  log(`  ${reached} rows scrolled, ${drawn} drawn: frames p50 ${quantile(frames, 0.5).toFixed(0)} ms, p95 ${frame.toFixed(0)} ms; longest task ${told.clock.toFixed(0)} ms, of the processor ${told.processor.toFixed(0)}; heap ${before.toFixed(0)} to ${after.toFixed(0)} MB; moved by ${moved.toFixed(3)}`);
  return {
    title: `The screen: scrolling a list of ${database.seizures.toLocaleString('en')} reports, 400 px a frame`,
    unit: 'ms',
    bar: 'no task over 50 ms',
    rows: [
      { name: 'the longest task, of the processor', ratio: spread([told.processor / 50]), figure: spread([told.processor]), note: `${told.overProcessor} over 50 ms; by the clock ${told.clock.toFixed(0)} ms, ${told.over} over 50 of ${told.tasks}` },
      { name: 'a frame, p95', figure: spread([frame]), note: `p50 ${quantile(frames, 0.5).toFixed(0)} ms` },
      { name: 'rows passed', figure: spread([reached]), note: `${drawn} in the page at once; heap ${before.toFixed(0)} to ${after.toFixed(0)} MB; layout shift ${moved.toFixed(3)}` },
    ],
  };
};

/** The screens in the tests' own Chromium, on a database of a hundred thousand reports. */
export const measureScreensInBrowser = async ({ cluster, options, log }) => {
  const database = await cluster.copyOf(await cluster.database(options.quick ? 20_000 : 100_000));
  const server = await startForBrowser(database, options.dataDirectory);
  const writer = await startMuster(database, options.dataDirectory, { instance: 4 });
  const browser = await launchBrowser();
  const parts = { browser, server, writer, database, options, log, screens };
  try {
    const measured = [];
    for (const measure of [measureBurst, measureFirstPage, measureLighthouse, measureShifts, measureScroll]) measured.push(await measure(parts));
    return measured;
  } finally {
    await browser.close();
    await writer.stop();
    await server.stop();
    await database.drop();
  }
};
