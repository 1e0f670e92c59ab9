import type { ApolloClient } from '@apollo/client';

/** Takes a purged operation off this device: what is cached, unsent drafts, and when it was last looked at. Screens read anew what is left. */
export const forgetOperation = async (client: ApolloClient, operationId: string): Promise<void> => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('muster.') && key.split('.').includes(operationId)) localStorage.removeItem(key);
  } catch {
    // Where storage is closed to us nothing was kept in it.
  }
  await client.resetStore();
};
