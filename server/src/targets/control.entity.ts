import type { ControlFinding, ControlMethod } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An inspection of a target: a control that found nothing is an answer and counts. */
@Entity('controls')
export class ControlEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'target_id' }) targetId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('timestamptz', { name: 'controlled_at' }) controlledAt!: Date;
  @Column('text') zone!: string;
  @Column('text') country!: string;
  @Column('text') place!: string;
  @Column('text', { nullable: true }) locode!: string | null;
  @Column('text') method!: ControlMethod;
  @Column('text') finding!: ControlFinding;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') language!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
