import type { ReactNode } from 'react';
import type { Standing } from './Quantity';

interface Props {
  readonly label: ReactNode;
  /** The figure as people say it. */
  readonly value: ReactNode;
  readonly unit?: ReactNode;
  /** The exact figure, or what it is made of. */
  readonly exact?: ReactNode;
  /** What changed. */
  readonly change?: ReactNode;
  readonly standing?: Standing;
}

/** One large figure with its name above and the exact one beneath. */
export const Stat = ({ label, value, unit, exact, change, standing }: Props) => (
  <div className="stat" data-standing={standing}>
    <dt className="stat-label">{label}</dt>
    <dd className="stat-value">
      <span className="stat-figure">
        {value}
        {unit && <span className="stat-unit"> {unit}</span>}
      </span>
      {exact && <span className="stat-exact">{exact}</span>}
      {change && <span className="stat-change">{change}</span>}
    </dd>
  </div>
);

/** Figures side by side, apart by thin rules. */
export const StatRow = ({ children }: { children: ReactNode }) => <dl className="stat-row">{children}</dl>;
