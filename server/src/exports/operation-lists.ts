import { feedPage } from '../activity/activity.room';
import { operationPage } from '../operations/operations.room';
import type { Expression } from '../platform/reader/define-reads';
import { agencyName, inOperation, joined, number, person, text } from './export-columns';
import type { ExportList } from './export-list';

/** What people call the subject of an event; nothing where the reader may not see it. */
const subjectReference: Expression = (event, _bind, visible) => {
  const of = (table: string, type: string): string =>
    `(select s.reference from ${table} s where ${event}.subject_type = '${type}' and s.operation_id = ${event}.operation_id and s.id = ${event}.subject_id and ${visible('s')})`;
  return `coalesce(${of('seizures', 'Seizure')}, ${of('targets', 'Target')})`;
};

export const operationList: ExportList = {
  name: 'operations', isOfPlatform: true, type: 'Operation', page: operationPage, where: () => 'true',
  columns: [
    text('code', 'Code', 'Code'),
    text('name', 'Name', 'Nom'),
    text('edition', 'Edition', 'Édition'),
    text('kind', 'Kind', 'Nature'),
    text('state', 'State', 'État'),
    text('isExercise', 'Exercise', 'Exercice'),
    text(agencyName('lead_agency_id'), 'Lead agency', 'Service pilote'),
    text('unitHost', 'Host of the unit', 'Siège de l’unité'),
    text('startsOn', 'Starts on', 'Début'),
    text('endsOn', 'Ends on', 'Fin'),
    text('objectives', 'Objectives', 'Objectifs'),
    text(joined('waste_streams'), 'Waste streams', 'Flux de déchets'),
    text(joined('codes'), 'Codes', 'Codes'),
    text(joined('regions'), 'Regions', 'Régions'),
    text(joined('routes'), 'Routes', 'Itinéraires'),
    text('reportForm', 'Form of the reports', 'Formulaire de rapport'),
    number('version', 'Version', 'Version'),
  ],
};

export const feedList: ExportList = {
  name: 'feed', type: 'OperationEvent', page: feedPage, where: inOperation,
  columns: [
    text('at', 'At', 'Le'),
    text('kind', 'What happened', 'Fait'),
    text(agencyName('actor_agency_id'), 'Agency', 'Service'),
    text(person('p.name', 'actor_account_id'), 'Name', 'Nom'),
    text('subjectType', 'Subject', 'Objet'),
    text(subjectReference, 'Reference', 'Référence'),
    number('subjectVersion', 'Version', 'Version'),
    text('arguments', 'Details', 'Détails'),
  ],
};
