import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsignmentVerdict } from './deconfliction.enums';

/** Two reports of different agencies that seem to be of one consignment. */
@Entity('consignment_pairs')
export class ConsignmentPairEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'one_id' }) oneId!: string;
  @Column('uuid', { name: 'other_id' }) otherId!: string;
  @Column('text') verdict!: ConsignmentVerdict;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
