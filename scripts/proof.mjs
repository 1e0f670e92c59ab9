import { demandNode } from './node-version.mjs';
import { runScript, Stop } from './repository.mjs';

const proof = async () => {
  const { runJest, sayOutcome } = await import('./run-jest.mjs');
  const { buildWhatIsStale } = await import('./bundles.mjs');
  await buildWhatIsStale();
  const outcome = await runJest(['--runInBand', ...process.argv.slice(2)], { MUSTER_PROOF: '1' });
  if (outcome.found === 0) throw new Stop('There is nothing to prove: no file is named *.proof.ts (or none fits the arguments).');
  return sayOutcome(outcome);
};

demandNode();
await runScript(proof);
