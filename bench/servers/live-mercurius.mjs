import Fastify from 'fastify';
import mercurius from 'mercurius';
import { sampleFrame, sampleTypes } from '../live-frame.mjs';

const app = Fastify();
await app.register(mercurius, {
  schema: sampleTypes,
  jit: 1,
  subscription: true,
  resolvers: {
    Subject: { resolveType: () => 'Seizure' },
    Subscription: { operationLive: { subscribe: (_, __, { pubsub }) => pubsub.subscribe('told') } },
  },
});
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening ${app.server.address().port}`);
process.on('message', ({ tell }) => {
  if (tell) app.graphql.pubsub.publish({ topic: 'told', payload: { operationLive: sampleFrame(tell) } });
});
