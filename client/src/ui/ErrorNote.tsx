import type { ReactNode } from 'react';
import { Glyph } from './Glyph';

interface Props {
  /** What happened. */
  readonly title: ReactNode;
  /** What was kept. */
  readonly kept?: ReactNode;
  /** What to do, in words. */
  readonly todo?: ReactNode;
  /** What to do, as a button or link. */
  readonly action?: ReactNode;
}

/** An error in three steps: what happened, what was kept, what to do. */
export const ErrorNote = ({ title, kept, todo, action }: Props) => (
  <div className="error-note" role="alert">
    <Glyph shape="triangle" tone="red" />
    <div>
      <p className="error-note-title">{title}</p>
      {kept && <p>{kept}</p>}
      {todo && <p>{todo}</p>}
      {action && <div className="error-note-action">{action}</div>}
    </div>
  </div>
);
