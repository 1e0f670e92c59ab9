import i18next from 'i18next';
import { useEffect } from 'react';
import { changeLanguage } from '../i18n/start-language';
import { languages } from '../i18n/languages';

/** Shows the screens in the language kept with the account, unless the address asks for another. */
export const useSessionLanguage = (tag: string | undefined): void => {
  useEffect(() => {
    const known = languages.find(({ code }) => code === tag?.split('-')[0]);
    if (!known || known.code === i18next.language || new URLSearchParams(location.search).has('lang')) return;
    void changeLanguage(known.code);
  }, [tag]);
};
