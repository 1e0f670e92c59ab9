import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript } from './repository.mjs';

/** Starts the server once with the demonstration on, unseen on any free port, and ends it when it is ready. */
const seed = () =>
  new Promise((resolve) => {
    const server = spawn(process.execPath, [inRepository('server/dist/main.cjs')], {
      env: { ...process.env, MUSTER_DEMO: 'on', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let isReady = false;
    createInterface({ input: server.stdout }).on('line', (line) => {
      if (!line.startsWith('Muster is ready')) return console.log(line);
      isReady = true;
      console.log('The demonstration is loaded. Its accounts:');
      setTimeout(() => server.kill('SIGTERM'), 500); // the accounts follow in the same breath
    });
    server.once('exit', (code) => resolve(isReady ? 0 : code || 1));
  });

demandNode();
await runScript(async () => {
  const { buildWhatIsStale } = await import('./bundles.mjs');
  await buildWhatIsStale();
  return seed();
});
