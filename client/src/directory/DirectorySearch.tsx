import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../ui/ComboBox';
import { useShortcut } from '../ui/shortcuts';
import { TextField } from '../ui/TextField';
import type { DirectoryFilters } from './use-directory-filters';
import { useCountryItems } from './use-country-items';
import { useLanguageItems } from './use-language-items';

interface Props {
  readonly filters: DirectoryFilters;
  readonly onChange: (changed: DirectoryFilters) => void;
}

const restMilliseconds = 250;

/** One field for words, and three that narrow: country, topic, language. */
export const DirectorySearch = ({ filters, onChange }: Props) => {
  const { t } = useTranslation('directory');
  const countries = useCountryItems();
  const languages = useLanguageItems();
  const words = useRestingText(filters.words ?? '', (next) => onChange({ words: next }));
  const topic = useRestingText(filters.topic ?? '', (next) => onChange({ topic: next }));
  const field = useRef<HTMLInputElement>(null);
  useShortcut('/', t('searchKey'), () => field.current?.focus());
  return (
    <form role="search" className="directory-search no-print" onSubmit={(event) => event.preventDefault()}>
      <TextField
        ref={field}
        label={t('search')}
        hint={t('searchHint')}
        type="search"
        name="words"
        autoComplete="off"
        value={words.typed}
        onChange={words.type}
      />
      <ComboBox label={t('country')} items={countries} value={filters.country} onChange={(country) => onChange({ country: country ?? '' })} />
      <TextField label={t('topic')} name="topic" autoComplete="off" placeholder={t('topicExample')} value={topic.typed} onChange={topic.type} />
      <ComboBox label={t('language')} items={languages} value={filters.language} onChange={(language) => onChange({ language: language ?? '' })} />
    </form>
  );
};

/** Typing shows at once; what was typed counts when the typing rests. */
const useRestingText = (kept: string, onRest: (text: string) => void) => {
  const [typed, setTyped] = useState(kept);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Cleared from elsewhere; a space at the end of what is being typed is no difference.
    setTyped((now) => (now.trim() === kept ? now : kept));
  }, [kept]);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onRest(text.trim()), restMilliseconds);
  };
  return { typed, type };
};
