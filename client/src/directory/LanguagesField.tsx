import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import type { FieldWords } from '../ui/Field';
import './directory.css';
import { languageName } from './language-names';
import { useLanguageItems } from './use-language-items';

interface Props extends Pick<FieldWords, 'label' | 'hint' | 'error'> {
  readonly value: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}

/** Several languages: those chosen, each with its way out, and a list to add from. */
export const LanguagesField = ({ value, onChange, ...words }: Props) => {
  const { t, i18n } = useTranslation('directory');
  const items = useLanguageItems();
  // The list begins anew after each choice.
  const [round, setRound] = useState(0);
  return (
    <div className="languages-field">
      <ComboBox
        key={round}
        {...words}
        items={items.filter(({ id }) => !value.includes(id))}
        value={undefined}
        placeholder={t('addLanguage')}
        onChange={(code) => {
          if (!code) return;
          onChange([...value, code]);
          setRound(round + 1);
        }}
      />
      {value.length > 0 && (
        <ul className="chips">
          {value.map((code) => (
            <li key={code}>
              {languageName(code, i18n.language)}
              <Button kind="quiet" aria-label={t('removeLanguage', { language: languageName(code, i18n.language) })} onClick={() => onChange(value.filter((each) => each !== code))}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
