import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/languages';
import { chooseTheme, storedTheme, themes } from '../session/theme';
import { useChosenLanguage } from '../session/use-chosen-language';
import { RadioGroup } from '../ui/RadioGroup';

/** The language and the colours of the screens. */
export const ScreenChoices = () => {
  const { t, i18n } = useTranslation(['account', 'sign-in', 'common']);
  const choose = useChosenLanguage();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <div className="form-columns">
      <RadioGroup
        label={t('common:language')}
        hint={t('languageHint')}
        segmented
        choices={languages.map(({ code, name }) => ({ value: code, label: <span lang={code}>{name}</span> }))}
        value={languages.find(({ code }) => code === i18n.language)?.code}
        onChange={(code) => void choose(code)}
      />
      <RadioGroup
        label={t('sign-in:theme')}
        hint={t('themeHint')}
        choices={themes.map((value) => ({ value, label: t(`sign-in:themes.${value}`) }))}
        value={theme}
        onChange={(next) => {
          chooseTheme(next);
          setTheme(next);
        }}
      />
    </div>
  );
};
