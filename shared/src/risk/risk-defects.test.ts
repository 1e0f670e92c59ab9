import { findIndicator } from './indicators';
import type { LineFacts } from './line-facts';
import type { Profile } from './profile';
import { startingProfile } from './profile';
import { scorerOf } from './score';
import { wilson } from './wilson';

const on = '2026-06-01';

/** Lines as they are declared, with what the starting profile makes of them, worked out by hand from the table of indicators. */
const lines: readonly (readonly [line: string, facts: LineFacts, score: string])[] = [
  ['televisions to Accra', { description: 'Used televisions, personal effects', hs: '852872', origin: 'DE', destination: 'GH', on, documents: 'invoice', containers: ['CSQU3054384'], consigneeName: 'To the order of bank', consigneeAddress: 'P.O. Box 77, Accra' }, '76 HIGH C09 10, M07 10, P03 10, C03 8, M09 8, D09 5, D10 5, D11 5, D12 5, M06 5, M08 5'],
  ['light plastic to Thailand', { description: 'plastic waste, baled', hs: '391590', origin: 'US', destination: 'TH', on, grossKg: '3000', containers: ['CSQU3054383'], documents: '', facilityPermit: '', notificationNumber: '' }, '82 HIGH R05 20, C04 15, P04 15, C06 10, D05 10, M07 10, M01 2'],
  ['waste under a heading of goods', { description: 'plastic waste, baled', hs: '390110' }, '25 MEDIUM C02 20, M06 5'],
  ['heavy scrap of little worth', { description: 'Mixed metal scrap', grossKg: '24000', packages: '2', cubicMetres: '3', weighedKg: '30000', value: '500', currency: 'EUR', freight: '4000', containers: ['CSQU3054383'], declarationNumber: '' }, '63 HIGH D08 15, C01 10, M12 10, C08 8, M11 8, M03 5, M04 5, M01 2'],
  ['circuit boards without papers', { hs: '854911', notificationNumber: '', consents: ' ', ownerChanges: 3 }, '45 HIGH D01 20, D02 20, P05 5'],
  ['circuit boards of a round weight', { hs: '854911', notificationNumber: '', consents: ' ', grossKg: '24000' }, '42 MEDIUM D01 20, D02 20, M01 2'],
  ['a party that is known', { earlierOfParty: 1, isRegistered: false, sameConsignee: 3, earlierOfContainer: 2, sameWeight: 3 }, '70 HIGH M10 20, P01 20, P06 20, M02 5, P07 5'],
  ['a party once found', { earlierOfParty: 1 }, '20 MEDIUM P01 20'],
  ['a way round about', { loadingPlace: 'NLRTM', dischargePlace: 'GHTEM', transits: ['SGSIN', 'MYPKG'], declarationCountry: 'DE', loadingCountry: 'NL', consigneeAddress: 'Jebel Ali Free Zone, Dubai' }, '33 MEDIUM R01 10, R03 10, R07 8, R04 5'],
  ['goods that nobody fetched', { on, dischargedOn: '2026-04-01', declarationNumber: '' }, '15 LOW T01 15'],
  ['a seal that is gone', { seals: ['A1'], sealsFound: [] }, '15 LOW X01 15'],
  ['too much in one container', { description: 'General cargo, 12 pallets', grossKg: '33000', containers: ['a'] }, '28 MEDIUM C07 10, M05 8, M09 8, M01 2'],
  ['fish', { description: 'Frozen fish', hs: '030617', origin: 'DE', destination: 'FR', on, grossKg: '24010', containers: ['CSQU3054383'], value: '90000', currency: 'EUR' }, '0 LOW '],
];

/** The lines that a profile scores otherwise. */
const differences = (profile: Profile): string[] => {
  const scorer = scorerOf(profile);
  return lines.flatMap(([line, facts, expected]) => {
    const { points, band, reasons } = scorer.score(facts);
    const score = `${points} ${band} ${reasons.map(({ code, points: each }) => `${code} ${each}`).join(', ')}`;
    return score === expected ? [] : [`${line}: ${score}`];
  });
};

