/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How exactly a time is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the minute. */
  | 'MINUTE'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** What led to the detection, or how a control was made. */
export type DetectionMethod =
  /** A detector dog. */
  | 'DOG'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Smell. */
  | 'ODOUR'
  /** Word from a partner. */
  | 'PARTNER_NOTIFICATION'
  /** A physical inspection. */
  | 'PHYSICAL'
  /** A random check. */
  | 'RANDOM'
  /** A risk profile. */
  | 'RISK_PROFILE'
  /** Samples. */
  | 'SAMPLING'
  /** A scanner. */
  | 'SCANNER';

/** Direction of a movement, seen from the country of detection. */
export type Direction =
  /** Out of the country. */
  | 'EXPORT'
  /** Into the country. */
  | 'IMPORT'
  /** Through the country. */
  | 'TRANSIT';

/** Ground of illegal traffic: Basel Convention, Article 9(1). */
export type IllegalTrafficGround =
  /** (c) With consent obtained by falsification, misrepresentation or fraud. */
  | 'CONSENT_BY_FRAUD'
  /** (e) Resulting in deliberate disposal against the Convention. */
  | 'DELIBERATE_DISPOSAL'
  /** (d) Not conforming materially with the documents. */
  | 'MATERIAL_MISMATCH'
  /** (b) Without consent. */
  | 'NO_CONSENT'
  /** (a) Without notification. */
  | 'NO_NOTIFICATION';

/** What a live frame says. */
export type LiveFrameKind =
  /** Everything before this position has been delivered: from here on the view is live. */
  | 'CAUGHT_UP'
  /** The reader has no place in the operation any more: forget all of it. */
  | 'ENDED'
  /** Something happened that this reader may see. */
  | 'EVENT'
  /** The gap is too wide, or the rights of the reader changed: read the page anew, then go on from this position. */
  | 'RESYNC'
  /** The subject may no longer be seen by this reader: forget it. */
  | 'RETRACTION';

/** What somebody does in an operation. */
export type OperationRole =
  /** Works on what was reported. */
  | 'ANALYST'
  /** Plans and steers the operation and validates reports. */
  | 'COORDINATOR'
  /** Reads the dashboards. */
  | 'MANAGER'
  /** Answers for one agency in the operation. */
  | 'NATIONAL_CONTACT_POINT'
  /** Sees what was released to them. */
  | 'OBSERVER'
  /** Controls and reports. */
  | 'OFFICER';

/** Where an operation is in its life. */
export type OperationState =
  /** Controls are made and seizures reported. */
  | 'ACTIVE'
  /** Approved; preparation may begin. */
  | 'APPROVED'
  /** Kept for reference. */
  | 'ARCHIVED'
  /** Given up before it was closed. */
  | 'CANCELLED'
  /** The final report stands. */
  | 'CLOSED'
  /** Reports are validated. */
  | 'CONSOLIDATION'
  /** Being written. */
  | 'DRAFT'
  /** Agencies are invited and get ready. */
  | 'PREPARATION'
  /** Waiting for the approval of another coordinator. */
  | 'PROPOSED'
  /** Halted for a while. */
  | 'SUSPENDED';

/** Where an invitation stands. */
export type ParticipationState =
  /** Takes part. */
  | 'ACCEPTED'
  /** Does not take part. */
  | 'DECLINED'
  /** Invited, not yet answered. */
  | 'INVITED'
  /** Took part and has left. */
  | 'WITHDRAWN';

/** How a quantity is known. */
export type QuantityBasis =
  /** Taken from the documents. */
  | 'DECLARED'
  /** Estimated. */
  | 'ESTIMATED'
  /** Weighed or counted. */
  | 'WEIGHED';

/** An exact amount of one unit. */
export type QuantityInput = {
  /** The amount, as an exact decimal. */
  amount: string;
  /** How it is known. */
  basis: QuantityBasis;
  /** Its unit. */
  unit: QuantityUnit;
};

/** Unit of a quantity. Units are never added to one another. */
export type QuantityUnit =
  /** Containers. */
  | 'CONTAINER'
  /** Cubic metres. */
  | 'CUBIC_METRE'
  /** Kilograms. */
  | 'KILOGRAM'
  /** Litres. */
  | 'LITRE'
  /** Pieces. */
  | 'PIECE';

/** A new report. Sent twice, it makes one seizure and gets the same answer. */
export type ReportSeizureInput = {
  /** The reporting agency; the reader's own, and no other is accepted. */
  agencyId?: string | null | undefined;
  /** What it says. */
  body: SeizureBodyInput;
  /** A UUID made by the client (version 7 by choice): the key that makes a repeat harmless. */
  id: string;
  /** The operation. */
  operationId: string;
  /** Whether to submit it at once; otherwise it is kept as a draft of the agency. */
  submit?: boolean;
};

