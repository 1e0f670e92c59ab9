import { searchWords } from '@muster/shared/reference/search';
import type { OperationState, OutcomeRecord, OutcomeSource, ProductState } from '@muster/shared/vocabularies';
import { operationStates } from '@muster/shared/vocabularies';
import { handlingFields } from '../handling/handling.room';
import { intelligenceOf } from '../intelligence/intelligence.room';
import type { Bind, PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, defineSightedReads, derived, expression, instant, many, needs, one, page } from '../platform/reader/define-reads';
import type { ProductFacts } from './product.policy';
import { contributing, leading, mayTakeBackOutcome, mayWriteProducts, productPolicy, productStepsFor, takesProductsIn } from './product.policy';
import { both, ofRecord, ofSource, sameRecord } from './outcome-ends';

export type ProductBox = 'TO_US' | 'OURS' | 'ALL' | 'TO_REVIEW' | 'AWAITED';

const ofProduct = (product: string, child: string): string => `${child}.operation_id = ${product}.operation_id and ${child}.product_id = ${product}.id`;
const isOurs = (row: string): string => `muster.acts_for(${row}.operation_id, ${row}.agency_id)`;
const isToUs = (product: string): string => `exists (select from product_addressees a where ${ofProduct(product, 'a')} and ${isOurs('a')})`;

const factColumns = {
  ...needs('id', 'operation_id', 'agency_id', 'state', 'submitted_by'),
  operation_state: (product: string) => `(select o.state from operations o where o.id = ${product}.operation_id)`,
  is_addressed: isToUs,
};

const factsOf = (row: Record<string, unknown>): ProductFacts => ({
  id: row.id as string,
  operationId: row.operation_id as string,
  operationState: row.operation_state as OperationState,
  agencyId: row.agency_id as string,
  state: row.state as ProductState,
  submittedBy: row.submitted_by as string | null,
  isAddressed: row.is_addressed as boolean,
});

const { handling, sights } = handlingFields('Product');
const person = (name: string) => one('Person', (product, somebody) => `${somebody}.id = ${product}.${name}`);
const another = (on: (product: string, other: string) => string) => one('Product', (product, other) => `${other}.operation_id = ${product}.operation_id and ${on(product, other)}`);

export const productReads = defineSightedReads('Product', 'intelligence_products', {
  id: column('id'),
  operationId: column('operation_id'),
  reference: column('reference'),
  kind: column('kind'),
  state: column('state'),
  agency: one('Agency', (product, agency) => `${agency}.id = ${product}.agency_id`),
  writtenBy: person('written_by'),
  title: column('title'),
  body: column('body'),
  reasons: column('reasons'),
  language: column('language'),
  wasteStream: column('waste_stream'),
  riskIndicators: column('risk_indicators'),
  departureCountry: column('departure_country'),
  destinationCountry: column('destination_country'),
  expectedAt: instant('expected_at'),
  validUntil: expression((product) => `${product}.valid_until::text`),
  sourceEvaluation: column('source_evaluation'),
  informationEvaluation: column('information_evaluation'),
  message: one('Message', (product, message) => `${message}.operation_id = ${product}.operation_id and ${message}.id = ${product}.message_id`),
  supersedes: another((product, other) => `${other}.id = ${product}.supersedes_id`),
  supersededBy: another((product, other) => `${other}.id = (select s.id from intelligence_products s where s.operation_id = ${product}.operation_id and s.supersedes_id = ${product}.id and s.disseminated_at is not null order by s.disseminated_at, s.id limit 1)`),
  handling,
  sights,
  addresseeIds: column('addressee_ids'),
  addressees: many('ProductAddressee', ofProduct, (addressee) => `${addressee}.id`),
  ownAddressee: one('ProductAddressee', (product, own) => `${ofProduct(product, own)} and ${isOurs(own)}`),
  progress: expression((product, _bind, visible) => `(select json_build_object('addressed', count(*)::int, 'acknowledged', count(a.acknowledged_at)::int) from product_addressees a where ${ofProduct(product, 'a')} and ${visible('a')})`),
  decision: one('ProductDecision', ofProduct),
  outcomes: many('Outcome', (product, outcome, _bind, visible) => `${ofSource('Product', product, outcome)} and ${both(outcome, visible)}`, (outcome) => `${outcome}.linked_at desc, ${outcome}.id desc`, { limit: 200 }),
  version: column('version'),
  createdAt: instant('created_at'),
  submittedAt: instant('submitted_at'),
  submittedBy: person('submitted_by'),
  returnReason: column('return_reason'),
  returnLanguage: column('return_language'),
  disseminatedAt: instant('disseminated_at'),
  disseminatedBy: person('disseminated_by'),
  endedAt: instant('ended_at'),
  endReason: column('end_reason'),
  endLanguage: column('end_language'),
  nextActions: derived(factColumns, (row, { viewer }) => (viewer ? productStepsFor(viewer, factsOf(row)) : [])),
  viewerCan: derived(factColumns, (row, { viewer }) => {
    const may = (action: keyof typeof productPolicy): boolean => viewer !== null && productPolicy[action](viewer, factsOf(row));
    return { edit: may('edit'), acknowledge: may('acknowledge'), giveFeedback: may('giveFeedback'), takeUp: may('takeUp') };
  }),
});