const checkable = startingProfile.weights.filter(({ code }) => findIndicator(code)?.check);

afterEach(() => jest.restoreAllMocks());

describe('the scores of lines', () => {
  it('are those of the table, and show every indicator of the profile that a machine can look for', () => {
    expect(differences(startingProfile)).toEqual([]);
    const shown = lines.map(([, , score]) => score).join();
    expect(checkable.filter(({ code }) => !shown.includes(`${code} `))).toEqual([]);
  });
});

describe('the scores of lines would tell', () => {
  it.each(checkable)('that $code was dropped from the profile', ({ code }) => {
    expect(differences({ ...startingProfile, weights: startingProfile.weights.filter((one) => one.code !== code) })).not.toEqual([]);
  });

  it.each(checkable)('that $code is not looked for any more', ({ code }) => {
    const indicator = findIndicator(code);
    if (!indicator) throw new Error(code);
    jest.replaceProperty(indicator, 'check', null);
    expect(differences(startingProfile)).not.toEqual([]);
  });

  it('that any two weights were swapped', () => {
    const swaps = checkable.flatMap((one, at) => checkable.slice(at + 1).flatMap((other) => (one.points === other.points ? [] : [[one, other] as const])));
    const unseen = swaps.filter(([one, other]) => {
      const weights = startingProfile.weights.map(({ code, points }) => ({ code, points: code === one.code ? other.points : code === other.code ? one.points : points }));
      return differences({ ...startingProfile, weights }).length === 0;
    });
    expect(swaps.length).toBeGreaterThan(500);
    expect(unseen).toEqual([]);
  });

  it.each([['high', '45.01'], ['high', '42'], ['medium', '20.01'], ['medium', '15']])('that the threshold %s stands at %s', (threshold, points) => {
    expect(differences({ ...startingProfile, [threshold]: points })).not.toEqual([]);
  });
});

type Interval = (found: number, of: number) => { readonly low: number; readonly high: number; readonly isFew: boolean } | null;

/** Known values of Wilson's interval, as in Brown, Cai and DasGupta (2001) and by hand. */
const known = [[5, 10, 0.2366, 0.7634, false], [0, 10, 0, 0.2775, false], [10, 10, 0.7225, 1, false], [1, 4, 0.0456, 0.6994, true], [81, 263, 0.2553, 0.3662, false]] as const;

const wrong = (interval: Interval): number[] =>
  known.flatMap(([found, of, low, high, isFew]) => {
    const told = interval(found, of);
    return told && Math.abs(told.low - low) < 5e-5 && Math.abs(told.high - high) < 5e-5 && told.isFew === isFew ? [] : [of];
  });

/** The interval of textbooks, which is too narrow where numbers are small. */
const textbook: Interval = (found, of) => {
  const share = found / of;
  const reach = 1.959963984540054 * Math.sqrt((share * (1 - share)) / of);
  return { low: Math.max(0, share - reach), high: Math.min(1, share + reach), isFew: of < 10 };
};

describe('the known intervals', () => {
  it('are those of the product', () => expect(wrong(wilson)).toEqual([]));

  it.each<[string, Interval]>([
    ['the interval of textbooks', textbook],
    ['one of ninety times in a hundred', (found, of) => narrowed(wilson(found, of), 1.6449 / 1.96)],
    ['one whose ends are swapped', (found, of) => flipped(wilson(found, of))],
    ['one that calls nothing few', (found, of) => not(wilson(found, of))],
  ])('would tell %s', (_what, interval) => expect(wrong(interval)).not.toEqual([]));
});

type Told = ReturnType<Interval>;
const narrowed = (told: Told, by: number): Told => {
  if (!told) return null;
  const middle = (told.low + told.high) / 2;
  return { ...told, low: middle - (middle - told.low) * by, high: middle + (told.high - middle) * by };
};
const flipped = (told: Told): Told => told && { ...told, low: told.high, high: told.low };
const not = (told: Told): Told => told && { ...told, isFew: false };
