/** The languages a reader can choose, each with the name it calls itself. */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
] as const;

/** A language with a catalogue of its own. */
export type CatalogueLanguage = (typeof languages)[number]['code'];

/** A made-up language, English drawn from right to left, to see that every screen mirrors. */
export const mirroredLanguage = 'ar-XB';

/** A language that the client can be set to. */
export type Language = CatalogueLanguage | typeof mirroredLanguage;

const storageKey = 'muster.language';

const known = (code: string | null | undefined): Language | undefined => {
  if (code === mirroredLanguage) return code;
  const base = code?.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === base)?.code;
};

/** The reader's language: asked for in the address, else chosen before, else the browser's, else English. */
export const pickLanguage = (asked: string | null, stored: string | null, browser: readonly string[]): Language =>
  known(asked) ?? known(stored) ?? browser.map(known).find((found) => found !== undefined) ?? 'en';

/** What the reader chose on this device, if anything. */
export const storedLanguage = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    // Storage can be closed to us; the browser's language then serves.
    return null;
  }
};

/** Keeps the reader's choice on this device. */
export const storeLanguage = (language: Language): void => {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The choice then holds for this visit only.
  }
};

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (language === mirroredLanguage ? 'rtl' : 'ltr');

const isLocale = (code: string): boolean => {
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    // Chromium under a POSIX locale calls its language en-US@posix, which Intl refuses.
    return false;
  }
};

/** The locale that Intl should format with: the reader's own country's way where the browser names one. */
export const localeOf = (language: string, browser: readonly string[] = navigator.languages): string => {
  if (language === mirroredLanguage) return 'ar-u-nu-latn';
  return browser.find((code) => code.startsWith(`${language}-`) && isLocale(code)) ?? (language === 'en' ? 'en-GB' : language);
};
