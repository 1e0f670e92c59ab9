import { dayIn, nextWorkingDay } from '@muster/shared/reference/working-days';
import { citationOf, clockOf, daysLeft, isOverdue, settledStates } from '@muster/shared/takeback/take-back-clock';
import { storageCost, totalsByCurrency } from '@muster/shared/takeback/take-back-costs';
import type { OperationState, ReportState, TakeBackEntryKind, TakeBackResponsibility, TakeBackState } from '@muster/shared/vocabularies';
import type { Bind, RootRead } from '../platform/reader/define-reads';
import { byIdInOperation, column, defineReads, defineSightedReads, derived, instant, many, needs, one, rootOne } from '../platform/reader/define-reads';
import { operationState } from './take-back-entry.reads';
import type { CaseFacts } from './take-back.policy';
import { caseTaskPolicy, openingPolicy, takeBackPolicy, takeBackStepsFor } from './take-back.policy';

const facts = { ...needs('id', 'operation_id', 'agency_id', 'concerned_ids', 'state'), operation_state: operationState };
const factsOf = (row: Record<string, unknown>): CaseFacts => ({
  id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, agencyId: row.agency_id as string, concernedIds: row.concerned_ids as string[], state: row.state as TakeBackState,
});

const inCase = (one: string, part: string): string => `${part}.operation_id = ${one}.operation_id and ${part}.case_id = ${one}.id`;
const kept = (type: string, kind: TakeBackEntryKind, order: string) => many(type, (one, entry) => `${inCase(one, entry)} and ${entry}.kind = '${kind}'`, (entry) => `${entry}.on_day ${order}, ${entry}.added_at ${order}, ${entry}.id`);

const settled = settledStates.map((state) => `'${state}'`).join(', ');
const day = { ...needs('due_on', 'zone', 'state'), due: (row: string) => `${row}.due_on::text` };

const costs = (one: string, _bind: Bind, visible: (alias: string) => string): string =>
  `(select coalesce(json_agg(json_build_object('kind', e.kind, 'amount', trim_scale(e.amount)::text, 'currency', e.currency, 'since', e.on_day::text, 'until', e.until_on::text)), '[]')
    from take_back_entries e where ${inCase(one, 'e')} and e.kind in ('COST', 'STORAGE') and e.amount is not null and e.struck_at is null and ${visible('e')})`;

interface CostRow { kind: 'COST' | 'STORAGE'; amount: string; currency: string; since: string; until: string | null }

export const takeBackCaseReads = defineSightedReads('TakeBackCase', 'take_back_cases', {
  id: column('id'),
  operationId: column('operation_id'),
  seizure: one('Seizure', (row, seizure) => `${seizure}.operation_id = ${row}.operation_id and ${seizure}.id = ${row}.seizure_id`),
  agency: one('Agency', (row, agency) => `${agency}.id = ${row}.agency_id`),
  title: column('title'),
  language: column('language'),
  state: column('state'),
  responsibility: column('responsibility'),
  clock: derived(needs('responsibility'), (row) => clockOf[row.responsibility as TakeBackResponsibility]),
  citation: derived(needs('responsibility'), (row) => citationOf(row.responsibility as TakeBackResponsibility)),
  country: column('country'),
  zone: column('zone'),
  informedAt: instant('informed_at'),
  agreedDueOn: column('agreed_due_on'),
  dueOn: column('due_on'),
  nextWorkingDay: derived({ due: day.due, ...needs('country') }, (row) => (row.due === null ? null : nextWorkingDay(row.due as string, row.country as string | null))),
  daysLeft: derived(day, (row, { now }) => (row.due === null || settledStates.includes(row.state as TakeBackState) ? null : daysLeft(row.due as string, row.zone as string, now()))),
  isOverdue: derived(day, (row, { now }) => isOverdue(row.due as string | null, row.zone as string, row.state as TakeBackState, now())),
  transitNotifiedAt: instant('transit_notified_at'),
  transitDueOn: column('transit_due_on'),
  concerned: many('Agency', (row, agency) => `${agency}.id = any(${row}.concerned_ids)`, (agency) => `${agency}.short_name, ${agency}.id`),
  ground: column('ground'),
  stateOfExport: column('state_of_export'),
  stateOfImport: column('state_of_import'),
  statesOfTransit: column('states_of_transit'),
  dealtWith: column('dealt_with'),
  punishment: column('punishment'),
  remarks: column('remarks'),
  openedBy: one('Person', (row, person) => `${person}.id = ${row}.opened_by`),
  openedAt: instant('opened_at'),
  updatedAt: instant('updated_at'),
  version: column('version'),
  history: many('TakeBackChange', inCase, (change) => `${change}.version desc`),
  tasks: many('TakeBackTask', inCase, (task) => `coalesce(${task}.due_on, 'infinity'), ${task}.id`),
  letters: kept('TakeBackLetter', 'LETTER', 'desc'),
  costs: kept('TakeBackCost', 'COST', 'asc'),
  storages: kept('TakeBackStorage', 'STORAGE', 'asc'),
  proofs: kept('TakeBackProof', 'PROOF', 'asc'),
  costTotals: derived({ ...needs('zone'), costs }, (row, { now }) => {
    const today = dayIn(row.zone as string, now());
    return totalsByCurrency((row.costs as CostRow[]).flatMap(({ kind, amount, currency, since, until }) => (kind === 'COST' ? { amount, currency } : (storageCost({ since, until, costPerDay: amount, currency }, today) ?? []))));
  }),
  nextSteps: derived(facts, (row, { viewer }) => (viewer ? takeBackStepsFor(viewer, factsOf(row)) : [])),
  viewerCan: derived(facts, (row, { viewer }) => {
    const known = factsOf(row);
    const isOpen = known.state !== 'CLOSED';
    return {
      handle: viewer !== null && isOpen && takeBackPolicy.handle(viewer, known), contribute: viewer !== null && isOpen && takeBackPolicy.contribute(viewer, known), share: viewer !== null && isOpen && takeBackPolicy.share(viewer, known),
    };
  }),
});

