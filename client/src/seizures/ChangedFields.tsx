import { useTranslation } from 'react-i18next';
import type { ReportContent, ReportField } from './report-fields';
import { useFieldWords } from './use-field-words';

interface Props {
  readonly fields: readonly ReportField[];
  readonly before: ReportContent;
  readonly after: ReportContent;
  readonly beforeWords: string;
  readonly afterWords: string;
}

/** What two versions of a report tell differently, side by side. */
export const ChangedFields = ({ fields, before, after, beforeWords, afterWords }: Props) => {
  const { t } = useTranslation('seizures');
  const { say } = useFieldWords();
  return (
    <dl className="changes">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            <del>
              <span className="visually-hidden">{beforeWords}: </span>
              {say(field, before[field])}
            </del>
            <ins>
              <span className="visually-hidden">{afterWords}: </span>
              {say(field, after[field])}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
};
