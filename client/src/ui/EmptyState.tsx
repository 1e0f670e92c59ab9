import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  /** How to begin. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** An empty screen that says how to begin. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children && <p>{children}</p>}
    {action && <div className="empty-action">{action}</div>}
  </div>
);
