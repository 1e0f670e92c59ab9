import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { readerZone } from '../platform/zoned-time';
import { RouteGroup } from '../seizures/RouteGroup';
import { usePlaces } from '../seizures/use-places';
import { useFieldWords } from '../seizures/use-field-words';
import { DateTimeField } from '../ui/DateTimeField';
import { Select } from '../ui/Select';
import { clocksOf } from './route-clocks';
import type { TargetPart } from './target-part';

/** Its way, and when it is expected, on the clock of the place where it can be controlled. */
export const ComingPart = ({ draft, change, problem }: TargetPart) => {
  const { t } = useTranslation('targets');
  const { point } = useFieldWords();
  const places = usePlaces();
  const clocks = places ? clocksOf(draft.route, places, readerZone()) : [];
  const destination = clocks.find(({ at }) => at?.part === 'DESTINATION')?.zone;
  useEffect(() => {
    // Until a clock is chosen it is that of the place it is bound for.
    if (destination && !draft.zoneSet && destination !== draft.zone) change({ zone: destination }, true);
  }, [destination, draft.zoneSet, draft.zone, change]);
  const named = [...new Map([{ zone: draft.zone, at: undefined }, ...clocks].map((clock) => [clock.zone, clock])).values()];
  return (
    <section className="report-side" aria-labelledby="target-coming">
      <h2 id="target-coming">{t('form.coming')}</h2>
      <DateTimeField label={t('form.expected')} hint={t('form.expectedHint')} zone={draft.zone} toTheMinute value={draft.expected} onChange={(expected) => change({ expected })} error={problem('expectedAt')} />
      {named.length > 1 && (
        <Select
          label={t('form.clock')}
          options={named.map(({ zone, at }) => ({
            value: zone,
            label: [at?.country && point({ part: at.part, country: at.country, place: at.place.name }), zone.replace(/_/g, ' ')].filter(Boolean).join(' · '),
          }))}
          value={draft.zone}
          onChange={(zone) => zone && change({ zone, zoneSet: true })}
          error={problem('expectedZone')}
        />
      )}
      <div className="target-route">
        <RouteGroup route={draft.route} onChange={(route) => change({ route })} problem={problem} />
      </div>
    </section>
  );
};
