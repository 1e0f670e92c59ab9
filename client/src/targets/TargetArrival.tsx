import { useTranslation } from 'react-i18next';
import type { TargetRow_TargetFragment } from '../graphql/graphql';
import { PlacedTime } from '../ui/PlacedTime';
import { ClockSign } from './ClockSign';

interface Props {
  readonly row: TargetRow_TargetFragment;
  readonly outcomeNote: string | null;
  readonly now: number;
}

/** When it comes and how much time is left; how it ended, once it did. */
export const TargetArrival = ({ row, outcomeNote, now }: Props) => {
  const { t } = useTranslation('targets');
  return (
    <dl className="target-arrival">
      <div>
        <dt>{t('page.expected')}</dt>
        <dd>{row.expectedAt ? <PlacedTime at={row.expectedAt} zone={row.expectedZone ?? undefined} /> : t('page.notDated')}</dd>
      </div>
      <div>
        <dt>{t(row.outcome ? 'page.outcome' : row.targetState === 'CONTROLLED' ? 'page.found' : 'page.clock')}</dt>
        <dd>
          <ClockSign target={row} now={now} />
        </dd>
      </div>
      {outcomeNote && (
        <div>
          <dt>{t('page.outcomeNote')}</dt>
          <dd>{outcomeNote}</dd>
        </div>
      )}
    </dl>
  );
};
