import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Where secrets may stand in what is logged: never a password, token, cookie or the parameters of a statement. */
const hidden = ['req.headers', 'err.parameters', 'err.query', 'err.driverError', '*.password', '*.token', '*.authorization', '*.cookie'];

/** The server's log: JSON lines, with the secrets taken out; they are written together, a quarter of a second later at most. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, redact: hidden }, destination ?? pino.destination({ sync: false, minLength: 4096, periodicFlush: 250 }));
