import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { sampleFrame, sampleTypes } from '../live-frame.mjs';

// As its guide has it: each subscriber has an iterator and an execution of its own.
const waiting = new Set();
const iterator = () => {
  let give = null;
  const queue = [];
  const listener = (frame) => (give ? give({ value: frame, done: false }) : queue.push(frame));
  waiting.add(listener);
  return {
    next: () => new Promise((resolve) => {
      if (queue.length > 0) return resolve({ value: queue.shift(), done: false });
      give = (result) => ((give = null), resolve(result));
    }),
    return: async () => (waiting.delete(listener), { value: undefined, done: true }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};

const schema = buildSchema(sampleTypes);
schema.getType('Subject').resolveType = () => 'Seizure';
schema.getSubscriptionType().getFields().operationLive.subscribe = iterator;
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', path: '/graphql', perMessageDeflate: false });
useServer({ schema }, server);
server.on('listening', () => console.log(`listening ${server.address().port}`));
process.on('message', ({ tell }) => {
  if (tell) for (const listener of [...waiting]) listener({ operationLive: sampleFrame(tell) });
});
