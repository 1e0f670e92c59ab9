import { indicatorCode, indicators, indicatorTitle } from './indicators';
import { hitOutcomeOf, hitRates } from './hit-rates';
import type { LineFacts } from './line-facts';
import { hundredths, pointsOf, profileMistakes, startingProfile } from './profile';
import { askedOf, scorerOf, unaskedFor, withJudged } from './score';
import { reasonInWords } from './score-words';
import { tryProfile } from './trial';
import { wilson } from './wilson';

const every = { weights: indicators.map(({ code }) => ({ code, points: '1' })), high: '5', medium: '2' };
const firing = (facts: LineFacts): string[] => scorerOf(every).score(facts).reasons.map(({ code }) => code);
const on = '2026-06-01';

describe('the table of indicators', () => {
  it('has the forty-seven published ones and ours, each once, with words in two languages', () => {
    const codes = indicators.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(indicators.filter(({ basis }) => basis !== 'OURS')).toHaveLength(47);
    for (const { title, explanation, source } of indicators) for (const words of [title.en, title.fr, explanation.en, explanation.fr, source]) expect(words.length).toBeGreaterThan(4);
  });

  it('knows a code however it is written, and leaves other words alone', () => {
    expect([' p03 ', 'P03', 'smells odd', 'P03, and more'].map(indicatorCode)).toEqual(['P03', 'P03', 'smells odd', 'P03, and more']);
    for (const { code, title } of indicators) for (const language of ['en', 'fr'] as const) expect([indicatorTitle(code, language), title[language]].map(indicatorCode)).toEqual([code, code]);
  });
});

