import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the checkout. */
export const inRepository = (...parts) => join(repository, ...parts);

/** The JavaScript file behind a command that npm installed for a package of the workspace, or for its root. */
export const installedScript = (packageFolder, name, file) => inRepository(packageFolder, 'node_modules', name, file);

/** Runs a Node program to its end and gives its exit code and output; output is shown unless it is to be kept, or standard output alone hushed. */
export const runNode = (args, { keepOutput = false, quietOutput = false, env = {}, cwd = repository } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: keepOutput ? ['ignore', 'pipe', 'pipe'] : ['inherit', quietOutput ? 'ignore' : 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });

/** A reason to stop that is told in one sentence, without a stack. */
export class Stop extends Error {}

/** Runs a script's work; a Stop is said in its one sentence, anything else with its stack. */
export const runScript = async (work) => {
  try {
    process.exitCode = (await work()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
};

/** Whether a path of the checkout exists. */
export const isThere = (...parts) => existsSync(inRepository(...parts));
