import type { Caveat } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useHandlingSentence, type Audience } from './use-handling-sentence';
import { TlpLabel } from './TlpLabel';

interface Props extends Audience {
  readonly caveats?: readonly Caveat[];
  /** Restrictions in words. */
  readonly note?: string | null;
}

/** What may be done with what stands below; at the top, as on paper, and in print. */
export const HandlingBanner = ({ caveats = [], note, ...audience }: Props) => {
  const { t } = useTranslation(['kit', 'vocabulary']);
  const say = useHandlingSentence();
  return (
    <aside className="handling" aria-label={t('kit:handling.label')}>
      <TlpLabel tlp={audience.tlp} />
      <p>{say(audience)}</p>
      {caveats.map((caveat) => (
        <p key={caveat} className="handling-caveat">
          {t(`vocabulary:caveat.${caveat}`)}
        </p>
      ))}
      {note && <p className="handling-note">{note}</p>}
    </aside>
  );
};
