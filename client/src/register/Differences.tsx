import { useTranslation } from 'react-i18next';
import { useRecordWords } from './record-words';

interface Props {
  /** Of a new record there is no before. */
  readonly isNew: boolean;
  readonly differences: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

/** What is different, field by field: before and after. */
export const Differences = ({ isNew, differences }: Props) => {
  const { t } = useTranslation('register');
  const { nameOf, sayText } = useRecordWords();
  if (differences.length === 0) return null;
  return (
    <dl>
      {differences.map(({ field, before, after }) => (
        <div key={field} className="register-difference">
          <dt>{nameOf(field)}</dt>
          <dd>{isNew ? sayText(field, after) : t('record.was', { before: sayText(field, before), after: sayText(field, after) })}</dd>
        </div>
      ))}
    </dl>
  );
};
