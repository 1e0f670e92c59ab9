import type { PageDeclaration } from '../platform/reader/define-reads';
import { targetPage } from '../targets/targets.room';
import { agencyName, consignment, handling, inOperation, number, riskIndicators, targetReference, text } from './export-columns';
import type { ExportList } from './export-list';

const controlPage: PageDeclaration = {
  sorts: { CONTROLLED: { direction: 'asc', keys: [{ sql: (row) => `${row}.controlled_at`, type: 'timestamptz' }, { sql: (row) => `${row}.id`, type: 'uuid' }] } },
  defaultSort: 'CONTROLLED',
};

const isToAct = (row: string): string => `a.operation_id = ${row}.operation_id and a.target_id = ${row}.id and a.withdrawn_at is null`;

export const targetList: ExportList = {
  name: 'targets', type: 'Target', page: targetPage, where: inOperation,
  columns: [
    text('reference', 'Reference', 'Référence'),
    text(agencyName('nominating_agency_id'), 'Nominating agency', 'Service proposant'),
    ...handling,
    text('state', 'State', 'État'),
    text('kind', 'Kind', 'Nature'),
    text('title', 'Title', 'Intitulé'),
    ...consignment,
    text('vehicleRegistration', 'Vehicle registration', 'Immatriculation'),
    text('wasteStream', 'Waste stream', 'Flux de déchets'),
    text('reasons', 'Reasons', 'Motifs'),
    riskIndicators,
    text('expectedAt', 'Expected at', 'Attendu le'),
    text('expectedZone', 'Time zone', 'Fuseau horaire'),
    text(
      (row, _bind, visible) => `(select string_agg(g.short_name, '; ' order by a.assigned_at, a.id) from target_assignments a join agencies g on g.id = a.agency_id where ${isToAct(row)} and ${visible('a')} and ${visible('g')})`,
      'To be controlled by', 'À contrôler par',
    ),
    text((row, _bind, visible) => `(select muster.utc(min(a.due_at)) from target_assignments a where ${isToAct(row)} and ${visible('a')})`, 'Due at', 'À contrôler avant le'),
    number((row, _bind, visible) => `(select count(*) from controls c where c.operation_id = ${row}.operation_id and c.target_id = ${row}.id and ${visible('c')})`, 'Controls', 'Contrôles'),
    text('outcome', 'Outcome', 'Résultat'),
    text('outcomeNote', 'Note', 'Remarque'),
    number('version', 'Version', 'Version'),
  ],
};

export const controlList: ExportList = {
  name: 'controls', type: 'Control', page: controlPage, where: inOperation,
  columns: [
    text(targetReference('target_id'), 'Target', 'Cible'),
    text(agencyName('agency_id'), 'Agency', 'Service'),
    text('controlledAt', 'Controlled at', 'Contrôlé le'),
    text('zone', 'Time zone', 'Fuseau horaire'),
    text('country', 'Country', 'Pays'),
    text('place', 'Place', 'Lieu'),
    text('locode', 'UN/LOCODE', 'LOCODE/ONU'),
    text('method', 'Method', 'Méthode'),
    text('finding', 'Finding', 'Constat'),
    text('note', 'Note', 'Remarque'),
    text('language', 'Language of the texts', 'Langue des textes'),
  ],
};
