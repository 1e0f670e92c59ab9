import { createRequire } from 'node:module';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript, Stop } from './repository.mjs';

/** Commands by their first word: the server program that runs them with the words that follow. */
const commands = {
  keys: 'keys/keys.program',
};

demandNode();
await runScript(async () => {
  const [name, ...words] = process.argv.slice(2);
  const program = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (!program) throw new Stop(`muster ${Object.keys(commands).join(' | ')}`);
  const { bundleServer } = await import('./bundles.mjs');
  await bundleServer(program);
  const { run } = createRequire(import.meta.url)(inRepository(`server/dist/${program}.cjs`));
  return run(words).catch(({ message }) => {
    throw new Stop(message);
  });
});
