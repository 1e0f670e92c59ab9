import { outcomeOf, type LeftOut } from './left-out';

const counts = { all: 10, wrong: 2, duplicates: 3, both: 1 };
const leave = (over: Partial<LeftOut> = {}): LeftOut => ({ problems: false, duplicates: false, rows: new Map(), ...over });
const wrong = { isWrong: true, isDuplicate: false };
const duplicate = { isWrong: false, isDuplicate: true };
const wrongDuplicate = { isWrong: true, isDuplicate: true };
const good = { isWrong: false, isDuplicate: false };

it.each<[string, Partial<LeftOut>, { reports: number; leftOut: number; inTheWay: number }]>([
  ['nothing left out', {}, { reports: 8, leftOut: 0, inTheWay: 2 }],
  ['the wrong ones', { problems: true }, { reports: 8, leftOut: 2, inTheWay: 0 }],
  ['the duplicates', { duplicates: true }, { reports: 6, leftOut: 3, inTheWay: 1 }],
  ['both kinds, the row that is both once', { problems: true, duplicates: true }, { reports: 6, leftOut: 4, inTheWay: 0 }],
  ['a good row alone', { rows: new Map([[4, good]]) }, { reports: 7, leftOut: 1, inTheWay: 2 }],
  ['every wrong row alone', { rows: new Map([[4, wrong], [5, wrongDuplicate]]) }, { reports: 8, leftOut: 2, inTheWay: 0 }],
  ['a wrong row alone and by its kind', { problems: true, rows: new Map([[4, wrong]]) }, { reports: 8, leftOut: 2, inTheWay: 0 }],
  ['a duplicate alone and by its kind', { duplicates: true, rows: new Map([[4, duplicate]]) }, { reports: 6, leftOut: 3, inTheWay: 1 }],
])('counts with %s', (_what, over, expected) => {
  expect(outcomeOf(counts, leave(over))).toEqual(expected);
});
