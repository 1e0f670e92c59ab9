import { parseContainerNumber } from '@muster/shared/identifiers/container-number';
import { parseHsCode } from '@muster/shared/identifiers/hs-code';
import { parseImoNumber } from '@muster/shared/identifiers/imo-number';
import { parseUnLocode } from '@muster/shared/identifiers/un-locode';
import { parseUnNumber } from '@muster/shared/identifiers/un-number';
import { findCountry } from '@muster/shared/reference/countries';
import { parseAmount } from '@muster/shared/seizures/quantity';
import { Mistakes } from '../platform/mistakes';
import type { SeizureEntity, StoredItem, StoredQuantity, StoredRoutePoint } from './seizure.entity';
import type { SeizureBodyInput, SeizureItemInput } from './seizure.input';

/** The columns that a report's body fills. */
export type SeizureBody = Omit<
  SeizureEntity,
  | 'operationId' | 'id' | 'reference' | 'reportingAgencyId' | 'reporterId' | 'state' | 'form' | 'audience' | 'version' | 'bodyHash' | 'sourceUrl'
  | 'sentBackReason' | 'sentBackLanguage' | 'submittedAt' | 'validatedAt' | 'validatedBy' | 'createdAt' | 'updatedAt'
>;

/** What the rules need to know of the world around a report. */
export interface ReportSetting {
  now: Date;
  /** First day of the operation; a report from before it belongs to another operation. */
  startsOn: string | null;
  /** A draft may leave out what a report needs; what it has must be right all the same. */
  isDraft: boolean;
}

const most = { items: 50, quantities: 10, containers: 500, seals: 200, routePoints: 12, riskIndicators: 60 };
const clockTolerance = 10 * 60_000;
const dayMilliseconds = 86_400_000;

/** Checks a report's body and gives the columns to store; throws every mistake at once, each by its field. */
export const checkBody = (input: SeizureBodyInput, setting: ReportSetting): SeizureBody => {
  const check = new Mistakes();
  const text = (name: keyof SeizureBodyInput, max: number, multiline = false): string | null =>
    check.text(name, input[name] as string | null | undefined, { max, multiline });
  const items = (input.items ?? []).slice(0, most.items).map((item, index) => checkItem(check, item, index));
  for (const [name, limit] of [['items', most.items], ['containerNumbers', most.containers], ['seals', most.seals], ['route', most.routePoints], ['riskIndicators', most.riskIndicators]] as const) {
    if ((input[name]?.length ?? 0) > limit) check.add('list.too-long', name, `${name}: ${limit} at most.`, { max: limit });
  }
  const route = (input.route ?? []).slice(0, most.routePoints).map((point, index) => checkRoutePoint(check, point, index));
  const imo = input.imoNumber ? parseImoNumber(input.imoNumber) : null;
  if (imo && !imo.ok) check.add(imo.rule, 'imoNumber', 'imoNumber: an IMO number has seven digits.');
  const body: SeizureBody = {
    detectedAt: checkMoment(check, input, setting),
    detectedPrecision: input.detectedPrecision ?? 'MINUTE',
    zone: checkZone(check, input.zone),
    direction: input.direction ?? null,
    country: checkCountry(check, 'country', input.country),
    place: text('place', 200),
    locode: checkLocode(check, 'locode', input.locode),
    latitude: checkDegrees(check, 'latitude', input.latitude, 90),
    longitude: checkDegrees(check, 'longitude', input.longitude, 180),
    customsOffice: text('customsOffice', 200),
    customsProcedure: text('customsProcedure', 200),
    transportMode: input.transportMode ?? null,
    vesselName: text('vesselName', 200),
    imoNumber: imo?.ok ? imo.value : null,
    imoCheckDigitValid: imo?.ok ? imo.checkDigitValid : null,
    voyage: text('voyage', 60),
    billOfLading: text('billOfLading', 60),
    containerNumbers: (input.containerNumbers ?? []).slice(0, most.containers).flatMap((number, index) => checkContainer(check, number, index)),
    seals: (input.seals ?? []).slice(0, most.seals).flatMap((seal, index) => check.text(`seals.${index}`, seal, { max: 60 }) ?? []),
    departureCountry: route.find(({ part }) => part === 'DEPARTURE')?.country ?? null,
    destinationCountry: route.find(({ part }) => part === 'DESTINATION')?.country ?? null,
    route,
    declaredDescription: text('declaredDescription', 4000, true),
    declaredHs: checkHs(check, 'declaredHs', input.declaredHs),
    declaredValue: checkAmount(check, 'declaredValue', input.declaredValue),
    declaredCurrency: checkCurrency(check, input.declaredCurrency),
    declaredWeightKg: checkAmount(check, 'declaredWeightKg', input.declaredWeightKg),
    foundDescription: text('foundDescription', 4000, true),
    language: input.language ?? 'en',
    wasteStream: items[0]?.wasteStream ?? null,
    items,
    detectionMethod: input.detectionMethod ?? null,
    riskIndicators: (input.riskIndicators ?? []).slice(0, most.riskIndicators).flatMap((code, index) => check.text(`riskIndicators.${index}`, code, { max: 60 }) ?? []),
    notificationNumber: text('notificationNumber', 60),
    ground: input.ground ?? null,
    offence: text('offence', 1000, true),
    packaging: text('packaging', 1000, true),
    concealment: text('concealment', 1000, true),
    laboratory: text('laboratory', 2000, true),
    outcome: input.outcome ?? null,
    targetId: input.targetId ?? null,
  };
  if (!setting.isDraft) demandEssentials(check, input, body);
  check.throwIfAny();
  return body;
};

