import { useTranslation } from 'react-i18next';
import { languageName, spokenLanguages } from '../directory/language-names';
import { Select } from '../ui/Select';

interface Props {
  readonly value: string;
  readonly onChange: (language: string) => void;
  readonly error?: string | undefined;
}

/** In which language somebody writes: so that it is read aloud, searched and translated as that. */
export const WrittenIn = ({ value, onChange, error }: Props) => {
  const { t, i18n } = useTranslation('messages');
  // What is written in a language, or a form of one, that is not listed stays so.
  const options = [...new Set<string>([...spokenLanguages, value])].map((tag) => ({ value: tag, label: languageName(tag, i18n.language) })).sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <div className="written-in">
      <Select label={t('field.language')} options={options} value={value} onChange={(language) => language && onChange(language)} error={error} />
    </div>
  );
};