const cases: readonly (readonly [code: string, fires: LineFacts, doesNot: LineFacts])[] = [
  ['P01', { earlierOfParty: 1 }, { earlierOfParty: 0 }],
  ['P03', { consigneeAddress: 'P.O. Box 77, Accra' }, { consigneeAddress: 'PO Box 77, 12 Ring Road, Accra' }],
  ['P03', { consigneeAddress: 'B.P. 1234, Lomé' }, { consigneeAddress: '12, rue du Port, Lomé' }],
  ['P04', { hs: '391510', facilityPermit: '' }, { hs: '391510', facilityPermit: 'TH-1' }],
  ['P05', { ownerChanges: 3 }, { ownerChanges: 2 }],
  ['P06', { isRegistered: false }, { isRegistered: true }],
  ['P07', { sameConsignee: 3 }, { sameConsignee: 2 }],
  ['M08', { consigneeName: 'To the order of bank' }, { consigneeName: 'Tema Recycling Ltd' }],
  ['D01', { hs: '854911', notificationNumber: '' }, { hs: '854911', notificationNumber: 'NL 123456' }],
  ['D02', { hs: '382510', consents: ' ' }, { hs: '470710', consents: '' }],
  ['D05', { hs: '391590', documents: '' }, { hs: '391590', documents: 'Annex VII' }],
  ['D08', { containers: ['CSQU3054383'], declarationNumber: '' }, { containers: ['CSQU3054383'], declarationNumber: '26NL1' }],
  ['D09', { description: 'Used televisions', documents: 'invoice' }, { description: 'Used televisions', documents: 'invoice, contract' }],
  ['D10', { description: 'Ordinateurs usagés', documents: 'facture' }, { description: 'Ordinateurs usagés', documents: 'relevé d’essais' }],
  ['D11', { description: 'used fridges', documents: 'invoice' }, { description: 'used fridges', documents: 'holder declaration' }],
  ['D12', { description: 'used printers', documents: '' }, { description: 'used printers', documents: 'CMR 12' }],
  ['C01', { description: 'Mixed metal scrap' }, { description: 'Frozen fish' }],
  ['C02', { hs: '390110', description: 'plastic waste, baled' }, { hs: '391510', description: 'plastic waste, baled' }],
  ['C02', { hs: '720449', description: 'scrap with lead-acid batteries' }, { hs: '854911', description: 'circuit boards' }],
  ['C03', { description: 'Véhicules d’occasion' }, { description: 'Unused spare parts' }],
  ['C04', { hs: '391590', origin: 'NL', destination: 'MY', on }, { hs: '391590', origin: 'NL', destination: 'DE', on }],
  ['C06', { hs: '391590', grossKg: '3000', containers: ['a'] }, { hs: '391590', grossKg: '21500', containers: ['a'] }],
  ['C07', { grossKg: '33000', containers: ['a'] }, { grossKg: '33000', containers: ['a', 'b'] }],
  ['C08', { value: '500', currency: 'EUR', grossKg: '20000' }, { value: '500', currency: 'JPY', grossKg: '20000' }],
  ['C09', { description: 'Personal effects', destination: 'GH' }, { description: 'Personal effects', destination: 'CA' }],
  ['M01', { grossKg: '24000' }, { grossKg: '24010' }],
  ['M02', { sameWeight: 3 }, { sameWeight: 1 }],
  ['M03', { grossKg: '24000', packages: '2' }, { grossKg: '24000', packages: '400' }],
  ['M04', { grossKg: '24000', cubicMetres: '3' }, { grossKg: '24000', cubicMetres: '60' }],
  ['M05', { description: 'General cargo, 12 pallets' }, { description: 'Bicycle tyres' }],
  ['M06', { hs: '852872' }, { hs: '030617' }],
  ['M07', { hs: '852872', origin: 'DE', destination: 'GH', on }, { hs: '852872', origin: 'DE', destination: 'FR', on }],
  ['M09', { containers: ['CSQU3054384'] }, { containers: ['CSQU3054383'] }],
  ['M10', { earlierOfContainer: 2 }, { earlierOfContainer: 0 }],
  ['M11', { freight: '4000', value: '3000' }, { freight: '400', value: '3000' }],
  ['M12', { grossKg: '20000', weighedKg: '26000' }, { grossKg: '20000', weighedKg: '21000' }],
  ['R01', { loadingPlace: 'NLRTM', dischargePlace: 'GHTEM', transits: ['SGSIN'] }, { loadingPlace: 'NLRTM', dischargePlace: 'GHTEM', transits: ['MAPTM'] }],
  ['R03', { declarationCountry: 'DE', loadingCountry: 'NL' }, { declarationCountry: 'NL', loadingCountry: 'NL' }],
  ['R04', { transits: ['SGSIN', 'MYPKG'] }, { transits: ['SGSIN'] }],
  ['R05', { hs: '391590', origin: 'US', destination: 'TH', on }, { hs: '391590', origin: 'US', destination: 'CA', on }],
  ['R07', { consigneeAddress: 'Jebel Ali Free Zone, Dubai' }, { consigneeAddress: '4 Harbour Road' }],
  ['T01', { on, dischargedOn: '2026-04-01', declarationNumber: '' }, { on, dischargedOn: '2026-05-25', declarationNumber: '' }],
  ['X01', { seals: ['A1'], sealsFound: [] }, { seals: ['A1'], sealsFound: ['A1'] }],
  ['F01', { trade: { routeShift: '3.5' } }, { trade: { routeShift: '1.1' } }],
  ['F02', { trade: { mirrorGapPercent: '55' } }, { trade: {} }],
];

describe('a check', () => {
  it.each(cases)('%s fires on what it is for and on nothing else', (code, fires, doesNot) => {
    expect(firing(fires)).toContain(code);
    expect(firing(doesNot)).not.toContain(code);
  });

  it('is shown by the table for every indicator that a machine can look for', () => {
    const shown = new Set(cases.map(([code]) => code));
    expect(indicators.filter(({ code, check }) => check && !shown.has(code)).map(({ code }) => code)).toEqual([]);
  });

  it('never quotes a name or an address', () => {
    const { reasons } = scorerOf(every).score({ consigneeName: 'Jane Doe Logistics', consigneeAddress: 'P.O. Box 9, Free Zone', consignorName: 'Acme' });
    expect(reasons.map(({ code }) => code).sort()).toEqual(['M08', 'P03', 'R07']);
    expect(JSON.stringify(reasons)).not.toMatch(/Jane|Doe|Acme|Box 9/);
  });
});

