import { column, defineReads, instant, many, one } from '../platform/reader/define-reads';
import type { PartySubjectType } from './party.entity';

/** What may be listed of a party; no read has its name, so that no page, feed or live frame can. */
export const partyReads = defineReads('Party', 'nominal_parties', {
  id: column('id'),
  part: column('part'),
  kind: column('kind'),
  readings: many('NominalReading', (party, reading) => `${reading}.operation_id = ${party}.operation_id and ${reading}.party_id = ${party}.id`, (reading) => `${reading}.at desc, ${reading}.id desc`, { limit: 200 }),
});

export const nominalReadingReads = defineReads('NominalReading', 'nominal_readings', {
  id: column('id'),
  reader: one('Person', (reading, person) => `${person}.id = ${reading}.reader_id`),
  agency: one('Agency', (reading, agency) => `${agency}.id = ${reading}.reader_agency_id`),
  purpose: column('purpose'),
  at: instant('at'),
});

/** The parties of a record, added to its type by the record's own room. */
export const partiesOf = (subject: PartySubjectType) =>
  many('Party', (record, party) => `${party}.operation_id = ${record}.operation_id and ${party}.subject_type = '${subject}' and ${party}.subject_id = ${record}.id`, (party) => `${party}.created_at, ${party}.id`);
