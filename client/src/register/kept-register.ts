import type { Law } from '@muster/shared/law/law';
import { emptyRegister, lawWith, type KeptRegister } from '@muster/shared/law/register';

/** What this device has of the register that people keep, and the law that follows from it. */
export interface RegisterHere {
  readonly kept: KeptRegister;
  readonly law: Law;
}

const place = 'muster.register';

const here = (kept: KeptRegister): RegisterHere => ({ kept, law: lawWith(kept) });

const isRegister = (read: unknown): read is KeptRegister =>
  typeof read === 'object' && read !== null && typeof (read as KeptRegister).number === 'number' && Array.isArray((read as KeptRegister).records);

const readPlace = (): KeptRegister => {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isRegister(read) ? read : emptyRegister;
  } catch {
    // A browser that keeps nothing, or not what was put there: the tables are as shipped until the server is asked.
    return emptyRegister;
  }
};

const writePlace = (kept: KeptRegister): void => {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing, or is full: it is fetched again next time.
  }
};

let current: RegisterHere | undefined;
const listeners = new Set<() => void>();

/** What this device has now. */
export const registerHere = (): RegisterHere => (current ??= here(readPlace()));

export const onRegisterChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const take = (kept: KeptRegister): void => {
  current = here(kept);
  for (const listener of listeners) listener();
};

/** Asks the server whether anybody has changed the register since, and keeps what it says. Without a line what is here stands. */
export const fetchRegister = async (): Promise<void> => {
  try {
    const { number, records } = registerHere().kept;
    const known = records.length > 0 || number > 0;
    const response = await fetch('/register/law.json', { credentials: 'same-origin', cache: 'no-store', headers: known ? { 'if-none-match': `"${number}"` } : {} });
    if (response.status !== 200) return;
    const read: unknown = await response.json();
    if (!isRegister(read)) return;
    writePlace(read);
    take(read);
  } catch {
    // No line: what is here stands.
  }
};
