import { daysToReport } from './days-to-report';

const issued = (day: string) => ({ day, isIssued: true });
const draft = (day: string) => ({ day, isIssued: false });

it.each([
  ['the first day of an operation', '2026-06-01', '2026-06-01', [], ['2026-06-01']],
  ['every day since the operation began', '2026-06-03', '2026-06-01', [], ['2026-06-03', '2026-06-02', '2026-06-01']],
  ['a week at most', '2026-06-20', '2026-06-01', [], ['2026-06-20', '2026-06-19', '2026-06-18', '2026-06-17', '2026-06-16', '2026-06-15', '2026-06-14']],
  ['nothing before what was sent out last', '2026-06-05', '2026-06-01', [issued('2026-06-03')], ['2026-06-05', '2026-06-04']],
  ['nothing that is written already', '2026-06-05', '2026-06-03', [draft('2026-06-04'), draft('2026-06-05')], ['2026-06-03']],
  ['nothing once today was sent out', '2026-06-05', '2026-06-01', [issued('2026-06-05')], []],
  ['across the end of a month', '2026-07-01', '2026-06-30', [], ['2026-07-01', '2026-06-30']],
  ['an operation that has not begun', '2026-06-01', '2026-06-05', [], []],
  ['an operation without a first day', '2026-06-02', null, [issued('2026-05-31')], ['2026-06-02', '2026-06-01']],
])('%s', (_name, today, startsOn, reports, expected) => {
  expect(daysToReport({ today, startsOn, reports })).toEqual(expected);
});
