import { codeOf, codeWords, type CodeSet } from '@muster/shared/imports/code-words';
import { messages as en } from '../i18n/en/vocabulary';
import { messages as fr } from '../i18n/fr/vocabulary';

/** Under which name the screens have the words of a set. */
const screenWords = (set: CodeSet) => {
  const name = set === 'detectionMethod' ? 'controlMethod' : set;
  return [en[name], fr[name]].flatMap((words) => Object.entries(words));
};

it.each(Object.keys(codeWords) as CodeSet[])('takes back from a sheet every word that the screens have for %s', (set) => {
  const words = screenWords(set);
  expect(words.length).toBeGreaterThan(4);
  expect(words.filter(([code, word]) => codeOf(set, word) !== code)).toEqual([]);
  expect(Object.keys(codeWords[set]).filter((code) => codeOf(set, code.toLowerCase().replaceAll('_', ' ')) !== code)).toEqual([]);
});

it.each(Object.keys(codeWords) as CodeSet[])('knows no word that means two things in %s', (set) => {
  const words = Object.entries<readonly string[]>(codeWords[set]).flatMap(([code, each]) => each.map((word) => [code, word] as const));
  expect(words.filter(([code, word]) => codeOf(set, word) !== code)).toEqual([]);
});
