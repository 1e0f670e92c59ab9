import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { bundleOptions } from './bundles.mjs';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript } from './repository.mjs';

demandNode();

const serverPort = process.env.PORT || '4000';
const pagePort = Number(process.env.PAGE_PORT || 5173);

let server;
let isEnding = false;

const stopServer = async () => {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
};

const startServer = () => {
  server = spawn(process.execPath, ['--enable-source-maps', inRepository('server/dist/main.cjs')], {
    // Documents change with every keystroke here: no list of trusted ones is built.
    env: { MUSTER_DOCUMENTS: 'any', ...process.env, PORT: serverPort },
    stdio: 'inherit',
    detached: true, // Ctrl-C comes to us, and we pass it on once.
  });
};

// One restart at a time; whatever was built meanwhile is what the next one runs.
let turn = Promise.resolve();
const restart = () => (turn = turn.then(stopServer).then(() => isEnding || startServer()));

const restartOnBuild = {
  name: 'restart-on-build',
  setup: (build) => build.onEnd(({ errors }) => void (errors.length === 0 && restart())),
};

/** The page's own server: reloads hot, and hands what is the server's to the server. */
const servePage = async () => {
  const vite = await import(pathToFileURL(createRequire(inRepository('client/package.json')).resolve('vite')).href);
  const { config } = await vite.loadConfigFromFile({ command: 'serve', mode: 'development' }, inRepository('client/vite.config.ts'));
  const target = `http://127.0.0.1:${serverPort}`;
  const proxy = Object.fromEntries(Object.keys(config.server?.proxy ?? {}).map((path) => [path, { target, ws: true }]));
  return vite.createServer({
    root: inRepository('client'),
    configFile: inRepository('client/vite.config.ts'),
    server: { host: '127.0.0.1', port: pagePort, strictPort: true, proxy },
    logLevel: 'warn',
  });
};

await runScript(async () => {
  const { context } = await import('esbuild');
  const options = bundleOptions('server/src/main.ts', 'server/dist/main.cjs');
  const watcher = await context({ ...options, plugins: [...options.plugins, restartOnBuild] });
  const page = await servePage();
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await Promise.all([page.close(), watcher.dispose(), turn.then(stopServer)]);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  await page.listen();
  await watcher.watch();
  console.log(`Develop at http://127.0.0.1:${pagePort} (both sides reload on change).`);
});
