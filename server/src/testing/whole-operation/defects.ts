import type { RawEvent, RawLog, RawWarning } from './raw-log';

/** The log with one thing wrong in it. */
export interface Defect {
  name: string;
  seed(log: RawLog): RawLog;
}

const without = (log: RawLog, found: RawEvent | undefined): RawLog => {
  if (!found) throw new Error('There is nothing to take out.');
  return { ...log, events: log.events.filter((event) => event !== found) };
};

const of = (kind: string) => ({ kind: each }: RawEvent): boolean => each === kind;

const openIn = (log: RawLog, { subject_id: id }: RawEvent): boolean => log.warnings.some((warning) => warning.id === id && warning.tlp !== 'AMBER_STRICT');

/** An acknowledgement after which its agency said nothing more of that warning. */
const lastWord = (log: RawLog): RawEvent | undefined =>
  log.events.find(
    (event) => of('MessageAcknowledged')(event) && openIn(log, event) && !log.events.some((other) => of('MessageAnswered')(other) && other.subject_id === event.subject_id && other.arguments.agencyId === event.arguments.agencyId),
  );

/** A report that everybody sees and nobody has said anything of yet. */
const untouched = (log: RawLog): RawEvent | undefined =>
  log.events.find((event) => {
    const own = log.events.filter(({ subject_id: id }) => id === event.subject_id);
    return of('SeizureReported')(event) && own.length === 1 && log.versions.some((version) => version.seizure_id === event.subject_id && version.body.tlp !== 'AMBER_STRICT');
  });

const withWarnings = (log: RawLog, isIt: (warning: RawWarning) => boolean, change: Partial<RawWarning>): RawLog => ({
  ...log, warnings: log.warnings.map((warning) => (isIt(warning) ? { ...warning, ...change } : warning)),
});

const withQuantities = (log: RawLog, change: (amount: string) => string): RawLog => ({
  ...log,
  versions: log.versions.map((version) => ({
    ...version, body: { ...version.body, items: version.body.items.map((item) => ({ ...item, quantities: item.quantities.map((each) => ({ ...each, amount: change(each.amount) })) })) },
  })),
});

/** Each of these is to be told from the truth by the figures alone. */
export const defects: readonly Defect[] = [
  { name: 'an acknowledgement that was lost', seed: (log) => without(log, lastWord(log)) },
  {
    name: 'an answer that was swapped',
    seed: (log) => {
      const found = log.events.find((event) => of('MessageAnswered')(event) && event.arguments.answer === 'FOUND' && openIn(log, event));
      return { ...log, events: log.events.map((event) => (event === found ? { ...event, arguments: { ...event.arguments, answer: 'NOTHING_FOUND' } } : event)) };
    },
  },
  { name: 'ways that were told as others', seed: (log) => withWarnings(log, ({ departure_country: from }) => from === 'BE', { departure_country: 'PL' }) },
  { name: 'warnings for few eyes that were counted for all', seed: (log) => withWarnings(log, ({ tlp }) => tlp === 'AMBER_STRICT', { tlp: 'GREEN' }) },
  { name: 'a control that was lost', seed: (log) => without(log, log.events.find(of('TargetControlled'))) },
  { name: 'a report that was lost', seed: (log) => without(log, untouched(log)) },
  { name: 'a validation that was lost', seed: (log) => without(log, log.events.find(of('SeizureValidated'))) },
  { name: 'a question to a reporter that was lost', seed: (log) => without(log, log.events.find(of('SeizureSentBack'))) },
  { name: 'a weight that was kept half a kilogram off', seed: (log) => withQuantities(log, (amount) => (amount === '640.5' ? '641' : amount)) },
];
