import { useTranslation } from 'react-i18next';
import type { TargetPage_TargetFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Glyph } from '../ui/Glyph';
import { PlacedTime } from '../ui/PlacedTime';
import { findingSigns } from './finding-signs';

/** The controls in order: when, where, by whom and how, and what each found. Nothing found stands like any other finding. */
export const ControlList = ({ controls }: { controls: TargetPage_TargetFragment['controls'] }) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const format = useFormat();
  if (controls.length === 0) return <p className="muted">{t('targets:page.noControls')}</p>;
  return (
    <ol className="timeline">
      {controls.map(({ id, controlledAt, zone, country, place, method, finding, note, agency, madeBy }) => (
        <li key={id}>
          <Glyph {...findingSigns[finding]} />
          <div className="timeline-when">
            <PlacedTime at={controlledAt} zone={zone} />
          </div>
          <div>
            <p className="timeline-title">{t(`vocabulary:controlFinding.${finding}`)}</p>
            <p>{t('targets:control.told', { place: [place, format.country(country)].join(', '), how: t(`vocabulary:controlMethod.${method}`) })}</p>
            {note && <p>{note}</p>}
            <p className="muted small">
              {agency.shortName}, {madeBy.name}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
};
