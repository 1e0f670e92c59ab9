import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../ui/Quantity';

/** A figure as people say it, with what it is exactly. */
export interface Said {
  readonly value: ReactNode;
  readonly unit?: ReactNode;
  readonly exact?: ReactNode;
}

interface Props {
  readonly label: ReactNode;
  readonly validated: Said;
  readonly preliminary: Said;
}

/** One measure as two figures that are never added: what was validated, solid, and what was not yet, hatched. */
export const TwinStat = ({ label, validated, preliminary }: Props) => (
  <div className="twin">
    <dt className="stat-label">{label}</dt>
    <Line standing="validated" said={validated} />
    <Line standing="preliminary" said={preliminary} />
  </div>
);

const Line = ({ standing, said }: { readonly standing: Standing; readonly said: Said }) => {
  const { t } = useTranslation('kit');
  return (
    <dd className="twin-line" data-standing={standing}>
      <span className="stat-figure">
        {said.value}
        {said.unit && <span className="stat-unit"> {said.unit}</span>}
      </span>
      <span className="stat-exact">
        {t(`quantity.${standing}`)}
        {said.exact && <> · {said.exact}</>}
      </span>
    </dd>
  );
};
