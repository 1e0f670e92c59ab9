import { searchWords } from '@muster/shared/reference/search';
import type { OperationState, TargetState } from '@muster/shared/vocabularies';
import { handlingFields } from '../handling/handling.room';
import { partiesOf } from '../parties/parties.room';
import type { Bind, PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, defineSightedReads, derived, expression, instant, many, needs, one, page } from '../platform/reader/define-reads';
import type { TargetFacts } from './target.policy';
import { mayNominate, targetPolicy, targetStepsFor } from './target.policy';

const ofTarget = (target: string, child: string): string => `${child}.operation_id = ${target}.operation_id and ${child}.target_id = ${target}.id`;

const factColumns = {
  id: (target: string) => `${target}.id`,
  operationId: (target: string) => `${target}.operation_id`,
  operationState: (target: string) => `(select o.state from operations o where o.id = ${target}.operation_id)`,
  nominatingAgencyId: (target: string) => `${target}.nominating_agency_id`,
  assignedAgencyIds: (target: string) => `array(select a.agency_id from target_assignments a where ${ofTarget(target, 'a')} and a.withdrawn_at is null)`,
  state: (target: string) => `${target}.state`,
};

const factsOf = (row: Record<string, unknown>): TargetFacts => ({
  id: row.id as string,
  operationId: row.operationId as string,
  operationState: row.operationState as OperationState,
  nominatingAgencyId: row.nominatingAgencyId as string,
  assignedAgencyIds: row.assignedAgencyIds as string[],
  state: row.state as TargetState,
});

export const targetReads = defineSightedReads('Target', 'targets', {
  ...handlingFields('Target'),
  id: column('id'),
  operationId: column('operation_id'),
  reference: column('reference'),
  nominatingAgency: one('Agency', (target, agency) => `${agency}.id = ${target}.nominating_agency_id`),
  nominatedBy: one('Person', (target, person) => `${person}.id = ${target}.nominated_by`),
  kind: column('kind'),
  state: column('state'),
  title: column('title'),
  language: column('language'),
  containerNumbers: column('container_numbers'),
  imoNumber: column('imo_number'),
  imoCheckDigitValid: column('imo_check_digit_valid'),
  vesselName: column('vessel_name'),
  voyage: column('voyage'),
  billOfLading: column('bill_of_lading'),
  vehicleRegistration: column('vehicle_registration'),
  declaredDescription: column('declared_description'),
  declaredHs: column('declared_hs'),
  wasteStream: column('waste_stream'),
  reasons: column('reasons'),
  riskIndicators: column('risk_indicators'),
  route: column('route'),
  expectedAt: instant('expected_at'),
  expectedZone: column('expected_zone'),
  outcome: column('outcome'),
  outcomeNote: column('outcome_note'),
  outcomeLanguage: column('outcome_language'),
  version: column('version'),
  nominatedAt: instant('created_at'),
  updatedAt: instant('updated_at'),
  assignments: many('TargetAssignment', (target, assignment) => `${ofTarget(target, assignment)} and ${assignment}.withdrawn_at is null`, (assignment) => `${assignment}.assigned_at, ${assignment}.id`),
  parties: partiesOf('Target'),
  controls: many('Control', ofTarget, (control) => `${control}.controlled_at, ${control}.id`),
  versions: many('TargetVersion', ofTarget, (version) => `${version}.version desc`),
  viewerCanMark: derived(factColumns, (row, { viewer }) => viewer !== null && targetPolicy.mark(viewer, factsOf(row))),
  nextActions: derived(factColumns, (row, { viewer }) => (viewer ? targetStepsFor(viewer, factsOf(row)) : [])),
  viewerCanReleaseNames: derived(factColumns, (row, { viewer }) => viewer !== null && targetPolicy.releaseNames(viewer, factsOf(row))),
});

export const assignmentReads = defineReads('TargetAssignment', 'target_assignments', {
  id: column('id'),
  agency: one('Agency', (assignment, agency) => `${agency}.id = ${assignment}.agency_id`),
  assignedBy: one('Person', (assignment, person) => `${person}.id = ${assignment}.assigned_by`),
  assignedAt: instant('assigned_at'),
  dueAt: instant('due_at'),
});

export const controlReads = defineSightedReads('Control', 'controls', {
  id: column('id'),
  operationId: column('operation_id'),
  target: one('Target', (control, target) => `${target}.operation_id = ${control}.operation_id and ${target}.id = ${control}.target_id`),
  agency: one('Agency', (control, agency) => `${agency}.id = ${control}.agency_id`),
  madeBy: one('Person', (control, person) => `${person}.id = ${control}.made_by`),
  controlledAt: instant('controlled_at'),
  zone: column('zone'),
  country: column('country'),
  place: column('place'),
  locode: column('locode'),
  method: column('method'),
  finding: column('finding'),
  note: column('note'),
  language: column('language'),
});

export const targetVersionReads = defineReads('TargetVersion', 'target_versions', {
  version: column('version'),
  state: column('state'),
  changedBy: one('Person', (version, person) => `${person}.id = ${version}.changed_by`),
  changedAt: instant('changed_at'),
  reason: column('reason'),
  body: expression((version) => `(${version}.body - 'marked_audience')::text`),
});

const mostWords = 8;

const anyOf = (column: string, values: unknown, bind: Bind): string[] =>
  Array.isArray(values) && values.length > 0 ? [`${column} = any(${bind(values)}::text[])`] : [];

/** One condition a word: it stands in the texts, the names or the numbers of the target, accents and case aside. */
const wordsIn = (words: unknown, target: string, bind: Bind): string[] => {
  if (typeof words !== 'string') return [];
  const texts = `concat_ws(' ', ${['reference', 'title', 'vessel_name', 'imo_number', 'voyage', 'bill_of_lading', 'vehicle_registration', 'declared_description'].map((name) => `${target}.${name}`).join(', ')}, array_to_string(${target}.container_numbers, ' '))`;
  return searchWords(words.slice(0, 200)).slice(0, mostWords).map((word) => `strpos(muster.fold(${texts}), muster.fold(${bind(word)})) > 0`);
};

export const targetPage: PageDeclaration = {
  sorts: {
    EXPECTED: {
      direction: 'asc',
      keys: [{ sql: (target) => `coalesce(${target}.expected_at, 'infinity')`, type: 'timestamptz' }, { sql: (target) => `${target}.id`, type: 'uuid' }],
    },
  },
  defaultSort: 'EXPECTED',
  filter: (args, target, bind) => [
    ...anyOf(`${target}.state`, args.states, bind),
    ...anyOf(`${target}.kind`, args.kinds, bind),
    ...anyOf(`${target}.waste_stream`, args.wasteStreams, bind),
    ...(typeof args.agencyId === 'string'
      ? [`exists (select from target_assignments a where ${ofTarget(target, 'a')} and a.withdrawn_at is null and a.agency_id = ${bind(args.agencyId)})`]
      : []),
    ...wordsIn(args.words, target, bind),
  ],
};

/** The operation's targets, added to its type by this room. */
export const operationTargetReads = defineReads('Operation', 'operations', {
  targets: page('Target', (operation, target) => `${target}.operation_id = ${operation}.id`, targetPage),
  viewerCanNominate: derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && mayNominate(viewer, { id: row.id as string, state: row.state as OperationState })),
});

/** What was found, when it is one of these. */
export const targetHitReads = defineReads('SearchHit', 'muster.search', {
  target: one('Target', (hit, target) => `${hit}.kind = 'TARGET' and ${target}.operation_id = ${hit}.operation_id and ${target}.id = ${hit}.id`),
});
