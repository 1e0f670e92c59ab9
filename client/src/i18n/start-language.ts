import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf, pickLanguage, storedLanguage, storeLanguage, type Language } from './languages';
import { loadCatalogue } from './load-catalogue';

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    loadCatalogue(language, namespace).then(
      (messages) => done(null, messages),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

const markDocument = (language: string) => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
};

/** Sets the reader's language and loads the words that every page needs; a room's own words load with its page. */
export const startLanguage = async (language?: Language): Promise<void> => {
  const asked = new URLSearchParams(location.search).get('lang');
  i18next.on('languageChanged', markDocument);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language ?? pickLanguage(asked, storedLanguage(), navigator.languages),
      // Both catalogues hold the same keys (tested), so no second language is ever fetched.
      fallbackLng: false,
      ns: ['common', 'kit'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      showSupportNotice: false,
      react: { useSuspense: true },
    });
};

/** Changes the language at once and remembers it. */
export const changeLanguage = async (language: Language): Promise<void> => {
  storeLanguage(language);
  await i18next.changeLanguage(language);
};
