import { wasteStreamWords } from '@muster/shared/words/waste-stream-words';
import { isLate, linesOf, silentAt } from './expected-loop';
import { counted, measure, streamsOf } from './measured-reports';
import type { Eyes, Replayed, Reported } from './replay';
import type { SituationShown } from './shown-situation';
import { moment, number, plural } from './written';

/** The span of a report. */
export interface Span {
  from: Date;
  until: Date;
}

const measures = { Cases: 'cases', Kilograms: 'kg', Pieces: 'pieces', Containers: 'containers', Litres: 'litres', 'Cubic metres': 'cubicMetres' } as const;

const mostOpen = 50;

const streamRows = (reports: readonly Reported[]): SituationShown['streams'] =>
  [...new Set(reports.flatMap(streamsOf))].map((stream) => {
    const own = reports.filter((report) => streamsOf(report).includes(stream));
    const { kg, pieces } = measure(own, stream);
    return [wasteStreamWords.en[stream as keyof typeof wasteStreamWords.en], number(own.length), number(kg), number(pieces)];
  }).sort();

/** What the report of a span is to show, worked out from the log as it had come by its end. */
export const expectedSituation = (seen: Replayed, { zone }: Eyes, { from, until }: Span, nameOf: (agencyId: string) => string): SituationShown => {
  const had = (at: Date | null): boolean => at !== null && at < until;
  const reports = counted(seen.reported).filter(({ submittedAt }) => had(submittedAt));
  const fresh = reports.filter(({ submittedAt }) => submittedAt !== null && submittedAt >= from);
  const [inSpan, inAll] = [measure(fresh), measure(reports)];
  const lines = linesOf(seen).filter(({ sentAt }) => had(sentAt));
  const isNew = ({ sentAt }: { sentAt: Date }): boolean => sentAt >= from;
  const controls = seen.controls.filter(({ at }) => at >= from && at < until);
  const answered = (answer: string): number => lines.filter((line) => line.answer === answer && line.answeredAt !== null && line.answeredAt >= from && had(line.answeredAt)).length;
  // All are due three days after they were sent.
  const waiting = lines.filter(({ answeredAt }) => !had(answeredAt)).sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.id < b.id ? -1 : 1));
  return {
    found: Object.entries(measures).map(([name, key]) => [name, number(inSpan[key]), number(inAll[key])]),
    streams: streamRows(fresh),
    counts: {
      Controls: number(controls.length),
      'that found something': number(controls.filter(({ hasFound }) => hasFound).length),
      'Warnings sent': number(new Set(lines.filter(isNew).map(({ warning }) => warning.id)).size),
      Addressees: number(lines.filter(isNew).length),
      'of whom have acknowledged': number(lines.filter((line) => isNew(line) && had(line.acknowledgedAt)).length),
      'Answered: found': number(answered('FOUND')),
      'Answered: nothing found': number(answered('NOTHING_FOUND')),
      'Answers awaited': number(waiting.length),
      'of these, overdue': number(waiting.filter((line) => isLate(line, until)).length),
    },
    open: waiting.slice(0, mostOpen).map(({ warning, agencyId }) => [`${warning.reference} · ${warning.subject}`, nameOf(agencyId)]),
    cut: waiting.length > mostOpen ? [`${mostOpen} of ${number(waiting.length)}: those that are due first.`] : [],
    silent: silentAt(lines, until).map(({ agencyId, sent, since }) => `${nameOf(agencyId)}: ${plural(sent, 'warning')} since ${moment(since, zone)}, none acknowledged`).sort(),
  };
};
