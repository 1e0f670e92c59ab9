/** Waits for what others bring about; when it does not come, says what was heard instead. */
export const until = async (isSo: () => boolean, heard: () => string): Promise<void> => {
  const end = Date.now() + 30_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`Waited 30 s in vain; heard so far: ${heard()}`);
    await new Promise((go) => setTimeout(go, 5));
  }
};
