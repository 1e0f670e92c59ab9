import type { SeizureBodyInput } from '../graphql/graphql';
import { graphql } from '../graphql/gql';

/** Everything that a report says, to be read, compared or corrected. */
export const reportBody = graphql(`
  fragment ReportBody_seizure on Seizure {
    id
    detectedAt
    detectedPrecision
    zone
    direction
    country
    place
    locode
    latitude
    longitude
    customsOffice
    customsProcedure
    transportMode
    vesselName
    imoNumber
    voyage
    billOfLading
    containerNumbers
    seals
    route {
      part
      country
      locode
      place
    }
    declaredDescription
    declaredHs
    declaredValue
    declaredCurrency
    declaredWeightKg
    foundDescription
    language
    items {
      wasteStream
      description
      hs
      baselCode
      annexI
      hazards
      unNumber
      quantities {
        amount
        unit
        basis
      }
    }
    detectionMethod
    riskIndicators
    notificationNumber
    consents
    ground
    offence
    packaging
    concealment
    laboratory
    remarks
    outcome
    targetId
  }
`);

/** The fields of a report in the order in which one reads them. */
export const reportFields = [
  'detectedAt', 'detectedPrecision', 'zone', 'direction', 'country', 'place', 'locode', 'latitude', 'longitude', 'customsOffice', 'customsProcedure',
  'transportMode', 'vesselName', 'imoNumber', 'voyage', 'billOfLading', 'containerNumbers', 'seals', 'route',
  'declaredDescription', 'declaredHs', 'declaredValue', 'declaredCurrency', 'declaredWeightKg',
  'foundDescription', 'items', 'detectionMethod', 'riskIndicators', 'notificationNumber', 'consents', 'ground', 'offence',
  'packaging', 'concealment', 'laboratory', 'remarks', 'outcome', 'targetId',
] as const satisfies readonly (keyof SeizureBodyInput)[];

/** A field of a report. */
export type ReportField = (typeof reportFields)[number];

/** A report's content from wherever it comes: the server's object, a kept version, or the form. */
export type ReportContent = Partial<Record<ReportField, unknown>>;

const camel = (name: string): string => name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** A kept version, which is stored under the names of the database. */
export const contentOfVersion = (json: string): ReportContent => {
  const stored = JSON.parse(json) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [camel(name), value])) as ReportContent;
};

/** The same things said in the same way, whoever wrote them down: numbers as text, instants to the millisecond, nothing as null. */
const canonical = (field: ReportField, value: unknown): string => {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'null';
  if (field === 'detectedAt') return new Date(String(value)).toISOString();
  if (['latitude', 'longitude', 'declaredValue', 'declaredWeightKg'].includes(field)) return String(Number(value));
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === '__typename' || part === null || part === '') return undefined;
    if (Array.isArray(part) && part.length === 0 && key !== '') return undefined;
    if (part && typeof part === 'object' && !Array.isArray(part)) return Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)));
    return part;
  });
};

/** The fields that two contents tell differently. */
export const changedFields = (before: ReportContent, after: ReportContent): ReportField[] =>
  reportFields.filter((field) => canonical(field, before[field]) !== canonical(field, after[field]));
