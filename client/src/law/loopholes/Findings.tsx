import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../ui/ProgressBar';
import { ChangeList } from './ChangeList';
import type { Choice } from './choice';
import { GapList } from './GapList';
import { StateView } from './StateView';
import { useComparison } from './use-comparison';
import { WorldMatrix } from './WorldMatrix';

interface Props {
  readonly choice: Choice;
  readonly onChange: (changed: Partial<Choice>) => void;
}

/** What a comparison found, or how far it is: it alone is drawn anew while that goes on. */
export const Findings = ({ choice, onChange }: Props) => {
  const { t } = useTranslation('loopholes');
  const { share, found } = useComparison(choice);
  if (!found) return <ProgressBar label={t('working')} done={Math.round(share * 100)} total={100} />;
  return (
    <>
      <WorldMatrix found={found} />
      <StateView found={found} choice={choice} onChange={onChange} />
      <GapList found={found} choice={choice} onChange={onChange} />
      <ChangeList found={found} />
    </>
  );
};
