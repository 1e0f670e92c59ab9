import { hash, verify } from '@node-rs/argon2';

/** What a hash costs: OWASP's minimum for Argon2id is 19 MiB and 2 passes; this is 64 MiB and 3. */
export const passwordCost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const atOnce = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** Few hashes run at once, so that sign-ins cannot exhaust the memory. */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

/** One spelling of the same characters, whatever keyboard wrote them (NIST SP 800-63B, 5.1.1.2). */
const composed = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(composed(password), passwordCost));

/** What is held against a password when there is no account: hashed once in a process. */
export const decoy: { hash: Promise<string> | null } = { hash: null };

/** Takes the same time whether or not the account exists. */
export const checkPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  decoy.hash ??= hashPassword('no account has this password');
  const against = passwordHash ?? (await decoy.hash);
  const matches = await inTurn(() => verify(against, composed(password)));
  return matches && passwordHash !== null;
};
