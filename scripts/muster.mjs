import { createRequire } from 'node:module';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript, Stop } from './repository.mjs';

/** What can be asked of a Muster beside its server: commands by their first word, and the program that answers. */
const commands = { administrator: 'administrator/administrator.program', audit: 'embedded/audit.program', keys: 'keys/keys.program', totals: 'embedded/totals.program' };

demandNode();
await runScript(async () => {
  const [name = '', ...words] = process.argv.slice(2);
  const program = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!program) throw new Stop(`There is no command "${name}": say one of ${Object.keys(commands).join(', ')}.`);
  const { bundleServer } = await import('./bundles.mjs');
  await bundleServer(program);
  const { run } = createRequire(import.meta.url)(inRepository(`server/dist/${program}.cjs`));
  return run(words).catch(({ message }) => {
    throw new Stop(message);
  });
});
