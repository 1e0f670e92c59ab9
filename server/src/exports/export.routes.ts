import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { contentDisposition } from '../files/files.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { answering, HttpRefusedError, uuidOf } from '../platform/http-answer';
import type { Arguments } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { aboutLines } from './about-lines';
import { argumentsOf } from './export-list';
import { exportLists } from './export-lists';
import { noteExport } from './note-export';
import { readList } from './read-list';
import { writeCsv } from './write-csv';
import { withWay, writeGeojson } from './write-geojson';
import { writeXlsx } from './write-xlsx';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
} as const;
type Format = keyof typeof types;

/** Lists leave as files, row by row as they are read: those of an operation, and those that belong to none. */
export const exportRoutes: NonNullable<Room['routes']> = (http, _services, contextOf) => {
  const once = { exposeHeadRoute: false };
  http.get('/exports/:operationId/:file', once, answering(contextOf, (context, request, reply) => {
    const { operationId, file } = request.params as { operationId: string; file: string };
    const id = uuidOf(operationId);
    if (!id) throw notFound();
    return sendList(context, id, file, request.query as Record<string, unknown>, reply);
  }));
  http.get('/exports/:file', once, answering(contextOf, (context, request, reply) =>
    sendList(context, null, (request.params as { file: string }).file, request.query as Record<string, unknown>, reply),
  ));
};

const sendList = async (context: Context, operationId: string | null, file: string, query: Readonly<Record<string, unknown>>, reply: FastifyReply): Promise<FastifyReply> => {
  const [, name, ending] = /^(\w+)\.(csv|xlsx|geojson)$/.exec(file) ?? [];
  const list = exportLists.find((each) => each.name === name);
  const format = ending as Format | undefined;
  if (!list || !format || (list.isOfPlatform ?? false) !== (operationId === null) || (format === 'geojson' && list.name !== 'seizures')) throw notFound();
  const language = query.lang === 'fr' ? 'fr' : 'en';
  const args = argumentsOf(query);
  checkInstants(args);
  context.services.rates.take('exports', context.signedIn.accountId);
  const note = await noteExport(context, operationId, list.name, format);
  const now = context.clock.now();
  void reply.type(types[format]).headers({
    'content-disposition': contentDisposition('attachment', `${note.operation?.code ?? 'muster'}-${list.name}-${now.toISOString().slice(0, 10)}.${format}`),
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (format === 'geojson') return reply.send(Readable.from(writeGeojson(list, readList(context, withWay(list), operationId, args, language)), { objectMode: false }));
  const pages = readList(context, list, operationId, args, language);
  if (format === 'csv') return reply.send(Readable.from(writeCsv(list.columns, language, pages), { objectMode: false }));
  return reply.send(writeXlsx(list.name, list.columns, language, pages, aboutLines(note, now, language)));
};

const checkInstants = (args: Arguments): void => {
  for (const name of ['from', 'until']) {
    if (typeof args[name] === 'string' && !/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(args[name])) {
      throw new HttpRefusedError(400, 'date.format', name, `${name}: an instant in UTC, such as 2026-11-23T00:00:00Z.`);
    }
  }
};
