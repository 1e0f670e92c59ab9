import type { OperationState, ReportState } from '@muster/shared/vocabularies';
import { handlingFields } from '../handling/handling.room';
import { partiesOf } from '../parties/parties.room';
import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, decimal, defineReads, defineSightedReads, derived, expression, instant, many, one, page } from '../platform/reader/define-reads';
import type { SeizureFacts } from './seizure.policy';
import { reportActionsFor, seizurePolicy } from './seizure.policy';

const factColumns = {
  id: (seizure: string) => `${seizure}.id`,
  operationId: (seizure: string) => `${seizure}.operation_id`,
  operationState: (seizure: string) => `(select o.state from operations o where o.id = ${seizure}.operation_id)`,
  reportingAgencyId: (seizure: string) => `${seizure}.reporting_agency_id`,
  state: (seizure: string) => `${seizure}.state`,
};

const factsOf = (row: Record<string, unknown>): SeizureFacts => ({
  id: row.id as string,
  operationId: row.operationId as string,
  operationState: row.operationState as OperationState,
  reportingAgencyId: row.reportingAgencyId as string,
  state: row.state as ReportState,
});

export const seizureReads = defineSightedReads('Seizure', 'seizures', {
  ...handlingFields('Seizure'),
  id: column('id'),
  operationId: column('operation_id'),
  reference: column('reference'),
  reportingAgency: one('Agency', (seizure, agency) => `${agency}.id = ${seizure}.reporting_agency_id`),
  reporter: one('Person', (seizure, person) => `${person}.id = ${seizure}.reporter_id`),
  state: column('state'),
  form: column('form'),
  detectedAt: instant('detected_at'),
  detectedPrecision: column('detected_precision'),
  zone: column('zone'),
  direction: column('direction'),
  country: column('country'),
  place: column('place'),
  locode: column('locode'),
  latitude: decimal('latitude'),
  longitude: decimal('longitude'),
  customsOffice: column('customs_office'),
  customsProcedure: column('customs_procedure'),
  transportMode: column('transport_mode'),
  vesselName: column('vessel_name'),
  imoNumber: column('imo_number'),
  imoCheckDigitValid: column('imo_check_digit_valid'),
  voyage: column('voyage'),
  billOfLading: column('bill_of_lading'),
  containerNumbers: column('container_numbers'),
  seals: column('seals'),
  route: column('route'),
  declaredDescription: column('declared_description'),
  declaredHs: column('declared_hs'),
  declaredValue: decimal('declared_value'),
  declaredCurrency: column('declared_currency'),
  declaredWeightKg: decimal('declared_weight_kg'),
  foundDescription: column('found_description'),
  language: column('language'),
  wasteStream: column('waste_stream'),
  items: column('items'),
  totalKg: decimal('total_kg'),
  detectionMethod: column('detection_method'),
  riskIndicators: column('risk_indicators'),
  notificationNumber: column('notification_number'),
  consents: column('consents'),
  ground: column('ground'),
  offence: column('offence'),
  packaging: column('packaging'),
  concealment: column('concealment'),
  laboratory: column('laboratory'),
  remarks: column('remarks'),
  outcome: column('outcome'),
  sourceUrl: column('source_url'),
  // That there is a target is for those who see the target.
  targetId: expression((seizure, _bind, visible) => `(select t.id from targets t where t.operation_id = ${seizure}.operation_id and t.id = ${seizure}.target_id and ${visible('t')})`),
  version: column('version'),
  sentBackReason: column('sent_back_reason'),
  sentBackLanguage: column('sent_back_language'),
  submittedAt: instant('submitted_at'),
  validatedAt: instant('validated_at'),
  validatedBy: one('Person', (seizure, person) => `${person}.id = ${seizure}.validated_by`),
  updatedAt: instant('updated_at'),
  nextActions: derived(factColumns, (row, { viewer }) => (viewer ? reportActionsFor(viewer, factsOf(row)) : [])),
  viewerCanMark: derived(factColumns, (row, { viewer }) => viewer !== null && seizurePolicy.mark(viewer, factsOf(row))),
  viewerCanEdit: derived(factColumns, (row, { viewer }) => viewer !== null && seizurePolicy.edit(viewer, factsOf(row))),
  viewerCanReleaseNames: derived(factColumns, (row, { viewer }) => viewer !== null && factsOf(row).state !== 'DRAFT' && seizurePolicy.releaseNames(viewer, factsOf(row))),
  versions: many(
    'SeizureVersion',
    (seizure, version) => `${version}.operation_id = ${seizure}.operation_id and ${version}.seizure_id = ${seizure}.id`,
    (version) => `${version}.version desc`,
  ),
});

