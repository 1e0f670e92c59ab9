import { parseHsCode } from './hs-code';
import { parseUnLocode } from './un-locode';
import { parseUnNumber } from './un-number';

describe('parseHsCode', () => {
  it.each([
    ['3915', '3915'],
    ['391510', '391510'],
    ['3915.10', '391510'],
    ['3915 10 20', '39151020'],
    ['8549.11.00.00', '8549110000'],
    ['0101', '0101'],
    ['9706', '9706'],
  ])('%j is %s', (text, value) => {
    expect(parseHsCode(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'hs-code.format'],
    ['39', 'hs-code.format'],
    ['39151', 'hs-code.format'],
    ['39151020304', 'hs-code.format'],
    ['3915-10', 'hs-code.format'],
    ['plastic', 'hs-code.format'],
    ['0015', 'hs-code.chapter'],
    ['7701', 'hs-code.chapter'],
    ['9801', 'hs-code.chapter'],
  ])('refuses %j: %s', (text, rule) => {
    expect(parseHsCode(text)).toEqual({ ok: false, rule });
  });
});

describe('parseUnNumber', () => {
  it.each([['UN2794', 'UN2794'], ['un 2794', 'UN2794'], ['2794', 'UN2794'], ['0004', 'UN0004']])('%j is %s', (text, value) => {
    expect(parseUnNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['', 'UN', 'UN279', 'UN27944', 'ID8000', '27.94'])('refuses %j', (text) => {
    expect(parseUnNumber(text)).toEqual({ ok: false, rule: 'un-number.format' });
  });
});

describe('parseUnLocode', () => {
  it.each([
    ['NLRTM', 'NLRTM'], ['SGSIN', 'SGSIN'], ['MYPKG', 'MYPKG'], ['CNSHA', 'CNSHA'], ['nl rtm', 'NLRTM'], ['US-2AB', 'US2AB'],
  ])('%j is %s', (text, value) => {
    expect(parseUnLocode(text)).toEqual({ ok: true, value });
  });

  it.each(['', 'NLRT', 'NLRTMM', 'NLRT0', 'NLRT1', 'N2RTM'])('refuses %j', (text) => {
    expect(parseUnLocode(text)).toEqual({ ok: false, rule: 'un-locode.format' });
  });
});
