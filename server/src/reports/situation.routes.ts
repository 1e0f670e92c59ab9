import { contentDisposition } from '../files/files.room';
import { noteExport } from '../exports/exports.room';
import { checkZone } from '../platform/checks/check-moment';
import { notFound } from '../platform/errors';
import { answering, uuidOf } from '../platform/http-answer';
import { Mistakes } from '../platform/mistakes';
import type { Room } from '../platform/room';
import type { SituationAnswer } from './situation-document';
import { situationDocument } from './situation-document';
import { writeSituationPdf } from './write-situation-pdf';

/** A situation report leaves as a PDF, of what its reader sees, and that is noted. */
export const situationRoutes: NonNullable<Room['routes']> = (http, _services, contextOf, ask) => {
  http.get('/situation-reports/:operationId/:file', { exposeHeadRoute: false }, answering(contextOf, async (context, request, reply) => {
    const { operationId, file } = request.params as { operationId: string; file: string };
    const query = request.query as Record<string, unknown>;
    const [operation, id] = [uuidOf(operationId), uuidOf(/^([^.]+)\.pdf$/.exec(file)?.[1])];
    if (!operation || !id) throw notFound();
    const check = new Mistakes();
    const zone = checkZone(check, 'zone', typeof query.zone === 'string' ? query.zone : null);
    check.throwIfAny();
    context.services.rates.take('exports', context.signedIn.accountId);
    const answer = (await ask(context, situationDocument, { operationId: operation, id })) as SituationAnswer;
    if (!answer.situationReport || !answer.operation) throw notFound();
    const note = await noteExport(context, operation, 'situation-report', 'pdf');
    const { situationReport: report } = answer;
    const pdf = await writeSituationPdf({ report, operation: answer.operation, language: query.lang === 'fr' ? 'fr' : 'en', zone, agencyName: note.agencyName, at: context.clock.now() });
    return reply
      .type('application/pdf')
      .headers({
        'content-disposition': contentDisposition('attachment', `${answer.operation.code}-situation-${report.day}.pdf`),
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(pdf);
  }));
};