/** Where a report stands. */
export type ReportState =
  /** Being written; seen by its own agency only. */
  | 'DRAFT'
  /** Given back to its reporter with a question; not counted meanwhile. */
  | 'SENT_BACK'
  /** Reported; counted as preliminary. */
  | 'SUBMITTED'
  /** Checked by the coordination unit; counted as validated. */
  | 'VALIDATED';

/** Part of a place in a route. */
export type RoutePart =
  /** Left from there. */
  | 'DEPARTURE'
  /** Was bound for it. */
  | 'DESTINATION'
  /** Passed it. */
  | 'TRANSIT';

/** A place on the way of the consignment. */
export type RoutePointInput = {
  /** Country, ISO 3166-1 alpha-2. */
  country: string;
  /** UN/LOCODE. */
  locode?: string | null | undefined;
  /** Whether it left from there, passed it, or was bound for it. */
  part: RoutePart;
  /** Name of the place. */
  place?: string | null | undefined;
};

/** What a seizure report says. A draft may leave out what a submitted report needs. */
export type SeizureBodyInput = {
  /** Number of the bill of lading. */
  billOfLading?: string | null | undefined;
  /** How it was concealed. */
  concealment?: string | null | undefined;
  /** Container numbers, ISO 6346. A wrong check digit is refused. */
  containerNumbers?: Array<string> | null | undefined;
  /** Country where it was detected, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Customs office. */
  customsOffice?: string | null | undefined;
  /** Customs procedure. */
  customsProcedure?: string | null | undefined;
  /** Currency of the declared value, ISO 4217. */
  declaredCurrency?: string | null | undefined;
  /** What was declared. */
  declaredDescription?: string | null | undefined;
  /** Declared HS code, six digits. */
  declaredHs?: string | null | undefined;
  /** Declared value. */
  declaredValue?: string | null | undefined;
  /** Declared weight in kilograms. */
  declaredWeightKg?: string | null | undefined;
  /** When it was detected. */
  detectedAt?: string | null | undefined;
  /** How exactly the time is known; to the minute unless told. */
  detectedPrecision?: DatePrecision | null | undefined;
  /** How it was detected. */
  detectionMethod?: DetectionMethod | null | undefined;
  /** Direction of the movement. */
  direction?: Direction | null | undefined;
  /** What was found. */
  foundDescription?: string | null | undefined;
  /** Ground of illegal traffic. */
  ground?: IllegalTrafficGround | null | undefined;
  /** IMO number of the vessel. A wrong check digit is flagged, not refused. */
  imoNumber?: string | null | undefined;
  /** The things found, the main one first. */
  items?: Array<SeizureItemInput> | null | undefined;
  /** What the laboratory said. */
  laboratory?: string | null | undefined;
  /** Language of the texts, as BCP 47; en unless told. */
  language?: string | null | undefined;
  /** Latitude in degrees, WGS 84. */
  latitude?: string | null | undefined;
  /** UN/LOCODE of the place. */
  locode?: string | null | undefined;
  /** Longitude in degrees, WGS 84. */
  longitude?: string | null | undefined;
  /** Number of the notification, if there was one. */
  notificationNumber?: string | null | undefined;
  /** Offence under the law of the place. */
  offence?: string | null | undefined;
  /** What became of the goods. */
  outcome?: SeizureOutcome | null | undefined;
  /** Packaging. */
  packaging?: string | null | undefined;
  /** Place where it was detected. */
  place?: string | null | undefined;
  /** Risk indicators that hit. */
  riskIndicators?: Array<string> | null | undefined;
  /** The way of the consignment, in order. */
  route?: Array<RoutePointInput> | null | undefined;
  /** Numbers of the seals. */
  seals?: Array<string> | null | undefined;
  /** The target that it belongs to. */
  targetId?: string | null | undefined;
  /** Mode of transport. */
  transportMode?: TransportMode | null | undefined;
  /** Name of the vessel. */
  vesselName?: string | null | undefined;
  /** Voyage. */
  voyage?: string | null | undefined;
  /** IANA time zone of the place. */
  zone?: string | null | undefined;
};

/** One thing found. */
export type SeizureItemInput = {
  /** Category of Annex I, such as Y31. */
  annexI?: string | null | undefined;
  /** Basel entry of Annex VIII, IX or II, such as A1181 or Y49. */
  baselCode?: string | null | undefined;
  /** What it is, where it differs from the description of the whole. */
  description?: string | null | undefined;
  /** Hazard characteristics of Annex III, such as H11. */
  hazards?: Array<string> | null | undefined;
  /** HS subheading, six digits. */
  hs?: string | null | undefined;
  /** Its quantities, side by side: never added across units. */
  quantities: Array<QuantityInput>;
  /** UN number, four digits. */
  unNumber?: string | null | undefined;
  /** Waste stream. */
  wasteStream: WasteStream;
};

