import type { SituationReportState } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a coordination unit says of a day of its operation. Its figures are worked out for each reader, as of `untilAt`. */
@Entity('situation_reports')
export class SituationReportEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('date') day!: string;
  /** IANA name of the zone whose days are meant. */
  @Column('text') zone!: string;
  @Column('timestamptz', { name: 'from_at' }) fromAt!: Date;
  @Column('timestamptz', { name: 'until_at' }) untilAt!: Date;
  @Column('text') state!: SituationReportState;
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('text', { nullable: true }) remarks!: string | null;
  @Column('text') language!: string;
  @Column('uuid', { name: 'notable_ids', array: true }) notableIds!: string[];
  /** Null while nobody but the clock has. */
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('uuid', { name: 'issued_by', nullable: true }) issuedBy!: string | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt!: Date | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
