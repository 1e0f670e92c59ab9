import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/languages';
import { changeLanguage } from '../i18n/start-language';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import './session.css';
import { chooseTheme, storedTheme, themes } from './theme';

interface Props {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** The one column of the pages before the door, with the choices of language and colours. */
export const Door = ({ title, lead, children }: Props) => {
  const { t, i18n } = useTranslation(['sign-in', 'common']);
  const [theme, setTheme] = useState(storedTheme);
  return (
    <main id="main" className="door">
      <div className="door-choices">
        <Segmented
          label={t('common:language')}
          choices={languages.map(({ code, name }) => ({ value: code, label: <span lang={code}>{name}</span> }))}
          value={i18n.language === 'fr' ? 'fr' : 'en'}
          onChange={(language) => void changeLanguage(language)}
        />
        <Select
          label={t('theme')}
          labelHidden
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
          value={theme}
          onChange={(next) => {
            chooseTheme(next ?? 'system');
            setTheme(next ?? 'system');
          }}
        />
      </div>
      <header className="door-header">
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      {children}
    </main>
  );
};