/** The few things that every report needs, short form or long. */
const demandEssentials = (check: Mistakes, input: SeizureBodyInput, body: SeizureBody): void => {
  if (!input.detectedAt) check.add('field.required', 'detectedAt', 'detectedAt: when was it detected?');
  if (!input.country) check.add('field.required', 'country', 'country: where was it detected?');
  if (!body.place && !input.place) check.add('field.required', 'place', 'place: where was it detected?');
  if (!body.foundDescription && !input.foundDescription) check.add('field.required', 'foundDescription', 'foundDescription: what was found?');
  if (body.items.length === 0) check.add('field.required', 'items', 'items: at least one thing found, with its quantities.');
  body.items.forEach((item, index) => {
    if (item.quantities.length === 0) check.add('field.required', `items.${index}.quantities`, `items.${index}.quantities: how much was found?`);
  });
};

const checkMoment = (check: Mistakes, { detectedAt, detectedPrecision }: SeizureBodyInput, { now, startsOn }: ReportSetting): Date => {
  if (!detectedAt) return now;
  const at = new Date(detectedAt);
  // A day is known only as such: it may still be today elsewhere.
  const tolerance = detectedPrecision && detectedPrecision !== 'MINUTE' ? dayMilliseconds : clockTolerance;
  if (at.getTime() > now.getTime() + tolerance) check.add('date.future', 'detectedAt', 'detectedAt: this is in the future.');
  if (startsOn && at.getTime() < Date.parse(`${startsOn}T00:00:00Z`) - dayMilliseconds) {
    check.add('date.before-operation', 'detectedAt', `detectedAt: the operation began on ${startsOn}.`, { startsOn });
  }
  return at;
};

const checkZone = (check: Mistakes, zone: string | null | undefined): string => {
  if (!zone) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone.slice(0, 60) }).resolvedOptions().timeZone;
  } catch {
    check.add('zone.unknown', 'zone', 'zone: this is not an IANA time zone, such as Europe/Amsterdam.', { value: zone.slice(0, 60) });
    return 'UTC';
  }
};

const checkCountry = (check: Mistakes, field: string, code: string | null | undefined): string | null => {
  if (!code) return null;
  if (findCountry(code)) return code;
  check.add('country.unknown', field, `${field}: this is not a country code of ISO 3166-1, such as NL.`, { value: code.slice(0, 10) });
  return null;
};

const checkLocode = (check: Mistakes, field: string, code: string | null | undefined): string | null => {
  if (!code) return null;
  const parsed = parseUnLocode(code);
  if (parsed.ok) return parsed.value;
  check.add(parsed.rule, field, `${field}: a UN/LOCODE has five characters, such as NLRTM.`, { value: code.slice(0, 10) });
  return null;
};

