import type { ObjectiveMeasure } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an operation is to achieve, and by what that is measured. */
@Entity('operation_objectives')
export class ObjectiveEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') position!: number;
  @Column('text') text!: string;
  @Column('text') language!: string;
  @Column('text') measure!: ObjectiveMeasure;
  /** An exact decimal; null where it is measured in words. */
  @Column('numeric', { nullable: true }) target!: string | null;
  /** The objective of the edition before that it was taken from. */
  @Column('uuid', { name: 'taken_from_id', nullable: true }) takenFromId!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
