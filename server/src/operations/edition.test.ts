import { editionAfter } from './edition';

describe('editionAfter', () => {
  it.each([
    ['IX', 'X'], ['I', 'II'], ['III', 'IV'], ['XXXIX', 'XL'], ['XCIX', 'C'], ['9', '10'], ['2026', '2027'], ['IIII', null], ['spring', null], ['', null], [null, null],
  ])('%s is followed by %s', (edition, next) => {
    expect(editionAfter(edition)).toBe(next);
  });
});
