import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/languages';
import type { Command } from '../ui/CommandPalette';
import { chooseTheme, themes } from './theme';
import { useChosenLanguage } from './use-chosen-language';
import { useSignOut } from './use-sign-out';

/** What can be done from anywhere. */
export const useActionCommands = (): Command[] => {
  const { t, i18n } = useTranslation('sign-in');
  const chooseLanguage = useChosenLanguage();
  const signOut = useSignOut();
  const group = t('palette.action');
  return [
    ...languages
      .filter(({ code }) => code !== i18n.language)
      .map(({ code, name }) => ({ id: `language-${code}`, title: t('palette.language', { language: name }), group, run: () => void chooseLanguage(code) })),
    ...themes.map((theme) => ({ id: `theme-${theme}`, title: t('palette.theme', { theme: t(`themes.${theme}`) }), group, run: () => chooseTheme(theme) })),
    { id: 'sign-out', title: t('menu.signOut'), group, run: () => void signOut() },
  ];
};
