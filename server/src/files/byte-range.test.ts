import { byteRangeOf } from './byte-range';

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=0-', { start: 0, end: 999 }],
    ['bytes=500-', { start: 500, end: 999 }],
    ['bytes=999-999', { start: 999, end: 999 }],
    ['bytes=900-5000', { start: 900, end: 999 }],
    ['bytes=-1', { start: 999, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=1000-', 'none'],
    ['bytes=-0', 'none'],
    // What is not understood is as if it were not there.
    [undefined, 'all'],
    ['', 'all'],
    ['bytes=-', 'all'],
    ['bytes=9-3', 'all'],
    ['bytes=0-1,5-9', 'all'],
    ['lines=1-2', 'all'],
    ['bytes=a-b', 'all'],
  ])('%s of a thousand', (header, expected) => {
    expect(byteRangeOf(header, 1000)).toEqual(expected);
  });
});
