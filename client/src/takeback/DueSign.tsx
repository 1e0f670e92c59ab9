import { useTranslation } from 'react-i18next';
import { Sign } from '../ui/StatusBadge';

interface Props {
  readonly daysLeft: number | null;
  readonly isOverdue: boolean;
}

const soon = 7;

/** How many days there are left, or by how many the day has been missed; nothing where no clock runs. */
export const DueSign = ({ daysLeft, isOverdue }: Props) => {
  const { t } = useTranslation('takeback');
  if (daysLeft === null) return null;
  if (isOverdue) {
    return (
      <Sign shape="triangle" tone="red">
        {t('clock.overdue', { count: -daysLeft })}
      </Sign>
    );
  }
  return (
    <Sign shape={daysLeft <= soon ? 'half' : 'clock'} tone={daysLeft <= soon ? 'amber' : 'neutral'}>
      {t('clock.left', { count: daysLeft })}
    </Sign>
  );
};
