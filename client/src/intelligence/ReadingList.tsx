import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntelligenceLine_NoteFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';

/** Who opened a note, when and why: told to the agency that it comes from. */
export const ReadingList = ({ readings }: Pick<IntelligenceLine_NoteFragment, 'readings'>) => {
  const { t } = useTranslation('intelligence');
  const format = useFormat();
  const heading = useId();
  if (readings.length === 0) return null;
  return (
    <div className="small muted">
      <p id={heading}>{t('readings')}</p>
      <ul aria-labelledby={heading}>
        {readings.map(({ id, at, purpose, reader, agency }) => (
          <li key={id}>
            {format.moment(at)}, {reader.name} ({agency.shortName}): {purpose}
          </li>
        ))}
      </ul>
    </div>
  );
};
