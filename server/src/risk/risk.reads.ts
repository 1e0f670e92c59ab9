import type { Weight } from '@muster/shared/risk/profile';
import type { Reason } from '@muster/shared/risk/score';
import { askedOf } from '@muster/shared/risk/score';
import type { OperationState, RiskProfileState } from '@muster/shared/vocabularies';
import type { Expression, PageDeclaration } from '../platform/reader/define-reads';
import { column, decimal, defineReads, derived, expression, instant, many, needs, one, page } from '../platform/reader/define-reads';
import type { ManifestFacts, ProfileFacts } from './risk.policy';
import { manifestPolicy, profilePolicy, profileStepsFor, riskPolicy } from './risk.policy';
import { hitRatesOf, pastCases, reasonsInWords, trialOf } from './past.reads';

const profileFacts = { ...needs('id', 'operation_id', 'agency_id', 'state'), operation_state: (profile: string) => `(select o.state from operations o where o.id = ${profile}.operation_id)` };
const profileOf = (row: Record<string, unknown>): ProfileFacts => ({
  id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, agencyId: row.agency_id as string, state: row.state as RiskProfileState,
});

export const riskProfileReads = defineReads('RiskProfile', 'risk_profiles', {
  id: column('id'),
  operationId: column('operation_id'),
  agency: one('Agency', (profile, agency) => `${agency}.id = ${profile}.agency_id`),
  title: column('title'),
  note: column('note'),
  language: column('language'),
  state: column('state'),
  weights: column('weights'),
  high: decimal('high'),
  medium: decimal('medium'),
  version: column('version'),
  updatedAt: instant('updated_at'),
  versions: many('RiskProfileVersion', (profile, version) => `${version}.operation_id = ${profile}.operation_id and ${version}.profile_id = ${profile}.id`, (version) => `${version}.version desc`),
  viewerCanChange: derived(profileFacts, (row, { viewer }) => viewer !== null && profilePolicy.change(viewer, profileOf(row))),
  nextActions: derived(profileFacts, (row, { viewer }) => (viewer ? profileStepsFor(viewer, profileOf(row)) : [])),
});

export const riskProfileVersionReads = defineReads('RiskProfileVersion', 'risk_profile_versions', {
  version: column('version'),
  state: column('state'),
  weights: column('weights'),
  high: decimal('high'),
  medium: decimal('medium'),
  changedBy: one('Person', (version, person) => `${person}.id = ${version}.changed_by`),
  changedAt: instant('changed_at'),
});

const linePage: PageDeclaration = {
  sorts: {
    POINTS: { direction: 'desc', keys: [{ sql: (line) => `${line}.points`, type: 'numeric' }, { sql: (line) => `${line}.line`, type: 'bigint' }] },
    LINE: { direction: 'asc', keys: [{ sql: (line) => `${line}.line`, type: 'bigint' }] },
  },
  defaultSort: 'POINTS',
  filter: (args, line, bind) => [
    ...(typeof args.band === 'string' ? [`${line}.band = ${bind(args.band)}`] : []),
    ...(typeof args.indicator === 'string' ? [`${line}.reasons @> jsonb_build_array(jsonb_build_object('code', ${bind(args.indicator)}::text))`] : []),
  ],
};

const versionWeights: Expression = (manifest, _bind, visible) =>
  `(select v.weights from risk_profile_versions v where v.operation_id = ${manifest}.operation_id and v.profile_id = ${manifest}.profile_id and v.version = ${manifest}.profile_version and ${visible('v')})`;
const manifestFacts = { ...needs('id', 'operation_id', 'agency_id'), operation_state: (manifest: string) => `(select o.state from operations o where o.id = ${manifest}.operation_id)` };
const manifestOf = (row: Record<string, unknown>): ManifestFacts => ({ id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, agencyId: row.agency_id as string });

