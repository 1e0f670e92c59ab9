import { graphql } from '../graphql/gql';
import type { TargetBodyInput } from '../graphql/graphql';
import type { Content, FieldForms } from '../seizures/compare-content';

/** Everything that is said of a target, to be read, compared or corrected. */
export const targetBody = graphql(`
  fragment TargetBody_target on Target {
    id
    kind
    title
    language
    containerNumbers
    imoNumber
    vesselName
    voyage
    billOfLading
    vehicleRegistration
    declaredDescription
    declaredHs
    wasteStream
    reasons
    riskIndicators
    route {
      part
      country
      locode
      place
    }
    expectedAt
    expectedZone
  }
`);

/** What nominating or correcting says, in the order in which one reads it. */
export const bodyFields = [
  'title', 'kind', 'containerNumbers', 'vesselName', 'imoNumber', 'voyage', 'billOfLading', 'vehicleRegistration', 'route', 'expectedAt', 'expectedZone',
  'declaredDescription', 'declaredHs', 'wasteStream', 'reasons', 'riskIndicators',
] as const satisfies readonly (keyof TargetBodyInput)[];

/** Every field that versions of a target can tell differently: what is said of it, and how it ended. */
export const targetFields = [...bodyFields, 'outcome', 'outcomeNote'] as const;

/** A field of a target. */
export type TargetField = (typeof targetFields)[number];

/** What a target says, from wherever it comes: the server's object, a kept version, or the form. */
export type TargetContent = Content<TargetField>;

/** Fields that the server and a form write differently for the same thing. */
export const targetForms: FieldForms<TargetField> = { expectedAt: 'instant' };
