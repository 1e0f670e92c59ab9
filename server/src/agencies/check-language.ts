import type { Mistakes } from '../platform/mistakes';

const canonical = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // not a well-formed tag: the caller says so by the field's name
  }
};

/** A language as BCP 47 in its canonical spelling. */
export const checkLanguage = (mistakes: Mistakes, field: string, tag: string): string => {
  const language = tag.length <= 35 ? canonical(tag) : null;
  if (language === null) mistakes.add('language.unknown', field, `${field}: this is no language tag (BCP 47), such as fr.`);
  return language ?? '';
};

/** Languages, each once. */
export const checkLanguages = (mistakes: Mistakes, field: string, tags: readonly string[]): string[] => {
  if (tags.length > 30) mistakes.add('list.too-long', field, `${field}: 30 languages at most.`, { max: 30 });
  return [...new Set(tags.slice(0, 30).map((tag, index) => checkLanguage(mistakes, `${field}.${index}`, tag)))];
};