const ofCase = (what: string) => (task: string): string => `(select c.${what} from take_back_cases c where c.operation_id = ${task}.operation_id and c.id = ${task}.case_id)`;

export const takeBackTaskReads = defineReads('TakeBackTask', 'take_back_tasks', {
  id: column('id'),
  title: column('title'),
  language: column('language'),
  owner: one('Agency', (task, agency) => `${agency}.id = ${task}.owner_agency_id`),
  dueOn: column('due_on'),
  doneAt: instant('done_at'),
  doneBy: one('Person', (task, person) => `${person}.id = ${task}.done_by`),
  version: column('version'),
  viewerCanFinish: derived(
    { ...needs('operation_id', 'case_id', 'owner_agency_id'), operation_state: operationState, agency_id: ofCase('agency_id'), concerned_ids: ofCase('concerned_ids'), state: ofCase('state') },
    (row, { viewer }) => viewer !== null && row.state !== 'CLOSED' && caseTaskPolicy.finish(viewer, { ...factsOf({ ...row, id: row.case_id }), ownerAgencyId: row.owner_agency_id as string | null }),
  ),
});

export const takeBackChangeReads = defineReads('TakeBackChange', 'take_back_changes', {
  id: column('id'),
  state: column('state'),
  responsibility: column('responsibility'),
  informedAt: instant('informed_at'),
  agreedDueOn: column('agreed_due_on'),
  dueOn: column('due_on'),
  reason: column('reason'),
  language: column('language'),
  agency: one('Agency', (change, agency) => `${agency}.id = ${change}.agency_id`),
  changedBy: one('Person', (change, person) => `${person}.id = ${change}.changed_by`),
  changedAt: instant('changed_at'),
});

/** A report's case, and whether one may be opened; added to its type by this room. */
export const seizureTakeBackReads = defineReads('Seizure', 'seizures', {
  takeBack: one('TakeBackCase', (seizure, row) => `${row}.operation_id = ${seizure}.operation_id and ${row}.seizure_id = ${seizure}.id`),
  viewerCanOpenTakeBack: derived({ ...needs('id', 'operation_id', 'reporting_agency_id', 'state', 'tlp'), operation_state: operationState, has_case: (seizure) => `exists (select from take_back_cases c where c.operation_id = ${seizure}.operation_id and c.seizure_id = ${seizure}.id)` }, (row, { viewer }) =>
    viewer !== null && row.has_case === false && row.tlp !== 'RED' && ['SUBMITTED', 'VALIDATED'].includes(row.state as ReportState)
    && openingPolicy.open(viewer, { id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, agencyId: row.reporting_agency_id as string })),
});

/** Of those that somebody sees, those that they coordinate, that their agency handles, or that it is concerned by. */
const isOurs = (row: string): string =>
  `(muster.has_role(${row}.operation_id, 'COORDINATOR') or muster.acts_for(${row}.operation_id, ${row}.agency_id) or exists (select from unnest(${row}.concerned_ids) c where muster.acts_for(${row}.operation_id, c)))`;

export const operationTakeBackReads = defineReads('Operation', 'operations', {
  takeBacks: many('TakeBackCase', (operation, row) => `${row}.operation_id = ${operation}.id`, (row) => `${row}.state in (${settled}), coalesce(${row}.due_on, 'infinity'), ${row}.opened_at, ${row}.id`, {
    limit: 500,
    filter: (args, row, bind) => [
      ...(typeof args.dueBefore === 'string' ? [`${row}.due_on < ${bind(args.dueBefore)}::date`, `${row}.state not in (${settled})`] : []),
      ...(args.isOurs === true ? [isOurs(row)] : []),
    ],
  }),
});

export const takeBackRoots: RootRead[] = [rootOne('takeBack', 'TakeBackCase', byIdInOperation)];
