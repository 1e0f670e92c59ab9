import { checkDossier } from '@muster/shared/documents/check-dossier';
import type { Declaration, Dossier, Found, HeldDocument } from '@muster/shared/documents/dossier';
import { citationOf } from '@muster/shared/documents/inconsistency';
import type { QuantityBasis, QuantityUnit } from '@muster/shared/vocabularies';
import type { Expression, FieldRead, Visible } from '../platform/reader/define-reads';
import { derived } from '../platform/reader/define-reads';
import type { StoredRoutePoint } from '../platform/checks/check-route';

/** A day of a place, as that place counts it. */
const dayOf = (instant: string, zone: string): string => `to_char(${instant} at time zone coalesce(${zone}, 'UTC'), 'YYYY-MM-DD')`;

/** Which documents a record has: of a report those of its target too, for whoever sees the target. */
export const belongsTo = { Target: (target: string, document: string) => `${document}.operation_id = ${target}.operation_id and ${document}.target_id = ${target}.id`, Seizure: (seizure: string, document: string) => `${document}.operation_id = ${seizure}.operation_id and (${document}.seizure_id = ${seizure}.id or ${document}.target_id = ${seizure}.target_id)` };

const documentsOf = (kind: 'Target' | 'Seizure'): Expression => (record, _bind, visible) =>
  `(select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'number', d.number, 'state', d.state, 'values', d.field_values, 'consents', d.consents) order by d.recorded_at, d.id), '[]')
    from waste_documents d where ${belongsTo[kind](record, 'd')} and d.withdrawn_at is null and ${visible('d')})`;

/** What a report declares and found. */
const reported = (seizure: string): string =>
  `json_build_object('hs', ${seizure}.declared_hs, 'weightKg', trim_scale(${seizure}.declared_weight_kg)::text, 'notificationNumber', ${seizure}.notification_number, 'route', ${seizure}.route, 'items', ${seizure}.items,
     'country', ${seizure}.country, 'locode', ${seizure}.locode, 'on', case when ${seizure}.detected_precision in ('MINUTE', 'DAY') then ${dayOf(`${seizure}.detected_at`, `${seizure}.zone`)} end)`;

const reportsOf = (target: string, visible: Visible): string =>
  `(select coalesce(json_agg(${reported('s')} order by s.detected_at, s.id), '[]') from seizures s where s.operation_id = ${target}.operation_id and s.target_id = ${target}.id and ${visible('s')})`;
const controlsOf = (target: string, visible: Visible): string =>
  `(select coalesce(json_agg(json_build_object('on', ${dayOf('c.controlled_at', 'c.zone')}, 'country', c.country, 'locode', c.locode) order by c.controlled_at, c.id), '[]')
    from controls c where c.operation_id = ${target}.operation_id and c.target_id = ${target}.id and ${visible('c')})`;

interface Reported {
  hs: string | null;
  weightKg: string | null;
  notificationNumber: string | null;
  route: StoredRoutePoint[];
  items: { baselCode: string | null; annexI: string | null; quantities: { amount: string; unit: QuantityUnit; basis: QuantityBasis }[] }[];
  country: string;
  locode: string | null;
  on: string | null;
}

const wayOf = (route: readonly StoredRoutePoint[]): Pick<Declaration, 'departure' | 'transits' | 'destination'> => ({
  departure: route.find(({ part }) => part === 'DEPARTURE')?.country ?? null,
  transits: route.flatMap(({ part, country }) => (part === 'TRANSIT' ? [country] : [])),
  destination: route.find(({ part }) => part === 'DESTINATION')?.country ?? null,
});

const declarationOf = ({ hs, weightKg, notificationNumber, route }: Reported): Declaration => ({ hs, weightKg, notificationNumber, ...wayOf(route), expectedOn: null });
const foundIn = ({ on, country, locode, items }: Reported): Found => ({
  on, country, locode,
  codes: items.flatMap(({ baselCode, annexI }) => [baselCode ?? [], annexI ?? []].flat()),
  weights: items.flatMap(({ quantities }) => quantities.flatMap(({ amount, unit, basis }) => (unit === 'KILOGRAM' ? [{ kilograms: amount, basis }] : []))),
});

const told = (dossier: Dossier) => checkDossier(dossier).map(({ words, ...rest }) => ({ ...rest, citation: citationOf(rest.ground), inEnglish: words.en, inFrench: words.fr }));

/** What does not agree about a target: its documents, its declaration, its controls, and the reports that this reader sees. */
export const targetInconsistencies: FieldRead = derived(
  {
    documents: documentsOf('Target'),
    hs: (target) => `${target}.declared_hs`,
    route: (target) => `${target}.route`,
    expectedOn: (target) => `case when ${target}.expected_at is not null then ${dayOf(`${target}.expected_at`, `${target}.expected_zone`)} end`,
    controls: (target, _bind, visible) => controlsOf(target, visible),
    reports: (target, _bind, visible) => reportsOf(target, visible),
  },
  (row) => {
    const reports = row.reports as Reported[];
    const controls = row.controls as Pick<Found, 'on' | 'country' | 'locode'>[];
    const declared: Declaration = { hs: row.hs as string | null, weightKg: null, notificationNumber: null, ...wayOf(row.route as StoredRoutePoint[]), expectedOn: row.expectedOn as string | null };
    return told({ documents: row.documents as HeldDocument[], declarations: [declared, ...reports.map(declarationOf)], found: [...controls.map((control) => ({ ...control, codes: [], weights: [] })), ...reports.map(foundIn)] });
  },
);

/** The same of a report, with the documents of its target where this reader sees them. */
export const seizureInconsistencies: FieldRead = derived({ documents: documentsOf('Seizure'), report: reported }, (row) => {
  const report = row.report as Reported;
  return told({ documents: row.documents as HeldDocument[], declarations: [declarationOf(report)], found: [foundIn(report)] });
});
