import { checkAmount, checkCurrency, checkDegrees } from '../platform/checks/check-amount';
import { checkContainers, checkCountry, checkHs, checkImo, checkIndicators, checkLanguage, checkLength, checkLocode, checkTexts } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import { checkMoment, checkZone } from '../platform/checks/check-moment';
import { checkRoute } from '../platform/checks/check-route';
import { Mistakes } from '../platform/mistakes';
import { checkItem } from './check-item';
import type { MarkingColumns } from '../handling/handling.room';
import type { SeizureEntity } from './seizure.entity';
import type { SeizureBodyInput } from './seizure.input';

/** The columns that a report's body fills. */
export type SeizureBody = Omit<
  SeizureEntity,
  | keyof MarkingColumns | 'operationId' | 'id' | 'reference' | 'reportingAgencyId' | 'reporterId' | 'state' | 'form' | 'audience' | 'version' | 'bodyHash' | 'sourceUrl'
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

const most = { items: 50, containers: 500, seals: 200 };

/** Checks a report's body and gives the columns to store; throws every mistake at once, each by its field. */
export const checkBody = (input: SeizureBodyInput, setting: ReportSetting): SeizureBody => {
  const check = new Mistakes();
  const text = (name: keyof SeizureBodyInput, max: number, multiline = false): string | null =>
    check.text(name, input[name] as string | null | undefined, { max, multiline });
  const items = checkLength(check, 'items', input.items, most.items).map((item, index) => checkItem(check, item, `items.${index}`));
  const body: SeizureBody = {
    detectedAt: input.detectedAt
      ? checkMoment(check, 'detectedAt', input.detectedAt, { ...setting, isToTheMinute: (input.detectedPrecision ?? 'MINUTE') === 'MINUTE' })
      : setting.now,
    detectedPrecision: input.detectedPrecision ?? 'MINUTE',
    zone: checkZone(check, 'zone', input.zone),
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
    ...checkImo(check, 'imoNumber', input.imoNumber),
    voyage: text('voyage', 60),
    billOfLading: text('billOfLading', 60),
    containerNumbers: checkContainers(check, 'containerNumbers', checkLength(check, 'containerNumbers', input.containerNumbers, most.containers)),
    seals: checkTexts(check, 'seals', input.seals, { most: most.seals, max: 60 }),
    ...checkRoute(check, 'route', input.route),
    declaredDescription: text('declaredDescription', 4000, true),
    declaredHs: checkHs(check, 'declaredHs', input.declaredHs),
    declaredValue: checkAmount(check, 'declaredValue', input.declaredValue),
    declaredCurrency: checkCurrency(check, 'declaredCurrency', input.declaredCurrency),
    declaredWeightKg: checkAmount(check, 'declaredWeightKg', input.declaredWeightKg),
    foundDescription: text('foundDescription', 4000, true),
    language: checkLanguage(check, 'language', input.language),
    wasteStream: items[0]?.wasteStream ?? null,
    items,
    detectionMethod: input.detectionMethod ?? null,
    riskIndicators: checkIndicators(check, input.riskIndicators),
    notificationNumber: text('notificationNumber', 60),
    consents: text('consents', 1000, true),
    ground: input.ground ?? null,
    offence: text('offence', 1000, true),
    packaging: text('packaging', 1000, true),
    concealment: text('concealment', 1000, true),
    laboratory: text('laboratory', 2000, true),
    remarks: text('remarks', 4000, true),
    outcome: input.outcome ?? null,
    targetId: checkTargetId(check, input.targetId),
  };
  if (!setting.isDraft) demandEssentials(check, input, body);
  check.throwIfAny();
  return body;
};

/** The few things that every report needs, short form or long. */
const demandEssentials = (check: Mistakes, input: SeizureBodyInput, body: SeizureBody): void => {
  const demand = (field: string, isThere: boolean, question: string): void => {
    if (!isThere && !check.has(field)) check.add('field.required', field, `${field}: ${question}`);
  };
  demand('detectedAt', Boolean(input.detectedAt), 'when was it detected?');
  demand('country', body.country !== null, 'where was it detected?');
  demand('place', body.place !== null, 'where was it detected?');
  demand('foundDescription', body.foundDescription !== null, 'what was found?');
  demand('items', body.items.length > 0, 'at least one thing found, with its quantities.');
  body.items.forEach((item, index) => demand(`items.${index}.quantities`, item.quantities.length > 0, 'how much was found?'));
};

const checkTargetId = (check: Mistakes, id: string | null | undefined): string | null => {
  if (!id) return null;
  if (isUuid(id)) return id.toLowerCase();
  check.add('id.malformed', 'targetId', 'targetId: this is not a UUID.', { value: id.slice(0, 40) });
  return null;
};
