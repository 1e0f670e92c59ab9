import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page';
import type { Note } from './notes';
import { useOwnWords } from '../i18n/use-own-words';

/** What the facts of a page stand on: cases with their reports, indicators, texts, and what is practice. */
export const BasisList = ({ notes }: { notes: readonly Note[] }) => {
  const { t } = useTranslation('guide');
  const own = useOwnWords();
  return (
    <Section title={t('bases')}>
      <ol className="guide-bases">
        {notes.map(({ number, basis }) => (
          <li key={number} id={`guide-basis-${number}`}>
            {basis.url ? (
              <a className="link" href={basis.url} target="_blank" rel="noreferrer">
                {own(basis.name)}
              </a>
            ) : (
              own(basis.name)
            )}
          </li>
        ))}
      </ol>
      <p className="field-hint">{t('advice')}</p>
    </Section>
  );
};
