import { Column, Entity, PrimaryColumn } from 'typeorm';

export const partyParts = ['CONSIGNOR', 'CONSIGNEE', 'NOTIFY_PARTY', 'BROKER', 'CARRIER', 'OTHER'] as const;
export type PartyPart = (typeof partyParts)[number];
export const partyKinds = ['PERSON', 'COMPANY'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** A person or company in a report: the name stands here only, encrypted with a key that is outside the database. */
@Entity('nominal_parties')
export class PartyEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'seizure_id' }) seizureId!: string;
  @Column('uuid', { name: 'reporting_agency_id' }) reportingAgencyId!: string;
  @Column('text') part!: PartyPart;
  @Column('text') kind!: PartyKind;
  @Column('bytea') ciphertext!: Buffer;
  @Column('text', { name: 'key_id' }) keyId!: string;
  @Column('bytea', { name: 'blind_token' }) blindToken!: Buffer;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
