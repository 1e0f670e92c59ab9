import { parseUnLocode } from '../identifiers/un-locode';
import { findCountry } from './countries';
import { findPlace, places, placesIn } from './places';

describe('places', () => {
  it('has each key once', () => {
    expect(places.length).toBeGreaterThan(1500);
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
  });

  it('is sound in every row: code, country, position, zone, name', () => {
    const isSound = ({ locode, country, latitude, longitude, name }: (typeof places)[number]) =>
      (locode === null || (parseUnLocode(locode).ok && locode.startsWith(country)))
      && findCountry(country) !== undefined
      && Math.abs(latitude) <= 80 && Math.abs(longitude) <= 180
      && name.trim() === name && name !== '';
    expect(places.filter((place) => !isSound(place))).toEqual([]);
  });

  it('names zones that the platform knows', () => {
    const zones = [...new Set(places.map(({ zone }) => zone))];
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(zones.filter((zone) => zone.startsWith('Etc/'))).toEqual([]);
  });

  it('gives a terminal the code of a port of the same country, close by', () => {
    const far = places.filter(({ kind, locode, country, latitude, longitude }) => {
      const port = kind === 'TERMINAL' && locode !== null ? findPlace(locode) : undefined;
      return port && (port.country !== country || Math.abs(port.latitude - latitude) > 0.5 || Math.abs(port.longitude - longitude) > 0.5);
    });
    expect(far).toEqual([]);
  });

  it.each([
    ['NLRTM', 'Rotterdam', 'NL', 'Europe/Amsterdam'],
    ['THBKK', 'Bangkok', 'TH', 'Asia/Bangkok'],
    ['MY-WESTPORTS', 'Westports, Port Klang', 'MY', 'Asia/Kuala_Lumpur'],
  ])('%s is %s', (key, name, country, zone) => {
    expect(findPlace(key)).toMatchObject({ name, country, zone });
  });

  it('puts latitude and longitude the right way round', () => {
    expect(findPlace('REPDG')).toMatchObject({ latitude: -20.924, longitude: 55.286 });
  });

  it('lists the places of one country', () => {
    expect(placesIn('RO').map(({ key }) => key)).toEqual(expect.arrayContaining(['ROCND', 'ROAGI', 'RO-GIURGIU']));
    expect(placesIn('RO').every(({ country }) => country === 'RO')).toBe(true);
    expect(findPlace('XXXXX')).toBeUndefined();
  });
});
