import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an operation has set about its data: how long it is kept, and whether something holds it. */
@Entity('operation_retentions')
export class RetentionEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  /** Months after the end; null for those of its category. */
  @Column('integer', { nullable: true }) months!: number | null;
  @Column('boolean', { name: 'is_held' }) isHeld!: boolean;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'reason_language', nullable: true }) reasonLanguage!: string | null;
  @Column('uuid', { name: 'set_by' }) setBy!: string;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
