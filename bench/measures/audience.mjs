import { randomUUID } from 'node:crypto';
import { documents } from '../documents.mjs';
import { memberOf, operationId, tokenOf, world } from '../database/world.mjs';
import { post } from '../load/http-load.mjs';
import { reportBody } from './report-body.mjs';
import { startServer } from '../servers/start-server.mjs';

/** The operation that is watched. */
export const watched = 1;

/** A process of subscribers, and what can be asked of it. */
export const startSubscribers = async () => {
  const process = await startServer('bench/load/subscribers.mjs');
  const ask = async (words) => {
    const answer = process.message();
    process.send(words);
    const { error, ...told } = await answer;
    if (error) throw new Error(error);
    return told;
  };
  return {
    open: (words) => ask({ name: 'open', ...words }),
    report: async () => new Map((await ask({ name: 'report' })).arrivals),
    close: () => ask({ name: 'close' }),
    stop: () => process.stop(),
  };
};

/** Bearers of one agency, which all see the same; as many sessions as their sockets need. */
export const oneClass = (count) => Array.from({ length: count }, (_, index) => tokenOf(1, memberOf(watched), Math.floor(index / 20)));

/** Bearers of all agencies in turn, each a class of its own. */
export const everyAgency = (count) => Array.from({ length: count }, (_, index) => tokenOf(index % world.agencies, memberOf(watched)));

/** Has a report accepted by a server and gives the seizure's identifier. */
export const reportOne = async (server, agency = 2) => {
  const id = randomUUID();
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(agency, memberOf(watched))}` },
    body: JSON.stringify({ query: documents.report, variables: { input: { id, operationId: operationId(watched), submit: true, body: reportBody() } } }),
  });
  const answer = await response.json();
  if (answer.data?.reportSeizure?.id !== id) throw new Error(`The report was not taken: ${JSON.stringify(answer).slice(0, 400)}`);
  return id;
};

/** The same as bytes for a connection that is kept busy. */
export const reportRequest = (agency, operation) =>
  post(
    '/graphql',
    { query: documents.report, variables: { input: { id: randomUUID(), operationId: operationId(operation), submit: true, body: reportBody() } } },
    { authorization: `Bearer ${tokenOf(agency, memberOf(operation))}` },
  );
