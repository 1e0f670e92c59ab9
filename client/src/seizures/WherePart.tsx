import { transportModes } from '@muster/shared/vocabularies';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clockIn, readerZone } from '../platform/zoned-time';
import { DateTimeField } from '../ui/DateTimeField';
import { RadioGroup } from '../ui/RadioGroup';
import { CountryPicker } from './CountryPicker';
import { PlacePicker } from './PlacePicker';
import type { ProblemAt } from './problems';
import type { ChangeDraft, ReportDraft } from './report-draft';
import { usePlaces, zoneOfCountry } from './use-places';

interface Props {
  readonly draft: ReportDraft;
  readonly change: ChangeDraft;
  readonly problem: ProblemAt;
}

/** When and where it was detected, and how it travelled; most of it is known before the reporter begins. */
export const WherePart = ({ draft, change, problem }: Props) => {
  const { t } = useTranslation(['seizures', 'vocabulary']);
  const places = usePlaces();
  // Until the reporter sets it the time is now, so moving the place moves the clock with it.
  const inZone = (zone: string): Partial<ReportDraft> =>
    draft.whenSet || zone === draft.zone ? { zone } : { zone, when: { ...draft.when, ...clockIn(zone, new Date().toISOString()) } };
  const zoneHere = draft.country && places ? zoneOfCountry(places.placesIn(draft.country), readerZone()) : undefined;
  const isPlaced = Boolean(draft.place.locode ?? draft.place.latitude);
  const takeClock = useEffectEvent((zone: string) => {
    if (!isPlaced && !draft.whenSet && zone !== draft.zone) change(inZone(zone), true);
  });
  useEffect(() => {
    // Once the table of places is there the country tells its clock; afterwards only picking changes it.
    if (zoneHere) takeClock(zoneHere);
  }, [zoneHere]);
  return (
    <section className="report-where" aria-label={t('seizures:report.whereSide')}>
      <DateTimeField label={t('seizures:report.when')} zone={draft.zone} value={draft.when} onChange={(when) => change({ when, whenSet: true })} error={problem('detectedAt')} required />
      <CountryPicker
        label={t('seizures:report.country')}
        value={draft.country}
        onChange={(country) => {
          const zone = country && places ? zoneOfCountry(places.placesIn(country), readerZone()) : undefined;
          change({ country, ...(country === draft.country ? {} : { place: { name: '' } }), ...(zone ? inZone(zone) : {}) });
        }}
        error={problem('country')}
        required
      />
      <PlacePicker
        label={t('seizures:report.place')}
        country={draft.country}
        value={draft.place}
        onChange={(place, known) => change({ place, ...(known ? inZone(known.zone) : {}) })}
        error={problem('place')}
        required
      />
      <RadioGroup
        label={t('seizures:report.transport')}
        segmented
        choices={transportModes.map((value) => ({ value, label: t(`vocabulary:transportMode.${value}`) }))}
        value={draft.transportMode}
        onChange={(transportMode) => change({ transportMode })}
        error={problem('transportMode')}
      />
    </section>
  );
};
