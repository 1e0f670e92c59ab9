import type { PhaseKind } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dated part of an operation. */
@Entity('operation_phases')
export class PhaseEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') position!: number;
  @Column('text') kind!: PhaseKind;
  @Column('text') name!: string;
  @Column('text', { name: 'name_language' }) nameLanguage!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('text', { array: true }) audience!: string[];
}
