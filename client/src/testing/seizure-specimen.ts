import { handlingSpecimen } from './handling-specimen';

const unsaid = Object.fromEntries(
  [
    'locode', 'latitude', 'longitude', 'customsOffice', 'customsProcedure', 'vesselName', 'imoNumber', 'imoCheckDigitValid', 'voyage', 'billOfLading', 'declaredHs', 'declaredValue', 'declaredCurrency',
    'declaredWeightKg', 'notificationNumber', 'consents', 'ground', 'offence', 'packaging', 'concealment', 'laboratory', 'remarks', 'targetId', 'sentBackReason', 'sourceUrl',
  ].map((field) => [field, null]),
);

/** A report as the server answers it, to be changed where a test needs it. */
export const seizureSpecimen = (over: object = {}) => ({
  __typename: 'Seizure', ...unsaid, id: 's-1', operationId: 'o-1', reference: 'S-7K2M-4F9P', state: 'SUBMITTED', version: 3, nextActions: [], viewerCanEdit: false, viewerCanReleaseNames: false, viewerCanAddIntelligence: false, intelligence: [],
  wasteStream: 'E_WASTE', reportingAgency: { __typename: 'Agency', id: 'agency-1', shortName: 'RC' },
  detectedAt: '2026-06-09T08:30:00Z', detectedPrecision: 'MINUTE', zone: 'Europe/Amsterdam', direction: 'EXPORT', country: 'NL', place: 'Rotterdam', transportMode: 'SEA',
  containerNumbers: ['CSQU3054383'], seals: [], route: [], declaredDescription: 'Used household goods', foundDescription: 'Broken television sets', language: 'en', detectionMethod: 'SCANNER', riskIndicators: [], outcome: 'DETAINED',
  items: [
    {
      __typename: 'SeizureItem', wasteStream: 'E_WASTE', description: null, hs: null, baselCode: null, annexI: null, hazards: [], unNumber: null,
      quantities: [{ __typename: 'Quantity', amount: '12500', unit: 'KILOGRAM', basis: 'WEIGHED' }],
    },
  ],
  files: [], parties: [], versions: [], handling: handlingSpecimen(), withheld: null, sights: [], viewerCanMark: false, viewerCanOpenTakeBack: false, takeBack: null,
  interests: [], sameTargets: [], sameReports: [], wasteDocuments: [], inconsistencies: [], viewerCanAddWasteDocument: false,
  ...over,
});
