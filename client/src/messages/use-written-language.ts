import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';

const keyOf = (accountId: string): string => `muster.written-language.${accountId}`;

/** The language that somebody chose last to write in, on this device and until they sign out; before, that of their screens. */
export const useWrittenLanguage = (): readonly [language: string, remember: (language: string) => void] => {
  const { i18n } = useTranslation();
  const { id } = useSession();
  const [chosen, setChosen] = useState(() => {
    try {
      return localStorage.getItem(keyOf(id));
    } catch {
      // A device that keeps nothing: the language of the screens.
      return null;
    }
  });
  const remember = (language: string) => {
    setChosen(language);
    try {
      localStorage.setItem(keyOf(id), language);
    } catch {
      // It is chosen again next time.
    }
  };
  return [chosen ?? i18n.language, remember];
};