/** What became of the goods. */
export type SeizureOutcome =
  /** Detained. */
  | 'DETAINED'
  /** Disposed of. */
  | 'DISPOSED'
  /** Refused entry or exit. */
  | 'REFUSED'
  /** Released. */
  | 'RELEASED'
  /** Returned to where they came from. */
  | 'RETURNED'
  /** Seized. */
  | 'SEIZED';

/** How the consignment travelled. */
export type TransportMode =
  /** By air. */
  | 'AIR'
  /** On inland waterways. */
  | 'INLAND_WATER'
  /** By rail. */
  | 'RAIL'
  /** By road. */
  | 'ROAD'
  /** By sea. */
  | 'SEA';

/** Kind of waste. */
export type WasteStream =
  /** Batteries and accumulators. */
  | 'BATTERIES'
  /** Clinical and pharmaceutical waste. */
  | 'CLINICAL'
  /** Construction and demolition waste. */
  | 'CONSTRUCTION'
  /** Electrical and electronic equipment. */
  | 'E_WASTE'
  /** Chemicals. */
  | 'HAZARDOUS_CHEMICAL'
  /** Metals. */
  | 'METAL'
  /** Slags, ashes and mineral residues. */
  | 'MINERAL_SLAG'
  /** Several kinds, mixed. */
  | 'MIXED'
  /** Household and municipal waste. */
  | 'MUNICIPAL'
  /** Ozone-depleting substances and fluorinated gases. */
  | 'ODS_F_GASES'
  /** Oils and oily waste. */
  | 'OIL'
  /** Any other. */
  | 'OTHER'
  /** Paper and cardboard. */
  | 'PAPER'
  /** Plastics. */
  | 'PLASTIC'
  /** Textiles. */
  | 'TEXTILE'
  /** Tyres. */
  | 'TYRES'
  /** End-of-life vehicles and their parts. */
  | 'VEHICLE_PARTS';

export type FeedLine_EventFragment = { __typename: 'OperationEvent', id: string, kind: string, at: string, arguments: Record<string, string | number>, actor: { __typename: 'Person', id: string, name: string } | null, agency: { __typename: 'Agency', id: string, shortName: string } | null, subject:
    | { __typename: 'Operation', id: string, name: string }
    | { __typename: 'Participation', id: string, agency: { __typename: 'Agency', id: string, shortName: string } }
    | { __typename: 'Seizure', id: string, reference: string, place: string | null, country: string | null, foundDescription: string | null }
   | null } & { ' $fragmentName'?: 'FeedLine_EventFragment' };

export type OperationLiveSubscriptionVariables = Exact<{
  operationId: string;
  after?: string | null | undefined;
}>;


export type OperationLiveSubscription = { __typename: 'Subscription', operationLive: { __typename: 'LiveFrame', kind: LiveFrameKind, position: string, retractedId: string | null, operation: { __typename: 'Operation', id: string, state: OperationState, version: number } | null, event: (
      { __typename: 'OperationEvent', id: string, kind: string, at: string, subjectType: string, subjectId: string, subject:
        | { __typename: 'Operation' }
        | { __typename: 'Participation', id: string, participationState: ParticipationState }
        | (
          { __typename: 'Seizure', id: string }
          & { ' $fragmentRefs'?: { 'SeizureRow_SeizureFragment': SeizureRow_SeizureFragment } }
        )
       | null }
      & { ' $fragmentRefs'?: { 'FeedLine_EventFragment': FeedLine_EventFragment } }
    ) | null } };

export type OperationRoomQueryVariables = Exact<{
  id: string;
}>;


export type OperationRoomQuery = { __typename: 'Query', operation: { __typename: 'Operation', id: string, name: string, state: OperationState, isExercise: boolean, viewerRole: OperationRole | null, viewerCan: { __typename: 'OperationRights', report: boolean } } | null };

export type OperationsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsPageQuery = { __typename: 'Query', operations: { __typename: 'OperationPage', items: Array<{ __typename: 'Operation', id: string, code: string, name: string, state: OperationState, isExercise: boolean, startsOn: string | null, endsOn: string | null, leadAgency: { __typename: 'Agency', id: string, shortName: string } }> } };

export type OperationOverviewQueryVariables = Exact<{
  id: string;
}>;


