import { SMTPServer } from 'smtp-server';

// A relay for the tests: what it takes is printed, one line of JSON a mail. Mailboxes named `never` and `later` are refused.
const busyOnce = new Set();
const relay = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _session, done) => {
    if (address.startsWith('never')) return done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
    if (address.startsWith('later') && !busyOnce.has(address)) {
      busyOnce.add(address);
      return done(Object.assign(new Error('Come back later'), { responseCode: 451 }));
    }
    return done();
  },
  onData: (stream, session, done) => {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      process.stdout.write(`${JSON.stringify({ recipients, source: Buffer.concat(parts).toString('utf8') })}\n`, () => done());
    });
  },
});
relay.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ port: relay.server.address().port })}\n`));
