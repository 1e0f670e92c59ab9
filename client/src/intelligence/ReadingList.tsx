import { useTranslation } from 'react-i18next';
import type { IntelligenceLine_NoteFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';

/** Who opened a note, when and why: told to the agency that it comes from. */
export const ReadingList = ({ readings }: Pick<IntelligenceLine_NoteFragment, 'readings'>) => {
  const { t } = useTranslation('intelligence');
  const format = useFormat();
  if (readings.length === 0) return null;
  return (
    <ul className="small muted" aria-label={t('readings')}>
      {readings.map(({ id, at, purpose, reader, agency }) => (
        <li key={id}>
          {format.moment(at)}, {reader.name} ({agency.shortName}): {purpose}
        </li>
      ))}
    </ul>
  );
};
