import { decoy, passwordCost } from '../agencies/password';

/** For the rest of a test file hashes cost next to nothing: what it tries is not how dear a guess is. */
export const makePasswordsCheap = (): void => {
  // Jest puts replaced properties back at the end of the file; the next one hashes as in production.
  jest.replaceProperty(passwordCost, 'memoryCost', 1024);
  jest.replaceProperty(passwordCost, 'timeCost', 1);
  jest.replaceProperty(decoy, 'hash', null);
};
