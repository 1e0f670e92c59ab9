import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two members of an operation who were brought together because one can help the other. */
@Entity('introductions')
export class IntroductionEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'first_id' }) firstId!: string;
  @Column('uuid', { name: 'first_agency_id' }) firstAgencyId!: string;
  @Column('uuid', { name: 'second_id' }) secondId!: string;
  @Column('uuid', { name: 'second_agency_id' }) secondAgencyId!: string;
  @Column('uuid', { name: 'introduced_by' }) introducedBy!: string;
  @Column('uuid', { name: 'introducing_agency_id' }) introducingAgencyId!: string;
  @Column('text') reason!: string;
  @Column('text') language!: string;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('timestamptz', { name: 'introduced_at' }) introducedAt!: Date;
}
