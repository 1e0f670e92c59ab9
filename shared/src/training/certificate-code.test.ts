import { readCertificateCode, writeCertificateCode } from './certificate-code';

describe('the code of a certificate', () => {
  it.each<[string, number[], string]>([
    ['nothing', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], '0000-0000-0000-0000'],
    ['everything', [255, 255, 255, 255, 255, 255, 255, 255, 255, 255], 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'],
    ['one at each end', [8, 0, 0, 0, 0, 0, 0, 0, 0, 1], '1000-0000-0000-0001'],
  ])('is written from %s', (_what, bytes, code) => {
    expect(writeCertificateCode(Uint8Array.from(bytes))).toBe(code);
    expect(readCertificateCode(code)).toBe(code);
  });

  it.each([
    ['7q2m 0h4k xv9t 3cdn', '7Q2M-0H4K-XV9T-3CDN'],
    ['7Q2MOH4KXV9T3CDN', '7Q2M-0H4K-XV9T-3CDN'],
    [' il2m–0h4k—xv9t.3cdn ', '112M-0H4K-XV9T-3CDN'],
    ['7Q2M-0H4K-XV9T-3CD', null],
    ['7Q2M-0H4K-XV9T-3CDU', null],
    ['7Q2M-0H4K-XV9T-3CDNN', null],
    ['', null],
  ])('is read from “%s” as %s', (typed, code) => {
    expect(readCertificateCode(typed)).toBe(code);
  });
});
