import { createRequire } from 'node:module';
import { bundleServer } from './bundles.mjs';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript } from './repository.mjs';

demandNode();
await runScript(async () => {
  if (process.argv.includes('--help')) return console.log('pnpm cases\nRuns the published cases of the demonstration through the decision engine: as declared, and as found.');
  await bundleServer('seeds/judge-published-cases');
  const { reportOnCases } = createRequire(import.meta.url)(inRepository('server/dist/seeds/judge-published-cases.cjs'));
  for (const line of reportOnCases()) console.log(line);
});
