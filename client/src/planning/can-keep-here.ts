const name = 'muster-line';

/** Whether this browser keeps what is written into it: private windows of some do not. */
export const canKeepHere = (): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      const opening = indexedDB.open(name);
      opening.onerror = () => resolve(false);
      opening.onsuccess = () => {
        opening.result.close();
        indexedDB.deleteDatabase(name);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
