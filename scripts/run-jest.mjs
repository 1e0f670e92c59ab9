import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedScript, runNode } from './repository.mjs';

const readResult = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Runs jest with its output shown, and gives what it counted; a file that could not run counts as a failure. */
export const runJest = async (args, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-jest-'));
  const resultFile = join(folder, 'result.json');
  const jest = installedScript('.', 'jest', 'bin/jest.js');
  const { code } = await runNode([jest, ...args, '--json', `--outputFile=${resultFile}`], { env, quietOutput: true });
  const result = readResult(resultFile);
  rmSync(folder, { recursive: true, force: true });
  return {
    code,
    passed: result?.numPassedTests ?? 0,
    failed: result ? result.numFailedTests + result.numRuntimeErrorTestSuites : 1,
    skipped: result ? result.numPendingTests + result.numTodoTests : 0,
    found: result?.numTotalTestSuites ?? 0,
  };
};

/** Says the outcome; its last line is the count alone. Gives the exit code. */
export const sayOutcome = ({ code, passed, failed, skipped }) => {
  if (skipped > 0) console.log(`${skipped} skipped`);
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  console.log(`${passed} passed, ${failures} failed`);
  return failures > 0 ? 1 : 0;
};
