import type { GuideBasis } from '@muster/shared/guide/guide-bases';
import type { GuideFact, GuideSection } from '@muster/shared/guide/guide-entry';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page';
import type { Note } from './notes';
import { useOwnWords } from '../i18n/use-own-words';

interface Props {
  readonly section: GuideSection;
  readonly facts: readonly GuideFact[];
  readonly notes: ReadonlyMap<GuideBasis, Note>;
}

/** One question of the guide and its facts, each with the numbers of what it stands on. */
export const FactSection = ({ section, facts, notes }: Props) => {
  const { t } = useTranslation('guide');
  const own = useOwnWords();
  const list = (
    <ul className="guide-facts">
      {facts.map((fact) => (
        <li key={fact.en}>
          {own(fact)} <FactNotes notes={[...new Set(fact.bases.map((basis) => notes.get(basis)))].filter((note) => note !== undefined)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div id={`guide-${section}`}>
      <Section title={t(`section.${section}`)}>{section === 'SAFETY' ? <div className="guide-safety">{list}</div> : list}</Section>
    </div>
  );
};

const FactNotes = ({ notes }: { notes: readonly Note[] }) => {
  const { t } = useTranslation('guide');
  const own = useOwnWords();
  return (
    <span className="guide-notes">
      {notes.map(({ number, basis }) => (
        <a key={number} className="link" href={`#guide-basis-${number}`} aria-label={t('basis', { number: String(number), name: own(basis.name) })} title={own(basis.name)}>
          {number}
        </a>
      ))}
    </span>
  );
};
