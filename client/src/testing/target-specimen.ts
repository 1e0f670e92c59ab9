import { handlingSpecimen } from './handling-specimen';

/** A target as the server answers it, to be changed where a test needs it. */
export const targetSpecimen = (over: object = {}) => ({
  __typename: 'Target', id: 't-1', operationId: 'o-1', reference: 'T-7K2M', kind: 'CONTAINER', state: 'ASSIGNED', targetState: 'ASSIGNED', title: 'Boxes of used cable', language: 'en',
  containerNumbers: ['CSQU3054383'], imoNumber: '9074721', imoCheckDigitValid: false, vesselName: 'Example Star', voyage: null, billOfLading: null, vehicleRegistration: null,
  declaredDescription: 'Copper wire', declaredHs: null, wasteStream: 'METAL', reasons: 'Same consignor as in May.', riskIndicators: ['R12'], expectedAt: '2026-06-20T06:00:00Z', expectedZone: 'Africa/Accra',
  outcome: null, outcomeNote: null, version: 2, nominatedAt: '2026-06-01T06:00:00Z', nominatedBy: { __typename: 'Person', id: 'p-1', name: 'Daan' }, nextActions: [],
  route: [
    { __typename: 'RoutePoint', part: 'DEPARTURE', country: 'BE', place: 'Antwerpen', locode: 'BEANR' },
    { __typename: 'RoutePoint', part: 'DESTINATION', country: 'GH', place: 'Tema', locode: 'GHTEM' },
  ],
  nominatingAgency: { __typename: 'Agency', id: 'agency-2', shortName: 'NL Customs' },
  assignments: [assignmentSpecimen('agency-1', 'RC', '2026-06-11T06:00:00Z')],
  handling: handlingSpecimen(), withheld: null, sights: [], viewerCanMark: false,
  interests: [], sameTargets: [], sameReports: [],
  wasteDocuments: [], inconsistencies: [], viewerCanAddWasteDocument: false,
  viewerCanReleaseNames: false, viewerCanAddIntelligence: false, intelligence: [], parties: [], controls: [], seizures: [], versions: [],
  ...over,
});

/** An agency that is to act, by when. */
export const assignmentSpecimen = (id: string, shortName: string, dueAt: string | null) => ({
  __typename: 'TargetAssignment', id: `assignment-${id}`, dueAt, assignedAt: '2026-06-02T06:00:00Z', assignedBy: { __typename: 'Person', id: 'p-1', name: 'Daan' },
  agency: { __typename: 'Agency', id, name: `Agency ${shortName}`, shortName },
});

/** A refusal as the server answers it. */
export const refusedSpecimen = (rule: string, field: string | null, values: Record<string, string> = {}) => ({
  __typename: 'Refused',
  refusals: [{ __typename: 'Refusal', rule, field, message: rule, arguments: Object.entries(values).map(([name, value]) => ({ __typename: 'RefusalArgument', name, value })) }],
});
