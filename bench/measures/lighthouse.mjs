import lighthouse, { desktopConfig } from 'lighthouse';
import { memberOf, tokenOf } from '../database/world.mjs';
import { freePort, launchBrowser } from '../load/browser.mjs';
import { spread } from '../statistics.mjs';
import { watched } from './audience.mjs';

const seconds = (audit) => ((audit?.numericValue ?? 0) / 1000).toFixed(1);

/** Lighthouse's performance, on its phone and on its desktop, in a browser of its own; what it tells of the machine is in the note. */
export const measureLighthouse = async ({ server, screens, log }) => {
  const rows = [];
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    for (const [name, isSignedIn] of [['sign-in', false], ['today', true], ['overview', true]]) {
      for (const [form, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
        const flags = { port, logLevel: 'error', onlyCategories: ['performance'], ...(isSignedIn && { extraHeaders: { Cookie: `muster_session=${tokenOf(3, memberOf(watched))}` } }) };
        const { lhr } = (await lighthouse(`${server.url}${isSignedIn ? screens[name] : '/'}`, flags, config)) ?? {};
        if (!lhr || lhr.runtimeError) throw new Error(`Lighthouse did not come to an end: ${lhr?.runtimeError?.message ?? 'it said nothing'}`);
        const { audits } = lhr;
        const score = Math.round((lhr.categories.performance?.score ?? 0) * 100);
        const note = `first paint ${seconds(audits['first-contentful-paint'])} s, largest ${seconds(audits['largest-contentful-paint'])} s, blocked ${Math.round(audits['total-blocking-time']?.numericValue ?? 0)} ms, shift ${(audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3)}; the machine ${Math.round(lhr.environment.benchmarkIndex)}`;
        log(`  Lighthouse, ${name} on a ${form}: ${score}; ${note}`);
        rows.push({ name: `${name} on a ${form}`, ratio: spread([score / 95]), figure: spread([score]), note });
      }
    }
  } finally {
    await browser.close();
  }
  return { title: 'The screen: Lighthouse, performance', unit: 'of 100', bar: 'at least 95', rows };
};
