import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings';

/** One mail as it leaves. */
export interface Letter {
  /** The same at every try, so that a relay and a mailbox can tell a mail that they have already. */
  id: string;
  recipient: string;
  subject: string;
  text: string;
}

/** Why a mail was not taken: a code, never the relay's own words, and whether trying again can help. */
export class UndeliveredError extends Error {
  constructor(
    readonly code: string,
    readonly isFinal: boolean,
  ) {
    super(`The mail was not taken: ${code}.`);
  }
}

export interface MailTransport {
  send(letter: Letter): Promise<void>;
}

interface SmtpFailure {
  code?: string;
  responseCode?: number;
}

/** Hands mails to an SMTP relay, as plain text. */
export const smtpTransport = (settings: MailSettings): MailTransport => {
  const { host, port, isTls, demandsTls, user, password, from } = settings;
  const transport = createTransport({
    host, port,
    secure: isTls,
    requireTLS: demandsTls,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000,
    disableFileAccess: true, disableUrlAccess: true,
  });
  return {
    send: async ({ id, recipient, subject, text }) => {
      try {
        await transport.sendMail({ from, to: { name: '', address: recipient }, subject, text, messageId: `<${id}@muster>`, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        throw undelivered(error as SmtpFailure);
      }
    },
  };
};

// A refused login is a mistake of the settings: the mail waits until it is mended.
const undelivered = ({ code = 'UNKNOWN', responseCode }: SmtpFailure): UndeliveredError =>
  responseCode === undefined ? new UndeliveredError(code, false) : new UndeliveredError(`SMTP ${responseCode}`, responseCode >= 500 && code !== 'EAUTH');
