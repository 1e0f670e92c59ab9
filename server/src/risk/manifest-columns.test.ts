import { manifestColumns, mapManifest, rowReader } from './manifest-columns';

describe('the columns of a manifest', () => {
  it('are known by their words in both languages and by others', () => {
    expect(mapManifest(['B/L', 'Goods', 'Poids brut', 'GROSS WEIGHT', 'Nonsense'])).toEqual(['billOfLading', 'description', 'grossKg', '', '']);
    for (const language of ['en', 'fr'] as const) expect(mapManifest(manifestColumns.map((column) => column[language]))).toEqual(manifestColumns.map(({ key }) => key));
  });

  it.each([
    ['grossKg', '21 400.5', '21400.5'], ['grossKg', '21.400,5', undefined], ['grossKg', '', undefined], ['hs', '8528.72', '852872'], ['hs', 'tv', undefined],
    ['origin', 'nl', 'NL'], ['origin', 'XX', undefined], ['transits', '', []], ['transits', 'SGSIN; MYPKG', ['SGSIN', 'MYPKG']], ['containers', 'csqu 305438-3', ['CSQU3054383']],
    ['isRegistered', 'non', false], ['isRegistered', '?', undefined], ['documents', '', ''], ['description', '', undefined], ['on', '2026-06-09 08:30', '2026-06-09'], ['on', '9 June', undefined],
  ])('%s reads %j as %j', (key, cell, expected) => expect(rowReader([key])([cell])[key as never]).toEqual(expected));
});
