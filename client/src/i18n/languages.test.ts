import { localeOf, pickLanguage } from './languages';

describe('the locale that numbers and dates are written in', () => {
  it.each([
    ['en', ['en-US'], 'en-US'],
    ['en', ['en-US@posix'], 'en-GB'],
    ['en', ['en-US@posix', 'en-CA'], 'en-CA'],
    ['en', ['de-DE'], 'en-GB'],
    ['fr', ['fr-CA', 'fr'], 'fr-CA'],
    ['fr', ['en-US'], 'fr'],
  ])('%s with a browser of %j is %s', (language, browser, locale) => {
    expect(localeOf(language, browser)).toBe(locale);
    expect(() => new Intl.NumberFormat(localeOf(language, browser))).not.toThrow();
  });
});

describe('the language of the screens', () => {
  it.each([
    ['fr', 'en', ['en-US'], 'fr'],
    [null, 'fr', ['en-US'], 'fr'],
    [null, null, ['de-DE', 'fr-CH'], 'fr'],
    [null, null, ['en-US@posix'], 'en'],
    ['xx', 'yy', ['zz'], 'en'],
  ])('asked %s, chosen %s, browser %j: %s', (asked, stored, browser, language) => {
    expect(pickLanguage(asked, stored, browser)).toBe(language);
  });
});
