import type { RecordKind } from '@muster/shared/law/register';
import type { PageDeclaration, SortKey } from '../platform/reader/define-reads';
import { column, defineReads, derived, expression, instant, many, needs, one } from '../platform/reader/define-reads';
import { isAdministrator, isLead } from '../platform/viewer';
import { differencesOf } from './record-columns';
import { registerPolicy } from './register.policy';

const changedBy = one('Person', (row, person) => `${person}.id = ${row}.changed_by`);

/** What the record said after a change, as the history kept it. */
const said = (name: string) => (change: string): string => `${change}.after ->> '${name}'`;

export const registerChangeReads = defineReads('RegisterChange', 'register_changes', {
  id: expression((change) => `${change}.record_id || ':' || ${change}.version`),
  recordId: column('record_id'),
  version: column('version'),
  number: column('number'),
  action: column('action'),
  kind: expression(said('kind')),
  country: expression(said('country')),
  treaty: expression(said('treaty')),
  titleEn: expression(said('title_en')),
  titleFr: expression(said('title_fr')),
  reason: column('reason'),
  differences: derived(needs('before', 'after'), ({ before, after }) => differencesOf(before as Record<string, unknown> | null, after as Record<string, unknown>)),
  importId: column('import_id'),
  changedBy,
  changedAt: instant('changed_at'),
});

/** The competent authorities of a record's State, as the policy asks for them. */
const authorities = (record: string): string => `(select coalesce(json_agg(a.id), '[]') from agencies a where a.kind = 'COMPETENT_AUTHORITY' and a.country = ${record}.country)`;

export const registerRecordReads = defineReads('RegisterRecord', 'register_records', {
  id: column('id'),
  kind: column('kind'),
  country: column('country'),
  treaty: column('treaty'),
  side: column('side'),
  titleEn: column('title_en'),
  titleFr: column('title_fr'),
  hs: column('hs'),
  codes: column('codes'),
  other: column('other'),
  operation: column('operation'),
  effect: column('effect'),
  needs: column('needs'),
  isTacit: column('is_tacit'),
  validFrom: column('valid_from'),
  validTo: column('valid_to'),
  citation: column('citation'),
  confidence: column('confidence'),
  source: column('source'),
  edition: column('edition'),
  note: column('note'),
  replaces: column('replaces'),
  isStruck: column('is_struck'),
  withdrawnAt: instant('withdrawn_at'),
  version: column('version'),
  changes: many('RegisterChange', (record, change) => `${change}.record_id = ${record}.id`, (change) => `${change}.version desc`, { limit: 100 }),
  viewerCanChange: derived({ ...needs('id', 'kind', 'withdrawn_at'), authorities }, (row, { viewer }) =>
    viewer !== null && row.withdrawn_at === null && registerPolicy.keep(viewer, { id: row.id as string, kind: row.kind as RecordKind, authorities: row.authorities as string[] })),
});

export const registerImportReads = defineReads('RegisterImport', 'register_imports', {
  id: column('id'),
  kind: column('kind'),
  state: column('state'),
  fileName: column('file_name'),
  rowCount: column('row_count'),
  added: column('added'),
  changed: column('changed'),
  ended: column('ended'),
  withdrawn: column('withdrawn'),
  same: column('same'),
  refused: column('refused'),
  mistakes: column('mistakes'),
  steps: column('steps'),
  number: column('number'),
  reason: column('reason'),
  importedBy: one('Person', (file, person) => `${person}.id = ${file}.imported_by`),
  importedAt: instant('imported_at'),
  takenBackBy: one('Person', (file, person) => `${person}.id = ${file}.taken_back_by`),
  takenBackAt: instant('taken_back_at'),
  takenBackReason: column('taken_back_reason'),
});

export const lawRegisterReads = defineReads('LawRegister', 'register_state', {
  id: expression(() => `'register'::text`),
  number: column('number'),
  viewerKeepsAll: derived(needs('number'), (_row, { viewer }) => viewer !== null && isAdministrator(viewer)),
  viewerKeeps: derived(
    { authorities: () => `(select coalesce(json_agg(json_build_object('id', a.id, 'country', a.country) order by a.country, a.id), '[]') from agencies a where a.kind = 'COMPETENT_AUTHORITY' and a.country is not null)` },
    (row, { viewer }) => [...new Set((row.authorities as { id: string; country: string }[]).filter(({ id }) => viewer !== null && isLead(viewer, id)).map(({ country }) => country))],
  ),
});

const byCountry: readonly SortKey[] = [{ sql: (record) => `${record}.country`, type: 'text' }, { sql: (record) => `${record}.id`, type: 'uuid' }];

export const registerRecordPage: PageDeclaration = {
  sorts: { COUNTRY: { direction: 'asc', keys: byCountry } },
  defaultSort: 'COUNTRY',
  filter: (args, record, bind) => [
    ...(args.isWithdrawn === true ? [] : [`${record}.withdrawn_at is null`]),
    ...(['kind', 'country', 'treaty', 'side'] as const).flatMap((name) => (typeof args[name] === 'string' ? [`${record}.${name} = ${bind(args[name])}`] : [])),
    ...(typeof args.on === 'string' ? [`daterange(${record}.valid_from, ${record}.valid_to, '[]') @> ${bind(args.on)}::date`] : []),
  ],
};

/** Whether a change is of what a State has laid down, what binds it, or an agreement of which it is a party. */
const ofState = (change: string, country: string): string => `(${said('country')(change)} = ${country} or ${said('kind')(change)} = 'AGREEMENT' and ${change}.after -> 'other' ? ${country})`;

export const registerChangePage: PageDeclaration = {
  sorts: { LATEST: { direction: 'desc', keys: [{ sql: (change) => `${change}.number::bigint`, type: 'bigint' }, { sql: (change) => `${change}.record_id`, type: 'uuid' }] } },
  defaultSort: 'LATEST',
  filter: (args, change, bind) => [
    ...(typeof args.kind === 'string' ? [`${said('kind')(change)} = ${bind(args.kind)}`] : []),
    ...(typeof args.action === 'string' ? [`${change}.action = ${bind(args.action)}`] : []),
    ...(typeof args.country === 'string' ? [ofState(change, bind(args.country))] : []),
  ],
};

export const registerImportPage: PageDeclaration = {
  sorts: { LATEST: { direction: 'desc', keys: [{ sql: (file) => `${file}.imported_at`, type: 'timestamptz' }, { sql: (file) => `${file}.id`, type: 'uuid' }] } },
  defaultSort: 'LATEST',
};
