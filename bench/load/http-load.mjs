import { connect } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

/** A POST of JSON, ready to be written to a socket. */
export const post = (path, body, headers = {}) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const lines = Object.entries({ host: '127.0.0.1', connection: 'keep-alive', 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(text), ...headers });
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${text}`);
};

/**
 * Keeps `next.length` connections busy for some seconds, or for `most` requests, one request at a time on each; `next[i]()` gives the bytes of a connection's
 * next request. It reads as little of an answer as it must, so that it takes little of the machine from the servers.
 */
export const load = ({ port, next, seconds, most = Infinity, check }) =>
  new Promise((resolve, reject) => {
    const until = performance.now() + seconds * 1000;
    const took = [];
    let bytes = 0;
    let open = next.length;
    let asked = 0;
    const began = performance.now();
    const done = () => {
      open -= 1;
      if (open > 0) return;
      took.sort((a, b) => a - b);
      resolve({ perSecond: took.length / ((performance.now() - began) / 1000), took, bytes: Math.round(bytes / Math.max(took.length, 1)) });
    };
    for (const give of next) {
      const socket = connect(port, '127.0.0.1');
      socket.setNoDelay(true);
      let sent = 0;
      let parts = [];
      let size = 0;
      let needed = 0;
      const send = () => {
        if (performance.now() >= until || asked >= most) {
          socket.end();
          return done();
        }
        parts = [];
        size = needed = 0;
        asked += 1;
        sent = performance.now();
        return socket.write(give());
      };
      socket.on('connect', send);
      socket.on('error', reject);
      socket.on('data', (chunk) => {
        parts.push(chunk);
        size += chunk.length;
        if (needed === 0) {
          const whole = parts.length === 1 ? chunk : Buffer.concat(parts);
          const at = whole.indexOf(headEnd);
          if (at < 0) return;
          const head = whole.subarray(0, at).toString('latin1');
          const length = /content-length: (\d+)/i.exec(head)?.[1];
          if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
            socket.destroy();
            return reject(new Error(`Unexpected answer: ${whole.toString('utf8').slice(0, 600)}`));
          }
          needed = at + 4 + Number(length);
        }
        if (size < needed) return;
        took.push(performance.now() - sent);
        bytes += size;
        // The first answers, and some of each hundred after them, are looked at whole.
        if (check && (took.length - 1) % 100 < next.length) {
          const answer = Buffer.concat(parts).toString('utf8');
          try {
            check(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)));
          } catch (error) {
            socket.destroy();
            return reject(error);
          }
        }
        send();
      });
    }
  });
