const drafts = /^muster\.(?:report|draft\.\w+)\.[^.]+\./;

const dropWhere = (isGone: (key: string) => boolean): void => {
  try {
    for (const key of Object.keys(localStorage)) if (isGone(key)) localStorage.removeItem(key);
  } catch {
    // Where storage is closed to us nothing was kept in it.
  }
};

/** Takes the copies of a record off this device: corrections of it, and controls of it, that were not sent. */
export const dropCopiesOf = (recordId: string): void => dropWhere((key) => drafts.test(key) && key.endsWith(`.${recordId}`));

/** Takes everything of an operation off this device, what was not sent included. */
export const dropOperationCopies = (operationId: string): void => dropWhere((key) => key.startsWith('muster.') && key.split('.').includes(operationId));
