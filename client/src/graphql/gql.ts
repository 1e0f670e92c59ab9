/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment FeedLine_event on OperationEvent {\n    id\n    kind\n    at\n    arguments\n    actor {\n      id\n      name\n    }\n    agency {\n      id\n      shortName\n    }\n    subject {\n      ... on Seizure {\n        id\n        reference\n        place\n        country\n        foundDescription\n      }\n      ... on Participation {\n        id\n        agency {\n          id\n          shortName\n        }\n      }\n      ... on Operation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FeedLine_EventFragmentDoc,
    "\n  subscription OperationLive($operationId: ID!, $after: String) {\n    operationLive(operationId: $operationId, after: $after) {\n      kind\n      position\n      retractedId\n      operation {\n        id\n        state\n        version\n      }\n      event {\n        id\n        ...FeedLine_event\n        kind\n        at\n        subjectType\n        subjectId\n        subject {\n          ... on Seizure {\n            id\n            ...SeizureRow_seizure\n          }\n          ... on Participation {\n            id\n            participationState: state\n          }\n        }\n      }\n    }\n  }\n": typeof types.OperationLiveDocument,
    "\n  query OperationRoom($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      state\n      isExercise\n      viewerRole\n      viewerCan {\n        report\n      }\n    }\n  }\n": typeof types.OperationRoomDocument,
    "\n  query OperationsPage {\n    operations {\n      items {\n        id\n        code\n        name\n        state\n        isExercise\n        startsOn\n        endsOn\n        leadAgency {\n          id\n          shortName\n        }\n      }\n    }\n  }\n": typeof types.OperationsPageDocument,
    "\n  query OperationOverview($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 20) {\n        items {\n          id\n          ...SeizureRow_seizure\n        }\n      }\n      feed(first: 20) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n": typeof types.OperationOverviewDocument,
    "\n  mutation ReportSeizure($input: ReportSeizureInput!) {\n    reportSeizure(input: $input) {\n      ... on Seizure {\n        id\n        reference\n        state\n      }\n      ... on Refused {\n        refusals {\n          rule\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.ReportSeizureDocument,
    "\n  fragment SeizureRow_seizure on Seizure {\n    id\n    operationId\n    reference\n    state\n    detectedAt\n    zone\n    country\n    place\n    wasteStream\n    foundDescription\n    declaredDescription\n    totalKg\n    reportingAgency {\n      id\n      shortName\n    }\n  }\n": typeof types.SeizureRow_SeizureFragmentDoc,
    "\n  mutation SignOut($everywhere: Boolean!) {\n    signOut(everywhere: $everywhere)\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on Session {\n        id\n      }\n      ... on Refused {\n        refusals {\n          rule\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query Session {\n    session {\n      id\n      email\n      language\n      isAdministrator\n      isLead\n      expiresAt\n      person {\n        id\n        name\n        agency {\n          id\n          name\n          shortName\n          country\n        }\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query Wall($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 1) {\n        count {\n          value\n        }\n      }\n      feed(first: 12) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n": typeof types.WallDocument,
};
const documents: Documents = {
    "\n  fragment FeedLine_event on OperationEvent {\n    id\n    kind\n    at\n    arguments\n    actor {\n      id\n      name\n    }\n    agency {\n      id\n      shortName\n    }\n    subject {\n      ... on Seizure {\n        id\n        reference\n        place\n        country\n        foundDescription\n      }\n      ... on Participation {\n        id\n        agency {\n          id\n          shortName\n        }\n      }\n      ... on Operation {\n        id\n        name\n      }\n    }\n  }\n": types.FeedLine_EventFragmentDoc,
    "\n  subscription OperationLive($operationId: ID!, $after: String) {\n    operationLive(operationId: $operationId, after: $after) {\n      kind\n      position\n      retractedId\n      operation {\n        id\n        state\n        version\n      }\n      event {\n        id\n        ...FeedLine_event\n        kind\n        at\n        subjectType\n        subjectId\n        subject {\n          ... on Seizure {\n            id\n            ...SeizureRow_seizure\n          }\n          ... on Participation {\n            id\n            participationState: state\n          }\n        }\n      }\n    }\n  }\n": types.OperationLiveDocument,
    "\n  query OperationRoom($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      state\n      isExercise\n      viewerRole\n      viewerCan {\n        report\n      }\n    }\n  }\n": types.OperationRoomDocument,
    "\n  query OperationsPage {\n    operations {\n      items {\n        id\n        code\n        name\n        state\n        isExercise\n        startsOn\n        endsOn\n        leadAgency {\n          id\n          shortName\n        }\n      }\n    }\n  }\n": types.OperationsPageDocument,
    "\n  query OperationOverview($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 20) {\n        items {\n          id\n          ...SeizureRow_seizure\n        }\n      }\n      feed(first: 20) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n": types.OperationOverviewDocument,
    "\n  mutation ReportSeizure($input: ReportSeizureInput!) {\n    reportSeizure(input: $input) {\n      ... on Seizure {\n        id\n        reference\n        state\n      }\n      ... on Refused {\n        refusals {\n          rule\n          field\n          message\n        }\n      }\n    }\n  }\n": types.ReportSeizureDocument,
    "\n  fragment SeizureRow_seizure on Seizure {\n    id\n    operationId\n    reference\n    state\n    detectedAt\n    zone\n    country\n    place\n    wasteStream\n    foundDescription\n    declaredDescription\n    totalKg\n    reportingAgency {\n      id\n      shortName\n    }\n  }\n": types.SeizureRow_SeizureFragmentDoc,
    "\n  mutation SignOut($everywhere: Boolean!) {\n    signOut(everywhere: $everywhere)\n  }\n": types.SignOutDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on Session {\n        id\n      }\n      ... on Refused {\n        refusals {\n          rule\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query Session {\n    session {\n      id\n      email\n      language\n      isAdministrator\n      isLead\n      expiresAt\n      person {\n        id\n        name\n        agency {\n          id\n          name\n          shortName\n          country\n        }\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  query Wall($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 1) {\n        count {\n          value\n        }\n      }\n      feed(first: 12) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n": types.WallDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeedLine_event on OperationEvent {\n    id\n    kind\n    at\n    arguments\n    actor {\n      id\n      name\n    }\n    agency {\n      id\n      shortName\n    }\n    subject {\n      ... on Seizure {\n        id\n        reference\n        place\n        country\n        foundDescription\n      }\n      ... on Participation {\n        id\n        agency {\n          id\n          shortName\n        }\n      }\n      ... on Operation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FeedLine_event on OperationEvent {\n    id\n    kind\n    at\n    arguments\n    actor {\n      id\n      name\n    }\n    agency {\n      id\n      shortName\n    }\n    subject {\n      ... on Seizure {\n        id\n        reference\n        place\n        country\n        foundDescription\n      }\n      ... on Participation {\n        id\n        agency {\n          id\n          shortName\n        }\n      }\n      ... on Operation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OperationLive($operationId: ID!, $after: String) {\n    operationLive(operationId: $operationId, after: $after) {\n      kind\n      position\n      retractedId\n      operation {\n        id\n        state\n        version\n      }\n      event {\n        id\n        ...FeedLine_event\n        kind\n        at\n        subjectType\n        subjectId\n        subject {\n          ... on Seizure {\n            id\n            ...SeizureRow_seizure\n          }\n          ... on Participation {\n            id\n            participationState: state\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription OperationLive($operationId: ID!, $after: String) {\n    operationLive(operationId: $operationId, after: $after) {\n      kind\n      position\n      retractedId\n      operation {\n        id\n        state\n        version\n      }\n      event {\n        id\n        ...FeedLine_event\n        kind\n        at\n        subjectType\n        subjectId\n        subject {\n          ... on Seizure {\n            id\n            ...SeizureRow_seizure\n          }\n          ... on Participation {\n            id\n            participationState: state\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationRoom($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      state\n      isExercise\n      viewerRole\n      viewerCan {\n        report\n      }\n    }\n  }\n"): (typeof documents)["\n  query OperationRoom($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      state\n      isExercise\n      viewerRole\n      viewerCan {\n        report\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationsPage {\n    operations {\n      items {\n        id\n        code\n        name\n        state\n        isExercise\n        startsOn\n        endsOn\n        leadAgency {\n          id\n          shortName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OperationsPage {\n    operations {\n      items {\n        id\n        code\n        name\n        state\n        isExercise\n        startsOn\n        endsOn\n        leadAgency {\n          id\n          shortName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationOverview($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 20) {\n        items {\n          id\n          ...SeizureRow_seizure\n        }\n      }\n      feed(first: 20) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OperationOverview($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 20) {\n        items {\n          id\n          ...SeizureRow_seizure\n        }\n      }\n      feed(first: 20) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSeizure($input: ReportSeizureInput!) {\n    reportSeizure(input: $input) {\n      ... on Seizure {\n        id\n        reference\n        state\n      }\n      ... on Refused {\n        refusals {\n          rule\n          field\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportSeizure($input: ReportSeizureInput!) {\n    reportSeizure(input: $input) {\n      ... on Seizure {\n        id\n        reference\n        state\n      }\n      ... on Refused {\n        refusals {\n          rule\n          field\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeizureRow_seizure on Seizure {\n    id\n    operationId\n    reference\n    state\n    detectedAt\n    zone\n    country\n    place\n    wasteStream\n    foundDescription\n    declaredDescription\n    totalKg\n    reportingAgency {\n      id\n      shortName\n    }\n  }\n"): (typeof documents)["\n  fragment SeizureRow_seizure on Seizure {\n    id\n    operationId\n    reference\n    state\n    detectedAt\n    zone\n    country\n    place\n    wasteStream\n    foundDescription\n    declaredDescription\n    totalKg\n    reportingAgency {\n      id\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($everywhere: Boolean!) {\n    signOut(everywhere: $everywhere)\n  }\n"): (typeof documents)["\n  mutation SignOut($everywhere: Boolean!) {\n    signOut(everywhere: $everywhere)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on Session {\n        id\n      }\n      ... on Refused {\n        refusals {\n          rule\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on Session {\n        id\n      }\n      ... on Refused {\n        refusals {\n          rule\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    session {\n      id\n      email\n      language\n      isAdministrator\n      isLead\n      expiresAt\n      person {\n        id\n        name\n        agency {\n          id\n          name\n          shortName\n          country\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    session {\n      id\n      email\n      language\n      isAdministrator\n      isLead\n      expiresAt\n      person {\n        id\n        name\n        agency {\n          id\n          name\n          shortName\n          country\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Wall($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 1) {\n        count {\n          value\n        }\n      }\n      feed(first: 12) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Wall($id: ID!) {\n    operation(id: $id) {\n      id\n      name\n      seizures(first: 1) {\n        count {\n          value\n        }\n      }\n      feed(first: 12) {\n        items {\n          id\n          ...FeedLine_event\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;