import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript, Stop } from './repository.mjs';

const demandPort = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => reject(new Stop(portProblem(code, port, host))));
    probe.listen(port, host, () => probe.close(resolve));
  });

const portProblem = (code, port, host) => {
  const elsewhere = 'name another with PORT, for instance PORT=4001 npx -y pnpm start';
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken: stop what listens there, or ${elsewhere}.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user: ${elsewhere}.`;
  return `Muster cannot listen on ${host} port ${port} (${code}): check HOST and PORT.`;
};

const start = async () => {
  const { PORT, HOST } = process.env;
  // Mistakes in the settings themselves are told by the server, all at once.
  if (!PORT || /^\d{1,5}$/.test(PORT)) await demandPort(Number(PORT || 4000), HOST || '127.0.0.1');
  const { buildWhatIsStale } = await import('./bundles.mjs');
  await buildWhatIsStale();
  process.env.NODE_ENV ??= 'production';
  process.env.MUSTER_CLIENT_DIR ??= inRepository('client/dist');
  process.setSourceMapsEnabled(true);
  // In this very process: a signal then reaches the server itself, once, and nothing stays behind when it is killed.
  createRequire(import.meta.url)(inRepository('server/dist/main.cjs'));
};

demandNode();
await runScript(start);
