import { countriesWithin } from '@muster/shared/reference/countries';
import type { Expression, PageDeclaration, SortKey } from '../platform/reader/define-reads';
import { column, defineReads, derived, many, needs, one, page } from '../platform/reader/define-reads';
import type { PersonFacts } from './agency.policy';
import { agencyPolicy, personPolicy } from './agency.policy';
import { wordConditions } from './search-directory';

const byName: readonly SortKey[] = [{ sql: (row) => `muster.fold(${row}.name)`, type: 'text' }, { sql: (row) => `${row}.id`, type: 'uuid' }];
const contactPointsFirst: SortKey = { sql: (row) => `case when ${row}.is_contact_point then 'a' else 'b' end`, type: 'text' };

const peoplePage: PageDeclaration = {
  sorts: { CONTACT_POINTS_FIRST: { direction: 'asc', keys: [contactPointsFirst, ...byName] } },
  defaultSort: 'CONTACT_POINTS_FIRST',
};

export const agencyReads = defineReads('Agency', 'agencies', {
  id: column('id'),
  name: column('name'),
  shortName: column('short_name'),
  nameLanguage: column('name_language'),
  kind: column('kind'),
  country: column('country'),
  region: column('region'),
  languages: column('languages'),
  version: column('version'),
  contactPoints: many('Person', (agency, person) => `${person}.agency_id = ${agency}.id and ${person}.is_contact_point and ${person}.is_active`, (person) => `${person}.name, ${person}.id`),
  people: page('Person', (agency, person) => `${person}.agency_id = ${agency}.id and ${person}.is_active`, peoplePage),
  viewerCan: derived(needs('id'), (row, { viewer }) => ({
    correct: viewer !== null && agencyPolicy.correct(viewer),
    invitePeople: viewer !== null && agencyPolicy.invitePeople(viewer, { id: row.id as string }),
  })),
});

const personFacts: Record<keyof PersonFacts, Expression> = { id: (person) => `${person}.id`, agencyId: (person) => `${person}.agency_id` };

export const personReads = defineReads('Person', 'people', {
  id: column('id'),
  name: column('name'),
  title: column('title'),
  titleLanguage: column('title_language'),
  agency: one('Agency', (person, agency) => `${agency}.id = ${person}.agency_id`),
  contactEmail: column('contact_email'),
  contactPhone: column('contact_phone'),
  topics: column('topics'),
  languages: column('languages'),
  isContactPoint: column('is_contact_point'),
  isActive: column('is_active'),
  version: column('version'),
  account: one('Account', (person, account) => `${account}.id = ${person}.id`),
  viewerCan: derived(personFacts, (row, { viewer }) => {
    const person = row as unknown as PersonFacts;
    return { edit: viewer !== null && personPolicy.edit(viewer, person), appoint: viewer !== null && personPolicy.appoint(viewer, person) };
  }),
});

export const directoryReads = defineReads('DirectoryEntry', 'directory_entries', {
  id: column('id'),
  agency: one('Agency', (entry, agency) => `${agency}.id = ${entry}.agency_id`),
  person: one('Person', (entry, person) => `${person}.id = ${entry}.person_id`),
});

export const agencyPage: PageDeclaration = {
  sorts: { NAME: { direction: 'asc', keys: byName } },
  defaultSort: 'NAME',
  filter: (args, agency, bind) => [
    ...wordConditions(args.words, `concat_ws(' ', ${agency}.name, ${agency}.short_name, ${agency}.region)`, `${agency}.country`, bind),
    ...(typeof args.country === 'string' ? [`${agency}.country = ${bind(args.country)}`] : []),
    ...(typeof args.kind === 'string' ? [`${agency}.kind = ${bind(args.kind)}`] : []),
    ...(Array.isArray(args.regions) ? [`${agency}.country = any(${bind(countriesWithin(args.regions as string[]))}::text[])`] : []),
  ],
};

export const directoryPage: PageDeclaration = {
  sorts: peoplePage.sorts,
  defaultSort: peoplePage.defaultSort,
  filter: (args, entry, bind) => [
    ...wordConditions(args.words, `${entry}.words`, `${entry}.country`, bind),
    ...(typeof args.country === 'string' ? [`${entry}.country = ${bind(args.country)}`] : []),
    ...(typeof args.topic === 'string' ? [`strpos(muster.fold(array_to_string(${entry}.topics, chr(10))), muster.fold(${bind(args.topic)})) > 0`] : []),
    ...(typeof args.language === 'string' ? [spoken(entry, bind(args.language))] : []),
  ],
};

/** French as asked for is also French as spoken in Canada. */
const spoken = (entry: string, language: string): string =>
  `exists (select from unnest(${entry}.languages) spoken where spoken = ${language}::text or starts_with(spoken, ${language}::text || '-'))`;

/** What was found, when it is one of these. */
export const agencyHitReads = defineReads('SearchHit', 'muster.search', {
  agency: one('Agency', (hit, agency) => `${hit}.kind = 'AGENCY' and ${agency}.id = ${hit}.id`),
});