/** Its sources, as far as the reader sees each. */
export const productSourceReads = intelligenceOf('Product');

export const productAddresseeReads = defineReads('ProductAddressee', 'product_addressees', {
  id: column('id'),
  agency: one('Agency', (row, agency) => `${agency}.id = ${row}.agency_id`),
  sentAt: instant('sent_at'),
  acknowledgedAt: instant('acknowledged_at'),
  acknowledgedBy: person('acknowledged_by'),
  endAcknowledgedAt: instant('end_acknowledged_at'),
  feedback: one('ProductFeedback', (row, feedback) => `${feedback}.operation_id = ${row}.operation_id and ${feedback}.product_id = ${row}.product_id and ${feedback}.agency_id = ${row}.agency_id`),
});

export const productFeedbackReads = defineReads('ProductFeedback', 'product_feedback', {
  id: column('id'),
  isUseful: column('is_useful'),
  reason: column('reason'),
  language: column('language'),
  givenBy: person('given_by'),
  givenAt: instant('given_at'),
});

export const productDecisionReads = defineReads('ProductDecision', 'product_decisions', {
  id: column('id'),
  reason: column('reason'),
  language: column('language'),
  decidedBy: person('decided_by'),
  decidedAt: instant('decided_at'),
});

const source = (kind: OutcomeSource) => one(kind, (outcome, record) => `${outcome}.source_type = '${kind}' and ${record}.operation_id = ${outcome}.operation_id and ${record}.id = ${outcome}.source_id`);
const record = (kind: OutcomeRecord) => one(kind, (outcome, row) => `${outcome}.record_type = '${kind}' and ${sameRecord(kind, outcome, row)}`);

export const outcomeReads = defineReads('Outcome', 'outcomes', {
  id: column('id'),
  sourceType: column('source_type'),
  sourceOperation: one('Operation', (outcome, operation) => `${operation}.id = ${outcome}.operation_id`),
  message: source('Message'),
  product: source('Product'),
  recordType: column('record_type'),
  recordOperation: one('Operation', (outcome, operation) => `${operation}.id = ${outcome}.record_operation_id`),
  target: record('Target'),
  control: record('Control'),
  seizure: record('Seizure'),
  warning: record('Message'),
  isMade: column('is_made'),
  agency: one('Agency', (outcome, agency) => `${agency}.id = ${outcome}.agency_id`),
  linkedBy: person('linked_by'),
  linkedAt: instant('linked_at'),
  viewerCanTakeBack: derived(needs('operation_id', 'agency_id', 'is_made'), (row, { viewer }) =>
    viewer !== null && mayTakeBackOutcome(viewer, { operationId: row.operation_id as string, agencyId: row.agency_id as string, isMade: row.is_made as boolean })),
});

/** What came of a warning, and what a target came of, added to their types by this room. */
export const messageOutcomeReads = defineReads('Message', 'messages', {
  outcomes: many('Outcome', (message, outcome, _bind, visible) => `${ofSource('Message', message, outcome)} and ${both(outcome, visible)}`, (outcome) => `${outcome}.linked_at desc, ${outcome}.id desc`, { limit: 200 }),
  viewerCanTakeUp: derived({ ...needs('operation_id', 'kind', 'state') }, (row, { viewer }) =>
    viewer !== null && row.kind === 'WARNING' && row.state === 'SENT' && productPolicy.takeUp(viewer, { id: '', operationId: row.operation_id as string, operationState: 'ACTIVE', agencyId: '', state: 'DISSEMINATED', submittedBy: null, isAddressed: false })),
});

