import { demandNode } from './node-version.mjs';
import { runScript } from './repository.mjs';

demandNode();
await runScript(async () => {
  const { buildWhatIsStale } = await import('./bundles.mjs');
  await buildWhatIsStale();
});
