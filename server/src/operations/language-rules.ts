import type { Mistakes } from '../platform/mistakes';

/** A language tag in its canonical form; a mistake when it is none. */
export const checkLanguage = (mistakes: Mistakes, field: string, language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    mistakes.add('language.unknown', field, `${field}: ${language.slice(0, 20)} is not a language tag such as en or fr.`, { value: language.slice(0, 20) });
    return language;
  }
};

/** Somebody's reason and its language: the operation's own unless they name another. */
export const checkReason = (
  mistakes: Mistakes,
  input: { reason?: string | null; reasonLanguage?: string | null },
  options: { isRequired: boolean; language: string },
): { reason: string | null; reasonLanguage: string | null } => {
  const reason = options.isRequired
    ? mistakes.requiredText('reason', input.reason, { max: 1000, multiline: true })
    : mistakes.text('reason', input.reason, { max: 1000, multiline: true });
  return { reason, reasonLanguage: reason ? checkLanguage(mistakes, 'reasonLanguage', input.reasonLanguage ?? options.language) : null };
};