export const seizureVersionReads = defineReads('SeizureVersion', 'seizure_versions', {
  version: column('version'),
  state: column('state'),
  changedBy: one('Person', (version, person) => `${person}.id = ${version}.changed_by`),
  changedAt: instant('changed_at'),
  reason: column('reason'),
  body: expression((version, _bind, visible) =>
    `(case when exists (select from targets t where t.operation_id = ${version}.operation_id and t.id = (${version}.body->>'target_id')::uuid and ${visible('t')}) then ${version}.body
       else ${version}.body - 'target_id' end - 'marked_audience')::text`),
});

const anyOf = (column: string, values: unknown, bind: (value: unknown) => string): string[] =>
  Array.isArray(values) && values.length > 0 ? [`${column} = any(${bind(values)}::text[])`] : [];

export const seizurePage: PageDeclaration = {
  sorts: {
    NEWEST: {
      direction: 'desc',
      keys: [{ sql: (seizure) => `${seizure}.detected_at`, type: 'timestamptz' }, { sql: (seizure) => `${seizure}.id`, type: 'uuid' }],
    },
    HEAVIEST: {
      direction: 'desc',
      keys: [{ sql: (seizure) => `coalesce(${seizure}.total_kg, 0)`, type: 'numeric' }, { sql: (seizure) => `${seizure}.id`, type: 'uuid' }],
    },
  },
  defaultSort: 'NEWEST',
  filter: (args, seizure, bind) => [
    ...anyOf(`${seizure}.state`, args.states, bind),
    ...anyOf(`${seizure}.waste_stream`, args.wasteStreams, bind),
    ...anyOf(`${seizure}.country`, args.countries, bind),
    ...anyOf(`${seizure}.reporting_agency_id::text`, args.agencyIds, bind),
    ...(typeof args.from === 'string' ? [`${seizure}.detected_at >= ${bind(args.from)}::timestamptz`] : []),
    ...(typeof args.until === 'string' ? [`${seizure}.detected_at < ${bind(args.until)}::timestamptz`] : []),
  ],
};

/** The operation's seizures, added to its type by this room. */
export const operationSeizureReads = defineReads('Operation', 'operations', {
  seizures: page('Seizure', (operation, seizure) => `${seizure}.operation_id = ${operation}.id`, seizurePage),
});

/** What a target led to. */
export const targetSeizureReads = defineReads('Target', 'targets', {
  seizures: many(
    'Seizure',
    (target, seizure) => `${seizure}.operation_id = ${target}.operation_id and ${seizure}.target_id = ${target}.id`,
    (seizure) => `${seizure}.detected_at desc, ${seizure}.id desc`,
    { limit: 200 },
  ),
});

/** Its persons and companies, without names. */
export const seizurePartyReads = defineReads('Seizure', 'seizures', { parties: partiesOf('Seizure') });

/** What was found, when it is one of these. */
export const seizureHitReads = defineReads('SearchHit', 'muster.search', {
  seizure: one('Seizure', (hit, seizure) => `${hit}.kind = 'SEIZURE' and ${seizure}.operation_id = ${hit}.operation_id and ${seizure}.id = ${hit}.id`),
});
