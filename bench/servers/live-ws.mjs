import { WebSocketServer } from 'ws';
import { sampleFrame } from '../live-frame.mjs';

// The limit: one text, made once, written to every socket.
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => socket.on('message', () => undefined));
server.on('listening', () => console.log(`listening ${server.address().port}`));
process.on('message', ({ tell }) => {
  if (!tell) return;
  const text = JSON.stringify({ id: '1', type: 'next', payload: { data: { operationLive: sampleFrame(tell) } } });
  for (const socket of server.clients) socket.send(text);
});
