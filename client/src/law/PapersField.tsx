import type { Paper } from '@muster/shared/law/movement';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/Select';
import { askedPapers, type Facts } from './facts';

interface Props {
  readonly facts: Pick<Facts, 'held' | 'absent'>;
  readonly onChange: (changed: Partial<Facts>) => void;
}

/** Of each paper whether it is there, is not, or nobody knows: the three are not the same in law. */
export const PapersField = ({ facts: { held, absent }, onChange }: Props) => {
  const { t } = useTranslation('law');
  const stateOf = (paper: Paper) => (held.includes(paper) ? 'HELD' : absent.includes(paper) ? 'ABSENT' : undefined);
  return (
    <div className="law-papers">
      {askedPapers.map((paper) => (
        <Select
          key={paper}
          label={t(`paper.${paper}`)}
          none={t('notKnown')}
          options={[{ value: 'HELD', label: t('held') }, { value: 'ABSENT', label: t('absent') }] as const}
          value={stateOf(paper)}
          onChange={(state) => {
            const others = (papers: readonly Paper[]) => papers.filter((one) => one !== paper);
            onChange({ held: state === 'HELD' ? [...others(held), paper] : others(held), absent: state === 'ABSENT' ? [...others(absent), paper] : others(absent) });
          }}
        />
      ))}
    </div>
  );
};
