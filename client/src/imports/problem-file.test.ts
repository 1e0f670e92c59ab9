import { problemFile } from './problem-file';

it.each([
  ['plain', '12', '12'],
  ['a separator', 'a;b', '"a;b"'],
  ['the other separator', 'a,b', '"a,b"'],
  ['quotes', 'say "so"', '"say ""so"""'],
  ['a formula', '=1+1', "'=1+1"],
  ['a negative amount', '-1', "'-1"],
  ['a formula with a line', '@x\n', '"\'@x\n"'],
])('writes %s', (_what, value, expected) => {
  expect(problemFile(['Row', 'Column', 'Value', 'Why'], [['2', 'Place', value, 'No.']], ';')).toBe(`\ufeffRow;Column;Value;Why\r\n2;Place;${expected};No.\r\n`);
});
