import type { ApolloClient } from '@apollo/client';

// What was not sent yet is its author's alone: it is kept under the account and shown to nobody else.
const unsent = /^muster\.(report|draft|unsent|outbox)\./;
// These say how this device is set, nothing about a person.
const ofTheDevice = /^muster\.(language|theme)$/;

const isKept = (key: string): boolean => !key.startsWith('muster.') || unsent.test(key) || ofTheDevice.test(key);

/** Takes every trace of a person off this device but what they had not sent. */
export const forgetPerson = async (client: ApolloClient): Promise<void> => {
  try {
    for (const key of Object.keys(localStorage)) if (!isKept(key)) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    // Where storage is closed to us nothing was kept in it.
  }
  await client.clearStore();
};
