import { WebSocket } from 'ws';

// Many subscribers in a process of their own. It is told what to open, counts what arrives, and tells when each event reached the last of them.
const sockets = [];
let arrivals = new Map();
const marker = Buffer.from('"subjectId":"');

const arrived = (data) => {
  const at = data.indexOf(marker);
  if (at < 0) return;
  const id = data.latin1Slice(at + marker.length, at + marker.length + 36);
  const seen = arrivals.get(id) ?? { count: 0, last: 0, bytes: data.length };
  seen.count += 1;
  seen.last = Date.now();
  arrivals.set(id, seen);
};

/** Opens one socket and resolves once its subscription stands: at its first frame where the server greets, at once where it does not. */
const openOne = ({ port, path, token, query, variables, greets }) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, 'graphql-transport-ws', { perMessageDeflate: false, skipUTF8Validation: true });
    sockets.push(socket);
    let isUp = false;
    const up = () => {
      isUp = true;
      resolve();
    };
    socket.on('error', reject);
    socket.on('close', (code, reason) => reject(new Error(`A subscriber was sent away: ${code} ${reason}`)));
    socket.on('open', () => {
      if (query === undefined) return up();
      return socket.send(JSON.stringify({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} }));
    });
    socket.on('message', (data) => {
      if (isUp) return arrived(data);
      const { type } = JSON.parse(data.toString());
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
        if (!greets) setTimeout(up, 200);
      } else if (type === 'next') up();
      else if (type === 'error') reject(new Error(data.toString()));
    });
  });

const work = {
  open: async ({ port, path, tokens, query, variables, greets }) => {
    // Some at a time, as browsers come.
    for (let from = 0; from < tokens.length; from += 25) await Promise.all(tokens.slice(from, from + 25).map((token) => openOne({ port, path, token, query, variables, greets })));
    return { open: sockets.length };
  },
  report: async () => {
    const told = [...arrivals];
    arrivals = new Map();
    return { arrivals: told };
  },
  close: async () => {
    for (const socket of sockets.splice(0)) socket.removeAllListeners('close').terminate();
    return {};
  },
};

process.on('message', ({ name, ...words }) => {
  work[name](words).then((answer) => process.send(answer), (error) => process.send({ error: error.message }));
});
console.log('listening 0');
