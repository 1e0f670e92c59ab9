import { handlingSpecimen } from './handling-specimen';

const agency = (id: string, shortName: string) => ({ __typename: 'Agency', id, shortName });

/** Something that came of a warning or a product, as the server answers it. */
export const outcomeSpecimen = (over: object = {}) => ({
  __typename: 'Outcome', id: 'out-1', recordType: 'Target', isMade: true, linkedAt: '2026-06-11T06:00:00Z', agency: agency('agency-1', 'RC'), linkedBy: { __typename: 'Person', id: 'p-1', name: 'Daan' },
  recordOperation: { __typename: 'Operation', id: 'o-2', name: 'Operation Marsh Tern' },
  target: { __typename: 'Target', id: 't-9', title: 'Ferry on its last voyage', language: 'en', targetState: 'CONTROLLED', outcome: null, controls: [{ __typename: 'Control', id: 'c-1', finding: 'ILLEGAL_WASTE' }], seizures: [{ __typename: 'Seizure', id: 's-1', reference: 'S-AAAA-BBBB' }] },
  control: null, seizure: null, warning: null, viewerCanTakeBack: false, ...over,
});

/** A product as the server answers it, to be changed where a test needs it. */
export const productSpecimen = (over: object = {}) => ({
  __typename: 'Product', id: 'pr-1', operationId: 'o-1', version: 4, reference: 'P-7K2M-AAAA', productKind: 'ALERT', productState: 'DISSEMINATED', title: 'Lorries by night', body: 'White lorries leave the yard.', reasons: 'No load fits their papers.',
  language: 'en', wasteStream: null, riskIndicators: ['R12'], departureCountry: 'NL', destinationCountry: 'PL', expectedAt: null, validUntil: '2026-07-01', sourceEvaluation: 'B', informationEvaluation: 'I2',
  agency: agency('agency-2', 'NL Customs'), writtenBy: { __typename: 'Person', id: 'p-1', name: 'Daan' }, message: null, supersedes: null, supersededBy: null, handling: handlingSpecimen(), sights: [],
  addressees: [{ __typename: 'ProductAddressee', id: 'a-1', acknowledgedAt: null, endAcknowledgedAt: null, agency: agency('agency-1', 'RC'), feedback: null }],
  ownAddressee: { __typename: 'ProductAddressee', id: 'a-1', acknowledgedAt: null, endAcknowledgedAt: null, feedback: null }, decision: null, outcomes: [], createdAt: '2026-06-10T06:00:00Z', submittedAt: '2026-06-10T07:00:00Z',
  submittedBy: null, returnReason: null, returnLanguage: null, disseminatedAt: '2026-06-10T08:00:00Z', disseminatedBy: { __typename: 'Person', id: 'p-2', name: 'Saskia' }, endedAt: null, endReason: null, endLanguage: null, nextActions: [],
  viewerCanAddIntelligence: false, intelligence: [], progress: { __typename: 'ProductProgress', addressed: 1, acknowledged: 0 },
  viewerCan: { __typename: 'ProductRights', edit: false, acknowledge: true, giveFeedback: true, takeUp: true }, ...over,
});
