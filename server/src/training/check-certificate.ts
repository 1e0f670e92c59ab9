import { readCertificateCode } from '@muster/shared/training/certificate-code';
import type { Context } from '../platform/context';
import type { CertificateCheck } from './training.type';

interface Row {
  courseTitle: string;
  language: string;
  edition: string;
  version: number;
  holder: string;
  issuedAt: Date;
}

/** The first letter of each of a name's parts: enough to compare with paper, too little to find somebody by. */
const initialsOf = (name: string): string => name.split(/\s+/).flatMap((part) => [...part][0] ?? []).map((letter) => `${letter.toUpperCase()}.`).join(' ');

/** What anybody learns of a certificate by its code. An unknown code and one that cannot be are told alike. */
export const checkCertificate = async (context: Context, typed: string): Promise<CertificateCheck> => {
  context.services.rates.take('checks', context.viewer?.accountId ?? context.origin.address);
  const code = readCertificateCode(typed);
  const row = code === null ? undefined : await findCertificate(context, code);
  if (!row) return { isValid: false, code: code ?? typed.slice(0, 60), courseTitle: null, language: null, edition: null, version: null, initials: null, issuedAt: null };
  const { holder, issuedAt, ...course } = row;
  return { isValid: true, code: code ?? '', ...course, initials: initialsOf(holder), issuedAt: issuedAt.toISOString() };
};

const findCertificate = (context: Context, code: string): Promise<Row | undefined> =>
  context.atTheDoor(async (manager) => {
    const [row] = (await manager.query(
      `/* findCertificate */ select t.title as "courseTitle", c.language, t.edition, c.version, c.holder_name as holder, c.issued_at as "issuedAt"
       from course_certificates c join course_texts t on t.course_id = c.course_id and t.version = c.version and t.language = c.language where c.code = $1`,
      [code],
    )) as Row[];
    return row;
  });
