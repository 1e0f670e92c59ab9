import { Column, Entity, PrimaryColumn } from 'typeorm';

export const partyParts = ['CONSIGNOR', 'CONSIGNEE', 'NOTIFY_PARTY', 'BROKER', 'CARRIER', 'OTHER'] as const;
export type PartyPart = (typeof partyParts)[number];
export const partyKinds = ['PERSON', 'COMPANY'] as const;
export type PartyKind = (typeof partyKinds)[number];
/** What persons and companies can be named in. */
export const partySubjects = ['Seizure', 'Target'] as const;
export type PartySubjectType = (typeof partySubjects)[number];

/** A person or company in a record: the name stands here only, encrypted with a key that is outside the database. */
@Entity('nominal_parties')
export class PartyEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: PartySubjectType;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') part!: PartyPart;
  @Column('text') kind!: PartyKind;
  @Column('bytea') ciphertext!: Buffer;
  @Column('text', { name: 'key_id' }) keyId!: string;
  @Column('bytea', { name: 'blind_token' }) blindToken!: Buffer;
  /** Those whose name it is to keep: they also learn who opened it. */
  @Column('text', { name: 'kept_by', array: true }) keptBy!: string[];
  /** Those to whom it was released by hand. */
  @Column('text', { name: 'released_to', array: true, default: [] }) releasedTo!: string[];
  /** All who may open it as far as the record allows: the two above, and those whose task shows it to them. */
  @Column('text', { name: 'wanted_audience', array: true }) wantedAudience!: string[];
  /** Those of them who see the record; the database works it out. */
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