describe('a score', () => {
  const profile = { weights: [{ code: 'C03', points: '8' }, { code: 'M06', points: '5.25' }, { code: 'C08', points: '0.1' }, { code: 'S01', points: '20' }], high: '20', medium: '13.25' };

  it('adds exactly, bands by the thresholds, and says why and what is missing', () => {
    const scored = scorerOf(profile).score({ description: 'Used computers', hs: '847130' });
    expect(scored).toEqual({
      points: '13.25', band: 'MEDIUM', missing: ['value', 'currency', 'grossKg'],
      reasons: [{ code: 'C03', points: '8', values: { word: 'used' } }, { code: 'M06', points: '5.25', values: { hs: '847130' } }],
    });
    expect(scored.reasons.map((reason) => reasonInWords(reason, 'fr'))).toEqual([
      'Déclaré comme biens d’occasion : Déclaré comme « used ».',
      'Position commune aux biens et aux déchets : La position 847130 sert à l’article en état et à ce qui en reste.',
    ]);
    expect(unaskedFor(profile, scored.missing)).toEqual(['C08']);
  });

  it('counts what a person ticks', () => {
    const { band, reasons } = scorerOf(profile).score({}, ['S01']);
    expect([band, reasons.map((reason) => reasonInWords(reason, 'en'))]).toEqual(['HIGH', ['Somebody has warned: Judged by a person.']]);
  });

  const asking = { weights: [{ code: 'S01', points: '20.5' }, { code: 'P03', points: '10' }, { code: 'R02', points: '0' }], high: '30', medium: '20' };
  const found = [{ code: 'P03', points: '10', values: {} }];
  it.each([
    ['nothing', [], '10', 'LOW', ['P03']],
    ['what counts most', [{ code: 'S01', said: 'A partner wrote.' }], '30.5', 'HIGH', ['S01', 'P03']],
    ['what a machine looks for', [{ code: 'P03', said: 'x' }], '10', 'LOW', ['P03']],
    ['what the profile gives nothing for', [{ code: 'R02', said: 'x' }, { code: 'P02', said: 'x' }], '10', 'LOW', ['P03']],
  ])('counts what a person judged beside what a machine found: %s', (_what, judged, points, band, codes) => {
    const told = withJudged(asking, [...found, { code: 'S01', points: '20.5', values: { said: 'before' }, isTicked: true }], judged);
    expect([told.points, told.band, told.reasons.map(({ code }) => code)]).toEqual([points, band, codes]);
  });

  it('says a judgement in the words of whoever made it, and asks only for what no machine looks for', () => {
    const [reason] = withJudged(asking, [], [{ code: 'S01', said: 'A partner wrote.' }]).reasons;
    expect(reason && [reasonInWords(reason, 'en'), reasonInWords(reason, 'fr')]).toEqual(['Somebody has warned: Judged by a person: A partner wrote.', 'Quelqu’un a averti : Jugé par une personne : A partner wrote.']);
    expect(askedOf(asking)).toEqual(['S01']);
  });

  it.each([['0', 0], ['0.1', 10], ['12.5', 1250], ['999.99', 99999], ['01', null], ['1.234', null], ['-1', null], ['1000', null], ['', null]])('reads %p as hundredths', (text, expected) => {
    expect(hundredths(text)).toBe(expected);
    if (expected !== null) expect(pointsOf(expected)).toBe(text);
  });
});

describe('a profile', () => {
  it('begins without mistakes', () => expect(profileMistakes(startingProfile)).toEqual([]));

  it.each([
    [{ weights: [], high: '2', medium: '1' }, 'profile.no-weight'],
    [{ weights: [{ code: 'Z99', points: '1' }], high: '2', medium: '1' }, 'profile.indicator-unknown'],
    [{ weights: [{ code: 'P03', points: '1' }, { code: 'P03', points: '2' }], high: '2', medium: '1' }, 'profile.indicator-twice'],
    [{ weights: [{ code: 'P03', points: '0' }], high: '2', medium: '1' }, 'profile.points'],
    [{ weights: [{ code: 'P03', points: '1' }], high: '1', medium: '1' }, 'profile.thresholds'],
  ])('%j is refused by %s', (profile, rule) => expect(profileMistakes(profile).map((mistake) => mistake.rule)).toEqual([rule]));
});

