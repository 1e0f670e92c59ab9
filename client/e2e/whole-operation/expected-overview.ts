import { wasteStreamWords } from '@muster/shared/words/waste-stream-words';
import type { Measured } from '../../../server/src/testing/whole-operation/measured-reports';
import { counted, kilogramsOf, largestOf, measure, medianKilograms, streamsOf } from '../../../server/src/testing/whole-operation/measured-reports';
import type { Replayed, Reported } from '../../../server/src/testing/whole-operation/replay';
import type { OverviewShown, Said } from './shown-overview';
import type { Row } from './shown-tables';
import { mass, number, percent, way } from './written';

const standings = ['validated', 'preliminary'] as const;

const weightOf = ({ kg, kgWeighed }: Measured, standing: string): Said => [mass(kg), kg > 0 ? `${standing} · ${number(kg)} kg, ${percent(kgWeighed / kg)} weighed` : standing];

const twinsOf = (reports: readonly Reported[]): OverviewShown['twins'] => {
  const apart = (say: (measured: Measured, standing: string) => Said) => {
    const [validated, preliminary] = standings.map((standing) => say(measure(reports.filter(({ state }) => (state === 'VALIDATED') === (standing === 'validated'))), standing));
    return { validated: validated as Said, preliminary: preliminary as Said };
  };
  return {
    Cases: apart(({ cases }, standing) => [number(cases), standing]),
    Weight: apart(weightOf),
    Pieces: apart(({ pieces }, standing) => [number(pieces), standing]),
  };
};

const routeOf = ({ version: { body } }: Reported): string =>
  body.departure_country || body.destination_country ? way(body.departure_country, body.destination_country, 'unknown') : 'Route not reported';

/** The bars of a breakdown, by cases and by weight; what weighs nothing has no bar by weight. */
const bars = (reports: readonly Reported[], keysOf: (report: Reported) => readonly string[], kilograms: (of: readonly Reported[], key: string) => number): { cases: Row[]; weights: Row[] } => {
  const keys = [...new Set(reports.flatMap(keysOf))];
  const of = (key: string): Reported[] => reports.filter((report) => keysOf(report).includes(key));
  return {
    cases: keys.map((key) => [key, number(of(key).length)]).sort(),
    weights: keys.flatMap((key) => (kilograms(of(key), key) > 0 ? [[key, mass(kilograms(of(key), key))]] : [])).sort(),
  };
};

const nameOfStream = (key: string): string => wasteStreamWords.en[key as keyof typeof wasteStreamWords.en];
const inAll = (of: readonly Reported[]): number => measure(of).kg;

/** What the overview is to show, worked out from the log. */
export const expectedOverview = ({ reported }: Replayed, agencies: number, nameOf: (agencyId: string) => string): OverviewShown => {
  const reports = counted(reported);
  const middle = medianKilograms(reports);
  const largest = largestOf(reports);
  const hasLargest = largest !== undefined && kilogramsOf(largest) > 0;
  const reporting = new Set(reports.map(({ version }) => version.reporting_agency_id)).size;
  const silent = agencies - reporting;
  const streams = bars(reports, (report) => streamsOf(report).map(nameOfStream), (of, name) => measure(of, streamsOf(of[0] as Reported).find((key) => nameOfStream(key) === name)).kg);
  const routes = bars(reports, (report) => [routeOf(report)], inAll);
  const reporters = bars(reports, ({ version }) => [nameOf(version.reporting_agency_id)], inAll);
  return {
    twins: twinsOf(reports),
    median: middle === null ? ['–', 'no case has a weight yet'] : [mass(middle), `${number(middle)} kg, of the cases with a weight`],
    reporting: [`${number(reporting)} of ${number(agencies)}`, `${number(silent)} ${silent === 1 ? 'has' : 'have'} not`],
    withoutLargest: hasLargest ? twinsOf(reports.filter((report) => report !== largest)) : null,
    byStream: streams.cases, byRoute: routes.cases, byAgency: reporters.cases,
    weightByStream: streams.weights, weightByRoute: routes.weights, weightByAgency: reporters.weights,
  };
};
