import { importColumns, guessMapping } from './import-columns';
import { headingWords } from './heading-words';

describe('the heading of a column', () => {
  it.each([
    ['Date', 'detectedAt'], ['Date de saisie', 'detectedAt'], ['Kind of waste', 'wasteStream'], ['Type de déchets', 'wasteStream'], ['TYPE DE DECHET', 'wasteStream'], ['Weight (kg)', 'kilograms'], ['Poids', 'kilograms'],
    ['What was found?', 'foundDescription'], ['Qu’est-ce qui a été trouvé ?', 'foundDescription'], ['Container no.', 'containerNumbers'], ['N° de conteneur', 'containerNumbers'], ['Origin', 'departureCountry'],
    ['Country', 'country'], ['Pays', 'country'], ['wasteStream', 'wasteStream'], ['Volume (m³)', 'cubicMetres'], ['Remarques', 'remarks'], ['Colour', ''], ['', ''],
  ])('%s means %s', (heading, key) => expect(guessMapping([heading])).toEqual([key]));

  it('leaves a column to the template’s own words, wherever they stand, and takes none twice', () => {
    expect(guessMapping(['Weight', 'Kilograms', 'Kg', 'Date', 'Date of seizure'])).toEqual(['', 'kilograms', '', 'detectedAt', '']);
  });

  it('means one thing by each word', () => {
    const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]/g, '');
    const meanings = new Map<string, Set<string>>();
    const all = [...importColumns.flatMap(({ key, en, fr }) => [en, fr].map((word) => [word, key] as const)), ...Object.entries(headingWords).flatMap(([key, words]) => words.map((word) => [word, key] as const))];
    for (const [word, key] of all) meanings.set(plain(word), (meanings.get(plain(word)) ?? new Set()).add(key));
    expect([...meanings].filter(([, keys]) => keys.size > 1).map(([word]) => word)).toEqual([]);
    expect(Object.keys(headingWords).filter((key) => !importColumns.some((column) => column.key === key))).toEqual([]);
  });
});