export const manifestReads = defineReads('Manifest', 'manifests', {
  id: column('id'),
  operationId: column('operation_id'),
  agency: one('Agency', (manifest, agency) => `${agency}.id = ${manifest}.agency_id`),
  uploadedBy: one('Person', (manifest, person) => `${person}.id = ${manifest}.uploaded_by`),
  fileName: column('file_name'),
  format: column('format'),
  state: column('state'),
  columns: column('columns'),
  mapping: column('mapping'),
  lineCount: column('line_count'),
  doneCount: column('done_count'),
  highCount: column('high_count'),
  mediumCount: column('medium_count'),
  profile: one('RiskProfile', (manifest, profile) => `${profile}.operation_id = ${manifest}.operation_id and ${profile}.id = ${manifest}.profile_id`),
  profileVersion: column('profile_version'),
  isForCoordinators: column('is_for_coordinators'),
  askedIndicators: derived({ weights: versionWeights }, (row) => askedOf({ weights: (row.weights ?? []) as Weight[], high: '0', medium: '0' })),
  viewerCanJudge: derived(manifestFacts, (row, { viewer }) => viewer !== null && manifestPolicy.judge(viewer, manifestOf(row))),
  viewerCanDiscard: derived(manifestFacts, (row, { viewer }) => viewer !== null && manifestPolicy.discard(viewer, manifestOf(row))),
  createdAt: instant('created_at'),
  scoredAt: instant('scored_at'),
  lines: page('ManifestLine', (manifest, line) => `${line}.operation_id = ${manifest}.operation_id and ${line}.manifest_id = ${manifest}.id`, linePage),
});

const fact = (name: string) => expression((line) => `${line}.facts->>'${name}'`);

export const manifestLineReads = defineReads('ManifestLine', 'manifest_lines', {
  id: expression((line) => `${line}.manifest_id || '.' || ${line}.line`),
  line: column('line'),
  description: fact('description'),
  hs: fact('hs'),
  containers: expression((line) => `coalesce(${line}.facts->'containers', '[]')`),
  billOfLading: fact('billOfLading'),
  grossKg: fact('grossKg'),
  origin: fact('origin'),
  destination: fact('destination'),
  points: decimal('points'),
  band: column('band'),
  reasons: derived(needs('reasons'), (row) => reasonsInWords(row.reasons as Reason[])),
  judgements: expression((line, _bind, visible) =>
    `(select coalesce(json_agg(json_build_object('code', j->>'code', 'reason', j->>'said', 'language', j->>'language', 'judgedBy', (select p.name from people p where p.id = (j->>'by')::uuid and ${visible('p')}), 'judgedAt', j->>'at') order by n), '[]')
      from jsonb_array_elements(${line}.judgements) with ordinality e(j, n))`),
  missing: column('missing'),
  target: one('Target', (line, target) => `${target}.operation_id = ${line}.operation_id and ${target}.id = ${line}.target_id`),
});

const operationOf = (row: Record<string, unknown>) => ({ id: row.id as string, state: row.state as OperationState });

/** Risk, added to the operation by this room. */
export const operationRiskReads = defineReads('Operation', 'operations', {
  riskProfiles: many('RiskProfile', (operation, profile) => `${profile}.operation_id = ${operation}.id`, (profile) => `${profile}.state = 'RETIRED', ${profile}.created_at desc, ${profile}.id`, { limit: 100 }),
  manifests: many('Manifest', (operation, manifest) => `${manifest}.operation_id = ${operation}.id`, (manifest) => `${manifest}.created_at desc, ${manifest}.id`, { limit: 100 }),
  riskHitRates: derived(pastCases.judged, hitRatesOf),
  riskTrial: derived(pastCases.all, trialOf),
  viewerCanDraftRiskProfile: derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && riskPolicy.draft(viewer, operationOf(row))),
  viewerCanSendManifest: derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && riskPolicy.sendManifest(viewer, operationOf(row))),
});