export const targetOriginReads = defineReads('Target', 'targets', {
  origins: many('Outcome', (target, outcome, _bind, visible) => `${ofRecord('Target', target, outcome)} and ${both(outcome, visible)}`, (outcome) => `${outcome}.linked_at, ${outcome}.id`, { limit: 50 }),
});

const hasRole = (roles: readonly string[], product: string): string => `(${roles.map((role) => `muster.has_role(${product}.operation_id, '${role}')`).join(' or ')})`;
const openStates = operationStates.filter(takesProductsIn).map((state) => `'${state}'`).join(', ');

/** As the policy says it: whoever leads for its agency and the coordinators, but not whoever asked for the review. */
const waitsForReview = (product: string): string =>
  `${product}.state = 'UNDER_REVIEW' and ${product}.submitted_by is distinct from muster.account()
   and (${hasRole(['COORDINATOR'], product)} or (${hasRole(leading, product)} and ${isOurs(product)}))`;

/** It is new to the agency, or its end is, or the agency has not said whether it was of use. */
const waitsForAddressee = (product: string): string =>
  `${hasRole(contributing, product)} and exists (select from product_addressees a where ${ofProduct(product, 'a')} and ${isOurs('a')} and (a.acknowledged_at is null
     or (case when ${product}.state = 'DISSEMINATED' then not exists (select from product_feedback f where ${ofProduct(product, 'f')} and f.agency_id = a.agency_id) else a.end_acknowledged_at is null end)))`;

const boxes: Readonly<Record<ProductBox, (product: string) => string>> = {
  TO_US: isToUs,
  OURS: isOurs,
  ALL: (product) => `${product}.state <> 'DRAFT'`,
  TO_REVIEW: (product) => `${product}.state = 'UNDER_REVIEW'`,
  AWAITED: (product) => `exists (select from operations o where o.id = ${product}.operation_id and o.state in (${openStates})) and ((${waitsForReview(product)}) or (${waitsForAddressee(product)}))`,
};

const mostWords = 8;

const wordsIn = (words: unknown, product: string, bind: Bind): string[] => {
  if (typeof words !== 'string') return [];
  const texts = `concat_ws(' ', ${['reference', 'title', 'body', 'reasons'].map((name) => `${product}.${name}`).join(', ')})`;
  return searchWords(words.slice(0, 200)).slice(0, mostWords).map((word) => `strpos(muster.fold(${texts}), muster.fold(${bind(word)})) > 0`);
};

const productPage: PageDeclaration = {
  sorts: {
    NEWEST: { direction: 'desc', keys: [{ sql: (product) => `coalesce(${product}.disseminated_at, ${product}.created_at)`, type: 'timestamptz' }, { sql: (product) => `${product}.id`, type: 'uuid' }] },
  },
  defaultSort: 'NEWEST',
  filter: (args, product, bind) => [
    boxes[(args.box as ProductBox | undefined) ?? 'ALL'](product),
    ...(Array.isArray(args.kinds) && args.kinds.length > 0 ? [`${product}.kind = any(${bind(args.kinds)}::text[])`] : []),
    ...wordsIn(args.words, product, bind),
  ],
};

/** The operation's products, added to its type by this room. */
export const operationProductReads = defineReads('Operation', 'operations', {
  products: page('Product', (operation, product) => `${product}.operation_id = ${operation}.id`, productPage),
  productsToAcknowledge: expression((operation, _bind, visible) => `(select count(*)::int from product_addressees a where a.operation_id = ${operation}.id and ${isOurs('a')} and a.acknowledged_at is null and ${visible('a')})`),
  viewerCanWriteProducts: derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && mayWriteProducts(viewer, { id: row.id as string, state: row.state as OperationState })),
});

/** What was found, when it is one of these. */
export const productHitReads = defineReads('SearchHit', 'muster.search', {
  product: one('Product', (hit, product) => `${hit}.kind = 'PRODUCT' and ${product}.operation_id = ${hit}.operation_id and ${product}.id = ${hit}.id`),
});
