import { demandNode } from './node-version.mjs';
import { installedScript, isThere, runNode, runScript } from './repository.mjs';

const types = (folder) => ({
  name: `types of ${folder}`,
  args: [
    installedScript('.', 'typescript', 'bin/tsc'), '-p', folder, '--noEmit', '--incremental',
    '--tsBuildInfoFile', `node_modules/.cache/muster/${folder.replaceAll('/', '-')}.tsbuildinfo`,
  ],
});

const checks = [
  // The longest first, so that neither of the two at work is left alone with it.
  { name: 'lint', args: [installedScript('.', 'eslint', 'bin/eslint.js'), '.'] },
  types('server'),
  types('client'),
  types('client/e2e'),
  types('shared'),
  {
    name: 'dependency arrows',
    args: [
      installedScript('.', 'dependency-cruiser', 'bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs',
      ...['shared/src', 'server/src', 'client/src', 'client/e2e'].filter((folder) => isThere(folder)),
    ],
  },
  { name: 'schema drift', args: ['scripts/schema.mjs', '--check'] },
];

/** Takes the next check until none is left. */
const work = async (queue, failures) => {
  for (let check = queue.shift(); check; check = queue.shift()) {
    const started = Date.now();
    const { code, output } = await runNode(check.args, { keepOutput: true });
    console.log(`${code === 0 ? 'pass' : 'FAIL'}  ${check.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (code !== 0 || /warning/.test(output)) console.log(output.trim());
    if (code !== 0) failures.push(check.name);
  }
};

demandNode();
await runScript(async () => {
  const queue = [...checks];
  const failures = [];
  await Promise.all([work(queue, failures), work(queue, failures)]);
  console.log(failures.length === 0 ? 'All checks passed.' : `Failed: ${failures.join(', ')}.`);
  return failures.length === 0 ? 0 : 1;
});
