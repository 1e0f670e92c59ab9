import { searchCodes, searchWords } from './search';

const entries = [
  { code: '391510', title: { en: 'Waste of polyethylene', fr: 'Déchets de polyéthylène' } },
  { code: '391520', title: { en: 'Waste of polystyrene', fr: 'Déchets de polystyrène' } },
  { code: '391590', title: { en: 'Waste of other plastic', fr: 'Déchets d’autres plastiques' }, words: 'bottles bouteilles' },
  { code: '470790', title: { en: 'Other waste paper', fr: 'Autres vieux papiers' } },
  { code: 'Y4', title: { en: 'Biocide waste', fr: 'Déchets de biocides' } },
  { code: 'Y48', title: { en: 'Plastic waste', fr: 'Déchets plastiques' } },
];

const search = (words: string, locale = 'en') => searchCodes(entries, words, locale).map(({ code }) => code);

describe('searchCodes', () => {
  it.each([
    ['an exact code before longer ones', 'y4', 'en', ['Y4', 'Y48']],
    ['the beginning of a code', '3915', 'en', ['391510', '391520', '391590']],
    ['a code as printed', '3915.10', 'en', ['391510']],
    ['the beginning of a word', 'poly', 'en', ['391510', '391520']],
    ['all words must match', 'waste polys', 'en', ['391520']],
    ['a word and a code', 'paper 47', 'en', ['470790']],
    ['without accents', 'dechets poly', 'fr', ['391510', '391520']],
    ['with accents', 'DÉCHETS PLAST', 'fr', ['Y48', '391590']],
    ['composed otherwise', 'de\u0301chets biocides', 'fr-CA', ['Y4']],
    ['in the other language as well', 'papiers', 'en', ['470790']],
    ['a part of a code', '1520', 'en', ['391520']],
    ['a part of a code as printed', '15.20', 'en', ['391520']],
    ['what it is called besides', 'bottles', 'en', ['391590']],
    ['a letter too few', 'biocde', 'en', ['Y4']],
    ['letters exchanged', 'plasitc', 'en', ['391590', 'Y48']],
    ['misspelt and not yet finished', 'polystir', 'en', ['391520']],
    ['misspelt in the other language', 'papeirs', 'en', ['470790']],
    ['misspelt words only where nothing is written so', 'biocide', 'en', ['Y4']],
    ['no other number for a wrong one', '391511', 'en', []],
    ['no other short word', 'inc', 'en', []],
    ['never inside a word', 'ethylene', 'en', []],
    ['the word that comes first, first', 'waste', 'en', ['391510', '391520', '391590', '470790', 'Y4', 'Y48']],
    ['nothing asked, everything in its order', '  ', 'en', ['391510', '391520', '391590', '470790', 'Y4', 'Y48']],
    ['no pattern characters', '.*', 'en', ['391510', '391520', '391590', '470790', 'Y4', 'Y48']],
    ['nothing', 'zinc', 'en', []],
  ])('%s', (_, words, locale, codes) => {
    expect(search(words, locale)).toEqual(codes);
  });

  it('prefers the whole word to its beginning', () => {
    const oils = [
      { code: 'A', title: { en: 'Oilseed', fr: 'Graines' } },
      { code: 'B', title: { en: 'Used oil', fr: 'Huiles usagées' } },
    ];
    expect(searchCodes(oils, 'oil', 'en').map(({ code }) => code)).toEqual(['B', 'A']);
  });
});

describe('a word of both languages', () => {
  it('is looked for in the reader’s first', () => {
    const both = [
      { code: 'A', title: { en: 'Paint', fr: 'Peinture' } },
      { code: 'B', title: { en: 'Loaf', fr: 'Pain' } },
    ];
    expect(searchCodes(both, 'pain', 'en').map(({ code }) => code)).toEqual(['A', 'B']);
    expect(searchCodes(both, 'pain', 'fr').map(({ code }) => code)).toEqual(['B', 'A']);
  });
});

describe('searchWords', () => {
  it.each([['Déchets d’étain', ['dechets', 'd', 'etain']], ['  ', []], ['ПЛАСТИК 5', ['пластик', '5']]])('%j is %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});
