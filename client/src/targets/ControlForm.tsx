import { controlFindings, controlMethods } from '@muster/shared/vocabularies';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clockIn, readerZone } from '../platform/zoned-time';
import { CountryPicker } from '../seizures/CountryPicker';
import { PlacePicker } from '../seizures/PlacePicker';
import '../seizures/seizures.css';
import { usePlaces, zoneOfCountry } from '../seizures/use-places';
import type { Kept } from '../seizures/use-kept-draft';
import { SendingForm } from '../sending/SendingForm';
import { DateTimeField } from '../ui/DateTimeField';
import { RadioGroup } from '../ui/RadioGroup';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { bodyOf, checkControl, type ControlDraft } from './control-draft';
import './targets.css';
import { useSendControl, type SentControl } from './use-send-control';

interface Props {
  readonly operationId: string;
  readonly targetId: string;
  readonly id: string;
  readonly draft: ControlDraft;
  readonly change: (patch: Partial<ControlDraft>, byItself?: boolean) => void;
  readonly kept: Kept;
  readonly onDiscard: () => void;
  readonly onDone: (sent: SentControl) => void;
}

/** A control: first what it found, then how, when and where; most of the rest is known before the writer begins. */
export const ControlForm = ({ operationId, targetId, id, draft, change, kept, onDiscard, onDone }: Props) => {
  const { t, i18n } = useTranslation(['targets', 'vocabulary', 'seizures']);
  const send = useSendControl();
  const places = usePlaces();
  // Until the writer sets it the time is now, so moving the place moves the clock with it.
  const inZone = (zone: string | undefined): Partial<ControlDraft> =>
    zone === undefined || zone === draft.zone ? {} : { zone, ...(draft.whenSet ? {} : { when: { ...draft.when, ...clockIn(zone, new Date().toISOString()) } }) };
  const zoneHere = (locode: string | undefined, country: string | undefined) => (locode && places?.findPlace(locode)?.zone) || (country && places && zoneOfCountry(places.placesIn(country), readerZone())) || undefined;
  const known = zoneHere(draft.place.locode, draft.country);
  const takeClock = useEffectEvent((zone: string) => {
    if (!draft.whenSet && zone !== draft.zone) change(inZone(zone), true);
  });
  useEffect(() => {
    // Once the table of places is there the place tells its clock; afterwards only picking changes it.
    if (known) takeClock(known);
  }, [known]);
  const body = bodyOf(draft, i18n.language);
  return (
    <SendingForm
      deed={{
        words: t('targets:control.send'),
        keys: ['mod+enter'],
        check: () => checkControl(draft),
        send: async () => (body ? send({ id, operationId, targetId, ...body }) : { kind: 'refused', refusals: checkControl(draft) }),
      }}
      keeping={{ kept, onDiscard }}
      onDone={onDone}
    >
      {(problem) => (
        <>
          <RadioGroup
            label={t('targets:control.finding')}
            choices={controlFindings.map((value) => ({ value, label: t(`vocabulary:controlFinding.${value}`), hint: t(`targets:control.means.${value}`) }))}
            value={draft.finding}
            onChange={(finding) => change({ finding })}
            error={problem('finding')}
          />
          <div className="report-where">
            <Select
              label={t('targets:control.method')}
              none="–"
              required
              options={controlMethods.map((value) => ({ value, label: t(`vocabulary:controlMethod.${value}`) }))}
              value={draft.method}
              onChange={(method) => change({ method })}
              error={problem('method')}
            />
            <DateTimeField label={t('targets:control.when')} zone={draft.zone} toTheMinute value={draft.when} onChange={(when) => change({ when, whenSet: true })} error={problem('controlledAt')} required />
            <CountryPicker
              label={t('seizures:report.country')}
              value={draft.country}
              onChange={(country) => change({ country, ...(country === draft.country ? {} : { place: { name: '' } }), ...inZone(zoneHere(undefined, country)) })}
              error={problem('country')}
              required
            />
            <PlacePicker label={t('seizures:report.place')} country={draft.country} value={draft.place} onChange={(place, picked) => change({ place, ...inZone(picked?.zone) })} error={problem('place')} required />
          </div>
          <TextField label={t('targets:control.note')} rows={3} value={draft.note} onChange={(note) => change({ note })} error={problem('note')} />
        </>
      )}
    </SendingForm>
  );
};
