import type { SeizureBodyInput } from '../graphql/graphql';
import { clockIn, instantIn } from '../platform/zoned-time';
import type { KnownDate } from '../ui/DateTimeField';
import { typedAmount } from '../ui/typed-amount';
import { emptyItem, listOf, type DraftItem, type ReportDraft } from './report-draft';

/** The instant of a date as it is known: the first of the month or year, and noon, where nothing finer is. */
export const knownInstant = ({ date, time, precision }: KnownDate, zone: string): string | null => {
  const whole = `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(whole)) return null;
  return instantIn(zone, whole, precision === 'MINUTE' && time ? time : '12:00');
};

const shownOf = ({ date, time, precision }: KnownDate, zone: string): string => [date, time, precision, zone].join(' ');

// Nobody who mends a word may move the time of the seizure.
const detectedAtOf = ({ when, zone, stood }: ReportDraft): string | null =>
  stood && stood.shown === shownOf(when, zone) ? stood.at : knownInstant(when, zone);

const orNull = (text: string): string | null => text.trim() || null;

const isSaid = (item: DraftItem): boolean =>
  Boolean(item.wasteStream || item.description.trim() || item.quantities.some(({ amount }) => amount.trim()));

/** What is sent of a draft. Amounts get their point, empty lines and empty fields stay out. */
export const bodyOf = (draft: ReportDraft, language: string, locale: string): SeizureBodyInput => ({
  detectedAt: detectedAtOf(draft),
  detectedPrecision: draft.when.precision as SeizureBodyInput['detectedPrecision'],
  zone: draft.zone,
  country: draft.country ?? null,
  place: orNull(draft.place.name),
  locode: draft.place.locode ?? null,
  latitude: draft.place.latitude ?? null,
  longitude: draft.place.longitude ?? null,
  direction: draft.direction ?? null,
  transportMode: draft.transportMode ?? null,
  customsOffice: orNull(draft.customsOffice),
  customsProcedure: orNull(draft.customsProcedure),
  vesselName: orNull(draft.vesselName),
  imoNumber: orNull(draft.imoNumber),
  voyage: orNull(draft.voyage),
  billOfLading: orNull(draft.billOfLading),
  containerNumbers: listOf(draft.containers),
  seals: listOf(draft.seals),
  route: draft.route.flatMap(({ part, country, place }) =>
    country ? [{ part, country, place: orNull(place.name), locode: place.locode ?? null }] : [],
  ),
  declaredDescription: orNull(draft.declaredDescription),
  declaredHs: draft.declaredHs ?? null,
  declaredValue: orNull(typedAmount(draft.declaredValue, locale)),
  declaredCurrency: orNull(draft.declaredCurrency),
  declaredWeightKg: orNull(typedAmount(draft.declaredWeightKg, locale)),
  foundDescription: orNull(draft.foundDescription),
  language,
  items: draft.items.filter(isSaid).map((item) => ({
    // A stream that nobody named yet is counted as other; the form asks for it before it sends.
    wasteStream: item.wasteStream ?? 'OTHER',
    description: orNull(item.description),
    hs: item.hs ?? null,
    baselCode: item.baselCode ?? null,
    annexI: item.annexI ?? null,
    hazards: [...item.hazards],
    unNumber: orNull(item.unNumber),
    quantities: item.quantities
      .filter(({ amount }) => amount.trim())
      .map(({ amount, unit, basis }) => ({ amount: typedAmount(amount, locale), unit, basis })),
  })),
  detectionMethod: draft.detectionMethod ?? null,
  riskIndicators: [...draft.riskIndicators],
  notificationNumber: orNull(draft.notificationNumber),
  consents: orNull(draft.consents),
  ground: draft.ground ?? null,
  offence: orNull(draft.offence),
  packaging: orNull(draft.packaging),
  concealment: orNull(draft.concealment),
  laboratory: orNull(draft.laboratory),
  remarks: orNull(draft.remarks),
  outcome: draft.outcome ?? null,
  targetId: draft.targetId ?? null,
});

/** The form of a report that exists, to be corrected. */
export const draftOf = (body: SeizureBodyInput, locale: string): ReportDraft => {
  const zone = body.zone ?? 'UTC';
  const precision = body.detectedPrecision ?? 'MINUTE';
  const clock = body.detectedAt ? clockIn(zone, body.detectedAt) : { date: '', time: '' };
  const length = { MINUTE: 10, DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 }[precision];
  const comma = typedAmount('1,5', locale) === '1.5';
  const typed = (amount: string | null | undefined) => (comma ? (amount ?? '').replace('.', ',') : (amount ?? ''));
  const when: KnownDate = { date: clock.date.slice(0, length), time: precision === 'MINUTE' ? clock.time : '', precision };
  return {
    when,
    whenSet: true,
    zone,
    stood: body.detectedAt ? { at: body.detectedAt, shown: shownOf(when, zone) } : undefined,
    country: body.country ?? undefined,
    place: { name: body.place ?? '', locode: body.locode ?? undefined, latitude: body.latitude ?? undefined, longitude: body.longitude ?? undefined },
    direction: body.direction ?? undefined,
    transportMode: body.transportMode ?? undefined,
    customsOffice: body.customsOffice ?? '',
    customsProcedure: body.customsProcedure ?? '',
    vesselName: body.vesselName ?? '',
    imoNumber: body.imoNumber ?? '',
    voyage: body.voyage ?? '',
    billOfLading: body.billOfLading ?? '',
    containers: (body.containerNumbers ?? []).join(', '),
    seals: (body.seals ?? []).join(', '),
    route: (body.route ?? []).map(({ part, country, place, locode }) => ({ part, country, place: { name: place ?? '', locode: locode ?? undefined } })),
    declaredDescription: body.declaredDescription ?? '',
    declaredHs: body.declaredHs ?? undefined,
    declaredValue: typed(body.declaredValue),
    declaredCurrency: body.declaredCurrency ?? '',
    declaredWeightKg: typed(body.declaredWeightKg),
    foundDescription: body.foundDescription ?? '',
    items: body.items?.length
      ? body.items.map((item) => ({
          wasteStream: item.wasteStream,
          description: item.description ?? '',
          hs: item.hs ?? undefined,
          baselCode: item.baselCode ?? undefined,
          annexI: item.annexI ?? undefined,
          hazards: item.hazards ?? [],
          unNumber: item.unNumber ?? '',
          quantities: item.quantities.map(({ amount, unit, basis }) => ({ amount: typed(amount), unit, basis })),
        }))
      : [emptyItem],
    detectionMethod: body.detectionMethod ?? undefined,
    riskIndicators: body.riskIndicators ?? [],
    notificationNumber: body.notificationNumber ?? '',
    consents: body.consents ?? '',
    ground: body.ground ?? undefined,
    offence: body.offence ?? '',
    packaging: body.packaging ?? '',
    concealment: body.concealment ?? '',
    laboratory: body.laboratory ?? '',
    remarks: body.remarks ?? '',
    outcome: body.outcome ?? undefined,
    targetId: body.targetId ?? undefined,
  };
};
