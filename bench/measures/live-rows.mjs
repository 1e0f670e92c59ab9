import { randomUUID } from 'node:crypto';
import { documents } from '../documents.mjs';
import { operationId } from '../database/world.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { recording } from '../profile.mjs';
import { startMuster } from '../servers/muster.mjs';
import { startServer } from '../servers/start-server.mjs';
import { everyAgency, oneClass, reportOne, watched } from './audience.mjs';

const watchedArgs = ['--expose-gc', '--import', inRepository('bench/servers/watched.mjs')];
const query = 'subscription ($operationId: ID!) { operationLive(operationId: $operationId) { kind position retractedId event { id kind at subjectType subjectId agency { id shortName } subject { ... on Seizure { id reference state version detectedAt country place wasteStream totalKg foundDescription outcome } } } } }';
const variables = { operationId: operationId(watched) };
const nobody = (count) => Array.from({ length: count }, () => null);

/** A server without a database: it is told of an event by message, and the event begins when it is told. */
const peer = (name, script, path, isBare = false) => ({
  name,
  start: async () => {
    const server = await startServer(script, { nodeArgs: watchedArgs });
    return {
      measured: server,
      audience: (count) => ({ port: server.port, path, tokens: nobody(count), ...(isBare ? {} : { query, variables }), greets: false }),
      tell: async () => {
        const id = randomUUID();
        server.send({ tell: id });
        return id;
      },
      stop: () => server.stop(),
    };
  },
});

/** Two servers of Muster on one database: reports are accepted by the second, so that the first one's time is that of delivering. */
const muster = (name, tokensOf, { database, options }, profile) => ({
  name,
  isMuster: true,
  start: async () => {
    const measured = await startMuster(database, options.dataDirectory, { nodeArgs: [...watchedArgs, ...(options.profile ? recording(profile) : [])], instance: 1 });
    const writer = await startMuster(database, options.dataDirectory, { instance: 2 });
    return {
      measured,
      writer,
      audience: (count) => ({ port: measured.port, path: '/graphql', tokens: tokensOf(count), query: documents.live, variables, greets: true }),
      tell: () => reportOne(writer),
      stop: async () => {
        await measured.stop();
        await writer.stop();
      },
    };
  },
});

export const limitRow = peer('limit: ws alone, the frame serialised once', 'bench/servers/live-ws.mjs', '/', true);
export const mercuriusRow = peer('Mercurius 16, no database', 'bench/servers/live-mercurius.mjs', '/graphql');
export const graphqlWsRow = peer('graphql-ws 6, an iterator and an execution a subscriber, no database', 'bench/servers/live-graphql-ws.mjs', '/graphql');
export const musterOneClass = (parts) => muster('Muster, one visibility class', oneClass, parts, 'live-one-class');
export const musterManyClasses = (parts) => ({ ...muster('Muster, 100 agencies, each a class of its own', everyAgency, parts, 'live-100-classes'), mostEvents: 40 });
