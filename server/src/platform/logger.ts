import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Where secrets may stand in what is logged: never a password, token, cookie or the parameters of a statement. */
const hidden = ['req.headers', 'err.parameters', 'err.query', 'err.driverError', '*.password', '*.token', '*.authorization', '*.cookie'];

/** The server's log: JSON lines, with the secrets taken out. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  destination ? pino({ level, redact: hidden }, destination) : pino({ level, redact: hidden });
