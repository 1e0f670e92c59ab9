import { column, defineReads, many, one } from '../platform/reader/define-reads';
import type { PageDeclaration } from '../platform/reader/define-reads';

export const agencyReads = defineReads('Agency', 'agencies', {
  id: column('id'),
  name: column('name'),
  shortName: column('short_name'),
  nameLanguage: column('name_language'),
  kind: column('kind'),
  country: column('country'),
  region: column('region'),
  languages: column('languages'),
  contactPoints: many('Person', (agency, person) => `${person}.agency_id = ${agency}.id and ${person}.is_contact_point`, (person) => `${person}.name, ${person}.id`),
});

export const personReads = defineReads('Person', 'people', {
  id: column('id'),
  name: column('name'),
  title: column('title'),
  agency: one('Agency', (person, agency) => `${agency}.id = ${person}.agency_id`),
  contactEmail: column('contact_email'),
  contactPhone: column('contact_phone'),
  topics: column('topics'),
  languages: column('languages'),
  isContactPoint: column('is_contact_point'),
});

export const agencyPage: PageDeclaration = {
  sorts: { NAME: { direction: 'asc', keys: [{ sql: (agency) => `${agency}.name`, type: 'text' }, { sql: (agency) => `${agency}.id`, type: 'uuid' }] } },
  defaultSort: 'NAME',
  filter: (args, agency, bind) => [
    ...(typeof args.country === 'string' ? [`${agency}.country = ${bind(args.country)}`] : []),
    ...(typeof args.kind === 'string' ? [`${agency}.kind = ${bind(args.kind)}`] : []),
  ],
};
