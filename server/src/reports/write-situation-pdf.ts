import { situationWords } from '@muster/shared/reports/situation-words';
import type { SituationLanguage } from '@muster/shared/reports/situation-words';
import { wasteStreamWords } from '@muster/shared/words/waste-stream-words';
import { ReportPage } from './report-page';
import type { SituationAnswer } from './situation-document';

export interface SituationFile {
  report: NonNullable<SituationAnswer['situationReport']>;
  operation: NonNullable<SituationAnswer['operation']>;
  language: SituationLanguage;
  /** Zone in which the reader reads moments. */
  zone: string;
  /** The agency as which the reader reads. */
  agencyName: string;
  at: Date;
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

const measures = ['kg', 'pieces', 'containers', 'litres', 'cubicMetres'] as const;

/** A situation report as a PDF, in the reader's language and zone. */
export const writeSituationPdf = ({ report, operation, language, zone, agencyName, at }: SituationFile): Promise<Buffer> => {
  const say = situationWords[language];
  const { situation } = report;
  // Exact decimals: a number would round them.
  const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const figure = (value: string | number): string => exact.format(value as Intl.StringNumericLiteral);
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const moment = (instant: string | null): string => (instant === null ? '' : moments.format(new Date(instant)));
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const streams: Readonly<Record<string, string>> = wasteStreamWords[language];
  const nameOf = new Map(operation.participations.map(({ agency }) => [agency.id, agency.name]));
  const title = report.number === null ? say.draft : fill(say.title, { number: report.number });
  const page = new ReportPage({ title: `${operation.code} · ${title}`, language, at });
  const shown = (text: string): string => (page.canShow(text) ? text : say.notShown);

  page.title(`${shown(operation.code)} · ${title}`).paragraph(shown(operation.name));
  if (operation.isExercise) page.paragraph(say.exercise);
  page.paragraph(fill(say.span, { from: moment(report.from), until: moment(report.until), zone })).paragraph(fill(say.forWhom, { agency: shown(agencyName) }), { isFaint: true });
  if (report.remarks !== null) page.heading(say.remarks).paragraph(shown(report.remarks));
  page.heading(say.figures).table(
    ['', say.inSpan, say.inAll],
    [[say.cases, figure(situation.found.cases), figure(situation.foundInAll.cases)], ...measures.map((name) => [say[name], figure(situation.found[name]), figure(situation.foundInAll[name])])],
    [0.4, 0.3, 0.3], [1, 2],
  );
  if (situation.byStream.length > 0) {
    page.heading(say.streams).table(
      [say.stream, say.cases, say.kg, say.pieces],
      situation.byStream.map(({ key, cases, kg, pieces }) => [streams[key] ?? key, figure(cases), figure(kg), figure(pieces)]),
      [0.4, 0.2, 0.2, 0.2], [1, 2, 3],
    );
  }
  page.heading(say.warnings).table(
    [say.controls, '', say.warnings, ''],
    [
      [say.controlsMade, figure(situation.controls), say.warningsSent, figure(situation.warningsSent)],
      [say.controlsThatFound, figure(situation.controlsThatFound), say.addressed, figure(situation.addressed)],
      [say.ledToSomething, figure(situation.ledToSomething), say.acknowledged, figure(situation.acknowledged)],
      [say.ledToNothing, figure(situation.ledToNothing), say.waiting, figure(situation.waiting)],
      ['', '', say.overdue, figure(situation.overdue)],
    ],
    [0.37, 0.13, 0.37, 0.13], [1, 3],
  );
  page.heading(say.takeBacks).table(
    [say.takeBacksOpened, say.takeBacksOpen, say.takeBacksOverdue],
    [[figure(situation.takeBacksOpened), figure(situation.takeBacksOpen), figure(situation.takeBacksOverdue)]],
    [0.34, 0.33, 0.33],
  );
  page.heading(say.notable);
  if (report.notable.length === 0) page.paragraph(say.none);
  else {
    page.table(
      [say.reference, say.place, say.stream, say.kg, say.agency],
      report.notable.map((one) => [
        one.reference,
        shown([one.place, one.country && countries.of(one.country)].filter(Boolean).join(', ')),
        one.wasteStream ? (streams[one.wasteStream] ?? one.wasteStream) : '',
        one.totalKg === null ? '' : figure(one.totalKg),
        shown(one.agency.name),
      ]),
      [0.18, 0.25, 0.18, 0.13, 0.26], [3],
    );
  }
  page.heading(say.open);
  if (situation.openWarnings.length === 0) page.paragraph(say.none);
  else {
    page.table(
      [say.reference, '', say.agency, say.due],
      situation.openWarnings.map(({ agency, dueAt, message }) => [message?.reference ?? '', message ? shown(message.subject) : '', shown(agency.name), moment(dueAt)]),
      [0.18, 0.34, 0.27, 0.21],
    );
    if (situation.openWarnings.length < situation.waiting) page.paragraph(fill(say.openFirst, { shown: figure(situation.openWarnings.length), all: figure(situation.waiting) }), { isFaint: true });
  }
  page.heading(say.silent);
  if (situation.silentAgencies.length === 0) page.paragraph(say.none);
  else page.table([say.agency, say.sent, say.silentSince], situation.silentAgencies.map(({ agencyId, sent, since }) => [shown(nameOf.get(agencyId) ?? ''), figure(sent), moment(since)]), [0.5, 0.2, 0.3], [1]);
  return page.end((one, pages) => fill(say.page, { page: one, pages }));
};
