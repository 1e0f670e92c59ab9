import { wasteStreamWords } from '@muster/shared/words/waste-stream-words';
import type { Eyes, Replayed } from '../../../server/src/testing/whole-operation/replay';
import type { Span, Told } from '../../../server/src/testing/whole-operation/situation-of';
import { situationOf } from '../../../server/src/testing/whole-operation/situation-of';
import type { SituationShown } from './shown-situation';
import { moment, number, plural } from './written';

const measures = { Cases: 'cases', Kilograms: 'kg', Pieces: 'pieces', Containers: 'containers', Litres: 'litres', 'Cubic metres': 'cubicMetres' } as const;

const mostOpen = 50;

const streamRow = ({ key, cases, kg, pieces }: Told['byStream'][number]): SituationShown['streams'][number] => [wasteStreamWords.en[key as keyof typeof wasteStreamWords.en], number(cases), number(kg), number(pieces)];

/** What the report of a span is to show, worked out from the log as it had come by its end. */
export const expectedSituation = (seen: Replayed, { zone }: Eyes, span: Span, nameOf: (agencyId: string) => string): SituationShown => {
  const told = situationOf(seen, span);
  return {
    found: Object.entries(measures).map(([name, key]) => [name, number(told.found[key]), number(told.foundInAll[key])]),
    streams: told.byStream.map(streamRow).sort(),
    counts: {
      Controls: number(told.controls),
      'that found something': number(told.controlsThatFound),
      'Warnings sent': number(told.warningsSent),
      Addressees: number(told.addressed),
      'of whom have acknowledged': number(told.acknowledged),
      'Answered: found': number(told.ledToSomething),
      'Answered: nothing found': number(told.ledToNothing),
      'Answers awaited': number(told.waiting.length),
      'of these, overdue': number(told.overdue),
    },
    open: told.waiting.slice(0, mostOpen).map(({ warning, agencyId }) => [`${warning.reference} · ${warning.subject}`, nameOf(agencyId)]),
    cut: told.waiting.length > mostOpen ? [`${mostOpen} of ${number(told.waiting.length)}: those that are due first.`] : [],
    silent: told.silent.map(({ agencyId, sent, since }) => `${nameOf(agencyId)}: ${plural(sent, 'warning')} since ${moment(since, zone)}, none acknowledged`).sort(),
  };
};