// Known values: Brown, Cai and DasGupta (2001), and the formula by hand.
describe("Wilson's interval", () => {
  it.each([
    [5, 10, 0.2366, 0.7634, false],
    [0, 10, 0, 0.2775, false],
    [10, 10, 0.7225, 1, false],
    [1, 4, 0.0456, 0.6994, true],
    [81, 263, 0.2553, 0.3662, false],
  ])('of %i in %i', (found, of, low, high, isFew) => {
    const share = wilson(found, of);
    expect(share?.low).toBeCloseTo(low, 4);
    expect(share?.high).toBeCloseTo(high, 4);
    expect(share?.isFew).toBe(isFew);
  });
  it('says nothing of nothing', () => expect(wilson(0, 0)).toBeNull());
});

describe('hit rates', () => {
  it.each([
    ['FOUND', [], 'FOUND'], ['NOTHING_FOUND', ['ILLEGAL_WASTE'], 'NOTHING_FOUND'], ['MISSED', [], 'OPEN'], ['NOT_OURS', [], 'OPEN'],
    [null, ['NOTHING_FOUND', 'ILLEGAL_WASTE'], 'FOUND'], [null, ['NOTHING_FOUND'], 'NOTHING_FOUND'], [null, ['INCONCLUSIVE'], 'OPEN'], [null, [], 'OPEN'],
  ] as const)('%s with %j counts as %s', (outcome, findings, expected) => expect(hitOutcomeOf(outcome, findings)).toBe(expected));

  const times = (count: number, outcome: 'FOUND' | 'NOTHING_FOUND' | 'OPEN', day: string, code = 'P03') => Array.from({ length: count }, () => ({ codes: [code, code], outcome, on: day }));

  it('count each target once, judged ones alone, and show drift only where intervals part', () => {
    const judged = [...times(18, 'FOUND', '2026-01-05'), ...times(2, 'NOTHING_FOUND', '2026-01-05'), ...times(2, 'FOUND', '2026-05-05'), ...times(18, 'NOTHING_FOUND', '2026-05-05'), ...times(5, 'OPEN', '2026-05-05'), ...times(3, 'FOUND', '2026-05-05', 'C01')];
    const [first, second] = hitRates(judged, '2026-04-01');
    expect(first).toMatchObject({ code: 'P03', fired: 45, drift: 'WORSE', whole: { found: 20, of: 40, share: 0.5, isFew: false }, last: { found: 2, of: 20 }, before: { found: 18, of: 20 } });
    expect(second).toMatchObject({ code: 'C01', fired: 3, drift: 'TOO_FEW', whole: { found: 3, of: 3, isFew: true }, before: null });
  });
});

describe('a trial', () => {
  it('says what a profile would have fired on, and what of that was found', () => {
    const profile = { weights: [{ code: 'C03', points: '5' }], high: '5', medium: '1' };
    const past = (['FOUND', 'NOTHING_FOUND', 'OPEN'] as const).map((outcome, at) => ({ id: String(at), reference: `T-${at}`, kind: 'TARGET' as const, facts: { description: 'used goods' }, outcome }));
    const trial = tryProfile(profile, [...past, { id: '9', reference: 'S-9', kind: 'SEIZURE', facts: { description: 'used goods' }, outcome: 'FOUND' }, { id: '8', reference: 'S-8', kind: 'SEIZURE', facts: { description: 'fish' }, outcome: 'FOUND' }]);
    expect(trial).toMatchObject({ cases: 5, indicators: [{ code: 'C03', fired: 4, share: { found: 1, of: 2, isFew: true }, seizures: 1 }] });
    expect(trial.bands.map(({ band, cases: many, seizures }) => [band, many, seizures])).toEqual([['HIGH', 4, 1], ['MEDIUM', 0, 0], ['LOW', 1, 1]]);
    expect(trial.fired.map(({ reference }) => reference)).toEqual(['T-0', 'T-1', 'T-2', 'S-9']);
  });
});
