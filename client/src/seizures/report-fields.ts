import type { SeizureBodyInput } from '../graphql/graphql';
import { graphql } from '../graphql/gql';
import type { Content, FieldForms } from './compare-content';

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
export type ReportContent = Content<ReportField>;

/** Fields that the server and a form write differently for the same thing. */
export const reportForms: FieldForms<ReportField> = { detectedAt: 'instant', latitude: 'number', longitude: 'number', declaredValue: 'number', declaredWeightKg: 'number' };
