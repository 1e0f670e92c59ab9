import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readOptions, usage } from '../bench/options.mjs';
import { demandNode } from './node-version.mjs';
import { inRepository, isThere, runScript, Stop } from './repository.mjs';

const inherit = (program, args, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['inherit', 'inherit', 'inherit'] });
    // Ctrl-C reaches the child as well, which stops its servers and its database first.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** The peers, and the one Node that every server of the benchmark runs on; installed on first use. */
const installPeers = async () => {
  const { dependencies } = JSON.parse(readFileSync(inRepository('bench/package.json'), 'utf8'));
  if (Object.keys(dependencies).every((name) => isThere(`bench/node_modules/${name}`))) return;
  const code = await inherit('npx', ['-y', 'pnpm', 'install', '--frozen-lockfile', '--config.engine-strict=false'], inRepository('bench'));
  if (code !== 0) throw new Stop('What Muster is measured against could not be installed (the reason stands above).');
};

/** Node 24, on which the peers run as well. */
const node = () => {
  if (Number(process.versions.node.split('.')[0]) === 24) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  try {
    return createRequire(inRepository('bench/package.json')).resolve(`${name}/bin/node`);
  } catch {
    throw new Stop(`There is no Node 24 for ${process.platform} ${process.arch} among the packages of bench: run this with Node 24.`);
  }
};

demandNode();
await runScript(async () => {
  if (readOptions(process.argv.slice(2)).help) return console.log(usage);
  await installPeers();
  const { buildWhatIsStale, bundleBench, bundleServer } = await import('./bundles.mjs');
  await buildWhatIsStale();
  await bundleServer('embedded/embedded-postgres', 'platform/migrate', 'testing/browser');
  await bundleBench('ordinary');
  return inherit(node(), [inRepository('bench/run.mjs'), ...process.argv.slice(2)], inRepository());
});
