import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Glyph, type Shape, type Tone } from './Glyph';

/** One thing that happened, as everyone in the operation may see it. */
export interface WallEvent {
  readonly id: string;
  readonly at: string;
  readonly place: string;
  readonly shape: Shape;
  readonly tone: Tone;
  /** What was found, or what was done. */
  readonly found: string;
  readonly declared?: string;
  readonly amount?: string;
}

/** The last things that happened, newest first, readable from five metres. */
export const WallFeed = ({ events, now }: { readonly events: readonly WallEvent[]; readonly now: number }) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  return (
    <section className="wall-feed" aria-label={t('wall.feed')}>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <p className="wall-feed-head">
              <Glyph shape={event.shape} tone={event.tone} />
              <strong>{event.place}</strong>
              <time dateTime={event.at}>{format.relative(event.at, now, true)}</time>
            </p>
            <p>
              {event.found}
              {event.amount && <span className="wall-feed-amount"> {event.amount}</span>}
            </p>
            {event.declared && (
              <p className="wall-feed-declared">{t('wall.declared', { what: event.declared })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
