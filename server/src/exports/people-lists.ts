import { directoryPage } from '../agencies/agencies.room';
import type { PageDeclaration } from '../platform/reader/define-reads';
import { agency, agencyName, inOperation, number, person, text } from './export-columns';
import type { ExportList } from './export-list';

const participationPage: PageDeclaration = {
  sorts: { INVITED: { direction: 'asc', keys: [{ sql: (row) => `${row}.invited_at`, type: 'timestamptz' }, { sql: (row) => `${row}.id`, type: 'uuid' }] } },
  defaultSort: 'INVITED',
};
const memberPage: PageDeclaration = { sorts: { ID: { direction: 'asc', keys: [{ sql: (row) => `${row}.id`, type: 'uuid' }] } }, defaultSort: 'ID' };

export const participantList: ExportList = {
  name: 'participants', type: 'Participation', page: participationPage, where: inOperation,
  columns: [
    text(agencyName('agency_id'), 'Agency', 'Service'),
    text(agency('country', 'agency_id'), 'Country', 'Pays'),
    text('state', 'State', 'État'),
    text(person('p.name', 'contact_id'), 'National contact point', 'Point de contact national'),
    text(person('p.contact_email', 'contact_id'), 'E-mail', 'Courriel'),
    text(person('p.contact_phone', 'contact_id'), 'Telephone', 'Téléphone'),
    text('invitedAt', 'Invited at', 'Invité le'),
    text('answeredAt', 'Answered at', 'Réponse le'),
    number('reportCount', 'Reports', 'Rapports'),
    text('lastActivityAt', 'Last activity at', 'Dernière activité le'),
  ],
};

/** The people of an operation; in a standing group also its directory of experts. */
export const memberList: ExportList = {
  name: 'members', type: 'Member', page: memberPage, where: (alias, operationId, bind) => `${inOperation(alias, operationId, bind)} and ${alias}.is_active`,
  columns: [
    text(agencyName('agency_id'), 'Agency', 'Service'),
    text(agency('country', 'agency_id'), 'Country', 'Pays'),
    text(person('p.name', 'account_id'), 'Name', 'Nom'),
    text('role', 'Role', 'Rôle'),
    text(person('p.title', 'account_id'), 'Function', 'Fonction'),
    text(person('p.contact_email', 'account_id'), 'E-mail', 'Courriel'),
    text(person('p.contact_phone', 'account_id'), 'Telephone', 'Téléphone'),
    text(person(`array_to_string(p.topics, '; ')`, 'account_id'), 'Topics', 'Sujets'),
    text(person(`array_to_string(p.languages, '; ')`, 'account_id'), 'Languages', 'Langues'),
  ],
};

export const directoryList: ExportList = {
  name: 'directory', isOfPlatform: true, type: 'DirectoryEntry', page: directoryPage, where: () => 'true',
  columns: [
    text(agencyName('agency_id'), 'Agency', 'Service'),
    text((row) => `${row}.country`, 'Country', 'Pays'),
    text(person('p.name', 'person_id'), 'Name', 'Nom'),
    text(person('p.title', 'person_id'), 'Function', 'Fonction'),
    text(person('p.contact_email', 'person_id'), 'E-mail', 'Courriel'),
    text(person('p.contact_phone', 'person_id'), 'Telephone', 'Téléphone'),
    text((row) => `array_to_string(${row}.topics, '; ')`, 'Topics', 'Sujets'),
    text((row) => `array_to_string(${row}.languages, '; ')`, 'Languages', 'Langues'),
  ],
};
