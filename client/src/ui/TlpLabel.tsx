import type { TlpLevel } from '@muster/shared/vocabularies';

// FIRST writes the label in English in every language.
const labels: Readonly<Record<TlpLevel, string>> = {
  RED: 'TLP:RED',
  AMBER_STRICT: 'TLP:AMBER+STRICT',
  AMBER: 'TLP:AMBER',
  GREEN: 'TLP:GREEN',
  CLEAR: 'TLP:CLEAR',
};

/** The label alone, in FIRST's colours on black (TLP 2.0). */
export const TlpLabel = ({ tlp }: { tlp: TlpLevel }) => (
  <bdi dir="ltr" className="tlp" data-tlp={tlp}>
    {labels[tlp]}
  </bdi>
);