export type OperationOverviewQuery = { __typename: 'Query', operation: { __typename: 'Operation', id: string, name: string, seizures: { __typename: 'SeizurePage', items: Array<(
        { __typename: 'Seizure', id: string }
        & { ' $fragmentRefs'?: { 'SeizureRow_SeizureFragment': SeizureRow_SeizureFragment } }
      )> }, feed: { __typename: 'OperationEventPage', items: Array<(
        { __typename: 'OperationEvent', id: string }
        & { ' $fragmentRefs'?: { 'FeedLine_EventFragment': FeedLine_EventFragment } }
      )> } } | null };

export type ReportSeizureMutationVariables = Exact<{
  input: ReportSeizureInput;
}>;


export type ReportSeizureMutation = { __typename: 'Mutation', reportSeizure:
    | { __typename: 'Refused', refusals: Array<{ __typename: 'Refusal', rule: string, field: string | null, message: string }> }
    | { __typename: 'Seizure', id: string, reference: string, state: ReportState }
   };

export type SeizureRow_SeizureFragment = { __typename: 'Seizure', id: string, operationId: string, reference: string, state: ReportState, detectedAt: string, zone: string, country: string | null, place: string | null, wasteStream: WasteStream | null, foundDescription: string | null, declaredDescription: string | null, totalKg: string | null, reportingAgency: { __typename: 'Agency', id: string, shortName: string } } & { ' $fragmentName'?: 'SeizureRow_SeizureFragment' };

export type SignOutMutationVariables = Exact<{
  everywhere: boolean;
}>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'Refused', refusals: Array<{ __typename: 'Refusal', rule: string }> }
    | { __typename: 'Session', id: string }
   };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { __typename: 'Query', session: { __typename: 'Session', id: string, email: string, language: string, isAdministrator: boolean, isLead: boolean, expiresAt: string, person: { __typename: 'Person', id: string, name: string, agency: { __typename: 'Agency', id: string, name: string, shortName: string, country: string | null } } } | null };

export type WallQueryVariables = Exact<{
  id: string;
}>;


export type WallQuery = { __typename: 'Query', operation: { __typename: 'Operation', id: string, name: string, seizures: { __typename: 'SeizurePage', count: { __typename: 'Count', value: number } }, feed: { __typename: 'OperationEventPage', items: Array<(
        { __typename: 'OperationEvent', id: string }
        & { ' $fragmentRefs'?: { 'FeedLine_EventFragment': FeedLine_EventFragment } }
      )> } } | null };

export const FeedLine_EventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedLine_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"foundDescription"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FeedLine_EventFragment, unknown>;
export const SeizureRow_SeizureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeizureRow_seizure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"wasteStream"}},{"kind":"Field","name":{"kind":"Name","value":"foundDescription"}},{"kind":"Field","name":{"kind":"Name","value":"declaredDescription"}},{"kind":"Field","name":{"kind":"Name","value":"totalKg"}},{"kind":"Field","name":{"kind":"Name","value":"reportingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<SeizureRow_SeizureFragment, unknown>;
export const OperationLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OperationLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"retractedId"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedLine_event"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeizureRow_seizure"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"participationState"},"name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedLine_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"foundDescription"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeizureRow_seizure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"wasteStream"}},{"kind":"Field","name":{"kind":"Name","value":"foundDescription"}},{"kind":"Field","name":{"kind":"Name","value":"declaredDescription"}},{"kind":"Field","name":{"kind":"Name","value":"totalKg"}},{"kind":"Field","name":{"kind":"Name","value":"reportingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<OperationLiveSubscription, OperationLiveSubscriptionVariables>;
export const OperationRoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperationRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerRole"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"}}]}}]}}]}}]} as unknown as DocumentNode<OperationRoomQuery, OperationRoomQueryVariables>;
export const OperationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperationsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OperationsPageQuery, OperationsPageQueryVariables>;
export const OperationOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperationOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seizures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeizureRow_seizure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedLine_event"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeizureRow_seizure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"wasteStream"}},{"kind":"Field","name":{"kind":"Name","value":"foundDescription"}},{"kind":"Field","name":{"kind":"Name","value":"declaredDescription"}},{"kind":"Field","name":{"kind":"Name","value":"totalKg"}},{"kind":"Field","name":{"kind":"Name","value":"reportingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedLine_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"foundDescription"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OperationOverviewQuery, OperationOverviewQueryVariables>;
export const ReportSeizureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSeizure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSeizureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSeizure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportSeizureMutation, ReportSeizureMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"everywhere"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"everywhere"},"value":{"kind":"Variable","name":{"kind":"Name","value":"everywhere"}}}]}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrator"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const WallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seizures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedLine_event"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedLine_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seizure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"foundDescription"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WallQuery, WallQueryVariables>;