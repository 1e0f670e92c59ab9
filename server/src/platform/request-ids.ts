import { AsyncLocalStorage } from 'node:async_hooks';

/** The id of the request that is being worked on, for lines of the log that are written far from it. */
export const requestIds = new AsyncLocalStorage<string>();
