import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from './Quantity';

interface Props {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit?: ReactNode;
  /** Today's change, already written with its sign. */
  readonly today?: string;
  readonly standing?: Standing;
}

/** A figure that is read from five metres. */
export const WallFigure = ({ label, value, unit, today, standing }: Props) => {
  const { t } = useTranslation('kit');
  return (
    <div className="wall-figure" data-standing={standing}>
      <dt>{label}</dt>
      <dd>
        <span className="wall-figure-value">
          {value}
          {unit && <span className="wall-figure-unit"> {unit}</span>}
        </span>
        {today && <span className="wall-figure-today">{t('wall.today', { change: today })}</span>}
      </dd>
    </div>
  );
};