const checkHs = (check: Mistakes, field: string, code: string | null | undefined): string | null => {
  if (!code) return null;
  const parsed = parseHsCode(code);
  if (parsed.ok) return parsed.value;
  check.add(parsed.rule, field, `${field}: this is not an HS code.`, { value: code.slice(0, 20) });
  return null;
};

const checkDegrees = (check: Mistakes, field: string, text: string | null | undefined, limit: number): string | null => {
  if (!text) return null;
  if (/^-?\d{1,3}(\.\d{1,15})?$/.test(text) && Math.abs(Number(text)) <= limit) return text;
  check.add('position.invalid', field, `${field}: degrees between -${limit} and ${limit}, as a decimal.`, { max: limit });
  return null;
};

const checkAmount = (check: Mistakes, field: string, text: string | null | undefined, unit: StoredQuantity['unit'] = 'KILOGRAM'): string | null => {
  if (text == null || text === '') return null;
  const parsed = parseAmount(text, unit);
  if (parsed.ok) return parsed.amount;
  check.add(parsed.rule, field, `${field}: ${parsed.rule.replace('quantity.', 'the amount is ').replaceAll('-', ' ')}.`, { value: text.slice(0, 40) });
  return null;
};

const checkCurrency = (check: Mistakes, code: string | null | undefined): string | null => {
  if (!code) return null;
  if (Intl.supportedValuesOf('currency').includes(code)) return code;
  check.add('currency.unknown', 'declaredCurrency', 'declaredCurrency: this is not a currency code of ISO 4217, such as EUR.', { value: code.slice(0, 10) });
  return null;
};

const checkContainer = (check: Mistakes, number: string, index: number): string[] => {
  const parsed = parseContainerNumber(number);
  if (parsed.ok) return [parsed.value];
  const field = `containerNumbers.${index}`;
  if (parsed.rule === 'container-number.check-digit') {
    check.add(parsed.rule, field, `${field}: the check digit is wrong; for this number it is ${parsed.expected}.`, { value: number.slice(0, 20), expected: parsed.expected });
  } else {
    check.add(parsed.rule, field, `${field}: a container number has four letters and seven digits, such as MSKU 907032 3.`, { value: number.slice(0, 20) });
  }
  return [];
};

const checkRoutePoint = (check: Mistakes, point: { part: StoredRoutePoint['part']; country: string; locode?: string | null; place?: string | null }, index: number): StoredRoutePoint => ({
  part: point.part,
  country: checkCountry(check, `route.${index}.country`, point.country) ?? '',
  locode: checkLocode(check, `route.${index}.locode`, point.locode),
  place: check.text(`route.${index}.place`, point.place, { max: 200 }),
});

const checkItem = (check: Mistakes, item: SeizureItemInput, index: number): StoredItem => {
  const at = `items.${index}`;
  const unNumber = item.unNumber ? parseUnNumber(item.unNumber) : null;
  if (unNumber && !unNumber.ok) check.add(unNumber.rule, `${at}.unNumber`, `${at}.unNumber: a UN number has four digits.`);
  if (item.quantities.length > most.quantities) check.add('list.too-long', `${at}.quantities`, `${at}.quantities: ${most.quantities} at most.`, { max: most.quantities });
  return {
    wasteStream: item.wasteStream,
    description: check.text(`${at}.description`, item.description, { max: 1000, multiline: true }),
    hs: checkHs(check, `${at}.hs`, item.hs),
    baselCode: check.text(`${at}.baselCode`, item.baselCode, { max: 10 }),
    annexI: check.text(`${at}.annexI`, item.annexI, { max: 10 }),
    hazards: (item.hazards ?? []).slice(0, 14).flatMap((hazard, each) => check.text(`${at}.hazards.${each}`, hazard, { max: 10 }) ?? []),
    unNumber: unNumber?.ok ? unNumber.value : null,
    quantities: item.quantities.slice(0, most.quantities).flatMap(({ amount, unit, basis }, each) => {
      const exact = checkAmount(check, `${at}.quantities.${each}.amount`, amount, unit);
      return exact === null ? [] : [{ amount: exact, unit, basis }];
    }),
  };
};
