import { readFileSync } from 'node:fs';
import type { Env } from '../env';

/** The relay that mails leave by, and in whose name. */
export interface MailSettings {
  host: string;
  port: number;
  isTls: boolean;
  /** STARTTLS or nothing: demanded of every relay that is not on this very machine. */
  demandsTls: boolean;
  user: string | undefined;
  password: string | undefined;
  from: string;
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** The relay that the environment names; null when mails are kept for administrators to hand on. */
export const mailSettings = ({ smtp, mailFrom }: Pick<Env, 'smtp' | 'mailFrom'>): MailSettings | null => {
  if (!smtp || !mailFrom) return null;
  const text = 'url' in smtp ? smtp.url : readUrl(smtp.file);
  // The address may hold a password: it is never said back.
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) throw new Error('The address of the SMTP relay must be of the form smtps://user:password@host:port.');
  const url = new URL(text);
  const isTls = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isTls ? 465 : 587) : Number(url.port),
    isTls,
    demandsTls: !isTls && !loopback.includes(url.hostname),
    user: url.username === '' ? undefined : decodeURIComponent(url.username),
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
    from: mailFrom,
  };
};

const readUrl = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error(`The address of the SMTP relay cannot be read from ${file}: check MUSTER_SMTP_URL_FILE.`);
  }
};
