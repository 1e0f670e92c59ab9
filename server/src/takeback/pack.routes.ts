import type { PackLanguage } from '@muster/shared/takeback/pack-words';
import { packWords } from '@muster/shared/takeback/pack-words';
import { confirmedCaseFields, confirmedCaseOf } from '@muster/shared/takeback/confirmed-case';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { noteExport, writeCsv } from '../exports/exports.room';
import { contentDisposition, FileVault, openFile } from '../files/files.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { answering, HttpRefusedError, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import type { PackAnswer, PackCase } from './pack-document';
import { packDocument } from './pack-document';
import { filesOf } from './pack-files';
import type { PackFacts } from './write-pack-pdf';
import { writePackPdf } from './write-pack-pdf';
import type { ZipFile } from './write-zip';
import { writeZip } from './write-zip';

const mostBytes = 1024 * 1024 * 1024;

/** What is known of a take-back case leaves as one pack, and the form for confirmed cases by itself; both of what their reader sees, and both are noted. */
export const packRoutes: NonNullable<Room['routes']> = (http, services, contextOf, ask) => {
  const vault = FileVault.of(services);
  http.get('/take-backs/:operationId/:file', { exposeHeadRoute: false, compress: false }, answering(contextOf, async (context, request, reply) => {
    const { operationId, file } = request.params as { operationId: string; file: string };
    const [, name, ending] = /^([^.]+)\.(zip|csv)$/.exec(file) ?? [];
    const [operation, id] = [uuidOf(operationId), uuidOf(name)];
    if (!operation || !id) throw notFound();
    const language: PackLanguage = (request.query as Record<string, unknown>).lang === 'fr' ? 'fr' : 'en';
    context.services.rates.take('exports', context.signedIn.accountId);
    const { takeBack, operation: known } = (await ask(context, packDocument, { operationId: operation, id })) as PackAnswer;
    if (!takeBack || !known) throw notFound();
    const files = filesOf(takeBack);
    if (ending === 'zip' && files.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw new HttpRefusedError(422, 'take-back.pack-too-large', null, 'The files of this case are more than a pack holds.');
    const note = await noteExport(context, operation, ending === 'zip' ? 'take-back-pack' : 'confirmed-case', ending ?? '');
    const facts: PackFacts = { takeBack, operation: known, files, language, agencyName: note.agencyName, at: context.clock.now() };
    const reference = `${known.code}-${takeBack.seizure?.reference ?? takeBack.id.slice(-12)}`;
    return ending === 'csv' ? sendForm(reply, reference, takeBack, language) : sendPack(reply, reference, packed(context, vault, operation, facts), facts.at);
  }));
};

const heads = (fileName: string): Record<string, string> => ({ 'content-disposition': contentDisposition('attachment', fileName), 'content-security-policy': "default-src 'none'; sandbox" });

const sendForm = (reply: FastifyReply, reference: string, takeBack: PackCase, language: PackLanguage): FastifyReply =>
  reply.type('text/csv; charset=utf-8').headers(heads(`${reference}-confirmed-case.csv`)).send(Readable.from(formLines(takeBack, language), { objectMode: false }));

/** The form as a sheet of two columns. */
const formLines = (takeBack: PackCase, language: PackLanguage): AsyncGenerator<string> => {
  const say = packWords[language];
  const form = confirmedCaseOf(takeBack, language);
  const columns = [say.field, say.answer].map((title) => ({ en: title, fr: title }));
  return writeCsv(columns, language, once(confirmedCaseFields.map((field) => [say.form[field], form[field]])));
};

async function* once<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}

const sendPack = (reply: FastifyReply, reference: string, files: AsyncIterable<ZipFile>, at: Date): FastifyReply =>
  reply.type('application/zip').headers(heads(`${reference}-evidence.zip`)).send(Readable.from(writeZip(files, at), { objectMode: false }));

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What a pack holds, one file after the other; the list of all with their hashes comes last. */
async function* packed(context: Context, vault: FileVault, operationId: string, facts: PackFacts): AsyncGenerator<ZipFile> {
  const told: { path: string; bytes: number; sha256: string; isOriginal: boolean }[] = [];
  const keep = (path: string, bytes: Buffer, isOriginal = true): ZipFile => {
    told.push({ path, bytes: bytes.length, sha256: sha256(bytes), isOriginal });
    return { path, bytes };
  };
  yield keep('case.pdf', await writePackPdf(facts));
  yield keep('confirmed-case.csv', await textOf(formLines(facts.takeBack, facts.language)));
  for (const file of facts.files) {
    const { content } = await openFile(context, vault, { operationId, id: file.id, variant: file.isOriginal ? 'original' : 'preview' });
    const bytes = Buffer.concat(await gathered(content));
    // What was sealed when it came and what leaves now are the same, or nothing leaves.
    if (file.sha256 !== null && sha256(bytes) !== file.sha256) throw new Error(`The stored bytes of file ${file.id} are not those that were kept.`);
    yield keep(file.path, bytes, file.isOriginal);
  }
  const { takeBack, operation, agencyName, at } = facts;
  const manifest = { case: takeBack.id, operation: operation.code, report: takeBack.seizure?.reference ?? null, madeFor: agencyName, madeAt: at.toISOString(), algorithm: 'SHA-256', files: told };
  yield keep('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  yield { path: 'SHA256SUMS', bytes: Buffer.from(told.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('')) };
}

const textOf = async (lines: AsyncIterable<string>): Promise<Buffer> => Buffer.from((await gathered(lines)).join(''));

const gathered = async <T>(parts: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
};
