import type { TlpMarking } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

/** Europol's handling codes that are kept here. */
export type Caveat = 'H1' | 'H2';

interface Props {
  readonly tlp: TlpMarking;
  readonly caveats?: readonly Caveat[];
  /** Names of the agencies it may go to, when there is a list. */
  readonly releasableTo?: readonly string[];
}

// FIRST writes the label in English in every language.
const labels: Readonly<Record<TlpMarking, string>> = {
  RED: 'TLP:RED',
  AMBER_STRICT: 'TLP:AMBER+STRICT',
  AMBER: 'TLP:AMBER',
  GREEN: 'TLP:GREEN',
  CLEAR: 'TLP:CLEAR',
};

/** The label alone, in FIRST's colours on black (TLP 2.0). */
export const TlpLabel = ({ tlp }: { tlp: TlpMarking }) => (
  <bdi dir="ltr" className="tlp" data-tlp={tlp}>
    {labels[tlp]}
  </bdi>
);

/** What may be done with what stands below; at the top, as on paper. */
export const HandlingBanner = ({ tlp, caveats = [], releasableTo = [] }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  return (
    <aside className="handling" aria-label={t('handling.label')}>
      <TlpLabel tlp={tlp} />
      <p>
        {t(`handling.${tlp}`)}
        {releasableTo.length > 0 && ` ${t('handling.releasable', { agencies: format.list(releasableTo) })}.`}
      </p>
      {caveats.map((caveat) => (
        <p key={caveat} className="handling-caveat">
          {t(`handling.${caveat}`)}
        </p>
      ))}
    </aside>
  );
};
