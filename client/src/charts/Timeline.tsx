import type { ReactNode } from 'react';
import { Glyph, type Shape, type Tone } from '../ui/Glyph';
import { PlacedTime } from '../ui/PlacedTime';

/** One thing in a story. */
export interface TimelineEvent {
  readonly id: string;
  readonly at: string;
  readonly zone?: string;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** Who says so. */
  readonly by?: ReactNode;
  readonly shape: Shape;
  readonly tone?: Tone;
}

/** A story from its beginning: what happened, when there and here, and who says so. */
export const Timeline = ({ label, events }: { readonly label: string; readonly events: readonly TimelineEvent[] }) => (
  <ol className="timeline" aria-label={label}>
    {[...events]
      .sort((a, b) => a.at.localeCompare(b.at))
      .map((event) => (
        <li key={event.id}>
          <Glyph shape={event.shape} tone={event.tone ?? 'neutral'} />
          <div className="timeline-when">
            <PlacedTime at={event.at} zone={event.zone} />
          </div>
          <div>
            <p className="timeline-title">{event.title}</p>
            {event.body && <div>{event.body}</div>}
            {event.by && <p className="muted small">{event.by}</p>}
          </div>
        </li>
      ))}
  </ol>
);
