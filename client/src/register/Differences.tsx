import { useTranslation } from 'react-i18next';
import { useRecordWords } from './record-words';
import { Several } from './Several';

interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Props {
  /** Of a new record there is no before. */
  readonly isNew: boolean;
  readonly differences: readonly Difference[];
}

const lists: readonly string[] = ['hs', 'codes'];

/** What is different, field by field: before and after. */
export const Differences = ({ isNew, differences }: Props) => {
  const { nameOf } = useRecordWords();
  if (differences.length === 0) return null;
  return (
    <dl className="register-differences">
      {differences.map((difference) => (
        <div key={difference.field}>
          <dt>{nameOf(difference.field)}</dt>
          <dd>{lists.includes(difference.field) ? <Codes isNew={isNew} {...difference} /> : <Texts isNew={isNew} {...difference} />}</dd>
        </div>
      ))}
    </dl>
  );
};

const Texts = ({ isNew, field, before, after }: Difference & { readonly isNew: boolean }) => {
  const { t } = useTranslation('register');
  const { sayText } = useRecordWords();
  return <>{isNew ? sayText(field, after) : t('record.was', { before: sayText(field, before), after: sayText(field, after) })}</>;
};

const partsOf = (text: string | null): string[] => text?.split(' ') ?? [];

/** Of lists of codes what came and what went: nobody compares two lists of hundreds. None at all is all. */
const Codes = ({ isNew, field, before, after }: Difference & { readonly isNew: boolean }) => {
  const { t } = useTranslation('register');
  if (isNew && after !== null) return <Several text={after} />;
  if (before === null || after === null) return <Texts isNew={isNew} field={field} before={before} after={after} />;
  const [were, are] = [partsOf(before), partsOf(after)];
  const came = are.filter((code) => !were.includes(code)).join(' ');
  const went = were.filter((code) => !are.includes(code)).join(' ');
  return (
    <>
      {came && (
        <div>
          {t('record.came')} <Several text={came} />
        </div>
      )}
      {went && (
        <div>
          {t('record.went')} <Several text={went} />
        </div>
      )}
    </>
  );
};
