import { createRequire } from 'node:module';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript, Stop } from './repository.mjs';

demandNode();
await runScript(async () => {
  const { bundleServer } = await import('./bundles.mjs');
  await bundleServer('embedded/migrate.program');
  const { run } = createRequire(import.meta.url)(inRepository('server/dist/embedded/migrate.program.cjs'));
  await run().catch(({ message }) => {
    throw new Stop(message);
  });
});
