import { searchWords } from '../reference/search';

/** What stands behind a company's name and says only in what form it was founded. */
const legalForms: ReadonlySet<string> = new Set([
  'ab', 'ag', 'as', 'asa', 'bhd', 'bv', 'bvba', 'co', 'company', 'corp', 'corporation', 'cv', 'doo', 'eood', 'eurl', 'gie', 'gmbh', 'inc', 'incorporated', 'kg', 'kft', 'limited', 'llc',
  'llp', 'lp', 'ltd', 'ltda', 'nv', 'ood', 'oy', 'oyj', 'oü', 'ou', 'plc', 'pte', 'pty', 'pvt', 'sa', 'sarl', 'sas', 'sdn', 'se', 'sl', 'snc', 'spa', 'srl', 'sro', 'und', 'ug',
]);

const isForm = (word: string | undefined): boolean => word !== undefined && (word.length === 1 || legalForms.has(word));

/** The words that tell one company from another: those of its name, without its legal form. */
const tellingWords = (name: string): string[] => {
  const words = searchWords(name.normalize('NFKC'));
  const telling = [...words];
  while (telling.length > 1 && isForm(telling.at(-1))) telling.pop();
  return telling;
};

/**
 * Whether a text that everybody reads names this person or company, however it is written.
 *
 * @example namesInText('Boxes of ACME-Metals', 'Acme Metals Ltd.') // true
 */
export const namesInText = (text: string, name: string): boolean => {
  const telling = tellingWords(name);
  const words = searchWords(text.normalize('NFKC'));
  return telling.length > 0 && words.some((_, at) => telling.every((word, index) => words[at + index] === word));
};
