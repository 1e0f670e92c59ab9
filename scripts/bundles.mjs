import { installedScript, inRepository, runNode, Stop } from './repository.mjs';
import { buildIfStale } from './stale.mjs';

const common = ['shared/src', 'pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/bundles.mjs'];
const clientSources = [...common, 'client/src', 'client/index.html', 'client/public', 'client/vite.config.ts', 'client/compressed-files.ts', 'client/guide-files.ts', 'client/guide-worker.js', 'client/inline-documents.ts', 'client/trusted-documents.ts', 'client/package.json'];
const serverSources = [...common, 'server/src', 'server/package.json', 'server/tsconfig.json'];

/** How a server program becomes one CommonJS file: our own code inside, npm's packages outside. */
export const bundleOptions = (entry, outfile) => ({
  entryPoints: [inRepository(entry)],
  outfile: inRepository(outfile),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  sourcemap: true,
  logLevel: 'error',
  tsconfig: inRepository('server/tsconfig.json'),
  plugins: [packagesOutside],
});

const packagesOutside = {
  name: 'packages-outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@muster/shared/') ? undefined : { path, external: true },
    );
  },
};

const bundle = async (files) => {
  const { build, stop } = await import('esbuild');
  try {
    for (const options of files) await build(options);
  } catch {
    throw new Stop('The server could not be built (the errors stand above).');
  } finally {
    await stop();
  }
};

/** Bundles server programs by name: server/src/<name>.ts becomes server/dist/<name>.cjs. */
export const bundleServer = (...names) => bundle(names.map((name) => bundleOptions(`server/src/${name}.ts`, `server/dist/${name}.cjs`)));

/** Bundles a program of the pure domain code: shared/src/<entry>.ts becomes shared/dist/<name>.cjs. */
export const bundleShared = (entry, name) => bundle([bundleOptions(`shared/src/${entry}.ts`, `shared/dist/${name}.cjs`)]);

/** Bundles the benchmark's servers that are written in TypeScript: bench/servers/<name>.ts becomes bench/built/<name>.mjs. */
export const bundleBench = (...names) => bundle(names.map((name) => ({ ...bundleOptions(`bench/servers/${name}.ts`, `bench/built/${name}.mjs`), format: 'esm' })));

const buildClient = async () => {
  const { code, output } = await runNode([installedScript('client', 'vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: inRepository('client'),
    keepOutput: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Stop(`The client could not be built:\n${output}`);
};

/** Builds whatever the sources have left behind, both sides at once. */
export const buildWhatIsStale = () =>
  Promise.all([
    buildIfStale('server', serverSources, 'server/dist', () => bundleServer('main')),
    buildIfStale('client', clientSources, 'client/dist', buildClient),
  ]);
