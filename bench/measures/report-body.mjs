import { randomInt } from 'node:crypto';

const letters = { A: 10, B: 12, C: 13, D: 14, E: 15, F: 16, G: 17, H: 18, I: 19, J: 20, K: 21, L: 23, M: 24, N: 25, O: 26, P: 27, Q: 28, R: 29, S: 30, T: 31, U: 32 };

/** A container number with its check digit, ISO 6346. */
const containerNumber = () => {
  const number = `CSQU${String(randomInt(1e6)).padStart(6, '0')}`;
  const sum = [...number].reduce((all, sign, index) => all + (letters[sign] ?? Number(sign)) * 2 ** index, 0);
  return `${number}${(sum % 11) % 10}`;
};

const streams = ['E_WASTE', 'PLASTIC', 'METAL', 'TYRES', 'BATTERIES'];
const countries = ['NL', 'BE', 'DE', 'FR', 'GB', 'MY', 'TH', 'GH'];

/** A report as an officer sends it from the quay, another each time; by its container it is compared with what other agencies look for. */
export const reportBody = () => ({
  detectedAt: new Date(Date.now() - 3_600_000 * (1 + randomInt(200))).toISOString(), zone: 'Europe/Amsterdam', country: countries[randomInt(countries.length)], place: 'Rotterdam', locode: 'NLRTM', latitude: '51.95', longitude: '4.14',
  direction: 'EXPORT', transportMode: 'SEA', containerNumbers: [containerNumber()], declaredDescription: 'Used household goods', foundDescription: `Broken television sets, lot ${randomInt(1e6)}`,
  route: [{ part: 'DEPARTURE', country: 'NL', place: 'Rotterdam', locode: 'NLRTM' }, { part: 'DESTINATION', country: 'GH', place: 'Tema', locode: 'GHTEM' }],
  items: [{ wasteStream: streams[randomInt(streams.length)], hs: '854911', quantities: [{ amount: String(10 * (1 + randomInt(4000))), unit: 'KILOGRAM', basis: 'WEIGHED' }, { amount: String(1 + randomInt(900)), unit: 'PIECE', basis: 'ESTIMATED' }] }],
  detectionMethod: 'SCANNER', outcome: 'DETAINED',
});
