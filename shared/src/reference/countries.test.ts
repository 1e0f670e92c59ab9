import { countries, countriesWithin, countryName, findCountry, wcoRegions } from './countries';

describe('countries', () => {
  it('has the 249 codes of ISO 3166-1, each once and in order', () => {
    const codes = countries.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(249);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  it.each([
    ['TH', 'SOUTH_EASTERN_ASIA', 'ASIA_PACIFIC'],
    ['NG', 'WESTERN_AFRICA', 'WCA'],
    ['SD', 'NORTHERN_AFRICA', 'MENA'],
    ['AO', 'MIDDLE_AFRICA', 'ESA'],
    ['TR', 'WESTERN_ASIA', 'EUROPE'],
    ['MX', 'CENTRAL_AMERICA', 'AMERICAS'],
    ['AQ', 'ANTARCTICA', null],
  ])('%s is in %s and %s', (code, subRegion, wcoRegion) => {
    expect(findCountry(code)).toMatchObject({ subRegion, wcoRegion });
  });

  it('has every WCO region, and a position on the globe for every country', () => {
    expect(wcoRegions.filter((region) => !countries.some(({ wcoRegion }) => wcoRegion === region))).toEqual([]);
    expect(countries.filter(({ latitude, longitude }) => Math.abs(latitude) > 90 || Math.abs(longitude) > 180)).toEqual([]);
  });

  it.each([['DE', 'en', 'Germany'], ['DE', 'fr', 'Allemagne'], ['CI', 'fr', 'Côte d’Ivoire'], ['QQ', 'en', 'QQ']])(
    '%s in %s is %s', (code, locale, name) => {
      expect(countryName(code, locale)).toBe(name);
    });

  it('has a name for every country in English and French', () => {
    expect(countries.filter(({ code }) => countryName(code, 'en') === code || countryName(code, 'fr') === code)).toEqual([]);
  });

  it('names the countries of regions, sub-regions and countries, each once', () => {
    expect(countriesWithin(['AUSTRALIA_AND_NEW_ZEALAND', 'AU', 'MT'])).toEqual(expect.arrayContaining(['AU', 'NZ', 'MT']));
    expect(countriesWithin(['AU', 'AU'])).toEqual(['AU']);
    expect(countriesWithin(wcoRegions).length).toBe(countries.filter(({ wcoRegion }) => wcoRegion !== null).length);
    expect(countriesWithin(['ATLANTIS', ''])).toEqual([]);
  });

  it.each(['XX', 'th', '', 'EU'])('knows no country %j', (code) => {
    expect(findCountry(code)).toBeUndefined();
  });
});
