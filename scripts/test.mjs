import { demandNode } from './node-version.mjs';
import { isThere, runScript } from './repository.mjs';

/** The arguments that follow an option which takes several, as `--selectProjects server e2e` does. */
const valuesOf = (args, option) => {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const end = args.findIndex((arg, index) => index > at && arg.startsWith('-'));
  return args.slice(at + 1, end < 0 ? undefined : end);
};

const test = async () => {
  const args = process.argv.slice(2).filter((arg, index) => index > 0 || arg !== '--');
  const { runJest, sayOutcome } = await import('./run-jest.mjs');
  const projects = valuesOf(args, '--selectProjects');
  if (isThere('client/e2e') && (!projects || projects.includes('e2e'))) {
    // The browser tests drive what `pnpm start` would serve.
    const { buildWhatIsStale } = await import('./bundles.mjs');
    await buildWhatIsStale();
  }
  return sayOutcome(await runJest(args));
};

demandNode();
await runScript(test);
