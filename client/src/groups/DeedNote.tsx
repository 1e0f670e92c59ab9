import { useTranslation } from 'react-i18next';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { ErrorNote } from '../ui/ErrorNote';

interface Props {
  readonly refusals: readonly RefusalData[];
  readonly hasFailed: boolean;
  /** Fields that say themselves what is wrong with them. */
  readonly told?: readonly string[];
}

/** What was refused and stands at no field of its own; nothing where all went well. */
export const DeedNote = ({ refusals, hasFailed, told = [] }: Props) => {
  const { t } = useTranslation('groups');
  const { say } = useRefusals();
  const others = refusals.filter(({ field }) => !told.includes((field ?? '').replace(/\.\d+$/, '')));
  if (others.length === 0 && !hasFailed) return null;
  return <ErrorNote title={t('notTaken')} todo={others.map(say).join(' ') || t('failedTodo')} />;
};
