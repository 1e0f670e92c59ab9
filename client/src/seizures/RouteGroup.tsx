import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { CountryPicker } from './CountryPicker';
import { PlacePicker } from './PlacePicker';
import type { ProblemAt } from './problems';
import type { DraftPoint } from './report-draft';

interface Props {
  readonly route: readonly DraftPoint[];
  readonly onChange: (route: readonly DraftPoint[]) => void;
  readonly problem: ProblemAt;
}

/** The way of the consignment: from where, past what, bound for where. */
export const RouteGroup = ({ route, onChange, problem }: Props) => {
  const { t } = useTranslation('seizures');
  const blank = (part: DraftPoint['part']): DraftPoint => ({ part, place: { name: '' } });
  const departure = route.find(({ part }) => part === 'DEPARTURE') ?? blank('DEPARTURE');
  const destination = route.find(({ part }) => part === 'DESTINATION') ?? blank('DESTINATION');
  const transits = route.filter(({ part }) => part === 'TRANSIT');
  const put = (points: readonly DraftPoint[]) => onChange(points.filter(({ part, country, place }) => part === 'TRANSIT' || country || place.name));
  const points = [departure, ...transits, destination];
  const sentIndex = (point: DraftPoint) => route.filter(({ country }) => country).indexOf(point);
  return (
    <>
      {points.map((point, index) => {
        const words = point.part === 'TRANSIT' ? t('report.transit', { number: String(index) }) : t(`routePart.${point.part}`);
        const set = (patch: Partial<DraftPoint>) => put(points.map((each, at) => (at === index ? { ...each, ...patch } : each)));
        return (
          <fieldset key={index} className="route-point report-wide">
            <legend className="field-label">{words}</legend>
            <CountryPicker
              label={t('report.country')}
              value={point.country}
              onChange={(country) => set({ country, ...(country === point.country ? {} : { place: { name: '' } }) })}
              error={problem(`route.${sentIndex(point)}.country`)}
            />
            <PlacePicker label={t('report.place')} country={point.country} value={point.place} onChange={(place) => set({ place })} error={problem(`route.${sentIndex(point)}.place`)} />
            {point.part === 'TRANSIT' && (
              <Button kind="quiet" onClick={() => put(points.filter((_each, at) => at !== index))}>
                {t('report.removeTransit')}
              </Button>
            )}
          </fieldset>
        );
      })}
      {problem('route') && <p className="field-error">{problem('route')}</p>}
      {transits.length < 20 && <Button onClick={() => put([departure, ...transits, blank('TRANSIT'), destination])}>{t('report.addTransit')}</Button>}
    </>
  );
};
