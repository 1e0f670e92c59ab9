import type { Weight } from '@muster/shared/risk/profile';
import type { RiskProfileState } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By which indicators, and how much each counts, the lines of an operation's manifests are ranked. */
@Entity('risk_profiles')
export class RiskProfileEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') language!: string;
  @Column('text') state!: RiskProfileState;
  @Column('jsonb') weights!: Weight[];
  @Column('numeric') high!: string;
  @Column('numeric') medium!: string;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
